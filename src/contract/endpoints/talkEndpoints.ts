import * as v from 'valibot';
import { longestComment, mostMentions } from '@/domain/conversations/conversation';
import type { Done } from '@/domain/result';
import type { BellView, DeskCounts } from '../bellView';
import { everyone } from './callers';
import { act, answers, get, post } from '../endpoint';
import { freeText, list, text } from './fields';
import type { ConversationView, MentionableView, SheetConversations } from '../talkView';
import type { TodayView } from '../todayView';

const figure = '/desk/figures/:figure';
const conversation = answers<ConversationView>();

/** A comment with the people whom it names. The rules say that it may not be empty. */
const comment = v.object({ text: freeText(longestComment), mentions: list(text(100), mostMentions) });

/** The turn that was the last one on the screen: nobody closes what they have not read. */
const resolution = v.object({ latest: text(200) });

/** What was looked at: all up to one of the news, and single ones; nothing of the former leaves the mark where it is. */
const seenNews = v.object({ until: v.nullish(text(250), null), keys: list(text(250), 100) });

/** What people say to each other about figures, what is new to them, and what they owe today. */
export const talkEndpoints = {
  readConversation: get(`${figure}/conversation`, everyone, conversation),
  readMentionable: get(`${figure}/mentionable`, everyone, answers<MentionableView>()),
  addComment: post(`${figure}/comments`, everyone, comment, conversation),
  resolveConversation: post(`${figure}/resolve`, everyone, resolution, conversation),
  readSheetConversations: get(
    '/desk/sheets/:edition/:province/conversations',
    everyone,
    answers<SheetConversations>(),
  ),
  readBell: get('/desk/bell/:news', everyone, answers<BellView>()),
  markNews: post('/desk/bell/seen', everyone, seenNews, answers<DeskCounts>()),
  readToday: get('/desk/today', everyone, answers<TodayView>()),
  noteVisit: act('/desk/today/visit', everyone, answers<Done>()),
};
