import type { AdoptPreview, AdoptView } from './adoptView';
import type { BoardView, OpeningView, ReleaseView } from './boardView';
import { admins, everyone, ministryPeople, overseers, publishers, rolesFor } from './callers';
import type { DeputiesView } from './deputiesView';
import type { DisclosureView } from './disclosureView';
import { act, answers, get, post, type AnswerOf, type AskOf } from './endpoint';
import type { ForceAnswer, ForcesView, SkipAnswer } from './forcesView';
import type { HomeView } from './homeView';
import type { ImportBody, ImportList, ImportView } from './importView';
import type { OpenedLetter, OutboxView } from './outboxView';
import type { AccountChangesView, AccountView, PeopleView, PersonView } from './peopleView';
import * as requests from './requests';
import type {
  ReviewAnswer,
  ReviewList,
  ReviewSheet,
  ReviewTexts,
  TextMoved,
  TextStanding,
} from './reviewView';
import type { HistoryView, SheetAnswer, SheetView } from './sheetView';
import type { LeadOn, OwnSecondFactor, SignInAnswer } from './signInAnswer';
import type { TrainResult, TrainView } from './trainView';
import type { Done } from '@/domain/result';

const sheet = '/desk/sheets/:edition/:province';
const review = '/desk/review/:edition/:province';
const figureReviewers = rolesFor('figure', 'approve');
const reviewers = [...new Set([...figureReviewers, ...rolesFor('text', 'approve')])];
const importers = rolesFor('import', 'send');
const forces = `${sheet}/forces` as const;
const edition = '/desk/editions/:edition';
const one = '/desk/texts/:collection/:id';
const person = '/desk/people/:person';
const upload = { counted: 'files', largestBody: requests.largestUpload } as const;
const files = { counted: 'files' } as const;
/** All figures of a sheet at once, with long notes. */
const wholeSheet = { largestBody: 512_000 } as const;
const credentials = { counted: 'credentials' } as const;
const unlimited = { counted: 'never' } as const;
const provider = { counted: 'provider', leadsOn: true } as const;

const sheetAnswer = answers<SheetAnswer>();
const reviewAnswer = answers<ReviewAnswer>();
const forceAnswer = answers<ForceAnswer>();
const board = answers<BoardView>();
const textMoved = answers<TextMoved>();
const importView = answers<ImportView>();
const deputies = answers<DeputiesView>();
const signInAnswer = answers<SignInAnswer>();
const done = answers<Done>();
const proposed = answers<{ readonly proposed: string | null }>();

