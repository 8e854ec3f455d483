import { createHash } from 'node:crypto';
import type { Stats } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { isFolder, isMissing } from './folderFiles';
import { checkedKey, type FileHead, type StoredReader } from './storage';

/** How many files' tags are remembered; the oldest is forgotten first. */
const mostTags = 5_000;

/** Opens a local folder for readers. A file's tag comes from its bytes, so that each machine with the same files says the same. */
export function folderReader(root: string): StoredReader {
  const tagOf = rememberedTags();
  const opened = async <T>(
    key: string,
    work: (handle: FileHandle, head: FileHead) => Promise<T>,
  ): Promise<T | null> => {
    const handle = await openFile(join(root, ...checkedKey(key).split('/')));
    if (handle === null) return null;
    try {
      const stats = await handle.stat();
      if (!stats.isFile()) {
        await handle.close();
        return null;
      }
      const etag = await tagOf(key, handle, stats);
      return await work(handle, { etag, lastModified: stats.mtime, bytes: stats.size });
    } catch (error) {
      await handle.close();
      throw error;
    }
  };
  return {
    head: (key) =>
      opened(key, async (handle, head) => {
        await handle.close();
        return head;
      }),
    open: (key, range) =>
      opened(key, async (handle, head) => {
        const part = range === undefined ? null : partOf(range, head.bytes);
        if (part === 'no_range') {
          await handle.close();
          return part;
        }
        const body = handle.createReadStream({ start: part?.start ?? 0, ...(part && { end: part.end }) });
        if (part === null) return { ...head, range: null, body };
        const { start, end } = part;
        const said = `bytes ${String(start)}-${String(end)}/${String(head.bytes)}`;
        return { ...head, bytes: end - start + 1, range: said, body };
      }),
  };
}

async function openFile(path: string): Promise<FileHandle | null> {
  try {
    return await open(path, 'r');
  } catch (error) {
    if (isMissing(error) || isFolder(error)) return null;
    throw error;
  }
}

/** The part that `bytes=0-99`, `bytes=100-` or `bytes=-100` names of a file of so many bytes. */
function partOf(range: string, bytes: number): { readonly start: number; readonly end: number } | 'no_range' {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(range) ?? [];
  const start = from === '' ? Math.max(0, bytes - Number(to)) : Number(from);
  const end = from === '' || to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1);
  return start > end ? 'no_range' : { start, end };
}

/** Reads each file once for its tag, and again when it has become another one. */
function rememberedTags(): (key: string, handle: FileHandle, stats: Stats) => Promise<string> {
  const tags = new Map<string, { readonly mark: string; readonly tag: Promise<string> }>();
  return (key, handle, { mtimeMs, size, ino }) => {
    const mark = [mtimeMs, size, ino].join(':');
    const known = tags.get(key);
    if (known?.mark === mark) return known.tag;
    const tag = readTag(handle);
    tags.delete(key);
    tags.set(key, { mark, tag });
    tag.catch(() => tags.delete(key));
    const [oldest] = tags.keys();
    if (tags.size > mostTags && oldest !== undefined) tags.delete(oldest);
    return tag;
  };
}

async function readTag(handle: FileHandle): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of handle.createReadStream({ start: 0, autoClose: false }))
    hash.update(chunk as Uint8Array);
  return `"${hash.digest('base64url').slice(0, 27)}"`;
}
