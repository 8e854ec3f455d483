'use client';
import { usePathname } from 'next/navigation';
import { addressOf, panelRoot } from '@/contract/addresses';
import { stockWords } from '@/messages/payload/stock';
import { BookletMark } from '../graphics/BookletMark';
import { useWords } from '@/desk/shared/words';
import css from './stock.module.css';

/** Shows the line above Payload's forms: what they are, and the way back to the desk. */
export default function StockHead() {
  const words = useWords(stockWords);
  const path = usePathname();
  if (path !== panelRoot && !path.startsWith(`${panelRoot}/`)) return null;
  return (
    <div className={css['head']}>
      <span className={css['name']}>
        <BookletMark size={22} />
        {words.title}
      </span>
      <a href={addressOf('home')}>{`← ${words.toDesk}`}</a>
    </div>
  );
}
