import { provinces } from '@/demo/content/provinces';
import { countryShapes } from '@/press/map/countryShapes';
import { fittedOutline } from '@/press/map/fittedOutline';
import { provinceOutlines } from '@/press/map/provinceOutlines';

type Point = readonly [number, number];

/** The rings of a path of moves and relative lines. */
function ringsOf(path: string): readonly (readonly Point[])[] {
  return path
    .split('M')
    .slice(1)
    .map((ring) => {
      const [x = 0, y = 0, ...steps] = (ring.match(/-?\d+/g) ?? []).map(Number);
      const points: Point[] = [[x, y]];
      for (let i = 0; i < steps.length; i += 2) {
        const [lastX, lastY] = points.at(-1) ?? [0, 0];
        points.push([lastX + (steps[i] ?? 0), lastY + (steps[i + 1] ?? 0)]);
      }
      return points;
    });
}

const edgesOf = (path: string): readonly string[] =>
  ringsOf(path).flatMap((ring) =>
    ring.map((from, i) => [from, ring[(i + 1) % ring.length] ?? from].map(String).sort().join(' – ')),
  );

function isWithin([x, y]: Point, ring: readonly Point[]): boolean {
  return ring.reduce((inside, [x1, y1], i) => {
    const [x2, y2] = ring[(i + 1) % ring.length] ?? [x1, y1];
    const crosses = y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
    return crosses ? !inside : inside;
  }, false);
}

const { width, height, provinces: shapes } = countryShapes;
const edges = new Map(Object.entries(shapes).map(([plate, { path }]) => [plate, new Set(edgesOf(path))]));
const neighboursOf = (plate: string): readonly string[] => {
  const own = edges.get(plate) ?? new Set<string>();
  const others = [...edges].filter(([other]) => other !== plate);
  return others.filter(([, theirs]) => [...own].some((edge) => theirs.has(edge))).map(([other]) => other);
};

describe('the map of the provinces', () => {
  it('has the 81 provinces by plate code, on the map and alone', () => {
    const plates = provinces.map(({ plate }) => plate).sort();
    expect(Object.keys(shapes).sort()).toEqual(plates);
    expect(Object.keys(provinceOutlines).sort()).toEqual(plates);
  });

  // What a map of the country shows, written down by hand: it says that each outline has its own plate code.
  it.each([
    ['76', ['04', '36']],
    ['77', ['16', '41']],
    ['39', ['22', '34', '59']],
    ['75', ['08', '25', '36']],
    ['80', ['01', '27', '31', '46']],
    ['11', ['14', '16', '26', '43', '54']],
    ['42', ['03', '06', '07', '26', '32', '33', '51', '68', '70']],
  ])('lets %s touch its neighbours, whose borders fit its own', (plate, expected) => {
    expect([...neighboursOf(plate)].sort()).toEqual(expected);
  });

  it('draws no border more than twice, so that simplified neighbours leave no gap and do not lap', () => {
    const count = new Map<string, number>();
    for (const own of edges.values()) for (const edge of own) count.set(edge, (count.get(edge) ?? 0) + 1);
    expect(Math.max(...count.values())).toBe(2);
  });

  it('writes each name inside its province, and all within the map', () => {
    for (const [plate, { path, x, y }] of Object.entries(shapes)) {
      const rings = ringsOf(path);
      expect([plate, rings.some((ring) => isWithin([x, y], ring))]).toEqual([plate, true]);
      const outside = rings.flat().filter(([a, b]) => a < 0 || b < 0 || a > width || b > height);
      expect([plate, outside]).toEqual([plate, []]);
    }
  });

  it('takes no more than 30 KB', () => {
    expect(JSON.stringify(countryShapes).length).toBeLessThan(30_000);
  });
});

describe('the outline of one province', () => {
  it('is as large as its box lets it be, and in the middle of it', () => {
    for (const { plate } of provinces) {
      const fitted = fittedOutline(plate, { width: 300, height: 200 });
      if (fitted === null) throw new Error(`${plate} has no outline`);
      const [left = 0, top = 0] = (fitted.transform.match(/[\d.]+/g) ?? []).map(Number);
      const points = ringsOf(fitted.path).flat();
      const xs = points.map(([x]) => x * fitted.scale + left);
      const ys = points.map(([, y]) => y * fitted.scale + top);
      expect(Math.min(...xs, ...ys)).toBeGreaterThanOrEqual(-0.01);
      expect(Math.max(...xs)).toBeLessThanOrEqual(300.5);
      expect(Math.max(...ys)).toBeLessThanOrEqual(200.5);
      expect(Math.max(fitted.width / 300, fitted.height / 200)).toBeGreaterThan(0.98);
    }
  });

  it('is null where no province has the plate code', () => {
    expect(fittedOutline('00', { width: 10, height: 10 })).toBeNull();
  });
});
