import type { TestPayload } from './testPayload';

/** The answer of an account's endpoint. */
export interface BrowserReply {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  /** The address that it leads on to. */
  readonly location: string | null;
  /** `Set-Cookie` headers. */
  readonly cookies: readonly string[];
}

/** A browser with cookies of its own, on one of our own pages. */
export interface SignInBrowser {
  readonly post: (path: string, body: unknown) => Promise<BrowserReply>;
  readonly get: (path: string) => Promise<BrowserReply>;
  readonly login: (account: { email: string; password: string }) => Promise<BrowserReply>;
  /** The id of the session's person; null without a session. */
  readonly whoAmI: () => Promise<string | null>;
  readonly cookies: ReadonlyMap<string, string>;
  readonly keep: (setCookie: string) => void;
}

/** Opens a new browser that nobody has signed in with. */
export function signInBrowser({ fetch }: Pick<TestPayload, 'fetch'>): SignInBrowser {
  const cookies = new Map<string, string>();
  const keep = (setCookie: string): void => {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(setCookie) ?? [];
    if (value === '') cookies.delete(name);
    else cookies.set(name, value);
  };
  const send = async (path: string, init: RequestInit): Promise<BrowserReply> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = {
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/json',
      ...(cookie && { cookie }),
    };
    const response = await fetch(path, { ...init, headers });
    response.headers.getSetCookie().forEach(keep);
    return {
      status: response.status,
      body: (await response.json().catch(() => ({}))) as Record<string, unknown>,
      location: response.headers.get('location'),
      cookies: response.headers.getSetCookie(),
    };
  };
  const post: SignInBrowser['post'] = (path, body) =>
    send(path, { method: 'POST', body: JSON.stringify(body) });
  const get: SignInBrowser['get'] = (path) => send(path, { method: 'GET' });
  return {
    cookies,
    keep,
    post,
    get,
    login: ({ email, password }) => post('/api/users/login', { email, password }),
    whoAmI: async () => {
      const { body } = await get('/api/users/me');
      return (body['user'] as { id: string } | null)?.id ?? null;
    },
  };
}

/** Gives the first problem that a refused request names. */
export function problemOf({ body }: BrowserReply): string | null {
  return (body['issues'] as readonly { problem: string }[] | undefined)?.[0]?.problem ?? null;
}
