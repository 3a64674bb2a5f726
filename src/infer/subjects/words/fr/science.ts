/** French words of "science and technology" in the news. */
import type { SubjectWords } from '../../table.js';

export const SCIENCE: SubjectWords = {
  strong: `
    scientifique, science, sciences, chercheur, laboratoire de recherche, recherche scientifique, cnrs, inserm, cea,
    inra, inrae, institut pasteur, revue nature, revue scientifique, revue science, prix nobel de physique, prix nobel
    de chimie, prix nobel de médecine, nobel de physique, médaille fields, physique quantique, physicien,
    astrophysicien, astrophysique, chimie, chimiste, biologie, biologiste, généticien, génome, génétique, adn,
    clonage, nanotechnologie, neurosciences, mathématicien, astronome, astronomie, télescope, observatoire, galaxie,
    voie lactée, trou noir, supernova, comète, astéroïde, météorite, exoplanète, planète mars, rover, spatial, station
    spatiale, station spatiale internationale, iss, fusée, fusée ariane, ariane 5, ariane 6, kourou, lanceur, nasa,
    esa, agence spatiale, agence spatiale européenne, cnes, astronaute, spationaute, cosmonaute, thomas pesquet, sonde
    spatiale, satellite, mise en orbite, orbite, archéologue, archéologie, archéologique, fouilles, paléontologue,
    fossile, dinosaure, géologue, préhistoire, néandertal, technologie, technologique, high-tech, informatique,
    informaticien, ordinateur, logiciel, processeur, microprocesseur, puce électronique, semi-conducteur, serveur
    informatique, système d'exploitation, windows, linux, microsoft, apple, google, code source, open source,
    programmeur, développeur, algorithme, intelligence artificielle, ia, chatgpt, apprentissage automatique, robot,
    robotique, drone civil, imprimante 3d, impression 3d, réalité virtuelle, réalité augmentée, ordinateur quantique,
    chiffrement, cryptographie, biométrie, gps, bluetooth, wifi, wi-fi, haut débit, fibre optique, très haut débit,
    internet, internaute, navigateur, moteur de recherche, cyberattaque, cybersécurité, piratage informatique, pirate
    informatique, pirates informatiques, hacker, rançongiciel, hameçonnage, virus informatique, fuite de données,
    données personnelles, cnil, rgpd, objets connectés, smartphone, téléphone portable, téléphonie mobile, opérateur
    mobile, 4g, 5g, iphone, android, ipad, tablette tactile, numérique, jeu vidéo, jeux vidéo, console de jeux,
    playstation, xbox, nintendo, gamer, e-sport, voiture autonome, fusion nucléaire, accélérateur de particules, cern,
    particule, particules élémentaires`,
  clear: `
    recherche, recherches, découverte, découvert, expérience, expériences, étude, études, laboratoire, invention,
    inventeur, innovation, innovant, brevet, prototype, ingénieur, ingénierie, théorie, hypothèse, molécule, atome,
    laser, microscope, cellule, cellules, gène, gènes, gravité, lune, soleil, étoiles, planète, planètes, univers,
    cosmos, espace, lancement, mission, espèce humaine, ancêtre, électronique, données, données numériques, base de
    données, technique, appareil, application, applications, appli, mobile, téléphone, écran, clavier, réseau,
    réseaux, utilisateur, opérateur, messagerie, site internet, site web, web, courriel, plateforme, réseaux sociaux,
    cloud, capteur, batterie, batteries, automatisé, automatique, virtuel, simulation, mise à jour, version, fichier,
    piratage`,
  weak: `
    système, modèle, test, tests, outil, outils, développement, développer, équipe, institut, université, expert,
    experts, analyse, méthode, information, informations, vidéo, image, images, facebook, twitter, instagram, youtube,
    tiktok, whatsapp, blog, podcast, e-mail, newsletter, scientifiques`,
  not: `
    sciences politiques, sciences po, science politique, science-fiction, recherche d'emploi, recherches en mer,
    recherches de la gendarmerie, cellule de crise, cellule psychologique, cellule familiale, cellule de prison,
    chercheur d'or, chercheurs d'emploi, étoiles michelin, étoile filante du sport, hôtel trois étoiles, études de
    marché, fouilles corporelles, combustible fossile, énergie fossile, énergies fossiles, orbite politique, rampe de
    lancement, lune de miel, expérience professionnelle, mission locale, espace public, espace vert, espaces verts,
    espace schengen, espace aérien, physique du joueur, préparation physique, préparateur physique, roquette, gaz
    satellite, ville satellite`,
};
