import type { CollectionBeforeOperationHook } from 'payload';
import { slug } from '@/domain/turkish/folding';

/** `Iğdır haritası (1).PNG` is kept as `igdir-haritasi-1.png`: the same name in a folder, a bucket, a backup and an address. */
export const plainName: CollectionBeforeOperationHook = ({ req }) => {
  if (!req.file) return;
  const { name } = req.file;
  const dot = name.lastIndexOf('.');
  req.file.name = `${slug(name.slice(0, dot)).slice(0, 80) || 'resim'}${name.slice(dot).toLowerCase()}`;
};
