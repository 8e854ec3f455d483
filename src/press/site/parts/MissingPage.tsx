import type { Locale } from '@/domain/bilingual';
import { countryWords } from '@/messages/booklet/country';
import type { PressFile } from '../../booklet/assets';
import { currentEdition, type SiteContext } from '../siteContext';
import { rootPath } from '../sitePaths';
import { Search } from './Search';
import { pageFile } from './SitePage';

/** Renders the page that a server shows where nothing is; its own address leads nobody there. */
export function missingPage(context: SiteContext, locale: Locale, searchList: string): PressFile {
  const words = countryWords[locale].value;
  const search = { locale, searchList, provinces: `${rootPath(locale)}#liste` };
  return pageFile({
    context,
    locale,
    title: words.missingPage,
    description: words.missingText,
    pathIn: (each) => `${rootPath(each)}404.html`,
    current: null,
    isUnlisted: true,
    children: (
      <div className="prose">
        <p>{words.missingText}</p>
        {currentEdition(context) !== null && <Search {...search} />}
        <p>
          <a href={rootPath(locale)}>{words.toHome}</a>
        </p>
      </div>
    ),
  });
}
