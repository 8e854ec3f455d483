import type { JSONField } from 'payload';

interface JsonOptions {
  readonly name: string;
  /** The domain's type, as the generated types shall name it, e.g. `import('./domain/issue').Issue`. */
  readonly type: string;
  readonly required?: boolean;
  readonly defaultValue?: NonNullable<JSONField['defaultValue']>;
}

/** Inert JSON with the type of the domain. */
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
