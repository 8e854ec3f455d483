const origin = 'https://kitapcik.example';

const idsOf = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id));

/** The addresses in a page or a feed, as they are written. */
function linksOf(text: string): readonly string[] {
  const links = [...text.matchAll(/ (?:href|src|action|data-list|data-index)="([^"]*)"/g)];
  const places = [...text.matchAll(/<loc>([^<]*)<\/loc>/g)];
  return [...new Set([...links, ...places].map(([, link = '']) => link.replaceAll('&amp;', '&')))];
}

/**
 * Finds the links of a public side that lead nowhere, each as `page → link`: its own pages, files and places within a page.
 * Those of other sites are not followed.
 */
export function brokenLinks(
  files: ReadonlyMap<string, string>,
  isElsewhere: (path: string) => boolean = () => false,
): readonly string[] {
  const ids = new Map(
    [...files].flatMap(([path, text]) => (/\.(?:html|svg)$/.test(path) ? [[path, idsOf(text)]] : [])),
  );
  const isBroken = (page: string, link: string): boolean => {
    const url = new URL(link, `${origin}/${page}`);
    if (url.origin !== origin) return false;
    const path = decodeURIComponent(url.pathname.slice(1));
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!files.has(file)) return !isElsewhere(path);
    const place = decodeURIComponent(url.hash.slice(1));
    return place !== '' && ids.get(file)?.has(place) !== true;
  };
  return [...files].flatMap(([page, text]) =>
    /\.(?:html|atom|xml)$/.test(page)
      ? linksOf(text)
          .filter((link) => isBroken(page, link))
          .map((link) => `${page} → ${link}`)
      : [],
  );
}
