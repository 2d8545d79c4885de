/** @jest-environment jsdom */
import {
  EMPTY_EVALUATION,
  EMPTY_QUALITY,
  type EvaluationContent,
  type QualityRequirementContent,
} from '@allmende/gate-core';
import { describe, expect, test } from '@jest/globals';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { partInGerman } from '../specs/part-in-german.js';
import { MeasuredFields, type MeasuredType } from './MeasuredFields.js';

let written: object = {};

function Form({ type, first }: { type: MeasuredType; first: object }) {
  const [content, setContent] = useState(first);
  written = content;
  return (
    <MeasuredFields
      type={type}
      content={content}
      onChange={setContent}
      problems={[]}
      requirement={{
        ...EMPTY_QUALITY,
        design: 'independent',
        metric: 'error_rate',
        margin: 0.02,
        groups: ['A', 'B'],
      }}
      humanErrorRate={0.055}
    />
  );
}

async function show(type: MeasuredType, first: object) {
  const part = await partInGerman(<Form type={type} first={first} />);
  const { container } = render(part);
  await screen.findAllByRole('textbox');
  return container;
}

async function upload(container: HTMLElement, text: string) {
  const file = new File([text], 'zahlen.csv', { type: 'text/csv' });
  // jsdom has no Blob.text().
  Object.defineProperty(file, 'text', { value: () => Promise.resolve(text) });
  const input = container.querySelector('input[type=file]');
  if (input === null) throw new Error('no field for files');
  fireEvent.change(input, { target: { files: [file] } });
  await waitFor(() => expect(container.querySelector('.kern-alert')).not.toBeNull());
}

describe('the fields of a requirement', () => {
  test('take percentages with a comma, keep what cannot be read and warn of a wide margin', async () => {
    await show('quality_requirement', EMPTY_QUALITY);
    const margin = screen.getByLabelText('Erlaubter Spielraum');
    fireEvent.change(margin, { target: { value: '2,5' } });
    expect((written as QualityRequirementContent).margin).toBe(0.025);
    fireEvent.change(margin, { target: { value: 'zwei' } });
    expect((margin as HTMLInputElement).value).toBe('zwei');
    expect((written as QualityRequirementContent).margin).toBeNull();
    expect(screen.getByText(/Bitte eine Zahl in Prozent/)).toBeTruthy();
    fireEvent.change(margin, { target: { value: '12' } });
    expect(screen.getByText(/Mehr als 10 Prozentpunkte Spielraum/)).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Gruppen, je eine Zeile'), { target: { value: 'A\n\n B \n' } });
    expect((written as QualityRequirementContent).groups).toEqual(['A', 'B']);
  });
});

describe('the counts of an evaluation', () => {
  test('are typed as whole numbers and refused as percentages', async () => {
    await show('evaluation_result', EMPTY_EVALUATION);
    fireEvent.click(screen.getByRole('button', { name: 'Gruppe hinzufügen' }));
    fireEvent.change(screen.getByLabelText('Fälle'), { target: { value: '1.200' } });
    expect((written as EvaluationContent).groups[0]?.cases).toBe(1200);
    fireEvent.change(screen.getByLabelText('richtig positiv'), { target: { value: '12,5' } });
    expect(screen.getByText(/Bitte ganze Zahlen, keine Prozente/)).toBeTruthy();
  });

  test('can be planned with what the requirement and the measurement of people say', async () => {
    await show('evaluation_result', EMPTY_EVALUATION);
    const planner = screen.getByRole('link', { name: 'Stichprobe planen' });
    expect(decodeURIComponent(planner.getAttribute('href') ?? '')).toBe(
      '/freigabe/stichprobe?ki=5,5&mensch=5,5&spielraum=2&alpha=2,5&gruppen=2',
    );
  });

  test('come from a file after a look at them', async () => {
    const container = await show('evaluation_result', EMPTY_EVALUATION);
    await upload(container, '\uFEFFGruppe;Fälle;TP;FP;FN;TN\r\nA;10;4;1;2;3\r\n');
    expect(screen.getByText('A: 10 Fälle')).toBeTruthy();
    expect((written as EvaluationContent).groups).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Diese Zahlen übernehmen' }));
    expect((written as EvaluationContent).groups).toMatchObject([{ group: 'A', cases: 10, bothWrong: null }]);
  });

  test('of a file with bad rows are not taken, and each row is named', async () => {
    const container = await show('evaluation_result', EMPTY_EVALUATION);
    await upload(container, 'Gruppe;Fälle;TP;FP;FN;TN\nA;10;4,5;1;2;3\nB;11;4;1;2;3');
    expect(screen.getByText('Nichts übernommen: 2 Fehler in der Datei')).toBeTruthy();
    expect(screen.getByText(/Zeile 2: Bitte ganze Zahlen/)).toBeTruthy();
    expect(screen.getByText(/Zeile 3: Die vier Felder ergeben 10, angegeben sind 11 Fälle/)).toBeTruthy();
    expect((written as EvaluationContent).groups).toEqual([]);
  });
});
