import { execFileSync } from 'node:child_process';
import { iconNames } from '@/domain/booklet/icons';
import { accents, ink } from '@/press/booklet/styleRules';
import { iconShapes } from '@/press/booklet/iconShapes';

function luminance(colour: string): number {
  const channel = (at: number): number => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe('the colours', () => {
  it.each([...accents, ink])('of %j can be read on white and on their tint', ({ main, tint }) => {
    expect(contrast(main, '#ffffff')).toBeGreaterThanOrEqual(7);
    expect(contrast(main, tint)).toBeGreaterThanOrEqual(6.2);
  });
});

describe('what is made from other packages', () => {
  it('has a shape for every icon', () => {
    expect(
      iconNames.filter((name) => !/^<(path|circle|rect|line|polyline|ellipse)/.test(iconShapes[name])),
    ).toEqual([]);
  });

  it('is what the script makes', () => {
    const check = (): unknown =>
      execFileSync(process.execPath, ['scripts/tools/icons.mjs', '--check'], { stdio: 'pipe' });
    expect(check).not.toThrow();
  });
});
