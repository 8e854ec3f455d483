import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import type { Duty, TodayView } from '@/contract/todayView';
import type { Locale } from '@/domain/bilingual';
import { dayTitle } from '@/domain/days';
import { deskWords } from '@/messages/desk/desk';
import { todayWords } from '@/messages/frame/today';
import { callDesk } from '../shared/callDesk';
import { TroubleNotice } from '../shared/feedback';
import { ScreenPage } from '../shared/ScreenPage';
import { useDesk } from '../shared/useDesk';
import { useLocale } from '../shared/words';
import { useSelf } from '../shell/self';
import { useShortcuts } from '../shell/shortcuts';
import { Beside } from './Beside';
import { dayGroups, editionsIn, type DayGroup } from './dutyGroups';
import { DutyList } from './DutyList';
import { dutyText, whenText } from './dutyText';
import { EmptyDay } from './EmptyDay';
import css from './today.module.css';

/** Shows Bugün: all that the person owes, in every edition, what has happened, and what comes. */
export default function TodayScreen() {
  const locale = useLocale();
  const words = todayWords[locale];
  const { self } = useSelf();
  const { view, trouble, reload } = useToday();
  const groups = view === null ? [] : dayGroups(view, self.person.province?.name ?? null);
  const list = useRef<HTMLDivElement>(null);
  useDutyKeys(list);
  const sub = view !== null && <DaySub view={view} groups={groups} />;
  return (
    <div className={css.today}>
      <ScreenPage title={dayTitle(view?.now ?? self.now, locale)} sub={sub} bleeds>
        {trouble !== null && (
          <div className={css.trouble}>
            <TroubleNotice trouble={trouble} onRetry={() => void reload()} />
          </div>
        )}
        {view === null && trouble === null && (
          <p className={css.trouble} role="status">
            {deskWords[locale].loading}
          </p>
        )}
        {view !== null && (
          <div className={css.day}>
            <div ref={list} className={css.list}>
              {groups.length > 0 && <DutyList groups={groups} />}
              {groups.length === 0 && <EmptyDay view={view} />}
            </div>
            <aside className={css.beside} aria-label={words.since}>
              <Beside view={view} />
            </aside>
          </div>
        )}
      </ScreenPage>
    </div>
  );
}

/** Reads the day's work once this visit is noted, and again when the bar counts something else. */
function useToday() {
  const [isNoted, setNoted] = useState(false);
  const { counts } = useSelf().self;
  const { record, trouble, reload } = useDesk('readToday', isNoted ? {} : null);
  useEffect(() => {
    void callDesk('noteVisit', {}).then(() => {
      setNoted(true);
    });
  }, []);
  const counted = `${String(counts.today)} ${String(counts.bell)}`;
  const last = useRef(counted);
  const changed = useEffectEvent(() => void reload());
  useEffect(() => {
    if (last.current === counted) return;
    last.current = counted;
    changed();
  }, [counted]);
  return { view: record, trouble, reload };
}

/** Says how much there is to do, and what of it comes first. */
function DaySub({ view, groups }: { readonly view: TodayView; readonly groups: readonly DayGroup[] }) {
  const locale = useLocale();
  const words = todayWords[locale];
  const [first] = view.duties;
  const count = groups.reduce((sum, { lines }) => sum + lines.length, 0);
  if (count === 0) return <p>{words.nothingSub}</p>;
  const nearest = first === undefined ? null : nearestText(first, view.now, locale);
  return (
    <p>
      <b>{words.tasks(count)}</b>
      {words.inEditions(editionsIn(groups))}
      {nearest !== null && ` ${nearest}`}
    </p>
  );
}

function nearestText(first: Duty, now: string, locale: Locale): string | null {
  if (first.date === null) return null;
  const { kind, says } = dutyText(first, now, locale);
  const [sort = ''] = kind;
  const lower = sort.charAt(0).toLocaleLowerCase(locale) + sort.slice(1);
  return todayWords[locale].nearest(says, lower, whenText(first.date, locale).rest);
}

/** Leads from one task to the next by J and K; Enter opens the one that has the focus, else the first. */
function useDutyKeys(list: RefObject<HTMLDivElement | null>): void {
  const words = todayWords[useLocale()].keys;
  const links = (): readonly HTMLElement[] => [
    ...(list.current?.querySelectorAll<HTMLElement>('[data-duty]') ?? []),
  ];
  const step = (by: number): void => {
    const all = links();
    const at = all.findIndex((link) => link === document.activeElement);
    const next = at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by));
    all[next]?.focus();
    all[next]?.closest('li')?.scrollIntoView({ block: 'nearest' });
  };
  useShortcuts([
    {
      keys: 'j',
      label: words.next,
      run: () => {
        step(1);
      },
    },
    {
      keys: 'k',
      label: words.previous,
      run: () => {
        step(-1);
      },
    },
    { keys: 'Enter', label: words.open, run: () => links()[0]?.click() },
  ]);
}
