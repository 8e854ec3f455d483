import { endpoints, type EndpointName } from '@/contract/endpoints';
import { pageOwnerHeader } from '@/contract/endpoint';
import type { Role } from '@/domain/permissions/person';
import { startTestPayload, type TestPayload } from '../../support/testPayload';
import { makeRoleHolders, type RoleHolder } from '../../support/roleHolders';

/**
 * Who may open which endpoint, as it was decided and not as the table of the contract says it. In the order of `asked`:
 * E editor and A approver of a province, R reviewer and W writer of the ministry, P publisher, S admin of the system;
 * N whoever has not logged in. A dot: refused before anything is read.
 */
const asked: Readonly<Record<string, Role | 'nobody'>> = {
  E: 'province_editor',
  A: 'province_approver',
  R: 'ministry_reviewer',
  W: 'ministry_editor',
  P: 'publisher',
  S: 'admin',
  N: 'nobody',
};

const charter: Readonly<Record<EndpointName, string>> = {
  readSelf: '           E A R W P S .',
  readFinder: '         E A R W P S .',
  readFigure: '         E A R W P S .',

  readConversation: '   E A R W P S .',
  readMentionable: '    E A R W P S .',
  addComment: '         E A R W P S .',
  resolveConversation: 'E A R W P S .',
  readSheetConversations: 'E A R W P S .',
  readBell: '           E A R W P S .',
  markNews: '           E A R W P S .',
  readToday: '          E A R W P S .',
  noteVisit: '          E A R W P S .',

  readSheet: '          E A R W P S .',
  previewSentences: '   E A R W P S .',
  saveFigures: '        E . . . . . .',
  readSecondTyping: '        E . . . . . .',
  typeSecond: '        E . . . . . .',
  planSending: '        E . . . . . .',
  sendFigures: '        E . . . . . .',
  recallFigures: '      E . . . . . .',
  acceptFall: '         . . . . P . .',
  readVariants: '       E A R W P S .',
  makeVariant: '        E A R W P S .',
  downloadVariant: '    E A R W P S .',
  downloadWorkbook: '   E A R W P S .',
  downloadCsv: '        E A R W P S .',
  readSheetFile: '      E . . . . . .',

  readReviewQueue: '    . A R W . . .',
  readReview: '         . A R . . . .',
  decideFigures: '      . A R . . . .',
  claimSheet: '         . A R . . . .',
  releaseSheet: '       . A R . . . .',
  lookAtSheet: '        . A R . . . .',
  readDraft: '          E A R W P S .',
  readDraftFile: '      E A R W P S N',

  readForces: '         . . R W P S .',
  skipProvince: '       . . . . P . .',
  passCheck: '          . . . . P . .',
  proposeWithdrawal: '  . . . . P . .',
  confirmForce: '       . . R . P . .',
  changeFacts: '        . . . W . . .',
  refuseForce: '        . . R W P . .',

  readBoard: '          . . R W P S .',
  grantExceptions: '    . . . . P . .',
  proposeDates: '       . . . . P . .',
  confirmDates: '       . . R . P . .',
  refuseDates: '        . . R . P . .',
  readOpening: '        . . . . P . .',
  openEdition: '        . . . . P . .',
  closeEdition: '       . . . . P . .',
  readAdoptable: '      . . . . P . .',
  readAdoption: '       . . . . P . .',
  adoptTexts: '         . . . . P . .',
  readTrain: '          . . . . P . .',
  releaseTrain: '       . . . . P . .',
  readRelease: '        . . . . P . .',
  releaseBooklet: '     . . . . P . .',
  readDisclosure: '     . . . . P . .',
  decideDisclosure: '   . . . . P . .',
  readWaitingPdf: '     . . . . P . .',
  typeRelease: '        . . . . P . .',
  refuseRelease: '      . . . . P . .',
  retryRender: '        . . . . P . .',

  readReviewTexts: '    . . R W . . .',
  readTextStanding: '   . . R W P S .',
  sendText: '           . . . W . . .',
  recallText: '         . . . W . . .',
  approveText: '        . . R W . . .',
  returnText: '         . . R W . . .',

  readImports: '        . . R W P S .',
  readImport: '         . . R W P S .',
  readTemplate: '       . . . W P . .',
  previewImport: '      . . . W P . .',
  proposeImport: '      . . . W P . .',
  withdrawImport: '     . . . W P . .',
  approveImport: '      . . R . . . .',
  returnImport: '       . . R . . . .',

  readDeputies: '       E A R W P S .',
  nameDeputy: '         E A R W P S .',
  endDeputy: '          E A R W P S .',

  readOutbox: '         . . . . . S .',
  openLetter: '         . . . . . S .',
  retryMail: '          . . . . . S .',
  readJournal: '        . . . . . S .',

  readPeople: '         . . . . . S .',
  readPerson: '         . . . . . S .',
  invitePerson: '       . . . . . S .',
  changePerson: '       . . . . . S .',
  inviteAgain: '        . . . . . S .',
  switchOff: '          . . . . . S .',
  switchOn: '           . . . . . S .',
  endSessions: '        . . . . . S .',
  resetSecondFactor: '  . . . . . S .',
  unlinkIdentity: '     . . . . . S .',
  unlock: '             . . . . . S .',
  readAccountChanges: ' E A R W P S .',
  confirmChange: '      . . . . P S .',
  rejectChange: '       . . . . P S .',
  withdrawChange: '     E A R W P S .',

  readOwnAccount: '     E A R W P S .',
  setOwnLanguage: '     E A R W P S .',
  setOwnMailing: '      E A R W P S .',
  changeOwnPassword: '  E A R W P S .',
  readSession: '        E A R W P S .',
  renewSession: '       E A R W P S .',
  endOwnSession: '      E A R W P S .',
  endOtherSessions: '   E A R W P S .',
  readSecondFactor: '   E A R W P S .',
  proveAgain: ' E A R W P S .',
  renewRecoveryCodes: ' E A R W P S .',

  readEntrance: '       E A R W P S N',
  logIn: '              E A R W P S N',
  readSecondStep: '     E A R W P S N',
  giveCode: '           E A R W P S N',
  logOut: '             E A R W P S N',
  askReset: '           E A R W P S N',
  setPassword: '        E A R W P S N',
  goToProvider: '       E A R W P S N',
  returnFromProvider: ' E A R W P S N',
};

