import { compose } from '@/domain/booklet/compose';
import type { Snapshot } from '@/domain/booklet/snapshot';
import type { Variant } from '@/domain/publication/variants';
import { readBookletAssets } from '@/press/booklet/assets';
import { finishFacts } from '@/press/booklet/bookletMetadata';
import { regularLayout, type PageLayout } from '@/press/booklet/print/pageLayout';
import { typesetting } from '@/press/booklet/print/printHtml';
import type { BookPlan } from '@/press/booklet/print/shown';
import type { BookletContent } from '@/press/booklet/colophonRows';
import { bookletDataFiles } from '@/press/data/dataFiles';
import { finishPdf } from '@/press/finish/finishPdf';
import type { Printer } from '@/press/print/createPrinter';
import { settingOf } from '@/press/variants/pressVariant';
import { expectedBooklet, type VerifyIssue } from '@/press/verify/expected';
import { verifyPdf } from '@/press/verify/verifyPdf';
import { someHash } from '../factories/bookletSnapshot';

const read = await readBookletAssets('src/press/booklet');

/** Composes a snapshot for the press. */
export const contentOf = (
  snapshot: Snapshot,
  { charts: sizes }: PageLayout = regularLayout,
): BookletContent => ({
  composed: compose(snapshot, { sizes }),
  snapshot,
  contentHash: someHash,
  publicOrigin: 'https://kitapcik.example',
});

const plans = new WeakMap<Uint8Array, BookPlan>();

/** Lets a file that was changed after its print keep the plan of the file that it was. */
export function plannedAs(pdf: Uint8Array, printed: Uint8Array): Uint8Array {
  plans.set(pdf, planOf(printed));
  return pdf;
}

function planOf(pdf: Uint8Array): BookPlan {
  return plans.get(pdf) ?? { layout: regularLayout, pages: [] };
}

/** Prints and finishes a booklet in this process, or another print of it; `change` may spoil its pages before that. */
export async function printedPdf(
  printer: Printer,
  snapshot: Snapshot,
  change: (html: string) => string = (html) => html,
  variant: Variant = 'shop',
): Promise<Uint8Array> {
  const { layout, assets } = settingOf(variant, read);
  const content = contentOf(snapshot, layout);
  const setting = typesetting(content, assets, layout);
  const printed = await printer.print({ ...setting, pages: (plan) => change(setting.pages(plan)) });
  const { document, linkTexts, headings, plan } = printed;
  const facts = finishFacts(content, await bookletDataFiles(snapshot, someHash), plan);
  const pdf = await finishPdf({ document, linkTexts, headings, ...facts });
  plans.set(pdf, plan);
  return pdf;
}

/** Verifies a file as this snapshot's booklet, and gives its issues. */
export async function verifyIssuesOf(pdf: Uint8Array, snapshot: Snapshot): Promise<readonly VerifyIssue[]> {
  const plan = planOf(pdf);
  const data = await bookletDataFiles(snapshot, someHash);
  const expected = expectedBooklet(contentOf(snapshot, plan.layout), data, plan);
  return (await verifyPdf(pdf, expected)).issues;
}

/** A printer as the press uses it. */
export const printerOptions = {
  chromiumPath: null,
  browserDir: null,
  printTimeoutMs: 15_000,
  jobsPerBrowser: 500,
} as const;
