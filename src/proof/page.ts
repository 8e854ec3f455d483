import { localeOf } from '@/domain/bilingual';
import { proofWords } from '@/messages/booklet/proof';
import { reportOf, type Report } from './report';
import type { ProofSource } from './published';
import { verifyFile } from './verifyFile';

/** No file of a booklet comes near this; a larger one would only stop the browser. */
const largestFile = 100_000_000;

const locale = localeOf(document.documentElement.lang);
const words = proofWords[locale];

/** Published files of the same server; whatever a cache holds is asked about again. */
const server: ProofSource = {
  get: async (path) => {
    const answer = await fetch(`/${path}`, { cache: 'no-cache', credentials: 'omit' });
    if (answer.status === 404) return null;
    if (!answer.ok) throw new Error(`${path}: ${String(answer.status)}`);
    return new Uint8Array(await answer.arrayBuffer());
  },
  // Lists are put one after another when something is published.
  settle: () =>
    new Promise((resolve) => {
      setTimeout(resolve, 2_000);
    }),
};

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  text: string | null = null,
  className = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (text !== null) made.textContent = text;
  if (className !== '') made.className = className;
  return made;
}

function rowsOf(report: Report): HTMLDListElement {
  const list = element('dl');
  for (const { label, texts, path } of report.rows) {
    const said = element('dd');
    for (const text of texts) {
      const line = path === undefined ? element('span', text) : element('a', text);
      if (path !== undefined && line instanceof HTMLAnchorElement) line.href = path;
      said.append(line);
    }
    const row = element('div');
    row.append(element('dt', label), said);
    list.append(row);
  }
  return list;
}

function reportElement(report: Report, name: string): HTMLElement {
  const shown = element('section', null, 'verdict');
  shown.dataset['state'] = report.warning === null ? report.state : 'altered';
  shown.append(element('h2', report.title), element('p', name, 'verdict-name'));
  if (report.warning !== null) shown.append(element('p', report.warning, 'verdict-warning'));
  shown.append(element('p', report.meaning), rowsOf(report));
  return shown;
}

/** What hindered the check of a file, which says nothing of the file; and a way to try again, where that may help. */
function trouble(text: string, name: string, again: (() => void) | null = null): HTMLElement {
  const shown = element('section', null, 'verdict');
  shown.append(
    element('h2', words.unchecked),
    element('p', name, 'verdict-name'),
    element('p', text, 'verdict-why'),
  );
  if (again === null) return shown;
  const button = element('button', words.again);
  button.type = 'button';
  button.addEventListener('click', again);
  shown.append(button);
  return shown;
}

async function verdictOn(file: File, again: () => void): Promise<HTMLElement> {
  if (!('subtle' in globalThis.crypto)) return trouble(words.noCrypto, file.name);
  if (file.size > largestFile) return trouble(words.tooLarge, file.name);
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return trouble(words.unreadable, file.name);
  try {
    return reportElement(reportOf(await verifyFile(new Uint8Array(bytes), server), locale), file.name);
  } catch {
    return trouble(words.unavailable, file.name, again);
  }
}

async function verifyAll(files: readonly File[], out: HTMLElement): Promise<void> {
  if (files.length === 0) return;
  out.replaceChildren(element('p', words.working));
  const shown: HTMLElement[] = [];
  for (const file of files) shown.push(await verdictOn(file, () => void verifyAll(files, out)));
  out.replaceChildren(...shown);
  shown[0]?.scrollIntoView({ block: 'nearest' });
}

function start(place: HTMLElement, input: HTMLInputElement, out: HTMLElement): void {
  place.hidden = false;
  for (const said of document.querySelectorAll('[data-without-script]')) said.remove();
  input.addEventListener('change', () => {
    void verifyAll([...(input.files ?? [])], out);
    // The same file may be chosen again.
    input.value = '';
  });
  for (const name of ['dragover', 'drop'] as const)
    document.addEventListener(name, (event) => {
      event.preventDefault();
    });
  place.addEventListener('dragover', () => {
    place.classList.add('is-over');
  });
  place.addEventListener('dragleave', () => {
    place.classList.remove('is-over');
  });
  place.addEventListener('drop', (event) => {
    place.classList.remove('is-over');
    void verifyAll([...(event.dataTransfer?.files ?? [])], out);
  });
}

const [place, input, out] = ['verify-place', 'verify-file', 'verify-result'].map((id) =>
  document.getElementById(id),
);
if (place && input instanceof HTMLInputElement && out) start(place, input, out);
