import { bilingual } from './bilingual';

export const mailMessages = bilingual(
  {
    sender: 'Kitapçık',
    reset: {
      subject: 'Kitapçık: yeni parola',
      asked:
        'Kitapçık hesabınız için yeni parola istendi. Parolanızı aşağıdaki bağlantıdan belirleyebilirsiniz:',
      notYou: 'Bunu siz istemediyseniz bu iletiyi dikkate almayın; parolanız değişmez.',
    },
  },
  {
    sender: 'Kitapçık',
    reset: {
      subject: 'Kitapçık: new password',
      asked: 'A new password was asked for your Kitapçık account. You can set it here:',
      notYou: 'If you did not ask for it, ignore this message; your password stays as it is.',
    },
  },
);
