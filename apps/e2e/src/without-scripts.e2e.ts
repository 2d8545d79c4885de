import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('a search is asked and answered without scripts, down to the page of a solution', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox').first().fill('Straßenschäden erkennen');
  await page.getByRole('searchbox').first().press('Enter');
  await expect(page).toHaveURL(/\/loesungen\?.*q=Stra/);
  const first = page
    .getByRole('main')
    .getByRole('link', { name: 'Straßenschäden vom Müllwagen aus erkennen in Köln', exact: true });
  await expect(first).toBeVisible();
  await first.click();
  await expect(page).toHaveURL(/\/loesungen\/[a-z0-9-]+$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Straßenschäden|Schlagl/);
  await expect(page.getByRole('main')).toContainText('öffentlicher Quelle');
});

test('the page of a municipality says what the register knows without scripts', async ({ page }) => {
  await page.goto('/kommunen/05315000-koeln');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Köln');
  await expect(page.getByRole('main')).toContainText('1.084.831');
  await expect(page.getByRole('main')).toContainText('Destatis');
});

test('the picture of the land stands in the first answer', async ({ page }) => {
  await page.goto('/lagebild');
  await expect(page.getByRole('main')).toContainText('Pflege');
  await expect(page.getByRole('table').first()).toBeVisible();
});

test('what is not there answers 404 and offers the search', async ({ page }) => {
  const answer = await page.goto('/loesungen/gibt-es-nicht');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('searchbox').first()).toBeVisible();
});
