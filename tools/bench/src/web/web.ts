import {
  type Command,
  ownDatabaseUrl,
  type Stage,
  withDatabase,
  withSystem,
} from '@allmende/tool-verify/kit';
import { awaitIndex } from '../data/await-index.js';
import { type PageWeight, weighPage, withBrowser } from './page-weight.js';

const BUDGET_BYTES = 190_000;
const INDEX_PATIENCE_MS = 60_000;
const LARGEST = 12;

/** What a browser is sent to show the start page and a page of results. */
export const web: Command = {
  name: 'web',
  about: 'JavaScript and styles that a browser is sent for the start page and for results',
  run: (stage) =>
    withSystem({ programs: ['api', 'worker', 'web'] }, async ({ services, system }) => {
      const { meiliHost, meiliKey } = services;
      if (meiliHost !== undefined && meiliKey !== undefined) {
        await withDatabase(ownDatabaseUrl(services), (database) =>
          awaitIndex(database, { host: meiliHost, key: meiliKey }, INDEX_PATIENCE_MS),
        );
      }
      const [start, result] = await withBrowser(async (browser) => [
        await weighPage(browser, `${system.webUrl}/`, 'main h1'),
        await weighPage(
          browser,
          `${system.webUrl}/loesungen?q=Stra%C3%9Fensch%C3%A4den`,
          'main a[href^="/loesungen/"]',
        ),
      ]);
      tell(stage, 'start page', start);
      tell(stage, 'results', result);
      return {
        holds: start.script <= BUDGET_BYTES,
        figures: {
          start_js_gzip_bytes: start.script,
          start_css_gzip_bytes: start.stylesheet,
          result_js_gzip_bytes: result.script,
          start_js_files: start.scripts.length,
          result_js_files: result.scripts.length,
        },
        remarks: [
          `budget: ${BUDGET_BYTES} bytes of JavaScript for the start page, everything it loads by itself`,
        ],
      };
    }),
};

function tell({ say }: Stage, name: string, { scripts }: PageWeight): void {
  const largest = scripts.slice(0, LARGEST).map(({ file, bytes }) => `${file} ${bytes}`);
  say(`${name}: ${largest.join(', ')}`);
}
