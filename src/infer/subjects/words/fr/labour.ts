/** French words of "labour" in the news. */
import type { SubjectWords } from '../../table.js';

export const LABOUR: SubjectWords = {
  strong: `
    cotisations, système de retraite, régime de retraite, retraite par répartition, retraite à 60 ans, départ à la
    retraite, syndicat, syndical, syndicaliste, intersyndicale, délégué syndical, cgt, cfdt, force ouvrière, fo, cftc,
    cfe-cgc, sud-rail, unsa, fsu, grève, grève générale, gréviste, préavis de grève, mouvement de grève, débrayage,
    débrayé, piquet de grève, piquets de grève, mouvement social, conflit social, dialogue social, partenaires
    sociaux, négociations salariales, nao, salaire, salaires, salarial, augmentation de salaire, smic, salaire
    minimum, salarié, employeur, employé, ouvrier, travailleur, intérimaire, intérim, précaires, précarité de
    l'emploi, contrat de travail, cdd, cdi, temps partiel, heures supplémentaires, 35 heures, temps de travail, durée
    du travail, télétravail, conditions de travail, code du travail, droit du travail, inspection du travail,
    inspecteur du travail, prud'hommes, conseil de prud'hommes, licenciement, licenciements, licencié, plan social,
    plan de sauvegarde de l'emploi, pse, suppressions de postes, suppression de postes, suppressions d'emplois,
    suppression d'emplois, plan de départs volontaires, départs volontaires, rupture conventionnelle, chômage, chômage
    partiel, chômeur, demandeur d'emploi, pôle emploi, france travail, assurance chômage, indemnités de licenciement,
    taux de chômage, marché du travail, marché de l'emploi, emploi, emplois, ministre du travail, ministère du
    travail, loi travail, réforme des retraites, âge de la retraite, pension de retraite, comité d'entreprise, cse,
    représentants du personnel, délégué du personnel, médecine du travail, accident du travail, accidents du travail,
    burn-out, pénibilité, égalité salariale, pénurie de main-d'œuvre, main-d'œuvre, recrutement, saisonniers, travail
    au noir, travail dissimulé, travail des enfants, congé maternité, congé parental, congé paternité, arrêt de
    travail, arrêt maladie, cheminot, dockers, routiers`,
  clear: `
    travailleurs, pénible, retraites, travailler, poste, postes, personnel, effectifs, embauche, embauché, embaucher,
    recruter, recruté, candidature, métier, métiers, profession, professionnel, carrière, qualification, qualifié,
    contrat, patronat, patronal, medef, direction, cadres, fonctionnaire, fonction publique, retraite, retraité,
    pension, indemnité, prime, primes, rémunération, revalorisation, revendication, revendications, négociation,
    négociations, mobilisation, manifestation, cortège, débrayer, blocage, chantier, fermeture de l'usine, fermeture
    du site, site industriel, usine, atelier, reclassement, reconversion, insertion professionnelle, apprenti, emploi
    saisonnier, horaires`,
  weak: `
    heures, travail, accord, mouvement, colère, appel, menace, réunion, semaine, service, entreprise, formation,
    équipe, conflit, plan`,
  not: `
    personnelle, personnelles, personnels, grève de la faim, grève du climat, salle de travail, groupe de travail,
    réunion de travail, séance de travail, travail de mémoire, syndicat d'initiative, syndicat mixte, syndicat
    intercommunal, syndicat de copropriété, poste de police, bureau de poste, poste de secours, poste-frontière, mode
    d'emploi, prime à la casse, prime time, contrat d'objectifs, ouvrier de la première heure, direction de la pièce,
    médaille du travail, intérim de la présidence, président par intérim, premier ministre par intérim, employé à,
    retraite aux flambeaux, cadres du parti`,
};
