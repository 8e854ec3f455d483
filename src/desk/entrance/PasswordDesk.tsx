import { useWords, type SpokenIssue } from '../shared/words';
import { DeskField } from '../shared/controls';
import { passwordWords } from '@/messages/entrance/password';
import { EntranceDesk } from './ForgotDesk';
import desk from '../shared/desk.module.css';
import { useEffect, useState } from 'react';
import { shortestPassword } from '@/domain/people/passwordIssues';
import { DeskForm } from '../shared/DeskForm';
import { addressOf, readPasswordLink } from '@/contract/addresses';
import { TroubleNotice } from '../shared/feedback';
import { issuesIn, troubleBeside, useAct } from '../shared/useDesk';

interface PasswordFieldProps {
  readonly label: string;
  readonly autoComplete: 'current-password' | 'new-password';
  readonly value: string;
  readonly issues: readonly SpokenIssue[];
  readonly onChange: (value: string) => void;
}

/** Shows one line for a password. */
export function PasswordField({ label, autoComplete, value, issues, onChange }: PasswordFieldProps) {
  return (
    <DeskField label={label} issues={issues}>
      <input
        type="password"
        required
        autoComplete={autoComplete}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    </DeskField>
  );
}

interface NewPasswordFieldsProps {
  readonly typed: { readonly next: string; readonly again: string };
  /** The two were not the same when they were sent. */
  readonly differ: boolean;
  readonly issues: readonly SpokenIssue[];
  readonly onChange: (part: { readonly next?: string; readonly again?: string }) => void;
}

/** Asks for a new password, twice. */
export function NewPasswordFields({ typed, differ, issues, onChange }: NewPasswordFieldsProps) {
  const words = useWords(passwordWords);
  return (
    <>
      <PasswordField
        label={words.next}
        autoComplete="new-password"
        value={typed.next}
        issues={issues}
        onChange={(next) => {
          onChange({ next });
        }}
      />
      <PasswordField
        label={words.again}
        autoComplete="new-password"
        value={typed.again}
        issues={[]}
        onChange={(again) => {
          onChange({ again });
        }}
      />
      {differ && (
        <p className={desk['fieldError']} role="alert">
          {words.differ}
        </p>
      )}
    </>
  );
}

/**
 * Asks for the password that a link sets, and takes the link out of the browser's history once it is used up. Opening
 * the page uses nothing up: mail scanners open links too. A second link in the same tab changes the fragment alone.
 */
export function PasswordDesk() {
  const [fragment, setFragment] = useState('');
  useEffect(() => {
    const take = (): void => {
      if (window.location.hash !== '') setFragment(window.location.hash);
    };
    take();
    window.addEventListener('hashchange', take);
    return () => {
      window.removeEventListener('hashchange', take);
    };
  }, []);
  return (
    <EntranceDesk said={[]}>
      <PasswordOfLink key={fragment} fragment={fragment} />
    </EntranceDesk>
  );
}

function PasswordOfLink({ fragment }: { readonly fragment: string }) {
  const words = useWords(passwordWords);
  const [typed, setTyped] = useState({ next: '', again: '' });
  const [differ, setDiffer] = useState(false);
  const deed = useAct();
  const save = (): void => {
    setDiffer(typed.next !== typed.again);
    if (deed.busy || typed.next !== typed.again) return;
    const { person, key } = readPasswordLink(fragment);
    void deed.act('setPassword', { person, key, password: typed.next }, words.done).then((done) => {
      if (done) window.history.replaceState(null, '', addressOf('password'));
    });
  };
  const trouble = troubleBeside(deed.trouble, ['password']);
  const isDead = trouble?.kind === 'refused' && trouble.issues.some(({ problem }) => problem === 'link_dead');
  if (deed.said !== null) return <PasswordDone said={deed.said} />;
  return (
    <DeskForm
      onSubmit={() => {
        save();
      }}
    >
      <h1>{words.title}</h1>
      <p>{words.explain(shortestPassword)}</p>
      {trouble !== null && <TroubleNotice trouble={trouble} onRetry={save} />}
      {isDead && <DeadLink />}
      <NewPasswordFields
        typed={typed}
        differ={differ}
        issues={issuesIn(deed.trouble, 'password')}
        onChange={(part) => {
          setTyped({ ...typed, ...part });
        }}
      />
      <button type="submit" className={desk['button']} data-kind="primary" aria-disabled={deed.busy}>
        {words.set}
      </button>
    </DeskForm>
  );
}

function PasswordDone({ said }: { readonly said: string }) {
  const words = useWords(passwordWords);
  return (
    <div role="status">
      <h1>{said}</h1>
      <p>{words.doneBody}</p>
      <p>
        <a className={desk['linkButton']} href={addressOf('login')}>
          {words.toLogin}
        </a>
      </p>
    </div>
  );
}

function DeadLink() {
  const words = useWords(passwordWords);
  return (
    <p>
      {words.deadHint} <a href={addressOf('forgot')}>{words.askNew}</a>
    </p>
  );
}
