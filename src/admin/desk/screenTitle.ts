import type { Screen } from '@/contract/addresses';
import type { Locale } from '@/domain/bilingual';
import { deputyWords } from '@/messages/desk/deputies';
import { entranceWords } from '@/messages/desk/entrance';
import { homeWords } from '@/messages/desk/home';
import { loginWords } from '@/messages/desk/login';
import { peopleWords } from '@/messages/desk/people';

const titles: Readonly<Record<Screen, (locale: Locale) => string>> = {
  home: (locale) => homeWords[locale].home,
  sheet: (locale) => homeWords[locale].sheet,
  review: (locale) => homeWords[locale].review,
  board: (locale) => homeWords[locale].board,
  imports: (locale) => homeWords[locale].imports,
  outbox: (locale) => homeWords[locale].outbox,
  deputies: (locale) => deputyWords[locale].title,
  people: (locale) => peopleWords[locale].title,
  account: (locale) => peopleWords[locale].account.title,
  password: (locale) => peopleWords[locale].password.title,
  login: (locale) => loginWords[locale].title,
  inactivity: (locale) => loginWords[locale].title,
  forgot: (locale) => entranceWords[locale].forgot.title,
  signOut: (locale) => entranceWords[locale].signOut.title,
  outside: (locale) => entranceWords[locale].outside.title,
  firstPerson: (locale) => entranceWords[locale].firstPerson.title,
};

/** Says what one of our screens is called, in the window and in the path at its top. */
export function screenTitle(screen: Screen, locale: Locale): string {
  return titles[screen](locale);
}
