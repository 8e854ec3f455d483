import type { CollectionConfig } from 'payload';
import { drawAnew } from './pictures/drawAnew';
import { checkName, missingPicture, ownPlace, plainName } from './pictures/pictureNames';
import { sealed } from './sealed';
import { refuseUnprintable, tidyWords } from './texts/tidyWords';
import type { CollectionSettings } from './secrets';
import { fieldLabel, labelIn } from './words';

/** Makes the collection of pictures that writers may use. Formats that cannot carry script: no SVG. */
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
    hooks: {
      beforeOperation: [checkName, plainName, drawAnew],
      beforeValidate: [ownPlace, tidyWords, refuseUnprintable],
    },
    fields: [{ name: 'alt', type: 'text', required: true, label: fieldLabel('alt') }],
  };
}
