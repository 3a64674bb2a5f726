/** French words of "economy, business and finance" in the news. */
import type { SubjectWords } from '../../table.js';

export const ECONOMY: SubjectWords = {
  strong: `
    économie, économique, économiste, croissance économique, produit intérieur brut, pib, récession, inflation,
    déflation, conjoncture, pouvoir d'achat, bourse de paris, cac 40, dow jones, nasdaq, wall street, nikkei, marchés
    financiers, place boursière, boursier, action en bourse, actions, actionnaire, dividende, obligation d'état,
    obligations, fonds d'investissement, fonds de pension, investisseur, investissement, capital-risque, introduction
    en bourse, banque centrale, banque centrale européenne, bce, banque de france, réserve fédérale, fed, taux
    d'intérêt, taux directeur, politique monétaire, banquier, banque, établissement bancaire, bnp paribas, société
    générale, crédit agricole, crédit, crédit immobilier, prêt immobilier, emprunt, dette publique, dette,
    surendettement, créancier, déficit, déficit public, excédent, finances publiques, ministre de l'économie, ministre
    des finances, ministère de l'économie, bercy, fiscalité, fiscal, impôt, impôts, contribuable, tva, taxe, niche
    fiscale, faillite, dépôt de bilan, redressement judiciaire, liquidation judiciaire, tribunal de commerce, chiffre
    d'affaires, bénéfice, bénéfice net, résultat net, résultats trimestriels, marge opérationnelle, avertissement sur
    résultats, trimestre, premier semestre, exercice fiscal, entreprise, entrepreneur, pme, tpe, start-up,
    multinationale, filiale, holding, groupe industriel, pdg, directeur général, président-directeur général, conseil
    d'administration, assemblée générale des actionnaires, fusion, fusion-acquisition, acquisition, rachat, opa, offre
    publique d'achat, privatisation, nationalisation, industriel, industrie, sidérurgie, constructeur automobile,
    constructeur, équipementier, sous-traitant, manufacturier, usine, grande distribution, distributeur, hypermarché,
    supermarché, détaillant, commerçant, commerce extérieur, balance commerciale, exportation, exportateur,
    importation, importateur, droits de douane, libre-échange, omc, fmi, fonds monétaire international, banque
    mondiale, pétrole, baril, opep, brut, matières premières, cours du blé, cours de l'or, prix à la consommation,
    prix de l'immobilier, promoteur immobilier, agence immobilière, immobilier, logement neuf, assureur, compagnie
    aérienne, zone euro, eurogroupe, devise, monnaie, taux de change, dollar américain, yen, yuan, bitcoin,
    cryptomonnaie, monopole, autorité de la concurrence, part de marché, parts de marché, consommateur, consommation
    des ménages, compétitivité, délocalisation, relocalisation, medef, chambre de commerce, cci, trésorerie, budget de
    l'état, rigueur budgétaire, austérité, agence de notation, subvention, plan de relance, agriculteur,
    agroalimentaire, filière`,
  clear: `
    enseigne, marché, marchés, bourse, cotation, hausse, baisse, croissance, prix, coûts, coût, vente, ventes, achat,
    achats, client, clientèle, clients, consommation, commerce, commercial, commerciale, magasin, boutique, produits,
    production, producteur, fabricant, fabrication, marque, secteur, groupe, société, sociétés, firme, dirigeant,
    patron, capital, capitaux, investir, investi, financement, financer, finance, financier, finances, fonds, prêt,
    épargne, épargnant, bancaire, budget, budgétaire, dépenses, recettes, milliards, milliards d'euros, millions
    d'euros, euros, euro, dollar, dollars, perte, pertes, bénéfices, rentable, rentabilité, contrat, commande,
    commandes, carnet de commandes, concurrent, concurrence, fournisseur, livraison, logistique, transporteur,
    agricole, agriculture, récolte, céréales, blé, éleveur, exploitation agricole, tourisme, hôtellerie, énergie,
    électricité, gaz, carburant, facture, tarif, loyer, locataire, propriétaire, assurance, crise financière, crise,
    reprise, relance, implantation, développement économique, attractivité`,
  weak: `
    compte, titre, produit, cours, prévision, prévisions, analyste, plan, réforme, offre, demande, projet, accord,
    objectif, niveau, chiffre, chiffres, recul, progression, augmentation, secteurs, national, gestion, ministre`,
  not: `
    capitale, capitales, prix nobel, prix littéraire, prix du jury, prix goncourt, grand prix, prix d'interprétation,
    cours d'eau, cours de français, cours de danse, cours particuliers, cours magistral, banque alimentaire, banque de
    données, banque de sang, hausse des températures, baisse des températures, hausse du niveau, titre de champion,
    titre mondial, titre olympique, marché de noël, marché aux puces, marché nocturne, marché couvert, bourse
    d'études, boursier du crous, élève boursier, élèves boursiers, tenir compte, se rendre compte, compte rendu,
    compte tenu, prise de conscience, perte de vue, pertes humaines, actions de groupe, actions militaires, actions de
    protestation, dépenses militaires, société civile, société savante, groupe de musique, groupe armé, groupe de
    rock, crédit photo, crédits photo, brut de, obligation de, actions de, fusion nucléaire, capital santé, prêt à,
    économies d'énergie, commandes de vol, concurrence sportive`,
};
