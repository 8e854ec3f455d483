import { BlockList, isIP } from 'node:net';
import type { Request, RequestHandler } from 'express';

/**
 * Gives an address without what a proxy may write around it: a port, brackets, quotation marks, a zone. An IPv4 address
 * in the clothes of IPv6 is one again. Null for what is no address.
 */
export function plainAddressOf(written: string): string | null {
  const [, bracketed] = /^\[([^\]]*)\](?::\d+)?$/.exec(written.replaceAll(/["\s]/g, '')) ?? [];
  const bare = bracketed ?? written.replaceAll(/["\s]/g, '').replace(/^([\d.]+):\d+$/, '$1');
  const [address = ''] = bare.split('%');
  if (isIP(address) !== 6) return isIP(address) === 4 ? address : null;
  const groups = groupsOf(address);
  return isMapped(groups) ? groups.slice(6).flatMap(bytesOf).join('.') : address.toLowerCase();
}

/** The family of an address as Node names it; null for what is no address. */
function familyOf(address: string): 'ipv4' | 'ipv6' | null {
  const version = isIP(address);
  if (version === 0) return null;
  return version === 4 ? 'ipv4' : 'ipv6';
}

/** The eight groups of an IPv6 address, as numbers. */
function groupsOf(address: string): readonly number[] {
  // A URL writes one in one way, also where its end is written as IPv4.
  const canonical = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [before = [], after = []] = canonical.split('::').map((side) => side.split(':').filter(Boolean));
  const left = Array.from({ length: 8 - before.length - after.length }, () => '0');
  return [...before, ...left, ...after].map((group) => Number.parseInt(group, 16));
}

const isMapped = (groups: readonly number[]): boolean =>
  groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;

const bytesOf = (group: number): readonly number[] => [group >> 8, group & 0xff];

/** Gives the sender that a request counts for: an IPv4 address, or the IPv6 network (/64) that one household has. */
export function senderOf({ ip }: Pick<Request, 'ip'>): string {
  const address = plainAddressOf(ip ?? '');
  if (address === null || isIP(address) === 4) return address ?? 'unknown';
  const network = groupsOf(address).slice(0, 4);
  return `${network.map((group) => group.toString(16)).join(':')}::/64`;
}

/** Makes what tells whether a request comes from one of these networks (CIDR, or single addresses). */
export function officesOf(networks: readonly string[]): (request: Pick<Request, 'ip'>) => boolean {
  const offices = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.split('/');
    const family = familyOf(address);
    if (family !== null) offices.addSubnet(address, Number(bits ?? (family === 'ipv4' ? 32 : 128)), family);
  }
  return ({ ip }) => {
    const address = plainAddressOf(ip ?? '');
    const family = address && familyOf(address);
    return Boolean(address && family && offices.check(address, family));
  };
}

/** Tells whether a request came through a proxy that the settings trust. */
export function isFromProxy({ app, socket }: Pick<Request, 'app' | 'socket'>): boolean {
  const isTrusted = app.get('trust proxy fn') as (address: string, hop: number) => boolean;
  return isTrusted(socket.remoteAddress ?? '', 0);
}

/** Writes the senders that proxies name without ports: Express compares them with the proxies that it trusts. */
export const plainSenders: RequestHandler = ({ headers }, _response, next) => {
  const { 'x-forwarded-for': named } = headers;
  if (named !== undefined) {
    const senders = [named].flat().join(',').split(',');
    headers['x-forwarded-for'] = senders.map((each) => plainAddressOf(each) ?? each.trim()).join(', ');
  }
  next();
};
