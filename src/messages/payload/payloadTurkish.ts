/** Words that Payload's own Turkish leaves in English or gets wrong. */
export const payloadTurkish = {
  authentication: { lockUntil: 'Kilit bitişi' },
  fields: {
    chooseBetweenCustomTextOrDocument: 'Bir adres yazın ya da başka bir belgeye bağlantı verin.',
    itemsAndMore: '{{items}} ve {{count}} tane daha',
    labelRelationship: '{{label}} ilişkisi',
    relationTo: 'İlişkili tür',
  },
  general: { of: '/', or: 'Ya da', order: 'Sıra', searchBy: 'Şuna göre ara: {{label}}' },
  version: {
    confirmRevertToSaved: 'Kaydedilmiş hâle dönmeyi onaylayın',
    unpublishedSuccessfully: 'Yayından kaldırıldı.',
  },
} as const;
