/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { RadioGroup } from '../forms/choice-group.js';
import { TextField } from '../forms/text-field.js';
import { ErrorSummary, type FieldProblem } from './error-summary.js';

const SHORT: FieldProblem = { text: 'Der Titel ist zu kurz.', fieldId: 'title' };
const WAY: FieldProblem = { text: 'Bitte wählen Sie einen Weg.', fieldId: 'way' };

function Form({ problems }: { problems: readonly FieldProblem[] }) {
  return (
    <>
      <ErrorSummary problems={problems} />
      <TextField id="title" label="Titel" error={problems.length > 0 ? 'zu kurz' : undefined} />
      <RadioGroup id="way" name="way" label="Weg" choices={[{ value: 'a', label: 'Nachnutzung' }]} />
    </>
  );
}

describe('ErrorSummary', () => {
  test('is not there while nothing is wrong', () => {
    render(<Form problems={[]} />);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('takes the focus when it appears, and again when the number of problems changes', async () => {
    const { rerender } = render(<Form problems={[]} />);
    rerender(<Form problems={[SHORT, WAY]} />);
    expect(document.activeElement).toBe(screen.getByRole('alert'));
    await userEvent.click(screen.getByLabelText('Titel'));
    rerender(<Form problems={[SHORT]} />);
    expect(document.activeElement).toBe(screen.getByRole('alert'));
  });

  test('leads to the field and to the first choice of a group', async () => {
    render(<Form problems={[SHORT, WAY]} />);
    await userEvent.click(screen.getByRole('link', { name: 'Der Titel ist zu kurz.' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Titel'));
    await userEvent.click(screen.getByRole('link', { name: 'Bitte wählen Sie einen Weg.' }));
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Nachnutzung' }));
  });

  test('tells fields apart that lack the same', () => {
    const text = 'Hier fehlt ein Text.';
    render(<Form problems={[{ text, fieldId: 'title' }, { text, fieldId: 'way' }, { text }]} />);
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual([
      `Titel: ${text}`,
      `Weg: ${text}`,
    ]);
  });

  test('has its twin at the field, tied to it', () => {
    render(<Form problems={[SHORT]} />);
    const field = screen.getByLabelText('Titel');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'zu kurz',
    );
  });
});
