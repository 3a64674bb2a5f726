/** English words of "disaster, accident and emergency incident" in the news. */
import type { SubjectWords } from '../../table.js';

export const DISASTER: SubjectWords = {
  strong: `
    earthquake, quake, aftershock, richter scale, epicentre, epicenter, seismologist, tsunami, tidal wave, volcano
    erupted, volcanic eruption, eruption, lava flow, landslide, mudslide, mudflow, avalanche, sinkhole, flood,
    flooding, flooded, flash flood, floodwater, flood victim, burst its banks, hurricane hit, typhoon hit, cyclone
    hit, tornado struck, wildfire, forest fire, bushfire, brush fire, blaze, inferno, fire brigade, fire service,
    fire department, fire engine, fire crew, firefighter, fireman, firemen, house fire, gutted by fire, arson
    fire, smoke inhalation, evacuee, evacuated, evacuation, rescue worker, rescue team, rescuer, rescue operation,
    rescue effort, search and rescue, survivor, rubble, collapsed building, building collapse, collapsed
    buildings, trapped under, pulled from the rubble, buried under, death toll, feared dead, disaster zone,
    disaster area, natural disaster, disaster relief, relief effort, relief worker, aid worker, humanitarian aid,
    emergency aid, relief supplies, tent camp, red cross, red crescent, plane crash, air crash, airliner crashed,
    crashed into, crash landed, crash landing, emergency landing, helicopter crash, crash site, black box, flight
    recorder, wreckage, train crash, rail crash, derailment, derailed, level crossing accident, car crash, bus
    crash, coach crash, road crash, head on collision, collision, collided, pile up, road accident, traffic
    accident, car accident, hit and run, shipwreck, capsized, sank off, sinking of, ferry disaster, ferry sank,
    drowned, drowning, lifeboat, coastguard, coast guard, mayday, distress call, oil spill, gas leak, gas
    explosion, chemical leak, chemical spill, toxic leak, nuclear accident, radiation leak, meltdown, pit
    disaster, mining accident, mine collapse, trapped miner, mine explosion, stampede, crushed to death,
    electrocuted, accidental death, state of emergency, emergency services, emergency service, ambulance,
    paramedic, air ambulance, mountain rescue, first responder, famine, drought stricken, ferry sinks, ship sinks,
    boat sinks, ferry sinking, shipwrecked, lifeboatmen, lifeboat crew, went down with, lost at sea, sole
    survivor, bodies were recovered, bodies recovered`,
  clear: `
    disaster, catastrophe, catastrophic, calamity, tragedy, accident, crash, crashed, crashing, explosion,
    exploded, blast, fire, flames, burned down, burnt down, burning building, smoke, collapse, collapsed, debris,
    ruins, wreck, wrecked, devastated, devastation, devastating, destroyed homes, homes destroyed, homeless after,
    swept away, stranded, trapped, missing people, bodies, corpse, casualty, casualties, killed, injured, injury
    toll, seriously injured, critical condition, treated for, dead and injured, rescue, rescued, emergency,
    evacuate, evacuating, shelter, survivors, survived, disaster victims, tremor, fault line, seismic, volcano,
    ash cloud, storm damage, flood defence, floods, torrential, engulfed, sinking, sank, sunk, overturned,
    skidded, plunged into, ravine, runway, pilot error, engine failure, safety board, distress, sinks, perished,
    ferry, magnitude`,
  weak: `
    victim, toll, damage, damaged, destroyed, relief, aid, appeal, donation, donate, survive, grief, mourning,
    hospital, warning, alert, hit by, struck, panic, cause of the, safety, danger, dangerous, risk of`,
  not: `
    stock market crash, market crash, financial crash, banking collapse, flood of, flooded the market, flooded
    with, fire sale, under fire, ceasefire, cease fire, open fire, opened fire, exchange of fire, line of fire,
    came under fire, friendly fire, recipe for disaster, debris field of, computer crash, crash course, crash
    diet, population explosion, blast from the past, landslide victory, landslide win, electoral landslide, won by
    a landslide, avalanche of, tsunami of, fire in the belly, set fire to the, nervous wreck, rescue package,
    rescue plan, rescue deal, rescue bid, crash test`,
};
