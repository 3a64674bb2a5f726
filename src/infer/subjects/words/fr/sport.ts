/** French words of "sport" in the news. */
import type { SubjectWords } from '../../table.js';

export const SPORT: SubjectWords = {
  strong: `
    mondial de football, mondial de rugby, mondial de handball, supercoupe, corner, sport, sportif, sportive,
    football, footballeur, foot, rugby, rugbyman, ligue 1, ligue 2, national 2, championnat, champion, championne,
    championnat du monde, championnats du monde, championnat d'europe, champion du monde, champion olympique, coupe du
    monde, coupe de france, coupe d'europe, coupe davis, euro 2016, euro 2020, ligue des champions, ligue europa,
    premier league, liga, serie a, bundesliga, uefa, fifa, lfp, fff, psg, paris saint-germain, olympique de marseille,
    olympique lyonnais, as monaco, losc, real madrid, fc barcelone, barça, juventus, bayern munich, manchester united,
    équipe de france, didier deschamps, sélectionneur, entraîneur, coach, joueur, joueuse, buteur, attaquant, milieu
    de terrain, défenseur, gardien de but, gardien, capitaine de l'équipe, remplaçant, titulaire, mi-temps,
    prolongations, tirs au but, penalty, pénalité, coup franc, hors-jeu, carton jaune, carton rouge, arbitre,
    arbitrage, match, matchs, matches, match nul, match aller, match retour, coup d'envoi, égalisation, égalisé, but
    contre son camp, surface de réparation, tacle, stade, stade de france, vélodrome, supporter, supporteur, ultras,
    tribune, vestiaire, quart de finale, quarts de finale, demi-finale, finale, huitièmes de finale, seizièmes de
    finale, 32es de finale, poule, phase de poules, barrages, relégation, relégué, maintien en ligue, promu, leader du
    championnat, classement, mercato, transfert, top 14, pro d2, xv de france, quinze de france, six nations, tournoi
    des six nations, all blacks, mêlée, essai transformé, transformation, pilier, talonneur, ailier, demi de mêlée,
    handball, handballeur, basket, basket-ball, basketteur, nba, volley, volley-ball, hockey, tennis, tennisman,
    tenniswoman, roland-garros, wimbledon, us open, open d'australie, atp, wta, grand chelem, tie-break, sets, golf,
    golfeur, cyclisme, cycliste, coureur, peloton, maillot jaune, tour de france, giro, vuelta, paris-roubaix,
    échappée, contre-la-montre, sprinteur, athlète, athlétisme, sprint, 100 mètres, haies, marathon, semi-marathon,
    triathlon, saut à la perche, perchiste, lancer du disque, décathlon, jeux olympiques, jo, olympique, olympisme,
    paralympique, cio, médaille, médaille d'or, médaille d'argent, médaille de bronze, médaillé, natation, nageur,
    nageuse, brasse, gymnastique, gymnaste, judo, judoka, karaté, escrime, escrimeur, boxe, boxeur, poids lourds,
    lutte gréco-romaine, aviron, voile olympique, vendée globe, skipper, régate, ski, skieur, ski alpin, slalom,
    descente, biathlon, biathlète, patinage artistique, patineur, snowboard, surfeur, équitation, cavalier, jockey,
    hippique, hippodrome, formule 1, f1, grand prix, pilote, écurie, pole position, rallye, 24 heures du mans, moto
    gp, motogp, dopage, dopé, antidopage, record du monde, pétanque, bouliste, échauffement`,
  clear: `
    équipe, équipes, club, clubs, victoire, défaite, vainqueur, vaincu, vaincre, remporté, remporter, battu, battre,
    gagné, gagner, perdu, qualifié, qualification, qualifier, but, buts, score, saison, rencontre, adversaire, favori,
    compétition, tournoi, tour, trophée, titre, coupe, ligue, division, fédération, poste d'ailier, pelouse, ballon,
    balle, tir, tirs, frappe, set, manche, podium, course, étape, départage, ligne d'arrivée, kilomètres, chrono,
    performance, entraînement, blessure, forfait, suspension, suspendu, recrue, recruté, contrat, derby, choc,
    invaincu, première période, seconde période, supporters, champ, licencié, éducateur, amical, compétiteur,
    sélection, sélectionné, capitaine, banc, défense, attaque`,
  weak: `
    jeu, centre, terrain, point, points, départ, arrivée, minute, minutes, série, jouer, joué, match-up, mené, mener,
    domicile, extérieur, résultat, chance, groupe, dimanche, samedi, week-end, public, réussi, deuxième, troisième,
    stratégie, mental, carrière, retour, avance`,
  not: `
    jeu vidéo, jeux vidéo, jeu de mots, jeu politique, but lucratif, but non lucratif, point de vue, points de vente,
    points de vue, point de presse, point presse, points de pourcentage, mise au point, équipe médicale, équipe
    municipale, équipe de chercheurs, équipe de tournage, équipes de secours, équipe pédagogique, club de lecture,
    victoire électorale, victoire aux élections, victoire de la gauche, victoire de la droite, victoires de la
    musique, défaite électorale, course à l'élysée, course à la présidence, course aux armements, élection, tour de
    scrutin, premier tour des élections, second tour, tour de table, tour eiffel, ligue arabe, ligue des droits de
    l'homme, coupe budgétaire, coupes budgétaires, coupe de cheveux, terrain d'entente, terrain à bâtir, glissement de
    terrain, terrain vague, centre-ville, centre commercial, attaque terroriste, attaque à main armée, attaque armée,
    attaque au couteau, ministre de la défense, ministère de la défense, défense nationale, avocat de la défense,
    défense des droits, crise cardiaque, choc pétrolier, rencontre au sommet, gardien de la paix, gardiens de la paix,
    gardien de prison, gardien d'immeuble, frappe aérienne, frappes aériennes, balle perdue, balles réelles, tir de
    missile, tir de roquette, tirs de roquettes, tirs de mortier, temps de travail, mi-temps thérapeutique, emploi à
    mi-temps, transfert de compétences, transfert de fonds, pilote de ligne, pilote de chasse, projet pilote,
    fédération syndicale, suspension de peine, prix du titre, champs de blé, tribune libre, tribune publiée,
    compétition internationale de films, essai nucléaire, essais cliniques, essai clinique, milieu rural, drop box,
    performances économiques, match politique`,
};
