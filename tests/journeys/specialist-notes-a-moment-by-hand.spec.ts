import { dayOf, expect, METTE, openPerson, said, test } from '#tests/journeys/kit'

test.use({ visitor: METTE, hasTouch: true })

test('a day still to come is refused, and the words stay', async ({ page }) => {
  await openPerson(page, 'Freja Ørum')
  const form = page.getByRole('form', { name: 'Note a moment that mattered' })
  await form.getByText('Note a moment that mattered').tap()
  await form.getByLabel('In a few words').fill('“Biology again!”')
  await form.getByLabel('Day').fill('2026-12-24')
  await form.getByRole('button', { name: 'Shared a success' }).tap()
  await expect(form.getByLabel('Day')).toHaveAccessibleDescription(
    'That day is still to come. Choose today or an earlier one.',
  )
  await expect(form.getByLabel('In a few words')).toHaveValue('“Biology again!”')
})

test('two taps note it; Enter in the words notes nothing; taken back, it no longer counts', async ({ page }) => {
  await openPerson(page, 'Bo Lyngby')
  const form = page.getByRole('form', { name: 'Note a moment that mattered' })
  await form.getByText('Note a moment that mattered').tap()
  await form.getByRole('button', { name: 'Took the time it takes' }).tap()
  await expect(said(page)).toHaveText('Noted. It is on the timeline.')
  const noted = dayOf(page, 'Today').getByRole('listitem')
  await expect(noted).toHaveText([/^● Took the time it takes/])
  await expect(dayOf(page, 'Today').getByText('· Mette Holm')).toBeVisible()

  await form.getByLabel('In a few words').fill('He rang the boathouse himself.')
  await form.getByLabel('In a few words').press('Enter')
  await form.getByRole('button', { name: 'Did it for the first time' }).tap()
  await expect(noted).toHaveText([/^◆ Did it for the first time.*He rang the boathouse himself\./, /^● Took the time/])

  await noted.first().getByRole('button', { name: 'Take back' }).tap()
  await expect(said(page).getByText('Taken back. It no longer counts.')).toBeVisible()
  await expect(noted.first().getByText('Did it for the first time')).toHaveCSS('text-decoration-line', 'line-through')
  await expect(noted.first().getByRole('button', { name: 'Take back' })).toBeHidden()
  await page.getByRole('link', { name: 'What mattered' }).tap()
  await expect(noted).toHaveCount(2)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('it is noted and taken back as well', async ({ page }) => {
    await openPerson(page, 'Ibrahim Saleh')
    const form = page.getByRole('form', { name: 'Note a moment that mattered' })
    await form.getByText('Note a moment that mattered').tap()
    await form.getByRole('button', { name: 'Honest feedback' }).tap()
    await expect(said(page)).toHaveText('Noted. It is on the timeline.')
    await dayOf(page, 'Today').getByRole('button', { name: 'Take back' }).tap()
    await expect(said(page)).toHaveText('Taken back. It no longer counts.')
    await expect(dayOf(page, 'Today')).toContainText('Taken back')
  })
})
