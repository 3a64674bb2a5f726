/** French words of "disaster, accident and emergency incident" in the news. */
import type { SubjectWords } from '../../table.js';

export const DISASTER: SubjectWords = {
  strong: `
    accident, accident de la route, accident de la circulation, accidentologie, carambolage, collision, percuté,
    percuter, sortie de route, choc frontal, face-à-face, poids lourd renversé, désincarcération, désincarcéré, blessé
    grave, blessés graves, blessé léger, blessés légers, grièvement blessé, mortellement blessé, pronostic vital,
    urgence absolue, incendie, incendié, feu de forêt, feux de forêt, sinistre, sinistré, pompier, pompiers,
    sapeur-pompier, sapeurs-pompiers, sdis, secouriste, secours, samu, smur, hélitreuillé, héliporté, protection
    civile, sécurité civile, croix-rouge, plan blanc, plan orsec, séisme, tremblement de terre, secousse, réplique
    sismique, sismologue, échelle de richter, épicentre, tsunami, raz-de-marée, éruption, volcan, coulée de lave,
    glissement de terrain, coulée de boue, avalanche, éboulement, inondation, inondé, crue, crues, submergé, rupture
    de digue, décrue, ouragan dévastateur, catastrophe, catastrophe naturelle, état de catastrophe naturelle,
    catastrophique, crash, crash aérien, écrasement, accident d'avion, boîte noire, boîtes noires, atterrissage
    d'urgence, déraillement, déraillé, accident ferroviaire, naufrage, naufragé, chaviré, noyade, noyé, snsm,
    sauvetage en mer, sauveteur, explosion, explosé, fuite de gaz, effondrement, effondré, décombres, gravats,
    enseveli, évacuation, évacué, marée noire, accident nucléaire, intoxication au monoxyde de carbone, famine, aide
    humanitaire, aide d'urgence, bilan provisoire, disparus en mer, survivant, rescapé, miraculé, bousculade mortelle`,
  clear: `
    feu, feux, flammes, fumée, brûlé, brûlés, embrasé, ravagé, détruit, dégâts, dégâts matériels, dommages, victime,
    victimes, morts et blessés, blessé, blessés, mort, morts, décédé, décès, tué sur le coup, tués, disparu, disparus,
    sauvetage, sauvé, secouru, hélicoptère, évacuer, alerte, état d'urgence, drame, tragédie, automobiliste,
    conducteur, conductrice, motard, cycliste renversé, passager, piéton, camion, poids lourd, autoroute, véhicule,
    voiture, épave, chute, chuté, piégé, coincé, dévasté, dévastation, digue, montée des eaux, sinistrés, relogé,
    hébergement d'urgence, cellule psychologique, cellule de crise, bilan, urgences, recherches, canadair, ambulance,
    route coupée`,
  weak: `
    urgence, danger, dangereux, risque, cause, causes, origine, choc, hôpital, nuit, circulation, maison, habitants,
    village, vitesse, aide, dons`,
  not: `
    tué dans l'œuf, cessez-le-feu, feu vert, feu rouge, feux tricolores, feux de l'amour, feu d'artifice, coup de feu,
    coups de feu, mise à feu, chute des cours, chute de la bourse, crash boursier, chute du régime, secours populaire,
    secours catholique, tremblement de, accident vasculaire, accident vasculaire cérébral, accident du travail,
    accidents du travail, alerte enlèvement, effondrement des cours, effondrement de la demande, effondrement du
    régime, explosion des prix, explosion des, voiture électrique, bilan carbone, bilan positif, bilan de, avalanche
    de, bilan comptable, catastrophe industrielle boursière`,
};
