import { spawn } from 'node:child_process';
import { signalGroup } from './process-life.ts';

export interface CommandOptions {
  uid?: number;
  gid?: number;
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  onLine?: (line: string) => void;
}

export interface CommandResult {
  ok: boolean;
  output: string;
}

const running = new Set<number>();
const KEPT_OUTPUT = 64 * 1024;

/** Runs a command to its end in its own process group, so that Ctrl-C in the terminal does not hit it directly. */
export function runCommand(
  command: string,
  args: string[],
  { onLine, ...options }: CommandOptions = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const { pid } = child;
    if (pid !== undefined) running.add(pid);
    let output = '';
    let open = '';
    const take = (chunk: string): void => {
      output = (output + chunk).slice(-KEPT_OUTPUT);
      const lines = (open + chunk).split('\n');
      open = lines.pop() ?? '';
      lines.forEach((line) => onLine?.(line));
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}` }));
    child.on('close', (code) => {
      if (pid !== undefined) running.delete(pid);
      if (open !== '') onLine?.(open);
      resolve({ ok: code === 0, output });
    });
  });
}

/** Ends every command still running; for a stop in the middle of the start. */
export function endRunningCommands(): void {
  for (const pid of running) signalGroup(pid, 'SIGTERM');
}
