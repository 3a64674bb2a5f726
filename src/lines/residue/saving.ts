/**
 * What programs print that save, archive or print pages: the banner of a web archive, the rows of a browser's reader view
 * and printed page, the day on which somebody kept a text. None of it stood in the paper.
 */
import { pattern, phrases, type ResidueTable } from './table.js';

/** A day with its year, in the ways in which programs print one. */
const DAY = String.raw`(?:\p{L}{2,10}\.?,? )?(?:\d{1,2}\.? \p{L}{3,10}\.?,? \d{4}|\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})`;
/** The deeds of whoever keeps a text. */
const KEPT =
  'bookmarked|saved|clipped|captured|retrieved|accessed|last accessed|date accessed|access date|downloaded|archived|imported|printed|screenshot taken|abgerufen|zuletzt abgerufen|gespeichert|heruntergeladen|ausgedruckt|consulté|enregistré|imprimé|consultado|descargado|guardado|consultato|scaricato|stampato|acesso em|acessado|geraadpleegd|gedownload';
/** The same with the service that keeps it: `Added to Pocket`. */
const KEPT_BY = String.raw`added on|(?:added|saved|clipped) (?:to|via|with|from|in) (?:the )?\p{L}{3,20}(?: web clipper)?`;

export const SAVING: ResidueTable = {
  lang: '*',
  anywhere: {
    'web-archive': phrases(
      'webpage capture|saved from|no other snapshots from this url|report bug or abuse|download .zip|webpage screenshot share download .zip report bug or abuse|about this capture|collected by|this is a cached copy|text-only version|full version|go to full version|cached page|fetching more wayback data|british newspaper archive|the british newspaper archive|newspapers in english|saved to instapaper|saved to pocket|added to pocket|add tags|view highlights|open in raindrop|read on omnivore|read original|visit website|apa citation|mla citation|harvard/australian citation|wikipedia citation|the wayback machine|internet archive wayback machine|rw-book-cover|see full document content',
    ),
    printing: phrases(
      'pdf drucken|order reprint|order reprints|print this page|print this page close window|close window|close this window|print page close window|find this article at|check the box to include the list of links referenced in the article|original url|you are viewing the print version|view original|view original article|read original|open original|artikel drucken fenster schließen|fermer la fenêtre|cerrar ventana|chiudi finestra',
    ),
  },
  edges: {
    'web-archive': phrases(
      'archive.today|archive.is|archive.ph|archive.fo|archive.li|webpage|screenshot|success|fail|timestamps|loading|buy me a coffee|history|prior|next|wayback machine|save page now|donate',
    ),
  },
  patterns: [
    pattern(
      'saved-on',
      new RegExp(
        String.raw`^\(?(?:${KEPT_BY}|${KEPT})(?: (?:on|at|am|le|el|il|em|op|from [^ ]{3,80}(?: on)?))?(?: ?: ?| )${DAY}(?:[ ,T.].{0,24})?$`,
        'iu',
      ),
      { longest: 160, needs: [...KEPT.split('|'), 'added', 'acc'] },
    ),
    // Whoever types a text says so; who wrote it is another.
    pattern(
      'transcriber',
      /^[([*]?(?:[Tt]ranscribed|[Tt]ranscription|[Tt]yped|[Dd]igiti[sz]ed|[Aa]bgeschrieben|[Tt]ranskribiert|[Tt]ranscrit|[Tt]ranscrito)(?: (?:by|von|par|por))?:? (?=\p{Lu}).{3,80}$/u,
      { longest: 100, zone: 'edges', needs: ['trans', 'typed', 'digiti', 'abgeschrieben'] },
    ),
    // Whoever types a clipping says what is not known of it.
    pattern(
      'nothing-known',
      /^[([]?(?:(?:newspaper|paper|publication|source|date|author|writer|page): ?)?unknown(?: (?:newspaper|paper|publication|source|author|writer|date|page|place|location))?(?:(?:, | [|–—-] |; )(?:unknown|no) (?:newspaper|paper|publication|source|author|writer|date|page|place|location)){0,4}[)\]]?\.?$/i,
      { longest: 120, zone: 'edges', needs: ['unknown'] },
    ),
    // `courier.example` beneath a headline: lists of saved pages name the site so.
    pattern('saved-from', /^(?:[a-z\d-]{2,40}\.){1,3}[a-z]{2,12}$/, { longest: 80, zone: 'edges', needs: ['.'] }),
    pattern(
      'saved-from',
      /^(?:clipped|saved|captured|archived|retrieved|printed) from ?:? ?(?:https?:\/\/|www\.)\S{3,300}$/iu,
      {
        longest: 340,
        needs: [' from'],
      },
    ),
    pattern('saved-from', /^original (?:article|source|link|page)\s?: ?https?:\/\/\S{3,300}$/iu, {
      longest: 340,
      needs: ['original '],
    }),
    pattern('web-archive', /^(?:the )?wayback machine ?[-–—|:] ?https?:\/\/\S{3,400}$/iu, {
      longest: 440,
      needs: ['wayback machine'],
    }),
    pattern(
      'web-archive',
      /^(?:\d{1,6} captures?|(?:\d{1,2} )?[A-Z][a-z]{2} [A-Z]{3} [A-Z][a-z]{2}(?: \d{1,2})?|[Aa]ll snapshots (?:from host|of this url).{0,120}|(?:Organization|Collection): (?:Internet Archive|Archive Team|Alexa Crawls?|Common Crawl).{0,60})$/u,
      { longest: 160, zone: 'edges' },
    ),
    pattern('web-archive', new RegExp(String.raw`^${DAY}(?: \d{2}:\d{2}(?::\d{2})? UTC| - ${DAY})$`, 'iu'), {
      longest: 70,
      zone: 'edges',
      needs: ['utc', ' - '],
    }),
    pattern(
      'web-archive',
      /^(?:this is (?:google['’]s|bing['’]s|the) cache of \S{3,300}.{0,300}|it is a snapshot of the page as it appeared on .{0,80}|tip: to quickly find your search term.{0,120})$/iu,
      { longest: 600, needs: ['cache of', 'snapshot of', 'tip: to'] },
    ),
    pattern(
      'web-archive',
      /^(?:search results \| .{4,120}|image © .{2,120}|image and text provided by .{2,100}|persistent link: ?https?:\/\/\S{3,200}|.{0,40}courtesy of the british library board\b.{0,80})$/i,
      { longest: 260, needs: ['search results', 'image', 'persistent', 'british library'] },
    ),
    // How archives offer to cite a page, and writers of encyclopedias: the day of looking it up is among them.
    pattern(
      'citation',
      /^(?:\{\{cite (?:news|web|magazine)\b.{10,900}\}\}|.{4,400}\b(?:retrieved (?:\p{L}{3,9} \d{1,2}, \d{4},? )?from|geraadpleegd op \S{2,30} op .{6,20},|consulté (?:le .{6,20} )?sur|viewed \d{1,2} \p{L}{3,9} \d{4},|web\. \d{1,2} \p{L}{3,9}\.? \d{4}) ?<?https?:\/\/\S{3,300})$/iu,
      { longest: 1000, needs: ['{{cite', 'http'] },
    ),
    // `https://example.org/bridge 1/2`: what a browser prints beneath a page.
    pattern('printing', /^(?:https?:\/\/|www\.)\S{3,300} (?:\d{1,3}\/\d{1,3}|page \d{1,3} of \d{1,3})$/iu, {
      longest: 320,
      needs: ['http', 'www.'],
    }),
    pattern('reading-time', /^\d{1,3} ?[-–] ?\d{1,3} (?:minutes?|mins?|minuten|minutos|minuti)$/iu, {
      longest: 30,
      needs: ['min'],
    }),
  ],
};
