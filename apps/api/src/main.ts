import { readFileSync } from 'node:fs';
import { readSignInProviders } from '@allmende/identity-api';
import { createApi, Jobs, readConfig } from '@allmende/platform-api';
import { AppModule } from './app.module.js';
import { stopOnConfigError } from './stop-on-config-error.js';

const settings = stopOnConfigError(readConfig);
// Who waits for an answer gets none from a statement that takes longer than the answer may; long work is the worker's.
const config = {
  ...settings,
  STATEMENT_WITHIN_MS: settings.STATEMENT_WITHIN_MS || settings.ANSWER_WITHIN_MS,
};
stopOnConfigError(() => readSignInProviders(config));
const documents = JSON.parse(
  readFileSync(new URL('../trusted-documents.json', import.meta.url), 'utf8'),
) as Record<string, string>;
const app = await createApi(AppModule.with(config), config, Object.values(documents));
await app.get(Jobs).open();
await app.listen(config.API_PORT, config.API_HOST);
process.stdout.write(`${JSON.stringify({ level: 'info', message: 'api ready', port: config.API_PORT })}\n`);
