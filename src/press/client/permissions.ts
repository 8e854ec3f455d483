import { tmpdir } from 'node:os';
import path from 'node:path';

/** The folders and files of one press process, all as absolute paths. */
export interface PressPlaces {
  /** The bundled press; its fonts and styles stand beside it. */
  readonly entry: string;
  readonly workDir: string;
  readonly browserDir: string;
  /** A browser chosen by the operator. */
  readonly chromiumPath: string | null;
}

/** Gives the folder of the browser and its profiles; the user that root steps down to reaches it too. */
export const defaultBrowserDir = (): string =>
  path.join(tmpdir(), `kitapcik-browser-${process.getuid?.() ?? 0}`);

/** Where programs stand that the press looks for: browsers, and the tools that hold them. */
const programs = ['/usr/bin', '/Applications'];

/**
 * Gives the arguments that put a press under Node's permission model: of all files it reads its own code and packages,
 * programs, and its two folders, and writes those two only; no add-ons, threads or debugger. It may start programs, since
 * the browser is one.
 */
export function permissionArguments(places: PressPlaces): readonly string[] {
  const own = [places.workDir, places.browserDir].flatMap(withAllBelow);
  const code = [path.dirname(places.entry), ...packagesOf(places.entry)].flatMap(withAllBelow);
  const browser = places.chromiumPath === null ? [] : [places.chromiumPath];
  return [
    '--permission',
    '--allow-child-process',
    // Node warns of the line above each time; what it leaves open stands in the decision.
    '--disable-warning=PERM0002',
    ...[...own, ...code, ...programs.flatMap(withAllBelow), ...browser].map(
      (each) => `--allow-fs-read=${each}`,
    ),
    ...own.map((each) => `--allow-fs-write=${each}`),
  ];
}

/** Node takes the name of a folder that is not there yet for that of a file, so both forms are said. */
const withAllBelow = (folder: string): readonly string[] => [folder, path.join(folder, '*')];

/** Where Node looks for the packages of a file: beside it and in each folder above. */
function packagesOf(file: string): readonly string[] {
  const folders: string[] = [];
  for (let at = path.dirname(file); ; at = path.dirname(at)) {
    folders.push(path.join(at, 'node_modules'), path.join(at, 'package.json'));
    if (path.dirname(at) === at) return folders;
  }
}
