import { useState } from 'react';
import { shortestPassword } from '@/domain/people/passwordIssues';
import { peopleWords } from '@/messages/desk/people';
import desk from '../shared/desk.module.css';
import { DeskForm } from '../shared/DeskForm';
import { Callout, TroubleNotice } from '../shared/feedback';
import { issuesIn, troubleBeside, useAct } from '../shared/useDesk';
import { useLocale, useWords } from '../shared/words';
import { NewPasswordFields, PasswordField } from '../entrance/PasswordDesk';
import css from '../people/people.module.css';
import { chooseLocale, chooseTheme, themes, usePreferences, type Theme } from '../shell/preferences';
import { locales, type Locale } from '@/domain/bilingual';
import { DeskField } from '../shared/controls';

const untyped = { current: '', next: '', again: '' };

/** Sets the person's own new password; asks for the present one. */
export function PasswordForm({ onChanged }: { readonly onChanged: () => void }) {
  const words = useWords(peopleWords);
  const { account } = words;
  const [typed, setTyped] = useState(untyped);
  const [differ, setDiffer] = useState(false);
  const deed = useAct();
  const save = async (): Promise<void> => {
    setDiffer(typed.next !== typed.again);
    if (deed.busy || typed.next !== typed.again) return;
    const { current, next } = typed;
    if (!(await deed.act('changeOwnPassword', { current, next }, account.changed))) return;
    setTyped(untyped);
    onChanged();
  };
  const trouble = troubleBeside(deed.trouble, ['current', 'next']);
  return (
    <section className={css['panel']} aria-label={account.password}>
      <h2>{account.password}</h2>
      <p className={desk['small']}>{words.password.explain(shortestPassword)}</p>
      {deed.said !== null && <Callout tone="success">{deed.said}</Callout>}
      {trouble !== null && <TroubleNotice trouble={trouble} onRetry={() => void save()} />}
      <DeskForm
        onSubmit={() => {
          void save();
        }}
      >
        <PasswordField
          label={account.current}
          autoComplete="current-password"
          value={typed.current}
          issues={issuesIn(deed.trouble, 'current')}
          onChange={(current) => {
            setTyped({ ...typed, current });
          }}
        />
        <NewPasswordFields
          typed={typed}
          differ={differ}
          issues={issuesIn(deed.trouble, 'next')}
          onChange={(part) => {
            setTyped({ ...typed, ...part });
          }}
        />
        <button type="submit" className={desk['button']} data-kind="primary" aria-disabled={deed.busy}>
          {account.change}
        </button>
      </DeskForm>
    </section>
  );
}

/** Sets the language of the screens and of mails, light or dark. */
export function AccountSettings({ mails }: { readonly mails: Locale }) {
  const locale = useLocale();
  const words = peopleWords[locale];
  const { account } = words;
  const { theme } = usePreferences();
  const deed = useAct();
  const save = (language: Locale): void => {
    void deed.act('setOwnLanguage', { language }, account.saved);
  };
  const languages = locales.map((language) => (
    <option key={language} value={language}>
      {words.languages[language]}
    </option>
  ));
  return (
    <section className={css['panel']} aria-label={account.settings}>
      <h2>{account.settings}</h2>
      {deed.said !== null && <Callout tone="success">{deed.said}</Callout>}
      {deed.trouble !== null && (
        <TroubleNotice
          trouble={deed.trouble}
          onRetry={() => {
            save(mails);
          }}
        />
      )}
      <DeskField label={account.screenLanguage} issues={[]}>
        <select
          value={locale}
          onChange={(event) => {
            chooseLocale(event.target.value as Locale);
          }}
        >
          {languages}
        </select>
      </DeskField>
      <DeskField label={account.mailLanguage} issues={[]}>
        <select
          defaultValue={mails}
          onChange={(event) => {
            save(event.target.value as Locale);
          }}
        >
          {languages}
        </select>
      </DeskField>
      <DeskField label={account.theme} issues={[]}>
        <select
          value={theme}
          onChange={(event) => {
            chooseTheme(event.target.value as Theme);
          }}
        >
          {themes.map((each) => (
            <option key={each} value={each}>
              {account.themes[each]}
            </option>
          ))}
        </select>
      </DeskField>
    </section>
  );
}
