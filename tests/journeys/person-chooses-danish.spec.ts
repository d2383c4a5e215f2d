import { expect, METTE, test } from '#tests/journeys/kit'

test.use({ visitor: METTE })

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('every page comes in Danish from then on, wherever they sign in, and in English again', async ({
      page,
      pageOf,
    }) => {
      await page.goto('/settings')
      await page.getByLabel('Dansk').check()
      await page.getByRole('button', { name: 'Use this language' }).click()
      await expect(page.getByRole('status')).toHaveText('Nu taler Alongside dit sprog.')
      await expect(page.getByRole('heading', { name: 'Indstillinger' })).toBeVisible()
      await expect(page.locator('html')).toHaveAttribute('lang', /^da/)

      await page.getByRole('link', { name: 'I dag' }).click()
      await expect(page.getByRole('heading', { name: 'Hvem ville blive glad for at høre fra dig?' })).toBeVisible()
      await expect(page.getByText(/^fredag .*20\.\snovember/)).toBeVisible()
      const elsewhere = await pageOf(METTE, { locale: 'en-GB', javaScriptEnabled })
      await elsewhere.goto('/caseload')
      await expect(elsewhere.getByRole('heading', { name: 'Dine borgere' })).toBeVisible()

      await elsewhere.goto('/settings')
      await elsewhere.getByLabel('English').check()
      await elsewhere.getByRole('button', { name: 'Brug dette sprog' }).click()
      await expect(elsewhere.getByRole('heading', { name: 'Settings' })).toBeVisible()
      await page.reload()
      await expect(page.getByRole('heading', { name: 'Who would be glad to hear from you?' })).toBeVisible()
    })
  })
}

test.describe('before signing in', () => {
  test.use({ visitor: undefined, locale: 'da-DK' })

  test('the page speaks the browser’s language', async ({ page }) => {
    await page.goto('/today')
    await expect(page.getByRole('heading', { name: 'Log ind' })).toBeVisible()
  })
})
