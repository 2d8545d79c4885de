import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

const LOOK_AGAIN = 200;
/** Time for connections that are open already to say what they want. */
const LAST_QUESTIONS = 250;

/**
 * Makes closing quick without losing an answer: who gets one while the server closes is told that the connection
 * ends with it, and connections kept open for later are ended as soon as they are idle.
 */
export function endConnectionsWhileClosing(app: FastifyInstance): void {
  let isClosing = false;
  app.addHook('preClose', async () => {
    isClosing = true;
    await wait(LAST_QUESTIONS);
    const ending = setInterval(() => app.server.closeIdleConnections(), LOOK_AGAIN);
    app.server.once('close', () => clearInterval(ending));
    ending.unref();
  });
  app.addHook('onSend', async (_request, reply) => {
    if (isClosing) reply.header('connection', 'close');
  });
}
