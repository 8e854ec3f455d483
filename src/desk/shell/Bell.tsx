import { useCallback, useEffect, useState } from 'react';
import { Button, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { addressOf } from '@/contract/addresses';
import { mostCounted, newestNews, type BellView } from '@/contract/bellView';
import { dateInWords } from '@/domain/days';
import { deskWords } from '@/messages/desk/desk';
import { newsWords } from '@/messages/frame/news';
import { frameWords } from '@/messages/frame/frame';
import { callDesk, type Trouble } from '../shared/callDesk';
import { TroubleNotice } from '../shared/feedback';
import { Icon } from '../shared/Icon';
import { say } from '../shared/status';
import { useDesk } from '../shared/useDesk';
import { useLocale, useWords } from '../shared/words';
import { NewsList } from './NewsList';
import { Link } from './router';
import { useSelf } from './self';
import frame from './frame.module.css';
import css from './bell.module.css';

/** Shows how much is new, and what, in a window below the bar. */
export function Bell() {
  const words = useWords(frameWords);
  const { bell } = useSelf().self.counts;
  const [isOpen, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className={frame.barButton ?? ''} aria-label={words.bell(bell)}>
        <Icon name="bell" size={18} />
        {bell !== null && bell > 0 && <b aria-hidden="true">{countOf(bell)}</b>}
      </Button>
      <Arrived count={bell} />
      <Popover className={frame.popover ?? ''} placement="bottom end">
        <div className={css.bell}>
          <NewsWindow
            onClose={() => {
              setOpen(false);
            }}
          />
        </div>
      </Popover>
    </DialogTrigger>
  );
}

const countOf = (count: number): string => (count >= mostCounted ? `${String(mostCounted)}+` : String(count));

/** Tells a screen reader that something has arrived, when it has a moment; nothing is said of what was there before. */
function Arrived({ count }: { readonly count: number | null }) {
  const words = useWords(newsWords);
  const [said, setSaid] = useState({ count, more: 0 });
  if (said.count !== count) setSaid({ count, more: Math.max(0, (count ?? 0) - (said.count ?? 0)) });
  return (
    <span className={frame.unseen} role="status">
      {said.more > 0 && words.arrived(said.more)}
    </span>
  );
}

interface NewsPages {
  readonly pages: readonly BellView[] | null;
  readonly trouble: Trouble | null;
  /** Reads the newest page again, or the next one. */
  readonly read: (from: string) => Promise<void>;
}

/** Keeps the pages of the news that were read, the newest first. */
function useNews(): NewsPages {
  const [pages, setPages] = useState<readonly BellView[] | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const read = useCallback(async (from: string) => {
    const answer = await callDesk('readBell', { news: from });
    setTrouble(answer.kind === 'ok' ? null : answer);
    if (answer.kind !== 'ok') return;
    setPages((before) => (from === newestNews || before === null ? [answer.body] : [...before, answer.body]));
  }, []);
  return { pages, trouble, read };
}

function NewsWindow({ onClose }: { readonly onClose: () => void }) {
  const locale = useLocale();
  const words = newsWords[locale];
  const { self, reload } = useSelf();
  const { pages, trouble, read } = useNews();
  useEffect(() => {
    void read(newestNews);
  }, [read]);
  const news = pages?.flatMap((page) => page.news) ?? [];
  const unread = pages?.[0]?.unread ?? 0;
  const mark = async (until: string | null, keys: readonly string[]): Promise<boolean> => {
    const answer = await callDesk('markNews', { until, keys: [...keys] });
    await reload();
    return answer.kind === 'ok';
  };
  const markAll = async (until: string): Promise<void> => {
    if (!(await mark(until, []))) return;
    await read(newestNews);
    say(words.readDone);
  };
  const newest = news[0];
  const next = pages?.at(-1)?.next ?? null;
  return (
    <>
      <div className={css.head}>
        <Heading>{words.title}</Heading>
        {unread > 0 && <span className={css.fresh}>{words.fresh(unread)}</span>}
        {unread > 0 && newest !== undefined && (
          <button type="button" className={css.all} onClick={() => void markAll(newest.key)}>
            {words.readAll}
          </button>
        )}
      </div>
      {trouble !== null && <TroubleNotice trouble={trouble} onRetry={() => void read(newestNews)} />}
      {pages === null && trouble === null && (
        <p className={css.none} role="status">
          {deskWords[locale].loading}
        </p>
      )}
      {pages !== null && news.length === 0 && <p className={css.none}>{words.none}</p>}
      <NewsList
        news={news}
        now={self.now}
        onFollow={({ key, unread: isNew }) => {
          onClose();
          if (isNew) void mark(null, [key]);
        }}
      />
      {next !== null && (
        <button type="button" className={css.older} onClick={() => void read(next)}>
          {words.older}
        </button>
      )}
      {pages !== null && next === null && news.length > 0 && (
        <p className={css.end}>{words.since(dateInWords(pages[0]?.since ?? '', locale))}</p>
      )}
      <MailLine onFollow={onClose} />
    </>
  );
}

/** Says how mails come, and leads to where that is chosen. */
function MailLine({ onFollow }: { readonly onFollow: () => void }) {
  const words = useWords(newsWords);
  const { record } = useDesk('readOwnAccount', {});
  const mailing = record?.mailing;
  return (
    <p className={css.foot}>
      <span>
        {mailing !== undefined &&
          (mailing.choice === 'digest' ? words.mails.digest(mailing.digestAt) : words.mails[mailing.choice])}
      </span>
      <Link href={addressOf('account')} aria-label={words.changeLabel} onFollow={onFollow}>
        {words.change}
      </Link>
    </p>
  );
}
