import { bilingual } from '../bilingual';

/** Who mails come from. */
export const mailMessages = bilingual({ sender: 'Kitapçık' }, { sender: 'Kitapçık' });
