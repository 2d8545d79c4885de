import { readGroups } from './read-groups.js';

/** Digital administration, services for citizens, politics and what a town hall does for itself. */
export const ADMINISTRATION_WORDS = readGroups(`
ozg, onlinezugangsgesetz, online access act
efa, einer für alle, einer-für-alle-dienst
onlinedienst, online-antrag, onlineantrag, digitaler antrag, e-antrag, antragsassistent, online service, e-government, egovernment, online-formular
antrag, anträge, antragstellung, antragsbearbeitung, antragsprüfung, formular, application form, application, applications, sachbearbeitung, case processing
vollständigkeitsprüfung, vollständigkeit, auf vollständigkeit prüfen, unvollständig, unvollständige anträge, unvollständige unterlagen, fehlende unterlagen, fehlende nachweise, unterlagenprüfung, missing documents, nachforderung, completeness check, document check
unterlagen, nachweise, belege, dokumente, documents, papiere
fachverfahren, fachanwendung, fachsoftware, specialist procedure
dms, dokumentenmanagement, dokumentenmanagementsystem, e-akte, elektronische akte, eakte, akte, records management
rpa, prozessautomatisierung, robotic process automation, softwareroboter
low-code, no-code, baukastensoftware
arbeitsablauf, workflow, geschäftsprozess, verwaltungsprozess, process
dashboard, kennzahlentafel, datencockpit, cockpit, lagebild, monitoring, kennzahlen, auswertungsportal
schnittstelle, api, programmierschnittstelle, interface
open source, quelloffen, freie software, oss, offener quellcode
offene daten, open data, opendata, datenportal
datenplattform, urbane datenplattform, data hub, datendrehscheibe, data platform, data lake
posteingang, eingangspost, digitale poststelle, poststelle, posteingangsverteilung, postsortierung, briefe, brief, post, incoming mail, mailroom, letters
e-mail, email, mail, elektronische post
bundid, nutzerkonto, servicekonto, bürgerkonto
eid, online-ausweis, onlineausweis, elektronischer identitätsnachweis
it-dienstleister, kommunaler it-dienstleister, kommunales rechenzentrum, it service provider
datenschutz, dsgvo, datenschutz-grundverordnung, gdpr, data protection, privacy
datenschutz-folgenabschätzung, dsfa, datenschutzfolgenabschätzung, dpia
informationssicherheit, it-sicherheit, cybersicherheit, cybersecurity, hackerangriff
barrierefreiheit, barrierefrei, accessibility, barrierearm, accessible
wlan, wifi, wi-fi, freifunk, drahtloses internet
breitband, glasfaser, schnelles internet, ftth, broadband, fibre
cloud, cloud-dienst, cloud computing
wissensmanagement, wissensdatenbank, wissensspeicher, wiki, knowledge management
verwaltung, behörde, amt, rathaus, stadtverwaltung, kommunalverwaltung, administration, town hall, city hall, municipality, local government, local authority, public administration
bürgerservice, bürgerdienst, bürgerdienste, bürgeranfragen, bürgerfragen, bürgeranliegen, auskunft, auskünfte, citizen service, citizen services, citizen enquiries, citizens, residents, bürger, bürgern, bürgerinnen, einwohner, einwohnerinnen, kundenservice, customer service, servicestelle, serviceportal
bürgerbüro, bürgeramt, einwohnermeldeamt, meldebehörde, meldeamt, citizens office, kvr, kreisverwaltungsreferat
terminvergabe, terminbuchung, online-termin, terminvereinbarung, termin, wartezeit, warteschlange, appointment, waiting time, queue
mängelmelder, schadensmelder, mängelmeldung, schadensmeldung, anliegenmanagement, anliegenmelder, beschwerdemanagement, beschwerde, beschwerden, mängel, complaint, complaints, issue reporting, fix my street
ummeldung, wohnsitzanmeldung, anmeldung der wohnung, umzug melden, umzug, ummelden
personalausweis, ausweisdokument, perso, ausweis, identity card, id card
reisepass, passport, passantrag
heirat, eheschließung, trauung, hochzeit, standesamt, heiraten, marriage, wedding, registry office
geburtsurkunde, geburtsanzeige, geburtsbeurkundung, geburt, geburten, neugeborene, birth certificate, birth, births, newborn, baby
sterbefall, bestattung, friedhof, friedhofsverwaltung, friedhofsamt, beerdigung, cemetery, burial, grab, gräber, grabstelle
fundbüro, fundsachen, verlorene gegenstände, lost property
behördennummer, 115, d115, servicetelefon, bürgertelefon, telefonzentrale, call centre, call center
telefon, anruf, anrufe, telefonat, telefonieren, phone call, telephone
bescheid, bescheide, verwaltungsakt, behördlicher bescheid, amtsbrief, behördenbrief, behördenschreiben, anschreiben, official letter, official letters, administrative decision, amtsdeutsch, behördendeutsch, verwaltungssprache
widerspruch, einspruch, rechtsbehelf, objection, appeal
bürgerbeteiligung, öffentlichkeitsbeteiligung, partizipation, mitsprache, mitbestimmung, participation, citizen participation, public participation, citizen engagement, mitreden, beteiligung, beteiligungsverfahren, bürgerideen, bürgeridee, citizens ideas
gemeinderat, stadtrat, gemeindevertretung, stadtverordnetenversammlung, kreistag, rat, gremien, ausschuss, council, city council, kommunalpolitik, abgeordnete, parlament, parliament
ratsinformationssystem, ris, sitzungsdienst, gremieninformationssystem, ratsunterlagen, ratsdokumente, council documents
sitzungsprotokoll, niederschrift, sitzungsniederschrift, protokoll, protokollierung, protokollführung, mitschrift, minutes, meeting minutes, minutes of meetings, sitzung, meeting, besprechung
ratsvorlage, beschlussvorlage, sitzungsvorlage, vorlage
bürgerhaushalt, beteiligungshaushalt, bürgerbudget, participatory budget
stellungnahme, einwendung, beteiligungsbeitrag, bürgerbeiträge, eingabe, eingaben, rückmeldung, kommentar, feedback, comments, submissions, umfrage, befragung, bürgerbefragung, survey
wahl, wahlen, wahlhelfer, wahlamt, wahllokal, briefwahl, election, elections, polling station, abstimmung, vote
kämmerei, finanzverwaltung, stadtkasse, gemeindekasse, finanzen, finance, treasury
haushaltsplan, haushalt, budget, haushaltsplanung, municipal budget
rechnungseingang, e-rechnung, xrechnung, rechnungsbearbeitung, rechnungsprüfung, rechnungsworkflow, eingangsrechnung, rechnung, rechnungen, kontierung, vorkontierung, kreditorenbuchhaltung, invoicing, buchhaltung, buchung, invoice, invoices, accounting, invoice processing
personalgewinnung, stellenbesetzung, recruiting, bewerbung, bewerber, stellenanzeige, recruitment, job application
personalverwaltung, personalamt, personalwesen, hr, human resources, beschäftigte, mitarbeitende, mitarbeiter, mitarbeiterinnen, personal, employees, staff
fachkräftemangel, personalmangel, personalnot, skills shortage, staff shortage
weiterbildung, fortbildung, schulung, schulungen, qualifizierung, kompetenz, lehrgang, ki-kompetenz, ki-schulung, training, upskilling, ai literacy
vergabe, vergabestelle, vergaberecht, ausschreibung, ausschreibungen, beschaffung, vergabeverfahren, einkauf, procurement, tender, public procurement
fördermittel, zuwendung, fördergeld, zuschuss, förderantrag, funding, grant, subsidy
gewerbesteuer, gewerbesteuerbescheid, gewerbesteuermessbescheid, steuer, steuern, tax, taxes, grundsteuer
ikz, interkommunale zusammenarbeit, kommunale kooperation, interkommunal, städteverbund, verbund, zusammenarbeit, kooperation, inter-municipal cooperation, cooperation, consortium, gemeinsam entwickeln, nachbargemeinden, nachbarkommunen
öffentlichkeitsarbeit, pressestelle, pressearbeit, social media, press office, communication
rechtsamt, recht, rechtsprüfung, gesetz, satzung, vorschrift, law, legal, jurist
archiv, stadtarchiv, kommunalarchiv, gemeindearchiv, kreisarchiv, archive, archives, archivgut, überlieferung, city archive, historische dokumente, alte akten
foto, fotos, fotografie, fotografien, bildarchiv, fotoarchiv, photo, photos, photo archive, alte bilder, alte fotos, historische aufnahmen, historische fotos, historische bilder
dienstvereinbarung, betriebsvereinbarung, dienstanweisung, nutzungsregeln, ki-richtlinie, ki-leitlinie, ki-leitlinien, leitlinien, leitlinie, richtlinien, richtlinie, regeln, guideline, guidelines, policy, ai policy, rules
personalrat, betriebsrat, mitbestimmungsrecht, staff council, works council
ki-strategie, digitalstrategie, digitalisierungsstrategie, ai strategy, digital strategy
prototyp, prototypen, reallabor, experimentierraum, testfeld, living lab, sandbox, prototype
smartphone, handy, mobiltelefon, tablet, mobile phone, handys
smartphone-app, mobile app, app, apps, bürger-app
messenger, whatsapp, signal, kurznachrichten
website, webseite, internetseite, homepage, internetauftritt, webauftritt
anonymisierung, schwärzung, schwärzen, pseudonymisierung, verpixelung, unkenntlich, redaction, anonymisation, anonymization
betrug, korruption, fraud, leistungsmissbrauch
nachhaltigkeit, sustainability, nachhaltig, sdg
register, melderegister, registermodernisierung, einwohnerregister, population register
zensus, statistik, statistikstelle, einwohnerzahl, bevölkerungsprognose, bevölkerungsvorausschätzung, demografie, population forecast, statistics
elektronische signatur, unterschrift, e-signatur, signature
`);
