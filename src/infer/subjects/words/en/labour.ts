/** English words of "labour" in the news. */
import type { SubjectWords } from '../../table.js';

export const LABOUR: SubjectWords = {
  strong: `
    trade union, trade unionist, trades union congress, tuc, labor union, labour union, union leader, union
    member, union official, unionised, unionized, afl cio, united auto workers, teamsters, unison, ver di, ig
    metall, shop steward, collective bargaining, wage negotiation, pay talks, pay negotiations, pay dispute, pay
    deal, pay claim, pay offer, pay rise, pay freeze, pay award, wage rise, wage increase, wage demand, wage
    claim, minimum wage, living wage, industrial action, industrial dispute, industrial relations, labour dispute,
    labor dispute, strike action, general strike, strike ballot, wildcat strike, hunger for jobs, went on strike,
    striking workers, striker dismissed, strikers, walkout, walked off the job, work to rule, picket line,
    picketing, picket, lockout, stoppage, work stoppage, unemployment, unemployed, unemployment rate, jobless,
    jobless rate, jobless claims, unemployment benefit, job cut, job loss, job losses, job creation, jobseeker,
    job seeker, job market, labour market, labor market, labour force, labor force, workforce, redundancy,
    redundancies, redundant workers, laid off, layoff, lay off, sacked workers, employment law, employment
    tribunal, employment rights, workers rights, working conditions, working hours, working time directive,
    working week, overtime ban, overtime pay, overtime, flexible working, part time worker, temporary worker,
    migrant worker, seasonal worker, public sector worker, factory worker, dock worker, docker, longshoremen,
    miner's strike, miners strike, rail strike, postal strike, teachers strike, firefighters strike, labour
    minister, labor secretary, labor department, labour ministry, health and safety at work, maternity leave,
    paternity leave, parental leave, sick pay, gender pay gap, equal pay, child labour, child labor, forced
    labour, sweatshop, retirement age, pension scheme, pension dispute, final salary pension, staff shortage,
    skills shortage, recruitment agency, labour costs, labor costs, gig economy, zero hours contract, workers on
    strike, go on strike, goes on strike, going on strike, gone on strike, strike over pay`,
  clear: `
    union, unions, worker, employee, employer, employment, employed, staff, wage, wages, salary, salaries, pay,
    payroll, strike, striking, jobs, job, hiring, hired, recruit, recruitment, dismissed, dismissal, sacked,
    sacking, fired workers, shift, night shift, workplace, labour, labor, labourer, laborer, manual worker, blue
    collar, white collar, skilled worker, apprentice, vacancy, vacancies, career, bonus payment, pension,
    retirement, pensions, ballot, members voted, conciliation, arbitration, negotiator, bargaining`,
  weak: `
    work, working, worked, dispute, talks, walk out, management, demand, hours, contract, benefit, conditions,
    vote, members, cut, cuts, training`,
  not: `
    labour party, labour mp, labour leader, labour government, labour mps, labour conference, labour backbencher,
    labour peer, labour councillor, labour's, new labour, old labour, labour candidate, labour supporters, labour
    voter, labour spokesman, labour manifesto, labour campaign, labor party, air strike, airstrike, missile
    strike, drone strike, military strike, strike force, strike partner, lucky strike, strike rate, strike a deal,
    strike a balance, strikes a chord, first strike, european union, soviet union, african union, rugby union,
    credit union, civil union, student union, students union, monetary union, customs union, western union, state
    of the union, england job, coach's job, manager's job, job of coaching, good job, great job, cut a deal`,
};
