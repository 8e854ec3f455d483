import { bilingual } from '../bilingual';

/** What the check of the timeline says on the command line. */
export const verifyWords = bilingual(
  {
    whole: (chains: number, entries: number) =>
      `İşlem geçmişi sağlam: ${String(chains)} zincir, ${String(entries)} kayıt.`,
    broken: (scope: string, seq: number, wrong: string) => `BOZUK: ${scope}, ${String(seq)}. kayıt: ${wrong}`,
    wrong: {
      missing: 'kayıt eksik',
      not_linked: 'önceki kayda bağlı değil',
      changed: 'yazıldıktan sonra değiştirilmiş',
      cut_off: 'zincirin sonu kesilmiş ya da veri formu başka bir kaydı gösteriyor',
    },
  },
  {
    whole: (chains, entries) =>
      `The timeline is whole: ${String(chains)} chains, ${String(entries)} entries.`,
    broken: (scope, seq, wrong) => `BROKEN: ${scope}, entry ${String(seq)}: ${wrong}`,
    wrong: {
      missing: 'the entry is missing',
      not_linked: 'it is not linked to the entry before',
      changed: 'it was changed after it was written',
      cut_off: 'the chain was cut off, or the sheet names another end',
    },
  },
);
