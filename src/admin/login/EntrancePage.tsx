import type { ReactNode } from 'react';
import DeskLogo from '../graphics/DeskLogo';
import css from './login.module.css';

/** Shows the frame of a page that nobody needs to be signed in for. */
export function EntrancePage({ children }: { readonly children: ReactNode }) {
  return (
    <div className={css.page}>
      <div role="banner">
        <DeskLogo />
      </div>
      {children}
    </div>
  );
}
