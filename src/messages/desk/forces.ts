import type { FailingSet } from '@/domain/forces/failingChecks';
import type { ForceKind } from '@/domain/forces/force';
import type { ForceState } from '@/contract/forcesView';
import { bilingual } from '../bilingual';

/** Words of the exceptional acts (force). */
export const forceWords = bilingual(
  {
    button: 'Olağanüstü işlem…',
    buttonLabel: (province: string) => `Olağanüstü işlem… ${province}`,
    title: (province: string) => `${province}: olağanüstü işlemler`,
    waitingOnBoard: (count: number) => `${count} olağanüstü işlem teyit bekliyor`,
    explained:
      'Yayım sorumlusu gerekçesini yazarak il incelemesini atlayabilir ya da sağlanmayan bir zorunlu denetimin geçilmesine izin verebilir. Bakanlık onayının yerine geçmez: rakamı değiştirmemiş ve göndermemiş biri yine onaylar. Başka biri teyit edene kadar hiçbir şey yayımlanmaz. Her adım kayda geçer; ile ve teyit edebileceklere ileti gider.',
    kinds: {
      skip_province: 'İl incelemesinin atlanması',
      pass_check: 'Denetimin geçilmesi',
    } satisfies Record<ForceKind, string>,
    states: {
      waiting: 'Teyit bekliyor',
      confirmed: 'Teyit edildi',
      refused: 'Geri çevrildi',
      void: 'Geçersiz: konusu değişti',
    } satisfies Record<ForceState, string>,
    inReview: 'Bu formda olağanüstü işlem var',
    unconfirmedInReview: 'Teyit bekliyor: başka biri teyit edene kadar kitapçık yayımlanmaz.',
    skipped: 'İl incelemesi atlandı',
    open: 'Yapılan işlemler',
    none: 'Bu formda olağanüstü işlem yapılmadı.',
    number: (number: number, kind: string) => `${number}. ${kind}`,
    forced: (who: string, when: string) => `Başlatan: ${who}, ${when}`,
    confirmed: (who: string, when: string) => `Teyit eden: ${who}, ${when}`,
    ended: (who: string, when: string) => `Sona erdiren: ${who}, ${when}`,
    reasonGiven: (reason: string) => `Gerekçe: ${reason}`,
    figures: (count: number) => `${count} rakam`,
    confirm: 'Teyit et',
    refuse: 'Geri çevir',
    refuseReason: 'Geri çevirme gerekçesi',
    refuseExplained:
      'Rakamlar yeniden il incelemesini bekler; denetim yeniden aranır. İşlemi başlatan da bununla geri alır.',
    refuseDo: 'Gerekçeyle geri çevir',
    skipTitle: 'İl incelemesini atla',
    skipExplained: 'Seçtiğiniz rakamlar il onayı olmadan Bakanlık incelemesine geçer.',
    skipNone: 'İl incelemesinde bekleyen rakam yok.',
    skipAll: 'Tümünü seç',
    skipDo: (count: number) => `İl incelemesini atla (${count})`,
    checkTitle: 'Sağlanmayan denetimi geç',
    checkExplained:
      'Denetim yalnız şu anki değerler için geçilir; rakamlardan biri değişirse yeniden aranır.',
    checkNone: 'Sağlanmayan zorunlu denetim yok.',
    checkOf: {
      entered: 'Girilen değerlerle',
      printed: 'Basılacak değerlerle (eksik rakamların yerine geçenler dâhil)',
    } satisfies Record<FailingSet, string>,
    checkDo: 'Bu denetimi geç',
    reason: 'Gerekçe (kayda geçer)',
    refusedFigures: (count: number) => `${count} rakam ilerletilemedi; form bu arada değişmiş olabilir.`,
    done: 'İşlem kaydedildi. Başka biri teyit edene kadar yayım yapılmaz.',
    confirmedDone: 'Teyit ettiniz.',
    released: 'Teyit ettiniz; kitapçık yayıma alındı.',
    refusedDone: 'İşlem geri çevrildi.',
  },
  {
    button: 'Exceptional act…',
    buttonLabel: (province: string) => `Exceptional act… ${province}`,
    title: (province: string) => `${province}: exceptional acts`,
    waitingOnBoard: (count: number) =>
      `${count} exceptional ${count === 1 ? 'act waits' : 'acts wait'} for a second person`,
    explained:
      'A publisher may, with a typed reason, skip the province review or let a failing hard check pass. It never stands for the ministry’s approval: somebody who neither changed nor sent the figure still approves it. Nothing is published until somebody else has confirmed it. Every step is recorded; the province and those who may confirm get a mail.',
    kinds: { skip_province: 'Province review skipped', pass_check: 'Check let pass' },
    states: {
      waiting: 'Waits for a second person',
      confirmed: 'Confirmed',
      refused: 'Refused',
      void: 'Void: what it was about changed',
    },
    inReview: 'There is an exceptional act on this sheet',
    unconfirmedInReview: 'It waits for a second person: the booklet is not published before.',
    skipped: 'Province review skipped',
    open: 'What was done',
    none: 'No exceptional act on this sheet.',
    number: (number: number, kind: string) => `${number}. ${kind}`,
    forced: (who: string, when: string) => `Started by ${who}, ${when}`,
    confirmed: (who: string, when: string) => `Confirmed by ${who}, ${when}`,
    ended: (who: string, when: string) => `Ended by ${who}, ${when}`,
    reasonGiven: (reason: string) => `Reason: ${reason}`,
    figures: (count: number) => `${count} figures`,
    confirm: 'Confirm',
    refuse: 'Refuse',
    refuseReason: 'Why it is refused',
    refuseExplained:
      'The figures wait for the province again; the check counts again. Whoever started it takes it back this way too.',
    refuseDo: 'Refuse with this reason',
    skipTitle: 'Skip the province review',
    skipExplained:
      'The figures that you choose go on to the ministry’s review without the province’s approval.',
    skipNone: 'No figure waits at the province stage.',
    skipAll: 'Choose all',
    skipDo: (count: number) => `Skip the province review (${count})`,
    checkTitle: 'Let a failing check pass',
    checkExplained:
      'It passes for the present values only; when one of its figures changes, it counts again.',
    checkNone: 'No hard check fails.',
    checkOf: {
      entered: 'With the values entered',
      printed: 'With the values to be printed (those standing in for missing figures included)',
    },
    checkDo: 'Let this check pass',
    reason: 'Reason (recorded)',
    refusedFigures: (count: number) =>
      `${count} figures could not be taken on; the sheet may have changed meanwhile.`,
    done: 'Recorded. Nothing is published until somebody else confirms it.',
    confirmedDone: 'You confirmed it.',
    released: 'You confirmed it; the booklet is being published.',
    refusedDone: 'It was refused.',
  },
);
