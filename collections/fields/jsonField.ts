import type { JSONField } from 'payload';
import type { StoredKind } from '@/stored/storedKinds';

interface JsonOptions {
  readonly name: string;
  /** The domain's type, as the generated types shall name it, e.g. `import('./domain/issue').Issue`. */
  readonly type: string;
  readonly required?: boolean;
  readonly defaultValue?: NonNullable<JSONField['defaultValue']>;
}

/**
 * Makes a field of inert JSON with the type of the domain: it is rewritten as long as it is used, so that a
 * migration reaches it.
 */
export function jsonField({ name, type, required = false, defaultValue }: JsonOptions): JSONField {
  const tsType = required ? type : `(${type}) | null`;
  return {
    name,
    type: 'json',
    required,
    typescriptSchema: [() => ({ tsType })],
    ...(defaultValue === undefined ? {} : { defaultValue }),
  };
}

/** Makes a field of JSON of a kind that is kept as it was written, and whose format is read with it. */
export function storedField(name: string, kind: StoredKind, { required = false } = {}): JSONField {
  return jsonField({ name, type: `import('./stored/storedJson').Stored<'${kind}'>`, required });
}
