import type { News } from '@/contract/bellView';
import { newsWords } from '@/messages/frame/news';
import { useLocale } from '../shared/words';
import { momentBeside, newsText } from './newsText';
import { Link } from './router';
import frame from './frame.module.css';
import css from './bell.module.css';

interface NewsListProps {
  readonly news: readonly News[];
  readonly now: string;
  readonly onFollow: (news: News) => void;
}

/** Lists news, each with the way to its place; what was not read is marked. */
export function NewsList({ news, now, onFollow }: NewsListProps) {
  const locale = useLocale();
  return (
    <ul className={css.list}>
      {news.map((each) => {
        const { by, says, about, quote, place } = newsText(each, locale);
        return (
          <li key={each.key} data-unread={each.unread}>
            <Link
              href={each.address}
              onFollow={() => {
                onFollow(each);
              }}
            >
              {each.unread && <span className={frame.unseen}>{newsWords[locale].unread}: </span>}
              {by !== null && <b>{by}</b>} {says}
              {about !== null && (
                <>
                  : <b>{about}</b>
                </>
              )}
            </Link>
            {quote !== '' && <p className={css.quote}>“{quote}”</p>}
            <p className={css.meta}>
              {[place, momentBeside(each.at, now, locale)].filter((part) => part !== '').join(' · ')}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
