import config from '@payload-config';
import { getNextRequestI18n } from '@payloadcms/next/utilities';
import { generatePageMetadata, RootPage } from '@payloadcms/next/views';
import type { Metadata } from 'next';
import { deskRoot, screenAt } from '@/contract/addresses';
import { stockTitle } from '@/admin/stock/StockStart';
import { screenTitle } from '@/desk/shared/screenTitle';
import { localeOf } from '@/domain/bilingual';
import { importMap } from '../../importMap.js';

interface PageProps {
  readonly params: Promise<{ segments?: string[] }>;
  readonly searchParams: Promise<Record<string, string | string[]>>;
}

/** Gives Payload's metadata, with our titles for our screens: Payload calls them all "Payload". */
export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { segments = [] } = await params;
  const metadata = await generatePageMetadata({
    config,
    params: Promise.resolve({ segments }),
    searchParams,
  });
  const { language } = await getNextRequestI18n({ config: await config });
  const locale = localeOf(language);
  const named = (title: string): Metadata => ({ ...metadata, title: `${title} – Kitapçık` });
  if (segments.length === 0) return named(stockTitle(locale));
  const screen = screenAt([deskRoot, ...segments].join('/').replace(/\/bugun$/, ''));
  return screen === null ? metadata : named(screenTitle(screen, locale));
}

export default function Page({ params, searchParams }: PageProps) {
  return RootPage({ config, params: params as Promise<{ segments: string[] }>, searchParams, importMap });
}
