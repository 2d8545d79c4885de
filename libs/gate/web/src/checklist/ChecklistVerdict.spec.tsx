/** @jest-environment jsdom */
import { registerNamespace } from '@allmende/platform-web';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import type { GateOfUseFragment } from '../parts/Gate.generated.js';
import de from '../locales/de.json' with { type: 'json' };
import en from '../locales/en.json' with { type: 'json' };
import { partInGerman } from '../specs/part-in-german.js';
import { ChecklistVerdict } from './ChecklistVerdict.js';

type Stops = GateOfUseFragment['checklist']['stops'];

beforeAll(async () => {
  await registerNamespace('gate', { de, en });
});

async function show(riskClass: GateOfUseFragment['finding']['riskClass'], stops: Stops) {
  const checklist = { to: 'pilot', allowed: false, shadowMode: false, overrideId: null, items: [], stops };
  const use = { checklist, finding: { riskClass, sovereign: true } } as unknown as GateOfUseFragment;
  render(await partInGerman(<ChecklistVerdict use={use} />));
}

describe('whether a step may be taken, in a sentence', () => {
  test('asks for the answers first where nothing is answered, without an alarm', async () => {
    await show('unclassified', [
      { code: 'USE_UNCLASSIFIED', path: '', params: [{ name: 'open', value: '19' }] } as Stops[number],
    ]);
    expect(screen.getByText('Zuerst die Fragen zum Risiko')).toBeTruthy();
    expect(screen.getByText(/Noch offene Fragen zum Risiko: 19\./)).toBeTruthy();
    expect(screen.queryByText('Hoheitlich')).toBeNull();
  });

  test('says without an alarm that the version has no name yet, and where to give it one', async () => {
    const stop = { code: 'VERSION_NOT_NAMED', path: 'gate.version', params: [] };
    await show('high', [stop as unknown as Stops[number]]);
    expect(screen.getByText(/Noch fehlt der Name der Fassung/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Fassung eintragen' }).getAttribute('href')).toMatch(
      /\/freigabe\/fassungen$/,
    );
    expect(screen.queryByText('Gesperrt: Kein Nachweis hilft darüber hinweg')).toBeNull();
  });

  test('says that no record helps against a prohibited practice', async () => {
    await show('prohibited', [{ code: 'USE_PROHIBITED', path: '', params: [] } as unknown as Stops[number]]);
    expect(screen.getByText('Gesperrt: Kein Nachweis hilft darüber hinweg')).toBeTruthy();
    expect(screen.getByText('Hoheitlich')).toBeTruthy();
  });
});
