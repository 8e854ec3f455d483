import type { EndpointName } from '@/contract/endpoints';
import { boardHandlers } from './boardHandlers';
import { deputyHandlers } from './deputyHandlers';
import { editionHandlers } from './editionHandlers';
import { forceHandlers } from './forceHandlers';
import { importHandlers } from './importHandlers';
import { outboxHandlers } from './outboxHandlers';
import { ownAccountHandlers } from './ownAccountHandlers';
import { peopleHandlers } from './peopleHandlers';
import type { Handlers } from './requestContext';
import { reviewHandlers } from './reviewHandlers';
import { sheetHandlers } from './sheetHandlers';
import { signInHandlers } from './signInHandlers';
import { textHandlers } from './textHandlers';

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
