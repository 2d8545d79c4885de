import { createServer } from 'node:http';

// Stands in for the web server in the specs of the runtime: its page is the answer of the api.
const server = createServer((_request, response) => {
  fetch(process.env.API_URL ?? '')
    .then(async (answer) => response.writeHead(answer.status).end(await answer.text()))
    .catch((error: unknown) => response.writeHead(502).end(String(error)));
});
server.listen(Number(process.env.WEB_PORT), '127.0.0.1');
process.on('SIGTERM', () => {
  server.close();
  server.closeAllConnections();
});
