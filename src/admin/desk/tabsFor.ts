import type { Locale } from '@/domain/bilingual';
import type { Role } from '@/domain/permissions/role';
import { homeWords } from '@/messages/desk/home';
import type { DeskTab } from './DeskTabs';
import {
  boardPath,
  deputiesPath,
  homePath,
  importsPath,
  outboxPath,
  peoplePath,
  reviewPath,
  sheetPath,
} from './paths';
import { screensFor } from './screensFor';

const addresses = {
  home: homePath,
  sheet: sheetPath,
  review: reviewPath,
  board: boardPath,
  imports: importsPath,
  people: peoplePath,
  deputies: deputiesPath,
  outbox: outboxPath,
} as const;

/** The screens that these roles need, with their names and addresses. */
export function tabsFor(roles: readonly Role[], locale: Locale): readonly DeskTab[] {
  return screensFor(roles).map((screen) => ({ label: homeWords[locale][screen], href: addresses[screen] }));
}
