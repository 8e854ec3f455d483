/**
 * Cuts a TrueType font into its tables.
 * @param {Uint8Array} font
 */
function tablesOf(font) {
  const bytes = Buffer.from(font);
  const tables = new Map();
  for (let index = 0; index < bytes.readUInt16BE(4); index += 1) {
    const entry = 12 + index * 16;
    const start = bytes.readUInt32BE(entry + 8);
    tables.set(
      bytes.toString('latin1', entry, entry + 4),
      bytes.subarray(start, start + bytes.readUInt32BE(entry + 12)),
    );
  }
  return tables;
}

/** @param {Buffer} table a subtable of format 4: segments of signs, most of them with one distance */
function* segmentedGlyphs(table) {
  const segments = table.readUInt16BE(6) / 2;
  const [ends, starts] = [14, 16 + segments * 2];
  const [deltas, offsets] = [starts + segments * 2, starts + segments * 4];
  for (let segment = 0; segment < segments; segment += 1) {
    const at = segment * 2;
    const [start, end] = [table.readUInt16BE(starts + at), table.readUInt16BE(ends + at)];
    const [delta, offset] = [table.readUInt16BE(deltas + at), table.readUInt16BE(offsets + at)];
    for (let sign = start; sign <= end && sign !== 0xffff; sign += 1) {
      const place = offsets + at + offset + (sign - start) * 2;
      const listed = offset === 0 ? sign : table.readUInt16BE(place);
      yield /** @type {const} */ ([sign, listed === 0 ? 0 : (listed + delta) & 0xffff]);
    }
  }
}

/** @param {Buffer} table a subtable of format 12: groups of signs beyond U+FFFF too */
function* groupedGlyphs(table) {
  for (let group = 0; group < table.readUInt32BE(12); group += 1) {
    const at = 16 + group * 12;
    const [start, end, first] = [
      table.readUInt32BE(at),
      table.readUInt32BE(at + 4),
      table.readUInt32BE(at + 8),
    ];
    for (let sign = start; sign <= end; sign += 1) yield /** @type {const} */ ([sign, first + sign - start]);
  }
}

/**
 * Reads which glyph a TrueType font has for each sign, by its Unicode number.
 * @param {Uint8Array} font
 * @returns {Map<number, number>}
 */
export function glyphsOf(font) {
  const table = tablesOf(font).get('cmap');
  const found = new Map();
  for (let index = 0; index < table.readUInt16BE(2); index += 1) {
    const subtable = table.subarray(table.readUInt32BE(8 + index * 8));
    const format = subtable.readUInt16BE(0);
    const glyphs = format === 4 ? segmentedGlyphs(subtable) : format === 12 ? groupedGlyphs(subtable) : [];
    for (const [sign, glyph] of glyphs) if (glyph !== 0) found.set(sign, glyph);
  }
  return found;
}

/**
 * Reads in how many units a TrueType font divides its letter size.
 * @param {Uint8Array} font
 * @returns {number}
 */
export function unitsPerEmOf(font) {
  return tablesOf(font).get('head').readUInt16BE(18);
}

/**
 * Reads how wide a TrueType font sets each sign, in thousandths of the letter size.
 * @param {Uint8Array} font
 * @returns {Map<number, number>}
 */
export function widthsOf(font) {
  const tables = tablesOf(font);
  const unitsPerEm = unitsPerEmOf(font);
  const measured = tables.get('hhea').readUInt16BE(34);
  const widths = tables.get('hmtx');
  const widthOf = (/** @type {number} */ glyph) =>
    Math.ceil((widths.readUInt16BE(Math.min(glyph, measured - 1) * 4) * 1000) / unitsPerEm);
  return new Map([...glyphsOf(font)].map(([sign, glyph]) => [sign, widthOf(glyph)]));
}
