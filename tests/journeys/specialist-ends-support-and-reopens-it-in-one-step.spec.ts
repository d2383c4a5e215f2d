import type { Page } from '@playwright/test'
import { expect, METTE, openPerson, openTab, said, test } from '#tests/journeys/kit'

test.use({ visitor: METTE })

const ending = (page: Page) => page.getByRole('form', { name: 'End support' })
const agreeing = (page: Page) => ending(page).getByRole('group', { name: 'Who agrees?' })

test('support never ends in one tap, a pause is offered first, and coming back finds everything', async ({ page }) => {
  const path = await openPerson(page, 'Peter Nygaard')

  await test.step('the page says how an ending differs from a pause, and offers the pause', async () => {
    await openTab(page, 'About')
    await page.getByRole('link', { name: 'When support ends' }).click()
    await expect(page.getByRole('heading', { name: 'On hold: the search rests, you go on' })).toBeVisible()
    await expect(page.getByRole('heading', { name: /^Ended: you say goodbye/ })).toBeVisible()
    await page.getByRole('link', { name: 'Put the search on hold instead' }).click()
    const pause = page.getByRole('form', { name: 'Put the search on hold' })
    await expect(pause.getByRole('button', { name: 'Put on hold' })).toBeVisible()
    await page.goto(`${path}/closing`)
  })

  await test.step('silence alone ends nothing, and every word typed stays', async () => {
    await ending(page).getByLabel('We never got to meet').check()
    await ending(page).getByLabel('We have not reached them').check()
    await ending(page).getByLabel('Who is there from now on').fill('Sanne Bro.')
    await agreeing(page).getByLabel('The supervisor').check()
    await ending(page).getByRole('button', { name: 'Continue' }).click()
    const saidHow = ending(page).getByRole('group', { name: 'What did Peter say?' })
    await expect(saidHow).toHaveAccessibleDescription(/no talk with the team was noted in the last eight weeks/)
    await expect(ending(page).getByLabel('Who is there from now on')).toHaveValue('Sanne Bro.')
  })

  await test.step('what he said is read over before anything ends', async () => {
    await ending(page).getByLabel('Goes on without us, and wants to').check()
    await ending(page).getByLabel('In their words, below').check()
    await ending(page).getByRole('textbox', { name: 'Their words' }).fill('I can do the rest myself.')
    await agreeing(page).getByLabel('Peter').check()
    await ending(page).getByRole('button', { name: 'Continue' }).click()
    await expect(page.getByRole('heading', { name: 'Read it over' })).toBeFocused()
    await expect(ending(page)).toContainText('Peter Nygaard’s support ends today: they go on without us, and want to.')
    await expect(ending(page)).toContainText('“I can do the rest myself.”')
    await expect(page.getByText('Looking for work or study with you.')).toBeVisible()
    await ending(page).getByRole('button', { name: 'End support' }).click()
    await expect(said(page)).toHaveText('Peter Nygaard’s support has ended, today. They can come back in one step.')
  })

  await test.step('one step, and he is back with everything', async () => {
    await page.goto(`${path}/about`)
    await expect(page.getByText('“I can do the rest myself.”')).toBeVisible()
    await openTab(page, 'Timeline')
    await expect(page.getByRole('form', { name: 'Log a contact' })).toBeVisible()
    await expect(page.getByText('Support ended 20 November. Peter can come back in one step.')).toBeVisible()
    await page.getByRole('button', { name: 'Reopen support' }).click()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(said(page)).toHaveText('Undone. Peter Nygaard has not come back, and the ending is as it was.')
    await page.getByRole('button', { name: 'Reopen support' }).click()
    await expect(said(page)).toContainText(
      'Peter Nygaard is back, supported from today. Everything from before is still here.',
    )
    await expect(page.getByText('Looking for work or study with you.')).toBeVisible()
    await expect(page.getByText('“Sleep, money of my own')).toBeVisible()
    await expect(page.locator('#timeline').getByRole('link', { name: 'Met' }).first()).toBeVisible()
    await openTab(page, 'About')
    await expect(page.getByRole('paragraph').filter({ hasText: 'They came back' })).toBeVisible()
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('an ending is filled in, read over, changed, done and taken back', async ({ page }) => {
    const path = await openPerson(page, 'Henrik Dam')
    await page.goto(`${path}/closing`)
    await ending(page).getByLabel('Moved away').check()
    await ending(page).getByLabel('They did not say').check()
    await agreeing(page).getByLabel('Henrik').check()
    await agreeing(page).getByLabel('Family').check()
    await ending(page).getByRole('button', { name: 'Continue' }).click()
    await expect(ending(page)).toContainText('Henrik, family')
    await ending(page).getByRole('button', { name: 'Change something' }).click()
    await expect(agreeing(page).getByLabel('Family')).toBeChecked()
    await agreeing(page).getByLabel('Family').uncheck()
    await ending(page).getByRole('button', { name: 'Continue' }).click()
    await expect(ending(page)).not.toContainText('family')
    await ending(page).getByRole('button', { name: 'End support' }).click()
    await expect(said(page)).toContainText('Henrik Dam’s support has ended')

    await page.goto(`${path}/about`)
    await page.getByText('Ended by mistake?').click()
    await page.getByRole('button', { name: 'Take the ending back' }).click()
    await expect(said(page)).toHaveText('Taken back: Henrik Dam’s support never ended.')
    await expect(page.getByText('Looking for work or study with you.')).toBeVisible()
  })
})
