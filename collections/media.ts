import type { CollectionConfig } from 'payload';
import { checkName } from './pictures/checkName';
import { sealed } from './sealed';
import type { CollectionSettings } from './settings';
import { fieldLabel, labelIn } from './words';

/** Pictures that writers may use. Formats that cannot carry script: no SVG. */
export function media({ mediaFolder }: CollectionSettings): CollectionConfig {
  return {
    ...sealed('media'),
    slug: 'media',
    admin: { group: labelIn('groups', 'texts'), useAsTitle: 'filename' },
    upload: {
      staticDir: mediaFolder,
      mimeTypes: ['image/png', 'image/jpeg', 'image/webp'],
      pasteURL: false,
      bulkUpload: false,
      crop: false,
      focalPoint: false,
    },
    hooks: { beforeOperation: [checkName] },
    fields: [{ name: 'alt', type: 'text', required: true, label: fieldLabel('alt') }],
  };
}
