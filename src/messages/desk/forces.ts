import type { FailingSet } from '@/domain/forces/failingChecks';
import type { ForceKind } from '@/domain/forces/force';
import type { ForceState } from '@/contract/forcesView';
import { bilingual, counted } from '../bilingual';

/** Words of the exceptional acts (force). */
export const forceWords = bilingual(
  {
    button: 'Olağanüstü işlem…',
    buttonLabel: (province: string) => `Olağanüstü işlem… ${province}`,
    title: (province: string) => `${province}: olağanüstü işlemler`,
    waitingOnBoard: (count: number) => `${count} olağanüstü işlem teyit bekliyor`,
    explained:
      'Yayım sorumlusu, gerekçesini yazarak il incelemesini atlayabilir ya da şu anki değerleri, uyulmayan zorunlu bir kuraldan muaf tutabilir. Bakanlık onayının yerine geçmez: değeri değiştirmemiş ve göndermemiş biri yine onaylar. Başka biri teyit edene kadar hiçbir şey yayımlanmaz. Her adım kayda geçer; ilin kişilerine ve teyit edebileceklere e-posta gönderilir.',
    kinds: {
      skip_province: 'İl incelemesini atlama',
      pass_check: 'Kuraldan muaf tutma',
    } satisfies Record<ForceKind, string>,
    states: {
      waiting: 'Teyit bekliyor',
      confirmed: 'Teyit edildi',
      refused: 'Geri çevrildi',
      void: 'Geçersiz: konusu değişti',
    } satisfies Record<ForceState, string>,
    inReview: 'Bu formda olağanüstü işlem var',
    unconfirmedInReview: 'Teyit bekliyor: başka biri teyit edene kadar kitapçık yayımlanmaz.',
    skipped: 'İl incelemesi atlandı',
    open: 'Yapılan işlemler',
    none: 'Bu formda olağanüstü işlem yapılmadı.',
    number: (number: number, kind: string) => `${number}. ${kind}`,
    forced: (who: string, when: string) => `Başlatan: ${who}, ${when}`,
    confirmed: (who: string, when: string) => `Teyit eden: ${who}, ${when}`,
    ended: (who: string, when: string) => `Sona erdiren: ${who}, ${when}`,
    reasonGiven: (reason: string) => `Gerekçe: ${reason}`,
    figures: (count: number) => `${count} değer`,
    confirm: 'Teyit et',
    refuse: 'Geri çevir',
    refuseReason: 'Geri çevirme gerekçesi',
    refuseExplained:
      'Değerler yeniden il incelemesini bekler; kural yeniden aranır. İşlemi başlatan da bununla geri alır.',
    refuseDo: 'Gerekçeyle geri çevir',
    skipTitle: 'İl incelemesini atla',
    skipExplained: 'Seçtiğiniz değerler il onayı olmadan Bakanlık incelemesine geçer.',
    skipNone: 'İl incelemesinde bekleyen değer yok.',
    skipAll: 'Tümünü seç',
    skipDo: (count: number) => `İl incelemesini atla (${count})`,
    checkTitle: 'Uyulmayan kuraldan muaf tut',
    checkExplained:
      'Muafiyet yalnız şu anki değerler içindir; değerlerden biri değişirse kural yeniden aranır.',
    checkNone: 'Uyulmayan zorunlu kural yok.',
    checkOf: {
      entered: 'Girilen değerlerle',
      printed: 'Basılacak değerlerle (eksik değerlerin yerine geçenler dâhil)',
    } satisfies Record<FailingSet, string>,
    checkDo: 'Bu kuraldan muaf tut',
    reason: 'Gerekçe (kayda geçer)',
    refusedFigures: (count: number) => `${count} değer ilerletilemedi; form bu arada değişmiş olabilir.`,
    done: 'İşlem kaydedildi. Başka biri teyit edene kadar yayım yapılmaz.',
    confirmedDone: 'Teyit ettiniz.',
    released: 'Teyit ettiniz; kitapçık yayıma alındı.',
    refusedDone: 'İşlem geri çevrildi.',
  },
  {
    button: 'Exceptional act…',
    buttonLabel: (province: string) => `Exceptional act… ${province}`,
    title: (province: string) => `${province}: exceptional acts`,
    waitingOnBoard: (count: number) =>
      `${counted(count, 'exceptional act')} to be confirmed by a second person`,
    explained:
      'A publisher may, with a typed reason, skip the province review or exempt the present values from a hard check that fails. This never replaces the ministry’s approval: somebody who neither changed nor sent the figure still approves it. Nothing is published until somebody else has confirmed it. Every step is recorded; the province and those who may confirm get an e-mail.',
    kinds: { skip_province: 'Province review skipped', pass_check: 'Exempt from a check' },
    states: {
      waiting: 'To be confirmed by a second person',
      confirmed: 'Confirmed',
      refused: 'Refused',
      void: 'Void: what it was about changed',
    },
    inReview: 'There is an exceptional act on this sheet',
    unconfirmedInReview: 'A second person has to confirm it before the booklet is published.',
    skipped: 'Province review skipped',
    open: 'What was done',
    none: 'No exceptional act on this sheet.',
    number: (number: number, kind: string) => `${number}. ${kind}`,
    forced: (who: string, when: string) => `Started by ${who}, ${when}`,
    confirmed: (who: string, when: string) => `Confirmed by ${who}, ${when}`,
    ended: (who: string, when: string) => `Ended by ${who}, ${when}`,
    reasonGiven: (reason: string) => `Reason: ${reason}`,
    figures: (count: number) => counted(count, 'figure'),
    confirm: 'Confirm',
    refuse: 'Refuse',
    refuseReason: 'Why it is refused',
    refuseExplained:
      'The figures go back to the province’s review; the check applies again. Whoever started the act can also take it back this way.',
    refuseDo: 'Refuse with this reason',
    skipTitle: 'Skip the province review',
    skipExplained:
      'The figures that you choose go on to the ministry’s review without the province’s approval.',
    skipNone: 'No figure is waiting at the province stage.',
    skipAll: 'Choose all',
    skipDo: (count: number) => `Skip the province review (${count})`,
    checkTitle: 'Exempt from a failing check',
    checkExplained:
      'The exemption is for the present values only; when one of them changes, the check applies again.',
    checkNone: 'No hard check fails.',
    checkOf: {
      entered: 'With the values entered',
      printed: 'With the values to be printed (those standing in for missing figures included)',
    },
    checkDo: 'Exempt from this check',
    reason: 'Reason (recorded)',
    refusedFigures: (count: number) =>
      `${counted(count, 'figure')} could not be moved on; the sheet may have changed meanwhile.`,
    done: 'Recorded. Nothing is published until somebody else confirms it.',
    confirmedDone: 'You confirmed it.',
    released: 'You confirmed it; the booklet is being published.',
    refusedDone: 'It was refused.',
  },
);
