import type { CellStyle } from 'hucre/xlsx';

const navy = { rgb: '1B365D' };
const line = { style: 'thin', color: { rgb: 'C9D2DE' } } as const;
const border = { top: line, bottom: line, left: line, right: line };
const wrapped = { vertical: 'center', wrapText: true } as const;
/** Digits of one width, grouped as the reader's own spreadsheet groups them. */
const grouped = '#,##0';

const filled = (rgb: string): CellStyle => ({
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb } },
});
const open = { ...filled('FFF7DC'), border, protection: { locked: false } };

/** How the cells of a form look. Only the open ones take typing. */
export const formStyles = {
  title: { font: { bold: true, size: 14, color: navy } },
  howTo: { font: { italic: true, color: { rgb: '475569' } } },
  text: { alignment: { vertical: 'top', wrapText: true } },
  head: {
    ...filled('1B365D'),
    font: { bold: true, color: { rgb: 'FFFFFF' } },
    alignment: wrapped,
    border,
  },
  section: { ...filled('D9E2EF'), font: { bold: true, color: navy } },
  service: { ...filled('EEF2F7'), font: { bold: true } },
  plain: { alignment: wrapped, border },
  quiet: { alignment: wrapped, border, font: { size: 9, color: { rgb: '475569' } } },
  number: { numFmt: grouped, alignment: { ...wrapped, horizontal: 'right' }, border },
  open: { ...open, alignment: wrapped },
  openNumber: { ...open, numFmt: grouped, alignment: { ...wrapped, horizontal: 'right' } },
} as const satisfies Readonly<Record<string, CellStyle>>;
