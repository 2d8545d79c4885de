import { readGroups } from './read-groups.js';

/** Artificial intelligence, its methods and what surrounds them. */
export const METHOD_WORDS = readGroups(`
ki, künstliche intelligenz, ai, artificial intelligence
generative ki, genai, generative künstliche intelligenz, generative ai
sprachmodell, großes sprachmodell, llm, llms, large language model, language model, chatgpt, gpt
maschinelles lernen, machine learning, ml, lernende systeme, lernendes verfahren
tiefes lernen, deep learning, neuronales netz, neuronale netze, neural network
chatbot, chatbots, chat, bot, dialogsystem, bürgerassistent, bürgerassistenz, virtueller assistent, digitaler assistent, ki-assistent, virtual assistant, ai assistant, conversational ai
telefonassistent, telefonassistenz, voicebot, phonebot, telefonbot, sprachbot, anrufbeantworter, phone assistant, phone bot, hotline
sprachassistent, sprachassistenz, voice assistant, alexa, sprachsteuerung, sprachausgabe
avatar, digitaler mensch, digital human
roboter, robotik, serviceroboter, humanoider roboter, robot, robots, robotics, automat
drohne, uav, drone, drones, multikopter, flugroboter, unbemanntes luftfahrzeug
kamera, camera, cameras, webcam, videobilder
luftbild, luftaufnahme, aerial image, aerial images, aerial photo, aerial photos, aerial imagery, orthofoto, luftbildauswertung, laserdaten, lidar, laserscan
satellitenbild, satellit, satellite, fernerkundung, remote sensing, copernicus
bilderkennung, bildanalyse, bildauswertung, bildverarbeitung, computer vision, objekterkennung, image recognition, image analysis, visual recognition, object detection
texterkennung, ocr, zeichenerkennung, schrifterkennung, text recognition, optical character recognition, dokumente auslesen, daten auslesen, auslesen, data extraction
handschrift, handschriftenerkennung, handschriftlich, htr, kurrent, sütterlin, alte schrift, alte schriften, handwriting, manuscript, manuscripts, handwritten
spracherkennung, speech-to-text, transkription, transkribieren, verschriftlichung, verschriftlichen, diktat, diktieren, speech recognition, transcription
zusammenfassung, textzusammenfassung, zusammenfassen, summary, summarise, summarize, summarisation, summarization
textgenerierung, texterstellung, textbaustein, textassistent, textassistenz, schreibassistent, schreibassistenz, schreibhilfe, formulierungshilfe, text generation, writing assistant
vorhersage, vorhersagen, prognose, prognostizieren, forecast, forecasting, vorausberechnung, vorausschätzung, vorausschätzen, vorausschau, vorausschauend, prediction, predictive, predict
mustererkennung, anomalieerkennung, auffälligkeitserkennung, anomalie, ausreißer, anomaly detection, outlier
klassifikation, klassifizierung, vorsortierung, vorsortieren, sortieren, sortierung, zuordnung, zuordnen, classification, sorting, routing
trainingsdaten, lerndaten, übungsdaten, training data
wissenssuche, rag, semantische suche, dokumentensuche, volltextsuche, durchsuchen, suchmaschine, retrieval augmented generation, semantic search, document search, recherche, recherchieren
eingabeaufforderung, prompt, prompting
ki-verordnung, ai act, ki-gesetz, ki-vo, kivo
verzerrung, bias, diskriminierungsrisiko, diskriminierung, discrimination
erklärbarkeit, explainability, nachvollziehbarkeit, explainable
leichte sprache, einfache sprache, verständliche sprache, bürgernahe sprache, verständliche texte, plain language, plain german, easy language, easy-to-read, easy to read, easy read, simple language
übersetzung, übersetzen, übersetzer, maschinelle übersetzung, sprachmittlung, dolmetschen, dolmetscher, translation, translate, mehrsprachig, mehrsprachigkeit, multilingual, fremdsprache, andere sprachen, sprachbarriere
gebärdensprache, dgs, gebärdensprachavatar, sign language
simulation, simulieren, szenario, simulationsmodell, modellrechnung, scenario, durchspielen
optimierung, optimisation, optimization, optimieren
automatisierung, automation, automatisch, automatisiert, vollautomatisch, automated
algorithmus, algorithmen, algorithm, rechenverfahren
sensor, sensorik, messfühler, sensors, messstation
sensornetz, lorawan, lora, iot, internet der dinge, internet of things
digitaler zwilling, zwilling, digital twin, urbaner zwilling, urban twin, stadtzwilling, 3d-stadtmodell, stadtmodell, 3d-modell, dreidimensionales modell, virtuelles abbild, digitales abbild
hochleistungsrechner, gpu, rechenzentrum, data centre, data center, server
gesichtserkennung, gesichter, kennzeichenerkennung, biometrie, face recognition, facial recognition, biometric
verhaltenserkennung, bewegungserkennung, auffälliges verhalten, behaviour detection, behavior detection
ki-ethik, ethik, ethics, vertrauenswürdige ki, trustworthy ai, verantwortungsvolle ki, responsible ai
ki-register, algorithmenregister, transparenzregister, ai register, algorithm register, transparency register
`);
