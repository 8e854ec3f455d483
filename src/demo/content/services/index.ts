import type { Service } from '@/domain/booklet/text';
import { aep } from './aep';
import { aileDanismanligi } from './aileDanismanligi';
import { asdep } from './asdep';
import { bagimliliklaMucadele } from './bagimliliklaMucadele';
import { ces } from './ces';
import { cocukEvleri } from './cocukEvleri';
import { codem } from './codem';
import { eoe } from './eoe';
import { evdeBakim } from './evdeBakim';
import { evlatEdinme } from './evlatEdinme';
import { finansalOkuryazarlik } from './finansalOkuryazarlik';
import { huzurevleri } from './huzurevleri';
import { istihdam } from './istihdam';
import { kadinKonukevi } from './kadinKonukevi';
import { kadinKooperatifleri } from './kadinKooperatifleri';
import { koruyucuAile } from './koruyucuAile';
import { kres } from './kres';
import { ozelEngelliBakim } from './ozelEngelliBakim';
import { ozelHuzurevleri } from './ozelHuzurevleri';
import { psikososyalDestek } from './psikososyalDestek';
import { sed } from './sed';
import { seyahatGelirDestegi } from './seyahatGelirDestegi';
import { shm } from './shm';
import { sonim } from './sonim';
import { sosyalYardimlar } from './sosyalYardimlar';
import { sydv } from './sydv';
import { ucretsizSeyahat } from './ucretsizSeyahat';
import { umutEvi } from './umutEvi';
import { yatiliBakim } from './yatiliBakim';
import { yatirimlar } from './yatirimlar';

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
