/** French words of "lifestyle and leisure" in the news. */
import type { SubjectWords } from '../../table.js';

export const LIFESTYLE: SubjectWords = {
  strong: `
    recette, recette de cuisine, recettes de cuisine, livre de recettes, cuisinier, cuisinière, grand chef, chef
    étoilé, étoile michelin, étoiles michelin, guide michelin, gastronomie, gastronomique, gastronome, restaurateur,
    bistrot, brasserie, cuillère à soupe, cuillère à café, cuillères à soupe, préchauffer, four, pâte, pâte brisée,
    beurre, farine, sucre en poudre, jaunes d'œufs, ail, oignon, huile d'olive, épices, mijoter, dessert, pâtisserie,
    pâtissier, boulanger, boulangerie, gâteau, tarte, chocolat, chocolatier, fromage, fromager, viticulteur, vigneron,
    vignoble, vendanges, millésime, œnologue, sommelier, dégustation, champagne, cocktail, whisky, bière artisanale,
    brasseur, végétarien, végan, mode masculine, créateur de mode, fashion week, défilé de mode, haute couture,
    prêt-à-porter, couturier, styliste, mannequin, top model, podium de mode, sac à main, talons hauts, coiffeur,
    coiffure, esthéticienne, cosmétique, maquillage, rouge à lèvres, parfum, bijou, bijoux, joaillier, tatouage,
    tatoueur, vacancier, vacanciers, estivant, station balnéaire, station de ski, séjour, croisière, paquebot,
    voyagiste, agence de voyages, office de tourisme, touriste, touristique, guide touristique, gîte, gîtes, chambre
    d'hôtes, chambres d'hôtes, camping, campeur, camping-car, randonnée, randonneur, sentier, balade, parc
    d'attractions, parc à thème, disneyland, thalasso, spa, sauna, bien-être, jardinage, jardinier, potager,
    paysagiste, décoration intérieure, décorateur, bricolage, tricot, couture, brocante, vide-grenier, vide-greniers,
    antiquaire, philatélie, modélisme, puzzle, mots croisés, échecs, poker, jeux de société, belote, pétanque entre
    amis, casino, jeux d'argent, horoscope, astrologie, yoga, méditation, site de rencontres, boîte de nuit,
    discothèque, fête foraine, carnaval, marché de noël, réveillon, saint-valentin, fête des mères, halloween,
    barbecue, pique-nique, loisirs, art de vivre`,
  clear: `
    cuisine, cuisiner, chef, chefs, plat, plats, menu, carte des vins, restaurant, table, repas, dîner, déjeuner,
    petit-déjeuner, apéritif, saveur, saveurs, goût, ingrédient, ingrédients, assiette, cuisson, légumes, fruits,
    viande, poisson, salade, soupe, sauce, pain, vin, vins, bière, café, bar, terrasse, mode, vêtement, vêtements,
    robe, chaussures, style, élégance, tendance, chic, look, beauté, cheveux, luxe, accessoire, meuble, mobilier,
    déco, décoration, maison, jardin, fleurs, roses, vacances, voyage, voyages, voyageur, week-end, plage, hôtel,
    hôtels, piscine, tourisme, visite guidée, excursion, escapade, destination, loisir, passe-temps, collectionneur,
    jouet, jouets, fête, fêtes, fêter, soirée, noël, pâques, cadeaux, rencontre amoureuse, amoureux`,
  weak: `
    plaisir, détente, idée, idées, conseils, invités, maison de, préparation, classique, couleur, couleurs, ville,
    saison, famille, découvrir, visiteurs, ambiance, animations, samedi, dimanche`,
  not: `
    recettes fiscales, recettes de l'état, recettes publiques, chef de l'état, chef du gouvernement, chef d'état,
    chefs d'état, chef de file, chef d'entreprise, chefs d'entreprise, chef de guerre, chef de la diplomatie, chef de
    cabinet, chef d'orchestre, chef d'état-major, chef-d'œuvre, chefs-d'œuvre, échecs scolaires, série d'échecs,
    échecs répétés, haute tension, mode de vie, mode opératoire, mode de scrutin, mode d'emploi, mode de financement,
    table ronde, table des négociations, carte électorale, style de jeu, voyage officiel, plage horaire, recette
    fiscale, séjour irrégulier, titre de séjour, séjour des étrangers, droit de séjour, haut-four, pâte à papier`,
};
