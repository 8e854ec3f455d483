const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml',
};

/** A name with a hash in it stands for these bytes alone: `kitapcik.3f9a0c1b2d.css`. */
const hashedName = /[.-][0-9a-f]{8,64}\.[a-z0-9]+$/;

/** What a file is, by its name. */
export function contentTypeOf(name: string): string {
  return types[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
}

/** Hashed names may be kept for ever; the rest is asked for again by its ETag. */
export function cacheControlOf(name: string): string {
  return hashedName.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache';
}
