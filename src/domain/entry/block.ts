/** Cells of a spreadsheet, line by line, as texts. */
export type CellBlock = readonly (readonly string[])[];
