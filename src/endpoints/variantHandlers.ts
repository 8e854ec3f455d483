import type { VariantsView } from '@/contract/variantsView';
import { found, ok, refusedFor, type Result } from '@/domain/result';
import { downloadName } from '@/domain/publication/address';
import { variantFiles } from '@/domain/publication/variants';
import { askVariant, readVariant, readVariants, type VariantsOf } from '@/rendering/variants';
import type { SheetPlace } from '@/workflow/sheet/actRequest';
import { loadSheetFor } from '@/workflow/sheet/loadSheet';
import type { Handlers, KnownContext } from './requestContext';

/** Other prints of a publication: asked for, looked at, taken; for whoever may see the province's sheet. */
export const variantHandlers: Handlers<'readVariants' | 'makeVariant' | 'downloadVariant'> = {
  readVariants: async (context, request) => {
    const of = await publicationOf(context, request);
    return of === null ? refusedFor('not_found') : viewOf(of);
  },
  makeVariant: async (context, { variant, ...request }) => {
    const of = await publicationOf(context, request);
    if (of === null) return refusedFor('not_found');
    const asked = await askVariant(of, variant);
    return asked.ok ? viewOf(of) : asked;
  },
  downloadVariant: async (context, { variant, ...request }) => {
    const of = await publicationOf(context, request);
    const bytes = of === null ? null : await readVariant(of, variant);
    if (of === null || bytes === null) return refusedFor('not_found');
    return ok({
      type: 'application/pdf',
      body: new Uint8Array(bytes),
      fileName: downloadName(of.place.slug, of.place.edition, variantFiles[variant]),
    });
  },
};

async function publicationOf(
  context: KnownContext,
  { number, ...place }: SheetPlace & { readonly number: number },
): Promise<VariantsOf | null> {
  const sheet = await loadSheetFor(context, place);
  if (sheet === null) return null;
  const { payload, storage } = context;
  return { payload, storage, place: { ...place, slug: sheet.province.slug }, number };
}

async function viewOf(of: VariantsOf): Promise<Result<VariantsView>> {
  const variants = await readVariants(of);
  return found(variants && { number: of.number, variants });
}
