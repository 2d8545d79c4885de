import { readGroups } from './read-groups.js';

/**
 * Concepts that people look for together, each named by its first word: whoever asks for a nursing home also wants to see what
 * helps in care. What is only near comes after everything that says it itself.
 */
export const NEIGHBOURS = readGroups(`
pflege, pflegeheim, ambulante pflege, sturzerkennung, senioren
öpnv, rufbus, autonomes fahren
texterkennung, handschrift, rechnungseingang, archiv
dms, posteingang, ratsinformationssystem, unterlagen
sensornetz, sensor, gießen, parken, verkehrszählung, luftqualität, mülleimer
starkregen, hochwasser, kanalisation, versiegelung
müllabfuhr, biomüll, wilder müll, recycling, mülleimer, straßenreinigung
energiemanagement, stromnetz, photovoltaik, gebäudemanagement, wärmeplanung
verkehr, ampel, öpnv, parken, radverkehr, verkehrszählung, lkw, kfz
kita, kitaplatz, familie, jugendamt
schule, lesen, schulbezirk, lehrkräfte, lernplattform
bürgerservice, chatbot, bürgerbüro, behördennummer, terminvergabe
sozialhilfe, bürgergeld, wohngeld
bescheid, leichte sprache
katastrophenschutz, feuerwehr, rettungsdienst, hochwasser, waldbrand, frühwarnsystem
baumkataster, grünfläche, gießen, wald, artenschutz
stadtplanung, bebauungsplan, digitaler zwilling, gis, innenstadt
tourismus, besucherlenkung, kurtaxe, badesee
archiv, foto, museum, bücherei
krankenhaus, radiologie, darmspiegelung, gesundheitsamt, corona, telemedizin
straßenzustand, schlagloch, baustelle, brücke, leitplanke
knöllchen, bußgeld, ordnungsdienst, parken
treibhausgas, energiemanagement, klima, luftqualität, photovoltaik, wärmeplanung
datenschutz, anonymisierung, videoschutz, kamera
gis, digitaler zwilling, luftbild, baumkataster, stadtplanung
ausländerbehörde, übersetzung, integration
vergabe, fördermittel, rechnungseingang
kämmerei, haushaltsplan, gewerbesteuer, rechnungseingang
ratsinformationssystem, sitzungsprotokoll, ratsvorlage, gemeinderat
mängelmelder, schlagloch, wilder müll, bürgerservice
wasser, trinkwasser, kläranlage, kanalisation, gießen
gesichtserkennung, verhaltenserkennung, videoschutz
barrierefreiheit, leichte sprache, gebärdensprache, behinderung, übersetzung
sprachmodell, chatbot, textgenerierung, zusammenfassung, wissenssuche
telefon, telefonassistent, behördennummer, bürgerservice
bauantrag, bebauungsplan, vollständigkeitsprüfung
kfz-zulassung, führerschein, bürgerbüro, onlinedienst
personalausweis, reisepass, ummeldung, bürgerbüro, terminvergabe
geburtsurkunde, familie, onlinedienst
bürgerbeteiligung, stellungnahme, bürgerhaushalt
dienstvereinbarung, weiterbildung, ki-ethik, ki-verordnung
wirtschaftsförderung, gewerbeanmeldung, innenstadt, leerstand
fußverkehr, ampel, schulweg, unfall
ladesäule, stromnetz, kfz
winterdienst, straßenzustand, straßenreinigung
spielplatz, familie, grünfläche
lärm, verkehr, luftqualität
recycling, biomüll
hochwasser, frühwarnsystem
generative ki, sprachmodell, eingabeaufforderung
maschinelles lernen, tiefes lernen, trainingsdaten, mustererkennung, vorhersage
bilderkennung, tiefes lernen, mustererkennung
satellitenbild, luftbild
optimierung, simulation, rufbus
verzerrung, erklärbarkeit, ki-ethik, dienstvereinbarung
ozg, efa, onlinedienst, antrag, bundid, eid
fachverfahren, schnittstelle, dms, register
arbeitsablauf, rpa, low-code, automatisierung, posteingang
offene daten, datenplattform, smart city, dashboard, open source
smart city, sensornetz, digitaler zwilling, dashboard
informationssicherheit, datenschutz, cloud, it-dienstleister, hochleistungsrechner
open source, ikz, it-dienstleister
wlan, breitband, smart city
wissensmanagement, wissenssuche, ratsinformationssystem
heirat, fundbüro, bürgerbüro, bürgerservice
widerspruch, bescheid, rechtsamt
wahl, bürgerbeteiligung, gemeinderat
personalgewinnung, personalverwaltung, fachkräftemangel, weiterbildung
fachkräftemangel, automatisierung, rpa
öffentlichkeitsarbeit, textgenerierung, website, leichte sprache
personalrat, dienstvereinbarung, personalverwaltung
ki-strategie, dienstvereinbarung, weiterbildung, ki-verordnung
datenschutz-folgenabschätzung, datenschutz
zensus, vorhersage, kitaplatz, schulbezirk
elektronische signatur, eid, onlinedienst
betrug, mustererkennung, vollständigkeitsprüfung, sozialhilfe
nachhaltigkeit, klima, energiemanagement
hund, ordnungsdienst, gewerbesteuer
veranstaltungssicherheit, besucherlenkung, videoschutz, veranstaltungskalender
tagesmutter, ogs, kita, kitaplatz, schule
vhs, weiterbildung, bücherei, museum, schule
kinderschutz, jugendzentrum, jugendamt, familie
geflüchtete, ausländerbehörde, übersetzung, integration
obdachlosigkeit, suizidprävention, sozialhilfe, gesundheitsamt
hilfe zur pflege, pflege, pflegeheim, senioren
lebensmittelkontrolle, gesundheitsamt, ordnungsdienst
gewalt, videoschutz, kinderschutz, verhaltenserkennung
bim, digitaler zwilling, gebäudemanagement, bauantrag
denkmalschutz, archiv, foto, gebäudemanagement
parkleitsystem, parken
windkraft, photovoltaik, stromnetz
hitzeschutz, klimaanpassung, gießen, grünfläche
arbeitsmarkt, wirtschaftsförderung, bürgergeld
landwirtschaft, gießen, wetter, wald
sport, schwimmbad, verein
zoo, artenschutz, schädlinge, baumkataster
lieferdienst, lkw, öpnv, parken
behördennummer, chatbot, telefonassistent
`);
