import { access, constants } from 'node:fs/promises';
import { packagedShell } from './packagedShell';

export interface FoundBrowser {
  readonly executable: string;
  readonly libraries: string | null;
  readonly source: 'configured' | 'packaged' | 'installed';
}

const installed = [
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Finds a browser: the configured path, else the packaged shell, else an installed one. */
export async function findBrowser(chromiumPath: string | null, browserDir: string): Promise<FoundBrowser> {
  if (chromiumPath !== null) return { executable: chromiumPath, libraries: null, source: 'configured' };
  const packaged = await packagedShell(browserDir);
  if (packaged !== null) return { ...packaged, source: 'packaged' };
  for (const executable of installed) {
    if (await isExecutable(executable)) return { executable, libraries: null, source: 'installed' };
  }
  throw new Error('no browser: set CHROMIUM_PATH, or install Chrome or Chromium');
}

async function isExecutable(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}
