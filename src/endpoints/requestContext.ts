import type { Payload } from 'payload';
import type { Caller } from '@/access/personOf';
import type { Callers, RequestOf } from '@/contract/endpoint';
import type { Answer, EndpointName, Endpoints } from '@/contract/endpoints';
import type { FileReader } from '@/exchange/sheetFile/fileReader';
import type { Person } from '@/domain/permissions/person';
import type { Result } from '@/domain/result';
import type { Storage } from '@/storage/storage';

/** The installation that a request is for. */
export interface ServedInstallation {
  readonly payload: Payload;
  /** The address that readers and staff know it by. */
  readonly publicUrl: string;
  /** Reads files that people send, apart from this process. */
  readonly fileReader: FileReader;
  /** The place of the files. */
  readonly storage: Storage;
}

/** One request as a handler sees it; of somebody who may be nobody yet. */
export interface RequestContext extends ServedInstallation, Caller {
  readonly headers: Headers;
  readonly query: URLSearchParams;
  readonly now: Date;
  /** `Set-Cookie` headers of the answer, to which a handler adds. */
  readonly cookies: string[];
}

/** The same for a person who is logged in and holds a role that may open the endpoint. */
export interface KnownContext extends RequestContext {
  readonly person: Person;
  readonly session: string;
}

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
