/**
 * Words that Payload's own Turkish leaves in English or gets wrong. A template that hangs a Turkish suffix on a variable
 * (`{{label}}'i sil`) is right for one word and wrong for the next, so it is worded without one.
 */
export const payloadTurkish = {
  authentication: { lockUntil: 'Kilit bitişi' },
  error: { loadingDocument: 'Belge yüklenirken bir sorun oluştu: {{id}}' },
  fields: {
    chooseBetweenCustomTextOrDocument: 'Bir adres yazın ya da başka bir belgeye bağlantı verin.',
    chooseDocumentToLink: 'Bağlantı verilecek belgeyi seçin.',
    itemsAndMore: '{{items}} ve {{count}} tane daha',
    labelRelationship: '{{label}} ilişkisi',
    relatedDocument: 'İlişkili belge',
    relationTo: 'İlişkili tür',
  },
  folder: {
    itemsMovedToFolder: '{{title}} {{folderName}} klasörüne taşındı.',
    moveItemsToFolderConfirmation:
      '<1>{{count}} {{label}}</1>, <2>{{toFolder}}</2> klasörüne taşınacak. Emin misiniz?',
    searchByNameInFolder: 'Ada göre ara: {{folderName}}',
  },
  general: {
    aboutToRestore: '{{label}} geri yüklenecek: <1>{{title}}</1>. Emin misiniz?',
    clear: 'Temizle',
    copyWarning: '{{label}} {{title}}: {{to}} içeriğinin üzerine {{from}} içeriği yazılacak. Emin misiniz?',
    deleteLabel: 'Sil: {{label}}',
    export: 'Dışa aktar',
    groupByLabel: 'Gruplama: {{label}}',
    import: 'İçe aktar',
    of: '/',
    or: 'Ya da',
    order: 'Sıra',
    restoring: 'Geri yükleniyor…',
    searchBy: 'Şuna göre ara: {{label}}',
    selectAll: 'Tümünü seç ({{count}} {{label}})',
    sortByLabelDirection: 'Sıralama: {{label}}, {{direction}}',
    successfullyReindexed:
      'Yeniden dizine alınan belgeler ({{collections}}): {{count}} / {{total}}; atlanan taslak: {{skips}}.',
    uploadingBulk: 'Yükleniyor: {{current}} / {{total}}',
  },
  lexical: {
    blocks: {
      inlineBlocks: { create: 'Ekle: {{label}}', edit: 'Düzenle: {{label}}', remove: 'Kaldır: {{label}}' },
    },
  },
  localization: { copyFromTo: 'Kopyala: {{from}} → {{to}}' },
  upload: { crop: 'Kırp', setCropArea: 'Kırpma alanını ayarla' },
  validation: { requiresTwoNumbers: 'Bu alana iki sayı yazılmalıdır.' },
  version: {
    aboutToPublishSelection: 'Seçilenlerin tümü yayımlanacak ({{label}}). Emin misiniz?',
    aboutToRestore: '{{label}}, {{versionDate}} tarihli sürümüne döndürülecek.',
    confirmRevertToSaved: 'Kaydedilmiş hâle dönmeyi onaylayın',
    currentDocumentStatus: 'Belgenin durumu: {{docStatus}}',
    restoreThisVersion: 'Bu sürüme döndür',
    unpublishIn: 'Yayından kaldır ({{locale}})',
    unpublishedSuccessfully: 'Yayından kaldırıldı.',
  },
} as const;
