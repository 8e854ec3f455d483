import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';

/** What begins an address in a page: a link, a file, a picture; in a feed, a site map and JSON an address of its own. */
const patterns = {
  html: /\s(?:href|src)="([^"]*)"/g,
  xml: /(?:<loc>|<id>|\shref=")([^<"]*)/g,
  json: /"(?:path|address|url|accessURL|downloadURL|endpointDescription|@id)":\s*"([^"]*)"/g,
};
const origin = /^https:\/\/kitapcik\.example(?=\/|$)/;
const elsewhere = /^[a-z][a-z0-9+.-]*:/i;
const ids = /\sid="([^"]*)"/g;

/**
 * Lists the links of a public side, in pages, feeds, maps and JSON, that lead to nothing: no file, or no such place in it.
 * @param {string} site
 * @returns {readonly string[]}
 */
export function brokenLinks(site) {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.split(sep).join('/'),
  );
  return files.flatMap((file) => {
    const kind = kindOf(file);
    if (kind === null) return [];
    const text = readFileSync(join(site, file), 'utf8');
    const links = new Set([...text.matchAll(patterns[kind])].map((match) => match[1] ?? ''));
    return [...links].flatMap((link) => wrongOf(link.replaceAll('&amp;', '&'), file, site));
  });
}

/** @param {string} file @returns {keyof typeof patterns | null} */
function kindOf(file) {
  if (file.endsWith('.html')) return 'html';
  if (/\.(?:xml|atom)$/.test(file)) return 'xml';
  return /\.(?:json|jsonld)$/.test(file) && !file.endsWith('.schema.json') ? 'json' : null;
}

/** @param {string} link @param {string} file @param {string} site */
function wrongOf(link, file, site) {
  const own = link.replace(origin, '');
  // Keys and addresses at other hosts are none of ours.
  const isAddress = link !== own || own.startsWith('/') || own.startsWith('.') || file.endsWith('.html');
  if (!isAddress || elsewhere.test(own)) return [];
  const [path = '', place = ''] = own.split('#');
  const target = fileAt(path === '' ? file : resolved(path, file), site);
  if (target === null) return [`${file}: ${link} leads to nothing`];
  const isPage = target.endsWith('.html') && file.endsWith('.html');
  if (place === '' || !isPage) return [];
  const places = [...readFileSync(target, 'utf8').matchAll(ids)].map((match) => match[1]);
  return places.includes(decodeURIComponent(place)) ? [] : [`${file}: ${link} names no place there`];
}

/** @param {string} path @param {string} file */
function resolved(path, file) {
  return path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(file), path);
}

/** @param {string} path @param {string} site @returns {string | null} */
function fileAt(path, site) {
  const at = join(site, ...(path.split('?')[0] ?? '').split('/'));
  if (relative(site, at).startsWith('..') || !existsSync(at)) return null;
  if (!statSync(at).isDirectory()) return at;
  const page = join(at, 'index.html');
  return existsSync(page) ? page : null;
}
