import { readDay } from '../days';
import { grouped } from '../grouped';
import type { TextCopy } from '../booklet/textCopy';
import type { Constant, EditionTexts, Paragraph } from '../booklet/text';
import type { Issue } from '../issue';

interface Text {
  readonly name: string;
  readonly constants: readonly Constant[];
}

/** The typed words of a title, with dots where a value stands. */
function titleWords(title: Paragraph): string {
  return title
    .map((inline) => (inline.type === 'text' ? inline.text : '…'))
    .join('')
    .trim();
}

/** Gives one warning for all constants of a text that were valid until the same day before this one. */
export function expiredConstants({ name, constants }: Text, today: string): readonly Issue[] {
  const ended = constants.flatMap(({ value, validUntil }) => {
    const until = validUntil === null ? null : readDay(validUntil);
    return until !== null && until < today ? [{ value, until }] : [];
  });
  return [...grouped(ended, ({ until }) => until)].map(([until, those]): Issue => {
    const context = { text: name, values: those.map(({ value }) => value).join(', '), until };
    return { field: 'constants', problem: 'constant_expired', context };
  });
}

/** Gives the same warnings for all texts of an edition. */
export function expiredIn({ sections, services }: EditionTexts, today: string): readonly Issue[] {
  const texts: readonly Text[] = [
    ...sections.map(({ title, constants }) => ({ name: titleWords(title), constants })),
    ...services,
  ];
  return texts.flatMap((text) => expiredConstants(text, today));
}

/** Gives the same warnings for one copy, whatever kind of text it is of. */
export function expiredInCopy({ copy }: TextCopy, name: string, today: string): readonly Issue[] {
  return 'constants' in copy ? expiredConstants({ name, constants: copy.constants }, today) : [];
}
