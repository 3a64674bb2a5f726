/**
 * The words that stand beside a date in a publication line, by what they say of it, a language or a few a line. The
 * words of all languages are used together: a page's furniture need not be in the language of its article.
 */
import { foldWord, isAscii } from './text.js';

/** The date is that of first publication. */
const PUBLISHED: readonly string[] = [
  'published|first published|originally published|posted|date published|publication date|published date|pub date|date posted|post date|originally created|created|issued|released|release date|submitted|filed|date filed|air date|aired|issue date|written',
  'veröffentlicht|erstveröffentlicht|publiziert|erschienen|erstellt|eingestellt|geschrieben|erstellungsdatum|veröffentlichungsdatum|veröffentlichung|erscheinungsdatum|publikationsdatum|übersetzung veröffentlicht|gepostet|verfasst',
  'publié|publiée|mis en ligne|posté|paru|créé|date de publication|article publié|rédigé',
  'publicado|publicada|fecha de publicación|creado|data de publicação|postado|pubblicato|pubblicata|data di pubblicazione|creato|publicat|gepubliceerd|geplaatst|geplaatst op|opublikowano|dodano|data publikacji|publicerad|publicerat|publiceret|publisert|udgivet|julkaistu|publikováno|vydáno|yayınlanma tarihi|yayınlanma|giriş|giriş tarihi|eklenme tarihi|yayın tarihi|опубликовано|дата публикации|опубліковано|δημοσίευση|diterbitkan',
  '입력|기사입력|최초입력|등록|등록일|승인|송고|게시|발행|발행일|发布时间|发布于|发布|发表时间|发表于|發布時間|發佈時間|發布|發稿時間|公開|公開日|公開日時|掲載|配信|配信日時|投稿日|投稿|初公開|प्रकाशित|पब्लिश्ड|पोस्टेड',
  'terbit|tayang|dipublikasikan|diterbitkan pada|megjelent|közzétéve|publikálva|data publicării|zveřejněno|ngày đăng|đăng ngày|đăng lúc|imechapishwa|дата публікації|опублікована|تاریخ انتشار|انتشار|منتشر شده|منتشر شده در|เผยแพร่',
  'نشر|نشرت|نشر في|نُشر في|نشرت في|تاريخ النشر|פורסם',
];

/** The date is that of the last change. */
const UPDATED: readonly string[] = [
  'updated|last updated|last update|update|date updated|modified|last modified|last edited|edited|revised|last revised|last reviewed|corrected|last changed|reviewed',
  'aktualisiert|zuletzt aktualisiert|letzte aktualisierung|aktualisierung|geändert|zuletzt geändert|letzte änderung|zuletzt bearbeitet|bearbeitet',
  'mis à jour|mise à jour|dernière mise à jour|modifié|modifiée|actualisé|dernière modification|maj',
  'actualizado|actualizada|última actualización|modificado|atualizado|última atualização|aggiornato|ultima modifica|ultimo aggiornamento|bijgewerkt|laatst bijgewerkt|laatste update|gewijzigd|zaktualizowano|aktualizacja|ostatnia aktualizacja|uppdaterad|senast uppdaterad|opdateret|sist oppdatert|oppdatert|päivitetty|aktualizováno|aktualizace|güncelleme|son güncelleme|güncelleme tarihi|обновлено|оновлено|ενημέρωση|diperbarui',
  '수정|최종수정|최종 수정|수정일|업데이트|기사수정|更新|更新时间|更新于|更新於|更新時間|最后更新|最後更新|最終更新|最終更新日|更新日|更新日時|अपडेटेड|अपडेट|अंतिम अपडेट|संशोधित',
  'diperbaharui|update terakhir|terakhir diperbarui|dikemaskini|frissítve|utolsó frissítés|frissítés|actualizat|data actualizării|naposledy aktualizováno|cập nhật|cập nhật lúc|imesasishwa|змінено|востаннє оновлено|به روز رسانی|به‌روزرسانی|بروزرسانی|آخرین بروزرسانی|آخرین به‌روزرسانی|อัปเดต',
  'آخر تحديث|تحديث|تم التحديث|حدث في|עודכן',
];

/** A date, no more is said; or the date of something that is done when an article appears. */
const PLAIN: readonly string[] = [
  'date|week of|for the week of|load date|load-date|dated|day|for release|for immediate release|embargoed until|press release|news release|as of',
  'datum|stand|sendung vom|pressemitteilung vom|meldung vom|date de parution|fecha|data|dato|päivämäärä|tarih|дата|سه شنبه|یک شنبه|دو شنبه|چهار شنبه|پنج شنبه|thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật|ngày|วันที่|تاریخ|התאריך|תאריך|التاريخ|تاريخ|بتاريخ',
];

