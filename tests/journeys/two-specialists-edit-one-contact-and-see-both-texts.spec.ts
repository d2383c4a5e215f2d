import { expect, KAREN, METTE, openPerson, said, test } from '#tests/journeys/kit'

test.use({ visitor: METTE })

test('the second to save sees both texts, and loses neither', async ({ page: mettes, pageOf }) => {
  const karens = await pageOf(KAREN)
  for (const page of [mettes, karens]) {
    await openPerson(page, 'Mads Bøgh')
    const entry = page.getByRole('listitem').filter({ hasText: 'Has booked a week in Crete.' })
    await entry.getByRole('link', { name: 'Met', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'Contact with Mads Bøgh' })).toBeVisible()
  }
  await mettes.getByLabel('Note').fill('Two weeks in Crete, paid.')
  await mettes.getByRole('button', { name: 'Save' }).click()
  await expect(said(mettes)).toHaveText('Saved. How it read before is kept below.')

  await karens.getByLabel('Note').fill('A week in Crete, paid with his wages.')
  await karens.getByRole('button', { name: 'Save' }).click()
  await expect(karens.getByText('Somebody changed this while you were writing.')).toBeVisible()
  await expect(karens.getByLabel('Note')).toHaveValue('A week in Crete, paid with his wages.')
  await expect(karens.getByLabel('Note')).toHaveAccessibleDescription(/It now says: Two weeks in Crete, paid\./)

  await karens.getByRole('button', { name: 'Save' }).click()
  await expect(said(karens)).toHaveText('Saved. How it read before is kept below.')
  await expect(karens.getByLabel('Note')).toHaveValue('A week in Crete, paid with his wages.')
  await expect(karens.getByText('Until Karen Friis changed it on 20 November')).toBeVisible()
  await expect(karens.getByText('Two weeks in Crete, paid.', { exact: true })).toBeVisible()
  await expect(karens.getByText('Until Mette Holm changed it on 20 November')).toBeVisible()
  await expect(karens.getByText('Has booked a week in Crete.')).toBeVisible()
})

test('without JavaScript as well', async ({ page: mettes, pageOf }) => {
  const karens = await pageOf(KAREN, { javaScriptEnabled: false })
  for (const page of [mettes, karens]) {
    await openPerson(page, 'Mads Bøgh')
    const entry = page.getByRole('listitem').filter({ hasText: 'Counted the sleeping bags.' })
    await entry.getByRole('link', { name: 'Met', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'Contact with Mads Bøgh' })).toBeVisible()
  }
  await mettes.getByLabel('Note').fill('Football on Sundays, in goal.')
  await mettes.getByRole('button', { name: 'Save' }).click()
  await expect(said(mettes)).toHaveText('Saved. How it read before is kept below.')

  await karens.getByLabel('Note').fill('In goal on Sundays, with two from the hall.')
  await karens.getByRole('button', { name: 'Save' }).click()
  await expect(karens.getByText('It now says: Football on Sundays, in goal.')).toBeVisible()
  await expect(karens.getByLabel('Note')).toHaveValue('In goal on Sundays, with two from the hall.')
  await karens.getByRole('button', { name: 'Save' }).click()
  await expect(said(karens)).toHaveText('Saved. How it read before is kept below.')
  await expect(karens.getByText('Football on Sundays, in goal.', { exact: true })).toBeVisible()
})
