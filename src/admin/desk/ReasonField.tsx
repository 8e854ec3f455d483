import css from './desk.module.css';

interface ReasonFieldProps {
  readonly label: string;
  readonly rows: number;
  readonly value: string;
  readonly onChange: (reason: string) => void;
}

/** Where a dialog asks why: typed with the act, kept in the timeline. */
export function ReasonField({ label, rows, value, onChange }: ReasonFieldProps) {
  return (
    <label className={css['field']}>
      {label}
      <textarea
        rows={rows}
        maxLength={2000}
        required
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    </label>
  );
}
