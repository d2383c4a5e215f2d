import { expect, METTE, openPerson, said, test } from '#tests/journeys/kit'

test.use({ visitor: METTE })

test('a correction keeps how it read before, with who changed it and when', async ({ page }) => {
  await openPerson(page, 'Torben Kragh')
  const entry = page.getByRole('listitem').filter({ hasText: 'The apprentice passed the first test.' })
  await entry.getByRole('link', { name: 'Wrote back' }).click()
  const form = page.getByRole('form', { name: 'Contact with Torben Kragh' })
  await form.getByLabel('Minutes').fill('0')
  await form.getByLabel('Note').fill('The apprentice passed both tests.')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form.getByLabel('Minutes')).toHaveAccessibleDescription('Write whole minutes, from 1 to 1440.')
  await expect(form.getByLabel('Minutes')).toBeFocused()
  await expect(form.getByLabel('Note')).toHaveValue('The apprentice passed both tests.')

  await form.getByLabel('Minutes').fill('4')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(said(page)).toHaveText('Saved. How it read before is kept below.')
  const before = page.getByRole('region', { name: 'How it read before' }).or(page.locator('section:has(> h2)'))
  await expect(before).toContainText('Until Mette Holm changed it on 20 November')
  await expect(before).toContainText('“We passed,” he writes.')

  await page.getByRole('link', { name: 'Back to Torben Kragh' }).click()
  const corrected = page.getByRole('listitem').filter({ hasText: 'The apprentice passed both tests.' })
  await expect(corrected).toContainText('4 min')
  await expect(corrected).toContainText('Corrected')
})

test('a contact is withdrawn with a reason, and not without one', async ({ page }) => {
  await openPerson(page, 'Louise Grøn')
  const entry = page.getByRole('listitem').filter({ hasText: 'The bookshop thinks of two mornings' })
  await entry.getByRole('link', { name: 'Talked on the phone' }).click()
  const form = page.getByRole('form', { name: 'Entered by mistake?' })
  await form.getByText('Entered by mistake?').click()
  await form.getByRole('button', { name: 'Withdraw it' }).click()
  await expect(form.getByLabel('What was wrong with it?')).toHaveAccessibleDescription(
    'Write a few words about what was wrong.',
  )
  await expect(form.getByLabel('What was wrong with it?')).toBeFocused()

  await form.getByLabel('What was wrong with it?').fill('It was the paper shop.')
  await form.getByRole('button', { name: 'Withdraw it' }).click()
  await expect(said(page)).toHaveText('Withdrawn. It stays on the timeline, struck through, with your reason.')
  await expect(page.getByRole('button', { name: 'Save' })).toBeHidden()

  const read = page.getByText('The bookshop thinks of two mornings')
  await expect(read.locator('..')).toHaveCSS('text-decoration-line', 'line-through')
  await expect(page.getByText('By you, today')).toBeVisible()

  await page.getByRole('link', { name: 'Back to Louise Grøn' }).click()
  await expect(entry).toContainText('Withdrawn: It was the paper shop.')
  await expect(entry.getByText('The bookshop thinks of two mornings')).toHaveCSS('text-decoration-line', 'line-through')
})
