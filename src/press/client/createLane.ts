import { Mutex } from 'async-mutex';
import type { PressFault } from './protocol';
import type { PressProcess } from './pressProcess';

/** A press process and the jobs that wait for it, one after the other. */
export interface Lane {
  /** Jobs waiting or under way. */
  waiting(): number;
  run<T>(work: (press: PressProcess) => Promise<T | PressFault>): Promise<T | PressFault>;
  /** Ends the press; what waits or is under way ends as `press_stopped`. */
  stop(): Promise<void>;
}

const stopped: PressFault = {
  ok: false,
  step: 'start',
  problem: 'press_stopped',
  detail: 'the press was told to stop',
};

/** Makes a lane around a press. */
export function createLane(press: PressProcess): Lane {
  const turn = new Mutex();
  let waiting = 0;
  let isStopped = false;
  return {
    waiting: () => waiting,
    run: async (work) => {
      waiting += 1;
      const answer = await turn.runExclusive(() => (isStopped ? stopped : work(press)));
      waiting -= 1;
      return isStopped ? stopped : answer;
    },
    stop: async () => {
      isStopped = true;
      await press.stop();
      await turn.waitForUnlock();
    },
  };
}
