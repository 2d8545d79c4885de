import { readLoadedFingerprint, REMOVED } from './loaded-content.js';
import { runCommand } from './run-command.js';
import { dropSignInList } from './sign-ins.js';

/* Removes Musterland with everything that belongs to it: `node tools/demo-region/dist/remove.js` */
async function remove(databaseUrl: string, dataDirectory: string | undefined): Promise<string> {
  if ((await readLoadedFingerprint(databaseUrl)) === REMOVED) return 'Musterland: ist entfernt';
  const [{ inDemoContext }, { removeRegion }] = await Promise.all([
    import('./demo-context.js'),
    import('./remove-region.js'),
  ]);
  await inDemoContext(removeRegion);
  dropSignInList(dataDirectory);
  return 'Musterland: entfernt; `npm run demo:load` lädt es wieder';
}

await runCommand(remove);
