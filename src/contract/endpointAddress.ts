import { endpoints, type Ask, type EndpointName } from './endpoints';

/** An endpoint that an address leads to, and the parts of the address as they were written. */
export interface FoundEndpoint {
  readonly name: EndpointName;
  readonly parts: Readonly<Record<string, string>>;
}

interface Known {
  readonly name: EndpointName;
  readonly method: string;
  readonly segments: readonly string[];
}

const known: readonly Known[] = Object.entries(endpoints).map(([name, { method, path }]) => ({
  // `Object.entries` forgets the names.
  name: name as EndpointName,
  method: method.toUpperCase(),
  segments: path.split('/'),
}));

/** Gives the address of a request to an endpoint, `/api` before it, and the fields that go into the body. */
export function endpointAddressOf<N extends EndpointName>(
  name: N,
  ask: Ask<N>,
): { readonly path: string; readonly fields: object } {
  const fields: Record<string, unknown> = { ...ask };
  const path = endpoints[name].path.replaceAll(/:(\w+)/g, (_, part: string) => {
    const { [part]: word } = fields;
    Reflect.deleteProperty(fields, part);
    return encodeURIComponent(String(word));
  });
  return { path: `/api${path}`, fields };
}

/** Gives the part of a path below `/api`, which may be written in any case; empty for a path elsewhere. */
export function belowApi(path: string): string {
  return /^\/api(?=\/)/i.test(path) ? path.slice('/api'.length) : '';
}

/**
 * Finds the endpoint that a method and a path below `/api` lead to; null for none. Words of the path are read
 * as Payload reads those of its own: decoded, in any case, with or without a slash at the end.
 */
export function findEndpoint(method: string, path: string): FoundEndpoint | null {
  const given = decoded(path);
  if (given === null) return null;
  for (const { name, segments } of known.filter((each) => each.method === method)) {
    const parts = partsIn(given, segments);
    if (parts !== null) return { name, parts };
  }
  return null;
}

function decoded(path: string): readonly string[] | null {
  try {
    return path.replace(/\/$/, '').split('/').map(decodeURIComponent);
  } catch {
    return null;
  }
}

function partsIn(given: readonly string[], segments: readonly string[]): Record<string, string> | null {
  if (given.length !== segments.length) return null;
  const parts: Record<string, string> = {};
  for (const [at, segment] of segments.entries()) {
    const word = given[at] ?? '';
    if (segment.startsWith(':') && word !== '') parts[segment.slice(1)] = word;
    else if (word.toLowerCase() !== segment) return null;
  }
  return parts;
}
