/** English words of "arts, culture, entertainment and media" in the news. */
import type { SubjectWords } from '../../table.js';

export const ARTS: SubjectWords = {
  strong: `
    film festival, film director, film maker, filmmaker, filmmaking, film star, film critic, movie, movie star,
    box office, blockbuster, screenplay, screenwriter, cinema, cinemagoer, moviegoer, film premiere, world
    premiere, feature film, short film, documentary film, hollywood, bollywood, oscar, academy award, golden
    globe, bafta, emmy, grammy, tony award, brit award, palme d or, cannes film festival, sundance, berlinale,
    booker prize, man booker, pulitzer prize, mercury prize, turner prize, eurovision, album, debut album, singer,
    songwriter, singer songwriter, pop star, rock star, rock band, rapper, hip hop, pop music, rock music, folk
    music, jazz, indie rock, chart topping, top of the charts, uk singles chart, album chart, number one single,
    billboard chart, record label, music video, music industry, music festival, concert tour, glastonbury,
    orchestra, symphony, philharmonic, concerto, opera, opera house, operatic, conductor, composer, pianist,
    violinist, cellist, guitarist, drummer, saxophonist, soprano, tenor, choir, ballet, ballerina, choreographer,
    choreography, dance company, theatre, theatregoer, broadway, west end theatre, playwright, stage play, musical
    theatre, comedian, stand up comedy, sitcom, soap opera, tv series, television series, tv show, television
    show, tv drama, television drama, costume drama, reality tv, reality show, talent show, talk show, chat show,
    game show, tv presenter, television presenter, actor, actress, co star, best actor, best actress, best
    picture, best director, supporting actor, supporting actress, leading lady, novelist, poet, poetry, memoir,
    bestselling author, best seller list, literary prize, literature, literary, art gallery, art exhibition,
    museum, sculptor, sculpture, painter, oil painting, watercolour, masterpiece, impressionist, fresco,
    contemporary art, modern art, art dealer, art collector, art historian, old master, curator, retrospective
    exhibition, photography exhibition, animated film, animation studio, film studio, movie studio, horror film,
    romantic comedy, action film, thriller, sequel, prequel, biopic, film adaptation, film trilogy, trailer for
    the film, arts council, arts festival, literary festival, book fair, book festival, fringe festival, cultural
    heritage site, celebrity, showbiz, show business, paparazzi, tabloid newspaper, newspaper editor, press
    freedom, freedom of the press`,
  clear: `
    film, cinematic, starring, co starred, screening, premiere, director's cut, cameo, screen actor, cast member,
    box set, soundtrack, music, musician, musical, band, song, lyric, ballad, melody, concert, gig, sang, singing,
    singalong, vocalist, frontman, bassist, guitar, piano, violin, cello, trumpet, duet, quartet, record deal,
    recording studio, single, music chart, hit single, number one hit, fan favourite, reunion tour, world tour,
    stage show, theatrical, matinee, cabaret, pantomime, puppet, circus, comedy, comic actor, sketch show, drama
    series, drama, episode, viewer, audience, ratings, prime time, tv audience, broadcaster, television, tv,
    radio, radio station, radio 1, disc jockey, dj, newsreader, anchorman, presenter, screenings, sitcoms,
    miniseries, costume designer, novel, fiction, author, novella, short story, publisher, paperback, hardback,
    manuscript, bookshop, book review, biography, autobiography, essayist, anthology, verse, sonnet, painting,
    portrait, artwork, artist, exhibition, exhibit, gallery, canvas, mural, etching, art, arts, artistic,
    cultural, culture minister, ministry of culture, heritage, antiquities, manuscripts, archaeological museum,
    national gallery, national museum, national theatre, royal opera house, art market, auctioned painting, award
    ceremony, awards ceremony, red carpet, nominee, nomination for best, best film, best song, best album,
    lifetime achievement award, hall of fame inductee, fame, superstar, diva, heartthrob, idol, fan club,
    journalist, journalism, newspaper, magazine, media group, columnist, editor in chief, editorial,
    correspondent, news agency, reporter, tabloid, broadsheet, media freedom, cartoonist, comic book, graphic
    novel, cartoon, animation, superhero, playlist, streaming service, entertainer, entertainment`,
  weak: `
    star, starred, stars, role, character, scene, script, studio, producer, director, cast, stage, performance,
    performer, perform, performing, performed, award, prize, nominated, nomination, winner, tour, festival, show,
    hit, tune, dance, dancer, fan, book, writer, written, story, plot, tale, critic, review, acclaimed, screen,
    camera, shooting schedule, classic, remake, creative, creator, culture, history museum, programme, channel,
    broadcast, aired, series, season finale, press, media, publication, headline act, guest star, makeup artist,
    costume, rehearsal, rehearse, debut`,
  not: `
    film of oil, music to the ears, music to his ears, swan song, state of the art, martial art, martial arts,
    drama queen, rock bottom, rubber band, band together, wedding band, single currency, single market, single
    mother, single parent, single day, every single, single biggest, single largest, single out, single handed,
    single digit, radio signal, radio frequency, radio wave, play a role, plays a role, played a role, key role,
    leading role in, pop up, big picture, bigger picture`,
};
