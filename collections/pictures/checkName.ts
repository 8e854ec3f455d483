import type { CollectionBeforeOperationHook } from 'payload';
import { refusal } from '../refusal';

const named = /^[^.].*\.(png|jpe?g|webp)$/i;

/**
 * A picture is called one. Payload looks at the first bytes alone and keeps the name as it came: a picture with a page
 * behind it, called `.html`, would be that page to any server or disk that goes by names.
 */
export const checkName: CollectionBeforeOperationHook = ({ req, collection }) => {
  if (req.file && !named.test(req.file.name)) {
    throw refusal(req, collection.slug, [{ field: 'file', problem: 'picture_name' }]);
  }
};
