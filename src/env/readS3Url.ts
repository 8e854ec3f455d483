/** A bucket on a server that speaks S3. */
export interface S3Settings {
  readonly kind: 's3';
  /** Scheme, host and port of the server. */
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  /** All keys lie below it: empty, or parts that end with a slash. */
  readonly prefix: string;
  /** Null: the AWS client finds them its own way (AWS_ACCESS_KEY_ID, the role of the machine …). */
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string } | null;
}

/** The faults of an S3 address. */
export type S3UrlProblem =
  | { readonly problem: 'shape' | 'bucket' | 'key_alone' }
  | { readonly problem: 'tls'; readonly value: string }
  | { readonly problem: 'prefix'; readonly value: string }
  | { readonly problem: 'option'; readonly name: string };

const bucketName = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const prefixShape = /^[A-Za-z0-9_-][A-Za-z0-9._-]*(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/;
const options = ['region', 'tls', 'prefix'];

/**
 * Reads `s3://KEY:SECRET@host:port/bucket?region=…&tls=off&prefix=…`. Key and secret are percent-encoded
 * where they hold other signs than letters and digits, and may both be left out.
 */
export function readS3Url(written: string): S3Settings | S3UrlProblem {
  // Of its own scheme `URL` knows too little; as an http address it is taken apart and checked like one.
  const address = written.replace(/^s3:/, 'http:');
  if (!/^s3:\/\/[^/]/.test(written) || !URL.canParse(address)) return { problem: 'shape' };
  const url = new URL(address);
  const bucket = url.pathname.slice(1).replace(/\/$/, '');
  if (!bucketName.test(bucket)) return { problem: 'bucket' };
  const unknown = [...url.searchParams.keys()].find((name) => !options.includes(name));
  if (unknown !== undefined) return { problem: 'option', name: unknown };
  const tls = url.searchParams.get('tls') ?? 'on';
  if (tls !== 'on' && tls !== 'off') return { problem: 'tls', value: tls };
  const prefix = (url.searchParams.get('prefix') ?? '').replace(/\/$/, '');
  if (prefix !== '' && !prefixShape.test(prefix)) return { problem: 'prefix', value: prefix };
  const credentials = credentialsOf(url);
  if (credentials === 'shape' || credentials === 'key_alone') return { problem: credentials };
  return {
    kind: 's3',
    endpoint: `${tls === 'on' ? 'https' : 'http'}://${hostOf(written)}`,
    region: url.searchParams.get('region') ?? 'us-east-1',
    bucket,
    prefix: prefix === '' ? '' : `${prefix}/`,
    credentials,
  };
}

function credentialsOf({ username, password }: URL): S3Settings['credentials'] | 'shape' | 'key_alone' {
  if (username === '' && password === '') return null;
  if (username === '' || password === '') return 'key_alone';
  try {
    return {
      accessKeyId: decodeURIComponent(username),
      secretAccessKey: decodeURIComponent(password),
    };
  } catch {
    return 'shape';
  }
}

/** Host and port as written: `URL` drops an http address's port 80, which TLS would need. */
function hostOf(written: string): string {
  return (/^s3:\/\/(?:[^/?#]*@)?([^/?#]*)/.exec(written)?.[1] ?? '').toLowerCase();
}
