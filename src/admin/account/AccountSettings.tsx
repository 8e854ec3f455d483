'use client';
import { useTheme, useTranslation } from '@payloadcms/ui';
import { locales, type Locale } from '@/domain/bilingual';
import { peopleWords } from '@/messages/desk/people';
import { DeskField } from '../desk/controls';
import { Callout, TroubleNotice } from '../desk/feedback';
import { useAct } from '../desk/useDesk';
import { useLocale } from '../desk/words';
import css from '../people/people.module.css';

const themes = ['auto', 'light', 'dark'] as const;

/** Language of the screens and of mails, light or dark. */
export function AccountSettings({ mails }: { readonly mails: Locale }) {
  const locale = useLocale();
  const words = peopleWords[locale];
  const { account } = words;
  const { switchLanguage } = useTranslation();
  const { autoMode, setTheme, theme } = useTheme();
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
        <select value={locale} onChange={(event) => void switchLanguage?.(event.target.value as Locale)}>
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
          value={autoMode ? 'auto' : theme}
          onChange={(event) => {
            // Payload knows a third choice, which its type leaves out.
            setTheme(event.target.value as 'light');
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
