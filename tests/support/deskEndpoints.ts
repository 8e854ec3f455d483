import type { TestPayload } from './testPayload';

/** The answer of a desk endpoint. */
export interface DeskReply {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

export interface DeskCaller {
  readonly get: (path: string) => Promise<DeskReply>;
  /** `body` text is sent as it is, anything else as JSON. */
  readonly post: (path: string, body: unknown, headers?: Record<string, string>) => Promise<DeskReply>;
}

/** Calls `/api/desk…` as somebody; the headers log in. */
export function deskCaller(
  { fetch }: Pick<TestPayload, 'fetch'>,
  identity: Record<string, string>,
): DeskCaller {
  const answer = async (response: Response): Promise<DeskReply> => ({
    status: response.status,
    body: (await response.json()) as Record<string, unknown>,
  });
  return {
    get: async (path) => answer(await fetch(`/api/desk${path}`, { headers: identity })),
    post: async (path, body, headers = {}) =>
      answer(
        await fetch(`/api/desk${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...identity, ...headers },
          body: typeof body === 'string' ? body : JSON.stringify(body),
        }),
      ),
  };
}

/** Lists the problems that a refused request names, in order. */
export function problemsIn({ body }: DeskReply): readonly string[] {
  return (body['issues'] as readonly { problem: string }[]).map(({ problem }) => problem);
}
