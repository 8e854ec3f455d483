import { accountEndpoints } from './endpoints/accountEndpoints';
import type { AdoptPreview, AdoptView } from './adoptView';
import type { BoardView, OpeningView, ReleaseView } from './boardView';
import { admins, everyone, ministryPeople, publishers, rolesFor } from './endpoints/callers';
import type { DeputiesView } from './deputiesView';
import type { DisclosureView } from './disclosureView';
import { act, answers, get, post, type AnswerOf, type AskOf, type ServedFile } from './endpoint';
import type { ForceAnswer, ForcesView, SkipAnswer } from './forcesView';
import type { ImportBody, ImportList, ImportView } from './importView';
import type { JournalView } from './journalView';
import type { OpenedLetter, OutboxView } from './outboxView';
import * as requests from './endpoints/requests';
import { reviewEndpoints } from './endpoints/reviewEndpoints';
import { sheetEndpoints } from './endpoints/sheetEndpoints';
import type { ReviewTexts, TextMoved, TextStanding } from './reviewView';
import type { FinderView, SelfView } from './selfView';
import { talkEndpoints } from './endpoints/talkEndpoints';
import { typedEndpoints } from './endpoints/typedEndpoints';
import { sheetFileEndpoints } from './endpoints/sheetFileEndpoints';
import type { TrainResult, TrainView } from './trainView';
import type { VariantsView } from './variantsView';
import type { Done } from '@/domain/result';

const sheet = '/desk/sheets/:edition/:province';
const importers = rolesFor('import', 'send');
const forces = `${sheet}/forces` as const;
const edition = '/desk/editions/:edition';
const variantsOf = '/desk/booklets/:edition/:province/variants';
const one = '/desk/texts/:collection/:id';
const upload = { counted: 'files', largestBody: requests.largestUpload } as const;
const files = { counted: 'files' } as const;
const proof = { asksProof: true } as const;

const forceAnswer = answers<ForceAnswer>();
const board = answers<BoardView>();
const textMoved = answers<TextMoved>();
const importView = answers<ImportView>();
const deputies = answers<DeputiesView>();
const done = answers<Done>();
const variantsView = answers<VariantsView>();

/** Every endpoint of ours. What is not in this table cannot be reached, and the tests want each row in their own list. */
export const endpoints = {
  readSelf: get('/desk/self', everyone, answers<SelfView>()),
  readFinder: get('/desk/finder/:shownEdition', everyone, answers<FinderView>()),
  ...sheetEndpoints,
  ...sheetFileEndpoints,

  ...reviewEndpoints,

  readForces: get(forces, ministryPeople, answers<ForcesView>()),
  skipProvince: post(
    `${forces}/province`,
    rolesFor('force', 'skip_province'),
    requests.figuresWithReason,
    answers<SkipAnswer>(),
    proof,
  ),
  passCheck: post(
    `${forces}/check`,
    rolesFor('force', 'pass_check'),
    requests.checkToPass,
    forceAnswer,
    proof,
  ),
  confirmForce: post(
    `${forces}/:number/confirm`,
    rolesFor('force', 'confirm'),
    requests.seen,
    forceAnswer,
    proof,
  ),
  proposeWithdrawal: post(
    `${forces}/withdrawal`,
    rolesFor('force', 'withdraw'),
    requests.withdrawal,
    forceAnswer,
    proof,
  ),
  changeFacts: post(
    `${forces}/facts`,
    rolesFor('force', 'change_facts'),
    requests.factsChange,
    forceAnswer,
    proof,
  ),
  refuseForce: post(`${forces}/:number/refuse`, rolesFor('force', 'refuse'), requests.refusal, forceAnswer),

  readBoard: get('/desk/board/:shownEdition', ministryPeople, board),
  readOpening: get(`${edition}/opening`, publishers, answers<OpeningView>()),
  openEdition: post(`${edition}/open`, publishers, requests.opening, board, proof),
  closeEdition: post(`${edition}/close`, publishers, requests.seen, board, proof),
  grantExceptions: post(`${edition}/exceptions`, publishers, requests.moreTime, board, proof),
  proposeDates: post(`${edition}/dates`, rolesFor('dates', 'propose_dates'), requests.dates, board, proof),
  confirmDates: post(
    `${edition}/dates/:number/confirm`,
    rolesFor('dates', 'confirm'),
    requests.seen,
    board,
    proof,
  ),
  refuseDates: post(`${edition}/dates/:number/refuse`, rolesFor('dates', 'refuse'), requests.refusal, board),
  readAdoptable: get(`${edition}/texts`, publishers, answers<AdoptView>()),
  readAdoption: post(`${edition}/adopt-preview`, publishers, requests.adoption, answers<AdoptPreview>()),
  adoptTexts: post(`${edition}/adopt`, publishers, requests.adoption, answers<AdoptView>(), proof),
  readTrain: get(`${edition}/train`, publishers, answers<TrainView>()),
  releaseTrain: post(
    `${edition}/train`,
    publishers,
    requests.train,
    answers<{ readonly results: readonly TrainResult[] }>(),
    proof,
  ),
  readRelease: get('/desk/booklets/:edition/:province/release', publishers, answers<ReleaseView>()),
  releaseBooklet: post(
    '/desk/booklets/:edition/:province/release',
    publishers,
    requests.release,
    answers<{ readonly publication: string }>(),
    proof,
  ),
  readDisclosure: get('/desk/booklets/:edition/:province/disclosure', publishers, answers<DisclosureView>()),
  decideDisclosure: post(
    '/desk/booklets/:edition/:province/disclosure',
    publishers,
    requests.disclosure,
    answers<{ readonly publication: string | null }>(),
    proof,
  ),
  ...typedEndpoints,
  retryRender: act(
    '/desk/publications/:publication/retry',
    publishers,
    answers<{ readonly render: string }>(),
  ),

  readVariants: get(`${variantsOf}/:number`, everyone, variantsView),
  makeVariant: act(`${variantsOf}/:number/:variant`, everyone, variantsView, files),
  downloadVariant: get(`${variantsOf}/:number/:variant/file`, everyone, answers<ServedFile>(), {
    givesFile: true,
  }),

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
  nameDeputy: post('/desk/deputies', everyone, requests.deputyNaming, deputies, proof),
  endDeputy: act('/desk/deputies/:deputy/end', everyone, deputies),

  readOutbox: get('/desk/outbox', admins, answers<OutboxView>()),
  openLetter: get('/desk/outbox/:letter', admins, answers<OpenedLetter>()),
  readJournal: get('/desk/journal/:eventKind/:concerned/:before', admins, answers<JournalView>()),
  retryMail: post('/desk/outbox/retry', admins, requests.mailRetry, done),

  ...talkEndpoints,
  ...accountEndpoints,
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
