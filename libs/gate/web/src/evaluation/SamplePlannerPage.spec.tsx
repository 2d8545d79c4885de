/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import { useLocation } from 'react-router';
import { partInGerman } from '../specs/part-in-german.js';
import { Component } from './SamplePlannerPage.js';

async function show(address = '/freigabe/stichprobe') {
  const page = (
    <>
      <Component />
      <Where />
    </>
  );
  render(await partInGerman(page, address));
  await screen.findByRole('heading', { level: 1 });
}

function Where() {
  return <output>{useLocation().search}</output>;
}

describe('the planner of samples', () => {
  test('begins with usual figures and says 566 cases', async () => {
    await show();
    expect(screen.getAllByText('566', { selector: 'strong' })).toHaveLength(2);
    expect(screen.getByRole('table', { name: /Fälle je Gruppe und Seite/ }).textContent).toContain('757');
  });

  test('reads its figures from the address and writes them there', async () => {
    await show('/freigabe/stichprobe?ki=6&mensch=6&spielraum=3&staerke=90&gruppen=3');
    expect(screen.getByText('1.317', { selector: 'strong' })).toBeTruthy();
    expect(screen.getByText('3.951', { selector: 'strong' })).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Erlaubter Spielraum'), { target: { value: '2,5' } });
    expect(screen.getByText(/spielraum=2%2C5/).textContent).toContain('ki=6');
    expect(screen.getByText('1.897', { selector: 'strong' })).toBeTruthy();
  });

  test.each([
    ['spielraum=0', /Ohne Spielraum lässt sich nichts zeigen/],
    ['spielraum=100', /Ohne Spielraum lässt sich nichts zeigen/],
    ['alpha=90', /zwischen 0,1 und 10 %/],
    ['ki=15', /um den ganzen Spielraum häufiger/],
    ['ki=viele', /Fehlerquote liegt über 0/],
    ['gruppen=0', /ganze Zahl von 1 bis 30/],
  ])('says what is wrong with %s and shows no figure', async (search, sentence) => {
    await show(`/freigabe/stichprobe?${search}`);
    expect(screen.getAllByText(sentence).length).toBeGreaterThan(0);
    expect(screen.queryByText(/^\d+$/, { selector: 'strong' })).toBeNull();
  });
});
