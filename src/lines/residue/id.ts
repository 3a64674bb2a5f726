/** Residue of pages in Indonesian and Malay. */
import { pattern, phrases, type ResidueTable } from './table.js';

export const INDONESIAN: ResidueTable = {
  lang: 'id',
  anywhere: {
    'share-row': phrases(
      'bagikan|bagikan artikel|bagikan ke facebook|bagikan ke twitter|bagikan ke whatsapp|bagikan lewat whatsapp|bagikan:|kongsi|kongsi artikel|kongsikan|salin tautan|salin link|salin pautan|tautan disalin|cetak|simpan|simpan artikel|dengarkan|dengarkan artikel',
    ),
    'related-list': phrases(
      'baca juga|baca juga:|baca lagi|baca selanjutnya|lihat juga|simak juga|berita terkait|artikel terkait|berita lainnya|berita lain|artikel lainnya|terpopuler|berita terpopuler|paling populer|paling banyak dibaca|terkini|berita terkini|berita terbaru|terbaru|rekomendasi|rekomendasi untuk anda|pilihan editor|pilihan redaksi|berita pilihan|topik terkait|berita berkaitan|artikel berkaitan|artikel berkenaan|baca berita lainnya|sedang tren',
    ),
    'read-more': phrases(
      'baca selengkapnya|selengkapnya|lihat semua|lihat selengkapnya|muat lainnya|tampilkan semua|baca artikel asli|lihat lagi|klik di sini|halaman selanjutnya',
    ),
    newsletter: phrases('berlangganan newsletter|daftar newsletter|langganan newsletter|dapatkan berita terbaru'),
    subscription: phrases(
      'masuk|daftar|keluar|masuk / daftar|login / daftar|berlangganan|langganan|log masuk|akun saya|buat akun',
    ),
    cookies: phrases('terima semua|terima semua cookie'),
    copyright: phrases(
      'hak cipta dilindungi|hak cipta dilindungi undang-undang|semua hak dilindungi|hak cipta terpelihara',
    ),
    advertisement: phrases(
      'iklan|lanjutkan membaca di bawah iklan|gulir ke bawah untuk melanjutkan membaca|artikel berlanjut setelah iklan|konten bersponsor|advertorial|iklan tunggu sebentar',
    ),
    comments: phrases(
      'tulis komentar|beri komentar|tinggalkan komentar|kirim komentar|lihat komentar|belum ada komentar|tinggalkan balasan|batalkan balasan|balas|tulis komen',
    ),
    'picture-control': phrases('lihat foto|perbesar|perbesar foto|lihat galeri|layar penuh'),
    menu: phrases(
      'lewati ke konten|langsung ke konten|langkau ke kandungan|kembali ke atas|ikuti kami|ikuti kami di|ikuti kami di google news|tentang kami|pedoman media siber|hubungi kami|kebijakan privasi|syarat dan ketentuan|kode etik|info iklan|karir|indeks berita',
    ),
    'about-author': phrases('tentang penulis'),
  },
  edges: {
    menu: phrases(
      'beranda|halaman utama|laman utama|cari|tutup|nasional|internasional|dunia|ekonomi|bisnis|hukum|olahraga|sukan|hiburan|budaya|gaya hidup|teknologi|daerah|metro|opini|berita|redaksi|kontak|topik|tag|indeks|kolom|otomotif|kesehatan',
    ),
    comments: phrases('komentar|komen'),
    live: phrases('breaking news|langsung'),
  },
  patterns: [
    pattern(
      'read-more',
      /^\W{0,3}(?:baca (?:juga|lagi|selengkapnya|pula)|lihat juga|simak juga|tonton juga|saksikan juga|artikel terkait|berita terkait)\s*(?:[:»›>→|]|\s[-–—]\s)\s*.{1,130}$/iu,
      { longest: 170, needs: ['baca ', 'juga', 'terkait'] },
    ),
    // `Simak Video "…"`, `[Gambas:Video 20detik]`: what stands for a film in pages of the largest Indonesian site.
    pattern('player', /^(?:(?:simak|tonton|lihat|saksikan)(?: juga)? video.{0,120}|\[gambas:.{1,60}\])$/iu, {
      longest: 150,
      needs: ['video', '[gambas:'],
    }),
    pattern(
      'read-more',
      /^(?:ikuti|dapatkan|cek|simak)\b.{0,90}\b(?:whatsapp|telegram|google news|saluran|channel|kanal)\b.{0,100}$/iu,
      {
        longest: 220,
        needs: ['whatsapp', 'telegram', 'google news', 'saluran', 'channel', 'kanal'],
      },
    ),
    pattern('imprint', /^(?:editor|redaktur|penyunting)\s*:\s*\p{Lu}.{2,60}$/iu, {
      longest: 80,
      needs: ['editor', 'redaktur', 'penyunting'],
    }),
    pattern(
      'read-more',
      /^halaman\s?:?(?: \d{1,2}){1,12}(?: (?:selanjutnya|berikutnya|tampilkan semua|show all))?$/iu,
      {
        longest: 80,
        needs: ['halaman'],
      },
    ),
    pattern('reading-time', /^(?:waktu (?:baca|membaca)\s*:?\s*)?\d{1,3} menit(?: baca| membaca)?$/iu, {
      longest: 40,
      needs: ['menit'],
    }),
    pattern('tags-row', /^(?:tags?|topik|kata kunci|label)\s*:\s*.{1,160}$/iu, {
      longest: 180,
      needs: ['tag', 'topik', 'kata kunci', 'label'],
    }),
  ],
};
