import { bilingual } from '../bilingual';
import { shown, type IssueContext } from './issueWords';

/** What is wrong with a comment on a figure or the end of a conversation, and what to do about it. */
export const talkProblemWords = bilingual(
  {
    mention_stranger: (c: IssueContext) =>
      `Bu veriyi göremeyen kişi anılamaz: ${shown(c, 'person')}. Kişiyi önerilen listeden seçin.`,
    conversation_returned:
      'Bu veri için düzeltme istendi. Konuşma, veri düzeltilip yeniden gönderilince kapanır.',
    conversation_not_open: 'Bu veride açık bir konuşma yok.',
    conversation_not_yours:
      'Bu konuşmayı siz kapatamazsınız. Soruyu soran kişi ya da onun adına inceleyen kapatır.',
  },
  {
    mention_stranger: (c: IssueContext) =>
      `Somebody who may not see this figure cannot be named: ${shown(c, 'person')}. Choose from the people offered.`,
    conversation_returned:
      'A correction of this figure was asked for. The conversation closes when the figure is corrected and sent again.',
    conversation_not_open: 'There is no open conversation about this figure.',
    conversation_not_yours:
      'You cannot close this conversation. Whoever asked, or a reviewer on their behalf, closes it.',
  },
);
