/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type Answers, aClaimToReview, aViewer, openPage } from '../testing/claims-page.js';
import { Component } from './ReviewPage.js';

afterEach(cleanup);

async function open(answers: Answers = {}, roles: readonly string[] = ['editor']) {
  return openPage(<Component />, {
    ...{ path: '/redaktion/pruefung/:id', address: '/redaktion/pruefung/c1' },
    answers: {
      Viewer: () => ({ viewer: aViewer(roles) }),
      ClaimToReview: () => ({ organisationClaim: aClaimToReview() }),
      LetterAddress: () => ({
        municipality: { __typename: 'Municipality', ags: '99101009', name: 'Strandlohe', postcode: '00212' },
      }),
      ...answers,
    },
  });
}

const refusal = (code: string) => ({ __typename: 'Problem', code, path: '', params: [] });

describe('deciding a claim', () => {
  test('asks nobody while verdict and reason are missing', async () => {
    const { asked } = await open();
    await userEvent.click(await screen.findByRole('button', { name: 'Entscheiden' }));
    const alert = await screen.findByRole('alert');
    expect(
      within(alert)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['Wählen Sie eine Entscheidung.', 'Schreiben Sie eine Begründung.']);
    expect(asked('VerifyOrganisation')).toEqual([]);
  });

  test('sends the version that was looked at, and keeps the text when somebody else was faster', async () => {
    const { asked } = await open({
      RejectClaim: () => ({
        rejectClaim: { __typename: 'ClaimPayload', claim: null, problems: [refusal('STALE_VERSION')] },
      }),
    });
    await userEvent.click(await screen.findByLabelText(/Ablehnen/));
    await userEvent.type(screen.getByLabelText('Begründung'), 'Niemand kennt die Person');
    await userEvent.click(screen.getByRole('button', { name: 'Anmeldung ablehnen' }));
    expect((await screen.findByRole('alert')).textContent).toContain('jemand anderes entschieden');
    expect(asked('RejectClaim')).toMatchObject([{ input: { claimId: 'c1', expectedVersion: 3 } }]);
    expect(screen.getByLabelText<HTMLTextAreaElement>('Begründung').value).toBe('Niemand kennt die Person');
  });

  test('shows a letter once with its code, addressed from the register', async () => {
    const { asked } = await open({
      OrderVerificationLetter: () => ({
        orderVerificationLetter: {
          __typename: 'OrderVerificationLetterPayload',
          ...{ code: '7K3Q-9XWM-2TBD', problems: [] },
          letter: {
            __typename: 'VerificationLetter',
            ...{ id: 'l', address: 'x', orderedAt: '2026-11-27T09:00:00Z', attemptsLeft: 5 },
            expiresAt: '2027-01-26T09:00:00Z',
          },
        },
      }),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Brief anzeigen', hidden: true }));
    expect((await screen.findByRole('article', { name: 'Brief' })).textContent).toContain('7K3Q-9XWM-2TBD');
    expect(asked('OrderVerificationLetter')).toMatchObject([
      { input: { claimId: 'c1', address: 'Gemeinde Strandlohe\nStraße und Hausnummer\n00212 Strandlohe' } },
    ]);
  });

  test('is not there for others', async () => {
    await open({}, []);
    expect(screen.queryByRole('button', { name: 'Entscheiden' })).toBeNull();
  });
});
