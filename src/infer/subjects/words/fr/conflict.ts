/** French words of "conflict, war and peace" in the news. */
import type { SubjectWords } from '../../table.js';

export const CONFLICT: SubjectWords = {
  strong: `
    guerre, guerre civile, guerre mondiale, première guerre mondiale, seconde guerre mondiale, guerre froide, guerre
    d'algérie, guérilla, guérillero, crime de guerre, crimes de guerre, criminel de guerre, prisonnier de guerre,
    crime contre l'humanité, crimes contre l'humanité, génocide, génocidaire, nettoyage ethnique, massacre, massacré,
    charnier, atrocités, conflit armé, lutte armée, groupe armé, groupes armés, milice, milicien, paramilitaire,
    rebelle, rebelles, rébellion, insurgé, insurrection, soulèvement, djihadiste, djihad, islamiste, état islamique,
    daech, al-qaida, al-qaïda, aqmi, boko haram, taliban, talibans, hamas, hezbollah, farc, eta, pkk, houthis,
    combattants kurdes, terrorisme, terroriste, antiterroriste, attentat, attentat suicide, attentat-suicide,
    kamikaze, voiture piégée, bombe artisanale, engin explosif, prise d'otages, preneur d'otages, otage, otages,
    décapité, assassinat ciblé, armée, armées, armée de terre, armée de l'air, état-major, militaire, militaires,
    soldat, troupes, bataillon, brigade d'infanterie, régiment, infanterie, légion étrangère, parachutiste, commando,
    forces spéciales, forces armées, casques bleus, maintien de la paix, opération barkhane, opération militaire,
    opérations militaires, intervention militaire, offensive, contre-offensive, ligne de front, champ de bataille,
    front de l'est, tranchées, combats, combattant, bombardement, bombardé, bombarder, frappe aérienne, frappes
    aériennes, raid aérien, missile, missiles, roquette, obus, tir de mortier, tirs de mortier, artillerie, grenade,
    mine antipersonnel, mines antipersonnel, munitions, arme chimique, armes chimiques, gaz sarin, arme nucléaire,
    armes nucléaires, bombe atomique, ogive, armes de destruction massive, dissuasion nucléaire, livraison d'armes,
    livraisons d'armes, embargo sur les armes, marchand d'armes, ventes d'armes, blindé, blindés, char d'assaut,
    chars, avion de chasse, avions de chasse, chasseur-bombardier, rafale, hélicoptère de combat, drone militaire,
    sous-marin nucléaire, porte-avions, frégate, navire de guerre, marine nationale, invasion, envahisseur, annexion,
    annexé, occupation militaire, territoires occupés, cisjordanie, bande de gaza, gaza, golan, intifada, tsahal,
    siège de la ville, assiégé, embuscade, sniper, coup d'état, putsch, putschiste, junte, loi martiale, couvre-feu,
    cessez-le-feu, trêve, armistice, accord de paix, accords de paix, processus de paix, pourparlers de paix,
    négociations de paix, traité de paix, désarmement, démobilisation, ministre de la défense, ministère de la
    défense, ministre des armées, ministère des armées, vétéran, ancien combattant, anciens combattants, déserteur,
    conscription, mercenaire, séparatiste, prorusse, hostilités, effusion de sang, poilus, résistants`,
  clear: `
    conflit, combat, combattre, bataille, attaque, attaqué, assaut, affrontement, affrontements, violence, violences,
    tué, tués, tuer, mort, morts, blessés, civil, civils, victimes, bombe, bombes, explosif, explosifs, arme, armes,
    fusil, kalachnikov, tirs, tir, balle, coups de feu, colonel, lieutenant, capitaine, officier, commandant,
    commandement, caserne, base militaire, défense, otan, coalition, alliés, ennemi, ennemis, force, forces, sécurité,
    frontière, territoire, occupation, libération, libéré, résistance, retrait, repli, retraite, progression, prise
    de, repris, contrôle de la ville, bastion, extrémiste, radicalisé, radicalisation, menace, espion, espionnage,
    services secrets, renseignement, renseignements, dictateur, régime, opposition armée, révolte, émeute, émeutes,
    répression, exode, réfugiés, déplacés, paix, réconciliation, escalade, représailles, tension, tensions, drone,
    drones, mémorial, commémoration`,
  weak: `
    général, opération, opérations, mission, cible, cibles, front, zone, région, autorités, crise, otage de, menaces,
    négociations, accord, avion, hélicoptère, victime, fuir, fui`,
  not: `
    générale, générales, guerre des prix, guerre commerciale, guerre des étoiles, guerre des clans, nerf de la guerre,
    armée du salut, armée de bénévoles, bataille navale, bataille juridique, bataille électorale, champ de blé,
    conflit social, conflit d'intérêts, conflits d'intérêts, conflit de voisinage, combat de boxe, sports de combat,
    sport de combat, secrétaire général, directeur général, directrice générale, conseil général, assemblée générale,
    procureur général, avocat général, médecine générale, intérêt général, président-directeur général, général de
    gaulle, grand public, défense des droits, défense des consommateurs, défense de l'environnement, avocat de la
    défense, ligne de défense, attaque cardiaque, attaque informatique, attaque du loup, attaque de panique, attaque à
    main armée, feu d'artifice, paix des ménages, gardien de la paix, juge de paix, force est de, forces de l'ordre,
    char à voile, chars du carnaval, chars fleuris, rafale de vent, rafales, rafales de vent, mine de, missile verbal,
    otages de la grève, front national, front populaire, front de gauche, front commun, maillot blindé, haute tension,
    offensive de charme, milieu offensif, troupe de théâtre, balle de match, balle de break, tirs au but, tir au but,
    prise de conscience, prise de parole, prise de sang, prise en charge, capitaine de l'équipe, armes à feu
    artistiques, bombe glacée`,
};
