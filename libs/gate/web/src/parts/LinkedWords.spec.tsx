/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { gatePage } from '../specs/gate-page.js';
import { LinkedWords } from './LinkedWords.js';

async function show(text: string) {
  const { page } = await gatePage(
    <p>{<LinkedWords text={text} links={{ one: '/eins', two: '/zwei' }} />}</p>,
  );
  return render(page).container.querySelector('p');
}

describe('a sentence with links', () => {
  test('reads as it is written, and each link leads where it says', async () => {
    const sentence = await show('Erst <one>das eine</one>, dann <two>das andere</two>.');
    expect(sentence?.textContent).toBe('Erst das eine, dann das andere.');
    const hrefs = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual(['/eins', '/zwei']);
  });

  test('is a plain sentence without any', async () => {
    const sentence = await show('Nichts zu sehen: 3 < 4.');
    expect(sentence?.textContent).toBe('Nichts zu sehen: 3 < 4.');
  });
});
