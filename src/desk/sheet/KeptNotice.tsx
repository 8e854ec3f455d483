import type { TypedRow } from '@/domain/entry/row';
import { gridWords } from '@/messages/desk/grid';
import { useLocale } from '../shared/words';
import { DeskButton } from '../shared/controls';
import css from './grid.module.css';
import { shownValue } from './rowWords';
import type { ShownSheet } from './useSheet';

/** Says what was brought back when the sheet was opened, and what other tabs had typed in the same rows. */
export function KeptNotice({ sheet }: { readonly sheet: ShownSheet }) {
  const locale = useLocale();
  const words = gridWords[locale];
  const { kept, state } = sheet;
  if (kept.offered.length === 0) return null;
  const others = kept.offered.flatMap(({ metric, others: texts }) =>
    texts.map((text: TypedRow) => ({ metric, text, row: state.rows.get(metric) })),
  );
  return (
    <div className={css.kept} role="status">
      <p>{words.restored(kept.offered.length)}</p>
      {others.map(({ metric, text, row }) =>
        row === undefined ? null : (
          <p key={`${metric}:${text.input}:${text.note}`}>
            {words.restoredOthers(row.metric.label, shownValue(row, text, locale))}{' '}
            <DeskButton
              kind="quiet"
              onClick={() => {
                kept.take(metric, text);
              }}
            >
              {words.take}
            </DeskButton>
          </p>
        ),
      )}
      <DeskButton
        kind="quiet"
        onClick={() => {
          kept.close(true);
        }}
      >
        {words.discard}
      </DeskButton>
      <DeskButton
        kind="quiet"
        onClick={() => {
          kept.close(false);
        }}
      >
        {words.keep}
      </DeskButton>
    </div>
  );
}
