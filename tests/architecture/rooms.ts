/** Which room of a part may import which others of it. Files that lie directly in the part may be imported by each room. */
export type Rooms = Readonly<Record<string, readonly string[]>>;

/**
 * The rooms inside the two parts that hold the rules, from what knows least to what knows most. A room names each other
 * room that it may import, so that no two can ever know one another.
 */
export const rooms: Readonly<Record<string, Rooms>> = {
  domain: {
    turkish: [],
    permissions: [],
    charts: ['turkish'],
    figures: ['turkish'],
    derived: ['turkish', 'figures'],
    checks: ['figures', 'derived'],
    entry: ['turkish', 'figures', 'checks'],
    signIn: ['permissions'],
    booklet: ['turkish', 'charts', 'figures', 'derived', 'checks'],
    workflow: ['figures', 'permissions', 'checks', 'booklet'],
    forces: ['figures', 'checks', 'workflow', 'booklet'],
    review: ['figures', 'checks', 'booklet', 'workflow'],
    disclosure: ['figures', 'checks', 'permissions', 'workflow', 'booklet', 'forces'],
    publication: [
      'turkish',
      'figures',
      'derived',
      'checks',
      'permissions',
      'workflow',
      'booklet',
      'forces',
      'disclosure',
    ],
    openData: ['figures', 'derived', 'booklet', 'publication'],
    // What the provinces published, side by side and together: for readers only.
    country: ['turkish', 'figures', 'derived', 'booklet', 'publication', 'openData'],
    conversations: ['permissions'],
    people: ['turkish', 'permissions', 'workflow'],
    deputies: ['permissions', 'people'],
    imports: ['turkish', 'figures', 'checks', 'booklet', 'publication'],
    sheetFile: ['turkish', 'figures', 'entry'],
    notices: ['permissions', 'booklet', 'workflow', 'conversations', 'people', 'deputies'],
  },
  workflow: {
    timeline: [],
    sheet: ['timeline'],
    entry: ['sheet'],
    release: ['timeline', 'sheet', 'entry'],
    figures: ['sheet', 'release'],
    texts: ['timeline', 'sheet'],
    forces: ['sheet', 'entry', 'figures', 'release'],
    review: ['sheet', 'entry', 'texts', 'forces', 'release'],
    editions: ['timeline', 'sheet', 'release', 'review', 'texts'],
    board: ['timeline', 'sheet', 'editions', 'review', 'entry'],
    conversations: ['timeline', 'sheet'],
    today: [
      'timeline',
      'sheet',
      'editions',
      'review',
      'entry',
      'board',
      'forces',
      'texts',
      'imports',
      'conversations',
    ],
    deputies: ['timeline', 'sheet'],
    imports: ['timeline', 'sheet', 'texts', 'editions'],
    verify: ['timeline', 'sheet', 'release', 'imports'],
  },
};

/** The part and the room of a path, or null where it lies in none: `src/domain/figures/x` → `domain`, `figures`. */
function roomOf(path: string): { readonly part: string; readonly room: string } | null {
  const [root, part = '', room = '', ...rest] = path.split('/');
  return root === 'src' && part in rooms && rest.length > 0 ? { part, room } : null;
}

/** What is wrong with an import between rooms of one part, as a sentence; null when it may stand. */
export function brokenRoom(file: string, path: string): string | null {
  const [from, to] = [roomOf(file), roomOf(path)];
  if (from === null) return null;
  const reach = rooms[from.part]?.[from.room];
  if (reach === undefined)
    return `${file} lies in ${from.room}, which the table of ${from.part}'s rooms does not name.`;
  if (to === null || to.part !== from.part || to.room === from.room || reach.includes(to.room)) return null;
  const allowed = reach.length === 0 ? 'no other room' : `${reach.join(', ')} only`;
  return `${file} imports ${path}: the room ${from.room} of ${from.part} may import ${allowed}.`;
}

/** The rooms that can reach themselves over the table's own arrows: none, or two rooms could know one another. */
export function roomsInCircles(table: Rooms): readonly string[] {
  const reached = (room: string, seen: ReadonlySet<string>): ReadonlySet<string> =>
    (table[room] ?? []).reduce(
      (known, next) => (known.has(next) ? known : reached(next, new Set([...known, next]))),
      seen,
    );
  return Object.keys(table).filter((room) => reached(room, new Set()).has(room));
}
