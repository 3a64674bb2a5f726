/** English words of "politics and government" in the news. */
import type { SubjectWords } from '../../table.js';

export const POLITICS: SubjectWords = {
  strong: `
    prime minister, deputy prime minister, home secretary, foreign secretary, foreign minister, foreign ministry,
    foreign office, home office, interior minister, interior ministry, cabinet minister, cabinet reshuffle,
    secretary of state, state department, white house, downing street, number 10, whitehall, westminster, kremlin,
    elysee, capitol hill, oval office, vice president, presidential, presidency, president elect, head of state,
    head of government, premier, chancellor of the exchequer, chancellor, lord chancellor, shadow chancellor,
    shadow home secretary, shadow cabinet, opposition leader, leader of the opposition, party leader, deputy
    leader, leadership contest, leadership election, leadership challenge, chief whip, backbencher, backbench,
    frontbench, mp, mps, member of parliament, tory mp, labour mp, lib dem, liberal democrat, tory, tories,
    conservative party, labour party, democratic party, republican party, green party, ukip, scottish national
    party, plaid cymru, sinn fein, democratic unionist party, christian democrat, social democrat, socialist
    party, communist party, coalition government, minority government, coalition partner, ruling party, opposition
    party, governing party, political party, general election, presidential election, parliamentary election,
    local election, by election, byelection, snap election, early election, election campaign, election day,
    election result, election manifesto, manifesto, electoral, electoral commission, electoral reform, electorate,
    voter, polling station, polling day, opinion poll, exit poll, ballot box, postal vote, postal voting, turnout,
    constituency, swing voter, swing state, landslide victory, runoff election, run off election, second round of
    voting, presidential candidate, parliamentary candidate, candidate for president, running mate, primary
    election, caucus, electoral college, inauguration, swearing in, sworn in as, referendum, plebiscite,
    parliament, parliamentary, parliamentarian, house of commons, house of lords, commons, lords, peers, european
    parliament, mep, european commission, eu summit, eu constitution, brexit, knesset, bundestag, duma, lok sabha,
    congress, congressman, congresswoman, congressional, senate, senator, house of representatives, lawmaker,
    legislature, legislator, legislative, bill passed, second reading, white paper, green paper, queen's speech,
    king's speech, state of the union address, impeachment, impeach, vote of no confidence, no confidence vote,
    confidence vote, filibuster, veto, bipartisan, partisan, politician, political, politics, politically, spin
    doctor, lobbyist, lobby group, think tank, policy maker, policymaker, civil servant, civil service, diplomat,
    diplomatic, diplomacy, ambassador, embassy, consulate, bilateral talks, bilateral relations, summit meeting,
    head of delegation, united nations, un general assembly, secretary general, sanctions, treaty, devolution,
    scottish parliament, welsh assembly, stormont, city council, county council, town council, councillor, local
    council, council tax, mayor, mayoral, alderman, municipal, asylum policy, immigration policy, id card,
    identity cards, citizenship, republican candidate, democratic candidate, democracy, democratic, dictatorship,
    autocratic, monarchy, constitutional, constitution, human rights record, government official, government
    spokesman, government minister, public inquiry, select committee, freedom of information act, pentagon, city
    hall, town hall, councilman, mayoral candidate, polling booth, elected mayor, re elected, ballots counted`,
  clear: `
    government, minister, ministry, ministerial, president, cabinet, opposition, party, conservative, labour,
    republican, democrat, liberal, socialist, communist, left wing, right wing, far right, far left, centre left,
    centre right, hardliner, reformist, moderate, populist, nationalist, election, elections, elected, re
    election, re elected, vote, voted, voting, ballot, poll, polls, pollster, candidate, campaign, campaigning,
    campaigner, rally, slogan, policy, policies, reform, legislation, law, bill, act of parliament, amendment,
    debate, speech, conference speech, pledge, pledged, promise voters, mandate, majority, minority leader, seat,
    seats, whip, leadership, leader, resignation, resign, resigned, reshuffle, appointed, spokesman, spokeswoman,
    official, authority, authorities, bureaucracy, bureaucrat, administration, federal, state, public sector,
    public spending, tax rise, welfare reform, immigration, immigrant, asylum, asylum seeker, border control,
    foreign policy, bilateral, summit, talks, relations, normalisation, normalization, delegation, envoy,
    negotiation, accord, eu, european union, nato, commonwealth, sovereignty, independence, independent candidate,
    regime, rule, corruption inquiry, scandal, allegations, critics of the government, political correspondent,
    council, governor general, monarch, constitutional court, citizen, civil liberties, public opinion, governor`,
  weak: `
    leader of, secretary, statement, visit, meeting, met with, announce, announced, support, supporter, backing,
    proposal, plan, plans, propose, national, nation, country, countries, foreign, security, tax, budget, public,
    power, issue, decision, crisis, agreement, committee, member, members, right, rights, criticised, criticized,
    accused, defended, insisted, called on, urged`,
  not: `
    office politics, party wall, birthday party, third party, search party, dinner party, party piece, world
    governing body, governing body, election of a new pope, conclave, chess candidate, club president, fifa
    president, ioc president, league president, company president, president and chief executive, president and
    ceo, vice president of sales, executive vice president, senior vice president, vice president of marketing,
    vice president of, bank president, poll of readers, ballot paper company, seat belt, minister of the church,
    state of the art, solid state, state of play, bill of, medical bill, phone bill, energy bill, gas bill,
    electricity bill, council of churches, dollar bill, labour market, labour costs, labour force, labour union,
    labour dispute, sports minister, golden state`,
};
