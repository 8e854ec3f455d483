import { hush, say, takeBackLast } from '@/desk/shared/status';

describe('What was said last', () => {
  it('is taken back once, and only while it is what was said last', () => {
    const done: string[] = [];
    const push = (name: string) => () => void done.push(name);
    expect(takeBackLast()).toBe(false);
    say('12 değer yapıştırıldı', { takeBack: push('first') });
    say('3 değer gönderildi', { takeBack: push('second') });
    expect([takeBackLast(), takeBackLast(), done]).toEqual([true, false, ['second']]);
    say('Kaydedildi');
    expect(takeBackLast()).toBe(false);
    say('Yapıştırıldı', { takeBack: push('third') });
    hush();
    expect([takeBackLast(), done]).toEqual([false, ['second']]);
  });
});
