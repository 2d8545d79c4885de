import { IdentityModule } from '@allmende/identity-api';
import { createTestApi, type TestApi } from '@allmende/platform-testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SMTPServer } from 'smtp-server';
import { type Letter, MailOutbox } from '@allmende/platform-api';

const letter: Letter = {
  to: 'amt@wattenau.example',
  locale: 'de',
  subject: 'Straßenschäden gemeldet',
  greeting: 'Guten Tag,',
  paragraphs: ['es gibt etwas Neues.'],
  action: null,
  reason: 'Sie erhalten diese Mail zur Probe.',
};

let api: TestApi;
const received: string[] = [];
const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData: (stream, _session, done) => {
    const parts: Buffer[] = [];
    stream.on('data', (part: Buffer) => parts.push(part));
    stream.on('end', () => {
      received.push(Buffer.concat(parts).toString('utf8'));
      done();
    });
  },
});

beforeAll(async () => {
  const port = await new Promise<number>((resolve) => {
    const listening = smtp.listen(0, '127.0.0.1', () => {
      const address = listening.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  api = await createTestApi({
    modules: [IdentityModule],
    config: { MAIL_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'Allmende <netz@allmende.example>' },
  });
});
afterAll(async () => {
  await api?.stop();
  await new Promise<void>((resolve) => smtp.close(() => resolve()));
});

const kept = () =>
  api.database.query<{ sent: boolean; text: string }>(
    `select sent_at is not null as sent, recipient || text || html as text from platform.mail`,
  );

describe('A mail', () => {
  it('is not written when the change it belongs to is taken back', async () => {
    const failing = api.database.transaction(async () => {
      await api.get(MailOutbox).post(letter);
      throw new Error('taken back');
    });
    await expect(failing).rejects.toThrow('taken back');
    expect(await kept()).toEqual([]);
  });

  it('reaches the mail server and leaves no words behind', async () => {
    await api.database.transaction(() => api.get(MailOutbox).post(letter));
    await api.runJobs();
    expect(received).toHaveLength(1);
    expect(received[0]).toContain('From: Allmende <netz@allmende.example>');
    expect(received[0]).toContain('Auto-Submitted: auto-generated');
    expect(await kept()).toEqual([{ sent: true, text: '' }]);
  });
});
