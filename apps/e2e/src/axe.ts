import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** WCAG 2.2 A and AA, as BITV 2.0 asks. */
export async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    // Without a second page for the result; there are no frames of other origins here.
    .setLegacyMode(true)
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

/** How a page is looked at: on a phone or a desk, by day or by night. */
export interface Look {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
}

/** Both layouts and both sets of colours; axe is slow, so they share the two looks. */
const LOOKS: readonly Look[] = [
  { width: 375, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
];

/** Looks at the page as it stands, loaded once: one main heading, nothing that axe finds, nothing to scroll sideways. */
export async function lookAt(page: Page, name: string, looks = LOOKS): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await page.waitForLoadState('networkidle');
  for (const { width, colorScheme } of looks) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    const seen = `${name}, ${width} pixels, ${colorScheme}`;
    expect.soft(await violationsOf(page), seen).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect.soft(overflow, `${seen}: scrolls sideways`).toBeLessThanOrEqual(0);
  }
}
