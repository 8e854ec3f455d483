import type { Locale } from '@/domain/bilingual';
import { deputyWords } from '@/messages/desk/deputies';
import { entranceWords } from '@/messages/desk/entrance';
import { homeWords } from '@/messages/desk/home';
import { loginWords } from '@/messages/desk/login';
import { peopleWords } from '@/messages/desk/people';
import {
  accountPath,
  boardPath,
  deputiesPath,
  firstPersonPath,
  forgotPath,
  homePath,
  importsPath,
  loginPath,
  outboxPath,
  outsidePath,
  passwordPath,
  peoplePath,
  reviewPath,
  sheetPath,
  signOutPath,
} from './paths';

const titles = new Map<string, (locale: Locale) => string>([
  [homePath, (locale) => homeWords[locale].home],
  [sheetPath, (locale) => homeWords[locale].sheet],
  [reviewPath, (locale) => homeWords[locale].review],
  [boardPath, (locale) => homeWords[locale].board],
  [importsPath, (locale) => homeWords[locale].imports],
  [outboxPath, (locale) => homeWords[locale].outbox],
  [deputiesPath, (locale) => deputyWords[locale].title],
  [peoplePath, (locale) => peopleWords[locale].title],
  [accountPath, (locale) => peopleWords[locale].account.title],
  [passwordPath, (locale) => peopleWords[locale].password.title],
  [loginPath, (locale) => loginWords[locale].title],
  [forgotPath, (locale) => entranceWords[locale].forgot.title],
  [signOutPath, (locale) => entranceWords[locale].signOut.title],
  [outsidePath, (locale) => entranceWords[locale].outside.title],
  [firstPersonPath, (locale) => entranceWords[locale].firstPerson.title],
]);

/** What one of our screens is called, in the window and in the path at its top; null for Payload's own screens. */
export function screenTitle(path: string, locale: Locale): string | null {
  return titles.get(path)?.(locale) ?? null;
}
