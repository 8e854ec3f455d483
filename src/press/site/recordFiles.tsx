import { locales } from '@/domain/bilingual';
import type { SiteRecord } from '@/domain/publication/site';
import { siteWords } from '@/messages/booklet/site';
import type { PressFile } from '../booklet/assets';
import { recordCsv, recordJson } from '../data/recordData';
import { RecordTable } from './parts/RecordTable';
import { pageFile } from './parts/SitePage';
import type { SiteContext } from './siteContext';
import { editionPath, provincePath, recordDataPath } from './sitePaths';

/** Makes the pages of a recorded edition: a table for each province, and its data. */
export function recordFiles(record: SiteRecord, context: SiteContext): readonly PressFile[] {
  const { code } = record.edition;
  const pages = locales.flatMap((locale) =>
    record.provinces.map((province) =>
      pageFile({
        context,
        locale,
        title: siteWords[locale].recordHeading(province.name, code),
        description: siteWords[locale].recordDescription(province.name, code),
        pathIn: (each) => provincePath(each, code, province.slug),
        between: [{ text: code, path: editionPath(locale, code) }],
        current: 'provinces',
        isSample: record.sample,
        children: <RecordTable locale={locale} record={record} province={province} />,
      }),
    ),
  );
  return [
    ...pages,
    { path: recordDataPath(code, 'csv'), content: recordCsv(record) },
    { path: recordDataPath(code, 'json'), content: recordJson(record) },
  ];
}
