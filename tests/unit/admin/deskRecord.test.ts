import type { Reply } from '@/desk/shared/callDesk';
import { deskRecord, type DeskState } from '@/desk/shared/useDesk';

/** A desk whose answers come when the test says so, in the order of its asking. */
function slowDesk() {
  const waiting: ((answer: Reply<string>) => void)[] = [];
  let shown: DeskState<string> | null = null;
  const desk = deskRecord<string>(
    () => new Promise((resolve) => waiting.push(resolve)),
    (next) => (shown = next),
  );
  const answer = async (turn: number, given: Reply<string>): Promise<void> => {
    waiting[turn]?.(given);
    await Promise.resolve();
    await Promise.resolve();
  };
  return { ...desk, answer, shown: () => shown };
}

const ok = (body: string): Reply<string> => ({ kind: 'ok', body });

describe('what a screen shows of the desk', () => {
  it('is what an act has just shown, though a look that began before it answers later', async () => {
    const desk = slowDesk();
    void desk.reload('/sheet');
    desk.replace('/sheet', 'after the act');
    await desk.answer(0, ok('before the act'));
    expect(desk.shown()).toMatchObject({ record: 'after the act', trouble: null });
  });

  it('is the later of two looks, whichever answers first', async () => {
    const desk = slowDesk();
    void desk.reload('/2024-1');
    void desk.reload('/2024-2');
    await desk.answer(1, ok('the later'));
    await desk.answer(0, ok('the earlier'));
    expect(desk.shown()).toMatchObject({ path: '/2024-2', record: 'the later' });
  });

  it('goes on with each answer while slow looks follow one another', async () => {
    const desk = slowDesk();
    void desk.reload('/board');
    void desk.reload('/board');
    await desk.answer(0, ok('first'));
    expect(desk.shown()).toMatchObject({ record: 'first' });
    await desk.answer(1, ok('second'));
    expect(desk.shown()).toMatchObject({ record: 'second' });
  });

  it('stays beside what went wrong, of the same address only', async () => {
    const desk = slowDesk();
    desk.replace('/2024-1', 'there');
    void desk.reload('/2024-1');
    await desk.answer(0, { kind: 'offline' });
    expect(desk.shown()).toMatchObject({ record: 'there', trouble: { kind: 'offline' } });
    void desk.reload('/2024-2');
    await desk.answer(1, { kind: 'offline' });
    expect(desk.shown()).toMatchObject({ path: '/2024-2', record: null, trouble: { kind: 'offline' } });
  });
});
