import type { Page } from '@playwright/test'
import { ALI, dayOf, expect, KAREN, METTE, openPerson, openTab, SIGNE, said, test } from '#tests/journeys/kit'

test.use({ visitor: METTE })

const RESTS =
  'The search and everything that belongs to it rests. Support goes on: Ali keeps the same specialist, their plans and their place'

const line = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name })
const pauseForm = (page: Page) => page.getByRole('form', { name: 'Put the search on hold' })

test('Ali’s search rests, and Mette does not leave', async ({ page, pageOf }) => {
  // A long way, also where the machine is slow.
  test.setTimeout(90_000)
  const [karens, alis] = [await pageOf(KAREN), await pageOf(ALI)]

  await test.step('on hold in two taps, after reading what rests and what goes on', async () => {
    await openPerson(page, 'Ali Rahman')
    await page.getByRole('link', { name: 'Change the search or put it on hold' }).click()
    await expect(pauseForm(page)).toContainText(RESTS)
    await pauseForm(page).getByText('From when, how you stay in touch, a note').click()
    await pauseForm(page).getByLabel('Note').fill('He moves house. Everything is in boxes.')
    await pauseForm(page).getByRole('button', { name: 'Put on hold' }).click()
    const kinds = page.getByRole('group', { name: 'What is it about?' })
    await expect(kinds).toHaveAccessibleDescription(/Choose what it is about\. “Rather not say” is fine\./)
    await expect(pauseForm(page).getByLabel('Note')).toHaveValue('He moves house. Everything is in boxes.')

    await kinds.getByLabel('Something in life').check()
    await pauseForm(page).getByRole('button', { name: 'Put on hold' }).click()
    await expect(said(page)).toHaveText('Ali Rahman’s search is on hold. Your support goes on as agreed.')
  })

  await test.step('his page says so in one sentence, and a text goes through the pause', async () => {
    await openTab(page, 'Timeline')
    await expect(page.getByText('The search is on hold since 20 November; you text every week.')).toBeVisible()
    await page.getByRole('button', { name: 'Texted' }).click()
    await expect(said(page)).toContainText('Saved: texted Ali Rahman')
    const today = dayOf(page, 'Today (search on hold)')
    await expect(today.getByRole('listitem').filter({ hasText: 'Texted' })).toContainText('In touch through the pause')
    const began = today.getByRole('listitem').filter({ hasText: 'Search put on hold: something in life' })
    await expect(began).toContainText('Agreed together')
    await expect(began).toContainText('He moves house. Everything is in boxes.')
  })

  await test.step('Today and the caseload show him with those on hold', async () => {
    await page.goto('/today')
    const held = page.getByRole('list', { name: 'On hold, with you beside them' })
    await expect(line(page, 'Ali Rahman').and(held.getByRole('listitem'))).toContainText('you text every week')
    await page.goto('/caseload')
    await expect(line(page, 'Ali Rahman')).toContainText('On hold since 20 November')
    await expect(line(page, 'Ali Rahman')).toContainText('Texted today')
  })

  await test.step('his supervisor sees the pause and the contact in it', async () => {
    await karens.goto('/team')
    await expect(
      karens.getByRole('link', { name: 'Ali Rahman: on hold since 20 November, in touch on 1 day, last today' }),
    ).toBeVisible()
  })

  await test.step('he reads that his place is his', async () => {
    await alis.goto('/my')
    await expect(alis.getByText('På pause siden 20. november. Din plads er din.')).toBeVisible()
    await expect(alis.getByText('boxes')).toHaveCount(0)
    await expect(alis.getByText('Mette Holm er der for dig, også når det er svært.')).toBeVisible()
  })

  await test.step('it is on again in one tap, and everything is as it was', async () => {
    await openPerson(page, 'Ali Rahman')
    await page.getByRole('button', { name: 'Resume the search' }).click()
    await expect(said(page)).toHaveText('Ali Rahman’s search is on again. Everything is as it was.')
    await expect(page.getByText('Looking for work or study with you.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Resume the search' })).toBeHidden()
    const steps = dayOf(page, 'Today').getByRole('listitem')
    await expect(steps).toHaveText([/^Search resumed/, /^Texted/, /^Search put on hold: something in life/])
    await expect(steps.nth(1)).toContainText('In touch through the pause')

    await page.goto('/today')
    await expect(page.getByRole('list', { name: 'On hold, with you beside them' })).not.toContainText('Ali Rahman')
    await alis.reload()
    await expect(alis.getByText('Du søger job eller uddannelse.')).toBeVisible()
    await karens.reload()
    await expect(karens.getByText('Ali Rahman: on hold 20 November to 20 November, in touch on')).toBeVisible()
  })
})

