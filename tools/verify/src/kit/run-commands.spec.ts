import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Command } from './command.js';
import { runCommands } from './run-commands.js';

const stands = (holds: boolean): Command => ({
  name: 'wall',
  about: 'whether the wall stands',
  options: { '--height 3': 'metres' },
  run: async ({ options }) => ({ holds, figures: { height: options.wholeNumber('height', 3) } }),
});

describe('running commands', () => {
  let out = '';
  let told = '';

  beforeEach(() => {
    out = told = '';
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
      out += String(text);
      return true;
    });
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
      told += String(text);
      return true;
    });
  });

  afterEach(() => {
    jest.restoreAllMocks();
  });

  const run = (program: 'verify' | 'bench', holds: boolean, ...argv: string[]) =>
    runCommands({ name: program, commands: [stands(holds)] }, argv);

  it('prints exactly one line to programs', async () => {
    expect(await run('verify', true, 'wall', '--height', '5', '--json')).toBe(0);
    expect(out).toBe('{"name":"wall","holds":true,"figures":{"height":5}}\n');
  });

  it('ends with 1 when a promise does not hold, while a bench that ran ends with 0', async () => {
    expect(await run('verify', false, 'wall')).toBe(1);
    expect(out).toContain('DOES NOT HOLD');
    expect(await run('bench', false, 'wall')).toBe(0);
  });

  it('lists what it knows when the name is unknown or missing', async () => {
    expect(await run('verify', true, 'roof')).toBe(2);
    expect(told).toContain('does not know roof');
    expect(told).toContain('whether the wall stands');
    expect(await run('verify', true)).toBe(2);
    expect(out).toBe('');
  });

  it('refuses options and values that cannot be meant', async () => {
    expect(await run('verify', true, 'wall', '--width', '2')).toBe(2);
    expect(told).toContain('known: --json, --height');
    expect(await run('verify', true, 'wall', '--height', 'tall')).toBe(2);
    expect(out).toBe('');
  });
});
