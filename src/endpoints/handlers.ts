import type { Callers, RequestOf } from '@/contract/endpoint';
import type { Answer, EndpointName, Endpoints } from '@/contract/endpoints';
import type { Result } from '@/domain/result';
import { boardHandlers } from './boardHandlers';
import { deputyHandlers } from './deputyHandlers';
import { editionHandlers } from './editionHandlers';
import { forceHandlers } from './forceHandlers';
import { importHandlers } from './importHandlers';
import { outboxHandlers } from './outboxHandlers';
import { ownAccountHandlers } from './ownAccountHandlers';
import { peopleHandlers } from './peopleHandlers';
import type { KnownContext, RequestContext } from './requestContext';
import { reviewHandlers } from './reviewHandlers';
import { sheetHandlers } from './sheetHandlers';
import { signInHandlers } from './signInHandlers';
import { textHandlers } from './textHandlers';

/** What the handler of this endpoint knows of the caller. */
export type ContextOf<N extends EndpointName> =
  Endpoints[N]['callers'] extends Exclude<Callers, 'anyone'> ? KnownContext : RequestContext;

/** Does what one endpoint is asked for: hands the request to the act, and gives its result in the words of the contract. */
export type Handler<N extends EndpointName> = (
  context: ContextOf<N>,
  request: RequestOf<Endpoints[N]>,
) => Promise<Result<Answer<N>>>;

/** Some of the handlers, by the names of their endpoints. */
export type Handlers<N extends EndpointName> = { readonly [E in N]: Handler<E> };

/** Every endpoint's handler. */
export const handlers: Handlers<EndpointName> = {
  ...sheetHandlers,
  ...reviewHandlers,
  ...boardHandlers,
  ...editionHandlers,
  ...forceHandlers,
  ...textHandlers,
  ...importHandlers,
  ...deputyHandlers,
  ...outboxHandlers,
  ...peopleHandlers,
  ...ownAccountHandlers,
  ...signInHandlers,
};
