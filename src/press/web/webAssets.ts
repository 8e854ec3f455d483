import { hashedAssets, hashedName, type BookletAssets, type PressFile } from '../booklet/assets';
import { webAccentRules } from './colours';
import type { PageAssets } from './PageHead';

/** Files in the first screen's type, which browsers are told of before they have read the style sheet. */
const firstSeen = ['kitabi-sans-400', 'kitabi-serif-600'];

/** Style rules without comments and needless blanks. */
function minified(rules: string): string {
  return rules
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}');
}

/** A kind of page: the name of its style sheet, its rules beside the frame's, and its scripts by name. */
export interface PageKind {
  readonly name: string;
  readonly rules: string;
  readonly scripts: readonly string[];
}

/** Gives the shared files of a kind of page, all below `assets/` of the public root, and what its pages link. */
export function webAssets(
  { fonts, styles, scripts }: BookletAssets,
  kind: PageKind,
): { readonly page: PageAssets; readonly files: readonly PressFile[] } {
  const rules = minified([webAccentRules(), styles.web, kind.rules].join('\n'));
  const { stylesheet, files } = hashedAssets(kind.name, rules, fonts);
  const programs = kind.scripts.map((name) => {
    const content = scripts[name];
    if (content === undefined) throw new Error(`There is no script "${name}"`);
    return { path: `assets/${hashedName(name, 'js', content)}`, content };
  });
  const isFirst = ({ path }: PressFile): boolean => firstSeen.some((name) => path.includes(`/${name}.`));
  return {
    page: {
      stylesheet: `/${stylesheet}`,
      preloaded: files.filter(isFirst).map(({ path }) => `/${path}`),
      scripts: programs.map(({ path }) => `/${path}`),
    },
    files: [...files, ...programs],
  };
}
