import { readFileSync } from 'node:fs';
import { fingerprintOf, readLoadedFingerprint, REMOVED } from './loaded-content.js';
import { dropSignInList, keepSignInList } from './sign-ins.js';
import { runCommand } from './run-command.js';

/*
 * Loads Musterland into the database named by DATABASE_URL. Part of every start, so it looks first whether there is
 * anything to do and starts the application only then: `node tools/demo-region/dist/load.js [--again]`
 */
const content = readFileSync(new URL('../content/musterland.json', import.meta.url), 'utf8');

async function load(databaseUrl: string, dataDirectory: string | undefined): Promise<string> {
  const loaded = await readLoadedFingerprint(databaseUrl);
  const fingerprint = fingerprintOf(content);
  const again = process.argv.includes('--again');
  if (loaded !== null && !again) {
    if (loaded === REMOVED) return 'Musterland: entfernt; `npm run demo:load` lädt es wieder';
    keepSignInList(dataDirectory, content);
    // What people tried out in the region is worth more than a newer edition of it.
    if (loaded !== fingerprint) return 'Musterland: ältere Ausgabe geladen; `npm run demo:load` ersetzt sie';
    return 'Musterland: ist geladen';
  }
  const [{ Database }, { inDemoContext }, { loadRegion }, { removeRegion }, { readRegionContent }] =
    await Promise.all([
      import('@allmende/platform-api'),
      import('./demo-context.js'),
      import('./load-region.js'),
      import('./remove-region.js'),
      import('./region-content.js'),
    ]);
  const region = readRegionContent(content);
  await inDemoContext(async (app) => {
    // One transaction around both: whoever replaces the region never ends up without one.
    await app.get(Database).transaction(async () => {
      if (again) await removeRegion(app);
      await loadRegion(app, region, fingerprint);
    });
  });
  dropSignInList(dataDirectory);
  keepSignInList(dataDirectory, content);
  const { municipalities, people, projects } = region;
  return `Musterland: ${municipalities.length} Kommunen, ${people.length} Personen, ${projects.length} Vorhaben geladen`;
}

await runCommand(load);
