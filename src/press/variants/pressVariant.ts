import type { PressStep } from '@/domain/publication/pressProblem';
import { variantFiles, type Variant } from '@/domain/publication/variants';
import { finishFacts } from '../booklet/bookletMetadata';
import { bookletTitle } from '../booklet/bookletTitle';
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
 * Makes another print of a booklet: the same words by the same template in other styles, finished and read back as the
 * published one is; for a print shop then turned into inks. Throws a PressFailure that names the step.
 */
export async function pressVariant(
  job: VariantJob,
  parts: PressParts,
  announce: (step: PressStep) => void,
): Promise<PressResult> {
  const steps = createSteps(announce);
  const content = await steps.run('compose', () => contentOf(job, parts.publicOrigin));
  const data = await steps.run('html', () => bookletDataFiles(content.snapshot, content.contentHash));
  const assets = styledFor(job.variant, parts.assets);
  const printed = await steps.run('print', () => parts.printer.print(typesetting(content, assets)));
  const finished = await steps.run('finish', () => finishPdf({ ...printed, ...finishFacts(content, data) }));
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

/** The styles of a variant stand behind those of print, and have the last word. */
function styledFor(variant: Variant, assets: BookletAssets): BookletAssets {
  const { styles } = assets;
  const more = { office: styles.office, shop: '' }[variant];
  return { ...assets, styles: { ...styles, print: `${styles.print}\n${more}` } };
}

/** What was read back before stands in the inked file, page by page, letter for letter. */
async function forShop(finished: Uint8Array, title: string): Promise<Uint8Array> {
  const inked = await toPrintShop(finished, title);
  const differing = await differingPage(finished, inked);
  if (differing !== null) throw new PressFailure('verify', 'text_differs', `page ${String(differing)}`);
  return inked;
}
