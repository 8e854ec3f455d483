import { readInput } from '@/contract/endpoints/fields';
import { figuresToSave, figuresToSend } from '@/contract/endpoints/figureRequests';

const figure = { metric: 'hane', revision: 1 };
const reason = { code: 'U.201', text: 'Kapsam genişledi.' };
const sending = (reasons: unknown) => readInput(figuresToSend, { figures: [{ ...figure, reasons }] });

describe('what is sent', () => {
  it.each([
    ['no reasons', undefined],
    ['none', null],
    ['one', [reason]],
    ['one as long as may be', [{ ...reason, text: 'a'.repeat(500) }]],
    ['twenty', Array.from({ length: 20 }, () => reason)],
  ])('may have %s', (_, reasons) => {
    expect(sending(reasons).ok).toBe(true);
  });

  it.each([
    ['a reason that is too long', [{ ...reason, text: 'a'.repeat(501) }]],
    ['a code that is too long', [{ ...reason, code: 'U'.repeat(61) }]],
    ['more reasons than there are rules', Array.from({ length: 21 }, () => reason)],
    ['a reason without a code', [{ text: reason.text }]],
    ['a reason that is no text', [{ ...reason, text: 7 }]],
    ['reasons that are no list', reason],
  ])('has not %s', (_, reasons) => {
    expect(sending(reasons).ok).toBe(false);
  });
});

describe('what is saved', () => {
  it.each([
    [{ input: '7' }, true],
    [{ value: { kind: 'number', amount: 7 } }, true],
    [{ unchanged: '2024-1' }, true],
    [{ unchanged: '2024-1'.repeat(3) }, false],
    [{ unchanged: 7 }, false],
    [{}, false],
  ])('%j is an entry: %s', (entry, isEntry) => {
    expect(readInput(figuresToSave, { figures: [{ ...figure, entry }] }).ok).toBe(isEntry);
  });
});
