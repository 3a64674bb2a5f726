/** English words of "human interest" in the news. */
import type { SubjectWords } from '../../table.js';

export const HUMAN_INTEREST: SubjectWords = {
  strong: `
    human interest, centenarian, 100th birthday, 101st birthday, oldest man, oldest woman, oldest person, world's
    oldest, tallest man, world's tallest, world's smallest, world's biggest, world's longest, guinness world
    record, guinness book of records, world record attempt, record breaking attempt, lottery winner, lottery
    jackpot, won the lottery, jackpot winner, good samaritan, act of kindness, heart warming, heartwarming,
    miracle baby, miracle escape, lucky escape, long lost brother, long lost sister, long lost twin, reunited
    with, message in a bottle, time capsule, golden wedding anniversary, diamond wedding, childhood sweetheart,
    blind date, royal baby, royal wedding, royal engagement, royal couple, royal family, royal visit, duke and
    duchess, duchess of, duke of, prince harry, prince william, prince charles, prince of wales, princess of
    wales, princess diana, queen mother, buckingham palace, kensington palace, windsor castle, quadruplets,
    quintuplets, triplets, conjoined twins, siamese twins, pet dog, pet cat, family pet, guide dog, stray cat,
    stray dog, lost dog, lost cat, talking parrot, goat, hamster, escaped python, urban legend, practical joke,
    april fool, april fools, bizarre, quirky, eccentric, oddity, look alike, lookalike, impersonator, prankster,
    ghost hunter, haunted house, ufo sighting, loch ness monster, bigfoot, world's ugliest, beauty queen, beauty
    contest, beauty pageant, miss world, miss universe`,
  clear: `
    birthday, anniversary, wedding, bride, bridegroom, engagement ring, honeymoon, newlywed, newborn, twin, royal,
    prince, princess, duchess, queen elizabeth, palace, puppy, puppies, kitten, cat, dog, parrot, donkey, bravery
    award, brave, heroism, hero, heroic, hometown hero, volunteer of the year, fundraiser, fundraising, charity
    walk, raised money for charity, sponsored walk, charity, marathon effort, grandmother, grandfather,
    granddaughter, grandson, great grandmother, great grandfather, neighbour, neighbor, widow, widower, obituary,
    funeral, tribute, memorial service, commemorate, commemoration, remembered as, plaque, superstition, luck,
    lucky, unusual, strange, prank, joke, treasure, metal detector, coincidence, nickname, world record, record
    breaker`,
  weak: `
    love, dream, memory, memories, childhood, mother, father, son, daughter, brother, sister, family, husband,
    wife, friend, couple, surprise, smile, inspire, inspiring, inspiration, amazing, story of, village, local
    resident, retired, pensioner`,
  not: `
    prince of persia, crown prince, saudi prince, hot dog, cat and mouse, dog fight, watch dog, fat cat, family
    business, unsung hero of the match, royal dutch shell, royal dutch, royal bank of scotland, royal mail, royal
    navy, royal air force, royal society, royal opera house, royal commission, twin towers, twin engine, palace of
    westminster, crystal palace, birthday party massacre`,
};
