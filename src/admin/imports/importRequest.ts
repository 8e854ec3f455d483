/** What the upload form holds. */
export interface ImportForm {
  readonly edition: string;
  readonly month: number;
  /** ISO date. */
  readonly asOf: string;
}

/** A request of preview and proposal alike: the edition and the file, its bytes in base64. */
export interface ImportRequest extends ImportForm {
  readonly year: number;
  readonly fileName: string;
  readonly file: string;
}

/** The request for a form and its file; null when the browser cannot read the file (any more): it changed since it was chosen. */
export async function importRequest(form: ImportForm, file: File): Promise<ImportRequest | null> {
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return null;
  const year = Number(form.edition.slice(0, 4));
  return {
    ...form,
    year: Number.isInteger(year) ? year : 0,
    fileName: file.name,
    file: base64Of(new Uint8Array(bytes)),
  };
}

function base64Of(bytes: Uint8Array): string {
  const piece = 0x8000;
  let text = '';
  for (let at = 0; at < bytes.length; at += piece)
    text += String.fromCharCode(...bytes.subarray(at, at + piece));
  return btoa(text);
}

/** Hands a text to the browser as a file. */
export function saveAsFile(name: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
