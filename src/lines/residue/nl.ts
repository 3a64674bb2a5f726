/** Residue of pages in Dutch. */
import { pattern, phrases, type ResidueTable } from './table.js';

export const DUTCH: ResidueTable = {
  lang: 'nl',
  anywhere: {
    'share-row': phrases(
      'delen|deel dit artikel|deel dit bericht|deel artikel|deel op facebook|deel op twitter|deel via whatsapp|delen via whatsapp|delen via facebook|delen via e-mail|kopieer link|link kopiëren|afdrukken|bewaar|bewaar artikel|bewaren|opslaan|luister|luister naar dit artikel|tip de redactie|e-mail dit artikel',
    ),
    'related-list': phrases(
      'lees ook|lees ook:|lees verder|lees meer|meer lezen|meer nieuws|meer over|gerelateerd|gerelateerde artikelen|gerelateerd nieuws|ander nieuws|meest gelezen|best gelezen|laatste nieuws|bekijk ook|zie ook|meer over dit onderwerp|verder lezen|aanbevolen artikelen|uitgelicht',
    ),
    'read-more': phrases('verder lezen|toon meer|laad meer|bekijk alles|alles bekijken|klik hier'),
    newsletter: phrases(
      'nieuwsbrief|nieuwsbrieven|schrijf je in|schrijf u in|schrijf je in voor de nieuwsbrief|meld je aan voor de nieuwsbrief|ontvang onze nieuwsbrief|aanmelden nieuwsbrief',
    ),
    subscription: phrases(
      'inloggen|log in|abonneren|neem een abonnement|word abonnee|al abonnee|alleen voor abonnees|abonnee worden|registreren|mijn account|uitloggen|maak een account',
    ),
    cookies: phrases(
      'alles accepteren|accepteer alles|cookies accepteren|cookie-instellingen|alles weigeren|instellingen aanpassen',
    ),
    copyright: phrases('alle rechten voorbehouden|auteursrecht voorbehouden'),
    advertisement: phrases(
      'advertentie|advertenties|de tekst gaat verder onder de advertentie|artikel gaat verder na advertentie|tekst loopt door onder de advertentie|tekst loopt door onder de foto|tekst gaat verder onder de foto|de tekst gaat verder onder de foto|tekst gaat verder onder de advertentie|tekst gaat verder onder de video|artikel gaat verder onder de foto|artikel gaat verder onder de advertentie|lees verder onder de foto|lees verder onder de advertentie|gesponsord',
    ),
    comments: phrases(
      'reageer|reageren|reageer op dit artikel|plaats een reactie|laat een reactie achter|geef een reactie|bekijk reacties|geen reacties|reactie annuleren',
    ),
    'picture-control': phrases('vergroot|vergroot afbeelding|bekijk de fotoserie|bekijk fotoserie|volledig scherm'),
    menu: phrases(
      'naar de inhoud|ga naar de inhoud|ga naar inhoud|spring naar inhoud naar boven|naar boven|volg ons|volg ons op facebook|volg ons op twitter|terug',
    ),
    'about-author': phrases('over de auteur|over de auteurs'),
  },
  edges: {
    menu: phrases(
      'home|zoeken|zoek|menu|sluiten|sluit|contact|over ons|privacy|voorwaarden|binnenland|buitenland|economie|politiek|sport|cultuur|regio|nieuws|onderwerpen|colofon|voorpagina|net binnen',
    ),
    comments: phrases('reacties|reactie'),
    cookies: phrases('accepteren|weigeren|akkoord'),
  },
  patterns: [
    pattern(
      'read-more',
      /^\W{0,3}(?:lees (?:ook|verder|meer)|bekijk (?:ook|hier)|zie ook|meer over|luister ook)\s*(?:[:»›>→|]|\s[-–—]\s)\s*.{1,130}$/iu,
      {
        longest: 170,
        needs: ['lees', 'bekijk', 'zie ook', 'meer over', 'luister'],
      },
    ),
    pattern(
      'reading-time',
      /^(?:leestijd:? )?(?:ca\. |ongeveer )?\d{1,3} (?:minuten|minuut|min\.?)(?: (?:leestijd|lezen))?$/iu,
      {
        longest: 40,
        needs: ['min'],
      },
    ),
    pattern(
      'newsletter',
      /^(?:schrijf|meld|ontvang|abonneer)\b.{0,80}\b(?:nieuwsbrief|updates|e-?mail|kanaal)\b.{0,60}$/iu,
      {
        longest: 180,
        needs: ['schrijf', 'meld', 'ontvang', 'abonneer'],
      },
    ),
    pattern('related-list', /^[Mm]eer (?:nieuws )?(?:uit|over|van) \p{Lu}.{1,60}$/u, { longest: 80, needs: ['meer '] }),
    pattern('tags-row', /^(?:tags?|onderwerpen|trefwoorden)\s*:\s*.{1,160}$/iu, {
      longest: 180,
      needs: ['tag', 'onderwerpen', 'trefwoorden'],
    }),
  ],
};
