import { useEffect, type ReactNode } from 'react';
import { entranceAt, queryKeys, type EntranceScreen } from '@/contract/addresses';
import type { Locale } from '@/domain/bilingual';
import { entranceWords } from '@/messages/entrance/entrance';
import { loginWords } from '@/messages/entrance/login';
import { passwordWords } from '@/messages/entrance/password';
import { frameWords } from '@/messages/frame/frame';
import { DeskLocale } from '../shared/locale';
import { BookletFlower } from '../shell/BookletFlower';
import { usePreferences } from '../shell/preferences';
import css from './entrance.module.css';
import { FirstPersonDesk, ForgotDesk, OutsideDesk } from './ForgotDesk';
import { LoginDesk } from './LoginDesk';
import { PasswordDesk } from './PasswordDesk';
import { SignOutDesk } from './SignOutDesk';

type Asked = (name: keyof typeof queryKeys) => string | null;

const parts: Readonly<Record<EntranceScreen, (asked: Asked) => ReactNode>> = {
  login: (asked) => <LoginDesk back={asked('back')} trouble={asked('trouble')} />,
  forgot: () => <ForgotDesk />,
  password: () => <PasswordDesk />,
  signOut: (asked) => <SignOutDesk asks={asked('asks') !== null} />,
  outside: () => <OutsideDesk />,
  firstPerson: () => <FirstPersonDesk />,
};

const titles: Readonly<Record<EntranceScreen, (locale: Locale) => string>> = {
  login: (locale) => loginWords[locale].title,
  forgot: (locale) => entranceWords[locale].forgot.title,
  password: (locale) => passwordWords[locale].title,
  signOut: (locale) => entranceWords[locale].signOut.title,
  outside: (locale) => entranceWords[locale].outside.title,
  firstPerson: (locale) => entranceWords[locale].firstPerson.title,
};

/** Shows the screens around signing in, which are small and stand without the frame of the desk. */
export function Entrance() {
  const { locale } = usePreferences();
  const screen = entranceAt(window.location.pathname) ?? 'login';
  const said = new URLSearchParams(window.location.search);
  useEffect(() => {
    document.title = frameWords[locale].title(titles[screen](locale));
  }, [locale, screen]);
  return (
    <DeskLocale locale={locale}>
      <div className={css['page']}>
        <header className={css['bar']}>
          <BookletFlower />
          <span className={css['name']}>{frameWords[locale].name}</span>
          <span className={css['site']}>{loginWords[locale].intro}</span>
        </header>
        {parts[screen]((name) => said.get(queryKeys[name]))}
      </div>
    </DeskLocale>
  );
}
