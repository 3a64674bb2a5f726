/** French words of "politics and government" in the news. */
import type { SubjectWords } from '../../table.js';

export const POLITICS: SubjectWords = {
  strong: `
    politique, politicien, gouvernement, gouvernemental, premier ministre, ministre, ministériel, ministère, ministre
    de l'intérieur, ministre des affaires étrangères, ministère des affaires étrangères, secrétaire d'état,
    remaniement, conseil des ministres, président de la république, chef de l'état, chef du gouvernement, élysée,
    matignon, quai d'orsay, présidence, présidentiel, présidentielle, élection présidentielle, élection, élections,
    électoral, électeur, électorat, législatives, municipales, régionales, européennes, cantonales, départementales,
    sénatoriales, scrutin, suffrages, bulletin de vote, bureau de vote, isoloir, urnes, second tour, premier tour,
    abstention, taux de participation, intentions de vote, sondage, référendum, parlement, parlementaire, assemblée
    nationale, palais bourbon, sénat, sénateur, sénatrice, député, députée, hémicycle, groupe parlementaire, projet de
    loi, proposition de loi, amendement, motion de censure, article 49-3, constitution, constitutionnel, législatif,
    législation, décret, parti politique, parti socialiste, ps, lr, ump, front national, fn, rassemblement national,
    rn, lrem, renaissance macroniste, modem, europe écologie, eelv, france insoumise, lfi, parti communiste, pcf, udi,
    nouveau front populaire, militant politique, socialiste, communiste, centriste, macroniste, lepéniste, gaulliste,
    souverainiste, extrême droite, extrême gauche, extrême-droite, coalition, majorité présidentielle, opposition,
    opposant, maire, mairie, adjoint au maire, conseil municipal, conseiller municipal, municipalité, municipal,
    intercommunalité, communauté de communes, communauté d'agglomération, conseil départemental, conseil général,
    conseil régional, conseiller régional, région île-de-france, préfet, préfète, préfecture, élus, élues, union
    européenne, commission européenne, parlement européen, eurodéputé, conseil européen, bruxelles, brexit, diplomate,
    diplomatie, diplomatique, ambassadeur, ambassade, consulat, visite d'état, visite officielle, sommet européen,
    sommet de l'otan, g7, g20, nations unies, onu, conseil de sécurité, secrétaire général de l'onu, ligue arabe,
    traité, sanctions, maison-blanche, maison blanche, congrès américain, kremlin, démocratie, démocratique,
    démocrate, républicain, dictature, dictateur, monarchie, souveraineté, référendaire, populisme, populiste,
    nationaliste, indépendantiste, gouverneur, candidature à la présidentielle, programme électoral, meeting
    politique, conférence de presse du président, investiture, lobbying, lobby, fonction publique d'état, droits de
    l'homme`,
  clear: `
    président, présidente, états, parti, partis, candidat, candidature, campagne électorale, campagne, vote, voté,
    voter, voix, élu, élue, mandat, majorité, minorité, loi, lois, réforme, réformes, adopté, débat, débats, discours,
    déclaration, porte-parole, commission, conseil, assemblée, délibération, séance, ordre du jour, leader, dirigeant,
    démission, démissionné, démissionner, nomination, nommé, collectivité, collectivités, commune, communes,
    département, région, territoire, agglomération, administration, service public, services publics, citoyen,
    citoyenne, citoyens, immigration, migrants, asile, frontière, relations, accord, négociations, sommet, alliance,
    otan, ue, europe, international, étranger, manifestation, manifestants, manifestant, pétition, mobilisation,
    scandale, polémique, régime, révolution, indépendance, autonomie, libéral, conservateur, gilets jaunes, liberté,
    égalité, fraternité, république, cérémonie officielle`,
  weak: `
    état, pouvoir, texte, gauche, droite, centre, plan, projet, mesure, mesures, proposition, promesse, soutien,
    critique, critiques, crise, pays, national, public, annonce, annoncé, décision, ministres, responsable,
    responsables, réunion, rencontre, visite, membre, appel, budget, question, questions, sécurité`,
  not: `
    parti pris, tour de france, premier tour de piste, premier tour de circuit, premier tour de roland-garros,
    président du club, président de la fédération, président-directeur général, président du tribunal, président du
    jury, président du conseil d'administration, état de santé, état d'urgence, état civil, état des lieux, état
    d'esprit, état de choc, coup d'état, mauvais état, côté gauche, côté droit, aile gauche, aile droite, pied gauche,
    pied droit, main droite, main gauche, centre commercial, centre-ville, centre hospitalier, centre de formation,
    voix off, extinction de voix, commission de discipline, loi du plus fort, campagne de vaccination, campagne de
    publicité, campagne de pêche, régime alimentaire, conseil de classe, conseil d'administration, conseil de
    prud'hommes, élection de miss france, texte de, sommet de la montagne, candidats au bac, candidat au baccalauréat,
    candidats à l'examen, république tchèque, république dominicaine`,
};
