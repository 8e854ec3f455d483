import type { BookletAssets } from './booklet/assets';
import type { Provenance } from './client/pressResult';
import type { Printer } from './print/createPrinter';

/** What the press holds over jobs. */
export interface PressParts {
  readonly printer: Printer;
  readonly assets: BookletAssets;
  readonly publicOrigin: string;
  readonly provenance: () => Promise<Provenance>;
}
