import { expect, METTE, said, test } from '#tests/journeys/kit'

test.use({ visitor: METTE })

test('a week is filled in from what was logged, put right, and told; how it read before is kept', async ({ page }) => {
  await page.goto('/week?from=2026-11-09')
  await page.getByRole('link', { name: 'Where the hours went' }).click()
  await expect(page.getByText(/^Week 46, 9.*15\sNovember/)).toBeVisible()
  const form = page.getByRole('form', { name: 'Where the week’s hours went' })
  const people = form.getByRole('group', { name: 'Being with people' })
  await expect(people.getByLabel('Out')).not.toHaveValue('')
  const meetings = form.getByRole('group', { name: 'Team meetings' })
  await meetings.getByLabel('Office').fill('two')
  await form.getByRole('button', { name: 'That’s my week' }).click()
  await expect(meetings.getByLabel('Office')).toHaveAccessibleDescription('Write hours such as 1.5, at most 80.')
  await meetings.getByLabel('Office').fill('2,5')
  await form.getByRole('button', { name: 'That’s my week' }).click()
  await expect(said(page)).toHaveText('Your week is kept.')
  await expect(meetings.getByLabel('Office')).toHaveValue('2.5')

  await page.getByRole('link', { name: 'Week after' }).click()
  await expect(page.getByText('Week 47')).toBeVisible()
  await expect(form.getByRole('group', { name: 'Team meetings' }).getByLabel('Office')).toHaveValue('2.5')
})
