import type { TrainState } from '@/contract/trainView';
import { bilingual, chosen, counted } from '../../bilingual';

/** Words of releasing an edition's booklets together. */
export const trainWords = bilingual(
  {
    button: 'Toplu yayımla…',
    title: (code: string) => `${code}: kitapçıkları toplu yayımla`,
    explained:
      'Her il ayrı ayrı yayımlanır; bir ildeki sorun diğerlerini durdurmaz. Eksik ya da onaylanmamış bir değerin yerine, ilin önceki dönemlerde yayımlanmış son değeri “(g)” işareti ve o dönemin koduyla basılır; önceki değer yoksa “bildirilmedi” yazılır.',
    states: {
      complete: 'Tam: bütün değerleri onaylı',
      carried: 'Eksikleri tamamlanarak yayımlanabilir',
      blocked: 'Yayımlanamaz',
      out: 'Zaten yayında',
    } satisfies Record<TrainState, string>,
    counts: (carried: number, silent: number) =>
      [
        ...(carried > 0 ? [`${String(carried)} değer taşınır`] : []),
        ...(silent > 0 ? [`${String(silent)} değer için “bildirilmedi” yazılır`] : []),
      ].join(', '),
    carry: (count: number) => `Eksiği olan ${String(count)} ili de, eksikleri işaretleyerek yayımla`,
    confirm: (code: string) => `Onaylamak için dönemin kodunu yazın: ${code}`,
    working: 'Yayımlanıyor… Bu pencereyi kapatmayın.',
    release: (count: number) => `${String(count)} kitapçığı yayımla`,
    resultsTitle: (code: string) => `${code}: sonuç`,
    stayed: (count: number) => `${String(count)} il yayımlanmadı`,
    left: (count: number) => `${String(count)} kitapçık yayımlandı; dosyaları hazırlanıyor`,
  },
  {
    button: 'Publish together…',
    title: (code: string) => `${code}: publish the booklets together`,
    explained:
      'Each province is published on its own; a problem in one does not stop the others. Where a figure is missing or not approved, the last value that the province published in an earlier edition is printed with the mark “(g)” and the code of that edition; where there is none, it says “not reported”.',
    states: {
      complete: 'Complete: all figures are approved',
      carried: 'Can be published with the missing figures filled in',
      blocked: 'Cannot be published',
      out: 'Already published',
    },
    counts: (carried: number, silent: number) =>
      [
        ...(carried > 0 ? [`${counted(carried, 'figure')} carried over`] : []),
        ...(silent > 0 ? [`${counted(silent, 'figure')} printed as not reported`] : []),
      ].join(', '),
    carry: (count: number) => `Also publish the ${counted(count, 'province')} with something missing, marked`,
    confirm: (code: string) => `To confirm, type the edition’s code: ${code}`,
    working: 'Publishing… Do not close this window.',
    release: (count: number) => `Publish ${counted(count, 'booklet')}`,
    resultsTitle: (code: string) => `${code}: the outcome`,
    stayed: (count: number) => `${counted(count, 'province')} ${chosen(count, 'was', 'were')} not published`,
    left: (count: number) =>
      `${counted(count, 'booklet')} ${chosen(count, 'is', 'are')} published; the files are being made`,
  },
);
