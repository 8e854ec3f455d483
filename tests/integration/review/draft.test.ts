import { compose } from '@/domain/booklet/compose';
import { isEntered } from '@/domain/workflow/figureRecord';
import { approveFigures } from '@/workflow/figures/approveFigures';
import { saveFigures } from '@/workflow/figures/saveFigures';
import type { SheetPlace } from '@/workflow/sheet/actRequest';
import { loadSheet } from '@/workflow/sheet/loadSheet';
import { makeMinistry, type Crew } from '../../factories/edition';
import { entries, refs, storedFigures } from '../../factories/figures';
import { makePerson, sessionHeader } from '../../factories/people';
import { makeSuspiciousSheet } from '../../factories/twoReaders';
import { startTestPayload, type TestPayload } from '../../support/testPayload';

let installation: TestPayload;
let people: Crew;
let place: SheetPlace;

beforeAll(async () => {
  installation = await startTestPayload();
  people = await makeMinistry(installation.payload);
  place = await makeSuspiciousSheet(installation.payload, people, [2031, 2032]);
});

afterAll(async () => {
  await installation.close();
});

type Who = Parameters<typeof makePerson>[1] | null;

async function draft(who: Who, part = 'aile-toplum', at = place): Promise<Response> {
  const made = who && (await makePerson(installation.payload, who));
  const headers = made === null ? {} : await sessionHeader(installation.payload, made);
  return installation.fetch(`/api/desk/sheets/${at.edition}/${at.province}/draft/${part}`, { headers });
}

const reviewer: Who = { roles: ['ministry_reviewer'] };
const wordsOf = (html: string): string =>
  html
    .replaceAll(/<head>.*<\/head>/gs, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ');

describe('the draft of a booklet', () => {
  it('is a page of its own: marked as a draft, without scripts, and with what changed marked', async () => {
    const answer = await draft(reviewer);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).not.toMatch(/unsafe|script-src|data:/);
    const html = await answer.text();
    expect(html).not.toMatch(/<script|\sstyle=|<style|\son\w+=/);
    expect(wordsOf(html)).toContain('TASLAK');
    expect(html).toContain('<mark class="changed-value"><b id="cocuk" class="figure">9.000</b></mark>');
    // The households are as they were.
    expect(html).toMatch(/(?<!<mark class="changed-value">)<b id="hane" class="figure">371<\/b>/);
  });

  it('says what the press would compose from the same values', async () => {
    const html = await (await draft(reviewer)).text();
    const sheet = await loadSheet({ payload: installation.payload }, place, new Date());
    if (sheet === null) throw new Error('No sheet');
    const stored = await storedFigures(installation.payload, place);
    const figures = stored
      .filter(isEntered)
      .map(({ metric, value, asOf }) => [metric, { value, asOf, revision: 0 }] as const);
    const { pins, facts: edition } = sheet.edition;
    const { texts, metrics } = pins;
    const { province } = sheet;
    const booklet = compose({ edition, province, texts, metrics, figures: Object.fromEntries(figures) });
    const statements = booklet.sections.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.type === 'statement' ? [part.statement] : part.statements)),
    );
    expect(statements.length).toBeGreaterThan(2);
    for (const { runs } of statements)
      expect(wordsOf(html)).toContain(
        runs
          .map(({ text }) => text)
          .join('')
          .replaceAll(/\s+/g, ' '),
      );
  });

  it('loads its styles and fonts from our own addresses, kept for ever, and nothing else', async () => {
    const html = await (await draft(reviewer)).text();
    const [, stylesheet = ''] = /href="(\/api\/desk\/draft-files\/[^"]+\.css)"/.exec(html) ?? [];
    expect(html.match(/(?:href|src)="[^"]*"/g)).toHaveLength(1);
    const styles = await installation.fetch(stylesheet);
    expect(styles.headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect(styles.headers.get('cache-control')).toContain('immutable');
    const css = await styles.text();
    expect(css).not.toMatch(/@import|url\((?!kitabi-)/);
    const [, font = ''] = /url\((kitabi-[^)]+)\)/.exec(css) ?? [];
    const bytes = await installation.fetch(`/api/desk/draft-files/${font}`);
    expect(bytes.headers.get('content-type')).toBe('font/woff2');
    expect(
      Buffer.from(await bytes.arrayBuffer())
        .subarray(0, 4)
        .toString('latin1'),
    ).toBe('wOF2');
    for (const none of ['yok.css', '..%2Fpress%2Fmain.ts', '%2e%2e', 'package.json'])
      expect((await installation.fetch(`/api/desk/draft-files/${none}`)).status).toBe(404);
  });

  it('is for the province’s own people and the ministry’s, and for nobody else', async () => {
    expect((await draft({ roles: ['province_editor'] })).status).toBe(200);
    expect((await draft({ roles: ['province_approver'], province: '06' })).status).toBe(404);
    expect((await draft(null)).status).toBe(401);
    expect((await draft(reviewer, 'no-such-section')).status).toBe(404);
    expect((await draft(reviewer, 'all', { edition: '2099-1', province: '76' })).status).toBe(404);
  });

  it('has nothing that was typed and not sent, and says which values are awaited', async () => {
    const other = await makeSuspiciousSheet(installation.payload, people, [2033, 2034]);
    await saveFigures(people.editor, { ...other, figures: entries({ gonullu: 77 }) });
    await approveFigures(people.reviewer, { ...other, figures: await refs(people.reviewer, other, 'hane') });
    const stored = await storedFigures(installation.payload, other);
    const { revision } = stored.find(({ metric }) => metric === 'hane') ?? { revision: 0 };
    await saveFigures(people.editor, { ...other, figures: entries({ hane: 555 }, { hane: revision }) });
    const html = wordsOf(await (await draft(reviewer, 'all', other)).text());
    expect(html).not.toMatch(/77|555/);
    expect(html).toContain('371 haneye');
    const empty = await draft(reviewer, 'all', { edition: '2031-1', province: '06' });
    expect(wordsOf(await empty.text())).toContain('Bu cümle için değer bekleniyor: cocuk; kiz-cocuk.');
  });
});
