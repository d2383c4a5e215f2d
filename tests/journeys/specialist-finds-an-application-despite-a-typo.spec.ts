import { expect, METTE, openPerson, test } from '#tests/journeys/kit'

test.use({ visitor: METTE, expectedComplaints: [/ERR_FAILED/] })

test('a title or a place is found despite a slip, leaves nothing in the address, and a lost connection is said', async ({
  page,
}) => {
  const path = await openPerson(page, 'Louise Grøn')
  await page.goto(`${path}/search?view=list`)
  const box = page.getByRole('searchbox', { name: 'Find a title or a place' })
  const found = page.getByRole('list', { name: 'Found' }).getByRole('link')

  await page.route('**/search/all', (route) => route.abort())
  await box.fill('boghandlen')
  await expect(
    page.getByText('The list could not be fetched just now. Type another letter to try again.'),
  ).toBeVisible()
  await page.unroute('**/search/all')

  await box.fill('xylophone')
  await expect(page.getByText('Nothing is called that. Another spelling may help.')).toBeVisible()
  await box.fill('boghandeln lyset')
  await expect(found).toHaveCount(1)
  await expect(page.getByRole('list', { name: 'Found' })).toContainText('Boghandlen Lyset · not this time')
  expect(page.url()).not.toContain('lyset')
  await found.click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('Boghandlen Lyset')
})
