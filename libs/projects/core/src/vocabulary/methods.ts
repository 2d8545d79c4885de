import { readGroups } from './read-groups.js';

/** Artificial intelligence, its methods and what surrounds them. */
export const METHOD_WORDS = readGroups(`
ki, künstliche intelligenz, ai, artificial intelligence
generative ki, genai, generative künstliche intelligenz, generative ai
sprachmodell, großes sprachmodell, llm, llms, large language model, language model, chatgpt, gpt
maschinelles lernen, machine learning, ml, lernende systeme, lernendes verfahren
tiefes lernen, deep learning, neuronales netz, neuronale netze, neural network
chatbot, chat, bot, dialogsystem, bürgerassistent, virtueller assistent, virtual assistant
telefonassistent, voicebot, telefonbot, sprachbot, anrufbeantworter, phone assistant, hotline
sprachassistent, voice assistant, alexa, sprachsteuerung
avatar, digitaler mensch, digital human
roboter, robotik, serviceroboter, robot, robotics, automat
drohne, uav, drone, drones, multikopter, flugroboter, unbemanntes luftfahrzeug
kamera, camera, cameras, webcam, videobilder
luftbild, luftaufnahme, aerial image, orthofoto, luftbildauswertung
satellitenbild, satellit, satellite, fernerkundung, remote sensing, copernicus
bilderkennung, bildanalyse, bildauswertung, computer vision, objekterkennung, image recognition, visual recognition
texterkennung, ocr, zeichenerkennung, schrifterkennung, text recognition
handschrift, handschriftenerkennung, htr, kurrent, sütterlin, handwriting
spracherkennung, speech-to-text, transkription, verschriftlichung, diktat, speech recognition, transcription
zusammenfassung, textzusammenfassung, summary, summarisation, summarization
textgenerierung, texterstellung, textbaustein, formulierungshilfe, text generation, writing assistant
vorhersage, prognose, forecast, vorausberechnung, vorausschau, prediction, predictive
mustererkennung, anomalieerkennung, auffälligkeitserkennung, anomalie, ausreißer, anomaly detection, outlier
klassifikation, klassifizierung, vorsortierung, zuordnung, classification, sorting
trainingsdaten, lerndaten, übungsdaten, training data
wissenssuche, rag, semantische suche, dokumentensuche, retrieval augmented generation, semantic search, recherche
eingabeaufforderung, prompt, prompting
ki-verordnung, ai act, ki-gesetz, ki-vo, kivo
verzerrung, bias, diskriminierungsrisiko, diskriminierung, discrimination
erklärbarkeit, explainability, nachvollziehbarkeit, explainable
leichte sprache, einfache sprache, verständliche sprache, bürgernahe sprache, plain language, easy language, easy read
übersetzung, maschinelle übersetzung, sprachmittlung, dolmetschen, dolmetscher, translation, translate, mehrsprachig, multilingual, fremdsprache
gebärdensprache, dgs, gebärdensprachavatar, sign language
simulation, szenario, simulationsmodell, modellrechnung, scenario
optimierung, optimisation, optimization, optimieren
automatisierung, automation, automatisch, automatisiert
algorithmus, algorithmen, algorithm, rechenverfahren
sensor, sensorik, messfühler, sensors, messstation
sensornetz, lorawan, lora, iot, internet der dinge, internet of things
digitaler zwilling, digital twin, urbaner zwilling, urban twin, 3d-stadtmodell, 3d-modell, virtuelles abbild
hochleistungsrechner, gpu, rechenzentrum, data centre, data center, server
`);
