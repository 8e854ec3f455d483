import css from '../shared/desk.module.css';
import { loginWords } from '@/messages/entrance/login';
import { useWords } from '../shared/words';
import own from './entrance.module.css';

interface LoginFieldProps {
  readonly name: 'email' | 'password' | 'code';
  readonly type: 'email' | 'password' | 'text';
  readonly autoComplete: 'username' | 'current-password' | 'one-time-code';
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Begin to type here when the step opens. */
  readonly focused?: boolean;
}

/** Shows one line to type in. */
export function LoginField({ name, label, onChange, focused = false, ...rest }: LoginFieldProps) {
  return (
    <label className={css['field']} htmlFor={`field-${name}`}>
      {label}
      <input
        id={`field-${name}`}
        name={name}
        required
        spellCheck={false}
        autoCapitalize="none"
        autoFocus={focused}
        onChange={(event) => {
          onChange(event.target.value);
        }}
        {...rest}
      />
    </label>
  );
}

/** Sends the form of a step; shows that the step is being checked. */
export function SubmitButton({ busy, children }: { readonly busy: boolean; readonly children: string }) {
  const words = useWords(loginWords);
  return (
    <button
      type="submit"
      className={`${css['button']} ${own['submit']}`}
      data-kind="primary"
      aria-disabled={busy}
    >
      {busy ? words.working : children}
    </button>
  );
}
