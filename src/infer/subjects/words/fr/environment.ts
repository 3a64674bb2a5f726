/** French words of "environment" in the news. */
import type { SubjectWords } from '../../table.js';

export const ENVIRONMENT: SubjectWords = {
  strong: `
    environnement, environnemental, écologie, écologique, écologiste, transition écologique, ministre de
    l'environnement, ministère de l'environnement, réchauffement climatique, réchauffement, changement climatique,
    dérèglement climatique, crise climatique, climatologue, giec, cop21, cop26, accord de paris, gaz à effet de serre,
    effet de serre, émissions de co2, dioxyde de carbone, co2, empreinte carbone, neutralité carbone, bilan carbone,
    taxe carbone, décarbonation, biodiversité, écosystème, espèce menacée, espèces menacées, espèce protégée, espèces
    protégées, espèces en voie de disparition, espèce invasive, faune, flore, faune sauvage, animaux sauvages, habitat
    naturel, réserve naturelle, parc naturel, parc national, zone humide, zones humides, natura 2000, office français
    de la biodiversité, ligue pour la protection des oiseaux, lpo, greenpeace, wwf, déforestation, reboisement, forêt
    amazonienne, forêt tropicale, désertification, érosion, trait de côte, récif corallien, surpêche, braconnage,
    braconnier, baleine, cétacé, dauphin, ours polaire, loup, loups, ours, lynx, vautour, rapace, cigogne, abeille,
    abeilles, apiculteur, pollinisateurs, insectes, pesticide, glyphosate, néonicotinoïdes, engrais, algues vertes,
    ogm, pollution, polluant, pollué, pollueur, qualité de l'air, particules fines, dioxyde d'azote, pic de pollution,
    nitrates, eaux usées, station d'épuration, nappe phréatique, nappes phréatiques, déchet, déchets, déchetterie,
    décharge sauvage, tri sélectif, recyclage, recyclé, recycler, plastique, microplastiques, sacs plastiques, déchets
    nucléaires, énergie renouvelable, énergies renouvelables, éolienne, éolien, parc éolien, panneau solaire, panneaux
    solaires, photovoltaïque, énergie solaire, biogaz, méthanisation, méthaniseur, biocarburant, transition
    énergétique, efficacité énergétique, énergies fossiles, centrale à charbon, gaz de schiste, glacier, glaciers,
    fonte des glaces, banquise, montée du niveau de la mer, permafrost, agriculture biologique, agroécologie,
    développement durable, zad, zadiste, marche pour le climat, parc zoologique`,
  clear: `
    climat, climatique, nature, naturel, forêt, forêts, forestier, arbre, arbres, haies, rivière, fleuve, cours d'eau,
    lac, océan, mer, littoral, plage polluée, barrage, sécheresse, canicule, espèce, espèces, animal, animaux, oiseau,
    oiseaux, poissons, pêche, pêcheur, chasse, chasseur, gibier, sanglier, plantes, végétation, végétal, bio, durable,
    vert, verte, verts, énergie, énergies, énergétique, nucléaire, centrale nucléaire, charbon, diesel, carbone,
    émission, émissions, contaminé, contamination, toxique, chimique, amiante, produits chimiques, planète,
    ressources, eau potable, traitement des eaux, naturaliste, protection de la nature, militants écologistes,
    associations de défense, arctique, antarctique, zoo, voiture électrique, véhicule électrique`,
  weak: `
    eau, air, terre, sol, sols, paysage, jardin, parc, rural, campagne, température, protection, protéger,
    préservation, préserver, association, scientifiques, agriculteurs, degré`,
  not: `
    environnement économique, environnement international, environnement de travail, climat social, climat politique,
    climat des affaires, climat de tension, climat de confiance, nature humaine, émission de télévision, émission de
    radio, émissions de télévision, émission de, émission spéciale, espèces sonnantes, chasse aux sorcières, chasse à
    l'homme, feu vert, carton vert, numéro vert, maillot vert, arme nucléaire, armes nucléaires, programme nucléaire,
    nucléaire iranien, pêche miraculeuse, bio express, ours d'or, ours d'argent`,
};
