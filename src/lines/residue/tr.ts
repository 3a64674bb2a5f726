/** Residue of pages in Turkish. */
import { pattern, phrases, type ResidueTable } from './table.js';

export const TURKISH: ResidueTable = {
  lang: 'tr',
  anywhere: {
    'share-row': phrases(
      "paylaş|haberi paylaş|facebook'ta paylaş|twitter'da paylaş|whatsapp'ta paylaş|bağlantıyı kopyala|linki kopyala|yazdır|e-posta gönder|tweetle|yazıyı dinle|haberi dinle|google news'te takip et",
    ),
    'related-list': phrases(
      'ilginizi çekebilir|ilgili haberler|ilgili haber|benzer haberler|bunlar da ilginizi çekebilir|en çok okunanlar|çok okunanlar|son haberler|diğer haberler|öne çıkanlar|önerilen haberler|ayrıca okuyun|günün öne çıkanları',
    ),
    'read-more': phrases(
      'devamını oku|haberin devamı|haberin devamı için tıklayın|daha fazla|daha fazla göster|tümünü gör|tıklayın|daha fazlası',
    ),
    newsletter: phrases('bülten|e-bülten|bültene abone ol|haber bültenimize abone olun|bildirimleri aç'),
    subscription: phrases('abone ol|giriş yap|üye ol|üye girişi|çıkış yap|hesabım|abone olun'),
    cookies: phrases('kabul et|tümünü kabul et|çerez ayarları|reddet'),
    copyright: phrases('tüm hakları saklıdır|her hakkı saklıdır'),
    advertisement: phrases('reklam|reklamı geç|sponsorlu içerik|reklamın devamı'),
    comments: phrases('yorum yap|yorum yaz|yorumları gör|ilk yorumu sen yap|cevapla'),
    'picture-control': phrases('galeriyi görüntüle|fotoğrafı büyüt|tam ekran'),
    menu: phrases('içeriğe geç|ana içeriğe geç|yukarı çık|bizi takip edin|takip et|başa dön'),
  },
  edges: {
    menu: phrases(
      'anasayfa|ana sayfa|ara|arama|menü|kapat|iletişim|künye|hakkımızda|gündem|ekonomi|dünya|spor|siyaset|yaşam|kültür sanat|etiketler|son dakika',
    ),
    comments: phrases('yorumlar|yorum'),
  },
  patterns: [
    pattern('comments', /^(?:bu habere )?henüz yorum yapılmamış.{0,40}$/iu, { longest: 80, needs: ['yorum'] }),
    pattern(
      'read-more',
      /^\P{L}{0,3}(?:ilgili haber(?:ler)?|ayrıca (?:bkz|oku(?:yun)?)|ilginizi çekebilir|bunu da oku(?:yun)?)\s*(?:[:»›>→|]|\s[-–—]\s)\s*.{1,130}$/iu,
      {
        longest: 170,
        needs: ['lgili', 'yrıca', 'lginizi', 'unu da'],
      },
    ),
    pattern('reading-time', /^(?:okuma süresi:? )?\d{1,3} (?:dakika|dk\.?)(?: okuma(?: süresi)?)?$/iu, {
      longest: 40,
      needs: ['dakika', 'dk'],
    }),
    pattern('tags-row', /^(?:etiketler|anahtar kelimeler)\s*:\s*.{1,160}$/iu, {
      longest: 180,
      needs: ['tiketler', 'kelimeler'],
    }),
  ],
};
