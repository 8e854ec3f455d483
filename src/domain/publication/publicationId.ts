import { sheetId } from '../workflow/figureRecord';

/** Writes a publication's id: `2024-2:76:1`. */
export function publicationId(edition: string, province: string, number: number): string {
  return `${sheetId(edition, province)}:${String(number)}`;
}

/** Writes the id of one attempt to make a publication's files: `2024-2:76:1:1`. */
export function renderId(publication: string, attempt: number): string {
  return `${publication}:${String(attempt)}`;
}
