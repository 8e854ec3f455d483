/** Words, numbers, keys such as `2024-2:76:1`, and names of files. */
const kept = [
  /^[a-z]{1,30}(-[a-z]{1,30}){0,5}$/,
  /^\d{1,4}(-\d{1,2})?(:\d{2}(:[a-z0-9-]{1,60}){0,2})?$/,
  /^[a-z-]{1,40}(\.[0-9a-f]{8,64})?\.[a-z0-9]{1,5}$/,
];

/**
 * A path as the log keeps it: parts that are not words, numbers or names of our files become `…`. A link that sets a
 * password has its token in the path, and anybody may ask for a path with a person's address in it.
 */
export function loggedPath(path: string): string {
  return path
    .slice(0, 300)
    .split('/')
    .map((part) => (part === '' || kept.some((shape) => shape.test(part)) ? part : '…'))
    .join('/');
}
