/** Residue of pages in Romanian. */
import { pattern, phrases, type ResidueTable } from './table.js';

export const ROMANIAN: ResidueTable = {
  lang: 'ro',
  anywhere: {
    'share-row': phrases(
      'distribuie|distribuie articolul|distribuie pe facebook|distribuiți|trimite pe email|trimite pe whatsapp|copiază link|copiază linkul|link copiat|printează|tipărește|imprimă|salvează|salvează articolul|ascultă articolul',
    ),
    'related-list': phrases(
      'citește și|citiți și|citește și:|citește mai departe|vezi și|articole similare|articole recomandate|articole pe aceeași temă|pe aceeași temă|știri similare|știri recomandate|cele mai citite|cele mai citite știri|cele mai noi|ultimele știri|ultima oră|alte știri|alte articole|recomandări|recomandările redacției|te-ar putea interesa|îți recomandăm|vă recomandăm|din aceeași categorie|mai multe știri|parteneri',
    ),
    'read-more': phrases(
      'citește mai mult|citește tot articolul|vezi mai mult|vezi toate|încarcă mai multe|mai multe|afișează mai mult|click aici',
    ),
    newsletter: phrases('abonează-te la newsletter|abonare newsletter|înscrie-te la newsletter|abonează-te'),
    subscription: phrases(
      'autentificare|intră în cont|conectare|înregistrare|contul meu|deconectare|creează cont|abonamente|doar pentru abonați',
    ),
    cookies: phrases('accept toate|acceptă toate|accept cookies|setări cookie|politica de cookies|politica cookies'),
    copyright: phrases('toate drepturile rezervate'),
    advertisement: phrases('publicitate|advertoriale|articolul continuă după reclamă|conținut sponsorizat|reclamă'),
    comments: phrases(
      'comentează|adaugă un comentariu|adaugă comentariu|lasă un comentariu|lasă un răspuns|scrie un comentariu|vezi comentariile|niciun comentariu|răspunde',
    ),
    'picture-control': phrases('galerie foto|vezi galeria foto|mărește imaginea|ecran complet|vezi galeria'),
    menu: phrases(
      'sari la conținut|mergi la conținut|înapoi sus|urmărește-ne|urmărește-ne pe facebook|urmărește-ne pe google news|despre noi|termeni și condiții|politica de confidențialitate|contactează-ne|ziarul tipărit',
    ),
    'about-author': phrases('despre autor'),
  },
  edges: {
    menu: phrases(
      'acasă|prima pagină|caută|căutare|meniu|închide|politică|economie|externe|extern|social|sănătate|cultură|educație|opinii|actualitate|știri|vremea|contact|redacția|eveniment',
    ),
    comments: phrases('comentarii|comentariu'),
  },
  patterns: [
    pattern(
      'read-more',
      /^\P{L}{0,3}(?:citește (?:și|mai mult|mai departe)|citiți și|vezi și|pe aceeași temă|te-ar putea interesa)\s*(?:[:»›>→|]|\s[-–—]\s)\s*.{1,130}$/iu,
      {
        longest: 170,
        needs: ['cit', 'vezi', 'aceeași', 'interesa'],
      },
    ),
    pattern('reading-time', /^(?:timp de (?:citire|citit):? )?\d{1,3} minute?(?: de citit| citire)?$/iu, {
      longest: 40,
      needs: ['minut'],
    }),
    pattern('tags-row', /^(?:etichete|cuvinte cheie|taguri|tag-uri|subiecte)\s*:\s*.{1,160}$/iu, {
      longest: 180,
      needs: ['etichete', 'cuvinte', 'tag', 'subiecte'],
    }),
  ],
};
