import { isolateObjectProperty, type PayloadRequest } from 'payload';
import type { Visitor } from './visitor';

/** The same transaction with the headers of the browser at the door: hooks may note what kind of device it is. */
export function sentBy(req: PayloadRequest, { headers }: Visitor): PayloadRequest {
  const sent = isolateObjectProperty(req, 'headers');
  sent.headers = headers;
  return sent;
}
