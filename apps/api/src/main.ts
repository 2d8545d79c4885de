import { createApi, Jobs, readConfig } from '@allmende/platform-api';
import { AppModule } from './app.module.js';
import { stopOnConfigError } from './stop-on-config-error.js';

const config = stopOnConfigError(readConfig);
const app = await createApi(AppModule.with(config), config);
await app.get(Jobs).open();
await app.listen(config.API_PORT, config.API_HOST);
process.stdout.write(`${JSON.stringify({ level: 'info', message: 'api ready', port: config.API_PORT })}\n`);
