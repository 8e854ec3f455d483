import { Router } from 'express';
import { deepLinkPath, deskRoot, panelRoot } from '@/contract/addresses';

const year = 365 * 24 * 60 * 60 * 1000;

/** Search engines have no business with the desk, and read all of the public side. */
const robots = (publicUrl: string): readonly string[] => [
  'User-agent: *',
  ...[deskRoot, panelRoot, '/api/', deepLinkPath].map((path) => `Disallow: ${path}`),
  `Sitemap: ${publicUrl}/sitemap.xml`,
  '',
];

interface Named {
  readonly publicUrl: string;
  /** Where faults of security are told: a `mailto:` or `https:` address; null for nowhere. */
  readonly securityContact: string | null;
}

/** Answers `/robots.txt`, and `/.well-known/security.txt` (RFC 9116) where the operator named somebody to tell. */
export function wellKnown({ publicUrl, securityContact }: Named): Router {
  const router = Router();
  router.get('/robots.txt', (_request, response) => {
    response.type('text/plain').send(robots(publicUrl).join('\n'));
  });
  if (securityContact === null) return router;
  router.get('/.well-known/security.txt', (_request, response) => {
    const lines = [
      `Contact: ${securityContact}`,
      `Expires: ${new Date(Date.now() + year).toISOString()}`,
      'Preferred-Languages: tr, en',
      `Canonical: ${publicUrl}/.well-known/security.txt`,
      '',
    ];
    response.type('text/plain').send(lines.join('\n'));
  });
  return router;
}
