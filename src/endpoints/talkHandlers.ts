import { readAccountChanges } from '@/accounts/readAccountChanges';
import type { ConversationView } from '@/contract/talkView';
import { afterwards, found, ok, type Result } from '@/domain/result';
import { addComment, resolveConversation } from '@/workflow/conversations/addRemark';
import { markNews, noteVisit } from '@/workflow/conversations/marks';
import { readConversation, readSheetConversations } from '@/workflow/conversations/readConversation';
import { readMentionable } from '@/workflow/conversations/readMentionable';
import { readBell } from '@/workflow/today/readNews';
import { readBar, readToday } from '@/workflow/today/readToday';
import type { talkEndpoints } from '@/contract/endpoints/talkEndpoints';
import type { Handlers, KnownContext } from './requestContext';

/** What people say to each other about figures, what is new to them, and what they owe. */
export const talkHandlers: Handlers<keyof typeof talkEndpoints> = {
  readConversation: view,
  readMentionable: async (context, { figure }) => found(await readMentionable(context, figure)),
  addComment: (context, request) => afterwards(addComment(context, request), () => view(context, request)),
  resolveConversation: (context, request) =>
    afterwards(resolveConversation(context, request), () => view(context, request)),
  readSheetConversations: async (context, place) => found(await readSheetConversations(context, place)),
  readBell: async (context, { news }) => ok(await readBell(context, news)),
  markNews: (context, request) =>
    afterwards(markNews(context, request), async () => ok((await deskBar(context)).counts)),
  readToday: async (context) => ok(await readToday(context, await accountsOf(context))),
  noteVisit: (context) => noteVisit(context),
};

async function view(
  context: KnownContext,
  { figure }: { readonly figure: string },
): Promise<Result<ConversationView>> {
  return found(await readConversation(context, figure));
}

async function accountsOf(context: KnownContext) {
  return (await readAccountChanges(context)).changes;
}

/** Reads what the bar of the desk shows this person, and in which edition their work lies. */
export async function deskBar(context: KnownContext) {
  return readBar(context, await accountsOf(context));
}
