/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import { aViewer, openPage } from '../testing/claims-page.js';
import { Component } from './ActFor.js';

afterEach(cleanup);

async function open(viewer: object | null, nodes: readonly { id: string; ags: string }[] = []) {
  const { asked } = await openPage(<Component ags="99101009" name="Strandlohe" />, {
    ...{ path: '/', address: '/' },
    answers: {
      Viewer: () => ({ viewer }),
      OfficeOfMunicipality: () => ({
        organisations: {
          __typename: 'OrganisationConnection',
          nodes: nodes.map((node) => ({ __typename: 'Organisation', ...node })),
        },
      }),
    },
  });
  await screen.findByText(/Arbeiten Sie für Strandlohe/);
  return { asked, links: screen.getAllByRole('link').map((link) => link.getAttribute('href')) };
}

const CLAIM = '/organisation/anmelden?ags=99101009';

describe('the way in on the page of a municipality', () => {
  test('asks nobody for visitors and lets them claim', async () => {
    const { asked, links } = await open(null);
    expect([asked('OfficeOfMunicipality'), links]).toEqual([[], [CLAIM]]);
  });

  test('leads to colleagues who are here already', async () => {
    await open(aViewer(), [{ id: 'o9', ags: '99101009' }]);
    const join = await screen.findByRole('link', { name: 'Um Aufnahme bitten' });
    expect(join.getAttribute('href')).toBe('/organisation/o9/mitmachen');
  });

  test('takes no other organisation for it', async () => {
    const { links } = await open(aViewer(), [{ id: 'o8', ags: '99101008' }]);
    expect(links).toEqual([CLAIM]);
  });
});
