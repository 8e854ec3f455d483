'use client';
import { addressOf } from '@/contract/addresses';
import { useWords } from '@/desk/shared/words';
import { BookletFlower } from '@/desk/shell/BookletFlower';
import { stockWords } from '@/messages/payload/stock';
import css from './stock.module.css';

/** Shows the line above Payload's forms: what they are, and the way back to the desk. */
export default function StockHead() {
  const words = useWords(stockWords);
  return (
    <nav className={css['head']} aria-label={words.title}>
      <span className={css['name']}>
        <BookletFlower />
        {words.title}
      </span>
      <a href={addressOf('home')}>{`← ${words.toDesk}`}</a>
    </nav>
  );
}
