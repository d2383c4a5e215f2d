import type { Page } from '@playwright/test'
import { dayOf, expect, METTE, openPerson, openTab, said, test } from '#tests/journeys/kit'

test.use({ visitor: METTE })

const pauseForm = (page: Page) => page.getByRole('form', { name: 'Put the search on hold' })
const unfold = (page: Page) => pauseForm(page).getByText('Put the search on hold').click()

test('a pause entered by mistake is taken back, which is not the same as resumed', async ({ page }) => {
  await openPerson(page, 'Henrik Dam')
  await openTab(page, 'Job search')
  await expect(pauseForm(page).getByLabel('Family')).toBeHidden()
  await unfold(page)
  await pauseForm(page).getByLabel('Family').check()
  await pauseForm(page).getByRole('button', { name: 'Put on hold' }).click()
  await expect(said(page)).toHaveText('Henrik Dam’s search is on hold. Your support goes on as agreed.')

  const mistake = page.getByRole('form', { name: 'Entered by mistake?' })
  await mistake.getByText('Entered by mistake?').click()
  await expect(mistake).toContainText('Taking it back says that the search never rested.')
  await mistake.getByLabel('What was wrong with it? (optional)').fill('It was Henning.')
  await mistake.getByRole('button', { name: 'Take the pause back' }).click()
  await expect(said(page)).toContainText('Taken back: Henrik Dam’s search never rested.')
  await expect(page.getByText('A pause from 20 November, taken back: the search never rested')).toBeVisible()
  await expect(page.getByText('“It was Henning.”')).toBeVisible()
  await expect(page.getByText('then resumed')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Resumed by mistake? Put it back on hold' })).toBeHidden()

  await openTab(page, 'Timeline')
  await expect(dayOf(page, 'Today')).toContainText('A pause was entered by mistake and taken back')
  await expect(dayOf(page, 'Today')).not.toContainText('Search resumed')
  await expect(dayOf(page, 'Today')).not.toContainText('Agreed together')
})

test('a pause cannot lie over another, and the sentence says where the other is', async ({ page }) => {
  await openPerson(page, 'Jonas Vang')
  await openTab(page, 'Job search')
  await expect(page.getByText('On hold from 23 June to 3 August, then resumed')).toBeVisible()
  await unfold(page)
  await pauseForm(page).getByLabel('Health').check()
  await pauseForm(page)
    .getByText(/\. Change$/)
    .click()
  await pauseForm(page).getByLabel('On hold from').fill('2026-07-01')
  await pauseForm(page).getByLabel('I call').check()
  await pauseForm(page).getByLabel('Note').fill('Ring the bell twice.')
  await pauseForm(page).getByRole('button', { name: 'Put on hold' }).click()
  await expect(pauseForm(page).getByLabel('On hold from')).toHaveAccessibleDescription(
    'There was a pause from 23 June 2026 to 3 August 2026 already. Choose a day outside it.',
  )
  await expect(pauseForm(page).getByLabel('On hold from')).toBeFocused()
  await expect(pauseForm(page).getByLabel('On hold from')).toHaveValue('2026-07-01')
  await expect(pauseForm(page).getByLabel('Health')).toBeChecked()
  await expect(pauseForm(page).getByLabel('I call')).toBeChecked()
  await expect(pauseForm(page).getByLabel('Note')).toHaveValue('Ring the bell twice.')

  await pauseForm(page).getByLabel('On hold from').fill('2026-11-16')
  await pauseForm(page).getByRole('button', { name: 'Put on hold' }).click()
  await expect(said(page)).toHaveText('Jonas Vang’s search is on hold. Your support goes on as agreed.')
  await expect(
    page.getByText('The search has been on hold since 16 November; you call every other Thursday.'),
  ).toBeVisible()
})

test('what is agreed anew about a pause leaves how it was agreed before to be read', async ({ page }) => {
  await openPerson(page, 'Maryam Azizi')
  await openTab(page, 'Job search')
  const change = page.getByRole('form', { name: 'Change what was agreed' })
  await change.getByText('Change what was agreed').click()
  await change.getByLabel('I call').check()
  await change.getByLabel('Every other week').check()
  await change.getByRole('button').last().click()
  await expect(page.getByText(/^The search has been on hold since .*; you call every other week\./)).toBeVisible()
  await page.getByText('How it was agreed before (1)').click()
  const before = page.getByRole('listitem').filter({ hasText: 'Until Mette Holm changed it on 20 November' })
  await expect(before).toContainText('They get in touch when they want to')
})

test('Birthe comes back to her search, which can be undone as if it had not been', async ({ page }) => {
  const path = await openPerson(page, 'Birthe Munk')
  await page.getByRole('button', { name: 'Resume the search' }).click()
  await expect(said(page)).toContainText('Birthe Munk’s search is on again. Everything is as it was.')
  await expect(page.getByText('Looking for work or study with you.')).toBeVisible()

  await page.goto(`${path}/search`)
  await page.getByRole('button', { name: 'Resumed by mistake? Put it back on hold' }).click()
  await expect(said(page)).toHaveText('Birthe Munk’s search is on hold again, as if it had not been resumed.')
  await expect(page.getByText('The search has been on hold since 5 October; you call every other week.')).toBeVisible()
})
