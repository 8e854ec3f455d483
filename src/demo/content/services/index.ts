import type { Service } from '@/domain/booklet/text';
import { aep, aileDanismanligi, asdep, bagimliliklaMucadele, eoe, psikososyalDestek, shm } from './family';
import { ces, cocukEvleri, codem, evlatEdinme, koruyucuAile, kres, sed } from './children';
import {
  evdeBakim,
  huzurevleri,
  ozelEngelliBakim,
  ozelHuzurevleri,
  seyahatGelirDestegi,
  umutEvi,
  yatiliBakim,
} from './disabilityAndAge';
import { finansalOkuryazarlik, kadinKonukevi, kadinKooperatifleri, sonim } from './women';
import { istihdam, sosyalYardimlar, sydv, ucretsizSeyahat, yatirimlar } from './otherSections';

/** All services in the order of the booklet. */
export const services: readonly Service[] = [
  shm,
  asdep,
  eoe,
  aep,
  aileDanismanligi,
  bagimliliklaMucadele,
  psikososyalDestek,
  cocukEvleri,
  ces,
  codem,
  kres,
  koruyucuAile,
  evlatEdinme,
  sed,
  kadinKonukevi,
  sonim,
  finansalOkuryazarlik,
  kadinKooperatifleri,
  yatiliBakim,
  umutEvi,
  ozelEngelliBakim,
  huzurevleri,
  ozelHuzurevleri,
  seyahatGelirDestegi,
  evdeBakim,
  istihdam,
  ucretsizSeyahat,
  sydv,
  sosyalYardimlar,
  yatirimlar,
];
