/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import { anEntry, pageInGerman } from '../specs/page-in-german.js';
import type { ProjectWholeFragment } from '../project/ProjectPage.generated.js';
import { formOf } from './content-form.js';
import { completenessOf, missingItems } from './missing.js';
import { PartStatus } from './PartStatus.js';

async function show(entry: ProjectWholeFragment) {
  const completeness = completenessOf(formOf(entry), entry.origin);
  const { page } = await pageInGerman(<PartStatus projectKey={entry.key} completeness={completeness} />);
  render(page);
  return (await screen.findAllByRole('listitem')).map((item) => within(item));
}

describe('the parts of an entry', () => {
  test('are all complete when nothing is missing', async () => {
    const parts = await show(anEntry());
    expect(parts).toHaveLength(5);
    for (const part of parts) expect(part.getByText('vollständig')).toBeTruthy();
    expect(screen.getByText('5 von 5 Teilen fertig')).toBeTruthy();
  });

  test('name what is missing and lead to the page where it is filled in', async () => {
    const [basics, , value] = await show(
      anEntry({
        summary: '  ',
        valuePromise: { beneficiary: null, indicator: 'Tage', baseline: '', target: '14' },
      }),
    );
    expect(basics?.getByText('1 Angabe fehlt')).toBeTruthy();
    expect(basics?.getByText('Es fehlt: Zusammenfassung')).toBeTruthy();
    expect(value?.getByText('Es fehlt: Für wen, Wert vorher')).toBeTruthy();
    expect(value?.getByRole('link').getAttribute('href')).toBe(
      '/loesungen/strassenschaeden-0000a1/bearbeiten/nutzen',
    );
    expect(screen.getByText('3 von 5 Teilen fertig')).toBeTruthy();
  });

  test('ask an ended project for reason and lesson', async () => {
    const [, classification] = await show(anEntry({ state: 'discontinued' }));
    expect(
      classification?.getByText('Es fehlt: Grund der Einstellung, Was andere lernen können'),
    ).toBeTruthy();
  });
});

describe('missingItems', () => {
  test('leads to the very field', () => {
    const items = missingItems(
      anEntry({ valuePromise: { beneficiary: 'citizens', indicator: 'Tage', baseline: '41', target: '' } }),
    );
    expect(items).toEqual([
      {
        code: 'TARGET_MISSING',
        href: '/loesungen/strassenschaeden-0000a1/bearbeiten/nutzen#field-valuePromise-target',
      },
    ]);
  });
});
