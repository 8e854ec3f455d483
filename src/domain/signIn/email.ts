/** Gives an address as accounts keep it and compare it: one spelling, without what nobody sees. */
export function emailOf(typed: string): string {
  return typed
    .replaceAll(/\p{Cf}/gu, '')
    .normalize('NFC')
    .trim()
    .toLowerCase();
}

const longestLocal = 64;
const longestEmail = 254;
const longestLabel = 63;

/** Before the `@`: what mail servers take without quotation marks; no dot at an end, and no two together. */
const local = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
/** One name of a domain, and the last, which is of letters alone: an address of numbers is no mailbox of anybody's. */
const label = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;
const lastLabel = /^[a-z]{2,}$/;

/**
 * Tells whether this is one mailbox, as `emailOf` writes it. Payload has a rule of its own in the same place; whatever
 * this accepts, that one stores.
 */
export function isEmail(email: string): boolean {
  const [name = '', domain = '', ...more] = email.split('@');
  const labels = domain.split('.');
  if (more.length > 0 || email.length > longestEmail || name.length > longestLocal) return false;
  if (labels.length < 2 || !lastLabel.test(labels.at(-1) ?? '')) return false;
  return local.test(name) && labels.every((each) => each.length <= longestLabel && label.test(each));
}
