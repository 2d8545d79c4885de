import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { waitFor } from './ports.ts';
import { isAlive } from './process-life.ts';
import { type OwnedTestServices, startTestServices } from './test-services.ts';
import { startSystem } from './test-system.ts';
import { TRIAL_ENTRIES } from './trial-programs.ts';

describe('the programs on test services', () => {
  let services: OwnedTestServices;
  beforeAll(async () => {
    Object.assign(process.env, TRIAL_ENTRIES);
    services = await startTestServices();
  }, 60_000);
  afterAll(async () => {
    for (const name of Object.keys(TRIAL_ENTRIES)) delete process.env[name];
    await services.stop();
  }, 60_000);

  test('a killed api stays down until it is started again', async () => {
    const system = await startSystem({ services, databaseName: 'journey_test' });
    try {
      expect((await fetch(system.webUrl)).status).toBe(200);
      const before = system.api.pid();
      await system.api.kill('SIGKILL');
      expect((await fetch(system.webUrl)).status).toBe(502);
      expect(system.api.pid()).toBeUndefined();
      await system.startAgain('api');
      expect((await fetch(system.webUrl)).status).toBe(200);
      expect(system.api.pid()).not.toBe(before);
    } finally {
      await system.stop();
    }
  }, 60_000);

  test('with autoRestart a killed api comes back by itself, and stop leaves nothing', async () => {
    const system = await startSystem({ services, databaseName: 'restart_test', autoRestart: true });
    const before = system.api.pid();
    await system.api.kill('SIGKILL');
    expect(await waitFor(async () => (await fetch(system.webUrl)).status === 200, 20_000)).toBe(true);
    const pids = [system.api.pid(), system.worker.pid(), system.web.pid()].filter((pid) => pid !== undefined);
    expect(pids).toHaveLength(3);
    expect(pids).not.toContain(before);
    await system.stop();
    expect(pids.filter(isAlive)).toEqual([]);
  }, 60_000);

  test('a preparation that fails is told with its output, and no program is left behind', async () => {
    const started = startSystem({
      services,
      databaseName: 'broken_test',
      env: { TRIAL_PREPARE_SAYS: 'relation "x" already exists' },
    });
    await expect(started).rejects.toThrow(/relation .*already exists/);
  }, 60_000);
});
