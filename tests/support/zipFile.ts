import { crc32, deflateRawSync } from 'node:zlib';

/** One file of an archive. What `claims` says of it is written instead of the truth. */
export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly claims?: { readonly size?: number; readonly packed?: number; readonly flags?: number };
}

/** Writes a ZIP archive as its format says, so that tests can write one that lies. */
export function zipFile(parts: readonly ZipPart[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content, claims = {} } of parts) {
    const raw = Buffer.from(content);
    const packed = deflateRawSync(raw);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(claims.flags ?? 0, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(raw), 10);
    fields.writeUInt32LE(claims.packed ?? packed.length, 14);
    fields.writeUInt32LE(claims.size ?? raw.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), fields, rest, Buffer.from(name)]),
    );
    files.push(local);
    at += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, listed, end]);
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const space = 'http://schemas.openxmlformats.org';
const relations = `${space}/officeDocument/2006/relationships`;

/** A worksheet of a raw workbook: its name, its state, and the rows as XML. */
export interface RawSheet {
  readonly name: string;
  readonly state?: 'hidden' | 'veryHidden';
  readonly rows: string;
}

/** Writes a workbook of worksheets whose rows are given as XML, and of any further parts. Style 1 is a date. */
export function rawWorkbook(sheets: readonly RawSheet[], more: readonly ZipPart[] = []): Buffer {
  const each = (make: (sheet: RawSheet, number: string) => string): string =>
    sheets.map((sheet, index) => make(sheet, String(index + 1))).join('');
  const parts = [
    {
      name: '[Content_Types].xml',
      content: `${head}<Types xmlns="${space}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: `${head}<Relationships xmlns="${space}/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `${head}<workbook xmlns="${space}/spreadsheetml/2006/main" xmlns:r="${relations}"><sheets>${each(({ name, state }, number) => `<sheet name="${name}" sheetId="${number}" r:id="rId${number}"${state === undefined ? '' : ` state="${state}"`}/>`)}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `${head}<Relationships xmlns="${space}/package/2006/relationships">${each((_, number) => `<Relationship Id="rId${number}" Type="${relations}/worksheet" Target="worksheets/sheet${number}.xml"/>`)}<Relationship Id="rId900" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    },
    {
      name: 'xl/styles.xml',
      content: `${head}<styleSheet xmlns="${space}/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    },
    ...sheets.map(({ rows }, index) => ({
      name: `xl/worksheets/sheet${String(index + 1)}.xml`,
      content: `${head}<worksheet xmlns="${space}/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
    })),
  ];
  return zipFile([...parts, ...more]);
}

/** Writes rows of texts as the XML of a worksheet; a cell that begins with `<c` is XML already. */
export function rawRows(rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[], index: number): string =>
    `<row r="${String(index + 1)}">${cells.map((cell, column) => rawCell(cell, `${String.fromCharCode(65 + column)}${String(index + 1)}`)).join('')}</row>`;
  return rows.map(line).join('');
}

function rawCell(cell: string, name: string): string {
  if (cell.startsWith('<c')) return cell.replace('<c', `<c r="${name}"`);
  if (/^\d+$/.test(cell)) return `<c r="${name}"><v>${cell}</v></c>`;
  return cell === '' ? '' : `<c r="${name}" t="inlineStr"><is><t>${cell}</t></is></c>`;
}
