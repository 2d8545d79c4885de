/** @jest-environment jsdom */
import { describe, expect, jest, test } from '@jest/globals';
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { Combobox } from './combobox.js';
import type { LoadSuggestions, Suggestion } from './use-suggestions.js';

const TOWNS: readonly Suggestion[] = [
  { key: '1', label: 'Aalen', description: 'Ostalbkreis' },
  { key: '2', label: 'Aachen' },
  { key: '3', label: 'Aalbek' },
];

const findTowns = async (text: string) =>
  TOWNS.filter((town) => town.label.toLowerCase().startsWith(text.toLowerCase()));

function Form({
  load = findTowns,
  onChoose,
}: {
  load?: LoadSuggestions<Suggestion>;
  onChoose: (key: string | null) => void;
}) {
  const [town, setTown] = useState<Suggestion | null>(null);
  const choose = (item: Suggestion | null) => {
    setTown(item);
    onChoose(item?.key ?? null);
  };
  return <Combobox label="Kommune" name="ags" load={load} chosen={town} onChoose={choose} pause={0} />;
}

function open(load?: LoadSuggestions<Suggestion>) {
  const onChoose = jest.fn<(key: string | null) => void>();
  const view = render(<Form load={load} onChoose={onChoose} />);
  const field = screen.getByRole('combobox', { name: 'Kommune' }) as HTMLInputElement;
  return { field, onChoose, view, user: userEvent.setup() };
}

describe('Combobox', () => {
  test('asks from the second letter on and announces how many it found', async () => {
    const { field, user } = open();
    await user.type(field, 'a');
    expect(field.getAttribute('aria-expanded')).toBe('false');
    await user.type(field, 'a');
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(3));
    expect(field.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByRole('status').textContent).toBe('3 Vorschläge');
  });

  test('walks down and up through the list and back to the field, and marks the place', async () => {
    const { field, user } = open();
    await user.type(field, 'aa');
    await screen.findAllByRole('option');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(screen.getByRole('option', { selected: true }).textContent).toBe('Aachen');
    expect(field.getAttribute('aria-activedescendant')).toBe(
      screen.getByRole('option', { selected: true }).id,
    );
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(field.hasAttribute('aria-activedescendant')).toBe(false);
    await user.keyboard('{ArrowUp}');
    expect(screen.getByRole('option', { selected: true }).textContent).toBe('Aalbek');
    expect(document.activeElement).toBe(field);
  });

  test('chooses with Enter, closes, and sends the key with the form', async () => {
    const { field, user, onChoose, view } = open();
    await user.type(field, 'aac');
    await screen.findAllByRole('option');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onChoose).toHaveBeenLastCalledWith('2');
    expect(field.value).toBe('Aachen');
    expect(field.getAttribute('aria-expanded')).toBe('false');
    expect(view.container.querySelector<HTMLInputElement>('input[name="ags"]')?.value).toBe('2');
  });

  test('takes a choice back as soon as the text is another', async () => {
    const { field, user, onChoose } = open();
    await user.type(field, 'aac');
    await screen.findAllByRole('option');
    await user.keyboard('{ArrowDown}{Enter}');
    await user.type(field, 'x');
    expect(onChoose).toHaveBeenLastCalledWith(null);
  });

  test('closes with Escape first and empties with Escape then', async () => {
    const { field, user } = open();
    await user.type(field, 'aa');
    await screen.findAllByRole('option');
    await user.keyboard('{Escape}');
    expect(field.getAttribute('aria-expanded')).toBe('false');
    expect(field.value).toBe('aa');
    await user.keyboard('{Escape}');
    expect(field.value).toBe('');
  });

  test('says when there is nothing, also when asking fails', async () => {
    const { field, user } = open(async () => {
      throw new Error('no connection');
    });
    await user.type(field, 'aa');
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Keine Vorschläge'));
    expect(field.getAttribute('aria-expanded')).toBe('false');
  });

  test('never shows the answer to an older text', async () => {
    const answers = new Map<string, (items: readonly Suggestion[]) => void>();
    const { field, user } = open((text) => new Promise((resolve) => answers.set(text, resolve)));
    await user.type(field, 'aa');
    await waitFor(() => expect(answers.has('aa')).toBe(true));
    await user.type(field, 'c');
    await waitFor(() => expect(answers.has('aac')).toBe(true));
    answers.get('aac')?.([{ key: '2', label: 'Aachen' }]);
    await screen.findByRole('option');
    answers.get('aa')?.(TOWNS);
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
  });

  test('does not keep text that is no suggestion after leaving the field', async () => {
    const { field, user } = open();
    await user.type(field, 'aaq');
    await user.tab();
    expect(field.value).toBe('');
  });
});
