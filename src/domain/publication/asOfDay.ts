import { istanbulDate } from './istanbulDate';

/** The day that an edition's figures hold for: the stored moment, as a calendar in Türkiye shows it. */
export function asOfDay({ asOf }: { readonly asOf: string }): string {
  return istanbulDate(new Date(asOf));
}
