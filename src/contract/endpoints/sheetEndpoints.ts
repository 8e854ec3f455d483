import { everyone, rolesFor } from './callers';
import { answers, get, post } from '../endpoint';
import * as requests from './figureRequests';
import type { InspectorView, SendingPlan } from '../figureView';
import { sentencesToPreview, type SentencePreview } from '../sentencePreview';
import type { SheetAnswer, SheetView } from '../sheetView';
import type { SecondTypingAnswer, SecondTypingView } from '../typingView';

const sheet = '/desk/sheets/:edition/:province';
/** All figures of a sheet at once, with long notes or reasons. */
const wholeSheet = { largestBody: 512_000 } as const;

const sheetAnswer = answers<SheetAnswer>();

/** A sheet, what is known of one of its figures, and the acts of those who enter. */
export const sheetEndpoints = {
  readFigure: get('/desk/figures/:figure', everyone, answers<InspectorView>()),

  readSheet: get('/desk/sheets/:shownEdition/:province', everyone, answers<SheetView>()),
  previewSentences: post(`${sheet}/sentences`, everyone, sentencesToPreview, answers<SentencePreview>()),
  saveFigures: post(
    `${sheet}/save`,
    rolesFor('figure', 'save'),
    requests.figuresToSave,
    sheetAnswer,
    wholeSheet,
  ),
  readSecondTyping: get(`${sheet}/second-typing`, rolesFor('figure', 'type'), answers<SecondTypingView>()),
  typeSecond: post(
    `${sheet}/second-typing`,
    rolesFor('figure', 'type'),
    requests.figuresToSave,
    answers<SecondTypingAnswer>(),
    wholeSheet,
  ),
  planSending: post(
    `${sheet}/plan-sending`,
    rolesFor('figure', 'send'),
    requests.someFigures,
    answers<SendingPlan>(),
  ),
  sendFigures: post(
    `${sheet}/send`,
    rolesFor('figure', 'send'),
    requests.figuresToSend,
    sheetAnswer,
    wholeSheet,
  ),
  recallFigures: post(`${sheet}/recall`, rolesFor('figure', 'recall'), requests.someFigures, sheetAnswer),
  acceptFall: post(
    `${sheet}/accept-fall`,
    rolesFor('figure', 'accept_fall'),
    requests.someFigures,
    sheetAnswer,
    { asksProof: true },
  ),
};
