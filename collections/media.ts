import type { CollectionConfig } from 'payload';
import { sealed } from './sealed';
import { fieldLabel, labelIn } from './words';

/** Pictures that writers may use. Formats that cannot carry script: no SVG. */
export function media(folder: string): CollectionConfig {
  return {
    ...sealed('media'),
    slug: 'media',
    admin: { group: labelIn('groups', 'texts'), useAsTitle: 'filename' },
    upload: {
      staticDir: folder,
      mimeTypes: ['image/png', 'image/jpeg', 'image/webp'],
      pasteURL: false,
      bulkUpload: false,
      crop: false,
      focalPoint: false,
    },
    fields: [{ name: 'alt', type: 'text', required: true, label: fieldLabel('alt') }],
  };
}
