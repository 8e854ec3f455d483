'use client';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { DeskTab } from '@/desk/shared/screenTitle';
import css from '@/desk/shared/desk.module.css';

/** Shows the screens of the day's work, one click apart, also while the menu is folded away. */
export function DeskTabs({ label, tabs }: { label: string; tabs: readonly DeskTab[] }) {
  const path = usePathname();
  return (
    <nav className={css.tabs} aria-label={label}>
      {tabs.map((tab) => (
        <Link key={tab.href} href={tab.href} aria-current={path === tab.href ? 'page' : undefined}>
          {tab.label}
        </Link>
      ))}
    </nav>
  );
}
