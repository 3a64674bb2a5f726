/** French words of "crime, law and justice" in the news. */
import type { SubjectWords } from '../../table.js';

export const CRIME: SubjectWords = {
  strong: `
    meurtre, meurtrier, meurtrière, assassinat, assassin, assassiné, homicide, féminicide, infanticide, parricide,
    tueur en série, tueur à gages, viol, viols, violeur, violé, agression sexuelle, agressions sexuelles, abus
    sexuels, pédophile, pédophilie, pédocriminalité, enlèvement, kidnapping, ravisseur, séquestration, braquage,
    braqueur, vol à main armée, vol à l'étalage, cambriolage, cambrioleur, cambriolé, voleur, voleuse, pickpocket,
    escroc, escroquerie, arnaque, arnaqueur, fraude fiscale, abus de confiance, abus de biens sociaux, détournement de
    fonds, pot-de-vin, pots-de-vin, corruption, blanchiment, blanchiment d'argent, faux-monnayeur, contrefaçon,
    chantage, extorsion, racket, coups et blessures, coups de couteau, poignardé, règlement de comptes, fusillade,
    rixe, narcotrafic, narcotrafiquant, trafic de drogue, trafic de stupéfiants, trafiquant, dealer, dealers,
    stupéfiants, cocaïne, héroïne, cannabis, go-fast, proxénète, proxénétisme, traite des êtres humains, passeur,
    mafia, mafieux, crime organisé, banditisme, grand banditisme, gang, malfaiteur, association de malfaiteurs,
    criminel, criminalité, délinquant, délinquance, récidive, récidiviste, police, policier, police judiciaire,
    commissaire de police, commissariat, gendarme, gendarmerie, brigade criminelle, brigade anticriminalité, crs,
    interpol, europol, fbi, interpellé, interpellation, garde à vue, mis en examen, mise en examen, juge, juge
    d'instruction, juge des libertés, magistrat, procureur, procureure, procureur de la république, parquet, parquet
    national, réquisitoire, plaidoirie, tribunal, tribunaux, tribunal correctionnel, cour d'assises, cour d'appel,
    cour de cassation, cour pénale internationale, cour suprême, cour d'assises spéciale, jurés, jury populaire,
    avocat, avocat de la défense, avocat général, partie civile, parties civiles, prévenu, accusé, inculpé,
    inculpation, acquitté, acquittement, condamné, condamnation, peine de prison, peine de mort, réclusion criminelle,
    perpétuité, sursis, ans de prison, mois de prison, prison ferme, prison, incarcéré, incarcération, détenu, maison
    d'arrêt, centre pénitentiaire, administration pénitentiaire, surveillant pénitentiaire, détention provisoire,
    écroué, mandat d'arrêt, mandat de dépôt, perquisition, perquisitionné, contrôle judiciaire, bracelet électronique,
    libération conditionnelle, judiciaire, police scientifique, médecin légiste, autopsie, scène de crime, garde des
    sceaux, ministre de la justice, porté plainte, porter plainte, dépôt de plainte, diffamation, incendie criminel,
    incendiaire, pyromane, vandalisme, extradition, extradé, légitime défense, pénal, code pénal, tentative
    d'homicide, tentative de meurtre, violences conjugales, stadier violent`,
  clear: `
    crime, justice, procès, audience, verdict, jugement, jugé, cour, plainte, plaignant, enquête, enquêteur, affaires,
    suspect, suspecté, soupçonné, soupçons, accusation, accusations, présumé, victime, témoin, témoignage, preuve,
    aveux, avoué, délit, infraction, illégal, coupable, culpabilité, innocent, innocence, amende, prison avec sursis,
    cellule, bandit, drogue, drogues, vol, volé, dérobé, butin, fraude, arrêté par, arrestation, forces de l'ordre,
    patrouille, fugitif, cavale, évasion, évadé, arme à feu, couteau, armé, cagoulé, coups de feu, abattu, tué par
    balle, tué, corps sans vie, cadavre, disparition inquiétante, agression, agressé, agresseur, menaces de mort,
    harcèlement, violences, maltraitance, abus, recours, appel du jugement, pourvoi, conseil d'état, conseil
    constitutionnel, loi, notaire, juridique, juriste, juridiction, indemnisation, litige, faits divers, fait divers,
    trafic, clandestin, sécurité publique`,
  weak: `
    affaire, droit, peine, mort, sécurité, saisie, saisi, contrôle, faits, défense, soupçonne, agent, agents, brigade,
    dossier, auteur, auteurs, nuit, responsable, légal, interdit, poursuites, poursuivi, scellés`,
  not: `
    cours, police d'assurance, police de caractères, juge de touche, juge-arbitre, prix littéraire, peine perdue, vol
    plané, vol intérieur, vol direct, avion, cour de récréation, cour de la ferme, basse-cour, cour royale, droits de
    douane, droit au but, fruit avocat, purée d'avocat, avocat mûr, affaires étrangères, homme d'affaires, hommes
    d'affaires, chiffre d'affaires, affaires sociales, affaires européennes, jury du festival, vols annulés, vol de
    nuit, vols, volé la vedette, parquet ciré, prévenus à temps, arrêté ministériel, arrêté préfectoral, arrêté
    municipal`,
};
