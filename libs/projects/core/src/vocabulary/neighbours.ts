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
`);
