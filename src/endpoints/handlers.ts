import type { EndpointName } from '@/contract/endpoints';
import { boardHandlers, editionHandlers } from './editionHandlers';
import { deputyHandlers, outboxHandlers, ownAccountHandlers, peopleHandlers } from './peopleHandlers';
import { forceHandlers, sheetHandlers } from './sheetHandlers';
import { reviewHandlers } from './reviewHandlers';
import { sheetFileHandlers } from './sheetFileHandlers';
import { importHandlers, textHandlers } from './textHandlers';
import type { Handlers } from './requestContext';
import { talkHandlers } from './talkHandlers';
import { typedHandlers } from './typedHandlers';
import { signInHandlers } from './signInHandlers';
import { variantHandlers } from './variantHandlers';

/** Every endpoint's handler. */
export const handlers: Handlers<EndpointName> = {
  ...sheetHandlers,
  ...sheetFileHandlers,
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
  ...talkHandlers,
  ...typedHandlers,
  ...variantHandlers,
};
