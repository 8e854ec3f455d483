/** Asks an address of this installation: a GET without `body`, a POST with one. Null where nobody answers. */
export async function askDoor(address: string, body: object | undefined): Promise<Response | null> {
  const init: RequestInit =
    body === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  return fetch(address, { credentials: 'same-origin', cache: 'no-store', ...init }).catch(() => null);
}
