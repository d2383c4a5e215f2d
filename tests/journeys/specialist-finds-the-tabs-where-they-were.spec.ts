import { expect, METTE, openPerson, test } from '#tests/journeys/kit'

test.use({ visitor: METTE, viewport: { width: 1280, height: 800 } })

test('from one page of a person to the next, no tab moves under the mouse', async ({ page }) => {
  await openPerson(page, 'Signe Lauridsen')
  const tabs = page.getByRole('navigation', { name: 'Signe Lauridsen' }).getByRole('link')
  const places = () =>
    tabs.evaluateAll((links) => links.map((link) => [link.getBoundingClientRect().x, link.getBoundingClientRect().y]))
  const before = await places()
  expect(before).toHaveLength(7)
  for (const tab of ['Profile', 'In touch', 'Job search', 'About']) {
    await tabs.filter({ hasText: tab }).click()
    await expect(tabs.filter({ hasText: tab })).toHaveAttribute('aria-current', 'page')
    expect(await places(), tab).toEqual(before)
  }
})

test('whoever one is with stands behind the door of the caseload; adding somebody behind the last one', async ({
  page,
}) => {
  await openPerson(page, 'Signe Lauridsen')
  const here = page.locator('nav a[aria-current=page]').first()
  await expect(here).toHaveText('Caseload')
  await page.goto('/people/new')
  await expect(here).toHaveText('More')
})
