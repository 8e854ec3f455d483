'use client';
import { usePathname } from 'next/navigation';
import type { DeskTab } from '@/desk/shared/screenTitle';

interface DeskLinkListProps {
  readonly label: string;
  readonly links: readonly DeskTab[];
}

/** Shows links in the admin's menu, in its own classes; the screen that is open is marked. */
export function DeskLinkList({ label, links }: DeskLinkListProps) {
  const path = usePathname();
  return (
    <div className="nav-group" role="group" aria-label={label}>
      {links.map(({ label: text, href }) => {
        const isOpen = path === href;
        return (
          <a key={href} className="nav__link" href={href} aria-current={isOpen ? 'page' : undefined}>
            {isOpen && <div className="nav__link-indicator" />}
            <span className="nav__link-label">{text}</span>
          </a>
        );
      })}
    </div>
  );
}
