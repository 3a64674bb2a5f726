/** English words of "conflict, war and peace" in the news. */
import type { SubjectWords } from '../../table.js';

export const CONFLICT: SubjectWords = {
  strong: `
    war, civil war, world war, cold war, gulf war, vietnam war, iraq war, war zone, war torn, wartime, war crime,
    war criminal, prisoner of war, prisoners of war, act of war, proxy war, guerrilla war, guerrilla, guerilla,
    insurgency, insurgent, counter insurgency, counterinsurgency, militant, militancy, militia, militiaman,
    militiamen, paramilitary, paramilitaries, rebel, rebels, rebel held, rebel group, rebellion, uprising, revolt,
    armed group, armed faction, armed opposition, armed opposition forces, opposition fighters, fighter group,
    armed conflict, armed struggle, warlord, mercenary, mercenaries, jihadist, jihadi, jihad, mujahideen, al
    qaeda, al qaida, taliban, taleban, isis, isil, daesh, islamic state, hayat tahrir al sham, al nusra,
    hezbollah, hizbollah, hamas, plo, intifada, boko haram, al shabab, al shabaab, houthi, houthis, tamil tigers,
    farc, kurdish fighters, peshmerga, pkk, ypg, syrian democratic forces, free syrian army, red army, janjaweed,
    contras, sandinista, unita, terrorism, terrorist, terror attack, terror group, terror cell, counter terrorism,
    counterterrorism, anti terror, suicide bomber, suicide bombing, suicide attack, car bomb, truck bomb, roadside
    bomb, bomb attack, bombing, bombings, bomber, bomb blast, improvised explosive device, ied, booby trap, land
    mine, landmine, cluster bomb, barrel bomb, hostage, beheaded, beheading, hijacker, hijacked, assassination,
    assassinated, massacre, massacred, genocide, ethnic cleansing, mass grave, atrocity, atrocities, crimes
    against humanity, chemical weapon, nerve agent, sarin, biological weapon, weapons of mass destruction, nuclear
    weapon, nuclear warhead, ballistic missile, cruise missile, missile strike, missile attack, missile, warhead,
    rocket attack, rocket fire, rocket propelled grenade, grenade, mortar, mortar fire, mortar shell, artillery,
    shelling, shelled, bombardment, bombarded, air raid, air strike, airstrike, drone strike, drone attack, attack
    helicopter, helicopter gunship, gunship, warplane, fighter jet, fighter plane, bomber aircraft, f 16, tank
    column, armoured vehicle, armored vehicle, armoured personnel carrier, warship, destroyer, frigate, aircraft
    carrier, submarine, naval blockade, troop, troops, soldier, infantry, battalion, brigade, regiment, platoon,
    paratrooper, marines, special forces, commando, commandos, army, armed forces, armed force, armed men, ground
    forces, ground offensive, air force, security forces, military, military operation, military offensive,
    military intervention, military action, military base, military aid, military campaign, military coup, coup d
    etat, coup attempt, attempted coup, junta, martial law, counter offensive, counteroffensive, frontline, front
    line, front lines, battlefield, battlefront, combat, combatant, firefight, gun battle, gunbattle, heavy
    fighting, fierce fighting, clashes between, clashes with, skirmish, ambush, ambushed, siege, besieged, sniper,
    blockade, invasion, invade, invaded, invader, occupation forces, occupying forces, occupying power, occupied
    territories, occupied territory, annexation, annexed, incursion, buffer zone, demilitarised zone,
    demilitarized zone, no fly zone, safe zone, deconfliction, de escalation, de escalation zone, escalation of
    violence, ceasefire, cease fire, truce, armistice, peace talks, peace process, peace deal, peace agreement,
    peace accord, peace treaty, peace plan, peace conference, peace negotiations, peacekeeper, peacekeeping,
    peacekeeping force, disarmament, disarm, decommissioning of weapons, arms embargo, arms control, arms race,
    arms dealer, arms smuggling, hostilities, bloodshed, sectarian violence, sectarian, violence flared,
    reprisals, defence minister, defense minister, defence ministry, defense ministry, ministry of defence,
    ministry of defense, defence secretary, defense secretary, chief of staff, commander in chief, field
    commander, commander, warring parties, warring factions, battle for, bloc of fighters, militants, gaza strip,
    west bank, golan heights, death squad, veteran, war veteran, war memorial, conscription, conscript, deserter,
    martyr, bombed, warfare, battlefields, armoury, basque separatists`,
  clear: `
    conflict, fighting, fought, fighter, fighters, battle, clash, clashes, violence, violent, attack, attacked,
    attacks, raid, strike, strikes, bomb, bombs, explosive, explosives, gunfire, gunman, gunmen, shot dead,
    killed, killing, kill, wounded, casualties, civilian, civilians, death toll, ammunition, weapon, weapons,
    arms, armed, rifle, kalashnikov, ak 47, machine gun, tank, jet, shell, shells, general, colonel, lieutenant,
    major general, sergeant, corporal, squadron, fleet, navy, naval, corps, force, forces, defence, defense,
    deployment, deployed, deploy, withdrawal, withdraw, withdrew, retreat, surrender, surrendered, advance on,
    captured, capture, seized, seize control, recaptured, stronghold, checkpoint, outpost, barracks, garrison,
    bunker, border, frontier, territory, territories, occupation, liberation, liberated, resistance, faction,
    factions, separatist, separatists, secessionist, ethnic, regime forces, opposition forces, extremist,
    extremists, extremism, radical, hostile, enemy, enemies, ally, allies, alliance, coalition forces, nato,
    security council, un resolution, intelligence service, spy, espionage, threat, peace, reconciliation, unrest,
    riot, rioters, rioting, protester, protesters, demonstrator, demonstration, tear gas, crackdown, curfew, coup,
    overthrow, overthrown, toppled, dictator, tribal, refugees fleeing, fled, displaced, offensive, ira, tanks`,
  weak: `
    security, operation, operations, control, target, targets, mission, military official, zone, plot, escalation,
    escalate, tension, tensions, crisis, regime, opposition, terror, victim, suspected, detained, released, talks,
    agreement, plane, aircraft, helicopter, base, defend, order`,
  not: `
    price war, trade war, war of words, tug of war, war on drugs, war chest, bidding war, star wars, war film, war
    movie, war games, turf war, battle of the sexes, legal battle, court battle, takeover battle, battle with
    cancer, battle against cancer, title battle, relegation battle, boardroom battle, salvation army, army of
    fans, barmy army, task force, labour force, work force, sales force, police force, driving force, market
    forces, force in, come into force, brought into force, forced to, sex offensive, charm offensive, armed
    robbery, arms length, heart attack, attacking midfielder, attack the ball, strike partner, hunger strike,
    strike action, general strike, first strike, strike deal, lucky strike, strikes against, hostile takeover,
    hostile bid, bomb of a, box office bomb, terror of, general election, general manager, general motors, general
    electric, attorney general, secretary general, director general, general public, governor general, general
    hospital, solicitor general, general practitioner, surgeon general, postmaster general, auditor general,
    general secretary, tank top, think tank, fish tank, fuel tank, front runner, front man, front row, front page,
    home front, peace of mind, nobel peace prize, justice of the peace, united front, veteran actor, veteran
    striker, veteran defender, veteran midfielder, veteran politician, veteran mp, veteran broadcaster, line of
    defence, title defence, defence lawyer, defence counsel, shell company, royal dutch shell, oil giant shell,
    cup battle, killer instinct, human shield law, border collie, hacker attack, virus attack, phishing attack,
    cyber attack, commander of the british empire, order of, capture the imagination, screen captures, motion
    capture, rebel mps, rebel mp, tory rebels, labour rebels, backbench rebels, rebel shareholders, rebel
    investors, conflict of interest, conflicts of interest, air france, jet engine, jet set, private jet, jet lag,
    budget jet`,
};
