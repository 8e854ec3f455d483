import type { Issue } from '@/domain/issue';
import type { Metric } from '@/domain/figures/metric';
import { adoptIssues } from '@/domain/publication/adoption';
import { readiness } from '@/domain/publication/readiness';
import { standingAt } from '@/domain/workflow/position';
import type { FigureRecord } from '@/domain/workflow/figureRecord';
import { untouchedRecord } from '@/domain/workflow/workRecord';
import { problemText } from '@/messages/problems/problems';
import { igdirSnapshot } from '../../factories/snapshot';
import { igdir, metric, number } from '../../factories/texts';

const label = { tr: 'Ulaşılan hane', en: 'Households reached' };
const households = metric('hane-kodu', { label, timeBasis: 'cumulative' });
const absent = { ...igdir, absentServices: ['asdep'] };

function adopting(changes: Partial<Metric>): readonly Issue[] {
  const pins = { texts: igdirSnapshot().texts, metrics: [households], checks: [] };
  const text = { collection: 'metrics', id: households.key, copy: { ...households, ...changes } } as const;
  return adoptIssues(pins, [text], new Map([[households.key, [absent]]]));
}

function fallen(): readonly Issue[] {
  const value = number(4);
  const copy = { value, note: null, asOf: null, revision: 1, by: 'reviewer', at: '' };
  const figure: FigureRecord = {
    ...untouchedRecord,
    ...standingAt('approved'),
    id: households.key,
    edition: '2024-2',
    province: '76',
    metric: households.key,
    revision: 1,
    value,
    note: null,
    asOf: null,
    returnCode: null,
    fallAccepted: null,
    approved: copy,
    published: null,
    unchanged: null,
    reasons: [],
    recorded: null,
    typists: [],
    changedBy: 'editor',
    changedAt: '',
  };
  const figures = new Map([[households.key, figure]]);
  const before = new Map([[households.key, number(9)]]);
  const nothing = { earlier: new Map(), checks: [], forces: [] };
  return readiness({ asked: [households], figures, before, edition: '2024-2', ...nothing }, 1);
}

it.each([
  ['metric_means_else', adopting({ since: 2017 })],
  ['figures_left_out', adopting({ service: 'asdep' })],
  ['fall_not_accepted', fallen()],
])('%s names the metric as people know it, and not by its key', (problem, issues) => {
  expect(issues.map((issue) => issue.problem)).toEqual([problem]);
  for (const issue of issues) {
    expect(problemText(issue, 'tr')).toContain(label.tr);
    expect(problemText(issue, 'en')).toContain(label.en);
    expect(problemText(issue, 'tr')).not.toContain(households.key);
  }
});
