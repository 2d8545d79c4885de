import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { compileAsCore, coreIsPure } from './pure-core.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

describe('core', () => {
  it('compiles rules that stand on core alone', () => {
    const [messages] = compileAsCore(root, [
      "import { decided } from './decision.js';\nexport const yes = decided({ cents: 5n });",
    ]);
    expect(messages).toEqual([]);
  });

  it('does not compile with a mistake in it, so that silence means something', () => {
    const [messages] = compileAsCore(root, ["export const cents: number = 'five';"]);
    expect(messages).toEqual([expect.stringContaining('not assignable')]);
  });

  it('knows neither Node nor the browser nor a timer', async () => {
    expect(await coreIsPure.complaints(root)).toEqual([]);
  }, 30_000);
});
