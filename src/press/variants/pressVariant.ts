import type { PressStep } from '@/domain/publication/pressProblem';
import { variantFiles, type Variant } from '@/domain/publication/variants';
import { finishFacts } from '../booklet/bookletMetadata';
import { bookletTitle } from '../booklet/bookletTitle';
import { largeLayout, regularLayout, type PageLayout } from '../booklet/print/pageLayout';
import { typesetting } from '../booklet/print/printHtml';
import type { BookletAssets } from '../booklet/assets';
import type { PressResult, VariantJob } from '../client/protocol';
import { bookletDataFiles } from '../data/dataFiles';
import { contentOf, verifyBooklet, type PressParts } from '../pressBooklet';
import { finishPdf } from '../finish/finishPdf';
import { expectedBooklet } from '../verify/expected';
import { createSteps, PressFailure } from '../steps';
import { differingPage } from '../verify/differingPage';
import { writeFolder } from '../write/writeFolder';
import { toPrintShop } from './printShop';

/**
 * Makes another print of a booklet: the same words by the same template in other styles, in large print in another layout
 * too, finished and read back as the published one is; for a print shop then turned into inks. Throws a PressFailure that names the step.
 */
export async function pressVariant(
  job: VariantJob,
  parts: PressParts,
  announce: (step: PressStep) => void,
): Promise<PressResult> {
  const steps = createSteps(announce);
  const { layout, assets } = settingOf(job.variant, parts.assets);
  const content = await steps.run('compose', () => ({
    ...contentOf(job, parts.publicOrigin, layout),
    variant: job.variant,
  }));
  const data = await steps.run('html', () => bookletDataFiles(content.snapshot, content.contentHash));
  const printed = await steps.run('print', () => parts.printer.print(typesetting(content, assets, layout)));
  const finished = await steps.run('finish', () =>
    finishPdf({ ...printed, ...finishFacts(content, data, printed.plan) }),
  );
  const { pages } = await steps.run('verify', () =>
    verifyBooklet(finished, expectedBooklet(content, data, printed.plan)),
  );
  const pdf =
    job.variant === 'shop'
      ? await steps.run('finish', () => forShop(finished, bookletTitle(content)))
      : finished;
  const files = await steps.run('write', () =>
    writeFolder(job.outDir, [{ path: variantFiles[job.variant], content: pdf }]),
  );
  return { ok: true, files, provenance: await parts.provenance(), pages, timings: steps.timings() };
}

/** Gives the layout and the styles of a variant, which stand behind those of print and have the last word. */
export function settingOf(
  variant: Variant,
  assets: BookletAssets,
): { readonly layout: PageLayout; readonly assets: BookletAssets } {
  const { styles } = assets;
  const layout = variant === 'large' ? largeLayout : regularLayout;
  const more = { office: styles.office, shop: '', large: styles.large }[variant];
  return { layout, assets: { ...assets, styles: { ...styles, print: `${styles.print}\n${more}` } } };
}

/** What was read back before stands in the inked file, page by page, letter for letter. */
async function forShop(finished: Uint8Array, title: string): Promise<Uint8Array> {
  const inked = await toPrintShop(finished, title);
  const differing = await differingPage(finished, inked);
  if (differing !== null) throw new PressFailure('verify', 'text_differs', `page ${String(differing)}`);
  return inked;
}
