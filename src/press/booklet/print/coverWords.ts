import type { ComposedBooklet } from '@/domain/booklet/composed';
import type { Contact } from '@/domain/booklet/text';
import { formatDate } from '@/domain/turkish/dates';
import { publicChanges } from '@/domain/publication/changes';
import { printTexts } from '@/messages/booklet/print';
import { isWithdrawal, type BookletContent } from '../colophonRows';

/** The band on a cover: a later publication, or one that was withdrawn. */
export interface Band {
  readonly title: string;
  readonly text: string;
}

/** Gives the words of the cover's band; null for a first publication. */
export function bandOf({ snapshot }: BookletContent, changesPage: number | null): Band | null {
  const { kind, number, publishedOn, withdrawal } = snapshot.publication;
  if (kind === 'first') return null;
  const { band, changed, instead } = printTexts.cover;
  const date = formatDate(publishedOn);
  const text =
    kind === 'withdrawal'
      ? instead(date, withdrawal?.instead ?? null)
      : changed(date, publicChanges(snapshot).length, changesPage);
  return { title: band[kind](number), text };
}

/** Gives the line at the cover's foot: the date of the data, or that they must not be used. */
export function coverFoot({ composed, snapshot }: BookletContent): string {
  const { asOf, withdrawn } = printTexts.cover;
  return isWithdrawal(snapshot) ? withdrawn : asOf(composed.asOfDate);
}

/** Lists how to reach the publisher beside the support line, which stands on the back cover by itself. */
export const backContact = (contact: Contact): readonly string[] =>
  contactLines(contact).filter((line) => line !== printTexts.back.lineName);

/** Names the office that answers for the province, in two lines. */
export const officeLines = ({ issuer, provinceName }: ComposedBooklet): readonly string[] => [
  issuer,
  printTexts.back.office(provinceName),
];

/** Lists what is known of how to reach the publisher. */
export function contactLines({ address, telephone, email, web }: Contact): readonly string[] {
  return [address, telephone, email, web].filter((line) => line !== null);
}
