/** Residue of pages in Italian. */
import { pattern, phrases, type ResidueTable } from './table.js';

export const ITALIAN: ResidueTable = {
  lang: 'it',
  anywhere: {
    'share-row': phrases(
      "condividi|condividi su facebook|condividi su twitter|condividi su whatsapp|condividi su linkedin|condividi via email|condividi questo articolo|condividi l'articolo|condividi:|invia per email|stampa|copia link|copia il link|salva articolo|segnala ad un amico|ascolta l'articolo|ascolta articolo",
    ),
    'related-list': phrases(
      'leggi anche|leggi anche:|articoli correlati|notizie correlate|contenuti correlati|potrebbe interessarti|potrebbe interessarti anche|potrebbero interessarti|ti potrebbe interessare|ti potrebbero interessare|per approfondire|approfondimenti|vedi anche|i più letti|le più lette|più letti|altre notizie|ultime notizie|ultimi articoli|dello stesso autore',
    ),
    'read-more': phrases(
      'leggi tutto|leggi di più|continua a leggere|continua la lettura|mostra di più|carica altro|vedi tutti|scopri di più|clicca qui',
    ),
    newsletter: phrases(
      'iscriviti alla newsletter|iscriviti alla nostra newsletter|newsletter|ricevi la newsletter|resta aggiornato|iscriviti al canale|seguici su google news|segui il canale whatsapp',
    ),
    subscription: phrases(
      'abbonati|accedi|registrati|accedi o registrati|sei già abbonato|già abbonato|articolo riservato agli abbonati|contenuto riservato agli abbonati|abbonati per leggere|il mio account',
    ),
    cookies: phrases(
      'accetta tutti|accetta tutto|rifiuta tutto|gestisci cookie|accetta e continua|impostazioni cookie',
    ),
    copyright: phrases(
      'riproduzione riservata|© riproduzione riservata|tutti i diritti riservati|riproduzione vietata',
    ),
    advertisement: phrases(
      'pubblicità|annuncio pubblicitario|contenuto sponsorizzato|la pubblicità continua sotto|continua dopo la pubblicità',
    ),
    comments: phrases(
      'leggi i commenti|vai ai commenti|lascia un commento|scrivi un commento|commenta|aggiungi un commento|nessun commento|annulla risposta|vedi i commenti|commenta con facebook',
    ),
    'picture-control': phrases(
      'ingrandisci|ingrandisci immagine|guarda la gallery|guarda la fotogallery|vai alla galleria|schermo intero|immagine successiva|immagine precedente',
    ),
    menu: phrases(
      'vai al contenuto|vai al contenuto principale|salta al contenuto|torna su|torna alla home|torna indietro|seguici|seguici su facebook|seguici su twitter|prima pagina',
    ),
  },
  edges: {
    menu: phrases(
      'home|cerca|menu|chiudi|contatti|chi siamo|privacy|note legali|cronaca|politica|economia|esteri|cultura|spettacoli|sport|argomenti|temi|redazione|abbonamenti|pubblicità|in edicola',
    ),
    comments: phrases('commenti|commento'),
    cookies: phrases('accetta|rifiuta|accetto'),
  },
  patterns: [
    // Set as a row of its own, without a sign between: `Leggi anche Il porto cerca un direttore`.
    pattern('read-more', /^(?:[Ll]eggi|LEGGI|[Vv]edi|[Gg]uarda) (?:anche|ANCHE) \p{Lu}.{5,130}[^.!?]$/u, {
      longest: 150,
      needs: [' anche '],
    }),
    pattern(
      'read-more',
      /^\W{0,3}(?:leggi (?:anche|pure|tutto)|vedi anche|guarda anche|per approfondire|ti potrebbe(?:ro)? interessare|potrebbe(?:ro)? interessarti(?: anche)?|articoli? correlat[oi]|l['’]approfondimento)\s*(?:[:»›>→|]|\s[-–—]\s)\s*.{1,130}$/iu,
      {
        longest: 170,
        needs: ['leggi', 'anche', 'approfond', 'interess', 'correlat'],
      },
    ),
    pattern(
      'reading-time',
      /^(?:(?:tempo di )?lettura:? )?(?:circa )?\d{1,3} (?:minut[oi]|min\.?)(?: di lettura)?$/iu,
      {
        longest: 40,
        needs: ['min'],
      },
    ),
    pattern(
      'newsletter',
      /^(?:iscriviti|ricevi|abbonati)\b.{0,80}\b(?:newsletter|canale|e-?mail|notifiche|gratis)\b.{0,60}$/iu,
      {
        longest: 180,
        needs: ['iscriviti', 'ricevi', 'abbonati'],
      },
    ),
    pattern('tags-row', /^(?:tag|tags|argomenti|temi)\s*:\s*.{1,160}$/iu, {
      longest: 180,
      needs: ['tag', 'argomenti', 'temi'],
    }),
  ],
};
