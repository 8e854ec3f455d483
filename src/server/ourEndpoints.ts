import { text } from 'node:stream/consumers';
import compression from 'compression';
import { Router, type Request as Asked, type Response as Answering } from 'express';
import { refuse } from './refuse';

/** Answers a request to an endpoint of ours; null where none is at the address. */
export type AnswerRequest = (
  request: Pick<Request, 'method' | 'url' | 'headers' | 'text'>,
) => Promise<Response | null>;

const compress = compression();

/** Answers our endpoints' requests before Next and Payload; all else below `/api/desk` is not found. */
export function ourEndpoints(answerRequest: AnswerRequest): Router {
  const router = Router();
  router.use(async (request, response, next) => {
    const answer = await answerRequest(webRequest(request));
    if (answer === null) next();
    else await send(answer, request, response);
  });
  router.use('/desk', (request, response) => {
    refuse(request, response, { status: 404, says: ({ noEndpoint }) => noEndpoint });
  });
  return router;
}

/** Gives a request's headers as the web has them. */
export function headersOf(request: Pick<Asked, 'headers'>): Headers {
  const headers = new Headers();
  for (const [name, value = []] of Object.entries(request.headers))
    headers.set(name, [value].flat().join(', '));
  return headers;
}

/** The request as the web has it; its body is read when somebody asks for it. */
function webRequest(request: Asked): Parameters<AnswerRequest>[0] {
  const { method, baseUrl, path, originalUrl } = request;
  const headers = headersOf(request);
  const [, query = ''] = originalUrl.split(/\?(.*)/s);
  return { method, url: `http://localhost${baseUrl}${path}?${query}`, headers, text: () => text(request) };
}

async function send(answer: Response, request: Asked, response: Answering): Promise<void> {
  const body = Buffer.from(await answer.arrayBuffer());
  response.status(answer.status).setHeaders(answer.headers);
  compress(request, response, () => response.end(body));
}
