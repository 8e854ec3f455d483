import { codeOf, freeCode, isAboutZero, isCheckCode, severities } from '@/domain/checks/check';
import { ruleCodes } from '@/domain/checks/finding';
import { checks } from '@/demo/content/checks';
import { check as checkSchema, codeBefore } from '@/stored/textSchemas';
import { parse } from 'valibot';

const own = Object.values(ruleCodes);

describe('the codes of rules', () => {
  it('are one each, for our own rules and for the checks of a new installation', () => {
    const all = [...own, ...checks.map(({ code }) => code)];
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(checks.map((check) => [check.key, check] as const))('%s has a code of its severity', (_, check) => {
    expect(isCheckCode(check.code, check.severity)).toBe(true);
  });

  it('say of those checks alone that they are about zero whose message does', () => {
    const [about, others] = [true, false].map((is) => checks.filter((check) => isAboutZero(check) === is));
    expect(about?.length).toBeGreaterThan(20);
    expect(about?.filter(({ message }) => !message.tr.includes(' 0 iken '))).toEqual([]);
    expect(others?.filter(({ message }) => message.tr.includes(' 0 iken '))).toEqual([]);
  });

  it.each([
    ['H.101', 'hard', true],
    ['H.1999', 'hard', true],
    ['U.230', 'soft', true],
    ['U.231', 'hard', false],
    ['H.101', 'soft', false],
    ['H.12', 'hard', false],
    ['H.101 ', 'hard', false],
    ['', 'soft', false],
    ...own.map((code) => [code, 'soft', false] as const),
  ] as const)('%s for a %s check: %s', (code, severity, allowed) => {
    expect(isCheckCode(code, severity)).toBe(allowed);
  });

  it('are given on and on, each once, of the right kind, and past a hundred', () => {
    for (const severity of severities) {
      const given: string[] = checks.map(({ code }) => code);
      for (let each = 0; each < 200; each += 1) given.push(freeCode(severity, given));
      expect(new Set([...given, ...own]).size).toBe(given.length + own.length);
      expect(given.slice(checks.length).every((code) => isCheckCode(code, severity))).toBe(true);
    }
    expect(freeCode('hard', [])).toBe('H.151');
    expect(freeCode('soft', ['U.299'])).toBe('U.2000');
  });

  it('are found for checks that were stored before there were codes, and never guessed', () => {
    for (const { code, ...stored } of checks) expect(parse(checkSchema, stored).code).toBe(code);
    expect(codeBefore('baska')).toBe('');
    expect(codeOf({ key: 'baska', code: '' })).toBe('baska');
  });
});
