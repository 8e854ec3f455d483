import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** Makes the disk full for one process (`node --import`): what it writes below FULL_DISK is refused as a full disk refuses it. */
const { open } = fs.promises;

fs.promises.open = async (path, flags, mode) => {
  const handle = await open(path, flags, mode);
  if (flags === 'w' && String(path).startsWith(process.env['FULL_DISK'] ?? '/dev/null'))
    handle.writeFile = () =>
      Promise.reject(
        Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', errno: -28 }),
      );
  return handle;
};
syncBuiltinESMExports();
