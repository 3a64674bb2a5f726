/** English words of "crime, law and justice" in the news. */
import type { SubjectWords } from '../../table.js';

export const CRIME: SubjectWords = {
  strong: `
    murder, murdered, murderer, murder charge, murder trial, murder inquiry, manslaughter, homicide, rape, rapist,
    sexual assault, sexual abuse, indecent assault, child abuse, domestic violence, kidnapping, kidnapped,
    kidnapper, abducted, abduction, robbery, robber, burglary, burglar, burgled, armed robbery, bank robbery,
    shoplifting, shoplifter, theft, thief, thieves, stolen goods, mugging, mugger, stabbing, stabbed to death,
    shot dead by police, fatal shooting, shooting suspect, gang member, gangster, gangland, mafia, cosa nostra,
    camorra, organised crime, organized crime, crime family, drug trafficking, drug trafficker, drug dealer, drug
    dealing, drug smuggling, drug cartel, drug lord, people smuggler, human trafficking, trafficker, smuggler,
    money laundering, laundering money, embezzlement, embezzled, embezzling, fraudster, fraud trial, fraud charge,
    conspiracy to defraud, forgery, counterfeit, counterfeiter, extortion, blackmail, bribery, perjury, contempt
    of court, obstruction of justice, arson, arsonist, vandalism, hate crime, honour killing, serial killer, death
    row, death penalty, capital punishment, lethal injection, electric chair, executed by, life sentence, life
    imprisonment, sentenced to, suspended sentence, jailed for, prison sentence, jail term, prison term, years in
    prison, years in jail, months in prison, months in jail, probation officer, parole board, prosecutor,
    prosecution, public prosecutor, attorney general, district attorney, state prosecutor, defendant, defence
    lawyer, defense lawyer, defense attorney, defence counsel, barrister, solicitor, juror, jury, grand jury,
    magistrate, crown court, high court, supreme court, appeal court, court of appeal, appeals court, county
    court, district court, federal court, criminal court, magistrates court, old bailey, courtroom, judge,
    sentencing, convict, convicted, conviction, acquitted, acquittal, pleaded guilty, pleaded not guilty, plead
    guilty, pleads guilty, found guilty, guilty plea, guilty verdict, verdict, plea bargain, indicted, indictment,
    arraigned, extradition, extradited, extradite, bail hearing, remanded, remand, police custody, arrest warrant,
    search warrant, detective, detective inspector, detective chief inspector, detective superintendent, police
    officer, police force, police chief, police station, chief constable, scotland yard, interpol, europol, fbi,
    crime scene, crime rate, criminal gang, criminal record, criminal investigation, criminal charge, forensic,
    post mortem examination, autopsy, coroner, inquest, lawsuit, class action, plaintiff, litigation, sued, suing,
    libel, defamation, slander, out of court settlement, injunction, court order, restraining order, prison
    officer, prison guard, inmate, prison inmate, jailbreak, cell mate, juvenile court, youth offender, young
    offender, antisocial behaviour order, anti social behaviour, human rights court, war crimes tribunal, parole,
    custody, bail`,
  clear: `
    police, policeman, policemen, policewoman, officer in charge, constable, sheriff, patrol car, crime, criminal,
    offender, offence, offense, suspect, suspected, arrested, arrest, detained, detention, detainee, charged with,
    accused of, allegedly, alleged, court, courthouse, trial, retrial, hearing, tribunal, ruling, ruled that,
    appeal against, appealed against, testimony, testify, testified, witness, eyewitness account, evidence, jail,
    jailed, prison, prisoner, imprisoned, imprisonment, sentence, sentenced, penalty of, guilty, innocent,
    innocence, lawyer, attorney, legal, law, law enforcement, lawmaker accused, justice, justice ministry, justice
    minister, justice department, investigator, investigating officer, fraud, corruption, corrupt, bribe,
    kickback, scam, con man, hoax, gang, gunman, gunmen, killer, killing, stabbed, knife, handgun, firearm, weapon
    charge, assault, assaulted, attacker, victim, beaten, bullied, harassment, stalker, stalking, hostage taker,
    ransom, heist, raid, raided, seized drugs, cocaine, heroin, cannabis, marijuana, ecstasy tablet, narcotic,
    smuggling, contraband, cybercrime, identity theft, phishing, copyright infringement, piracy case, patent
    lawsuit, legal action, legal battle, judicial, judiciary, statute, penal code, legislation against,
    prosecuted, prosecute`,
  weak: `
    case, charge, charged, claim, claimed, accused, accusation, allegation, deny, denied, denies, complaint,
    illegal, unlawful, illegally, violation, breach, inquiry, investigation, investigate, investigating,
    settlement, damages, fined, fine of, rights, statement to police, search, missing, motive, incident,
    interrogated, questioned, questioning, cctv, fingerprint, dna evidence, body was found, dead, shot, fled`,
  not: `
    ball in his court, tennis court, trial and error, trial run, clinical trial, trial period, drug trial, case in
    point, stolen the show, steal the show, law of the land, murder mystery, crime drama, crime novel, crime
    fiction, court of st james, moment of truth, killing time, judge for yourself`,
};
