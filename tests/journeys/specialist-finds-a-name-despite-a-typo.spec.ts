import { expect, METTE, test } from '#tests/journeys/kit'

test.use({ visitor: METTE })

test('a name nobody has is said so', async ({ page }) => {
  await page.goto('/caseload')
  await page.getByRole('searchbox', { name: 'Find a name' }).fill('Xylophone <b>')
  await expect(page.getByText('Nobody here has a name like that. Try fewer letters.')).toBeVisible()
})

test('slips, missing accents and other spellings find the name all the same, and leave no name in the address', async ({
  page,
}) => {
  await page.goto('/caseload')
  for (const [typed, found] of [
    ['lousie gron', 'Louise Grøn'],
    ['Orum', 'Freja Ørum'],
    ['MARIC', 'Danijel Marić'],
    ['Boegh', 'Mads Bøgh'],
  ] as const) {
    await page.getByRole('searchbox', { name: 'Find a name' }).fill(typed)
    await expect(page.getByRole('list', { name: 'People found' }).getByRole('link').first()).toHaveText(found)
  }
  expect(new URL(page.url()).search).toBe('')
})

test('a teammate’s person is found by name and tracks, and nothing more', async ({ page }) => {
  await page.goto('/caseload')
  await page.getByRole('link', { name: 'Your teammates’ people' }).click()
  const others = page.getByRole('list', { name: 'Your teammates’ people' })
  const sofies = await others.getByRole('listitem').filter({ hasText: 'Sofie Lund' }).first().innerText()
  const [name = ''] = sofies.split('\n')
  const ended = page.getByRole('list', { name: /^Support ended for / })
  await expect(ended).toBeHidden()
  await page.getByText(/^Support ended for /).click()
  await expect(ended.getByRole('listitem').first()).toContainText('Support ended')

  await page.getByRole('searchbox', { name: 'Find a name' }).fill(name.slice(0, -2))
  const found = page.getByRole('list', { name: 'People found' })
  await expect(found.getByRole('listitem').filter({ hasText: name })).toContainText('Sofie Lund')
  await expect(found.getByRole('link')).toHaveCount(0)
})

test('somebody whose support has ended is found like the others', async ({ page }) => {
  await page.goto('/caseload')
  await page.getByRole('searchbox', { name: 'Find a name' }).fill('Rosendal')
  await page.getByRole('link', { name: 'Karin Rosendal' }).click()
  await expect(page.getByText('Karin can come back in one step.')).toBeVisible()
})
