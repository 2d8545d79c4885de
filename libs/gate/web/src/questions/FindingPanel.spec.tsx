/** @jest-environment jsdom */
import { type RiskInputs, UNANSWERED } from '@allmende/gate-core';
import { someInputs } from '@allmende/gate-core/samples';
import { describe, expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { gatePage } from '../specs/gate-page.js';
import { FindingPanel } from './FindingPanel.js';

async function show(inputs: RiskInputs, exemptionAccepted = false) {
  const { page } = await gatePage(
    <FindingPanel inputs={inputs} exemptionAccepted={exemptionAccepted} to={(to) => `/x/${to}`} />,
  );
  render(page);
  await screen.findByRole('heading', { name: 'Was daraus folgt' });
}

const EXEMPT = someInputs({
  personalData: 'yes',
  annexIiiPoint: 'public_benefits',
  exemptionGround: 'narrow_procedural_task',
});

describe('what follows from the answers as they are given', () => {
  test('an exemption counts for nothing until a second person accepted its reason', async () => {
    await show(EXEMPT);
    expect(screen.getByText('Hohes Risiko')).toBeTruthy();
    expect(screen.queryByText('Ausnahme vom hohen Risiko')).toBeNull();
  });

  test('an accepted exemption holds', async () => {
    await show(EXEMPT, true);
    expect(screen.getByText('Ausnahme vom hohen Risiko')).toBeTruthy();
  });

  test('profiling keeps the risk high whatever was accepted', async () => {
    await show({ ...EXEMPT, profilesPersons: 'yes' }, true);
    expect(screen.getByText('Hohes Risiko')).toBeTruthy();
    expect(screen.getByText(/bewertet einzelne Menschen/)).toBeTruthy();
  });

  test('not knowing is never taken for no: nothing is classified and the open question is one link away', async () => {
    await show(someInputs({ interactsWithPersons: 'unknown' }));
    expect(screen.getByText('Noch nicht eingestuft')).toBeTruthy();
    const open = screen.getByRole('link', { name: /Sprechen oder schreiben Menschen direkt/ });
    expect(open.getAttribute('href')).toBe('/x/fragen/contact#field-interactsWithPersons');
    expect(screen.getAllByRole('link')).toHaveLength(1);
  });

  test('without any answer the stricter requirements hold', async () => {
    await show(UNANSWERED);
    expect(screen.getByText('Noch nicht eingestuft')).toBeTruthy();
    expect(screen.getByText(/Solange offen ist, ob der Einsatz hoheitlich ist/)).toBeTruthy();
  });

  test('a prohibited practice stops everything and says what to do, even while other questions are open', async () => {
    await show({ ...UNANSWERED, prohibitedPractices: ['social_scoring'] });
    const stop = screen.getByText('Verboten: Dieser Einsatz darf nicht beginnen').closest('[role="alert"]');
    expect(stop?.textContent).toMatch(/keine Freigabe, keinen Piloten und keine Ausnahme/);
    expect(stop?.textContent).toMatch(/Rechtsabteilung/);
  });

  test('names what stands against deciding fully automatically', async () => {
    await show(
      someInputs({
        sovereignUse: 'full_automation',
        procedureTrack: 'vwvfg',
        legalBasisFullAutomation: 'no',
        hasDiscretion: 'yes',
      }),
    );
    expect(screen.getByText('So darf nicht vollständig automatisch entschieden werden')).toBeTruthy();
    expect(screen.getByText(/Keine Rechtsvorschrift erlaubt es/)).toBeTruthy();
    expect(screen.getByText(/Es besteht Ermessen/)).toBeTruthy();
  });
});
