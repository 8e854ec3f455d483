import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PressStep } from '@/domain/publication/pressProblem';
import { readBookletAssets } from './booklet/assets';
import type {
  PressAnswer,
  PressFault,
  PressMessage,
  PressRequest,
  PressResult,
  PressSettings,
  Provenance,
} from './client/protocol';
import { pressBooklet, pressIndex, type PressParts } from './pressBooklet';
import { pressVariant } from './variants/pressVariant';
import { asFailure, PressFailure } from './steps';
import { createPrinter } from './print/createPrinter';
import { provenanceOf } from './provenance';

/** The press process: gets its settings once, then answers job after job while its client lives. */
const here = fileURLToPath(import.meta.url);
let parts: PressParts | null = null;

process.on('message', (request: PressRequest) => {
  void answer(request);
});
// The client is gone. The browser hears of it through its pipe, which closes with this process.
process.on('disconnect', () => process.exit(0));

async function answer(request: PressRequest): Promise<void> {
  switch (request.type) {
    case 'start':
      send({ type: 'ready', answer: await start(request.settings).catch(faultOf) });
      return;
    case 'health':
      send({ type: 'ready', answer: await health().catch(faultOf) });
      return;
    case 'booklet':
      send({ type: 'done', result: await press(pressBooklet, request.job).catch(faultOf) });
      return;
    case 'variant':
      send({ type: 'done', result: await press(pressVariant, request.job).catch(faultOf) });
      return;
    case 'index':
      send({ type: 'done', result: await press(pressIndex, request.job).catch(faultOf) });
      return;
    case 'stop':
      await parts?.printer.stop();
      process.disconnect();
  }
}

async function start(settings: PressSettings): Promise<PressAnswer> {
  const printer = createPrinter(settings);
  const assets = await readBookletAssets(path.join(path.dirname(here), 'press'));
  const code = await readFile(here);
  const { release, publicOrigin } = settings;
  const provenance = async (): Promise<Provenance> =>
    provenanceOf({ release, code, assets, browser: await printer.ready() });
  parts = { printer, assets, publicOrigin, provenance };
  return health();
}

async function health(): Promise<PressAnswer> {
  return { ok: true, browser: await started().printer.ready() };
}

function started(): PressParts {
  if (parts === null)
    throw new PressFailure('start', 'step_failed', 'the press has not been told its settings');
  return parts;
}

type Work<J> = (job: J, parts: PressParts, announce: (step: PressStep) => void) => Promise<PressResult>;

async function press<J>(work: Work<J>, job: J): Promise<PressResult> {
  return work(job, started(), (step) => {
    send({ type: 'step', step });
  });
}

function faultOf(error: unknown): PressFault {
  const { step, problem, detail } = asFailure(error, 'start');
  return { ok: false, step, problem, detail };
}

function send(message: PressMessage): void {
  process.send?.(message);
}
