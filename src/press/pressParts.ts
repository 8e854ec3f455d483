import type { BookletAssets } from './booklet/assets';
import type { Provenance } from './client/pressResult';
import type { Printer } from './print/createPrinter';

/** The parts of the press that outlast a job. */
export interface PressParts {
  readonly printer: Printer;
  readonly assets: BookletAssets;
  readonly publicOrigin: string;
  readonly provenance: () => Promise<Provenance>;
}
