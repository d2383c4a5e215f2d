import { dayOf, expect, METTE, openPerson, said, test } from '#tests/journeys/kit'

test.use({ visitor: METTE })

test('a visit to the ward counts for the pause and for the hard time, and nothing is locked', async ({ page }) => {
  const path = await openPerson(page, 'Birthe Munk')
  await page.getByRole('link', { name: 'Hospital stay and the like' }).click()
  const note = page.getByRole('form', { name: 'Note a hospital stay or life event' })
  await note.getByText('Note a hospital stay or life event').click()
  await note.getByRole('button', { name: 'Note it' }).click()
  await expect(note.getByText('Choose what it is.')).toBeVisible()
  await note.getByLabel('In hospital').check()
  await note.getByLabel('Since').fill('2026-11-17')
  await note.getByRole('button', { name: 'Note it' }).click()
  await expect(said(page)).toHaveText('Noted for Birthe Munk. It stays open until somebody says it is over.')
  await expect(page.getByText('The search has been on hold since 5 October; you call every other week.')).toBeVisible()

  await page.goto('/today')
  const line = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Birthe Munk', exact: true }) })
  await expect(line).toContainText('In hospital since 17 November')
  await page.goto(path)
  await expect(
    page.getByText('In hospital since 17 November. You can visit; a contact on the ward counts.'),
  ).toBeVisible()
  await page.getByText('Add more first').click()
  await page.getByLabel('Hospital ward').check()
  await page.getByRole('button', { name: 'Met', exact: true }).click()
  await expect(said(page)).toContainText('Saved: met Birthe Munk')
  const met = dayOf(page, 'Today (search on hold)').getByRole('listitem').filter({ hasText: 'Hospital ward' })
  await expect(met).toContainText('In touch through the pause')
  await expect(met).toContainText('In touch through a hard time')
  await expect(met).toContainText('There on the ward')
  await expect(page.getByRole('button', { name: 'Resume the search' })).toBeVisible()

  await page.goto(`${path}/search#stays`)
  await page.getByRole('button', { name: 'Home again today' }).click()
  await expect(said(page)).toHaveText('Birthe Munk is home again. The weeks after are a good time to be in touch.')
  await expect(page.getByText('In hospital from 17 November to 20 November')).toBeVisible()
  await expect(page.getByText('You can visit')).toHaveCount(0)
  await expect(page.getByText('The search has been on hold since 5 October; you call every other week.')).toBeVisible()
})
