/** @jest-environment jsdom */
import { registerTaxonomy } from '@allmende/municipalities-web';
import { createI18n, namespacesReady, registerNamespace } from '@allmende/platform-web';
import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, render, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import de from '../locales/de.json' with { type: 'json' };
import en from '../locales/en.json' with { type: 'json' };
import { aTable } from './a-table.js';
import { FieldBars } from './FieldBars.js';
import { readChoice, shownTable } from './shown-table.js';
import { SpotTable } from './SpotTable.js';

async function inGerman(page: ReactNode) {
  await Promise.all([registerNamespace('insight', { de, en }), registerTaxonomy()]);
  const i18n = await createI18n('de');
  await namespacesReady();
  return render(<I18nextProvider i18n={i18n}>{page}</I18nextProvider>);
}

const everything = () => shownTable(aTable(), readChoice(new URLSearchParams()));

afterEach(cleanup);

describe('the white-spot table', () => {
  test('says in every cell what it is, with adopters, registered and all', async () => {
    await inGerman(<SpotTable shown={everything()} />);
    const row = screen.getByRole('row', { name: /Bildung & Lernen/ });
    const cells = within(row).getAllByRole('cell');
    expect(cells[0]?.textContent).toContain('selten');
    expect(cells[0]?.textContent).toContain('1 von 12 (396)');
    expect(cells[2]?.textContent).toContain('keine Aussage');
    expect(cells[2]?.textContent).not.toContain('weißer Fleck');
  });

  test('offers what runs elsewhere only where a spot is white because it is not known here', async () => {
    const table = aTable();
    const [education, care] = table.rows;
    const nowhere = {
      ...care!,
      cells: care!.cells.map((cell) => ({ ...cell, subtype: 'no_solution' as const })),
    };
    await inGerman(
      <SpotTable
        shown={shownTable({ ...table, rows: [education!, nowhere] }, readChoice(new URLSearchParams()))}
      />,
    );
    expect(screen.queryByRole('link')).toBeNull();
    cleanup();
    await inGerman(<SpotTable shown={everything()} />);
    const links = screen.getAllByRole('link', { name: /^Lösungen ansehen \(Pflege & Alter, / });
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/loesungen?feld=care',
      '/loesungen?feld=care',
    ]);
  });

  test('shows what only public sources report beside the count, not in it', async () => {
    await inGerman(<SpotTable shown={everything()} />);
    const row = screen.getByRole('row', { name: /Pflege & Alter/ });
    const hessen = within(row).getAllByRole('cell')[1];
    expect(hessen?.textContent).toContain('0 von 8 (421)');
    expect(hessen?.textContent).toContain('3 gemeldet');
  });
});

describe('the picture', () => {
  test('draws a bar as long as its share and writes the numbers beside it', async () => {
    const { container } = await inGerman(<FieldBars shown={everything()} />);
    const [education, care] = within(screen.getByRole('list')).getAllByRole('listitem');
    expect(education?.textContent).toContain('3 von 21');
    expect(care?.textContent).toContain('0 von 21');
    expect([...container.querySelectorAll('.al-bars__part')].map((bar) => bar.getAttribute('width'))).toEqual(
      ['14.29%', '0.00%'],
    );
  });
});
