/** @jest-environment jsdom */
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import type { i18n as I18n } from 'i18next';
import { aLetter } from '../testing/a-letter.js';
import { onPage, wordsIn } from '../testing/in-german.js';
import { StateNotice } from './StateNotice.js';

let i18n: I18n;

beforeAll(async () => {
  i18n = await wordsIn('de');
});

afterEach(cleanup);

const shown = (letter: Parameters<typeof aLetter>[0], isInvited = true) => {
  render(onPage(i18n, <StateNotice letter={aLetter(letter)} isInvited={isInvited} />));
  return screen.getByRole('status').textContent ?? '';
};

describe('an invitation that can no longer be answered', () => {
  test('says when it expired and how to get a new one', () => {
    const text = shown({ status: 'expired' });
    expect(text).toContain('Diese Einladung ist am 29. März 2026 abgelaufen');
    expect(text).toContain('Bitten Sie Stadt Wattenau um eine neue Einladung');
  });

  test('tells the lead that nobody answered', () => {
    expect(shown({ status: 'expired' }, false)).toContain('Markt Koogstedt hat nicht geantwortet');
  });

  test('says who took it back', () => {
    const text = shown({ status: 'withdrawn' });
    expect(text).toContain('Stadt Wattenau hat diese Einladung zurückgenommen');
    expect(text).toContain('fragen Sie bei Stadt Wattenau nach');
  });

  test('shows when and why it was declined, and that an answer stands', () => {
    const text = shown({
      status: 'declined',
      answeredAt: '2026-03-05T10:00:00.000Z',
      declineReason: 'Keine Mittel in diesem Jahr',
    });
    expect(text).toContain('Markt Koogstedt hat am 5. März 2026 abgelehnt');
    expect(text).toContain('Eine Antwort lässt sich nicht ändern');
    expect(text).toContain('„Keine Mittel in diesem Jahr“');
  });

  test('leads to the consortia once it was accepted', () => {
    shown({ status: 'accepted', answeredAt: '2026-03-05T10:00:00.000Z' });
    expect(screen.getByRole('link').getAttribute('href')).toBe('/verbuende');
  });
});
