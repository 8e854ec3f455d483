import { locales, type Bilingual, type Locale } from '@/domain/bilingual';
import { dayInWords } from '@/domain/days';
import type { LetterPart, Notice, OwedLine, ReminderMatter } from '@/domain/notices/letter';
import { needsWords, type ReturnReason } from '@/domain/workflow/returnReason';
import { returnCodeWords } from '@/messages/mail/returnCodes';
import { openingWords } from '@/messages/desk/opening';
import { dayNoticeWords, owedWords } from '@/messages/mail/dayNotices';
import { letterWords } from '@/messages/mail/letter';
import { owedPath } from './mailLinks';

type Lines = (typeof owedWords)[Locale];

/** Gives one line of what waits, in both languages. */
export function owedLine(say: (words: Lines) => string): Bilingual {
  const [tr = '', en = ''] = locales.map((locale) => say(owedWords[locale]));
  return { tr, en };
}

/** Gives a figure's name with why it came back: `Hane sayısı: yazım hatası – bir sıfır fazla`; a code that says nothing is left out. */
export function returnedName(label: Bilingual, { code, text }: ReturnReason): Bilingual {
  const said = (locale: Locale): string => {
    const reasons = [
      ...(needsWords(code) ? [] : [returnCodeWords[locale][code]]),
      ...(text === '' ? [] : [text]),
    ];
    return `${label[locale]}: ${reasons.join(' – ')}`;
  };
  return { tr: said('tr'), en: said('en') };
}

/** Says the end of the subject of a mail about a day of an edition. */
export function dayHeadline(
  { kind, matter, names }: Extract<LetterPart, { about: 'reminder' }>,
  locale: Locale,
): string {
  const { edition, place, left } = matter;
  const facts = { edition, province: place?.province ?? null, left, count: names.length };
  return dayNoticeWords[locale][kind].headline(facts);
}

/** Says which days hold, and what to do. */
export function dayNotes({ kind, matter }: Notice<'reminder'>, locale: Locale): readonly string[] {
  return [...daysOf(matter, locale), dayNoticeWords[locale][kind].advice];
}

function daysOf({ due, closes }: ReminderMatter, locale: Locale): readonly string[] {
  const { days } = openingWords[locale];
  return [
    ...(due === null ? [] : [`${days.entryDue}: ${dayInWords(due, locale)}`]),
    ...(closes === null ? [] : [`${days.entryCloses}: ${dayInWords(closes, locale)}`]),
  ];
}

/** Says until when a sheet stays open that was given more time. */
export function timeNotes({ kind, matter }: Notice<'extension'>, locale: Locale): readonly string[] {
  return [dayNoticeWords[locale][kind].until(dayInWords(matter.until, locale))];
}

/** Gives what waits for the reader of the mail of a day, each line with its link. */
export function owedBlocks(
  owed: readonly OwedLine[],
  locale: Locale,
  publicUrl: string,
): readonly { lead: string; names: string[]; notes: string[]; links: { label: string; url: string }[] }[] {
  const [words, { links }] = [owedWords[locale], letterWords[locale]];
  return owed.map((line, at) => {
    const { edition, place, figures, provinces } = line;
    const said =
      place === null
        ? words.reviewed(edition, provinces, figures)
        : words.sheet(place.province, edition, figures);
    const label = links[place === null ? 'review' : 'sheet'];
    const lead = at === 0 ? `${words.title}\n${said}` : said;
    return { lead, names: [], notes: [], links: [{ label, url: publicUrl + owedPath(line) }] };
  });
}
