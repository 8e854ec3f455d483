import type { Reach, Verb } from '@/domain/permissions/permissions';
import { bilingual } from '../bilingual';

/** Words of the generated permission table. */
export const permissionWords = bilingual(
  {
    title: 'Yetkiler',
    intro:
      'Payload’ın genel arayüzlerinden (REST ve yönetim formları) kim neye ulaşır. Boş hücre: hiçbir şeye. Kişiler, değerler, formlar, yayımlar ve işlem geçmişi yalnız kendi işlemleriyle yazılır (bkz. workflow.md); hiçbir kayıt silinmez.',
    subject: 'Ne',
    verb: 'Yetki',
    verbs: {
      read: 'görür',
      readVersions: 'eski sürümleri görür',
      create: 'ekler',
      update: 'değiştirir',
      delete: 'siler',
      unlock: 'kilidini açar',
    } satisfies Record<Verb, string>,
    reaches: { all: 'tümü', own_province: 'kendi ili', self: 'kendi hesabı' } satisfies Record<Reach, string>,
    limits: 'Alanlara konan sınırlar',
    limitList: [
      'Kişiler: kişi ekleme, görev, il ve durum yalnız Kişiler ekranından, başka bir yöneticice değiştirilir; parolayı herkes kendisi belirler.',
      'Dönemler: yalnız tarihler değiştirilir; durum ve sabitlenen metinler iş akışınındır.',
      'İller: ad, plaka ve adres değişmez; bulunmayan hizmetler ve ek düzeltmeleri değişir.',
      'İşlem geçmişi: kişi yalnız gördüğü şeylerin kayıtlarını görür. Hesaplara ilişkin kayıtları ve giden e-postalarınkileri yöneticiler, kendi hesabınınkileri herkes görür; vekâletlerin kayıtlarını ve nedenlerini yalnız yöneticiler (ilgililer bunları Vekâlet sayfasında görür).',
      'Baskı işleri: kitapçığı basan tarayıcının ve yazı tiplerinin sürümleri yalnız Bakanlıkta görünür.',
      'Metinler, göstergeler, kurallar: durum ve onay iş akışınındır; incelemedeki metin değiştirilmez.',
    ],
  },
  {
    title: 'Permissions',
    intro:
      'Who reaches what through Payload’s generic interfaces (REST and the admin’s forms). An empty cell: nothing. People, figures, sheets, publications and the timeline are written by their own actions only (see workflow.md); nothing is ever deleted.',
    subject: 'What',
    verb: 'May',
    verbs: {
      read: 'read',
      readVersions: 'read old versions',
      create: 'create',
      update: 'change',
      delete: 'delete',
      unlock: 'unlock',
    },
    reaches: { all: 'all', own_province: 'own province', self: 'own account' },
    limits: 'Limits on fields',
    limitList: [
      'People: accounts, roles, province and standing are changed on the screen of people only, by another admin; everybody sets their own password.',
      'Editions: the dates only; state and pinned texts belong to the workflow.',
      'Provinces: name, plate and slug never change; missing services and suffix overrides do.',
      'Timeline: a person reads the entries about what they read. Acts on accounts and on outgoing e-mails are for admins, those on one’s own account for everybody; deputyships and their reasons are for admins alone (the two concerned have them on the page of deputies).',
      'Renders: the versions of browser and fonts that printed a booklet are shown at the ministry only.',
      'Texts, metrics and checks: state and approval belong to the workflow; a text in review is not edited.',
    ],
  },
);
