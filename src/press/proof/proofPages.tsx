import { renderToStaticMarkup } from 'react-dom/server';
import { locales, type Locale } from '@/domain/bilingual';
import type { EditionData } from '@/domain/openData/editionData';
import { proofRoot, type PublishedKey } from '@/domain/publication/proof';
import { frameWords } from '@/messages/booklet/frame';
import { proofWords } from '@/messages/booklet/proof';
import type { BookletAssets, PressFile } from '../booklet/assets';
import { reachableOrigin } from '../booklet/colophonRows';
import { PageFrame } from '../web/PageFrame';
import { siteCardOf } from '../web/siteCard';
import { webAssets } from '../web/webAssets';
import { commandFiles, ProofPage } from './ProofPage';
import { tarball } from './tarball';

export interface ProofSite {
  readonly keys: readonly PublishedKey[];
  /** Whose pages these are: the newest edition, where there is one. */
  readonly edition: Pick<EditionData, 'issuer' | 'contact' | 'licence'> | null;
  readonly isSample: boolean;
  /** Scheme and host of the public side. */
  readonly origin: string;
  /** Version of the program. */
  readonly release: string;
}

/** Where the program of the command has the address that it asks by itself. */
const placeOfSite = 'KITAPCIK_SITE';
const rootOf = (locale: Locale): string => (locale === 'tr' ? '/' : '/en/');
const otherOf = (locale: Locale): Locale => (locale === 'tr' ? 'en' : 'tr');

/** Makes the page that verifies files in both languages, its script, and the command that does the same. */
export function proofPages(site: ProofSite, assets: BookletAssets): readonly PressFile[] {
  const { page, files } = webAssets(assets, {
    name: proofRoot,
    rules: assets.styles.proof,
    scripts: ['dogrula'],
  });
  const pages = locales.map((locale) => {
    const card = siteCardOf({ ...site, locale }, assets);
    const markup = renderToStaticMarkup(
      <PageFrame {...frameOf(site, locale)} assets={page} card={card}>
        <ProofPage locale={locale} origin={reachableOrigin(site.origin) || site.origin} keys={site.keys} />
      </PageFrame>,
    );
    return { path: `${rootOf(locale)}${proofRoot}/index.html`.slice(1), content: `<!DOCTYPE html>${markup}` };
  });
  return [...files, ...pages, ...commandOf(site, assets)];
}

function frameOf({ edition, isSample, origin }: ProofSite, locale: Locale) {
  const { title, description } = proofWords[locale];
  const root = rootOf(locale);
  const path = `${root}${proofRoot}/`;
  return {
    ...{ locale, description, path, origin, isSample },
    title: `${title} · ${frameWords[locale].site}`,
    otherPath: `${rootOf(otherOf(locale))}${proofRoot}/`,
    issuer: edition?.issuer ?? '',
    current: 'verify',
    trail: [
      { text: frameWords[locale].home, path: root },
      { text: title, path },
    ],
    contact: edition?.contact ?? { telephone: null, email: null, web: null, address: null },
    licence: edition?.licence ?? null,
  } as const;
}

/** The command as one file, and as a package that `npx` takes from its address. It asks this site unless told otherwise. */
function commandOf({ origin, release }: ProofSite, { scripts }: BookletAssets): readonly PressFile[] {
  const source = scripts['kitapcik-dogrula'];
  if (source === undefined) throw new Error('There is no program of the command');
  const program = source.replaceAll(placeOfSite, origin);
  const description = {
    name: 'kitapcik-dogrula',
    version: release.replace(/[^0-9A-Za-z.-]/g, '') || '0.0.0',
    type: 'module',
    bin: { 'kitapcik-dogrula': commandFiles.program },
    engines: { node: '>=20' },
    license: 'MIT',
  };
  const packed = tarball([
    { path: 'package/package.json', content: JSON.stringify(description) },
    { path: `package/${commandFiles.program}`, content: program, executable: true },
  ]);
  return [
    { path: `${proofRoot}/${commandFiles.program}`, content: program },
    { path: `${proofRoot}/${commandFiles.package}`, content: packed },
  ];
}
