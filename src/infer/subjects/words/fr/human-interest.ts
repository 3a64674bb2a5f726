/** French words of "human interest" in the news. */
import type { SubjectWords } from '../../table.js';

export const HUMAN_INTEREST: SubjectWords = {
  strong: `
    centenaire, doyenne de l'humanité, doyen de l'humanité, doyenne des français, supercentenaire, doyen du village,
    livre guinness, record du monde insolite, guinness world records, gagnant du loto, loto, euromillions, jackpot,
    bouteille à la mer, noces d'or, noces de diamant, mariage princier, mariage royal, famille royale, famille
    princière, royal, roi charles, reine elizabeth, prince, princesse, prince harry, prince william, duc et duchesse,
    duchesse, altesse, couronnement, buckingham, palais princier, triplés, quadruplés, siamoises, chien guide, chat
    perdu, chien perdu, animal de compagnie, animaux de compagnie, perroquet, insolite, poisson d'avril, canular,
    sosie, miss france, miss univers, concours de beauté, reine de beauté, chasse au trésor, trésor caché, héros du
    quotidien, bon samaritain, bel élan de solidarité, people, peoples, carnet rose, retrouvailles, jumeaux séparés,
    hommage posthume, médaille de la famille`,
  clear: `
    anniversaire, mariage, mariés, noces, fiançailles, fiancé, fiancée, lune de miel, roi, rois, reine, couronne,
    trône, palais, noblesse, aristocrate, jumeaux, jumelles, bébé, arrière-grand-mère, grand-mère, grand-père, mamie,
    papi, petits-enfants, chien, chiens, chienne, chiot, chat, chats, chaton, âne, cheval échappé, animal, héros,
    héroïque, courage, bravoure, bénévole, exploit, record, hommage, obsèques, funérailles, veuve, veuf, décoré,
    légion d'honneur, chance, chanceux, miracle, surprise, étonnant, étrange, mystère, mystérieux, trésor,
    superstition, blague, coïncidence, souvenir, souvenirs, bonheur, cagnotte, gagné`,
  weak: `
    amour, rêve, famille, mère, père, fils, fille, frère, sœur, mari, épouse, couple, ami, amie, voisin, voisine,
    village, retraité, enfance, sourire, émotion, cadeau, joie, vie`,
  not: `
    prince de, roi du, reine du, palais de justice, palais de l'élysée, palais omnisports, palais des congrès, palais
    des sports, palais bourbon, palais royal, royal air force, record de chaleur, record du monde, record olympique,
    record de, couronne mortuaire, mariage pour tous, mariage homosexuel, mariage forcé, contrat de mariage, prince
    héritier, ségolène royal, chat en ligne, chien de garde`,
};
