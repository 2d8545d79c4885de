import type { Words } from './words.ts';

export const german: Words = {
  title: 'Allmende startet …',
  steps: {
    ports: 'Anschlüsse',
    postgres: 'PostgreSQL',
    meilisearch: 'Meilisearch',
    mail: 'Mails',
    prepare: 'Datenbestand',
    programs: 'Seite',
  },
  portMoved: (wanted, port) => `Anschluss ${wanted} ist belegt, genommen wird ${port}`,
  ports: (web, api) => `Seite ${web}, API ${api}`,
  given: 'vorgegeben',
  reused: 'lief noch',
  noMeilisearch: 'PostgreSQL-Suche (kein Meilisearch für dieses System)',
  meilisearchSilent: (host) => `${host} antwortet nicht; bis es antwortet, sucht PostgreSQL`,
  elsewhere: (dir, barrier, account) =>
    `Dateien unter ${dir}, weil das Konto „${account}“ nicht durch ${barrier} darf`,
  seconds: (value) => `${value.toFixed(1).replace('.', ',')} s`,
  freshQuestion: (dir) => `Alle Daten in ${dir} löschen? [j/N] `,
  freshDone: 'Alte Daten gelöscht',
  alreadyRunning: (url, dir) => `Allmende läuft schon: ${url}  (Daten: ${dir})`,
  waitingForOther: (pid) => `Ein anderer Start ist im Gang (Prozess ${pid}), ich warte auf ihn …`,
  ready: (seconds) => `Allmende läuft. Bereit nach ${seconds}.`,
  block: {
    page: 'Seite',
    graphql: 'GraphQL',
    mails: 'Mails',
    signIns: 'Demo-Zugänge',
    search: 'Suche',
    files: 'Daten',
    logs: 'Protokolle',
    stop: 'Beenden',
    stopHow: 'Strg+C',
  },
  stopping: 'Wird beendet … (noch einmal Strg+C: sofort)',
  stopped: 'Beendet.',
  forced: 'Sofort beendet.',
  crashed: (name, reason) => `${name} ist ausgefallen${reason && ` (${reason})`}, neuer Start …`,
  healed: (name) => `${name} läuft wieder.`,
  failing: (name, tail, log) =>
    `${name} ist fünfmal hintereinander ausgefallen. Letzte Zeilen aus ${log}:\n${tail}\nWeitere Versuche alle 30 s.`,
  diskFull: (name) =>
    `Kein Speicherplatz mehr: ${name} meldet einen vollen Datenträger. Bitte Platz schaffen.`,
  error: 'Fehler',
  help: `Allmende auf diesem Rechner starten.

  --port <Nr>        Anschluss der Seite (auch: PORT); ohne Angabe 4200 oder der nächste freie
  --data-dir <Ort>   Datenverzeichnis (auch: DATA_DIR); ohne Angabe .allmende im Projekt
  --fresh [--yes]    alle Daten löschen und neu anfangen
  --lang en          English

  DATABASE_URL, MEILI_HOST und MEILI_KEY nehmen vorhandene Dienste statt eigener.
  Mails werden abgefangen und gezeigt; MAIL_URL nimmt einen vorhandenen Mailserver.`,
  problems: {
    PORT_TAKEN: ({ port, setting }) =>
      `Anschluss ${port} ist belegt oder nicht erlaubt. Er wurde mit ${setting} verlangt, darum weiche ich nicht aus.\nAbhilfe: das andere Programm beenden, eine andere Nummer angeben oder ${setting} weglassen.`,
    PORT_INVALID: ({ value, setting }) =>
      `${setting}=${value} ist kein Anschluss. Erlaubt sind ganze Zahlen von 1 bis 65535.`,
    OPTION_UNKNOWN: ({ reason }) => `Das verstehe ich nicht: ${reason}\nHilfe: npm start -- --help`,
    DISK_FULL: ({ path, free, needed }) =>
      `Kein Speicherplatz auf dem Datenträger von ${path}: frei sind jetzt ${free} MB, gebraucht werden mindestens ${needed} MB.\nAbhilfe: Platz schaffen oder mit --data-dir einen anderen Ort angeben.`,
    DATA_DIR_FOREIGN: ({ dir }) =>
      `${dir} ist nicht leer und gehört nicht zu Allmende.\nAbhilfe: mit --data-dir ein leeres oder neues Verzeichnis angeben.`,
    DATA_DIR_DENIED: ({ dir, reason }) =>
      `In ${dir} darf ich nicht schreiben (${reason}); vielleicht wurde es von einem anderen Benutzer angelegt.\nAbhilfe: als dieser Benutzer starten oder mit --data-dir einen anderen Ort angeben.`,
    BUILD_MISSING: ({ file }) =>
      `${file} fehlt: Das Projekt ist noch nicht gebaut.\nAbhilfe: „npm start“ aufrufen, das baut und startet.`,
    FRESH_NOT_CONFIRMED: ({ dir }) => `Nichts gelöscht. Ohne Rückfrage: --fresh --yes (${dir})`,
    RUNNING_ELSEWHERE: ({ pid, url }) =>
      `Allmende läuft auf diesen Daten (Prozess ${pid}, ${url}). Erst beenden, dann löschen.`,
    OTHER_START_FAILED: ({ pid }) =>
      `Der andere Start (Prozess ${pid}) ist nicht fertig geworden. Bitte noch einmal starten.`,
    POSTGRES_BINARY_MISSING: ({ name }) =>
      `Das Paket ${name} mit PostgreSQL fehlt für dieses System.\nAbhilfe: „npm ci“ wiederholen (ohne --omit=optional) oder mit DATABASE_URL eine vorhandene Datenbank angeben.`,
    POSTGRES_OTHER_VERSION: ({ found, wanted, dir }) =>
      `Die Daten in ${dir} stammen von PostgreSQL ${found}, mitgeliefert ist ${wanted}.\nAbhilfe: mit der alten Fassung sichern und einspielen, oder mit --fresh neu anfangen.`,
    POSTGRES_FAILED: ({ tail }) => `PostgreSQL startet nicht. Letzte Meldungen:\n${tail}`,
    DATABASE_UNREACHABLE: ({ url, reason }) =>
      `Die mit DATABASE_URL angegebene Datenbank ${url} antwortet nicht: ${reason}\nAbhilfe: Adresse prüfen oder DATABASE_URL weglassen, dann startet eine eigene.`,
    MEILISEARCH_FAILED: ({ tail }) => `Meilisearch startet nicht. Letzte Meldungen:\n${tail}`,
    PREPARE_FAILED: ({ tail, log }) =>
      `Der Datenbestand konnte nicht vorbereitet werden (${log}). Letzte Meldungen:\n${tail}`,
    PART_FAILING: ({ name, tail, log }) => `${name} fällt immer wieder aus (${log}). Letzte Zeilen:\n${tail}`,
    PAGE_SILENT: ({ url, log }) => `${url} antwortet nicht mit einer Seite. Näheres in ${log}`,
  },
};
