/** What may have the focus in a part of the screen, the place where one works first. */
const places = [
  '[data-active] input, [data-active][tabindex]',
  '[data-current="true"][tabindex]',
  'a[href], button:not(:disabled), input:not(:disabled), select, textarea, [tabindex="0"]',
];

/** Leads the focus from one part of the screen to the next, or back: bar, head, rail, content, what stands beside it, status line. */
export function toNextRegion(by: 1 | -1): void {
  const parts = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(
    (part) => firstIn(part) !== null,
  );
  const at = parts.findLastIndex((part) => part.contains(document.activeElement));
  const start = at < 0 && by < 0 ? 0 : at;
  firstIn(parts[(start + by + parts.length) % parts.length])?.focus();
}

function firstIn(part: HTMLElement | undefined): HTMLElement | null {
  const found = places.map((place) =>
    [...(part?.querySelectorAll<HTMLElement>(place) ?? [])].find((each) => each.checkVisibility()),
  );
  return found.find((each) => each !== undefined) ?? null;
}
