import { dateInWords } from '@/domain/days';
import { bilingual } from '../bilingual';
import { shown, type IssueContext } from './issueWords';

const day = (context: IssueContext, key: string, locale: 'tr' | 'en'): string => {
  const text = shown(context, key);
  return text === '' ? '' : dateInWords(text, locale);
};

/** What is wrong with a day: of an edition, of a value, of a deadline. */
export const dateProblemWords = bilingual(
  {
    reminder_days_unreadable:
      'Hatırlatma günleri anlaşılamadı. 1 ile 60 arasında en çok altı tam sayıyı aralarına virgül koyarak yazın, ör. 7, 2. Hatırlatma istemiyorsanız alanı boş bırakın.',
    day_unreadable:
      'Bu tarih okunamadı ya da takvimde yok. Gün, ay ve yılı bu sırayla, yılı dört haneyle yazın: 30.09.2024 ya da 30 Eylül 2024.',
    asof_unreadable:
      'Değerin tarihi okunamadı ya da takvimde yok. Gün, ay ve yılı bu sırayla, yılı dört haneyle yazın: 30.09.2024.',
    asof_in_future: 'Değerin tarihi bugünden sonra olamaz. Değerin gösterdiği günü yazın.',
    asof_after_edition: (c: IssueContext) =>
      `Değerin tarihi dönemin veri tarihinden (${day(c, 'last', 'tr')}) sonra olamaz. Daha yeni bir değer sonraki döneme girilir.`,
    asof_too_early: (c: IssueContext) =>
      `Değerin tarihi bu dönem için çok eski; ${day(c, 'first', 'tr')} tarihinden önce olamaz. Yılı kontrol edin.`,
    asof_outside_edition: (c: IssueContext) =>
      `Veri tarihi bu dönemin dışında kalıyor. ${day(c, 'first', 'tr')} ile ${day(c, 'last', 'tr')} arasında bir gün yazın ya da dönemin yılını ve ayını düzeltin.`,
    dates_out_of_order:
      'Bu tarih kendisinden önceki adımdan önce olamaz: önce giriş açılır, sonra son gönderme günü gelir, en son giriş kapanır.',
    edition_asof_future: 'Veri tarihi henüz gelmedi. Dönem, veri tarihi geçmeden açılamaz; tarihi düzeltin.',
    edition_close_past: 'Veri girişinin kapanış günü geçmiş. Dönemi açmadan önce ileri bir gün yazın.',
    edition_opened:
      'Dönem açıldıktan sonra bu bilgi burada değiştirilemez ve dönem silinemez. Açılmış bir dönemin tarihleri, yayın sayfasındaki “Tarihleri değiştir” ile önerilir; başka biri teyit edince değişir.',
    edition_day_past:
      'Açık bir dönemin bu tarihi geçmiş bir güne alınamaz. Bugünü ya da ileri bir günü yazın.',
    dates_unchanged: 'Tarihler zaten böyle. Önce değiştirmek istediğiniz tarihi yazın.',
    dates_waiting:
      'Bu dönem için teyit bekleyen bir tarih önerisi var. Önce o teyit edilmeli ya da geri çevrilmelidir.',
    constant_expired: (c: IssueContext) =>
      `“${shown(c, 'text')}” metnindeki sabit sayıların geçerliliği ${day(c, 'until', 'tr')} günü bitti: ${shown(c, 'values')}. Metni gözden geçirin.`,
    exception_in_past: 'Ek sürenin son günü geçmiş bir tarih olamaz. İleri bir tarih yazın.',
    exception_too_far: 'Ek süre bir yıldan uzun olamaz. Yılı kontrol edin.',
  },
  {
    reminder_days_unreadable:
      'The days of the reminders cannot be read. Write up to six whole numbers from 1 to 60 with commas between, e.g. 7, 2; leave the field empty for no reminder.',
    day_unreadable:
      'This date could not be read or is in no calendar. Write day, month and year in this order, the year in four digits: 30.09.2024 or 30 September 2024.',
    asof_unreadable:
      'The as-of date could not be read or is in no calendar. Write day, month and year in this order, the year in four digits: 30.09.2024.',
    asof_in_future: 'The as-of date cannot be after today. Write the day that the figure shows.',
    asof_after_edition: (c: IssueContext) =>
      `A figure’s date cannot be after the edition’s as-of date (${day(c, 'last', 'en')}). A later value belongs to the next edition.`,
    asof_too_early: (c: IssueContext) =>
      `A figure’s date is too old for this edition; it cannot be before ${day(c, 'first', 'en')}. Check the year.`,
    asof_outside_edition: (c: IssueContext) =>
      `The as-of date is outside this edition. Write a day from ${day(c, 'first', 'en')} to ${day(c, 'last', 'en')}, or mend the edition’s year and month.`,
    dates_out_of_order:
      'This date cannot be before the step before it: entry opens, then it is due, then it closes.',
    edition_asof_future: 'The as-of date has not come yet. An edition opens after it; mend the date.',
    edition_close_past:
      'The day on which entry closes has passed. Write a later day before you open the edition.',
    edition_opened:
      'Once the edition has opened this cannot be changed here, nor the edition removed. Other dates of an open edition are proposed on the board (“Change the dates”) and hold once somebody else confirms them.',
    edition_day_past:
      'This date of an open edition cannot move to a day that has passed. Write today or a later day.',
    dates_unchanged: 'The dates are like this already. First write the date that you want to change.',
    dates_waiting:
      'Other dates of this edition wait to be confirmed. They have to be confirmed or refused first.',
    constant_expired: (c: IssueContext) =>
      `The text “${shown(c, 'text')}” has constants that were valid until ${day(c, 'until', 'en')}: ${shown(c, 'values')}. Look at the text again.`,
    exception_in_past: 'More time cannot end in the past. Write a later date.',
    exception_too_far: 'More time cannot be longer than a year. Check the year.',
  },
);
