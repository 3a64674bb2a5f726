/** Residue of pages in Swahili. */
import { pattern, phrases, type ResidueTable } from './table.js';

export const SWAHILI: ResidueTable = {
  lang: 'sw',
  anywhere: {
    'share-row': phrases('shiriki|shirikisha|sambaza|sambaza habari hii|nakili kiungo|chapisha|hifadhi'),
    'related-list': phrases(
      'soma pia|soma zaidi|habari zinazohusiana|habari zaidi|habari nyingine|habari mpya|zilizosomwa zaidi|zinazosomwa zaidi|pia soma|tazama pia|mada zinazohusiana',
    ),
    'read-more': phrases('endelea kusoma|tazama zote|onyesha zaidi|bonyeza hapa'),
    subscription: phrases('ingia|jisajili|jiandikishe|toka'),
    copyright: phrases('haki zote zimehifadhiwa'),
    advertisement: phrases('tangazo|matangazo'),
    comments: phrases('toa maoni|andika maoni|acha maoni|weka maoni'),
    menu: phrases('nenda kwenye maudhui|ruka hadi kwenye maelezo|rudi juu|tufuate|wasiliana nasi|kuhusu sisi'),
  },
  edges: {
    menu: phrases(
      'nyumbani|mwanzo|tafuta|habari|michezo|siasa|biashara|uchumi|burudani|afya|elimu|kitaifa|kimataifa|makala',
    ),
    comments: phrases('maoni'),
  },
  patterns: [
    pattern(
      'read-more',
      /^\W{0,3}(?:soma (?:pia|zaidi)|pia soma|tazama pia|habari zaidi)\s*(?:[:»›>→|]|\s[-–—]\s)\s*.{1,130}$/iu,
      {
        longest: 170,
        needs: ['soma', 'tazama', 'habari'],
      },
    ),
  ],
};
