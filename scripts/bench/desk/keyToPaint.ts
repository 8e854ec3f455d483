import { setTimeout as pause } from 'node:timers/promises';
import { openSheet, toFirstCell } from './entryTasks';
import type { Hands } from './hands';

/** Milliseconds from each key to what it painted. */
export interface KeyTimes {
  readonly rows: number;
  readonly slowdown: number;
  /** From the key's own time until the frame with its answer was given to the compositor. */
  readonly frames: readonly number[];
  /** What the page's main thread itself worked for each key, at full speed: other programs on the machine do not lengthen it. */
  readonly work: readonly number[];
  /** The browser's own count of the same (Event Timing), in steps of 8 ms; none of those below 16 ms. */
  readonly events: readonly number[];
}

/** Digits of each value that is typed. */
const digits = ['1', '2', '3'] as const;
const least = 200;
/** Milliseconds between two keys besides what a key takes: nobody types faster. */
const between = 60;

/** Types into a sheet with the processor slowed down, and times each key of it. */
export async function timeKeys(hands: Hands, plate: string, slowdown: number): Promise<KeyTimes> {
  const rows = await openSheet(hands, plate);
  await toFirstCell(hands);
  await hands.page.evaluate(watchKeys);
  await hands.page.emulateCPUThrottling(slowdown);
  for (let pressed = 0; pressed < least; pressed += digits.length + 1) {
    for (const key of digits) await timed(hands, () => hands.type(key));
    await timed(hands, () => hands.press('Enter'));
  }
  await hands.page.emulateCPUThrottling(null);
  const { frames, events } = await hands.page.evaluate(
    () => Reflect.get(window, 'keyTimes') as Pick<KeyTimes, 'frames' | 'events'>,
  );
  const work = await workOfKeys(hands);
  return { rows: rows.length, slowdown, frames, events, work };
}

/** Types on at full speed, and asks the browser for the processor time of the page's main thread. */
async function workOfKeys(hands: Hands): Promise<readonly number[]> {
  const session = await hands.page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const work: number[] = [];
  for (let pressed = 0; pressed < least; pressed += digits.length + 1) {
    for (const key of [...digits, 'Enter' as const]) {
      const before = await worked();
      await timed(hands, () => (key === 'Enter' ? hands.press(key) : hands.type(key)));
      work.push((await worked()) - before);
    }
  }
  await session.detach();
  return work;
}

/** Presses a key, and waits in the page itself until it is painted: whoever asks again and again is measured with it. */
async function timed(hands: Hands, press: () => Promise<void>): Promise<void> {
  const before = await hands.page.evaluate(
    () => (Reflect.get(window, 'keyTimes') as Pick<KeyTimes, 'frames'>).frames.length,
  );
  await press();
  await hands.page.evaluate(
    (pressed) =>
      new Promise<void>((painted) => {
        const { frames } = Reflect.get(window, 'keyTimes') as Pick<KeyTimes, 'frames'>;
        const look = (): void => {
          if (frames.length > pressed) painted();
          else setTimeout(look, 20);
        };
        look();
      }),
    before,
  );
  await pause(between);
}

/** Runs in the page: a frame's callback comes before it is painted, a message after it. */
function watchKeys(): void {
  const times: { frames: number[]; events: number[] } = { frames: [], events: [] };
  Reflect.set(window, 'keyTimes', times);
  document.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => times.frames.push(performance.now() - timeStamp);
        port2.postMessage(null);
      });
    },
    { capture: true },
  );
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.name === 'keydown') times.events.push(entry.duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}
