import config from '@payload-config';
import { getNextRequestI18n } from '@payloadcms/next/utilities';
import { generatePageMetadata, RootPage } from '@payloadcms/next/views';
import type { Metadata } from 'next';
import { homePath } from '@/admin/desk/paths';
import { screenTitle } from '@/admin/desk/screenTitle';
import { localeOf } from '@/domain/bilingual';
import { importMap } from '../../importMap.js';

interface PageProps {
  readonly params: Promise<{ segments?: string[] }>;
  readonly searchParams: Promise<Record<string, string | string[]>>;
}

/** Payload's, with our own titles for our own screens: it calls every screen of others "Payload". */
export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { segments = [] } = await params;
  const metadata = await generatePageMetadata({
    config,
    params: Promise.resolve({ segments }),
    searchParams,
  });
  const { language } = await getNextRequestI18n({ config: await config });
  const title = screenTitle([homePath, ...segments].join('/'), localeOf(language));
  return title === null ? metadata : { ...metadata, title: `${title} – Kitapçık` };
}

export default function Page({ params, searchParams }: PageProps) {
  return RootPage({ config, params: params as Promise<{ segments: string[] }>, searchParams, importMap });
}
