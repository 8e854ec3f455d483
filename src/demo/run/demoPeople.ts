import type { Role } from '@/domain/permissions/person';

/** One of the people a new installation comes with, so that every role can be tried. */
export interface DemoRole {
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly province: string | null;
  /** The person's tasks, for the list of passwords. */
  readonly does: string;
}

/**
 * Two ministry editors, because nobody approves a text that they wrote, and two admins, because nobody gives power alone.
 * The names are invented.
 */
export const demoPeople = [
  {
    key: 'provinceEditor',
    name: 'Elif Aydın',
    email: 'il.editor@kitapcik.example',
    roles: ['province_editor'],
    province: '76',
    does: 'Iğdır: veri girişi / enters figures',
  },
  {
    key: 'provinceApprover',
    name: 'Murat Demir',
    email: 'il.onay@kitapcik.example',
    roles: ['province_approver'],
    province: '76',
    does: 'Iğdır: il onayı / first review',
  },
  {
    key: 'reviewer',
    name: 'Zeynep Kaya',
    email: 'bakanlik.inceleme@kitapcik.example',
    roles: ['ministry_reviewer'],
    province: null,
    does: 'Bakanlık incelemesi / second review',
  },
  {
    key: 'writer',
    name: 'Ayşe Yıldız',
    email: 'metin.yazari@kitapcik.example',
    roles: ['ministry_editor'],
    province: null,
    does: 'Metinler ve göstergeler / texts and metrics',
  },
  {
    key: 'secondWriter',
    name: 'Hasan Çelik',
    email: 'metin.onay@kitapcik.example',
    roles: ['ministry_editor'],
    province: null,
    does: 'Metin onayı / approves texts',
  },
  {
    key: 'publisher',
    name: 'Fatma Şahin',
    email: 'yayin@kitapcik.example',
    roles: ['publisher'],
    province: null,
    does: 'Yayın / opens editions, releases',
  },
  {
    key: 'admin',
    name: 'Mehmet Öztürk',
    email: 'yonetici@kitapcik.example',
    roles: ['admin'],
    province: null,
    does: 'Kişiler ve ayarlar / people and settings',
  },
  {
    key: 'secondAdmin',
    name: 'Selin Arslan',
    email: 'ikinci.yonetici@kitapcik.example',
    roles: ['admin'],
    province: null,
    does: 'Yetki onayı / confirms what the other admin proposes',
  },
] as const satisfies readonly DemoRole[];

export type DemoKey = (typeof demoPeople)[number]['key'];
