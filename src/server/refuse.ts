import type { Request, Response } from 'express';
import { serverMessages } from '@/messages/operator/server';
import { languageOf } from './languageOf';

type ServerMessages = (typeof serverMessages)['tr'];

/**
 * Refuses a request before it reaches an endpoint, in the form of Payload's own refusals: `message` in the browser's language
 * for whoever reads only that, `messages` in both for our screens, whose language people choose.
 */
export function refuse(
  request: Request,
  response: Response,
  { status, says }: { readonly status: number; readonly says: (messages: ServerMessages) => string },
): void {
  const messages = { tr: says(serverMessages.tr), en: says(serverMessages.en) };
  response.status(status).json({ errors: [{ message: messages[languageOf(request)], messages }] });
}
