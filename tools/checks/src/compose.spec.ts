import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { complaintsAboutCompose } from './compose.ts';

const SOUND = readFileSync(new URL('../../../docker-compose.yml', import.meta.url), 'utf8');

function replaced(from: string | RegExp, to: string): string {
  const text = SOUND.replace(from, to);
  if (text === SOUND) throw new Error(`${String(from)} is not in the compose file`);
  return text;
}

describe('the compose file', () => {
  it('is sound as it stands', () => {
    expect(complaintsAboutCompose(SOUND)).toEqual([]);
  });

  it.each([
    ['a floating image', replaced(/postgres:18\.\d+-trixie/, 'postgres:latest'), 'is not pinned'],
    ['a major version only', replaced(/caddy:2[\d.]+-alpine/, 'caddy:2-alpine'), 'is not pinned'],
    ['a misspelt key', replaced('stop_grace_period: 60s', 'stop_grace_time: 60s'), 'stop_grace_time'],
    [
      'no restart',
      replaced('restart: unless-stopped\n    environment:\n      POSTGRES', 'environment:\n      POSTGRES'),
      'restart',
    ],
    [
      'no health check',
      replaced(/ {4}healthcheck:\n {6}test: \[CMD, pg_isready[\s\S]*?start_period: 20s\n/, ''),
      'has no health check',
    ],
    ['a default secret', replaced('${MEILI_KEY:?set', '${MEILI_KEY:-set'), 'default or fixed secret'],
    [
      'a fixed secret',
      replaced(/POSTGRES_PASSWORD: .*/, 'POSTGRES_PASSWORD: geheim'),
      'default or fixed secret',
    ],
    [
      'a password in an address',
      replaced(/allmende:\$\{POSTGRES_PASSWORD[^}]*\}@/, 'allmende:geheim@'),
      'default or fixed secret',
    ],
    [
      'a folder of the machine',
      replaced('postgres:/var/lib/postgresql', './store:/var/lib/postgresql'),
      'mounted from the machine',
    ],
    ['an undeclared volume', replaced('meilisearch:/meili_data', 'meili:/meili_data'), 'is not declared'],
    ['a volume without a name', replaced("'mailpit:/data'", "'/data'"), 'has no name'],
    ['a second open port', replaced("'127.0.0.1:8025:8025'", "'8025:8025'"), 'open to the world'],
    [
      'an undeclared network',
      replaced('networks: [inside, outside]', 'networks: [inside, beyond]'),
      'is not declared',
    ],
    [
      'a start before the database is ready',
      replaced('postgres: { condition: service_healthy }', 'postgres: { condition: service_started }'),
      'service_healthy',
    ],
    [
      'a missing neighbour',
      replaced(
        'prepare: { condition: service_completed_successfully }',
        'prepared: { condition: service_completed_successfully }',
      ),
      'does not exist',
    ],
  ])('is refused with %s', (_, text, complaint) => {
    expect(complaintsAboutCompose(text).join('\n')).toContain(complaint);
  });
});
