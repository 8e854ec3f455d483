const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

/** Writes the signs that a page names by their entities. */
export const withoutEntities = (html: string): string =>
  html.replace(/&([a-z]+|#x27);/g, (whole, name: string) => entities[name] ?? whole);

/** Gives the words of a page's body as a reader sees them, without those of drawings, blanks made one. */
export function visibleText(html: string): string {
  const text = html
    .slice(html.indexOf('<body'))
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .replace(/<\/?(p|h\d|li|td|th|span class="(contents|opener|cover|carried|highlight))[^>]*>/g, ' ')
    .replace(/<[^>]+>/g, '');
  return withoutEntities(text).replace(/\s+/g, ' ').trim();
}

/** Lists the ids in a page. */
export const idsOf = (html: string): string[] =>
  [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] ?? '');
