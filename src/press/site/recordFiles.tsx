import { type Locale, locales } from '@/domain/bilingual';
import type { SiteRecord } from '@/domain/publication/site';
import { siteWords } from '@/messages/booklet/site';
import type { BookletAssets, PressFile } from '../booklet/assets';
import { recordCsv, recordJson } from '../data/recordData';
import { pageFile, siteAssets } from './indexFiles';
import { RecordTable } from './parts/RecordTable';
import { SitePage } from './parts/SitePage';
import { editionPath, recordDataPath, recordPath, rootPath } from './sitePaths';

const otherLocale = (locale: Locale): Locale => (locale === 'tr' ? 'en' : 'tr');

/** Makes the pages of a recorded edition: a table for each province, and its data. */
export function recordFiles(record: SiteRecord, assets: BookletAssets): readonly PressFile[] {
  const { code } = record.edition;
  const { files, stylesheet } = siteAssets(assets);
  const pages = locales.flatMap((locale) =>
    record.provinces.map((province) =>
      provinceFile({ locale, record, stylesheet: `/${stylesheet}` }, province),
    ),
  );
  return [
    ...files,
    ...pages,
    { path: recordDataPath(code, 'csv'), content: recordCsv(record) },
    { path: recordDataPath(code, 'json'), content: recordJson(record) },
  ];
}

interface Frame {
  readonly locale: Locale;
  readonly record: SiteRecord;
  readonly stylesheet: string;
}

function provinceFile(
  { locale, record, stylesheet }: Frame,
  province: SiteRecord['provinces'][number],
): PressFile {
  const words = siteWords[locale];
  const { code } = record.edition;
  const path = recordPath(locale, code, province.slug);
  return pageFile(
    path,
    <SitePage
      locale={locale}
      issuer={record.issuer}
      title={words.recordHeading(province.name, code)}
      stylesheet={stylesheet}
      otherPath={recordPath(otherLocale(locale), code, province.slug)}
      trail={[
        { text: words.title, path: rootPath(locale) },
        { text: code, path: editionPath(locale, code) },
        { text: province.name, path },
      ]}
    >
      <RecordTable locale={locale} record={record} province={province} />
    </SitePage>,
  );
}
