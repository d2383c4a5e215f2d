import { expect, METTE, test } from '#tests/journeys/kit'

test.use({ visitor: METTE })

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('slips, missing accents and other spellings find the name all the same', async ({ page }) => {
      await page.goto('/caseload')
      for (const [typed, found] of [
        ['lousie gron', 'Louise Grøn'],
        ['Orum', 'Freja Ørum'],
        ['MARIC', 'Danijel Marić'],
        ['Boegh', 'Mads Bøgh'],
      ] as const) {
        await page.getByRole('searchbox', { name: 'Find a name' }).fill(typed)
        await page.getByRole('button', { name: 'Find' }).click()
        await expect(page.getByRole('list', { name: 'Caseload' }).getByRole('link').first()).toHaveText(found)
        await expect(page.getByRole('searchbox', { name: 'Find a name' })).toHaveValue(typed)
      }
    })
  })
}

test('a name nobody has is said so, in the words typed', async ({ page }) => {
  await page.goto('/caseload')
  await page.getByRole('searchbox', { name: 'Find a name' }).fill('Xylophone <b>')
  await page.getByRole('searchbox', { name: 'Find a name' }).press('Enter')
  await expect(page.getByText('Nobody of yours has a name like “Xylophone <b>”. Try fewer letters.')).toBeVisible()
})

test('a teammate’s person is found by name and tracks, and nothing more', async ({ page }) => {
  await page.goto('/caseload')
  await page.getByText(/^Your teammates’ p/).click()
  const others = page.getByRole('list', { name: /^Your teammates’ p/ })
  const sofies = await others.getByRole('listitem').filter({ hasText: 'Sofie Lund' }).first().innerText()
  const [name = ''] = sofies.split('\n')

  await page.goto(`/caseload?named=${encodeURIComponent(name.slice(0, -2))}`)
  await expect(others.getByRole('listitem').filter({ hasText: name })).toContainText('Sofie Lund')
  await expect(others.getByRole('link')).toHaveCount(0)
})

test('somebody whose support has ended is found below the others', async ({ page }) => {
  await page.goto('/caseload?named=Rosendal')
  await page.getByRole('link', { name: 'Karin Rosendal' }).click()
  await expect(page.getByText('Support has ended.')).toBeVisible()
})
