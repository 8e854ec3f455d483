/** What somebody types, unlike keys, kinds and dates: it has a space, a capital or a letter beyond ASCII. */
const isTyped = (text: string): boolean => /[\s\p{Lu}]|[^\p{ASCII}]/u.test(text);

/** Gives a copy of a value for each text that somebody types in it, with that one text changed, by its path. */
export function* eachText<T>(
  value: T,
  change: (text: string) => string,
  path = '',
): Generator<readonly [path: string, changed: T]> {
  if (typeof value === 'string') {
    if (isTyped(value)) yield [path, change(value) as typeof value];
  } else if (Array.isArray(value)) {
    for (const [index, inner] of value.entries())
      for (const [at, changed] of eachText<unknown>(inner, change, `${path}.${String(index)}`))
        yield [at, value.with(index, changed) as typeof value];
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value))
      for (const [at, changed] of eachText<unknown>(inner, change, path === '' ? key : `${path}.${key}`))
        yield [at, { ...value, [key]: changed }];
  }
}
