import { readGroups } from './read-groups.js';

/** Public order and safety, education and family, social affairs, care and health. */
export const ORDER_AND_SOCIAL_WORDS = readGroups(`
knöllchen, verwarnungsgeld, strafzettel, parkverstoß, falschparker, falschparken, parksünder, politesse, parküberwachung, parkraumüberwachung, parking ticket, parking enforcement
bußgeld, ordnungswidrigkeit, owi, bußgeldbescheid, fine, fines, blitzer, geschwindigkeitsmessung
ordnungsdienst, kommunaler ordnungsdienst, vollzugsdienst, stadtpolizei, ordnungsamt, public order
videoschutz, videoüberwachung, kameraüberwachung, überwachungskamera, öffentlicher raum, security cameras, cctv, video surveillance, surveillance, kriminalität, crime, polizei, police, überwachung
feuerwehr, brandbekämpfung, löschzug, fire brigade, fire service, brand, feuer, fire, brandschutz
waldbrand, waldbrände, flächenbrand, waldbrandgefahr, feuer im wald, forest fire, forest fires, wildfire, wildfires, rauch, rauchentwicklung
rettungsdienst, notruf, notrufe, leitstelle, rettungsleitstelle, 112, control centre, emergency calls, dispatch, emergency call, ambulance, emergency services, rettungswagen, notfall, emergency
katastrophenschutz, bevölkerungsschutz, zivilschutz, katastrophe, krise, krisenstab, krisenmanagement, civil protection, disaster, disaster response, crisis, stromausfall, blackout
hochwasser, hochwasserschutz, überschwemmung, überflutung, pegel, pegelstand, wasserstand, flut, flood, floods, flooding, high water, flood protection
starkregen, starkregengefahr, sturzflut, starkniederschlag, unwetter, gewitter, sturm, heavy rain, heavy rainfall, regen, niederschlag, rain, rainfall, regenwasser, stormwater, vollgelaufene keller, flash flood
frühwarnsystem, frühwarnung, warnsystem, warn-app, alarmierung, warnung, vorwarnung, warnen, early warning, early warning system, warning, alert, alerts
wilder müll, wilde müllablagerung, illegale müllablagerung, illegaler müll, müllsünder, müllablagerung, müllkippe, wilde deponie, illegal dumping, fly-tipping, sperrmüll, vermüllung, littering, bulky waste
lärm, ruhestörung, lärmbelästigung, lärmschutz, noise, schall, laut
hund, hundesteuer, dog, dogs
veranstaltungssicherheit, großveranstaltung, volksfest, event safety
kita, kitas, kindertagesstätte, kindergarten, kindertageseinrichtung, krippe, kinderbetreuung, daycare, day care, childcare, nursery, preschool
tagesmutter, kindertagespflege, tagespflegeperson, childminder
kitaplatz, kitaplätze, kita-platz, kita-plätze, kitaplatzvergabe, kita-platzvergabe, platzvergabe, betreuungsplatz, kita-anmeldung, kindergartenplatz, kindergartenplätze, kita-navigator, kitabedarf, kita-bedarfsplanung, kitaplanung, childcare demand, daycare place
ogs, offene ganztagsschule, ganztag, ganztagsbetreuung, hort, after-school care
schule, schulen, unterricht, realschule, gesamtschule, hauptschule, schulkinder, grundschulkinder, classroom, klassenzimmer, school, schools, grundschule, primary school, gymnasium, schüler, schülerinnen, pupils, students
lehrkräfte, lehrkraft, lehrer, lehrerin, lehrerinnen, lehrperson, teacher, teachers, pädagogik, pädagogische fachkräfte
lesen, leseförderung, lesekompetenz, leseübung, vorlesen, alphabetisierung, reading, literacy
schulbezirk, einschulung, einschulungsbereich, schulsprengel, schulanmeldung, schuleinzugsbereich, school district, school districts, school enrolment, catchment area, schulentwicklungsplanung, schulentwicklung, schulplanung, schulplatz, schulplätze, school place, school places, school planning
schulweg, schulwegsicherheit, sicherer schulweg, weg zur schule, elterntaxi, way to school, school route, safe routes to school
vhs, volkshochschule, erwachsenenbildung, adult education
schulverwaltung, schulträger, schulamt
bücherei, bibliothek, stadtbibliothek, stadtbücherei, bibo, mediathek, bücher, library, libraries, public library, books, ausleihe
lernplattform, lernmanagementsystem, lms, e-learning, lernsoftware, lern-app, lern-apps, moodle, learning platform, learning app, learning apps
jugendamt, jugendhilfe, kinder- und jugendhilfe, jugend, jugendliche, youth, young people
familie, familien, eltern, elterngeld, kindergeld, familienleistungen, kinderzuschlag, families, family, parents, child benefit, unterhaltsvorschuss
kinderschutz, kindeswohl, kindeswohlgefährdung, child protection
spielplatz, spielfläche, bolzplatz, playground
sozialhilfe, sgb xii, hilfe zum lebensunterhalt, sozialleistung, sozialleistungen, staatliche leistungen, staatliche hilfe, sozialamt, soziale leistungen, soziale angebote, benefits, social benefits, welfare, social services, social assistance, stütze
bürgergeld, sgb ii, alg ii, alg 2, hartz, grundsicherung für arbeitsuchende, arbeitslosengeld ii, hartz iv, hartz 4, jobcenter, unemployment benefit
wohngeld, wohngeldantrag, wohngeldanträge, wohngeldstelle, wohngeldbehörde, wohngeld plus, mietzuschuss, lastenzuschuss, wohnkostenzuschuss, wog, housing benefit, housing allowance, rent subsidy
geflüchtete, flüchtlinge, asylsuchende, schutzsuchende, asyl, refugees, asylum
ausländerbehörde, ausländeramt, zuwanderungsbehörde, welcome center, foreigners office, foreigners authority, immigration, migrationsamt, abh, einwanderungsbehörde, aufenthaltstitel, visum, immigration office, residence permit, migration, zuwanderung, einbürgerung, naturalisation
integration, teilhabe, inklusion, inclusion, integrationskurs, deutschkurs, sprachkurs
behinderung, schwerbehinderung, beeinträchtigung, disability, sehbehindert, blind, eingliederungshilfe
senioren, ältere menschen, seniorinnen, alte menschen, alte leute, ältere, älter, rentner, rentnerin, oma, opa, großeltern, elderly, elderly people, older people, seniors, hochbetagte
pflege, pflegekräfte, pflegebedürftig, betreuung, care, nursing, pflegepersonal
pflegeheim, altenheim, altersheim, seniorenheim, seniorenzentrum, seniorenwohnheim, seniorenresidenz, altenpflegeheim, altenzentrum, stationäre pflege, pflegeeinrichtung, nursing home, care home, retirement home
ambulante pflege, häusliche pflege, pflegedienst, home care
sturzerkennung, sturzmelder, sturzprävention, hausnotruf, sturz, stürze, stürzen, gestürzt, fall detection, aal, assistenzsystem, wohnassistenz, smart home, technikwohnung
telemedizin, videosprechstunde, fernbehandlung, telemedicine, telehealth, e-health, ehealth
krankenhaus, krankenhäuser, klinikum, klinik, kliniken, spital, hospital, hospitals, clinic, patient, patienten, arzt, ärzte, ärztin, doctor, doctors
darmspiegelung, endoskopie, koloskopie, magenspiegelung, endoscopy, colonoscopy, polypen, darmkrebs, darmkrebsvorsorge, bowel cancer
radiologie, röntgen, röntgenbild, röntgenbilder, mrt, ct, tomografie, bildgebung, radiology, x-ray, x-rays, medical imaging, krebs, cancer, tumor, diagnose, befund, befundung, diagnosis, hirnblutung, knochenbruch
gesundheitsamt, öffentlicher gesundheitsdienst, ögd, public health, health department
corona, covid, covid-19, coronavirus, pandemie, epidemie, infektion, infektionen, infektionszahlen, inzidenz, seuche, virus, epidemic, infection numbers, infektionsschutz, kontaktnachverfolgung, pandemic, infection, ansteckung
obdachlosigkeit, wohnungslosigkeit, wohnungslose, homelessness, obdachlose
suizidprävention, sucht, suchthilfe, drogen, addiction, drugs
medienzentrum, kreismedienzentrum, medienkompetenz, medienbildung, medienbudget, digitalpakt, media literacy
jugendzentrum, jugendtreff, jugendarbeit, youth club, youth centre
hilfe zur pflege, pflegegrad, pflegestützpunkt, pflegebedarf, care needs
lebensmittelkontrolle, veterinäramt, food safety
gewalt, häusliche gewalt, prävention, violence, prevention
`);
