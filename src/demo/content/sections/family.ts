import type { Section } from '@/domain/booklet/text';
import { t } from '../notation';

/** Section 1. */
export const family: Section = {
  key: 'aile-toplum',
  number: 1,
  title: t`Aile ve Toplum Hizmetleri`,
  opening: [
    t`Aile, toplumun temelidir; güçlü bir toplum ancak güçlü ailelerle kurulur. Aile ve toplum hizmetleri, aile
      bütünlüğünü korumayı, aile bireyleri arasındaki bağları güçlendirmeyi ve sorunları büyümeden önlemeyi
      amaçlamaktadır. Bu amaçla eğitim, danışmanlık, rehberlik ve psikososyal destek çalışmaları yürütülmekte;
      desteğe ihtiyaç duyan bireylere ve ailelere yaşadıkları yerde ulaşılmaktadır.`,
  ],
  parts: [
    { type: 'service', service: 'shm' },
    { type: 'service', service: 'asdep' },
    { type: 'service', service: 'eoe' },
    { type: 'service', service: 'aep' },
    { type: 'service', service: 'aile-danismanligi' },
    { type: 'service', service: 'bagimlilikla-mucadele' },
    { type: 'service', service: 'psikososyal-destek' },
  ],
  constants: [],
};
