import type { Page } from '@playwright/test'
import { expect, METTE, test } from '#tests/journeys/kit'

test.use({ visitor: METTE })

const people = (page: Page) => page.getByRole('main').getByRole('listitem').getByRole('link')

async function choose(page: Page, name: string) {
  const button = page.getByRole('button', { name, exact: true })
  if (!(await button.isVisible())) await page.getByText(/^Sort and filter/).click()
  await button.click()
  await expect(page.getByRole('status').filter({ hasText: 'Kept for next time' })).toContainText(
    new RegExp(name.slice(1)),
  )
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('it is sorted and filtered at once, and found the same after signing in again', async ({ page, pageOf }) => {
    await page.goto('/caseload')
    await expect(page.getByText('16 people, 3 on hold.')).toBeVisible()
    await choose(page, 'Longest not heard from first')
    await choose(page, 'On hold')
    await expect(people(page)).toHaveCount(3)
    const order = await people(page).allInnerTexts()

    const elsewhere = await pageOf(METTE, { javaScriptEnabled: false })
    await elsewhere.goto('/caseload')
    await expect(elsewhere.getByText(/Sort and filter: longest not heard from first, on hold/)).toBeVisible()
    expect(await people(elsewhere).allInnerTexts()).toEqual(order)
  })
})

test('with JavaScript it is as quick, and the box finds whoever is filtered out', async ({ page }) => {
  await page.goto('/caseload')
  await choose(page, 'In work or study')
  await choose(page, 'Everybody')
  await choose(page, 'On hold first')
  await expect(page.getByRole('list', { name: 'On hold (3)' }).getByRole('link')).toHaveCount(3)
  await choose(page, 'On hold')
  await expect(people(page).filter({ hasText: 'Louise Grøn' })).toHaveCount(0)
  await page.getByRole('searchbox', { name: 'Find a name' }).fill('louise')
  await expect(page.getByRole('list', { name: 'People found' }).getByRole('link').first()).toHaveText('Louise Grøn')
})