/** Every endpoint of ours. What is not in this table cannot be reached, and the tests want each row in their own list. */
export const endpoints = {
  readHome: get('/desk/home', everyone, answers<HomeView>()),
  readHistory: get('/desk/figures/:figure/history', everyone, answers<HistoryView>()),

  readSheet: get('/desk/sheets/:shownEdition/:province', everyone, answers<SheetView>()),
  saveFigures: post(
    `${sheet}/save`,
    rolesFor('figure', 'save'),
    requests.figuresToSave,
    sheetAnswer,
    wholeSheet,
  ),
  sendFigures: post(`${sheet}/send`, rolesFor('figure', 'send'), requests.someFigures, sheetAnswer),
  recallFigures: post(`${sheet}/recall`, rolesFor('figure', 'recall'), requests.someFigures, sheetAnswer),
  acceptFall: post(
    `${sheet}/accept-fall`,
    rolesFor('figure', 'accept_fall'),
    requests.someFigures,
    sheetAnswer,
  ),

  readReviewList: get('/desk/review', reviewers, answers<ReviewList>()),
  readReviewSheet: get(review, figureReviewers, answers<ReviewSheet>()),
  approveFigures: post(`${review}/approve`, figureReviewers, requests.someFigures, reviewAnswer),
  returnFigures: post(
    `${review}/return`,
    rolesFor('figure', 'return'),
    requests.figuresWithReason,
    reviewAnswer,
  ),

  readForces: get(forces, ministryPeople, answers<ForcesView>()),
  skipProvince: post(
    `${forces}/province`,
    rolesFor('force', 'skip_province'),
    requests.figuresWithReason,
    answers<SkipAnswer>(),
  ),
  passCheck: post(`${forces}/check`, rolesFor('force', 'pass_check'), requests.checkToPass, forceAnswer),
  confirmForce: post(`${forces}/:number/confirm`, rolesFor('force', 'confirm'), requests.seen, forceAnswer),
  proposeWithdrawal: post(
    `${forces}/withdrawal`,
    rolesFor('force', 'withdraw'),
    requests.withdrawal,
    forceAnswer,
  ),
  changeFacts: post(`${forces}/facts`, rolesFor('force', 'change_facts'), requests.factsChange, forceAnswer),
  refuseForce: post(`${forces}/:number/refuse`, rolesFor('force', 'refuse'), requests.refusal, forceAnswer),

  readBoard: get('/desk/board/:shownEdition', ministryPeople, board),
  readOpening: get(`${edition}/opening`, publishers, answers<OpeningView>()),
  openEdition: post(`${edition}/open`, publishers, requests.opening, board),
  closeEdition: post(`${edition}/close`, publishers, requests.seen, board),
  grantExceptions: post(`${edition}/exceptions`, publishers, requests.moreTime, board),
  proposeDates: post(`${edition}/dates`, rolesFor('dates', 'propose_dates'), requests.dates, board),
  confirmDates: post(`${edition}/dates/:number/confirm`, rolesFor('dates', 'confirm'), requests.seen, board),
  refuseDates: post(`${edition}/dates/:number/refuse`, rolesFor('dates', 'refuse'), requests.refusal, board),
  readAdoptable: get(`${edition}/texts`, publishers, answers<AdoptView>()),
  readAdoption: post(`${edition}/adopt-preview`, publishers, requests.adoption, answers<AdoptPreview>()),
  adoptTexts: post(`${edition}/adopt`, publishers, requests.adoption, answers<AdoptView>()),
  readTrain: get(`${edition}/train`, publishers, answers<TrainView>()),
  releaseTrain: post(
    `${edition}/train`,
    publishers,
    requests.train,
    answers<{ readonly results: readonly TrainResult[] }>(),
  ),
  readRelease: get('/desk/booklets/:edition/:province/release', publishers, answers<ReleaseView>()),
  releaseBooklet: post(
    '/desk/booklets/:edition/:province/release',
    publishers,
    requests.release,
    answers<{ readonly publication: string }>(),
  ),
  readDisclosure: get('/desk/booklets/:edition/:province/disclosure', publishers, answers<DisclosureView>()),
  decideDisclosure: post(
    '/desk/booklets/:edition/:province/disclosure',
    publishers,
    requests.disclosure,
    answers<{ readonly publication: string | null }>(),
  ),
  retryRender: act(
    '/desk/publications/:publication/retry',
    publishers,
    answers<{ readonly render: string }>(),
  ),

  readReviewTexts: get('/desk/texts/review', rolesFor('text', 'approve'), answers<ReviewTexts>()),
  readTextStanding: get(one, ministryPeople, answers<TextStanding>()),
  sendText: post(`${one}/send`, rolesFor('text', 'send'), requests.seen, textMoved),
  recallText: post(`${one}/recall`, rolesFor('text', 'recall'), requests.seen, textMoved),
  approveText: post(`${one}/approve`, rolesFor('text', 'approve'), requests.seen, textMoved),
  returnText: post(`${one}/return`, rolesFor('text', 'return'), requests.textReturn, textMoved),

  readImports: get('/desk/imports', ministryPeople, answers<ImportList>()),
  readImport: get('/desk/imports/:id', ministryPeople, importView),
  readTemplate: get(
    '/desk/imports/template/:edition',
    importers,
    answers<{ readonly fileName: string; readonly content: string }>(),
  ),
  previewImport: post(
    '/desk/imports/preview',
    importers,
    requests.importUpload,
    answers<ImportBody>(),
    upload,
  ),
  proposeImport: post(
    '/desk/imports/propose',
    importers,
    requests.importProposal,
    answers<{ readonly import: string }>(),
    upload,
  ),
  withdrawImport: post(
    '/desk/imports/:id/withdraw',
    rolesFor('import', 'recall'),
    requests.seenImport,
    importView,
    files,
  ),
  approveImport: post(
    '/desk/imports/:id/approve',
    rolesFor('import', 'approve'),
    requests.seenImport,
    importView,
    files,
  ),
  returnImport: post(
    '/desk/imports/:id/return',
    rolesFor('import', 'return'),
    requests.importReturn,
    importView,
    files,
  ),

  // Who may name or end which deputy is the act's decision.
  readDeputies: get('/desk/deputies', everyone, deputies),
  nameDeputy: post('/desk/deputies', everyone, requests.deputyNaming, deputies),
  endDeputy: act('/desk/deputies/:deputy/end', everyone, deputies),

  readOutbox: get('/desk/outbox', admins, answers<OutboxView>()),
  openLetter: get('/desk/outbox/:letter', admins, answers<OpenedLetter>()),
  retryMail: post('/desk/outbox/retry', admins, requests.mailRetry, done),

  readPeople: get('/desk/people', admins, answers<PeopleView>()),
  readPerson: get(person, admins, answers<PersonView>()),
  invitePerson: post(
    '/desk/people',
    admins,
    requests.personFields,
    answers<{ readonly person: string | null; readonly proposed: string | null }>(),
  ),
  changePerson: post(`${person}/change`, admins, requests.personChange, proposed),
  inviteAgain: post(`${person}/invite`, admins, requests.seen, done),
  switchOff: post(`${person}/switch-off`, admins, requests.seen, done),
  switchOn: post(`${person}/switch-on`, admins, requests.proposedAct, proposed),
  endSessions: act(`${person}/end-sessions`, admins, done),
  resetSecondFactor: post(`${person}/reset-second-factor`, admins, requests.proposedAct, proposed),
  unlinkIdentity: post(`${person}/unlink-identity`, admins, requests.proposedAct, proposed),

  // Who sees, confirms or takes back which is the act's decision.
  readAccountChanges: get('/desk/account-changes', everyone, answers<AccountChangesView>()),
  confirmChange: act('/desk/account-changes/:change/confirm', overseers, done),
  rejectChange: post('/desk/account-changes/:change/reject', overseers, requests.changeRejection, done),
  withdrawChange: act('/desk/account-changes/:change/withdraw', everyone, done),

  unlock: post('/users/unlock', admins, requests.address, done, unlimited),

  readOwnAccount: get('/desk/account', everyone, answers<AccountView>()),
  setOwnLanguage: post('/desk/account/language', everyone, requests.ownLanguage, done),
  changeOwnPassword: post('/desk/account/password', everyone, requests.passwordChange, done, credentials),
  endOwnSession: post('/desk/account/end-session', everyone, requests.sessionToEnd, done),
  endOtherSessions: act('/desk/account/end-other-sessions', everyone, done),
  readSecondFactor: get('/desk/second-factor', everyone, answers<OwnSecondFactor>()),
  renewRecoveryCodes: post(
    '/desk/second-factor/recovery-codes',
    everyone,
    requests.oneCode,
    answers<{ readonly recoveryCodes: readonly string[] }>(),
    credentials,
  ),

  logIn: post('/users/login', 'anyone', requests.login, signInAnswer, credentials),
  readSecondStep: get('/users/second-step', 'anyone', signInAnswer),
  giveCode: post('/users/second-step', 'anyone', requests.oneCode, signInAnswer, credentials),
  logOut: act('/users/logout', 'anyone', answers<{ readonly next: string }>(), unlimited),
  askReset: post('/users/forgot-password', 'anyone', requests.addressToTry, done, { counted: 'mails' }),
  setPassword: post('/desk/set-password', 'anyone', requests.passwordByLink, done, unlimited),
  goToProvider: get('/users/provider', 'anyone', answers<LeadOn>(), provider),
  returnFromProvider: get('/users/provider/callback', 'anyone', answers<LeadOn>(), provider),
};

/** The endpoints by name, as types. */
export type Endpoints = typeof endpoints;
export type EndpointName = keyof Endpoints;
/** Those that only read. */
export type ReadName = {
  [N in EndpointName]: Endpoints[N]['method'] extends 'get' ? N : never;
}[EndpointName];
/** What the browser asks of the endpoint of this name. */
export type Ask<N extends EndpointName> = AskOf<Endpoints[N]>;
/** What the endpoint of this name answers. */
export type Answer<N extends EndpointName> = AnswerOf<Endpoints[N]>;
