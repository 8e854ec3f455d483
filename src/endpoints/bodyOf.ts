import type { PayloadRequest } from 'payload';
import { refuse } from './refused';

/** Largest body a door reads, in characters: a whole sheet with long notes is about a tenth of it. */
const usualBody = 512 * 1024;

/** The JSON that came with a POST; an empty body reads as an empty record. */
export async function bodyOf(req: PayloadRequest, largestBody = usualBody): Promise<unknown> {
  if (Number(req.headers.get('content-length') ?? 0) > largestBody) refuse('input_too_large');
  const text = (await req.text?.()) ?? '';
  if (text.length > largestBody) refuse('input_too_large');
  if (text.trim() === '') return {};
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return refuse('input_not_json');
  }
}
