import type { CollectionBeforeValidateHook } from 'payload';

/**
 * Where a picture lies in a bucket is the installation's affair: nobody names a place, and none is stored, so that
 * everything is still found after a move to another bucket.
 */
export const ownPlace: CollectionBeforeValidateHook = ({ data = {} }) => ({
  ...data,
  prefix: '',
  _objectKey: null,
});
