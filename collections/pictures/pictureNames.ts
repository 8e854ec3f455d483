import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook, PayloadRequest } from 'payload';
import { slug } from '@/domain/turkish/letters';
import { refusal } from '../refusal';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * Renames an uploaded `Iğdır haritası (1).PNG` to `igdir-haritasi-1.png`: the same name in a folder, a
 * bucket, a backup and an address.
 */
export const plainName: CollectionBeforeOperationHook = ({ req }) => {
  if (!req.file) return;
  const { name } = req.file;
  const dot = name.lastIndexOf('.');
  req.file.name = `${slug(name.slice(0, dot)).slice(0, 80) || 'resim'}${name.slice(dot).toLowerCase()}`;
};

/**
 * Empties the place of a picture in a bucket, which is the installation's affair: nobody names a place, and
 * none is stored, so that everything is still found after a move to another bucket.
 */
export const ownPlace: CollectionBeforeValidateHook = ({ data = {} }) => ({
  ...data,
  prefix: '',
  _objectKey: null,
});

const named = /^[^.].*\.(png|jpe?g|webp)$/i;

/**
 * Refuses a file without a picture's name. Payload looks at the first bytes alone and keeps the name as it
 * came: a picture with a page behind it, called `.html`, would be that page to a server or disk that goes by
 * names.
 */
export const checkName: CollectionBeforeOperationHook = ({ req, collection }) => {
  if (req.file && !named.test(req.file.name)) {
    throw refusal(req, collection.slug, [{ field: 'file', problem: 'picture_name' }]);
  }
};

/** Answers 404 for a picture whose file has gone from the folder; Payload would take that for an error of its own. */
export function missingPicture(folder: string) {
  return (
    req: PayloadRequest,
    { params: { filename } }: { readonly params: { readonly filename: string } },
  ): Response | undefined => {
    if (existsSync(join(folder, basename(filename)))) return undefined;
    return Response.json({ errors: [{ message: req.t('error:notFound') }] }, { status: 404 });
  };
}
