/** Codes under which other statistics know a province. */
export interface ProvinceCodes {
  /** ISO 3166-2:TR, which is made of the plate code: `TR-76`. */
  readonly iso: string;
  /** The third level of the statistical regions (İBBS-3), `TRA23`. */
  readonly nuts3: string;
}

/** Plate codes in the order of their third-level regions, by second-level region. */
const regions = {
  TR10: '34',
  TR21: '59 22 39',
  TR22: '10 17',
  TR31: '35',
  TR32: '09 20 48',
  TR33: '45 03 43 64',
  TR41: '16 26 11',
  TR42: '41 54 81 14 77',
  TR51: '06',
  TR52: '42 70',
  TR61: '07 32 15',
  TR62: '01 33',
  TR63: '31 46 80',
  TR71: '71 68 51 50 40',
  TR72: '38 58 66',
  TR81: '67 78 74',
  TR82: '37 18 57',
  TR83: '55 60 19 05',
  TR90: '61 52 28 53 08 29',
  TRA1: '25 24 69',
  TRA2: '04 36 76 75',
  TRB1: '44 23 12 62',
  TRB2: '65 49 13 30',
  TRC1: '27 02 79',
  TRC2: '63 21',
  TRC3: '47 72 73 56',
} as const;

/** A region of one province alone has the digit zero. */
function numbered(region: string, plates: readonly string[]): readonly (readonly [string, ProvinceCodes])[] {
  return plates.map((plate, index) => {
    const digit = plates.length === 1 ? 0 : index + 1;
    return [plate, { iso: `TR-${plate}`, nuts3: `${region}${String(digit)}` }];
  });
}

const codes: ReadonlyMap<string, ProvinceCodes> = new Map(
  Object.entries(regions).flatMap(([region, plates]) => numbered(region, plates.split(' '))),
);

/** Gives the codes of the province with this plate; null for what is no province. */
export function codesOf(plate: string): ProvinceCodes | null {
  return codes.get(plate) ?? null;
}
