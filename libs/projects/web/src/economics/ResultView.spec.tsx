/** @jest-environment jsdom */
import { registerNamespace } from '@allmende/platform-web';
import { EMPTY_ASSESSMENT, type DiscountRate, type EconomicAssessment } from '@allmende/projects-core';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import { pageInGerman } from '../specs/page-in-german.js';
import de from './locales/de.json' with { type: 'json' };
import en from './locales/en.json' with { type: 'json' };
import { ResultView } from './ResultView.js';

const RATE: DiscountRate = {
  key: 'bund-2023',
  rate: 90,
  validFrom: '2023-07-07',
  superseded: false,
  source: 'Ministerium',
  sourceUrl: 'https://example.org/',
  checkedOn: '2026-07-01',
};
const once = { side: 'cost', firstYear: 0, lastYear: 0 } as const;
const yearly = { side: 'benefit', firstYear: 1, lastYear: 5 } as const;
const WORKED: EconomicAssessment = {
  ...EMPTY_ASSESSMENT,
  years: 5,
  discountRate: 'bund-2023',
  chosen: 'ai_alone',
  options: [
    {
      option: 'ai_alone',
      ruledOut: '',
      payments: [
        { label: 'Entwicklung', effect: 'effective', cents: 8_000_000, ...once },
        { label: 'Einarbeitung', effect: 'not_effective', cents: 4_000_000, ...once },
        { label: 'Ersparnis', effect: 'effective', cents: 1_500_000, ...yearly },
        { label: 'Arbeitszeit', effect: 'not_effective', cents: 1_000_000, ...yearly },
      ],
    },
  ],
};

beforeAll(async () => {
  await registerNamespace('economics', { de, en });
});

async function show(assessment: EconomicAssessment) {
  const { page } = await pageInGerman(<ResultView assessment={assessment} rates={[RATE]} />);
  render(page);
}

describe('the result beside the figures', () => {
  test('shows the Kapitalwert with rate, date and source, and that it turns with the rate', async () => {
    await show(WORKED);
    const table = screen.getByRole('table', { name: 'Die Wege nebeneinander' });
    const row = within(table).getByRole('row', { name: /KI allein/ });
    expect(row.textContent).toContain('-6.983');
    expect(row.textContent).toContain('8.678');
    expect(row.textContent).toContain('1.695');
    expect(row.textContent).toContain('wirtschaftlich');
    expect(screen.getByText(/0,9 % \(seit 7\. Juli 2023, geprüft am 1\. Juli 2026\)/)).toBeTruthy();
    expect(screen.getByRole('link', { name: /Ministerium/ }).getAttribute('href')).toBe(
      'https://example.org/',
    );
    expect(screen.getByText('Das Urteil kippt mit dem Zinssatz. Es ist nicht fest.')).toBeTruthy();
  });

  test('shows no figure, and no zero, without a rate', async () => {
    await show({ ...WORKED, discountRate: null });
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByText(/Wählen Sie einen Zinssatz/)).toBeTruthy();
  });

  test('gives the status quo no advantage over itself', async () => {
    const today = {
      label: 'Handarbeit',
      effect: 'not_effective',
      cents: 1_000_000,
      ...yearly,
      side: 'cost',
    } as const;
    const statusQuo = { option: 'status_quo', ruledOut: '', payments: [today] } as const;
    await show({ ...WORKED, options: [statusQuo, ...WORKED.options] });
    const table = screen.getByRole('table', { name: 'Die Wege nebeneinander' });
    expect(within(table).getByRole('row', { name: /Status quo/ }).textContent).toMatch(/––Maßstab$/);
    expect(screen.getAllByText('Status quo')).toHaveLength(1);
  });

  test('asks for a simpler way before it calls anything finished', async () => {
    await show(WORKED);
    expect(screen.getByText(/Berechnen Sie auch den Status quo und den Weg ohne KI/)).toBeTruthy();
  });

  test('teaches where to begin while nothing was written', async () => {
    await show(EMPTY_ASSESSMENT);
    expect(screen.getByText(/Noch nichts zu rechnen/)).toBeTruthy();
  });
});
