/** English words of "religion" in the news. */
import type { SubjectWords } from '../../table.js';

export const RELIGION: SubjectWords = {
  strong: `
    religion, religious, religious leader, church, church service, church leader, churchgoer, cathedral, abbey,
    monastery, monastic, convent, parish, parish priest, parishioner, diocese, archdiocese, clergy, clergyman,
    clergymen, cleric, priest, priesthood, vicar, rector, curate, chaplain, pastor, rabbi, imam, mufti, grand
    mufti, ayatollah, mullah, bishop, archbishop, archbishop of canterbury, cardinal, pope, pontiff, papal,
    papacy, vatican, holy see, st peter's square, canonisation, canonization, beatification, sainthood, patron
    saint, encyclical, catholic, catholic church, roman catholic, catholicism, anglican, anglican communion,
    church of england, episcopal, episcopalian, protestant church, lutheran, methodist, baptist, presbyterian,
    evangelical, evangelist, pentecostal, mormon, jehovah's witness, quaker, orthodox church, patriarch, coptic,
    christianity, bible, biblical, gospel, new testament, old testament, scripture, jesus, jesus christ, virgin
    mary, crucifix, crucifixion, baptism, baptised, holy communion, eucharist, mass celebrated, sermon, preacher,
    preach, preached, prayer, prayed, hymn, worship, worshipper, congregation, synod, theologian, theology,
    theological, heresy, blasphemy, blasphemous, atheist, atheism, secularism, women bishops, gay bishop, gay
    clergy, islam, islamic faith, muslim cleric, mosque, minaret, koran, quran, qur an, prophet muhammad, prophet
    mohammed, ramadan, eid al fitr, eid al adha, hajj, mecca, medina, friday prayers, sufi, sharia, fatwa, hijab,
    headscarf, madrasa, judaism, synagogue, torah, talmud, yom kippur, passover, hanukkah, rosh hashanah, sabbath,
    kosher, hasidic, ultra orthodox, hinduism, hindu temple, diwali, brahmin, sikhism, gurdwara, buddhist,
    buddhism, buddha, dalai lama, tibetan monk, monk, nun, shrine, pilgrim, pilgrimage, holy site, holy land, holy
    book, holy week, good friday, easter sunday, easter mass, nativity, interfaith, ecumenical, faith leader,
    faith group, sect, cult leader, scientology, creationism, intelligent design, papal conclave`,
  clear: `
    faith, believer, belief, god, holy, sacred, divine, spiritual, spirituality, soul, blessing, blessed, pray,
    praying, temple, chapel, altar, relic, miracle, prophet, saint, heaven, hell, sin, sinner, salvation,
    missionary, mission church, convert, conversion to, confession, ritual, rite, ceremony, christmas mass,
    easter, orthodox, secular, veil, turban, cult, devout, devotion, pious, reverend, ordained, ordination,
    excommunicated, celibacy, evangelism, crusade, atheists, creed, theology professor, sunni, shia, shiite,
    muslim, christian, jewish, hindu, sikh`,
  weak: `
    mass, service, minister, moral, tradition, community leader, peace, charity, funeral, marriage, brotherhood,
    elder, order, tolerance, persecution`,
  not: `
    st louis cardinals, arizona cardinals, new orleans saints, father christmas, holy grail, god save the, act of
    god, oh my god, god knows, christian dior, christian bale, christian democrat, christian democrats, christian
    science monitor, christian ronaldo, leap of faith, bad faith, act of faith, lost faith in, faith in the, soul
    music, soul singer, soul mate, muslim brotherhood candidate, sacred cow, heaven's gate film, hell's kitchen,
    islamic state, islamic jihad, islamic republic, high priest of, gospel music, gospel truth, gospel choir,
    miracle worker, sin bin, conversion kick, conversion rate, baptism of fire, cardinal sin, hail mary, temple of
    doom, charlotte church`,
};
