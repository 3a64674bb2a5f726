/** German words of "science and technology" in the news. */
import type { SubjectWords } from '../../table.js';

export const SCIENCE: SubjectWords = {
  strong: `
    wissenschaft, wissenschafts-, -wissenschaft, wissenschaftler, -wissenschaftler, wissenschaftlich, forscher,
    -forscher, forscherteam, forschungs-, -forschung, forschungszentrum, max-planck-institut, fraunhofer,
    fraunhofer-institut, helmholtz, fachzeitschrift, fachmagazin, fachjournal, nobelpreis für physik, nobelpreis für
    chemie, nobelpreisträger, physik, physiker, physikalisch, teilchenphysik, teilchenbeschleuniger, cern, chemiker,
    biologe, biologie, biologisch, mikrobiologe, genom, erbgut, dna, gentest, genforschung, klonen, geklont,
    nanotechnologie, hirnforscher, neurowissenschaft, astronom, astronomie, astrophysiker, teleskop, -teleskop,
    sternwarte, galaxie, milchstraße, schwarzes loch, supernova, komet, asteroid, meteorit, exoplanet, planet,
    planeten, marsrover, mondlandung, raumfahrt, raumfahrt-, raumsonde, raumschiff, raumstation, iss, weltraum,
    weltraum-, weltall, nasa, esa, astronaut, kosmonaut, trägerrakete, satellit, satelliten-, archäologe, archäologie,
    archäologisch, ausgrabung, paläontologe, fossilien, dinosaurier, evolution, evolutions-, geologe, mathematiker,
    laborversuch, labor, -labor, technologie-, hightech, high-tech, computer-, -computer, informatik, informatiker,
    rechner, supercomputer, festplatte, prozessor, mikrochip, chiphersteller, halbleiter, betriebssystem, windows,
    linux, microsoft, open source, open-source, software, software-, -software, softwareentwickler, quellcode,
    programmierer, programmieren, programmiersprache, algorithmus, algorithmen, künstliche intelligenz, ki, chatgpt,
    chatbot, maschinelles lernen, roboter, robotik, drohnenhersteller, 3d-drucker, virtual reality, quantencomputer,
    verschlüsselung, verschlüsselt, kryptografie, biometrisch, gps, bluetooth, wlan, breitband, breitbandausbau,
    glasfaser, router, internet-, internetnutzer, firefox, suchmaschine, hacker, hackerangriff, gehackt, cyberangriff,
    cyber-, cyberattacke, schadsoftware, trojaner, phishing, ransomware, sicherheitslücke, datenleck, firewall,
    soziale netzwerke, soziales netzwerk, filesharing, iphone, ipad, android, mobilfunk, mobilfunk-, 5g, lte,
    funkloch, digitalisierung, digitalkamera, videospiel, videospiele, computerspiel, computerspiele, spielkonsole,
    playstation, xbox, nintendo, gamer, gamescom, javascript, cloud, künstliche intelligenzen, selbstfahrend,
    autonomes fahren, batteriezelle, kernfusion`,
  clear: `
    plugin, css, smartphone, smartphones, handy, handys, google, internet, apple, computer, laptop, notebook, server,
    online-, forschung, forschen, erforscht, studie, studien, experiment, -experiment, entdeckung, entdeckt,
    erfindung, erfinder, innovation, innovativ, durchbruch, prototyp, patent, ingenieur, -ingenieur, technik,
    technisch, technologie, -technik, hypothese, theorie, theorien, molekül, atom, laser, mikroskop, teilchen, gene,
    genetisch, gravitation, mars, mond, sonde, stern, sterne, universum, kosmos, umlaufbahn, digital, digitale, daten,
    daten-, datenbank, datenschutz, elektronisch, elektronik, gerät, geräte, hardware, anwendung, nutzer, user,
    tastatur, maus, bildschirm, display, pixel, grafikkarte, chip, chips, speicher, gigabyte, megabit, netzwerk, netz,
    telekom, telefon, provider, frequenz, datei, dateien, plattform, sensor, sensoren, batterie, akku, akkus,
    virtuell, simulation, update, installieren, entwickler, screenshot, account, tool, tools, code, feature, features`,
  weak: `
    programm, version, funktionen, funktion, wordpress, html, facebook, twitter, youtube, whatsapp, instagram, tiktok,
    website, webseite, internetseite, blog, blogger, podcast, download, downloads, herunterladen, app, apps, spam,
    online, mail, e-mail, mails, klick, klicken, browser, pc, pcs, tablet, tablets, usb, system, systeme, modell,
    test, tests, entwickelt, entwicklung, information, informationen, bild, bilder, video, videos, inhalte, dienst,
    dienste, analyse, methode, team, experten, sicherheit, universität, institut, standard, maschine`,
  not: `
    datenschutzerklärung, geraten, mondfinsternis-party, sternekoch, sterne-hotel, tor der woche, politikwissenschaft,
    meinungsforscher, meinungsforschung, marktforschung, wahlforscher, wahlforschung, konjunkturforscher,
    wirtschaftswissenschaft, wirtschaftswissenschaftler, wirtschaftsforscher, klimaforscher, atombombe, atommüll,
    atomwaffen, links oben, links und rechts, sport-technik, apfel, bauernhof, sportwissenschaft, schachcomputer,
    computertomografie`,
};
