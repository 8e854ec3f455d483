import type { DeputyState } from '@/domain/deputies/deputy';
import { bilingual } from '../bilingual';

/** Words of the screen of deputies (Vekâlet). */
export const deputyWords = bilingual(
  {
    title: 'Vekâlet',
    explained:
      'Görevinden bir süre ayrı kalan kişinin yerine, belirlenen tarihlerde başka biri bakar. Vekil kendi adıyla çalışır; işlem geçmişinde “Vekil (asıl kişi yerine)” yazar. Dört göz ilkesi ikisini bir kişi sayar. Vekâleti öneren kişiden başka bir yönetici onaylar; vekâlet, son günün bitiminde sona erer.',
    mayNot:
      'Burada yalnız sizi ilgilendiren vekâletler görünür. Vekilleri yöneticiler, il onay yetkilisi de kendi ili için önerir.',
    nameTitle: 'Vekil görevlendir',
    role: 'Görev',
    principal: 'Yerine bakılacak kişi',
    deputy: 'Vekil',
    choose: 'Seçin',
    from: 'İlk gün',
    until: 'Son gün (dâhil)',
    reason: 'Gerekçe (yıllık izin, rapor, geçici görev …)',
    nameDo: 'Vekil görevlendir',
    noFit: 'Bu görev için uygun vekil yok.',
    named: 'Öneriniz kaydedildi. Vekâlet, bir yönetici onaylayınca geçerli olur.',
    list: 'Vekâletler',
    none: 'Kayıtlı vekâlet yok.',
    columns: {
      state: 'Durum',
      who: 'Kim, kimin yerine',
      role: 'Görev',
      days: 'Günler',
      by: 'Görevlendiren',
      act: 'İşlem',
    },
    forWhom: (deputy: string, principal: string) => `${deputy} (${principal} yerine)`,
    days: (from: string, until: string) => (from === until ? from : `${from} – ${until}`),
    states: { planned: 'Başlamadı', running: 'Sürüyor', over: 'Sona erdi' } satisfies Record<
      DeputyState,
      string
    >,
    endedEarly: (when: string, by: string) => `${when} günü sona erdirildi (${by})`,
    system: 'görev değişikliği',
    end: 'Sona erdir',
    endTitle: 'Vekâleti sona erdir',
    endExplained: (deputy: string) => `${deputy} bu görevin yetkilerini hemen yitirir. Kayıt kalır.`,
    ended: 'Vekâlet sona erdirildi.',
    onHome: (principal: string, role: string, until: string) =>
      `${until} gününün sonuna kadar ${principal} yerine vekilsiniz. Görev: ${role}.`,
  },
  {
    title: 'Deputies',
    explained:
      'While somebody is away, another person holds the role for the given days. A deputy works in their own name; the record says “deputy (for the other)”. The four-eyes principle counts the two as one person. An administrator other than the proposer confirms it. The deputyship ends at the end of the last day.',
    mayNot:
      'Only what concerns you is shown here. Admins propose deputies, and a province’s approver does so for that province.',
    nameTitle: 'Name a deputy',
    role: 'Role',
    principal: 'Person to stand in for',
    deputy: 'Deputy',
    choose: 'Choose',
    from: 'First day',
    until: 'Last day (included)',
    reason: 'Reason (leave, illness, another duty …)',
    nameDo: 'Name the deputy',
    noFit: 'Nobody is eligible for this role.',
    named: 'Your proposal has been stored. The deputyship holds once an administrator confirms it.',
    list: 'Deputies',
    none: 'There are no deputies.',
    columns: { state: 'State', who: 'Who, for whom', role: 'Role', days: 'Days', by: 'Named by', act: 'Act' },
    forWhom: (deputy: string, principal: string) => `${deputy} (for ${principal})`,
    days: (from: string, until: string) => (from === until ? from : `${from} – ${until}`),
    states: { planned: 'Not begun', running: 'Running', over: 'Over' },
    endedEarly: (when: string, by: string) => `Ended on ${when} (${by})`,
    system: 'a change of roles',
    end: 'End',
    endTitle: 'End the deputyship',
    endExplained: (deputy: string) => `${deputy} loses the powers of the role at once. The record stays.`,
    ended: 'The deputyship was ended.',
    onHome: (principal: string, role: string, until: string) =>
      `You stand in for ${principal} until the end of ${until}. Role: ${role}.`,
  },
);
