import { type Command, withSystem } from './kit/index.js';

/** What the web client asks on every page, and what it never asks. */
const OURS = `query Viewer { viewer { accountId } }`;
const STRANGE = ['{ lands { key } }', '{ __schema { types { name } } }', OURS];

/** As in production: pages are rendered on the server from answers of the api, and nobody else gets any. */
export const documents: Command = {
  name: 'documents',
  about: 'with API_DOCUMENTS=trusted pages are rendered with their content, other questions are refused',
  run: ({ say }) =>
    withSystem({ programs: ['api', 'web'], env: { API_DOCUMENTS: 'trusted' } }, async ({ system }) => {
      say('the system runs as in production');
      const pages = ['/', '/loesungen', '/kommunen', '/foerderung'];
      const rendered = await Promise.all(pages.map((page) => rendersWithAnswers(`${system.webUrl}${page}`)));
      const codes = await Promise.all(STRANGE.map((query) => refusal(`${system.webUrl}/graphql`, query)));
      const figures = {
        pages: rendered.filter(Boolean).length,
        refused: codes.filter((code) => code === 'DOCUMENT_NOT_TRUSTED').length,
      };
      return {
        holds: figures.pages === pages.length && figures.refused === STRANGE.length,
        figures,
        remarks: [`pages ${pages.join(' ')}: ${rendered.join(', ')}`, `refusals: ${codes.join(', ')}`],
      };
    }),
};

/** A page whose questions were refused is drawn without its content, or as an error. */
async function rendersWithAnswers(url: string): Promise<boolean> {
  const answer = await fetch(url);
  const html = await answer.text();
  return (
    answer.status === 200 && !html.includes('DOCUMENT_NOT_TRUSTED') && !html.includes('"code":"INTERNAL"')
  );
}

async function refusal(url: string, query: string): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const { errors } = (await answer.json()) as { errors?: { extensions?: { code?: string } }[] };
  return errors?.[0]?.extensions?.code ?? 'answered';
}
