'use client';
import type { BoardRow } from '@/contract/boardView';
import { boardWords } from '@/messages/desk/board';
import { useWords } from '../desk/useWords';
import css from './board.module.css';

const kinds = ['web', 'pdf', 'csv', 'json'] as const;

/** Links to what readers see, once the files can be read. */
export function FileLinks({ row: { links, name } }: { row: BoardRow }) {
  const words = useWords(boardWords);
  return (
    <td>
      {links !== null && (
        <span className={css.actions}>
          {kinds.map((kind) => (
            <a
              key={kind}
              href={links[kind]}
              target="_blank"
              rel="noreferrer"
              aria-label={words.linkLabel(name, words.links[kind])}
            >
              {words.links[kind]}
            </a>
          ))}
        </span>
      )}
    </td>
  );
}
