import { compose } from '@/domain/booklet/compose';
import { markBooklet } from '@/domain/review/markChanges';
import { draftPage } from '@/press/draft/draftPage';
import { igdirSnapshot } from '../../factories/snapshot';

const before = igdirSnapshot();
const figures = Object.entries(before.figures);

/** The paragraph in which a figure has its address. */
function paragraphOf(html: string, metric: string): string {
  const paragraphs = html.split('<p').map((part) => part.split('</p>', 1)[0] ?? '');
  return paragraphs.find((paragraph) => paragraph.includes(`id="${metric}"`)) ?? '';
}

async function draftOf(now: typeof before): Promise<string> {
  const composed = markBooklet(compose(before), compose(now));
  return (await draftPage({ composed, section: null, sample: false, files: '/f' }))?.html ?? '';
}

describe('the draft of a booklet', () => {
  it.each(figures)('marks %s in its sentence where it changed', async (metric, figure) => {
    const amount = figure.value.kind === 'number' ? figure.value.amount * 2 + 1 : 12;
    const value = { kind: 'number' as const, amount };
    const after = { ...before, figures: { ...before.figures, [metric]: { ...figure, value } } };
    expect(paragraphOf(await draftOf(after), metric)).toContain('<mark class="changed-value">');
  });

  it('marks nothing where nothing changed', async () => {
    expect(await draftOf(before)).not.toContain('<mark');
  });
});
