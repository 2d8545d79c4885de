import type { Language } from './options.ts';
import type { ProblemCode, ProblemParams, StartProblem } from './start-problem.ts';
import { english } from './words-en.ts';
import { german } from './words-de.ts';

export type StepName = 'ports' | 'postgres' | 'meilisearch' | 'mail' | 'prepare' | 'programs';
type BlockLine = 'page' | 'graphql' | 'mails' | 'signIns' | 'search' | 'files' | 'logs' | 'stop' | 'stopHow';

/** Everything the runtime says to a person. */
export interface Words {
  title: string;
  steps: Record<StepName, string>;
  portMoved(wanted: number, port: number): string;
  ports(web: number, api: number): string;
  given: string;
  reused: string;
  noMeilisearch: string;
  meilisearchSilent(host: string): string;
  elsewhere(dir: string, barrier: string, account: string): string;
  seconds(value: number): string;
  freshQuestion(dir: string): string;
  freshDone: string;
  alreadyRunning(url: string, dir: string): string;
  waitingForOther(pid: number): string;
  ready(seconds: string): string;
  block: Record<BlockLine, string>;
  stopping: string;
  stopped: string;
  forced: string;
  crashed(name: string, reason: string): string;
  healed(name: string): string;
  failing(name: string, tail: string, log: string): string;
  diskFull(name: string): string;
  error: string;
  help: string;
  problems: Record<ProblemCode, (params: ProblemParams) => string>;
}

export const wordsFor = (language: Language): Words => (language === 'en' ? english : german);

export function tellProblem(words: Words, problem: StartProblem): string {
  return words.problems[problem.code](problem.params);
}
