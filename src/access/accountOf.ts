import type { PayloadRequest } from 'payload';

/** The account behind a request, for Payload's own frame around our screens. What a person may do is asked of `personOf`. */
export function accountOf({ user }: Pick<PayloadRequest, 'user'>): PayloadRequest['user'] {
  return user;
}
