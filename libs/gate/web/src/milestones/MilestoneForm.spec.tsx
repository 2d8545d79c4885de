/** @jest-environment jsdom */
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { describe, expect, test } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import type { MilestoneShownFragment } from '../parts/Milestones.generated.js';
import { gatePage } from '../specs/gate-page.js';
import { MilestoneForm } from './MilestoneForm.js';

const MILESTONE = {
  ...{ __typename: 'LegalMilestone', key: 'annex_iii', validFrom: '2027-12-02', status: 'adopted' },
  ...{ sourceUrl: 'https://example.org', version: 1 },
} as unknown as MilestoneShownFragment;

const refused = () =>
  new CombinedGraphQLErrors({
    errors: [
      {
        message: 'BAD_USER_INPUT',
        extensions: {
          code: 'BAD_USER_INPUT',
          problems: [{ code: 'NOT_A_WEB_ADDRESS', path: 'sourceUrl', params: [] }],
        },
      },
    ],
  } as never);

describe('a date of the law that cannot be read', () => {
  test('is told at its field before anything is saved, and goes away once it is changed', async () => {
    const form = (
      <MilestoneForm milestone={MILESTONE} onChanged={() => undefined} onClose={() => undefined} />
    );
    const { page } = await gatePage(form, {
      viewer: { networkRoles: ['editor'] },
      answers: { PreviewMilestone: refused },
    });
    render(page);
    const source = await screen.findByLabelText(/Quelle/);
    fireEvent.change(source, { target: { value: 'irgendwo' } });
    fireEvent.click(screen.getByRole('button', { name: 'Auswirkung ansehen' }));
    expect((await screen.findAllByText('Das ist keine Webadresse.')).length).toBeGreaterThan(0);
    expect(source.getAttribute('aria-invalid')).toBe('true');
    fireEvent.change(source, { target: { value: 'https://example.org/gesetz' } });
    expect(screen.queryByText('Das ist keine Webadresse.')).toBeNull();
  });
});
