/** English words of "sport" in the news. */
import type { SubjectWords } from '../../table.js';

export const SPORT: SubjectWords = {
  strong: `
    sport, sports, sporting, sportsman, sportswoman, sportsmen, sports minister, athlete, athletics, athletic,
    footballer, football club, football team, football fan, football match, football association, football league,
    premiership, premier league, champions league, europa league, uefa cup, uefa, fifa, world cup, european
    championship, euro 2004, fa cup, carling cup, league cup, serie a, la liga, bundesliga, ligue 1, first
    division, second division, league title, league leaders, la galaxy, soccer, striker, goalkeeper, goalkeeping,
    midfielder, midfield, centre half, centre back, full back, left back, right back, winger, fly half, scrum
    half, prop forward, hooker, flanker, lock forward, number eight, back row, defender, playmaker, substitute,
    subs, offside, free kick, penalty kick, penalty shoot out, penalty shootout, penalty area, own goal,
    equaliser, equalizer, equalised, hat trick, clean sheet, corner kick, goalless, goal difference, goalscorer,
    top scorer, scored twice, scoreless, header, yellow card, red card, sent off, sending off, booked for,
    referee, linesman, touchline, kick off, kickoff, half time, halftime, full time whistle, injury time, extra
    time, stoppage time, away goals, home leg, away leg, first leg, second leg, play off, playoff, playoffs, semi
    final, semifinal, semi finalist, quarter final, quarterfinal, quarter finals, cup final, cup tie, third round,
    fourth round, fifth round, knockout stage, group stage, relegation, relegated, relegation zone, promoted to
    the premiership, transfer window, transfer fee, loan deal until, signed on loan, football manager, head coach,
    assistant coach, coach, coaching, squad, team mate, teammate, team mates, dressing room, locker room, training
    ground, stadium, old trafford, anfield, highbury, stamford bridge, wembley, san siro, bernabeu, nou camp,
    twickenham, millennium stadium, lansdowne road, murrayfield, croke park, manchester united, man utd, arsenal,
    chelsea, liverpool, everton, tottenham, newcastle united, aston villa, real madrid, barcelona, juventus, ac
    milan, inter milan, bayern munich, celtic, rangers, england captain, england coach, scotland coach, rugby,
    rugby union, rugby league, six nations, grand slam, triple crown, all blacks, wallabies, springboks, british
    and irish lions, british lions, lions tour, heineken cup, scrum, lineout, line out, ruck, maul, drop goal, try
    line, conversion, converted try, touchdown, penalty try, sin bin, knock on, cricket, cricketer, test match,
    test series, test cricket, one day international, one dayer, twenty20, ashes, wicket, wicketkeeper, batsman,
    batsmen, batting, bowler, bowling, bowled, lbw, innings, leg spinner, off spinner, fast bowler, century stand,
    half century, run out, lord's cricket ground, icc, tennis, wimbledon, roland garros, french open, us open,
    australian open, davis cup, fed cup, atp, wta, top seed, seeded, unseeded, wild card, straight sets, tie
    break, tiebreak, break point, match point, double fault, backhand, forehand, ace, grand slam title, singles
    title, doubles title, golf, golfer, ryder cup, pga, pga tour, open championship, masters tournament, birdie,
    bogey, eagle putt, par five, fairway, putt, tee shot, caddie, boxer, boxing, heavyweight, middleweight,
    welterweight, featherweight, title fight, knockout, prize fight, wbc, wba, ibf, wrestler, wrestling, judo,
    karate, taekwondo, sumo, fencing bout, olympics, olympic games, olympic champion, olympic gold, olympic
    committee, olympian, paralympic, paralympics, commonwealth games, asian games, world championship, world
    champion, european champion, gold medal, silver medal, bronze medal, gold medallist, silver medallist, bronze
    medallist, medallist, medalist, medal, podium, personal best, world record holder, sprinter, sprint, 100m,
    200m, 400m, 800m, 1500m, 3000m, 5000m, 10000m, 60m, 110m hurdles, hurdles, hurdler, relay, long jump, high
    jump, triple jump, pole vault, javelin, shot put, discus, decathlon, heptathlon, marathon runner, marathon,
    half marathon, cross country race, indoor championships, iaaf, doping, anti doping, dope test, failed drugs
    test, failed a drugs test, drugs test, wada, steroid, thg, cyclist, cycling, tour de france, giro d italia,
    yellow jersey, peloton, swimmer, freestyle, breaststroke, backstroke, butterfly stroke, rower, rowing,
    regatta, yacht race, yachtsman, yachtswoman, sailing race, gymnast, gymnastics, figure skater, figure skating,
    speed skating, skier, skiing, slalom, downhill race, super g, ski jump, snowboard, snowboarder, bobsleigh,
    biathlon, ice hockey, nhl, stanley cup, hockey, netball, handball, volleyball, basketball, nba, baseball,
    major league baseball, world series, pitcher, home run, inning, shortstop, super bowl, nfl, quarterback, wide
    receiver, linebacker, american football, ncaa, formula one, formula 1, grand prix, pole position, lap time,
    pit stop, pit lane, motorsport, rally driver, nascar, motogp, superbike, jockey, racehorse, horse racing,
    racecourse, grand national, cheltenham festival, steeplechase, derby winner, showjumping, equestrian,
    dressage, greyhound racing, darts, snooker, billiards, squash player, badminton, table tennis, triathlon, fifa
    president, hooligan, football hooligan, hooliganism`,
  clear: `
    football, match, matches, game, games, fixture, tournament, championship, champion, champions, title, cup,
    trophy, league, club, clubs, team, player, players, captain, captaincy, skipper, season, win, won, winning,
    winner, winners, beat, beaten, defeat, defeated, defeats, victory, victorious, goal, goals, score, scored,
    scorer, scoring, penalty, kick, kicked, tackle, pitch, fan, fans, supporter, supporters, derby, rival,
    finalist, group b, group c, race, racing, races, runner, runner up, injury, injured, hamstring, groin, knee,
    ankle, calf, achilles, fitness, starting line up, line up, lineup, capped, minutes, first half, second half,
    opening goal, unbeaten, winless, comeback, seed, rally, stumps, sixes, standings, ranking, ranked, rankings,
    qualify, qualifier, qualifying, qualification, qualified, trainer, coached, contract until, season ticket, pre
    season, off season, friendly, forwards, backs, front row, selectors, squad member, wins, medals, world number
    one, world number two, world no 1, number one seed`,
  weak: `
    play, played, playing, plays, performance, performances, form, chance, confident, confidence, experience,
    career, retire, retired, retirement, ground, park, winger, sign, signed, former, boss, opponent, opponents,
    week, clash, battle, tough, strong, pressure, physical, advantage, dominated, over, overs, set, sets, round,
    rounds, lead, leading, run, runs, minute, save, saved, cross, pass, draw, drew, lost, lose, losing, start,
    bench, finish, finished, finishing, side, sides, point, points, fit, unfit, ball, net, test, track, field,
    court, pace, wing, forward, try, tries, serve, cap, caps, debut, record, final, manager, lap, heat, ban,
    attack, attacking, defence, defensive, training, crowd, chances, tour, opener, international, recovered,
    suspended, suspension, signing, transfer, jump, throw, indoor, outdoor, selected, shot, bat`,
  not: `
    spoil sport, video game, video games, computer game, computer games, online game, games console, game console,
    games industry, game theory, name of the game, role playing game, game developer, games publisher, game show,
    end game, blame game, stock market rally, protest rally, political rally, mass rally, campaign rally, set up,
    set out, set to, set for, set off, set aside, set the scene, run up, run for, runs for, run by, run the
    country, running mate, presidential race, race for the white house, race relations, mixed race, human race,
    leadership race, race hate, arms race, rat race, space race, electoral victory, election victory, election
    defeat, landslide victory, lead to, leads to, leading to, led to, lead role, leading role, title role, title
    track, title song, job title, point out, points out, point of view, turning point, talking point, basis
    points, percentage points, percentage point, boiling point, starting point, start up, start ups, court case,
    high court, supreme court, court order, court ruling, crown court, county court, appeal court, court heard,
    court of appeal, federal court, court of, district court, back home, test case, test drive, test results,
    blood test, test tube, nuclear test, team of scientists, team of researchers, legal team, management team,
    research team, rescue team, team of experts, play a role, role play, fair play, power play, media player, mp3
    player, dvd player, music player, record company, record label, record high, record low, record profit, record
    sales, record levels, criminal record, track record, dvd recorder, fund manager, general manager, product
    manager, project manager, night club, club scene, club night, book club, fan club, strip club, captain of
    industry, sea captain, ship's captain, pitch for, sales pitch, goal of, goals of, development goals,
    millennium development goals, cup of tea, cup of coffee, save money, save the, saved money, save time, saved
    from, cross border, cross party, pass a law, passed a law, pass legislation, net profit, net loss, net income,
    defence minister, defence ministry, defence secretary, department of defence, defence policy, defence lawyer,
    defence spending, ministry of defence, defence forces, terror attack, terrorist attack, bomb attack, attack
    on, attacks on, heart attack, rocket attack, virus attack, air attack, drone attack, attack against, final
    decision, final report, final say, final stages, finally, round table, round of talks, all round, year round,
    first round of voting, talks round, trade round, doha round, uruguay round, per minute, last minute, minutes
    of the meeting, minutes of the, life support, field of, oil field, gas field, playing field, level playing
    field, set top box, pass on, side effect, side by side, other side, west side, country side, both sides,
    travel ban, smoking ban, hunting ban, ban on, international community, international law, international
    monetary fund, international airport, international trade, back bench, back benches, back benchers, shot dead,
    gun shot, shot down, lost their lives, lost his life, lost her life, lost lives, ballot, transfer of power,
    power transfer, bank transfer, money transfer, file transfer, data transfer, forward to, looking forward, look
    forward, way forward, put forward, tour operator, tour guide, concert tour, book tour, world tour, draw
    attention, draw up, drew up, draw a line, cap on, price cap, rate cap, salary cap in, match the, matches the,
    job training, training course, training camp for militants, military training, long run`,
};
