import { readGroups } from './read-groups.js';

/** Planning, building, mobility, supply and disposal, environment, economy, culture and civil society. */
export const TOWN_AND_NATURE_WORDS = readGroups(`
bebauungsplan, b-plan, bauleitplan, bauleitplanung, flächennutzungsplan, development plan, zoning
bauantrag, bauanträge, baugenehmigung, bauantragsverfahren, bauantragsprüfung, bauvoranfrage, bauordnung, bauamt, bauaufsicht, building permit, building application, planning permission, hausbau
stadtplanung, stadtentwicklung, raumplanung, quartier, urban planning, city planning, spatial planning
gis, geoinformationssystem, geodaten, geoportal, karte, kartierung, mapping, map, geodata, vermessung
leerstand, leerstände, leerstandsmanagement, leere schaufenster, leerstehende läden, leerstehende gebäude, leerstandskataster, leere läden, leere geschäfte, vacancy, vacant shops, empty shops
innenstadt, stadtzentrum, ortskern, stadtkern, fußgängerzone, city centre, town centre, einzelhandel, handel, geschäfte, läden, retail, shops
gebäudemanagement, facility management, immobilienmanagement, gebäude, immobilien, liegenschaften, buildings, building
bim, building information modeling, building information modelling, bauwerksdatenmodell
wohnen, wohnraum, wohnung, miete, mietspiegel, housing, rent, wohnungsbau
versiegelung, versiegelte flächen, befestigte flächen, abwassergebühr, gesplittete abwassergebühr, versiegelt, entsiegelung, flächenversiegelung, sealed surfaces, soil sealing, niederschlagswassergebühr, impervious
dach, dächer, dachfläche, roof, roofs, gründach, dachbegrünung
denkmalschutz, denkmal, denkmalpflege, historic building, heritage, kulturerbe
smart city, intelligente stadt, smarte kommune, smart region, digitale stadt, smarte stadt
verkehr, straßenverkehr, verkehrsfluss, verkehrssteuerung, stau, traffic, congestion, mobilität, mobility, transport, miv, motorisierter individualverkehr
öpnv, nahverkehr, öffentlicher personennahverkehr, bus und bahn, bus, busse, buslinie, straßenbahn, tram, linienbus, public transport, haltestelle
rufbus, bedarfsverkehr, on-demand-verkehr, anrufsammeltaxi, bus auf abruf, bürgerbus, on demand, on-demand bus, demand responsive transport, ridepooling, shuttle
autonomes fahren, selbstfahrend, autonomer bus, fahrerlos, autonomous driving, self-driving, automatisiertes fahren
kfz, auto, autos, kraftfahrzeug, kraftfahrzeuge, pkw, fahrzeug, fahrzeuge, car, cars, vehicle, vehicles
lkw, lastwagen, lastkraftwagen, laster, schwerverkehr, schwerlastverkehr, lieferverkehr, truck, trucks, lorry, lorries, lkw-durchfahrtsverbot, durchfahrtsverbot, durchfahrt, truck ban
kfz-zulassung, fahrzeugzulassung, zulassungsstelle, i-kfz, vehicle registration
führerschein, fahrerlaubnis, führerscheinstelle, driving licence, drivers license
schlagloch, straßenschaden, straßenschäden, fahrbahnschaden, schlaglöcher, riss, risse, straßenriss, pothole, potholes, road damage, fahrbahn
straßenzustand, straßenzustandserfassung, zustandserfassung, straßennetz, straßenerhaltung, straßenmeisterei, straßenunterhalt, straßensanierung, straßenbau, tiefbau, asphalt, road condition, road maintenance, street condition
leitplanke, schutzplanke, verkehrszeichen, verkehrsschild, verkehrsschilder, schilder, traffic sign, guard rail, road sign, beschilderung
brücke, brücken, brückenprüfung, bauwerksprüfung, bridge, bridges
parken, parkraum, parkraumbewirtschaftung, parkplatzsensor, parkraummanagement, stellplatz, parkplatz, parkplätze, parkhaus, parking, car park, freie parkplätze, parking space
parkleitsystem, parkplatzsuche, smart parking, parkplatzprognose
ampel, ampeln, smarte ampel, ampelschaltung, ampelphase, grünphase, grünzeit, grünzeiten, rotphase, lichtsignalanlage, lichtsignal, lsa, ampelsteuerung, kreuzung, grüne welle, traffic light, traffic lights, traffic signal, intersection
radverkehr, fahrrad, radweg, fahrradverkehr, radfahrer, radfahren, cycling, bicycle, bike
fußverkehr, fußgänger, zu fuß, gehweg, zebrastreifen, pedestrian, pedestrians
verkehrszählung, verkehrserfassung, verkehrsmessung, traffic count, traffic counting
unfall, unfälle, verkehrsunfall, unfallschwerpunkt, unfallprävention, verkehrssicherheit, gefahrenstelle, gefahrenstellen, gefährliche stellen, accident, accidents, road safety, traffic safety
barrierefreie route, rollstuhlroute, barrierefreie navigation, rollstuhl, wheelchair
ladesäule, ladeinfrastruktur, ladepunkt, stromtankstelle, elektromobilität, e-auto, elektroauto, charging station, ev charging
winterdienst, schneeräumung, streudienst, schnee, glatteis, snow, winter service, salz
baustelle, baustellen, straßensperrung, baustelleninformation, umleitung, umleitungen, baustellenmanagement, roadworks, road works, construction site, construction sites
müllabfuhr, abfallentsorgung, müllentsorgung, müllabholung, abfallwirtschaft, abfallwirtschaftsbetrieb, müllauto, müll, abfall, müllwagen, müllfahrzeug, entsorgung, entsorgungsbetrieb, waste, waste collection, garbage, rubbish, refuse, garbage truck, trash
mülleimer, abfallbehälter, papierkorb, mülltonne, container, füllstand, bin, bins, waste bin
biomüll, bioabfall, biotonne, störstoffe, störstofferkennung, fremdstoffe, fehlwürfe, organic waste, bio waste, biowaste, food waste, kompost, plastik im biomüll, falsch befüllte tonnen, contamination
recycling, wertstoff, wertstoffe, gelber sack, wertstoffhof, kreislaufwirtschaft, circular economy, mülltrennung, abfalltrennung, waste separation, waste sorting
straßenreinigung, stadtreinigung, kehrmaschine, sauberkeit, stadtsauberkeit, street cleaning, street sweeper, graffiti
bauhof, baubetriebshof, betriebshof, stadtbetrieb, stadtwerke, municipal utility, public utility
kläranlage, kläranlagen, abwasser, abwasserbehandlung, abwasserreinigung, klärwerk, belebung, belüftung, klärschlamm, wastewater, waste water, sewage, wastewater treatment, treatment plant
kanalisation, kanalnetz, abwasserkanal, kanalsteuerung, kanalnetzsteuerung, mischwasser, regenüberlauf, sewer system, drainage, kanal, kanäle, kanalinspektion, kanalsanierung, sewer, sewers
trinkwasser, wasserversorgung, wasserwerk, wassernetz, rohrbruch, leckage, drinking water, water supply, leak, wasserverlust
wasser, grundwasser, water, gewässer
wärmeplanung, kommunale wärmeplanung, wärmeplan, wärme, heizung, heizen, heizkosten, fernwärme, wärmenetz, heat planning, heating, district heating
photovoltaik, solarstrom, pv, pv-anlage, solaranlage, solar, solarpflicht, solardach, solardächer, solarkataster, photovoltaikanlage, photovoltaics, solar power, solar panels, solar energy, solar obligation, rooftop solar
stromnetz, stromnetzsteuerung, netzsteuerung, energienetz, erneuerbare energie, erneuerbare energien, renewable energy, electricity grid, netzbetrieb, netzausbau, smart grid, verteilnetz, strom, power grid, electricity, netzstabilität, netzengpass
windkraft, windenergie, windrad, wind power, wind energy
straßenbeleuchtung, laterne, straßenlaterne, smarte beleuchtung, beleuchtung, licht, street lighting, street light, street lamp
energiemanagement, energiemonitoring, energiecontrolling, energieverbrauch, energiesparen, strom sparen, energie sparen, stromkosten, energiekosten, energieverschwendung, stromverbrauch, energieeffizienz, energy efficiency, verbrauchsdaten, energy management, energy saving, energy consumption, energie, energy
zählerablesung, smart meter, fernauslesung, intelligenter zähler, zählerstand, meter reading
baumkataster, stadtbäume, straßenbäume, stadtbaum, straßenbaum, baumkontrolle, baumpflege, baumbestand, baumschutz, tree care, baum, bäume, jungbaum, jungbäume, tree, trees, street trees, urban trees
wald, forst, forstamt, wälder, forest, forestry, stadtwald
gießen, bewässerung, bewässern, baumbewässerung, bodenfeuchte, smarte bewässerung, wasserbedarf, gießwasser, wässern, irrigation, watering, trockenheit, trockenstress, vertrocknen, dürre, drought, soil moisture
luftqualität, feinstaub, luftreinhaltung, luftgüte, luftverschmutzung, saubere luft, stickoxid, stickoxide, abgase, air quality, air pollution, clean air, umweltzone
klima, klimaschutz, klimawandel, climate, climate change, climate protection
klimaanpassung, klimafolgenanpassung, anpassung an den klimawandel, stadtklima, klimamodell, klimadaten, climate adaptation, climate model, urban climate
hitzeschutz, hitzevorsorge, hitzeaktionsplan, hitze, hitzeinsel, hitzewelle, heat, heatwave, heat island, urban heat, temperatur
treibhausgas, co2, kohlendioxid, thg, emission, emissionen, co2-bilanz, greenhouse gas, emissions, carbon
grünfläche, grünflächen, grünanlage, stadtgrün, parkanlage, stadtpark, grünflächenamt, green space, garten, rasen
artenschutz, biodiversität, artenvielfalt, naturschutz, insekten, vögel, biodiversity, nature conservation, species, wildtiere, tiere
wetter, wetterdaten, wetterstation, weather
badesee, strand, küste, beach, coast, seaside, meer
wirtschaftsförderung, gewerbeförderung, standortförderung, existenzgründung, gründer, start-up, startup, innovation, unternehmen, gewerbe, wirtschaft, business development, economic development, companies, business
gewerbeanmeldung, gewerbeamt, gewerbeanzeige, business registration
tourismus, fremdenverkehr, gästeinformation, tourist-information, touristinfo, tourismuschatbot, gästechatbot, touristen, urlaub, gäste, reisende, tourism, tourist, tourists, visitors
kurtaxe, gästebeitrag, kurbeitrag, tourismusabgabe, bettensteuer, tourist tax
besucherlenkung, touristenlenkung, besucheraufkommen, besucherstrom, besucherströme, besucherzählung, besucher, besucherinnen, überfüllung, gedränge, crowd management, crowding, crowds, visitor flow, visitor flows, visitor management, overtourism, gästelenkung, auslastung, occupancy
arbeitsmarkt, arbeitsvermittlung, labour market, arbeitslos, arbeitslosigkeit, jobs
landwirtschaft, bauern, agriculture, farming, weinbau
ehrenamt, ehrenamtsbörse, freiwilligenbörse, freiwilligenagentur, ehrenamtsvermittlung, freiwilliges engagement, bürgerschaftliches engagement, freiwillige, freiwilligenarbeit, ehrenamtliche, engagement, volunteering, volunteer, volunteers
verein, vereine, zivilgesellschaft, associations, civil society, ngo
schwimmbad, schwimmbecken, freibad, hallenbad, stadionbad, strandbad, badeaufsicht, bäder, badeunfall, schwimmen, schwimmhalle, ertrinken, bademeister, schwimmmeister, swimming pool, pool, lifeguard, drowning
sport, sporthalle, sportplatz, turnhalle, sports, gym
museum, museen, ausstellung, kultur, kulturelle, kulturell, theater, culture, cultural, museums, exhibition
veranstaltungskalender, eventkalender, veranstaltungen, veranstaltung, event, events
zoo, tierpark, tierheim, animal shelter
lieferdienst, paketstation, logistik, lastenrad, carsharing, mitfahren, mitfahrbank, car sharing, sharing
flughafen, hafen, bahnhof, station, railway station
stadtteil, ortsteil, nachbarschaft, neighbourhood, neighborhood
kataster, grundbuch, flurstück, grundstück, liegenschaftskataster, land register, cadastre
schädlinge, ratten, eichenprozessionsspinner, invasive arten, pest control
`);
