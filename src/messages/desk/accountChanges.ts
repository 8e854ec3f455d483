import type { AccountChangeKind } from '@/domain/people/accountChange';
import { bilingual } from '../bilingual';

/** Words about changes of accounts that wait for a second person. */
export const accountChangeWords = bilingual(
  {
    screen: 'Hesap değişiklikleri',
    nothing: 'Onay bekleyen hesap değişikliği yok.',
    title: 'İkinci kişinin onayını bekleyen hesap değişiklikleri',
    explained:
      'Onay veren, yayımlayan ya da yöneten bir yetkiyi, e-posta adresini ve doğrulamayı kimse tek başına değiştiremez: biri önerir, başka biri onaylar. Onaydan önce hiçbir şey değişmez.',
    lacksAdmin:
      'Giriş yapabilen yönetici sayısı ikiden az. Yetki veren değişiklikler ikinci bir yöneticinin onayını gerektirir; sistem sorumlusu “npm run admin” komutuyla ikinci yöneticiyi eklemelidir.',
    kinds: {
      invite: 'Davet',
      change: 'Hesap değişikliği',
      switch_on: 'Hesabın yeniden etkinleştirilmesi',
      reset_second_factor: 'İki adımlı doğrulamanın sıfırlanması',
      unlink_identity: 'Kurum hesabı bağlantısının kaldırılması',
      name_deputy: 'Vekil görevlendirilmesi',
    } satisfies Record<AccountChangeKind, string>,
    renamed: (before: string, after: string) => `Ad: ${before} → ${after}`,
    address: (email: string) => `E-posta adresi: ${email}`,
    naming: (deputy: string, role: string, from: string, until: string) =>
      `Vekil: ${deputy} · ${role} · ${from} – ${until}`,
    proposed: (name: string, moment: string) => `Öneren: ${name}, ${moment}`,
    reason: (text: string) => `Gerekçe: ${text}`,
    waits: (moment: string) =>
      `Bekliyor: ikinci bir yöneticinin onayı gerekiyor. Son geçerlilik zamanı: ${moment}.`,
    confirm: 'Onayla',
    confirmed: 'Değişiklik onaylandı ve geçerli oldu.',
    reject: 'Reddet',
    rejectReason: 'Ret gerekçesi',
    rejectDo: 'Öneriyi reddet',
    rejected: 'Öneri reddedildi.',
    withdraw: 'Öneriyi geri çek',
    withdrawn: 'Öneri geri çekildi.',
    needsSecond: 'Bu işlemi başka bir yetkili onaylar. O zamana kadar hiçbir şey değişmez.',
    why: 'Gerekçe (onaylayacak kişi okur)',
    whyHint:
      'Onay veren, yayımlayan ya da yöneten bir görev verilirken ve e-posta adresi değiştirilirken zorunludur; onaylayacak kişi okur.',
    propose: 'Onaya gönder',
    sent: 'Öneriniz kaydedildi. Bekliyor: ikinci bir yöneticinin onayı gerekiyor.',
  },
  {
    screen: 'Account changes',
    nothing: 'There is no account change to confirm.',
    title: 'Changes of accounts for a second person to confirm',
    explained:
      'Nobody alone gives a role that approves, publishes or administers, moves an address, or takes the proof of who signs in: one person proposes, another confirms. Nothing changes before.',
    lacksAdmin:
      'Fewer than two administrators can sign in. Changes that give power need another administrator; the operator has to add a second one with “npm run admin”.',
    kinds: {
      invite: 'Invitation',
      change: 'Change of an account',
      switch_on: 'Switching on of an account',
      reset_second_factor: 'Reset of two-step verification',
      unlink_identity: 'Removal of the link to the ministry’s account',
      name_deputy: 'Naming of a deputy',
    },
    renamed: (before, after) => `Name: ${before} → ${after}`,
    address: (email) => `E-mail address: ${email}`,
    naming: (deputy, role, from, until) => `Deputy: ${deputy} · ${role} · ${from} – ${until}`,
    proposed: (name, moment) => `Proposed by ${name}, ${moment}`,
    reason: (text) => `Reason: ${text}`,
    waits: (moment) => `Waiting: a second administrator has to confirm it. Ends on ${moment}.`,
    confirm: 'Confirm',
    confirmed: 'The change has been confirmed and holds now.',
    reject: 'Reject',
    rejectReason: 'Reason for the rejection',
    rejectDo: 'Reject the proposal',
    rejected: 'The proposal has been rejected.',
    withdraw: 'Withdraw the proposal',
    withdrawn: 'The proposal has been withdrawn.',
    needsSecond: 'Somebody else has to confirm this. Nothing changes before.',
    why: 'Reason (for whoever confirms)',
    whyHint:
      'Needed where a role that approves, publishes or administers is given, or the address is changed; whoever confirms reads it.',
    propose: 'Send for confirmation',
    sent: 'Your proposal has been stored. Waiting: a second administrator has to confirm it.',
  },
);
