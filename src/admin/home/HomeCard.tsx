'use client';
import Link from 'next/link';
import type { ReactNode } from 'react';
import deskCss from '../desk/desk.module.css';
import css from './home.module.css';

interface HomeCardProps {
  readonly title: string;
  readonly href: string;
  readonly open: string;
  /** What to know before opening it, one sentence each. */
  readonly lines: readonly string[];
  readonly children?: ReactNode;
}

/** A part of the work: its title, what there is to do, and the way there. */
export function HomeCard({ title, href, open, lines, children }: HomeCardProps) {
  return (
    <section className={css.card} aria-label={title}>
      <h2 className={css.title}>{title}</h2>
      {children}
      <ul className={css.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Link className={deskCss.linkButton} href={href}>
        {open}
      </Link>
    </section>
  );
}
