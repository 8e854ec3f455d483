import type { CheckedValue } from '@/contract/forcesView';
import { useLocale, valueInWords } from '../shared/words';
import css from './forces.module.css';

/** Lists the values that a check is let pass for, by name: nobody approves a number that is not shown. */
export function CheckedValues({ said, values }: { said?: string; values: readonly CheckedValue[] }) {
  const locale = useLocale();
  if (values.length === 0) return null;
  const list = values
    .map(({ label, value }) => `${label[locale]}: ${valueInWords(value, locale)}`)
    .join(' · ');
  return (
    <p className={css.small}>
      {said !== undefined && `${said}. `}
      {list}
    </p>
  );
}
