import { bilingual } from './bilingual';

export const mailMessages = bilingual({ sender: 'Kitapçık' }, { sender: 'Kitapçık' });
