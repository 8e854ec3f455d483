import { lazy, Suspense, useRef, useState, type KeyboardEvent } from 'react';
import type { ConversationView, Mentionable } from '@/contract/talkView';
import { mostMentions } from '@/domain/conversations/conversation';
import { inspectorWords } from '@/messages/desk/inspector';
import { callDesk, type Trouble } from '../shared/callDesk';
import { DeskButton } from '../shared/controls';
import desk from '../shared/desk.module.css';
import { TroubleNotice } from '../shared/feedback';
import { keep, keepingKey, kept, typingStore } from '../shared/keptTyping';
import { tabOwner } from '../shared/ownedTab';
import { say } from '../shared/status';
import { useWords } from '../shared/words';
import { calledSoFar, callsSomebody, mentionedIn } from './mentions';
import css from './inspector.module.css';

const MentionField = lazy(() => import('./MentionField'));

interface TalkWriterProps {
  readonly talk: ConversationView;
  readonly replace: (talk: ConversationView) => void;
  readonly onTalked: (() => void) | undefined;
}

/** Letters that are left before the number of them is said. */
const fewLeft = 200;

/** Takes a comment on a figure: Ctrl+Enter posts it, @ calls somebody; half of one is kept on this computer until it is posted. */
export function TalkWriter({ talk, replace, onTalked }: TalkWriterProps) {
  const words = useWords(inspectorWords);
  const field = useRef<HTMLTextAreaElement>(null);
  const writing = useComment(talk.figure);
  const [calling, setCalling] = useState<number | null>(null);
  const { text } = writing;
  const send = async (): Promise<void> => {
    const answered = await writing.send();
    if (answered === null) return;
    replace(answered);
    say(words.sent, { tone: 'good' });
    onTalked?.();
    field.current?.focus();
  };
  const back = (caret: number): void => {
    setCalling(null);
    window.setTimeout(() => {
      field.current?.focus();
      field.current?.setSelectionRange(caret, caret);
    });
  };
  /** What was typed of the name before its own field was there. */
  const soFar = (at: number): string => calledSoFar(text, at, field.current?.selectionStart ?? at) ?? '';
  const pick = (at: number, person: Mentionable): void => {
    const before = text.slice(0, at);
    const called = `${callsSomebody(before, at) ? '' : '@'}${person.name} `;
    writing.change(before + called + text.slice(at + soFar(at).length));
    writing.choose(person.id);
    back(at + called.length);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    // Whom it calls is still being chosen: it is not to go out without them.
    if (calling === null) void send();
  };
  const left = talk.longest - text.length;
  return (
    <div className={css.writer}>
      <label>
        <span className={desk.visuallyHidden}>{words.write}</span>
        <textarea
          ref={field}
          rows={text === '' ? 1 : 3}
          maxLength={talk.longest}
          placeholder={words.writeHint}
          value={text}
          onKeyDown={onKeyDown}
          onChange={({ target }) => {
            writing.change(target.value);
            if (target.value.length > text.length && callsSomebody(target.value, target.selectionStart))
              setCalling(target.selectionStart);
            else if (calling !== null && calledSoFar(target.value, calling, target.selectionStart) === null)
              setCalling(null);
          }}
        />
      </label>
      {calling !== null && (
        <Suspense fallback={null}>
          <MentionField
            figure={talk.figure}
            begun={() => soFar(calling)}
            onPick={(person) => {
              pick(calling, person);
            }}
            onLeave={() => {
              back(calling);
            }}
          />
        </Suspense>
      )}
      {writing.isBrought && <p className={desk.small}>{words.brought}</p>}
      {left <= fewLeft && <p className={desk.small}>{words.left(left)}</p>}
      {talk.state === 'resolved' && text !== '' && <p className={desk.small}>{words.reopens}</p>}
      <div className={css.writerActs} data-idle={text === ''}>
        <DeskButton
          kind="quiet"
          onClick={() => {
            setCalling(field.current?.selectionStart ?? text.length);
          }}
        >
          {words.mention}
        </DeskButton>
        {text !== '' && (
          <DeskButton disabled={writing.busy} explanation={words.sendKeys} onClick={() => void send()}>
            {words.send}
          </DeskButton>
        )}
      </div>
      {writing.trouble !== null && <TroubleNotice trouble={writing.trouble} onRetry={() => void send()} />}
    </div>
  );
}

/** The comment that is being written, kept until the server has it. */
function useComment(figure: string) {
  const place = keepingKey(String(tabOwner()), 'text', 'talk', figure);
  const [brought] = useState(() => {
    const found = kept(typingStore(), place);
    return typeof found === 'string' ? found : '';
  });
  const [text, setText] = useState(brought);
  const latest = useRef(text);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const { mentionMany } = useWords(inspectorWords);
  const change = (next: string): void => {
    latest.current = next;
    keep(typingStore(), place, next.trim() === '' ? null : next);
    setText(next);
  };
  const post = async (): Promise<ConversationView | null> => {
    const people = await peopleFor(text, figure);
    if ('kind' in people) return failed(people);
    const mentions = mentionedIn(text, people, chosen);
    if (mentions.length > mostMentions) {
      say(mentionMany(mostMentions), { tone: 'error' });
      return null;
    }
    const answer = await callDesk('addComment', { figure, text, mentions: [...mentions] });
    if (answer.kind !== 'ok') return failed(answer);
    setTrouble(null);
    setChosen([]);
    // What was typed on while the comment was on its way stays for the next one.
    change(latest.current.startsWith(text) ? latest.current.slice(text.length).trimStart() : latest.current);
    return answer.body;
  };
  const failed = (why: Trouble): null => {
    setTrouble(why);
    return null;
  };
  const send = async (): Promise<ConversationView | null> => {
    if (busy || text.trim() === '') return null;
    setBusy(true);
    const answered = await post();
    setBusy(false);
    return answered;
  };
  const choose = (id: string): void => {
    setChosen((last) => [...last, id]);
  };
  return { text, busy, trouble, change, choose, send, isBrought: brought !== '' && brought === text };
}

/** Whom a text may name; nobody is asked for where it calls nobody. */
async function peopleFor(text: string, figure: string): Promise<readonly Mentionable[] | Trouble> {
  if (!text.includes('@')) return [];
  const answer = await callDesk('readMentionable', { figure });
  return answer.kind === 'ok' ? answer.body.people : answer;
}
