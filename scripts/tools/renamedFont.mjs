/** The name that the licence reserves, and ours. Equal lengths, so that no offset in the font moves. */
const [reserved, own] = ['Source', 'Kitabi'];
/** Family, unique id, full name, PostScript name, typographic family. The copyright keeps its words. */
const renamedIds = new Set([1, 3, 4, 6, 16]);

/** @param {string} text */
function utf16(text) {
  return Buffer.from(text, 'utf16le').swap16();
}

/** @param {Buffer} range */
function replaceWithin(range) {
  const encodings = [
    { needle: utf16(reserved), value: utf16(own) },
    { needle: Buffer.from(reserved), value: Buffer.from(own) },
  ];
  for (const { needle, value } of encodings) {
    for (let at = range.indexOf(needle); at >= 0; at = range.indexOf(needle, at + 1)) value.copy(range, at);
  }
}

/**
 * Copies a TrueType font without the reserved font name in its family names (SIL OFL, clause 3).
 * @param {Uint8Array} font
 */
export function renamedFont(font) {
  const copy = Buffer.from(font);
  const tables = copy.readUInt16BE(4);
  for (let index = 0; index < tables; index += 1) {
    const entry = 12 + index * 16;
    if (copy.toString('latin1', entry, entry + 4) !== 'name') continue;
    const table = copy.subarray(
      copy.readUInt32BE(entry + 8),
      copy.readUInt32BE(entry + 8) + copy.readUInt32BE(entry + 12),
    );
    const strings = table.readUInt16BE(4);
    for (let record = 6; record < 6 + table.readUInt16BE(2) * 12; record += 12) {
      if (!renamedIds.has(table.readUInt16BE(record + 6))) continue;
      const start = strings + table.readUInt16BE(record + 10);
      replaceWithin(table.subarray(start, start + table.readUInt16BE(record + 8)));
    }
  }
  return copy;
}
