/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { aClaimToReview, aViewer, openPage } from '../testing/claims-page.js';
import { Component } from './ConfirmPage.js';

afterEach(cleanup);

const LETTER = {
  __typename: 'VerificationLetter' as const,
  ...{ id: 'l', orderedAt: '2026-11-27T09:00:00Z', expiresAt: '2027-01-26T09:00:00Z', attemptsLeft: 4 },
};

async function open(changes: Parameters<typeof aClaimToReview>[0], code = 'LETTER_CODE_REFUSED') {
  return openPage(<Component />, {
    ...{ path: '/organisation/:id/bestaetigen', address: '/organisation/o1/bestaetigen' },
    answers: {
      Viewer: () => ({ viewer: aViewer() }),
      ClaimOfOrganisation: () => ({ claimOfOrganisation: aClaimToReview(changes) }),
      ConfirmLetterCode: () => ({
        confirmLetterCode: {
          __typename: 'ClaimPayload',
          claim: null,
          problems: [{ __typename: 'Problem', code, path: 'code', params: [] }],
        },
      }),
    },
  });
}

const ADMIN = { __typename: 'ClaimAbilities' as const, confirm: true, decide: false };

describe('confirming an organisation', () => {
  test('tells how often a code may still be tried, and keeps what was typed when it is refused', async () => {
    const { asked } = await open({ viewerCan: ADMIN, letter: LETTER });
    const field = await screen.findByLabelText<HTMLInputElement>('Code');
    expect(screen.getByText(/Noch 4 Versuche/)).toBeDefined();
    await userEvent.type(field, '7k3q 9xwm 2tbd');
    await userEvent.click(screen.getByRole('button', { name: 'Organisation bestätigen' }));
    expect((await screen.findByRole('alert')).textContent).toContain(
      'falsch, abgelaufen oder zu oft versucht',
    );
    expect(field.value).toBe('7k3q 9xwm 2tbd');
    expect(asked('ConfirmLetterCode')).toEqual([{ input: { organisationId: 'o1', code: '7k3q 9xwm 2tbd' } }]);
  });

  test('says that nothing is to be done while no letter is on its way', async () => {
    await open({ viewerCan: ADMIN });
    expect(await screen.findByText('Zurzeit ist kein Brief unterwegs')).toBeDefined();
    expect(screen.queryByLabelText('Code')).toBeNull();
  });

  test('tells a rejected claimant why and where to begin again', async () => {
    const rejected = { __typename: 'ClaimStep' as const, status: 'rejected' as const, means: null };
    const step = {
      ...rejected,
      reason: 'Unbekannt im Rathaus',
      evidence: null,
      occurredAt: '2026-11-21T09:00:00Z',
    };
    await open({ status: 'rejected', steps: [step] });
    expect(await screen.findByText('Begründung: Unbekannt im Rathaus')).toBeDefined();
    expect(screen.getByRole('link', { name: 'Noch einmal anmelden' })).toBeDefined();
  });
});
