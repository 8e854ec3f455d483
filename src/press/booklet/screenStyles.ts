import { accentRules } from './styleRules';
import { type BookletAssets, hashedAssets } from './assets';

/** Gives the web booklet's style sheet and fonts as hashed files, and the address that the page links. */
export function screenStyles({ fonts, styles }: BookletAssets): ReturnType<typeof hashedAssets> {
  return hashedAssets('kitapcik', [accentRules(), styles.shared, styles.screen].join('\n'), fonts);
}
