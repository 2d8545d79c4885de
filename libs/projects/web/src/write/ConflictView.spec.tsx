/** @jest-environment jsdom */
import { describe, expect, jest, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { pageInGerman } from '../specs/page-in-german.js';
import { ConflictView } from './ConflictView.js';
import type { PartValues } from './content-form.js';

const MINE: PartValues = {
  valuePromise: { beneficiary: 'citizens', indicator: 'Tage', baseline: '41', target: '14 Tage' },
};
const THEIRS: PartValues = {
  valuePromise: { beneficiary: 'administration', indicator: 'Tage', baseline: '41', target: '' },
};

async function show() {
  const onChoose = jest.fn<(chosen: PartValues) => void>();
  const { page } = await pageInGerman(<ConflictView mine={MINE} theirs={THEIRS} onChoose={onChoose} />);
  render(page);
  await screen.findByRole('alert');
  return onChoose;
}

describe('two texts for one place', () => {
  test('shows both sides of each field that differs, in words', async () => {
    await show();
    expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
      'Für wen ist der Nutzen vor allem?',
      'Zielwert',
    ]);
    for (const words of ['Bürgerinnen und Bürger', 'Verwaltung', '14 Tage', '(leer)']) {
      expect(screen.getByText(words)).toBeTruthy();
    }
  });

  test('takes the focus, because typing goes nowhere until somebody decides', async () => {
    await show();
    expect(document.activeElement).toBe(screen.getByRole('alert'));
  });

  test('goes on with the text that was chosen', async () => {
    const onChoose = await show();
    await userEvent.click(screen.getByRole('button', { name: 'Gespeicherte Fassung übernehmen' }));
    expect(onChoose).toHaveBeenLastCalledWith(THEIRS);
    await userEvent.click(screen.getByRole('button', { name: 'Meine Fassung behalten' }));
    expect(onChoose).toHaveBeenLastCalledWith(MINE);
  });
});
