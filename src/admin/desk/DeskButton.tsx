import type { ReactNode } from 'react';
import css from './desk.module.css';

interface DeskButtonProps {
  readonly children: ReactNode;
  readonly onClick: () => void;
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly disabled?: boolean;
  /** Shown on hover and read aloud; say here why a button is disabled. */
  readonly explanation?: string | undefined;
  readonly label?: string;
  readonly pressed?: boolean;
}

/** A button of the desk. A disabled one stays in reach of the keyboard, so that its explanation can be read. */
export function DeskButton({
  children,
  onClick,
  kind = 'plain',
  disabled = false,
  ...rest
}: DeskButtonProps) {
  return (
    <button
      type="button"
      className={css.button}
      data-kind={kind}
      aria-disabled={disabled}
      aria-label={rest.label}
      aria-pressed={rest.pressed}
      title={rest.explanation}
      onClick={() => {
        if (!disabled) onClick();
      }}
    >
      {children}
    </button>
  );
}
