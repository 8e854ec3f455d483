'use client';
import { loginWords } from '@/messages/desk/login';
import css from '../desk/desk.module.css';
import { useWords } from '../desk/useWords';
import own from './login.module.css';

/** Sends the form of a step; while it is being looked at, it says so. */
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