/** Who sees a row of the charter. */
const openTo = (name: EndpointName, letter: string): boolean => charter[name].includes(letter);

let installation: TestPayload;
let holders: readonly RoleHolder[];
/** Others, whose sessions nobody's visit ends. */
let sitting: readonly RoleHolder[];

beforeAll(async () => {
  installation = await startTestPayload();
  holders = await makeRoleHolders(installation.payload);
  sitting = await makeRoleHolders(installation.payload);
});

afterAll(async () => {
  await installation.close();
});

const parts: Readonly<Record<string, string>> = {
  edition: '2024-2',
  shownEdition: '2024-2',
  province: '76',
  figure: '2024-2:76:asdep-hane',
  publication: '2024-2:76:1',
  collection: 'services',
  number: '1',
  part: 'aile-toplum',
};

/** Asks with nothing in it: whoever may open the endpoint is told what is missing, or that there is nothing. */
async function ask(
  name: EndpointName,
  { headers: identity }: RoleHolder,
  page: Readonly<Record<string, string>> = {},
): Promise<{ status: number; problem: string }> {
  const { method, path } = endpoints[name];
  const headers = { ...identity, ...page };
  const address = `/api${path.replaceAll(/:(\w+)/g, (_, part: string) => parts[part] ?? 'yok')}`;
  const asks = method === 'get' ? { headers } : { method: 'POST', headers, body: '{}' };
  const answer = await installation.fetch(address, asks);
  const text = await answer.text();
  const { issues = [] } = (text === '' ? {} : JSON.parse(text)) as { issues?: { problem: string }[] };
  return { status: answer.status, problem: issues[0]?.problem ?? '' };
}

describe('The table of the contract', () => {
  it('has no address twice', () => {
    const addresses = Object.values(endpoints).map(({ method, path }) => `${method} ${path}`);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('has no endpoint that nobody decided about', () => {
    expect(Object.keys(endpoints).sort()).toEqual(Object.keys(charter).sort());
  });
});

/** What this visitor found at each endpoint. `logOut` ends the session that it comes with, so it is asked last. */
async function foundBy(holder: RoleHolder): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {};
  const names = (Object.keys(charter) as EndpointName[]).filter((name) => name !== 'logOut');
  for (const name of [...names, 'logOut'] as const) {
    const { status, problem } = await ask(name, holder);
    const isShut = ['role_missing', 'not_logged_in'].includes(problem);
    found[name] = status < 500 && !isShut ? 'open' : `${String(status)} ${problem}`;
  }
  return found;
}

it.each(Object.entries(asked))('%s, %s, may open what the charter says', async (letter, who) => {
  const holder = holders.find(({ name }) => name === who);
  if (holder === undefined) throw new Error(`No ${who}`);
  const shut = who === 'nobody' ? '401 not_logged_in' : '403 role_missing';
  const rows = (Object.keys(charter) as EndpointName[]).map((name) => [
    name,
    openTo(name, letter) ? 'open' : shut,
  ]);
  expect(await foundBy(holder)).toEqual(Object.fromEntries(rows));
});

it.each(Object.entries(asked).filter(([, who]) => who !== 'nobody'))(
  '%s, %s, does and reads nothing in a tab that was opened for somebody else',
  async (letter, who) => {
    const holder = sitting.find(({ name }) => name === who);
    const other = sitting.find(({ name, person }) => name !== who && person !== null);
    if (!holder?.person || !other?.person) throw new Error(`No ${who}`);
    const own = { [pageOwnerHeader]: holder.person.id };
    const others = { [pageOwnerHeader]: other.person.id };
    for (const name of Object.keys(charter) as EndpointName[]) {
      if (endpoints[name].callers === 'anyone' || !openTo(name, letter)) continue;
      expect([name, await ask(name, holder, others)]).toEqual([
        name,
        { status: 409, problem: 'page_of_other' },
      ]);
      expect([name, (await ask(name, holder, own)).problem]).not.toEqual([name, 'page_of_other']);
    }
  },
);
