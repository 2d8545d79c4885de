/** @jest-environment jsdom */
import { afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createInstance } from 'i18next';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import de from '../locales/de.json' with { type: 'json' };
import type { Texts } from '../together/merge.js';
import { AnswerConflicts } from './AnswerConflicts.js';

const words = createInstance();
beforeAll(async () => {
  await words.use(initReactI18next).init({ lng: 'de', resources: { de: { funding: de } } });
});
afterEach(cleanup);

const mine = { goal: 'Früh warnen', title: 'Pegel' };
const saved = { goal: 'Rechtzeitig warnen', title: 'Pegel' };

function start(onDecide: (chosen: Texts) => void) {
  render(
    <I18nextProvider i18n={words}>
      <AnswerConflicts mine={mine} saved={saved} label={(key) => `Frage ${key}`} onDecide={onDecide} />
    </I18nextProvider>,
  );
}

describe('two texts for one question', () => {
  test('both stand there in full, and only where they differ; the part takes the focus', () => {
    start(() => undefined);
    expect(screen.getAllByRole('group').map((group) => group.getAttribute('aria-label'))).toEqual([
      'Frage goal',
    ]);
    expect(screen.getByText('Früh warnen')).toBeTruthy();
    expect(screen.getByText('Rechtzeitig warnen')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('region'));
  });

  test('nothing is saved before somebody has chosen', async () => {
    const onDecide = jest.fn<(chosen: Texts) => void>();
    start(onDecide);
    await userEvent.click(screen.getByRole('button', { name: 'Entscheidung speichern' }));
    expect(onDecide).not.toHaveBeenCalled();
  });

  test('the saved version can be taken', async () => {
    const onDecide = jest.fn<(chosen: Texts) => void>();
    start(onDecide);
    await userEvent.click(screen.getByRole('button', { name: 'Gespeicherte Fassung nehmen' }));
    await userEvent.click(screen.getByRole('button', { name: 'Entscheidung speichern' }));
    expect(onDecide).toHaveBeenCalledWith({ goal: 'Rechtzeitig warnen' });
  });

  test('both can be put together and written on', async () => {
    const onDecide = jest.fn<(chosen: Texts) => void>();
    start(onDecide);
    const group = within(screen.getByRole('group', { name: 'Frage goal' }));
    await userEvent.click(group.getByRole('button', { name: 'Beide zusammenführen' }));
    await userEvent.type(group.getByRole('textbox'), ' – zweimal');
    await userEvent.click(screen.getByRole('button', { name: 'Entscheidung speichern' }));
    expect(onDecide).toHaveBeenCalledWith({ goal: 'Rechtzeitig warnen\n\nFrüh warnen – zweimal' });
  });
});
