import { memo, useId, type KeyboardEvent, type ReactNode } from 'react';
import type { InspectorView } from '@/contract/figureView';
import type { ConversationView } from '@/contract/talkView';
import { inspectorWords } from '@/messages/desk/inspector';
import { TroubleNotice } from '../shared/feedback';
import { useWords } from '../shared/words';
import { ComparedPart, DefinitionPart } from './AboutPart';
import { ActsPart } from './ActsPart';
import type { FigureInspectorProps, InspectorTab } from './inspectorProps';
import { HistoryPart } from './HistoryPart';
import { valueNow, type TypedCell } from './liveRules';
import { RulesPart } from './RulesPart';
import { SentencePart } from './SentencePart';
import { TalkPart } from './TalkPart';
import { useFollowed, type Followed } from './useFollowed';
import css from './inspector.module.css';

type PartsProps = FigureInspectorProps & {
  readonly metric: string;
  readonly head: NonNullable<FigureInspectorProps['head']>;
  readonly typed: readonly TypedCell[];
};

/** So often new turns of the conversation are looked for while it is shown. */
const everyTurns = 15_000;

/** Shows the head and the parts of one figure; those of the figure before stay, at rest, until the new ones are there. */
export const InspectorParts = memo(function InspectorParts(props: PartsProps) {
  const { edition, province, metric, head, version, tabs } = props;
  const figure = [edition, province, metric].join(':');
  const inspected = useFollowed('readFigure', { figure }, { version });
  const talk = useFollowed('readConversation', { figure }, { version, every: everyTurns });
  return (
    <>
      <header className={css.head}>
        <p className={css.group}>{head.group}</p>
        <h2 className={css.name}>{head.label}</h2>
      </header>
      {tabs === undefined ? (
        <Body followed={inspected}>
          {(view) => (
            <>
              <DetailParts {...props} view={view} />
              <Talk {...props} followed={talk} />
              <DefinitionPart view={view} />
              <ComparedPart view={view} />
              <ActsPart view={view} />
            </>
          )}
        </Body>
      ) : (
        <Tabbed {...props} tabs={tabs} inspected={inspected} talk={talk} />
      )}
    </>
  );
});

interface BodyProps<T> {
  readonly followed: Followed<T>;
  /** What will stand here, for bars of about its height. */
  readonly parts?: readonly string[];
  readonly children: (record: T) => ReactNode;
}

/** What was read, or what stands in its place: bars of its size until it is there, or why it is not. */
function Body<T>({ followed, parts = allParts, children }: BodyProps<T>) {
  const { record, trouble, isCurrent, reload } = followed;
  if (record === null && trouble === null) return <Waits parts={parts} />;
  // Of a lost connection the status line tells; what is shown is still true.
  const isTold = trouble !== null && !(isCurrent && trouble.kind === 'offline');
  return (
    <>
      {isTold && (
        <div className={css.part}>
          <TroubleNotice trouble={trouble} onRetry={reload} />
        </div>
      )}
      {record !== null && (isCurrent || trouble === null) && (
        <div className={css.body} data-stale={!isCurrent} inert={!isCurrent}>
          {children(record)}
        </div>
      )}
    </>
  );
}

const allParts = ['chart', 'sentence', 'rules', 'talk'];

function Waits({ parts }: { readonly parts: readonly string[] }) {
  return (
    <div className={css.body} aria-busy="true">
      {parts.map((part) => (
        <div key={part} className={css.part}>
          <p className={css.waits} data-part={part} />
        </div>
      ))}
    </div>
  );
}

function DetailParts(props: PartsProps & { readonly view: InspectorView }) {
  const { view, edition, province, provinceName, typed, version, onGoTo } = props;
  const now = valueNow(view, typed);
  const { key } = view.figure.metric;
  const cells = typed.map(({ metric, kind, input }) => ({ metric, kind, input }));
  const stored = [view.figure.revision, version ?? ''].join(':');
  return (
    <>
      <HistoryPart {...{ view, edition, provinceName, now }} />
      <SentencePart ask={{ edition, province, metrics: [key], typed: cells }} version={stored} />
      <RulesPart {...{ view, edition, now, typed, onGoTo }} />
    </>
  );
}

type TalkProps = PartsProps & { readonly followed: Followed<ConversationView> };

function Talk({ followed, onTalked, onLed, talkOf, ...props }: TalkProps) {
  const { reload, replace } = followed;
  const led = talkOf === props.metric ? onLed : undefined;
  return (
    <Body followed={followed}>
      {(talk) => (
        <TalkPart {...{ talk, reload, replace, onTalked }} onLed={followed.isCurrent ? led : undefined} />
      )}
    </Body>
  );
}

type TabbedProps = PartsProps & {
  readonly tabs: NonNullable<FigureInspectorProps['tabs']>;
  readonly inspected: Followed<InspectorView>;
  readonly talk: Followed<ConversationView>;
};

function Tabbed(props: TabbedProps) {
  const { tabs, talk } = props;
  const words = useWords(inspectorWords);
  const id = useId();
  const said = talk.isCurrent ? (talk.record?.turns.filter(({ kind }) => kind === 'comment').length ?? 0) : 0;
  const all = [
    { key: 'detail', label: words.tabs.detail, count: 0 },
    ...tabs.own.map(({ key, label }) => ({ key, label, count: 0 })),
    { key: 'talk', label: words.tabs.talk, count: said },
    { key: 'acts', label: words.tabs.acts, count: 0 },
  ];
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = all.findIndex(({ key }) => key === tabs.shown);
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = step === undefined ? undefined : all[(at + step + all.length) % all.length];
    if (next === undefined) return;
    event.preventDefault();
    tabs.onShow(next.key);
    document.getElementById(`${id}${next.key}`)?.focus();
  };
  return (
    <>
      <div role="tablist" className={css.tabs} aria-label={words.tabList} onKeyDown={onKeyDown}>
        {all.map(({ key, label, count }) => (
          <button
            key={key}
            id={`${id}${key}`}
            type="button"
            role="tab"
            aria-selected={key === tabs.shown}
            aria-controls={`${id}panel`}
            tabIndex={key === tabs.shown ? 0 : -1}
            onClick={() => {
              tabs.onShow(key);
            }}
          >
            {label}
            {count > 0 && <span className={css.count}>{count}</span>}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${tabs.shown}`} className={css.panel}>
        <TabContent {...props} />
      </div>
    </>
  );
}

function TabContent(props: TabbedProps) {
  const { tabs, inspected, talk } = props;
  const own = tabs.own.find(({ key }) => key === tabs.shown);
  if (own !== undefined) return own.content;
  const parts: Readonly<Record<InspectorTab, ReactNode>> = {
    detail: (
      <Body followed={inspected}>
        {(view) => (
          <>
            <DetailParts {...props} view={view} />
            <DefinitionPart view={view} />
            <ComparedPart view={view} />
          </>
        )}
      </Body>
    ),
    talk: <Talk {...props} followed={talk} />,
    acts: (
      <Body followed={inspected} parts={['talk']}>
        {(view) => <ActsPart view={view} whole />}
      </Body>
    ),
  };
  return Object.entries(parts).find(([key]) => key === tabs.shown)?.[1] ?? parts.detail;
}
