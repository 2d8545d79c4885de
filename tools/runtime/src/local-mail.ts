import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PROJECT_ROOT } from './app-programs.ts';
import type { Stage } from './engines.ts';
import { rememberedPorts, rememberPorts } from './home.ts';
import { NodeProcess } from './node-process.ts';
import { accepts, freePort, waitFor } from './ports.ts';
import { StartProblem } from './start-problem.ts';

const SCRIPT = fileURLToPath(new URL('./mail-catcher/main.ts', import.meta.url));

/** Where mails go: settings for the programs, and what to tell the person. */
export interface Mail {
  env: NodeJS.ProcessEnv;
  label: string;
}

/** The given mail server, or our own catcher that delivers nothing and shows everything. */
export async function startMail({ options, screen, supervisor, guard }: Stage): Promise<Mail> {
  const { MAIL_URL: given } = process.env;
  if (given) return { env: {}, label: `${withoutSecret(given)} (${screen.words.given})` };
  const { dataDir: home } = options;
  const remembered = rememberedPorts(home);
  const smtp = await freePort(remembered.smtp);
  const mailbox = await freePort(remembered.mailbox);
  rememberPorts(home, { ...rememberedPorts(home), smtp, mailbox });
  const catcher = new NodeProcess({
    name: 'mail',
    entry: SCRIPT,
    cwd: PROJECT_ROOT,
    env: {
      PATH: process.env.PATH,
      NODE_NO_WARNINGS: '1',
      MAIL_CATCHER_SMTP_PORT: String(smtp),
      MAIL_CATCHER_WEB_PORT: String(mailbox),
      MAIL_CATCHER_DIR: join(home, 'mail'),
      MAIL_CATCHER_LANGUAGE: options.language,
    },
    logFile: join(home, 'log', 'mail.log'),
    pidFile: join(home, 'run', 'mail.pid'),
  });
  guard.watch(catcher.name, catcher.pidFile);
  await supervisor.run(catcher.name, catcher);
  const listens = async (): Promise<boolean> => (await accepts(smtp)) && accepts(mailbox);
  if (!(await waitFor(listens, 20_000)))
    throw new StartProblem('PART_FAILING', { name: 'mail', tail: catcher.log.tail(), log: catcher.log.path });
  const url = `http://localhost:${mailbox}`;
  return { env: { MAIL_URL: `smtp://127.0.0.1:${smtp}`, LOCAL_MAILBOX_URL: url }, label: url };
}

function withoutSecret(url: string): string {
  return url.replace(/:[^:@/]*@/, ':…@');
}
