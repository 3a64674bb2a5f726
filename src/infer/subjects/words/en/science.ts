/** English words of "science and technology" in the news. */
import type { SubjectWords } from '../../table.js';

export const SCIENCE: SubjectWords = {
  strong: `
    science, scientific, scientist, scientific research, science minister, research council, royal society,
    physicist, physics, particle physics, particle accelerator, cern, chemist, chemistry, biologist, biology,
    molecular biology, geneticist, genome, human genome, dna, gene sequencing, stem cell research, cloning,
    cloned, nanotechnology, neuroscientist, astronomer, astronomy, astrophysics, telescope, hubble, observatory,
    galaxy, milky way, black hole, supernova, comet, asteroid, meteorite, planet mars, mars rover, lunar, moon
    landing, space station, international space station, space shuttle, spacecraft, space probe, space mission,
    space agency, nasa, esa, spacewalk, astronaut, cosmonaut, rocket launch, launch pad, satellite, orbit,
    orbiter, archaeologist, palaeontologist, paleontologist, fossil, dinosaur, evolutionary, geologist,
    mathematician, laboratory, laboratory experiment, nobel prize in physics, nobel prize in chemistry,
    technology, tech firm, tech company, tech giant, high tech, hi tech, computer, computing, computer science,
    computer scientist, supercomputer, personal computer, desktop computer, pc, laptop, tablet computer, notebook
    computer, server, mainframe, hard drive, hard disk, memory card, flash memory, microprocessor, processor,
    microchip, chip maker, chipmaker, semiconductor, silicon chip, silicon valley, transistor, circuit board,
    operating system, windows xp, microsoft windows, linux, open source, software, software developer, software
    maker, software patent, source code, programmer, programming language, algorithm, artificial intelligence,
    machine learning, chatbot, neural network, robot, robotic, robotics, drone maker, 3d printer, virtual reality,
    augmented reality, quantum computing, quantum computer, encryption, encrypted, cryptography, biometric,
    fingerprint reader, rfid, gps, satellite navigation, smart card, bluetooth, wi fi, wifi, wireless, broadband,
    broadband connection, dial up, modem, router, ethernet, fibre optic, fiber optic, internet, internet user,
    internet service provider, isp, web, webpage, web page, web browser, browser, firefox, internet explorer,
    search engine, yahoo, microsoft, apple computer, ibm, intel, world wide web, net user, net surfer, surf the
    web, cyberspace, spam, spammer, junk mail, phishing, phishing attack, computer virus, virus writer, anti
    virus, antivirus, trojan horse program, spyware, adware, malware, malicious code, malicious program, hacker,
    hacking, hacked, denial of service, botnet, firewall, security hole, security flaw, vulnerability in, cyber
    attack, cyber security, cybersecurity, ransomware, data breach, data protection, blogging, weblog, podcast,
    podcasting, chat room, instant messaging, instant message, social network, social networking, wikipedia,
    skype, file sharing, file sharer, peer to peer, p2p, bittorrent, download, downloading, downloaded,
    downloadable, upload, mp3, mp3 player, ipod, itunes, music player, digital music, digital rights management,
    copy protection, mobile phone, mobile phones, cell phone, cellphone, smartphone, handset, handset maker,
    mobile operator, text message, text messaging, sms, ringtone, 3g, 4g, 5g, gsm, voip, voice over ip, camera
    phone, digital camera, megapixel, camcorder, webcam, high definition, hdtv, dvd, dvd recorder, dvd player, blu
    ray, set top box, digital tv, digital television, digital video recorder, personal video recorder, plasma
    screen, flat screen, flat panel, lcd, touch screen, touchscreen, gadget, gizmo, consumer electronics,
    electronics, electronics show, console, games console, game console, video game, computer game, online game,
    role playing game, gamer, gaming, game developer, games maker, games publisher, playstation, xbox, nintendo,
    gameboy, joystick, gameplay, lunar rover`,
  clear: `
    research, researcher, experiment, discovery, invention, inventor, innovation, innovative, breakthrough,
    prototype, patent, engineer, engineering, professor of, study published in, journal nature, theory,
    hypothesis, molecule, atom, atomic, nuclear fusion, laser, microscope, quantum, particle, electron, gravity,
    genetic, gene, cell biology, species discovered, ancient, archaeological, excavation, specimen, ice core,
    mars, moon, venus, jupiter, saturn, solar system, space, rocket, universe, orbiting, crater, digital,
    electronic, data, database, information technology, device, devices, gadgets, hardware, program, application,
    app, user, users, interface, keyboard, mouse, screen, display, pixel, graphics, graphics card, chip, memory,
    gigabyte, megabyte, gb, mb, kilobit, megabit, bandwidth, network, networking, server farm, telecom, telecoms,
    telecommunications, phone, telephone, phone call, operator, subscriber, signal, antenna, transmitter,
    frequency, spectrum, net, site, domain name, portal, link, click, file, format, player, storage, automated,
    automation, machine, sensor, battery, batteries, electric vehicle, self driving car, driverless car, games,
    virtual, simulation, shooter, multiplayer, animation software, piracy, pirate software, copyright, online,
    website, web site, twitter, facebook, youtube, email, e mail, google, blog, blogger, ebay`,
  weak: `
    system, tool, technique, technical, tech, version, feature, security, attack, bug, patch, code, content,
    service, services, develop, developed, development, developer, test, tests, design, model, equipment, lab,
    expert, experts, team of, information, video, image, images, store, access, standard, launch, launched,
    generation, smart`,
  not: `
    political science, space for, parking space, web of, web of lies, net profit, net loss, net income, net debt,
    net assets, net worth, net interest, back of the net, into the net, political chemistry, team chemistry,
    rocket attack, rocket fire, rockets at, nuclear weapon, nuclear programme, nuclear program, atomic energy
    agency, moon walk dance, cell mate, prison cell, terrorist cell, police said research, player of the year,
    record player, tennis player, football player, key player, key players, nuclear deal, nuclear talks, nuclear
    test, nuclear site, atomic bomb, phone hacking, phone in, telephone conversation, phone conversation, civil
    engineering firm, olympic games, commonwealth games, winter games, summer games, asian games, paralympic
    games, games against, home games, away games, last five games, games in a row, won games, league games, play
    offs, video evidence, video referee, phone call to, user fees, drug user, rocket propelled grenade, mars bar`,
};
