/** What press offices and the wires of press releases print around a release, in several languages. */
import { pattern, phrases, type ResidueTable } from './table.js';

export const RELEASES: ResidueTable = {
  lang: '*',
  anywhere: {
    'agency-notes': phrases(
      'notes to editors|notes to editor|note to editors|notes for editors|note for editors|editors notes|hinweise für die redaktion|hinweise an die redaktionen|notes à la rédaction|notas a los redactores|note per le redazioni',
    ),
  },
  edges: {
    'press-release': phrases(
      'sofort veröffentlichen|zur sofortigen veröffentlichung|frei zur veröffentlichung|persbericht|comunicato stampa|comunicado de imprensa|nota à imprensa|pressmeddelande|pressemelding|pressemeddelelse|lehdistötiedote|komunikat prasowy|tisková zpráva|basın bülteni|пресс-релиз|per la pubblicazione immediata|non-embargoed|no embargo|not for release before',
    ),
  },
  patterns: [
    // `Press release no. 41/2019`
    pattern(
      'press-release',
      /^(?:press(?:e)? release|news release|media release|presse?mitteilung|presseinformation|medienmitteilung|communiqué de presse|comunicado de prensa|nota de prensa|comunicato stampa|persbericht|tisková zpráva)[ :,–-]{1,3}(?:(?:nr|no|number|n[°ºo])\.? ?)?[a-z]{0,3}-?\d{1,4}(?:[/-]\d{2,4})?$/i,
      { zone: 'edges', longest: 60, needs: ['release', 'mitteilung', 'presse', 'prensa', 'stampa', 'pers', 'zpráva'] },
    ),
    pattern(
      'press-release',
      /^(?:(?:cision )?view (?:the )?original (?:content|version|release)\b.{0,60}|view source version on .{3,40}|to view the original version on .{3,60}|view original content with multimedia\b.{0,20}|multimedia (?:available|elements|files).{0,60})https?:\/\/\S{4,300}$/i,
      { longest: 420, needs: ['http'] },
    ),
    pattern('press-release', /^SOURCE:? \p{Lu}[\p{L}\d .,&'’()-]{1,100}$/u, {
      longest: 110,
      zone: 'edges',
      needs: ['source'],
    }),
    pattern('press-release', /^original-content von: .{2,140}$/i, { longest: 160, needs: ['original-content'] }),
    // Beneath `Contact: Ana Quill`, or above the headline.
    pattern(
      'press-release',
      /^(?:phone|tel(?:ephone|éfono)?|telefon|tél|fax|mobile?|cell|e-?mail|mail|correo(?: electrónico)?)\.?\s?:\s?(?=\S{0,60}@|[+(\d]).{3,70}$/i,
      { longest: 90, zone: 'edges', needs: ['@', ...'0123456789'] },
    ),
  ],
};
