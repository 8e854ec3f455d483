import { useState } from 'react';
import { shortestPassword } from '@/domain/people/passwordIssues';
import { peopleWords } from '@/messages/desk/people';
import desk from '../shared/desk.module.css';
import { DeskForm } from '../shared/DeskForm';
import { TroubleNotice } from '../shared/feedback';
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
  const deed = useAct({ inStatus: true });
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

/** Sets the language of the screens, and light or dark: on this computer, for everybody who uses it. */
export function AccountSettings() {
  const locale = useLocale();
  const { account, languages } = peopleWords[locale];
  const { theme } = usePreferences();
  return (
    <section className={css['panel']} aria-label={account.settings}>
      <h2>{account.settings}</h2>
      <DeskField label={account.screenLanguage} issues={[]}>
        <select
          value={locale}
          onChange={(event) => {
            chooseLocale(event.target.value as Locale);
          }}
        >
          <LanguageOptions languages={languages} />
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

/** Lists the languages to choose from. */
export function LanguageOptions({ languages }: { readonly languages: Readonly<Record<Locale, string>> }) {
  return locales.map((language) => (
    <option key={language} value={language}>
      {languages[language]}
    </option>
  ));
}
