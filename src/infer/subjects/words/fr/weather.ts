/** French words of "weather" in the news. */
import type { SubjectWords } from '../../table.js';

export const WEATHER: SubjectWords = {
  strong: `
    météo, météorologique, météorologie, météorologue, météo-france, météo france, prévisions météo, bulletin météo,
    vigilance orange, vigilance rouge, vigilance jaune, alerte météo, intempérie, intempéries, canicule, vague de
    chaleur, vague de froid, coup de froid, coup de chaud, fortes chaleurs, dôme de chaleur, anticyclone, perturbation
    pluvieuse, front froid, précipitations, pluie, pluies, pluies diluviennes, pluvieux, averse, averses, bruine,
    giboulées, orage, orages, orageux, éclair, foudre, foudroyé, tonnerre, grêle, grêlon, grêlons, neige, neigeux,
    chute de neige, chutes de neige, enneigement, enneigé, tempête de neige, blizzard, flocons, verglas, verglacé,
    gel, gelée, gelées, gelées matinales, givre, brouillard, brume, brumeux, vent, vents, vent violent, vents
    violents, rafale, rafales, bourrasque, km/h de vent, mistral, tramontane, tempête, tempête tropicale, cyclone,
    cyclonique, ouragan, typhon, tornade, mini-tornade, sirocco, sécheresse, températures, température, degrés
    celsius, températures négatives, températures maximales, températures minimales, record de chaleur, record de
    température, ensoleillé, ensoleillement, éclaircies, nuageux, ciel voilé, ciel bleu, redoux, dégel, chasse-neige,
    salage, sableuse, crue, crues, vigicrues, mousson, el nino, normales saisonnières, épisode cévenol, épisode
    méditerranéen`,
  clear: `
    perturbation, dépression, chaleur, chaud, chaude, froid, froide, frais, fraîcheur, degrés, degré, soleil, ciel,
    nuage, nuages, sec, humide, humidité, hiver, hivernal, printemps, printanier, estival, saison, prévision,
    prévisions, prévisionniste, alerte, vigilance, inondation, inondations, arbres arrachés, toitures arrachées,
    toitures, foyers privés d'électricité, privés d'électricité, coupures d'électricité, millimètres, centimètres de
    neige, glace, glissant, visibilité, thermomètre, mercure, climat, climatologue, mm, km/h, vagues, submersion,
    accalmie`,
  weak: `
    nord, sud, ouest, littoral, côtes, côte, montagne, massif, alpes, pyrénées, plaine, nuit, matinée, après-midi,
    week-end, circulation, routes, département, départements, mer`,
  not: `
    tempête médiatique, tempête politique, tempête dans un verre d'eau, tempête boursière, guerre froide, sang-froid,
    chambre froide, froid diplomatique, vent debout, vent en poupe, vent de panique, vent de révolte, vent de liberté,
    pluie de critiques, pluie de médailles, pluie de buts, coup de foudre, coup de tonnerre, coup d'éclair, boule de
    neige, blanche-neige, classes de neige, nuage de points, gel des salaires, gel des avoirs, gel des prix, gel
    hydroalcoolique, gel douche, rafale de questions, avion rafale, avions rafale, parapluie, roi soleil, coup de
    soleil, dépression nerveuse, dépression économique, perturbations du trafic, perturbation du trafic, mercure
    toxique, point chaud, points chauds, jeux d'hiver, sports d'hiver, brouillard judiciaire, énergie solaire, frais
    de, frais d'inscription, frais de port, ciel ouvert, température corporelle, crise climatique, chaud devant, glace
    à la vanille, patinage sur glace, hockey sur glace, degré de, second degré`,
};
