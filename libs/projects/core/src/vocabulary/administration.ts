import { readGroups } from './read-groups.js';

/** Digital administration, services for citizens, politics and what a town hall does for itself. */
export const ADMINISTRATION_WORDS = readGroups(`
ozg, onlinezugangsgesetz, online access act
efa, einer für alle, einer-für-alle-dienst
onlinedienst, online-antrag, digitaler antrag, e-antrag, online service, e-government, egovernment
antrag, antragstellung, antragsbearbeitung, formular, application form, sachbearbeitung, case processing
vollständigkeitsprüfung, unterlagenprüfung, nachforderung, completeness check, document check
unterlagen, nachweise, belege, dokumente, documents, papiere
fachverfahren, fachanwendung, fachsoftware, specialist procedure
dms, dokumentenmanagement, dokumentenmanagementsystem, e-akte, elektronische akte, eakte, akte, records management
rpa, prozessautomatisierung, robotic process automation, softwareroboter
low-code, no-code, baukastensoftware
arbeitsablauf, workflow, geschäftsprozess, verwaltungsprozess, process
dashboard, kennzahlentafel, datencockpit, cockpit, lagebild, monitoring
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
bürgerservice, bürgerdienst, bürgeranfragen, bürgerfragen, auskunft, auskünfte, citizen service, citizen services, citizens, residents, bürger, bürgerinnen, einwohner, kundenservice
bürgerbüro, bürgeramt, einwohnermeldeamt, meldebehörde, meldeamt, citizens office, kvr, kreisverwaltungsreferat
terminvergabe, terminbuchung, online-termin, terminvereinbarung, termin, wartezeit, warteschlange, appointment, waiting time, queue
mängelmelder, schadensmelder, anliegenmanagement, beschwerdemanagement, beschwerde, mängel, complaint, complaints, issue reporting
ummeldung, wohnsitzanmeldung, anmeldung der wohnung, umzug melden, umzug, ummelden
personalausweis, ausweisdokument, perso, ausweis, identity card, id card
reisepass, passport, passantrag
heirat, eheschließung, trauung, hochzeit, standesamt, heiraten, marriage, wedding, registry office
geburtsurkunde, geburtsanzeige, geburtsbeurkundung, geburt, birth certificate
sterbefall, bestattung, friedhof, beerdigung, cemetery, burial, grab
fundbüro, fundsachen, verlorene gegenstände, lost property
behördennummer, 115, servicetelefon, bürgertelefon, telefonzentrale, telefon, anruf, call centre, call center, phone
bescheid, verwaltungsakt, behördlicher bescheid, amtsbrief, behördenbrief, official letter, administrative decision, amtsdeutsch, behördendeutsch
widerspruch, einspruch, rechtsbehelf, objection, appeal
bürgerbeteiligung, öffentlichkeitsbeteiligung, partizipation, mitsprache, participation, citizen participation, mitreden, beteiligung
gemeinderat, stadtrat, gemeindevertretung, stadtverordnetenversammlung, kreistag, rat, gremien, ausschuss, council, city council, kommunalpolitik, abgeordnete, parlament, parliament
ratsinformationssystem, ris, sitzungsdienst, gremieninformationssystem, ratsunterlagen, ratsdokumente, council documents
sitzungsprotokoll, niederschrift, sitzungsniederschrift, protokoll, protokollierung, mitschrift, minutes, meeting minutes, sitzung, meeting
ratsvorlage, beschlussvorlage, sitzungsvorlage, vorlage
bürgerhaushalt, beteiligungshaushalt, bürgerbudget, participatory budget
stellungnahme, einwendung, beteiligungsbeitrag, eingabe, rückmeldung, kommentar, feedback, comments
wahl, wahlen, wahlhelfer, briefwahl, election, elections, abstimmung, vote
kämmerei, finanzverwaltung, stadtkasse, gemeindekasse, finanzen, finance, treasury
haushaltsplan, haushalt, budget, haushaltsplanung, municipal budget
rechnungseingang, e-rechnung, xrechnung, rechnungsbearbeitung, rechnung, rechnungen, kontierung, buchhaltung, buchung, invoice, invoices, accounting, invoice processing
personalgewinnung, stellenbesetzung, recruiting, bewerbung, bewerber, stellenanzeige, recruitment, job application
personalverwaltung, personalamt, personalwesen, hr, human resources, beschäftigte, mitarbeitende, employees, staff
fachkräftemangel, personalmangel, personalnot, skills shortage, staff shortage
weiterbildung, fortbildung, schulung, qualifizierung, kompetenz, training, upskilling
vergabe, ausschreibung, beschaffung, vergabeverfahren, einkauf, procurement, tender
fördermittel, zuwendung, fördergeld, zuschuss, förderantrag, funding, grant, subsidy
gewerbesteuer, gewerbesteuerbescheid, gewerbesteuermessbescheid, steuer, steuern, tax, taxes, grundsteuer
ikz, interkommunale zusammenarbeit, kommunale kooperation, städteverbund, verbund, inter-municipal cooperation, consortium
öffentlichkeitsarbeit, pressestelle, pressearbeit, social media, press office, communication
rechtsamt, recht, rechtsprüfung, gesetz, satzung, vorschrift, law, legal, jurist
archiv, stadtarchiv, kommunalarchiv, gemeindearchiv, archives, archivgut, überlieferung
foto, fotos, fotografie, bildarchiv, fotoarchiv, photo, photos, photo archive, alte bilder, historische aufnahmen
`);
