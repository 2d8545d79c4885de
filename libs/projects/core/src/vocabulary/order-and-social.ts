import { readGroups } from './read-groups.js';

/** Public order and safety, education and family, social affairs, care and health. */
export const ORDER_AND_SOCIAL_WORDS = readGroups(`
knöllchen, verwarnungsgeld, strafzettel, parkverstoß, falschparker, parksünder, parking ticket
bußgeld, ordnungswidrigkeit, owi, bußgeldbescheid, fine, fines, blitzer, geschwindigkeitsmessung
ordnungsdienst, kommunaler ordnungsdienst, vollzugsdienst, stadtpolizei, ordnungsamt, public order
videoschutz, videoüberwachung, überwachungskamera, cctv, video surveillance, surveillance, kriminalität, crime, polizei, police, überwachung
feuerwehr, brandbekämpfung, löschzug, fire brigade, fire service, brand, feuer, fire, brandschutz
waldbrand, waldbrände, flächenbrand, waldbrandgefahr, forest fire, wildfire, rauch, rauchentwicklung
rettungsdienst, notruf, leitstelle, 112, emergency call, ambulance, emergency services, rettungswagen, notfall, emergency
katastrophenschutz, bevölkerungsschutz, zivilschutz, krise, krisenstab, civil protection, disaster, crisis
hochwasser, überschwemmung, überflutung, pegel, pegelstand, flut, flood, flooding
starkregen, sturzflut, starkniederschlag, unwetter, heavy rain, regen, niederschlag, rain, regenwasser, stormwater
frühwarnsystem, warnsystem, warn-app, alarmierung, warnung, vorwarnung, warnen, early warning, warning
wilder müll, illegale müllablagerung, müllablagerung, müllkippe, wilde deponie, illegal dumping, fly-tipping, sperrmüll, vermüllung, littering, bulky waste
lärm, ruhestörung, lärmbelästigung, lärmschutz, noise, schall, laut
hund, hundesteuer, dog, dogs
veranstaltungssicherheit, großveranstaltung, volksfest, event safety
kita, kitas, kindertagesstätte, kindergarten, kindertageseinrichtung, krippe, kinderbetreuung, daycare, day care, childcare, nursery, preschool
tagesmutter, kindertagespflege, tagespflegeperson, childminder
kitaplatz, platzvergabe, betreuungsplatz, kita-anmeldung, kitabedarf, kita-bedarfsplanung, kitaplanung, childcare demand, daycare place
ogs, offene ganztagsschule, ganztag, ganztagsbetreuung, hort, after-school care
schule, schulen, unterricht, klassenzimmer, school, schools, grundschule, primary school, gymnasium, schüler, schülerinnen, pupils, students
lehrkräfte, lehrer, lehrerin, lehrperson, teacher, teachers, pädagogik
lesen, leseförderung, lesekompetenz, leseübung, vorlesen, alphabetisierung, reading, literacy
schulbezirk, einschulung, einschulungsbereich, schulsprengel, schulanmeldung, school district, school enrolment, catchment area, schulentwicklungsplanung, schulplanung
schulweg, schulwegsicherheit, elterntaxi, way to school, school route
vhs, volkshochschule, erwachsenenbildung, adult education
schulverwaltung, schulträger, schulamt
bücherei, bibliothek, stadtbibliothek, mediathek, bücher, library, books
lernplattform, lernmanagementsystem, lms, e-learning, lernsoftware, lern-app, learning platform
jugendamt, jugendhilfe, kinder- und jugendhilfe, jugend, jugendliche, youth, young people
familie, eltern, elterngeld, kindergeld, family, parents, child benefit, unterhaltsvorschuss
kinderschutz, kindeswohl, kindeswohlgefährdung, child protection
spielplatz, spielfläche, bolzplatz, playground
sozialhilfe, sgb xii, hilfe zum lebensunterhalt, sozialleistung, sozialamt, social benefits, welfare, social services, social assistance, stütze
bürgergeld, sgb ii, grundsicherung für arbeitsuchende, arbeitslosengeld ii, hartz iv, hartz 4, jobcenter, unemployment benefit
wohngeld, mietzuschuss, wohnkostenzuschuss, wog, housing benefit, housing allowance, rent subsidy
geflüchtete, flüchtlinge, asylsuchende, schutzsuchende, asyl, refugees, asylum
ausländerbehörde, ausländeramt, migrationsamt, abh, einwanderungsbehörde, aufenthaltstitel, visum, immigration office, residence permit, migration, zuwanderung, einbürgerung, naturalisation
integration, teilhabe, inklusion, inclusion, integrationskurs
behinderung, schwerbehinderung, beeinträchtigung, disability, sehbehindert, blind, eingliederungshilfe
senioren, ältere menschen, seniorinnen, alte menschen, älter, elderly, older people, seniors
pflege, pflegekräfte, pflegebedürftig, betreuung, care, nursing, pflegepersonal
pflegeheim, altenheim, altersheim, seniorenheim, stationäre pflege, pflegeeinrichtung, nursing home, care home
ambulante pflege, häusliche pflege, pflegedienst, home care
sturzerkennung, sturzmelder, hausnotruf, sturz, fall detection, aal, assistenzsystem, wohnassistenz, smart home, technikwohnung
telemedizin, videosprechstunde, fernbehandlung, telemedicine
krankenhaus, klinikum, klinik, spital, hospital, clinic, patient, patienten
darmspiegelung, endoskopie, koloskopie, magenspiegelung, endoscopy, polypen
radiologie, röntgen, mrt, ct, tomografie, bildgebung, radiology, x-ray, krebs, cancer, tumor, diagnose, befund, diagnosis
gesundheitsamt, öffentlicher gesundheitsdienst, ögd, public health, health department
corona, covid, covid-19, pandemie, infektion, infektionen, inzidenz, infektionsschutz, kontaktnachverfolgung, pandemic, infection, ansteckung
obdachlosigkeit, wohnungslosigkeit, wohnungslose, homelessness, obdachlose
suizidprävention, sucht, suchthilfe, drogen, addiction, drugs
`);