test('a pause entered by mistake is taken back, which is not the same as resumed', async ({ page }) => {
  await openPerson(page, 'Henrik Dam')
  await openTab(page, 'Search and pauses')
  await pauseForm(page).getByLabel('Family').check()
  await pauseForm(page).getByRole('button', { name: 'Put on hold' }).click()
  await expect(said(page)).toHaveText('Henrik Dam’s search is on hold. Your support goes on as agreed.')

  const mistake = page.getByRole('form', { name: 'Entered by mistake?' })
  await mistake.getByText('Entered by mistake?').click()
  await expect(mistake).toContainText('Taking it back says that the search never rested.')
  await mistake.getByLabel('What was wrong with it? (optional)').fill('It was Henning.')
  await mistake.getByRole('button', { name: 'Take the pause back' }).click()
  await expect(said(page)).toHaveText('Taken back: Henrik Dam’s search never rested.')
  await expect(page.getByText('A pause from 20 November, taken back: the search never rested')).toBeVisible()
  await expect(page.getByText('“It was Henning.”')).toBeVisible()
  await expect(page.getByText('then resumed')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Resumed by mistake? Put it back on hold' })).toBeHidden()

  await openTab(page, 'Timeline')
  await expect(dayOf(page, 'Today')).toContainText('A pause was entered by mistake and taken back')
  await expect(dayOf(page, 'Today')).not.toContainText('Search resumed')
})

test('a pause cannot lie over another, and the sentence says where the other is', async ({ page }) => {
  await openPerson(page, 'Jonas Vang')
  await openTab(page, 'Search and pauses')
  await expect(page.getByText('On hold from 23 June to 3 August, then resumed')).toBeVisible()
  await pauseForm(page).getByLabel('Health').check()
  await pauseForm(page).getByText('From when, how you stay in touch, a note').click()
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
  await expect(page.getByText('The search is on hold since 16 November; you call every week.')).toBeVisible()
})

test('Signe comes back to her search, which can be undone as if it had not been', async ({ page, pageOf }) => {
  const signes = await pageOf(SIGNE)
  await signes.goto('/my')
  await expect(signes.getByText('On hold since 30 September. Your place is kept.')).toBeVisible()

  const path = await openPerson(page, 'Signe Lauridsen')
  await page.getByRole('button', { name: 'Resume the search' }).click()
  await expect(said(page)).toHaveText('Signe Lauridsen’s search is on again. Everything is as it was.')
  await signes.reload()
  await expect(signes.getByText('You are looking for work or study.')).toBeVisible()

  await page.goto(`${path}/search`)
  await page.getByRole('button', { name: 'Resumed by mistake? Put it back on hold' }).click()
  await expect(said(page)).toHaveText('Signe Lauridsen’s search is on hold again, as if it had not been resumed.')
  await expect(page.getByText('The search is on hold since 30 September; you text on Fridays.')).toBeVisible()
  await signes.reload()
  await expect(signes.getByText('On hold since 30 September. Your place is kept.')).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the whole way: log, pause, stay in touch, resume', async ({ page }) => {
    const path = await openPerson(page, 'Peter Nygaard')
    await page.getByRole('button', { name: 'Phoned' }).click()
    await expect(said(page)).toContainText('Saved: phoned Peter Nygaard')

    await openTab(page, 'Search and pauses')
    await pauseForm(page).getByText('From when, how you stay in touch, a note').click()
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
    await expect(said(page)).toHaveText('Peter Nygaard’s search is on again. Everything is as it was.')
    await expect(page.getByText('Looking for work or study with you.')).toBeVisible()

    await page.goto(`${path}/search`)
    await page.getByRole('button', { name: 'Resumed by mistake? Put it back on hold' }).click()
    await expect(said(page)).toHaveText('Peter Nygaard’s search is on hold again, as if it had not been resumed.')
  })
})
