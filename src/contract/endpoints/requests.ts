import * as v from 'valibot';
import { locales } from '@/domain/bilingual';
import { laterKinds } from '@/domain/publication/releaseIssues';
import { textCollections } from '@/domain/booklet/textCopy';
import { disclosureChoices } from '@/domain/disclosure/decision';
import { failingSets } from '@/domain/forces/failingChecks';
import { mailChoices } from '@/domain/people/mailing';
import { longestPassword } from '@/domain/people/passwordIssues';
import { deputableRoles, roles } from '@/domain/permissions/person';
import { isTimeOfDay } from '@/domain/workdays';
import { count, day, exactText, freeText, list, optionalText, text } from './fields';
import { mostFigures } from './figureRequests';

export * from './figureRequests';

const longest = {
  id: 100,
  reason: 2000,
  /** Longer than any address, password or code that somebody types. */
  credential: 500,
  /** More than a password may have, so that the rule for passwords is what refuses it. */
  password: 4 * longestPassword,
} as const;

/** Largest body with a file in it, in bytes: the file's letters and the request around them. */
export const largestUpload = 4_100_000;

/** More ways than any figure can be disclosed in. */
const mostRisks = 100;

const code = text(longest.credential);
const id = text(longest.id);
const hash = text(64);

/** The revision that was on the screen: what nobody looked at is not acted on. */
export const seen = v.object({ revision: count });

/** The opening of an edition: its revision, and the name of what is pinned of the provinces, as they were on the screen. */
export const opening = v.object({ revision: count, seenFacts: hash });

/** Other days for an open edition, for another person to confirm. */
export const dates = v.object({
  revision: count,
  asOf: day,
  entryOpens: v.nullish(day, null),
  entryDue: v.nullish(day, null),
  entryCloses: v.nullish(day, null),
  reason: freeText(longest.reason),
});

/** More time for some sheets, each at the revision that was looked at: the whole of its last day counts. */
export const moreTime = v.object({
  until: day,
  reason: freeText(longest.reason),
  provinces: list(v.object({ province: text(2), revision: count }), 81),
});

/** A release of one booklet, which may mend the reason of an earlier number. */
export const release = v.object({
  revision: count,
  kind: v.nullish(v.picklist(laterKinds), null),
  reason: freeText(longest.reason),
  mends: v.nullish(v.object({ number: count, reason: freeText(longest.reason) }), null),
});

/** A withdrawal that another person is to confirm: what it takes, why, and what readers are told. */
export const withdrawal = v.object({
  revision: count,
  reason: freeText(longest.reason),
  takes: list(count, 1000),
  about: v.nullish(list(text(200), 500), null),
  leftOut: freeText(longest.reason),
  notice: freeText(longest.reason),
  noticeEn: freeText(longest.reason),
  instead: v.nullish(count, null),
});

/** What a province does not have and belongs to in an open edition, for another person to confirm. */
export const factsChange = v.object({
  revision: count,
  absentServices: list(id, 200),
  groups: list(id, 200),
  reason: freeText(longest.reason),
});

/** Decisions on figures that could tell of few persons, each with the names of the risks that were seen. */
export const disclosure = v.object({
  revision: count,
  reason: freeText(longest.reason),
  decisions: list(
    v.object({
      metric: text(100),
      choice: v.picklist(disclosureChoices),
      accepted: list(text(2000), mostRisks),
    }),
    mostFigures,
  ),
});

/** A claim of a sheet; `over` names whose claim was seen on it, or nobody's. */
export const claim = v.object({ over: v.nullish(id, null) });

/** Texts to take in, each with the hash of the copy that was looked at. */
export const adoption = v.object({
  revision: count,
  texts: list(v.object({ collection: v.picklist(textCollections), id, version: hash }), 500),
});

/** Provinces to release together, each at the revision that was looked at, and the edition's code, typed by hand. */
export const train = v.object({
  confirmation: text(20),
  provinces: list(v.object({ province: text(2), revision: count }), 81),
});

/** A failing check to let pass for the values that were seen. */
export const checkToPass = v.object({
  check: id,
  of: v.picklist(failingSets),
  seen: text(10_000),
  revision: count,
  reason: freeText(longest.reason),
});

/** A refusal of what somebody forced. */
export const refusal = v.object({ revision: count, reason: freeText(longest.reason) });

/** A text's return to its writer. */
export const textReturn = v.object({ revision: count, reason: text(longest.reason) });

/** A file of earlier figures in base64, and the edition that it is said to be of. */
export const importUpload = v.object({
  edition: text(6),
  year: count,
  month: count,
  asOf: text(40),
  fileName: text(200),
  file: exactText(largestUpload),
});

/** The same, and the hash of its preview. */
export const importProposal = v.object({ ...importUpload.entries, contentHash: hash });

/** A file of one sheet in base64, and which of its worksheets to read, where it has several. */
export const sheetFile = v.object({
  file: exactText(largestUpload),
  worksheet: optionalText(100),
});

/** An import as it was seen. */
export const seenImport = v.object({ revision: count, contentHash: hash });

export const importReturn = v.object({ ...seenImport.entries, reason: text(longest.reason) });

/** Who stands in for whom, in which role, from a day to a day. */
export const deputyNaming = v.object({
  principal: id,
  deputy: id,
  role: v.picklist(deputableRoles),
  from: day,
  until: day,
  reason: freeText(longest.reason),
});

/** Mails that were given up, as an admin saw them. */
export const mailRetry = v.object({ mail: text(300), attempts: count });

/** What an admin writes about a person. A password that is sent along is not even looked at. */
export const personFields = v.object({
  name: text(120),
  email: text(254),
  roles: list(v.picklist(roles), roles.length),
  province: v.pipe(
    optionalText(2),
    v.transform((given) => (given === '' ? null : given)),
  ),
  language: v.picklist(locales),
  /** For the second person, where the act needs one. */
  reason: freeText(longest.reason),
});

export const personChange = v.object({ ...personFields.entries, revision: count });

/** An act on an account as it was seen, that a second person is to confirm. */
export const proposedAct = v.object({ revision: count, reason: freeText(longest.reason) });

/** A refusal of what somebody proposed. */
export const changeRejection = v.object({ reason: freeText(longest.reason) });

export const ownLanguage = v.object({ language: v.picklist(locales) });

/** How somebody wants to be told, and at which time of the day the digest comes. */
export const ownMailing = v.object({
  choice: v.picklist(mailChoices),
  digestAt: v.pipe(text(5), v.check(isTimeOfDay)),
});

export const passwordChange = v.object({
  current: exactText(longest.password),
  next: exactText(longest.password),
});
export const sessionToEnd = v.object({ session: id });

/** The two halves of a link, and the password to set by it. */
export const passwordByLink = v.object({
  person: text(64),
  key: text(128),
  password: exactText(longest.password),
});

export const login = v.object({ email: text(longest.credential), password: exactText(longest.credential) });
export const oneCode = v.object({ code });
export const address = v.object({ email: text(320) });

/** An address to send a link to. Whatever is sent is taken, so that the answer is the same for everybody. */
export const addressToTry = v.fallback(address, { email: '' });
