/** French words of "society" in the news. */
import type { SubjectWords } from '../../table.js';

export const SOCIETY: SubjectWords = {
  strong: `
    inégalité, inégalités, inégalités sociales, exclusion sociale, politique sociale, aide sociale, aides sociales,
    travailleur social, travailleurs sociaux, action sociale, minima sociaux, rsa, revenu de solidarité active,
    allocations familiales, caf, pauvreté, pauvre, seuil de pauvreté, précarité, précaire, sans-abri, sdf, bidonville,
    mal-logement, mal-logés, logement social, hlm, emmaüs, fondation abbé pierre, restos du cœur, secours populaire,
    secours catholique, banque alimentaire, aide alimentaire, maraude, caritatif, association caritative, humanitaire,
    ong, organisation non gouvernementale, société civile, bénévolat, milieu associatif, banlieue, banlieues,
    quartiers populaires, quartiers sensibles, politique de la ville, mixité sociale, vivre-ensemble,
    multiculturalisme, minorité ethnique, minorités, racisme, raciste, antiracisme, antisémitisme, antisémite,
    islamophobie, xénophobie, xénophobe, homophobie, homophobe, discrimination, discriminatoire, discriminé, préjugés,
    ségrégation, apartheid, sos racisme, licra, droits civiques, mariage pour tous, mariage homosexuel, homosexuel,
    homosexualité, lesbienne, gay, transgenre, lgbt, lgbtq, marche des fiertés, gay pride, égalité hommes-femmes,
    égalité femmes-hommes, parité, sexisme, sexiste, féminisme, féministe, droits des femmes, planning familial,
    patriarcat, metoo, violences faites aux femmes, violences sexistes, mariage forcé, excision, polygamie, divorce,
    divorcé, famille monoparentale, familles monoparentales, mère célibataire, homoparentalité, adoption, adopté,
    famille d'accueil, familles d'accueil, orphelin, orphelinat, protection de l'enfance, aide sociale à l'enfance,
    natalité, fécondité, démographie, démographique, démographe, recensement, insee, vieillissement de la population,
    immigré, immigration, immigrant, migrant, migrants, migratoire, réfugié, réfugiés, demandeur d'asile, demandeurs
    d'asile, sans-papiers, mineurs isolés, mineurs non accompagnés, camp de réfugiés, jungle de calais, cimade,
    expulsion, reconduite à la frontière, esclavage, roms, gens du voyage, peuple autochtone, autochtones, personnes
    handicapées, accessibilité, fauteuil roulant, isolement des personnes âgées, personnes isolées, intégration,
    communautarisme`,
  clear: `
    social, société, sociétal, sociale, sociaux, sociologue, sociologie, population, habitant, génération,
    générations, jeunesse, jeunes, seniors, personnes âgées, retraités, femmes, familles, famille, couple, couples,
    pacs, parents, parentalité, enfance, égalité, solidarité, entraide, solidaire, bénévole, association,
    associations, dons, don, quartier, quartiers, cité, logement, expulsé, hébergement, foyer, accueil, exil, exilé,
    origine, origines, identité, communauté, handicap, handicapé, vulnérable, défavorisé, minorité, droits, tolérance,
    haine, insulte, intolérance, tabou, mœurs, stéréotypes, prostitution, mémoire, ruralité`,
  weak: `
    vie, gens, enfants, mère, père, aide, aider, respect, différence, culture, tradition, avenir, rencontre, projet,
    lutte, soutien, témoignage, isolement`,
  not: `
    réseaux sociaux, réseau social, siège social, plan social, mouvement social, conflit social, dialogue social,
    sécurité sociale, partenaires sociaux, centre social de l'entreprise, capital social, abus de biens sociaux, parti
    socialiste, social-démocrate, société générale, société anonyme, société de production, société cotée, adoption du
    texte, adoption du budget, adoption de la loi, texte adopté, loi adoptée, pacs mentionné, femmes de football,
    équipe des jeunes, cité administrative, rsa airlines, intégration européenne, expulsion du joueur, carton rouge`,
};
