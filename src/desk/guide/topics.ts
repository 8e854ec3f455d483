import { addressOf, type Screen } from '@/contract/addresses';
import { slug } from '@/domain/turkish/letters';

/** A page of the guide: its title, and its parts in order. */
export interface GuidePage {
  readonly title: string;
  readonly intro: string;
  readonly parts: readonly { readonly title: string; readonly html: string }[];
}

const pages = {
  giris: () => import('guide:giris'),
  ekran: () => import('guide:ekran'),
  'veri-girisi': () => import('guide:veri-girisi'),
  inceleme: () => import('guide:inceleme'),
  yayin: () => import('guide:yayin'),
  metinler: () => import('guide:metinler'),
  gecmis: () => import('guide:gecmis'),
  vekalet: () => import('guide:vekalet'),
  kisiler: () => import('guide:kisiler'),
  'e-postalar': () => import('guide:e-postalar'),
} as const satisfies Readonly<Record<string, () => Promise<{ readonly default: GuidePage }>>>;

export type GuideTopic = keyof typeof pages;

/** The pages of the guide, in its order; it is written in Turkish. */
export const guideTopics: Readonly<Record<GuideTopic, string>> = {
  giris: 'Giriş',
  ekran: 'Ekran ve tuşlar',
  'veri-girisi': 'Veri girişi',
  inceleme: 'İnceleme',
  yayin: 'Yayın',
  metinler: 'Metinler',
  gecmis: 'Geçmiş dönemler',
  vekalet: 'Vekâlet',
  kisiler: 'Kişiler ve yetkiler',
  'e-postalar': 'E-postalar',
};

/** Where the guide speaks of a screen: a page, and the parts of it that help there, by their headings. */
export interface GuidePlace {
  readonly topic: GuideTopic;
  readonly parts: readonly string[];
}

const sheet: GuidePlace = {
  topic: 'veri-girisi',
  parts: ['Veri girmek', 'Değer yoksa', 'Uyarılar', 'Verinin ayrıntıları', 'İncelemeye göndermek'],
};

/** The guide's own words on each screen of the desk. */
export const guidePlaces: Readonly<Partial<Record<Screen, GuidePlace>>> = {
  home: { topic: 'ekran', parts: ['İlk adımlar', 'Üst çubuk', 'Alttaki durum satırı'] },
  sheet,
  typing: { topic: 'veri-girisi', parts: ['İkinci giriş'] },
  review: {
    topic: 'inceleme',
    parts: ['Sizi bekleyenler', 'Bakmak', 'Onaylamak', 'Düzeltme istemek', 'Tuşlar'],
  },
  board: { topic: 'yayin', parts: ['İzlemek', 'Ek süre vermek', 'Yayımlamak'] },
  imports: { topic: 'gecmis', parts: ['Aktarım hazırlamak', 'Aktarımı incelemek'] },
  outbox: { topic: 'e-postalar', parts: ['Gönderilemeyen e-postalar (yönetici)'] },
  journal: { topic: 'kisiler', parts: ['Güvenlik günlüğü'] },
  deputies: { topic: 'vekalet', parts: ['Vekil görevlendirmek', 'Vekilken'] },
  people: { topic: 'kisiler', parts: ['Kişi davet etmek', 'İki kişi kuralı'] },
  account: { topic: 'kisiler', parts: ['Hesabım'] },
};

/** Finds the page of the guide that is called so; null for none. */
export function topicCalled(name: string | null): GuideTopic | null {
  return (Object.keys(pages) as readonly GuideTopic[]).find((topic) => topic === name) ?? null;
}

/** Loads a page of the guide; what it links to in the guide leads there. */
export async function loadGuide(topic: GuideTopic): Promise<GuidePage> {
  const { title, intro, parts } = (await pages[topic]()).default;
  const linked = (html: string): string =>
    html.replaceAll(/href="guide:([a-z-]*)#([^"]*)"/g, (_, named: string, heading: string) => {
      const address = addressOf('guide', { topic: named === '' ? topic : named });
      return `href="${address}${heading === '' ? '' : `#${slug(heading)}`}"`;
    });
  return {
    title,
    intro: linked(intro),
    parts: parts.map((part) => ({ ...part, html: linked(part.html) })),
  };
}
