import type { TrainState } from '@/contract/trainView';
import { bilingual } from '../bilingual';

/** Words of releasing an edition's booklets together. */
export const trainWords = bilingual(
  {
    button: 'Birlikte yayımla…',
    title: (code: string) => `${code}: kitapçıkları birlikte yayımla`,
    explained:
      'Her il ayrı ayrı yayımlanır; bir ildeki sorun diğerlerini durdurmaz. Eksik ya da onaylanmamış bir rakamın yerine, ilin önceki sayılarda yayımlanmış son değeri “(g)” işareti ve sayısıyla basılır; önceki değer yoksa “bildirilmedi” yazılır.',
    states: {
      complete: 'Tam: bütün rakamları onaylı',
      carried: 'Eksikleri tamamlanarak yayımlanabilir',
      blocked: 'Yayımlanamaz',
      out: 'Zaten yayımda',
    } satisfies Record<TrainState, string>,
    counts: (carried: number, silent: number) =>
      [
        ...(carried > 0 ? [`${String(carried)} rakam taşınır`] : []),
        ...(silent > 0 ? [`${String(silent)} rakam “bildirilmedi” yazılır`] : []),
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
      'Each province is published by itself; trouble in one stops no other. Where a figure is missing or not approved, the last value that the province published in an earlier edition is printed with the mark “(g)” and its edition; where there is none, it says “not reported”.',
    states: {
      complete: 'Complete: all figures are approved',
      carried: 'Can be published with what is missing filled in',
      blocked: 'Cannot be published',
      out: 'Published already',
    },
    counts: (carried: number, silent: number) =>
      [
        ...(carried > 0 ? [`${String(carried)} figures carried over`] : []),
        ...(silent > 0 ? [`${String(silent)} printed as not reported`] : []),
      ].join(', '),
    carry: (count: number) => `Publish the ${String(count)} provinces with something missing as well, marked`,
    confirm: (code: string) => `To confirm, type the edition’s code: ${code}`,
    working: 'Publishing… Do not close this window.',
    release: (count: number) => `Publish ${String(count)} booklets`,
    resultsTitle: (code: string) => `${code}: what became of it`,
    stayed: (count: number) => `${String(count)} provinces were not published`,
    left: (count: number) => `${String(count)} booklets are published; their files are being made`,
  },
);
