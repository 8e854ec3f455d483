import type { Section } from '@/domain/booklet/text';
import { constant, t } from '../notation';
import { national } from '../constants';

const plan = 'Kadına Yönelik Şiddetle Mücadele 4. Ulusal Eylem Planı (2021–2025)';
const planEnd = '2025-12-31';

const ordinal = national({
  key: 'eylem-plani-sirasi',
  kind: 'number',
  value: '4',
  source: plan,
  validUntil: planEnd,
});
const from = national({
  key: 'eylem-plani-baslangici',
  kind: 'year',
  value: '2021',
  source: plan,
  validUntil: planEnd,
});
const to = national({
  key: 'eylem-plani-bitisi',
  kind: 'year',
  value: '2025',
  source: plan,
  validUntil: planEnd,
});
const goals = national({
  key: 'eylem-plani-hedef',
  kind: 'number',
  value: '5',
  source: plan,
  validUntil: planEnd,
});
const strategies = national({
  key: 'eylem-plani-strateji',
  kind: 'number',
  value: '28',
  source: plan,
  validUntil: planEnd,
});
const activities = national({
  key: 'eylem-plani-faaliyet',
  kind: 'number',
  value: '227',
  source: plan,
  validUntil: planEnd,
});

/** Section 3. */
export const women: Section = {
  key: 'kadin',
  number: 3,
  title: t`Kadınlara Yönelik Hizmetler`,
  opening: [
    t`Kadınlara yönelik hizmetler, “Güçlü Kadın, Güçlü Aile, Güçlü Türkiye” anlayışıyla yürütülmektedir. Kadınların
      hak, fırsat ve imkânlardan eşit biçimde yararlanması, toplumsal ve ekonomik hayatın her alanına güçlenerek
      katılması amaçlanmaktadır. Kadına yönelik şiddetle mücadelede “Sıfır Tolerans” ilkesi esas alınmaktadır.
      ${constant(from)}–${constant(to)} yıllarını kapsayan Kadına Yönelik Şiddetle Mücadele ${constant(ordinal)}. Ulusal
      Eylem Planı; ${constant(goals)} ana hedef, ${constant(strategies)} strateji ve ${constant(activities)} faaliyetten
      oluşmaktadır.`,
  ],
  parts: [
    { type: 'service', service: 'kadin-konukevi' },
    { type: 'service', service: 'sonim' },
    { type: 'service', service: 'finansal-okuryazarlik' },
    { type: 'service', service: 'kadin-kooperatifleri' },
  ],
  constants: [ordinal, from, to, goals, strategies, activities],
};
