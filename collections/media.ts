import type { CollectionConfig } from 'payload';
import { checkName } from './pictures/checkName';
import { missingPicture } from './pictures/missingPicture';
import { ownPlace } from './pictures/ownPlace';
import { plainName } from './pictures/plainName';
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
      ...(mediaFolder === null ? {} : { staticDir: mediaFolder, handlers: [missingPicture(mediaFolder)] }),
      mimeTypes: ['image/png', 'image/jpeg', 'image/webp'],
      pasteURL: false,
      bulkUpload: false,
      crop: false,
      focalPoint: false,
    },
    hooks: { beforeOperation: [checkName, plainName], beforeValidate: [ownPlace] },
    fields: [{ name: 'alt', type: 'text', required: true, label: fieldLabel('alt') }],
  };
}
