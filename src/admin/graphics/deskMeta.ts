import type { MetaConfig } from 'payload';
import { serverMessages } from '@/messages/operator/server';
import { bookletPaths } from './BookletMark';

const lines = bookletPaths.map((line) => `<path d="${line}"/>`).join('');
const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round">' +
  '<style>path{stroke:#222}@media(prefers-color-scheme:dark){path{stroke:#fff}}</style>' +
  `${lines}</svg>`;

/** What the desk says of itself to browsers and to previews of a link to it, in place of Payload's own. */
export const deskMeta: MetaConfig = {
  titleSuffix: '– Kitapçık',
  icons: [{ rel: 'icon', type: 'image/svg+xml', url: `data:image/svg+xml,${encodeURIComponent(icon)}` }],
  defaultOGImageType: 'off',
  openGraph: { siteName: 'Kitapçık', title: 'Kitapçık', description: serverMessages.tr.siteName },
};
