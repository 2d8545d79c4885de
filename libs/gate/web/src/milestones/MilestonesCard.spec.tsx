/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { gatePage } from '../specs/gate-page.js';
import { Component } from './MilestonesCard.js';

async function show(networkRoles: readonly ('editor' | 'administrator')[]) {
  const { page } = await gatePage(<Component />, { viewer: { networkRoles } });
  render(page);
}

describe('the way to the dates of the law on the desk of the network', () => {
  test('is shown to editors, who keep them', async () => {
    await show(['editor']);
    const way = await screen.findByRole('link', { name: 'Stichtage ansehen und ändern' });
    expect(way.getAttribute('href')).toBe('/freigabe/stichtage');
  });

  test('is not shown to others', async () => {
    await show(['administrator']);
    expect(screen.queryByRole('link')).toBeNull();
  });
});