/** Words that tie a date to its label, weekday or time, and units of time. */
const SMALL_WORDS = [
  'on at in the of of the by and as from edition late city final early home first morning evening weekend special section main',
  'am um den der des vom uhr im in und ab dem',
  'le à la les du de et a',
  'el del de a al las los la y il lo alle ore del e em às o os op om in het kl klo w o godz r roku den d w dniu в г года год от ο στις pukul lúc pada saa',
  '오전 오후 午前 午後 上午 下午',
  'في يوم الساعة عند تمام صباحا صباحاً مساء مساءً ظهرا عام سنة م ص هـ الموافق ساعت در בשעה',
  'st nd rd th clock oclock local time hours hrs h',
].join(' ');

/** Time zones by their abbreviations, and words that stand with them. */
const ZONES =
  'gmt utc z bst est edt et cst cdt ct mst mdt mt pst pdt pt akst akdt hst nst ast adt cet cest mez mesz wet west eet eest msk ist pkt sgt hkt jst kst aest aedt acst awst nzst nzdt nzt wib wita wit sast wat eat cat gst trt irst idt eastern central mountain pacific standard daylight';

/** What else a page prints in the row of the date; a number may stand with each. */
const PAGE_WORDS = [
  'news opinion sport sports world politics business culture analysis feature features blog article story press release statement report comment comments reply replies view views read reads share shares like likes word words minute minutes min mins print email save listen watch video audio photo photos permalink listing no leave',
  'kommentar kommentare kommentieren nachrichten politik wirtschaft kultur sport artikel lesezeit lesedauer minuten minute min drucken teilen leser',
  'commentaire commentaires lecture partager imprimer article actualité actualités',
  'comentario comentarios lectura compartir imprimir noticias commenti lettura condividi minuti notizie leestijd reacties minut czytania',
  'há anos ano dias dia meses mês semanas semana vor tagen jahren jahr geleden jaar dagen temu lat dni fa anni giorni',
  'دقائق دقيقة قراءة للقراءة تعليق تعليقات مشاركة طباعة أخبار',
].join(' ');

/** `plain`: the label says that it is a date and no more. */
export type DateKind = 'published' | 'updated' | 'plain';

/** Words as `foldWord` compares them, joined by single spaces. */
const foldWords = (words: string): string => words.split(' ').map(foldWord).join(' ');

function labelled(lines: readonly string[], kind: DateKind): readonly (readonly [string, DateKind])[] {
  return lines.flatMap((line) => line.split('|')).map((label) => [foldWords(label), kind]);
}

/** Labels, folded, with what they say of the date they stand before. */
export const LABELS: ReadonlyMap<string, DateKind> = new Map([
  ...labelled(PLAIN, 'plain'),
  ...labelled(PUBLISHED, 'published'),
  ...labelled(UPDATED, 'updated'),
]);

/**
 * Matches every text that may hold a label of change: the longest word of one, or what hinders a quick look, characters
 * beyond ASCII and those that folding takes out of a word.
 */
export const MAY_SAY_UPDATED = new RegExp(
  [...new Set(labelled(UPDATED, 'updated').map(([label]) => longestWord(label)))]
    .filter(isAscii)
    .concat("[a-z]['.][a-z]", String.raw`[^\0-\x7f]`)
    .join('|'),
  'i',
);

function longestWord(label: string): string {
  return label.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest));
}

/** The first word of labels → the words in the longest that begins with it. */
export const LONGEST_LABELS: ReadonlyMap<string, number> = longestByFirstWord([...LABELS.keys()]);

function longestByFirstWord(labels: readonly string[]): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const label of labels) {
    const words = label.split(' ');
    const [first = ''] = words;
    longest.set(first, Math.max(words.length, longest.get(first) ?? 0));
  }
  return longest;
}

/** Words that make a row of a page tell of something else: an event, an account, a quotation, another issue. */
const OTHER_SUBJECTS =
  'due fällig payable maturing valid gültig expirydate expiry expires expired termin termine wann einlass beginn anmeldung registriert mitglied dabei quelle zugriff abgerufen ausgabe geboren bis ab when where event events starts ends from until deadline registered joined member source accessed retrieved visited edition born died copyright quelle édition éditions source consulté inscrit fecha fuente consultado termina inscripción';

const wordSet = (words: string): ReadonlySet<string> => new Set(foldWords(words).split(' '));

/** Words, folded, that say nothing by themselves beside a date. */
export const FILLERS: ReadonlySet<string> = wordSet(`${SMALL_WORDS} ${ZONES}`);

/** Words, folded, of the page around an article. */
export const FURNITURE: ReadonlySet<string> = wordSet(PAGE_WORDS);

/** Words, folded, after which the date in a row is not that of the article. */
export const OTHER_SUBJECT_WORDS: ReadonlySet<string> = wordSet(OTHER_SUBJECTS);
