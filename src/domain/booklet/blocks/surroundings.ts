import { formatFigure } from '../../figures/formatFigure';
import { isMeantFor } from '../../figures/metric';
import type { ComposedBooklet, ComposedGlance, ComposedTable } from '../composed';
import type { SnapshotContent } from '../snapshot';
import { valueMarks } from './blockFigure';
import { numberBlock } from './blocks';

/** Lists the metrics of these keys that the province is asked for. */
function chosen(keys: readonly string[], content: SnapshotContent) {
  return keys.flatMap((key) =>
    content.metrics.filter((metric) => metric.key === key && isMeantFor(metric.where, content.province)),
  );
}

function glanceOf(content: SnapshotContent): ComposedGlance {
  const { province, texts } = content;
  const { absentServices } = province;
  return {
    title: `Bir bakışta ${province.name}`,
    intro: '',
    blocks: chosen(texts.front.derived.highlights, content).map((metric) => numberBlock(metric, content)),
    placesTitle: null,
    placesIntro: null,
    places: [],
    changedTitle: 'Ne değişti',
    changed: [],
    absentTitle: 'Bu ilde bulunmayan hizmetler',
    absent: texts.services.filter(({ key }) => absentServices.includes(key)).map(({ name }) => name),
  };
}

function tableOf(content: SnapshotContent): ComposedTable {
  const { edition, province, figures } = content;
  const metrics = content.metrics
    .filter(({ where }) => isMeantFor(where, province))
    .toSorted((a, b) => a.order - b.order);
  return {
    title: 'Bütün veriler',
    notes: [],
    head: ['Gösterge', edition.code, '', '', '', ''],
    rows: metrics.map((metric) => {
      const value = figures[metric.key]?.value ?? { kind: 'not_applicable' };
      const formatted = formatFigure(metric, value);
      const mark = valueMarks[value.kind];
      return {
        section: metric.section,
        metric: metric.key,
        label: metric.label.tr,
        value: formatted?.text ?? mark ?? '',
        unit: metric.unit.kind === 'money' ? 'TL' : metric.unit.noun.tr,
        before: '',
        change: '',
        country: '',
        scope: '',
        mark,
      };
    }),
  };
}

type Surroundings = Pick<ComposedBooklet, 'glance' | 'table' | 'definitions' | 'legend' | 'lead'>;

/** Composes what stands around the sections: at a glance, the table, the definitions, the marks, the lead. */
export function surroundingsOf(content: SnapshotContent): Surroundings {
  const table = tableOf(content);
  const metrics = chosen(
    table.rows.map(({ metric }) => metric),
    content,
  );
  return {
    glance: glanceOf(content),
    table,
    definitions: metrics.map(({ key, label, definition }) => ({
      metric: key,
      label: label.tr,
      text: definition.tr,
    })),
    legend: [],
    lead: chosen(content.texts.front.derived.lead, content).map((metric) => numberBlock(metric, content)),
  };
}
