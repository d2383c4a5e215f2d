import type { Page } from '@playwright/test'
import { ALI, dayOf, expect, KAREN, LOOKING_ON, METTE, openPerson, openTab, said, test } from '#tests/journeys/kit'

test.use({ visitor: METTE })

const RESTS =
  'The search and everything that belongs to it rests. Support goes on: Ali keeps the same specialist, their plans and their place'

const line = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name })
const pauseForm = (page: Page) => page.getByRole('form', { name: 'Put the search on hold' })

test('Ali’s search rests, and Mette does not leave', async ({ page, pageOf }) => {
  // A long way, also where the machine is slow.
  test.setTimeout(90_000)
  const [karens, alis] = [await pageOf(KAREN, LOOKING_ON), await pageOf(ALI, LOOKING_ON)]

  await test.step('on hold in two taps, after reading what rests and what goes on', async () => {
    await openPerson(page, 'Ali Rahman')
    await page.getByRole('link', { name: 'Pause or another pace' }).click()
    await expect(pauseForm(page)).toContainText(RESTS)
    await pauseForm(page)
      .getByText(/\. Change$/)
      .click()
    await pauseForm(page).getByLabel('Note').fill('He moves house. Everything is in boxes.')
    await pauseForm(page).getByRole('button', { name: 'Put on hold' }).click()
    const kinds = page.getByRole('group', { name: 'What is it about?' })
    await expect(kinds).toHaveAccessibleDescription(/Choose what it is about\. “Rather not say” is fine\./)
    await expect(pauseForm(page).getByLabel('Note')).toHaveValue('He moves house. Everything is in boxes.')

    await kinds.getByLabel('Life event').check()
    await pauseForm(page).getByRole('button', { name: 'Put on hold' }).click()
    await expect(said(page)).toHaveText('Ali Rahman’s search is on hold. Your support goes on as agreed.')
  })

  await test.step('his page says so in one sentence, and a text goes through the pause', async () => {
    await openTab(page, 'Timeline')
    await expect(page.getByText('The search has been on hold since 20 November; you meet on Wednesdays.')).toBeVisible()
    await page.getByRole('button', { name: 'Texted' }).click()
    await expect(said(page)).toContainText('Saved: texted Ali Rahman')
    const today = dayOf(page, 'Today (search on hold)')
    await expect(today.getByRole('listitem').filter({ hasText: 'Texted' })).toContainText('In touch through the pause')
    const began = today.getByRole('listitem').filter({ hasText: 'Search put on hold: life event' })
    await expect(began).toContainText('Agreed together')
    await expect(began).toContainText('He moves house. Everything is in boxes.')
  })

  await test.step('Today and the caseload show him with those on hold', async () => {
    await page.goto('/today')
    const held = page.getByRole('list', { name: 'On hold, with you beside them' })
    await expect(line(page, 'Ali Rahman').and(held.getByRole('listitem'))).toContainText('you meet on Wednesdays')
    await page.goto('/caseload')
    await expect(line(page, 'Ali Rahman')).toContainText('On hold since 20 November')
    await expect(line(page, 'Ali Rahman')).toContainText('Texted today')
  })

  await test.step('his supervisor sees the pause and the contact in it', async () => {
    await karens.goto('/team')
    await expect(line(karens, 'Ali Rahman')).toContainText(
      'Ali Rahman: on hold since 20 November, in touch or tried on 1 day, last today',
    )
  })

  await test.step('he reads that his place is his', async () => {
    await alis.goto('/my')
    await expect(alis.getByText('På pause siden 20. november. Vi holder din plads.')).toBeVisible()
    await expect(alis.getByText('boxes')).toHaveCount(0)
    await expect(alis.getByText('Mette Holm er der for dig, også når det er svært.')).toBeVisible()
  })

  await test.step('it is on again in one tap, and everything is as it was', async () => {
    await openPerson(page, 'Ali Rahman')
    await page.getByRole('button', { name: 'Resume the search' }).click()
    await expect(said(page)).toContainText('Ali Rahman’s search is on again. Everything is as it was.')
    await expect(page.getByText('Looking for work or study with you.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Resume the search' })).toBeHidden()
    const steps = dayOf(page, 'Today').getByRole('listitem')
    await expect(steps).toHaveText([/^Search resumed/, /^Texted/, /^Search put on hold: life event/])
    await expect(steps.nth(1)).toContainText('In touch through the pause')

    await page.goto('/today')
    await expect(page.getByRole('list', { name: 'On hold, with you beside them' })).not.toContainText('Ali Rahman')
    await alis.reload()
    await expect(alis.getByText('Du søger job eller uddannelse.')).toBeVisible()
    await karens.reload()
    await expect(line(karens, 'Ali Rahman')).toContainText('on hold 20 November to 20 November, in touch or tried on')
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the whole way: log, pause, stay in touch, resume', async ({ page }) => {
    const path = await openPerson(page, 'Peter Nygaard')
    await page.getByRole('button', { name: 'Phoned' }).click()
    await expect(said(page)).toContainText('Saved: phoned Peter Nygaard')

    await openTab(page, 'Job search')
    await pauseForm(page).getByText('Put the search on hold').click()
    await pauseForm(page)
      .getByText(/\. Change$/)
      .click()
    await pauseForm(page).getByLabel('Note').fill('A quiet month.')
    await pauseForm(page).getByRole('button', { name: 'Put on hold' }).click()
    await expect(page.getByText('Choose what it is about. “Rather not say” is fine.')).toBeVisible()
    await expect(pauseForm(page).getByLabel('Note')).toHaveValue('A quiet month.')
    await pauseForm(page).getByLabel('Rather not say').check()
    await pauseForm(page).getByRole('button', { name: 'Put on hold' }).click()
    await expect(said(page)).toHaveText('Peter Nygaard’s search is on hold. Your support goes on as agreed.')

    await openTab(page, 'Timeline')
    await page.getByRole('button', { name: 'Tried' }).click()
    await expect(said(page)).toContainText('Saved: tried to reach Peter Nygaard')
    const tried = dayOf(page, 'Today (search on hold)').getByRole('listitem').filter({ hasText: 'Tried to reach' })
    await expect(tried).toContainText('In touch through the pause')

    await page.getByRole('button', { name: 'Resume the search' }).click()
    await expect(said(page)).toContainText('Peter Nygaard’s search is on again. Everything is as it was.')
    await expect(page.getByText('Looking for work or study with you.')).toBeVisible()

    await page.goto(`${path}/search`)
    await page.getByRole('button', { name: 'Resumed by mistake? Put it back on hold' }).click()
    await expect(said(page)).toHaveText('Peter Nygaard’s search is on hold again, as if it had not been resumed.')
  })
})
