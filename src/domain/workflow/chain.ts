import { canonicalJson } from '../booklet/canonicalJson';

/** Where a chain ends: how many links it has, and the seal of the last one; null before the first. */
export interface ChainEnd {
  readonly position: number;
  readonly seal: string | null;
}

/** The end of a chain that has no link yet. */
export const emptyChain: ChainEnd = { position: 0, seal: null };

/** What somebody who holds the key can say of a text and its seal; `unknown_key`: it was made with another key. */
export type SealVerdict = 'holds' | 'differs' | 'unknown_key';

/** Seals texts under a key, and tells whether a seal is that of a text. */
export interface Sealer {
  readonly seal: (text: string) => string;
  readonly judge: (text: string, seal: string) => SealVerdict;
}

/** What one link of a chain holds: the record's key, and the hash of all that it says. */
export interface Linked {
  readonly id: string;
  readonly hash: string;
}

/** A record with its place in the chain, as it is stored. */
export interface Link extends Linked {
  readonly position: number;
  readonly seal: string;
}

/** Gives the text that a link's seal is of: its place, what it holds, and the seal before it. */
function textOfLink({ position, id, hash }: Omit<Link, 'seal'>, previous: string | null): string {
  return `link\n${canonicalJson({ position, id, hash, previous })}`;
}

/** Links records to the end of a chain, in their order. */
export function linked(end: ChainEnd, records: readonly Linked[], sealer: Sealer): readonly Link[] {
  const links: Link[] = [];
  let { position, seal: previous } = end;
  for (const { id, hash } of records) {
    position += 1;
    const seal = sealer.seal(textOfLink({ position, id, hash }, previous));
    links.push({ id, hash, position, seal });
    previous = seal;
  }
  return links;
}

/** What is wrong with a link, where it stands in the chain. */
export type LinkFault = 'missing' | 'repeated' | 'not_linked' | 'unknown_key';

/** Tells what is wrong with the link that is found after `end`; null when it is the one that was made there. */
export function linkFault(end: ChainEnd, link: Link, sealer: Sealer): LinkFault | null {
  if (link.position <= end.position) return 'repeated';
  if (link.position > end.position + 1) return 'missing';
  const verdict = sealer.judge(textOfLink(link, end.seal), link.seal);
  if (verdict === 'holds') return null;
  return verdict === 'unknown_key' ? 'unknown_key' : 'not_linked';
}

/** Gives the end of the chain after a link, whole or not: what follows is judged by itself. */
export const endAt = ({ position, seal }: Link): ChainEnd => ({ position, seal });
