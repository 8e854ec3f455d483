declare module 'subset-font' {
  /** The part of a font that a text needs; the package brings no types. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      readonly targetFormat: 'truetype' | 'woff2';
      readonly keepFeatures?: string[];
      readonly dropTables?: string[];
      readonly noHinting?: boolean;
    },
  ): Promise<Uint8Array>;
}
