import { readGroups } from './read-groups.js';

/** Planning, building, mobility, supply and disposal, environment, economy, culture and civil society. */
export const TOWN_AND_NATURE_WORDS = readGroups(`
bebauungsplan, b-plan, bauleitplan, bauleitplanung, flächennutzungsplan, development plan, zoning
bauantrag, baugenehmigung, bauantragsverfahren, bauamt, bauaufsicht, building permit, building application, planning permission, hausbau
stadtplanung, stadtentwicklung, raumplanung, quartier, urban planning, city planning, spatial planning
gis, geoinformationssystem, geodaten, geoportal, karte, kartierung, mapping, map, geodata, vermessung
leerstand, leerstehende gebäude, leerstandskataster, leere läden, leere geschäfte, vacancy, vacant shops, empty shops
innenstadt, stadtzentrum, ortskern, stadtkern, fußgängerzone, city centre, town centre, einzelhandel, handel, geschäfte, läden, retail, shops
gebäudemanagement, facility management, immobilienmanagement, gebäude, immobilien, liegenschaften, buildings, building
bim, building information modeling, building information modelling, bauwerksdatenmodell
wohnen, wohnraum, wohnung, miete, mietspiegel, housing, rent, wohnungsbau
versiegelung, versiegelte flächen, versiegelt, entsiegelung, flächenversiegelung, sealed surfaces, soil sealing, niederschlagswassergebühr, impervious
dach, dächer, dachfläche, roof, roofs, gründach, dachbegrünung
denkmalschutz, denkmal, denkmalpflege, historic building, heritage, kulturerbe
smart city, intelligente stadt, smarte kommune, smart region, digitale stadt, smarte stadt
verkehr, straßenverkehr, verkehrsfluss, verkehrssteuerung, stau, traffic, congestion, mobilität, mobility, transport, miv, motorisierter individualverkehr
öpnv, nahverkehr, öffentlicher personennahverkehr, bus und bahn, bus, busse, buslinie, straßenbahn, tram, linienbus, public transport, haltestelle
rufbus, bedarfsverkehr, on-demand-verkehr, anrufsammeltaxi, bus auf abruf, bürgerbus, on demand, on-demand bus, demand responsive transport, ridepooling, shuttle
autonomes fahren, selbstfahrend, autonomer bus, fahrerlos, autonomous driving, self-driving, automatisiertes fahren
kfz, auto, autos, kraftfahrzeug, pkw, fahrzeug, car, cars, vehicle, vehicles
lkw, lastwagen, lastkraftwagen, laster, schwerverkehr, lieferverkehr, truck, trucks, lorry, durchfahrtsverbot, durchfahrt
kfz-zulassung, fahrzeugzulassung, zulassungsstelle, i-kfz, vehicle registration
führerschein, fahrerlaubnis, führerscheinstelle, driving licence, drivers license
schlagloch, straßenschaden, fahrbahnschaden, schlaglöcher, riss, risse, straßenriss, pothole, potholes, road damage, fahrbahn
straßenzustand, straßenzustandserfassung, zustandserfassung, straßenerhaltung, straßenunterhalt, straßensanierung, straßenbau, tiefbau, asphalt, road condition, road maintenance, street condition
leitplanke, schutzplanke, verkehrszeichen, verkehrsschild, verkehrsschilder, schilder, traffic sign, guard rail, road sign, beschilderung
brücke, brücken, brückenprüfung, bauwerksprüfung, bridge, bridges
parken, parkraum, parkraummanagement, stellplatz, parkplatz, parkplätze, parkhaus, parking, car park, freie parkplätze, parking space
parkleitsystem, parkplatzsuche, smart parking, parkplatzprognose
ampel, ampeln, lichtsignalanlage, lichtsignal, lsa, ampelsteuerung, kreuzung, grüne welle, traffic light, traffic lights, traffic signal, intersection
radverkehr, fahrrad, radweg, fahrradverkehr, radfahrer, radfahren, cycling, bicycle, bike
fußverkehr, fußgänger, zu fuß, gehweg, zebrastreifen, pedestrian, pedestrians
verkehrszählung, verkehrserfassung, verkehrsmessung, traffic count, traffic counting
unfall, unfälle, unfallschwerpunkt, verkehrssicherheit, gefahrenstelle, accident, road safety
barrierefreie route, rollstuhlroute, barrierefreie navigation, rollstuhl, wheelchair
ladesäule, ladeinfrastruktur, ladepunkt, stromtankstelle, elektromobilität, e-auto, elektroauto, charging station, ev charging
winterdienst, schneeräumung, streudienst, schnee, glatteis, snow, winter service, salz
baustelle, baustellen, straßensperrung, baustellenmanagement, roadworks, construction site
müllabfuhr, abfallentsorgung, müllentsorgung, abfallwirtschaft, müll, abfall, müllwagen, müllfahrzeug, entsorgung, entsorgungsbetrieb, waste, waste collection, garbage, rubbish, refuse, garbage truck, trash
mülleimer, abfallbehälter, papierkorb, mülltonne, container, füllstand, bin, bins, waste bin
biomüll, bioabfall, biotonne, störstoffe, fehlwürfe, organic waste, bio waste, kompost
recycling, wertstoff, wertstoffe, gelber sack, wertstoffhof, kreislaufwirtschaft, circular economy, mülltrennung, waste separation
straßenreinigung, stadtreinigung, kehrmaschine, sauberkeit, street cleaning, graffiti
bauhof, baubetriebshof, betriebshof, stadtbetrieb, stadtwerke, municipal utility, public utility
kläranlage, abwasser, abwasserbehandlung, abwasserreinigung, klärwerk, belebung, belüftung, klärschlamm, wastewater, waste water, sewage, wastewater treatment, treatment plant
kanalisation, kanalnetz, abwasserkanal, kanal, kanäle, kanalinspektion, kanalsanierung, sewer, sewers
trinkwasser, wasserversorgung, wasserwerk, wassernetz, rohrbruch, leckage, drinking water, water supply, leak, wasserverlust
wasser, grundwasser, water, gewässer
wärmeplanung, kommunale wärmeplanung, wärmeplan, wärme, heizung, fernwärme, wärmenetz, heat planning, heating, district heating
photovoltaik, solarstrom, pv, pv-anlage, solaranlage, solar, solarpflicht, solardach, solarkataster, photovoltaics, solar power, solar panels
stromnetz, netzbetrieb, netzausbau, smart grid, verteilnetz, strom, power grid, electricity, netzstabilität, netzengpass
windkraft, windenergie, windrad, wind power, wind energy
straßenbeleuchtung, laterne, straßenlaterne, smarte beleuchtung, beleuchtung, licht, street lighting, street light, street lamp
energiemanagement, energiemonitoring, energiecontrolling, energieverbrauch, energiesparen, strom sparen, energie sparen, energieeffizienz, verbrauchsdaten, energy management, energy saving, energy consumption, energie, energy
zählerablesung, smart meter, fernauslesung, intelligenter zähler, zählerstand, meter reading
baumkataster, stadtbäume, straßenbäume, stadtbaum, straßenbaum, baumkontrolle, baum, bäume, jungbaum, jungbäume, tree, trees, street trees, urban trees
wald, forst, forstamt, wälder, forest, forestry, stadtwald
gießen, bewässerung, bewässern, bodenfeuchte, smarte bewässerung, wasserbedarf, gießwasser, irrigation, watering, trockenheit, dürre, drought
luftqualität, feinstaub, luftreinhaltung, luftgüte, stickoxid, abgase, air quality, air pollution, umweltzone
klima, klimaschutz, klimawandel, climate, climate change, climate protection
klimaanpassung, klimafolgenanpassung, anpassung an den klimawandel, stadtklima, klimamodell, climate adaptation, urban climate
hitzeschutz, hitzevorsorge, hitzeaktionsplan, hitze, hitzeinsel, heat, heatwave, heat island
treibhausgas, co2, kohlendioxid, thg, emission, emissionen, co2-bilanz, greenhouse gas, emissions, carbon
grünfläche, grünflächen, grünanlage, stadtgrün, parkanlage, stadtpark, grünflächenamt, green space, garten, rasen
artenschutz, biodiversität, artenvielfalt, naturschutz, insekten, vögel, biodiversity, nature conservation, species, wildtiere, tiere
wetter, wetterdaten, wetterstation, weather
badesee, strand, küste, beach, coast, meer
wirtschaftsförderung, gewerbeförderung, standortförderung, unternehmen, gewerbe, wirtschaft, business development, economic development, companies, business
gewerbeanmeldung, gewerbeamt, gewerbeanzeige, business registration
tourismus, fremdenverkehr, gästeinformation, tourist-information, touristen, urlaub, gäste, reisende, tourism, tourist, tourists, visitors
kurtaxe, gästebeitrag, kurbeitrag, tourismusabgabe, bettensteuer, tourist tax
besucherlenkung, besucherstrom, besucherströme, besucherzählung, crowd management, visitor management, overtourism, gästelenkung, auslastung, occupancy
arbeitsmarkt, arbeitsvermittlung, labour market, arbeitslos, arbeitslosigkeit, jobs
landwirtschaft, bauern, agriculture, farming, weinbau
ehrenamt, freiwilliges engagement, bürgerschaftliches engagement, freiwillige, freiwilligenarbeit, ehrenamtliche, engagement, volunteering, volunteer, volunteers
verein, vereine, zivilgesellschaft, associations, civil society, ngo
schwimmbad, freibad, hallenbad, badeaufsicht, bäder, schwimmen, schwimmhalle, ertrinken, bademeister, schwimmmeister, swimming pool, pool, lifeguard, drowning
sport, sporthalle, sportplatz, turnhalle, sports, gym
museum, museen, ausstellung, kultur, theater, culture, exhibition
veranstaltungskalender, eventkalender, veranstaltungen, veranstaltung, event, events
zoo, tierpark, tierheim, animal shelter
`);
