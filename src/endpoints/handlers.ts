import type { EndpointName } from '@/contract/endpoints';
import { boardHandlers, editionHandlers } from './editionHandlers';
import { deputyHandlers, outboxHandlers, ownAccountHandlers, peopleHandlers } from './peopleHandlers';
import { forceHandlers, sheetHandlers } from './sheetHandlers';
import { reviewHandlers } from './reviewHandlers';
import { importHandlers, textHandlers } from './textHandlers';
import type { Handlers } from './requestContext';
import { signInHandlers } from './signInHandlers';

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
