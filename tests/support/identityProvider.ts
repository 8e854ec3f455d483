import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import Provider from 'oidc-provider';

/** An account at the provider, and the way in which its holder signed in there. */
export interface ProviderAccount {
  /** What the identity itself holds of the address; the user-info endpoint always has both. */
  readonly inIdentity?: readonly ('email' | 'email_verified')[];
  readonly subject: string;
  readonly email: string;
  /** Null where the provider never says it; some write it as a text. */
  readonly emailVerified: boolean | 'true' | 'false' | null;
  readonly amr?: readonly string[];
}

/** The provider's cookies in a browser, by name. */
export type Cookies = Map<string, string>;

/** A real OpenID Connect server in this process. */
export interface IdentityProvider {
  readonly issuer: string;
  /** Begins to answer, also after it was closed; until then it is there and says that it cannot. */
  readonly start: () => Promise<void>;
  /** Follows the way that our door sent a browser, as this account, to the address it is sent back to. */
  readonly visit: (url: string, account: ProviderAccount, cookies?: Cookies) => Promise<URL>;
  /** Follows the way of a browser to sign out, says yes to the provider, and gives its last address. */
  readonly leave: (url: string, cookies: Cookies) => Promise<URL>;
  readonly close: () => Promise<void>;
}

export const client = { id: 'kitapcik', secret: 'gizli-anahtar-gizli-anahtar' } as const;

/** Starts a provider that sends people back to `callback`; it answers after its own `start`. */
export async function startIdentityProvider(callback: string): Promise<IdentityProvider> {
  const server = createServer((_request, response) => {
    response.statusCode = 503;
    response.end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const issuer = `http://127.0.0.1:${port}`;
  let visitor: ProviderAccount | null = null;
  const provider = makeProvider(issuer, callback, () => visitor);
  const answer = provider.callback();
  return {
    issuer,
    start: async () => {
      if (!server.listening) await once(server.listen(port, '127.0.0.1'), 'listening');
      server.removeAllListeners('request');
      server.on('request', (request, response) => {
        if (request.url?.startsWith('/interaction/') !== true) {
          void answer(request, response);
          return;
        }
        const { subject: accountId = '', amr = [] } = visitor ?? {};
        const login = { accountId, amr: [...amr] };
        void provider.interactionFinished(request, response, { login });
      });
    },
    visit: (url, account, cookies = new Map()) => {
      visitor = account;
      return follow(url, callback, cookies);
    },
    leave,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

const addressClaims = ['email', 'email_verified'] as const;

function addressTold(use: string, visitor: ProviderAccount | null): object {
  const { email, emailVerified: email_verified, inIdentity = [] } = visitor ?? {};
  const told = { email, email_verified };
  const names = addressClaims.filter((name) => use === 'userinfo' || inIdentity.includes(name));
  return Object.fromEntries(names.map((name) => [name, told[name] ?? undefined]));
}

function makeProvider(issuer: string, callback: string, visitor: () => ProviderAccount | null): Provider {
  return new Provider(issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [callback],
        post_logout_redirect_uris: [new URL('/yonetim/login', callback).href],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    claims: { openid: ['sub', 'amr', 'acr', ...addressClaims] },
    features: { devInteractions: { enabled: false } },
    cookies: { keys: ['anahtar'] },
    pkce: { required: () => true },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, accountId) => ({
      accountId,
      claims: (use) => ({ sub: accountId, ...addressTold(use, visitor()) }),
    }),
    loadExistingGrant: async ({ oidc }) => {
      const accountId = oidc.session?.accountId;
      const grant = new oidc.provider.Grant({ clientId: client.id, ...(accountId && { accountId }) });
      grant.addOIDCScope('openid email');
      await grant.save();
      return grant;
    },
  });
}

/** A browser with these cookies, until it is sent to the callback. */
async function follow(begin: string, callback: string, cookies: Cookies): Promise<URL> {
  let next = new URL(begin);
  while (!next.href.startsWith(callback)) {
    const response = await send(next, cookies);
    const location = response.headers.get('location');
    if (location === null) throw new Error(`${next.pathname}: ${response.status} ${await response.text()}`);
    next = new URL(location, next);
  }
  return next;
}

/** A browser with these cookies on the provider's page for signing out, whose form it sends. */
async function leave(url: string, cookies: Cookies): Promise<URL> {
  const page = await (await send(new URL(url), cookies)).text();
  const [, action = ''] = /<form[^>]* action="([^"]+)"/.exec(page) ?? [];
  const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(page) ?? [];
  if (action === '') throw new Error(`No form to sign out: ${page}`);
  const form = { method: 'POST', body: new URLSearchParams({ xsrf, logout: 'yes' }) };
  const answer = await send(new URL(action), cookies, form);
  return new URL(answer.headers.get('location') ?? '', url);
}

async function send(url: URL, cookies: Cookies, init: RequestInit = {}): Promise<Response> {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const response = await fetch(url, { ...init, redirect: 'manual', headers: { cookie } });
  for (const set of response.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
    if (value === '') cookies.delete(name);
    else cookies.set(name, value);
  }
  return response;
}
