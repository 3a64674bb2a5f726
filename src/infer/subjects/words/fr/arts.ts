/** French words of "arts, culture, entertainment and media" in the news. */
import type { SubjectWords } from '../../table.js';

export const ARTS: SubjectWords = {
  strong: `
    film, cinéma, cinéaste, réalisateur, long-métrage, court-métrage, documentaire, scénariste, scénario, tournage,
    salles obscures, festival de cannes, palme d'or, oscar, césars, golden globe, box-office, tapis rouge, comédien,
    acteur, actrice, théâtre, théâtral, metteur en scène, mise en scène, dramaturge, tragédie de racine, pièce de
    théâtre, comédie-française, avignon off, opéra, opérette, ballet, danseur, danseuse, chorégraphe, chorégraphie,
    orchestre, philharmonique, symphonie, symphonique, chef d'orchestre, compositeur, concerto, concert, pianiste,
    violoniste, violoncelliste, guitariste, batteur, soprano, ténor, chorale, chanteur, chanteuse, chanson,
    chansonnier, rappeur, rappeuse, album, single, musicien, musical, musique, jazz, rock, pop, groupe de rock,
    comédie musicale, victoires de la musique, eurovision, disque d'or, tournée d'adieu, festival de musique, musée,
    exposition, exposition temporaire, rétrospective, vernissage, galeriste, commissaire de l'exposition, peintre,
    peinture, tableau de maître, aquarelle, toile de, sculpteur, sculpture, plasticien, artiste, artistique,
    beaux-arts, art contemporain, art moderne, œuvre d'art, chef-d'œuvre, photographe, bande dessinée, dessinateur,
    caricaturiste, manga, roman, romancier, écrivain, écrivaine, auteure, poète, poésie, recueil de poèmes, nouvelle
    traduction, littérature, littéraire, rentrée littéraire, prix littéraire, prix goncourt, goncourt, renaudot,
    fémina, médicis, salon du livre, best-seller, librairie, libraire, maison d'édition, biographie, autobiographie,
    polar, essayiste, humoriste, one-man-show, stand-up, café-théâtre, cirque, marionnettes, série télévisée, série
    télé, téléfilm, téléréalité, télé-réalité, feuilleton, animateur, animatrice, audimat, présentateur,
    présentatrice, chaîne de télévision, chaîne publique, audiovisuel, france télévisions, radio france, tf1, m6,
    canal+, arte, rédacteur en chef, liberté de la presse, patrimoine mondial, monument historique, ministre de la
    culture, ministère de la culture, culturel, conservatoire, intermittents du spectacle`,
  clear: `
    culture, art, arts, scène, spectacle, spectateur, salle de spectacle, représentation, première mondiale, comédie,
    tragédie, drame, metteur, rôle principal, casting, écran, grand écran, bande originale, bande-annonce, star,
    stars, vedette, célébrité, chant, chanter, chante, mélodie, guitare, piano, violon, batterie, disque, tube, titre,
    clip, tournée, festival, festivals, galerie, atelier d'artiste, dessin, tableau, tableaux, toile, portrait,
    photographie, installation, œuvre, oeuvre, collection, collectionneur, patrimoine, château, livre, livres, auteur,
    lecteur, lectrice, lecture, éditeur, édition, éditions, ouvrage, récit, personnage, poème, télévision, télé,
    radio, émission, téléspectateur, audience, série, saison 2, épisode, chaîne, presse, journal, quotidien,
    journaliste, journalisme, média, médias, magazine, rédaction, humour, sketch, cabaret, danse, prix du jury,
    lauréat, cérémonie`,
  weak: `
    jouer, joue, jouait, rôle, histoire, héros, héroïne, créer, création, créateur, public, critique, prix,
    récompense, programme, programmation, tourner, tourné, producteur, production, image, images, écriture, écrit,
    écrire, publié, chapitre, imaginaire, inspiré, style, sortie, billet, soirée, visiteurs, groupe, voix`,
  not: `
    joue un rôle, jouer un rôle, tableau de bord, tableau noir, jeu de rôle, rock fort, toile de fond, album photo de
    famille, mise en scène macabre, audience publique, audience du tribunal, série noire, série de mesures, série de,
    fichier journal, arts martiaux, arts ménagers, batterie électrique, film alimentaire, film plastique, artisan,
    œuvres sociales, chaîne de montagnes, chaîne de production, chaîne alimentaire, chaîne humaine, scène de crime,
    scène politique, scène internationale`,
};
