/** What news agencies print around a story for the desks of papers, and not for readers. */
import { pattern, phrases, type ResidueTable } from './table.js';

export const AGENCIES: ResidueTable = {
  lang: '*',
  anywhere: {
    'agency-notes': phrases('notizblock|dpa-notizblock|redaktionelle hinweise|notes aux rédactions'),
  },
  edges: {
    'agency-slug': phrases(
      'apnewsalert|ap newsalert|ap news digest|enditem|item ends|more to come|more follows|mehr|folgt|forts|fortsetzung folgt|à suivre|sigue|segue|seguirá',
    ),
  },
  patterns: [
    // `BC-VLD--Fish Market,1st Ld-Writethru`
    pattern('agency-slug', /^\^?(?:BC|AM|PM|AP|UPI|URGENT)-[A-Z]{2,6}-{1,2}\S.{1,80}$/, {
      longest: 100,
      zone: 'edges',
      needs: ['bc-', 'am-', 'pm-', 'ap-', 'upi-', 'urgent-'],
    }),
    pattern('agency-slug', /^AP News(?:Alert|Brief| Digest).{0,40}$/, {
      longest: 60,
      zone: 'edges',
      needs: ['ap news'],
    }),
    pattern('agency-notice', /^eds\.?\s?[:–-]\s.{3,300}$/i, { longest: 320, zone: 'edges', needs: ['eds'] }),
    pattern(
      'read-more',
      /^(?:follow|read|see|find) (?:ap|afp|reuters|dpa|our|more|all|full)(?:['’]s)? .{0,80}\b(?:coverage|stories|news|reporting)\b.{0,60}https?:\/\/\S{3,120}$/i,
      { longest: 320, needs: ['coverage', 'stories', 'news', 'reporting'] },
    ),
    // EBSCOhost, beneath every text.
    pattern('copyright', /^copyright of .{3,160} is the property of .{3,600}$/i, {
      longest: 800,
      needs: ['copyright of'],
    }),
    // `dpa am yyzz n1 lno`, and the day and hour of sending beneath it: `041013 Mai 21`.
    pattern('agency-slug', /^dpa(?:[ -][a-z\d]{2,6}){2,6}$/, { longest: 50, zone: 'edges', needs: ['dpa'] }),
    pattern('agency-slug', /^\d{6} \p{L}{3} \d{2}$/u, { longest: 14, zone: 'edges' }),
  ],
};
