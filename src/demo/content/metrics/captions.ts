import type { Bilingual } from '@/domain/bilingual';

const said = (tr: string, en: string): Bilingual => ({ tr, en });

/** What stands under a large number, by metric; one without is called by its name. */
export const captions: Readonly<Partial<Record<string, Bilingual>>> = {
  'shm-merkez': said('sosyal hizmet merkezi', 'social service centres'),
  'asdep-hane': said('haneye ASDEP kapsamında ulaşıldı', 'households reached by ASDEP'),
  'eoe-kisi': said('kişi evlilik öncesi eğitime katıldı', 'people took part in pre-marriage training'),
  'aep-kisi': said('kişi Aile Eğitim Programına katıldı', 'people took part in family training'),
  'aile-danismanligi-basvuru': said(
    'başvuru aile danışmanlığı hizmetiyle karşılandı',
    'applications served by family counselling',
  ),
  'bagimlilik-egitim-kisi': said(
    'kişi bağımlılıkla mücadele eğitimi aldı',
    'people trained against addiction',
  ),
  'psikososyal-destek-kisi': said(
    'kişiye psikososyal destekle ulaşıldı',
    'people reached with psychosocial support',
  ),
  'psikososyal-destek-bolge-kisi': said(
    'kişiye deprem bölgesinde psikososyal destekle ulaşıldı',
    'people reached with psychosocial support in the earthquake region',
  ),
  'cocuk-evleri-ev': said('çocuk evi', 'children’s homes'),
  'cocuk-evleri-cocuk': said('çocuğun bakımı çocuk evlerinde sağlanıyor', 'children in children’s homes'),
  'ces-kurulus': said('çocuk evleri sitesi', 'children’s home campuses'),
  'ces-cocuk': said(
    'çocuğun bakımı çocuk evleri sitelerinde sağlanıyor',
    'children on children’s home campuses',
  ),
  'codem-kurulus': said('ihtisaslaştırılmış çocuk evleri sitesi', 'specialised children’s home campuses'),
  'codem-cocuk': said('çocuk ÇODEM’de hizmet alıyor', 'children on specialised campuses'),
  'kurum-bakimi-cocuk': said('çocuk kuruluş bakımı altında', 'children in institutional care'),
  'kres-kurulus': said(
    'özel kreş, gündüz bakımevi ve çocuk kulübü',
    'private nurseries, day-care homes and clubs',
  ),
  'kres-ucretsiz-cocuk': said('çocuk ücretsiz bakımdan yararlanıyor', 'children cared for free of charge'),
  'koruyucu-aile-cocuk': said('çocuk koruyucu aile yanında', 'children with foster families'),
  'koruyucu-aile-aile': said('koruyucu aile', 'foster families'),
  'evlat-edinme-cocuk': said('çocuk evlat edindirildi', 'children adopted'),
  'sed-cocuk': said(
    'çocuk SED ile ailesinin yanında destekleniyor',
    'children supported with their families',
  ),
  'sed-tutar': said('SED için tahsis edildi', 'allotted to SED'),
  'kadin-konukevi': said('kadın konukevi', 'women’s guesthouses'),
  'sonim-kadin': said('kadına ŞÖNİM tarafından hizmet verildi', 'women served by ŞÖNİM'),
  'sonim-erkek': said('erkeğe ŞÖNİM tarafından hizmet verildi', 'men served by ŞÖNİM'),
  'sonim-cocuk': said('çocuğa ŞÖNİM tarafından hizmet verildi', 'children served by ŞÖNİM'),
  'sonim-toplam': said('kişiye ŞÖNİM tarafından hizmet verildi', 'people served by ŞÖNİM'),
  'finansal-okuryazarlik-etkinlik': said('finansal okuryazarlık etkinliği', 'financial literacy events'),
  'finansal-okuryazarlik-kisi': said('kişiye seminerlerle ulaşıldı', 'people reached by seminars'),
  'kadin-kooperatifi': said(
    'kadın kooperatifi destekle kuruldu',
    'women’s co-operatives founded with support',
  ),
  'yatili-bakim-merkez': said('yatılı bakım ve rehabilitasyon merkezi', 'residential care centres'),
  'yatili-bakim-kisi': said(
    'engelli birey yatılı merkezlerde hizmet alıyor',
    'persons with disabilities served in residential centres',
  ),
  'umut-evi-ev': said('umut evi', 'hope houses'),
  'umut-evi-kisi': said(
    'engelli birey umut evlerinde hizmet alıyor',
    'persons with disabilities in hope houses',
  ),
  'ozel-engelli-bakim-merkez': said('özel engelli bakım merkezi', 'private disability care centres'),
  'ozel-engelli-bakim-kisi': said(
    'engelli birey özel bakım merkezlerinde hizmet alıyor',
    'persons with disabilities served in private centres',
  ),
  'huzurevi-kurulus': said(
    'huzurevi ile yaşlı bakım ve rehabilitasyon merkezi',
    'nursing homes and elderly care centres',
  ),
  'huzurevi-kisi': said(
    'yaşlı, huzurevleri ile yaşlı bakım merkezlerinde hizmet alıyor',
    'older people in nursing homes and care centres',
  ),
  'ozel-huzurevi-kurulus': said('özel huzurevi', 'private nursing homes'),
  'ozel-huzurevi-kisi': said(
    'yaşlı, özel huzurevlerinde hizmet alıyor',
    'older people in private nursing homes',
  ),
  'evde-bakim-kisi': said(
    'kişi evde bakım yardımından yararlanıyor',
    'people receiving home care assistance',
  ),
  'evde-bakim-tutar': said('evde bakım yardımı ödendi', 'paid as home care assistance'),
  sehit: said('şehit', 'martyrs'),
  gazi: said('gazi', 'veterans'),
  'istihdam-kisi': said('kişi kamuda istihdam edildi', 'people employed in the public sector'),
  'ucretsiz-seyahat-kart': said('ücretsiz seyahat kartı teslim edildi', 'free travel cards handed over'),
  'sydv-vakif': said('sosyal yardımlaşma ve dayanışma vakfı', 'social assistance foundations'),
  'sosyal-yardim-hane': said('hane sosyal yardım aldı', 'households helped'),
  'sosyal-yardim-tutar': said('tutarında sosyal yardım yapıldı', 'of assistance'),
  'sosyal-yardim-kaynak': said('kaynak aktarıldı', 'transferred'),
  'yatirim-proje': said('yatırım projesi tamamlandı', 'investment projects completed'),
  'yatirim-tutar': said('devam eden yatırımların maliyeti', 'cost of investments under way'),
};
