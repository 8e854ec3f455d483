import config from '@payload-config';
import { getNextRequestI18n } from '@payloadcms/next/utilities';
import { generatePageMetadata, RootPage } from '@payloadcms/next/views';
import type { Metadata } from 'next';
import { stockTitle } from '@/admin/stock/StockStart';
import { localeOf } from '@/domain/bilingual';
import { importMap } from '../../importMap.js';

interface PageProps {
  readonly params: Promise<{ segments?: string[] }>;
  readonly searchParams: Promise<Record<string, string | string[]>>;
}

/** Gives Payload's metadata, with our title for the page that lists its forms: Payload calls it "Payload". */
export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { segments = [] } = await params;
  const metadata = await generatePageMetadata({
    config,
    params: Promise.resolve({ segments }),
    searchParams,
  });
  if (segments.length > 0) return metadata;
  const { language } = await getNextRequestI18n({ config: await config });
  return { ...metadata, title: `${stockTitle(localeOf(language))} – Kitapçık` };
}

export default function Page({ params, searchParams }: PageProps) {
  return RootPage({ config, params: params as Promise<{ segments: string[] }>, searchParams, importMap });
}
