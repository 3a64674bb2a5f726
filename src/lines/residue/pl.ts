/** Residue of pages in Polish. */
import { pattern, phrases, type ResidueTable } from './table.js';

export const POLISH: ResidueTable = {
  lang: 'pl',
  anywhere: {
    'share-row': phrases(
      'udostępnij|udostępnij na facebooku|udostępnij na twitterze|udostępnij artykuł|podziel się|podziel się artykułem|kopiuj link|skopiuj link|drukuj|wydrukuj|wyślij|wyślij e-mailem|posłuchaj|posłuchaj artykułu|tweetnij|lubię to',
    ),
    'related-list': phrases(
      'czytaj także|czytaj także:|czytaj też|czytaj również|zobacz także|zobacz też|zobacz również|przeczytaj także|przeczytaj też|przeczytaj również|powiązane artykuły|powiązane|polecane|polecamy|najczęściej czytane|najnowsze|najpopularniejsze|więcej na ten temat|podobne artykuły|warto przeczytać',
    ),
    'read-more': phrases(
      'czytaj dalej|czytaj więcej|zobacz więcej|pokaż więcej|załaduj więcej|rozwiń|zobacz wszystkie|kliknij tutaj',
    ),
    newsletter: phrases(
      'newsletter|zapisz się|zapisz się na newsletter|zapisz się do newslettera|zapisz się na nasz newsletter|bądź na bieżąco|włącz powiadomienia',
    ),
    subscription: phrases(
      'zaloguj się|zaloguj|subskrybuj|prenumerata|wykup dostęp|masz już konto|załóż konto|artykuł dostępny tylko dla prenumeratorów|zarejestruj się|wyloguj|moje konto|kup dostęp',
    ),
    cookies: phrases(
      'akceptuję|zaakceptuj wszystkie|akceptuj wszystkie|odrzuć wszystkie|ustawienia plików cookie|przejdź do serwisu',
    ),
    copyright: phrases('wszelkie prawa zastrzeżone|wszystkie prawa zastrzeżone|prawa autorskie zastrzeżone'),
    advertisement: phrases(
      'reklama|reklamy|artykuł sponsorowany|materiał sponsorowany|dalsza część artykułu pod materiałem wideo|dalsza część tekstu pod reklamą|ciąg dalszy artykułu pod reklamą|dalszy ciąg materiału pod wideo',
    ),
    comments: phrases(
      'dodaj komentarz|napisz komentarz|skomentuj|skomentuj artykuł|zobacz komentarze|brak komentarzy|anuluj pisanie odpowiedzi',
    ),
    'picture-control': phrases(
      'powiększ|powiększ zdjęcie|zobacz galerię|zobacz zdjęcia|następne zdjęcie|poprzednie zdjęcie|pełny ekran',
    ),
    menu: phrases(
      'przejdź do treści|przejdź do głównej treści|przejdź do zawartości|do góry|wróć na górę|powrót|obserwuj nas|strona główna|śledź nas',
    ),
    'about-author': phrases('o autorze|o autorce'),
  },
  edges: {
    menu: phrases(
      'menu|szukaj|wyszukaj|zamknij|kontakt|o nas|redakcja|polityka prywatności|regulamin|kraj|świat|biznes|sport|kultura|wiadomości|tematy|tagi|opinie',
    ),
    comments: phrases('komentarze|komentarz'),
  },
  patterns: [
    pattern('disclaimer', /^masz (?:zdjęcie|zdjęcia|film|temat|ciekawy temat).{0,140}$/iu, {
      longest: 180,
      needs: ['masz '],
    }),
    pattern(
      'read-more',
      /^\W{0,3}(?:(?:prze)?czytaj (?:także|też|również|więcej)|zobacz (?:także|też|również|więcej)|warto przeczytać|polecamy|więcej na ten temat)\s*(?:[:»›>→|]|\s[-–—]\s)\s*.{1,130}$/iu,
      {
        longest: 170,
        needs: ['czytaj', 'zobacz', 'przeczytać', 'polecamy', 'więcej'],
      },
    ),
    pattern(
      'reading-time',
      /^(?:czas czytania:? |ten tekst przeczytasz w )?(?:ok\. )?\d{1,3} (?:minuty?|minut|min\.?)(?: czytania)?$/iu,
      {
        longest: 50,
        needs: ['min'],
      },
    ),
    pattern(
      'newsletter',
      /^(?:zapisz się|subskrybuj|obserwuj|bądź)\b.{0,80}\b(?:newsletter|kanał|powiadomienia|e-?mail|google|bieżąco).{0,60}$/iu,
      {
        longest: 180,
        needs: ['zapisz', 'subskrybuj', 'obserwuj', 'bądź'],
      },
    ),
    pattern('tags-row', /^(?:tagi|tematy|słowa kluczowe)\s*:\s*.{1,160}$/iu, {
      longest: 180,
      needs: ['tagi', 'tematy', 'kluczowe'],
    }),
  ],
};
