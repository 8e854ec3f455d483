'use client';
import type { SheetSection } from '@/contract/sheetView';
import { sheetWords } from '@/messages/desk/sheet';
import { useWords } from '../desk/useWords';
import css from './sheet.module.css';

/** Jumps to a section; each says how much of it is entered. */
export function SectionLinks({ sections }: { sections: readonly SheetSection[] }) {
  const words = useWords(sheetWords);
  return (
    <nav aria-label={words.sections} className={css.links}>
      {sections.map(({ key, number, title, services }) => {
        const figures = services.flatMap((service) => service.figures);
        const entered = figures.filter(({ state }) => state !== null).length;
        return (
          <a key={key} href={`#section-${key}`} data-full={entered === figures.length}>
            {number}. {title}
            <span className={css.linkCount}>
              {entered}/{figures.length}
            </span>
          </a>
        );
      })}
    </nav>
  );
}
