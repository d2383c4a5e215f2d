import type { Page } from '@playwright/test'
import { expect, METTE, openPerson, openTab, said, test } from '#tests/journeys/kit'

test.use({ visitor: METTE })

const came = (page: Page) => page.getByRole('region', { name: 'What came back' })
const newest = (page: Page) => came(page).locator('ol > li').first()
const message = (page: Page) => page.getByLabel('Your message to Jonas')
const intoMessages = (page: Page) => page.getByRole('link', { name: 'Open in Messages' })

test('Jonas goes quiet, and Mette learns to read it', async ({ page }) => {
  test.setTimeout(90_000)
  const path = await openPerson(page, 'Jonas Vang')
  await openTab(page, 'In touch')

  const first = await test.step('a beginning in his language goes into the phone, as it was rewritten', async () => {
    await expect(page.getByText('A beginning in Danish. Make it your own')).toBeVisible()
    const ready = await message(page).inputValue()
    expect(ready).toMatch(/^Hej Jonas[\s\S]*\nMette$/)
    await expect(intoMessages(page)).toHaveAttribute('href', `sms:+4500294410?&body=${encodeURIComponent(ready)}`)
    await message(page).fill('Hej Jonas. Skakpartiet venter.')
    await expect(intoMessages(page)).toHaveAttribute('href', /body=Hej%20Jonas\.%20Skakpartiet%20venter\.$/)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Copy the words' }).click()
    await expect(page.getByRole('button', { name: 'Copied.' })).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Hej Jonas. Skakpartiet venter.')
    await page.getByRole('button', { name: 'I sent it' }).click()
    await expect(said(page)).toContainText('Logged: you wrote to Jonas Vang, today.')
    await expect(newest(page)).toContainText('Hej Jonas. Skakpartiet venter.')
    return ready
  })

  await test.step('another beginning is offered next', async () => {
    await expect(message(page)).toHaveValue(/^Hej Jonas/)
    expect(await message(page).inputValue()).not.toBe(first)
  })

  await test.step('silence is shown as silence, until somebody knows what it meant', async () => {
    await expect(newest(page)).toContainText('Quiet so far.')
    await newest(page).getByRole('button', { name: 'No answer yet' }).click()
    await expect(said(newest(page))).toHaveText('Noted: nothing yet. Silence can mean well or unwell.')
    await newest(page).getByText('Found out what the silence meant?').click()
    await newest(page).getByRole('button', { name: 'They were unwell' }).click()
    await expect(newest(page)).toContainText('Quiet, and it meant unwell.')
  })

  await test.step('the next silence stands beside what the last ones meant', async () => {
    await page.getByRole('button', { name: 'I sent it' }).click()
    await expect(newest(page)).toContainText(/Quiet so far\. Quiet .+ before: .*unwell/)
  })

  await test.step('not so well stays in sight until a person has answered it', async () => {
    await newest(page).getByRole('button', { name: 'Not so well' }).click()
    await expect(newest(page)).toContainText('Not so well, and nobody has turned to Jonas since.')
    const more = newest(page).getByRole('button', { name: 'Wants more', exact: true })
    await more.click()
    await expect(page.getByText('Jonas wants more contact, since today.')).toBeVisible()
    await page.goto(path)
    await page.getByRole('button', { name: 'Phoned' }).click()
    await expect(said(page)).toContainText('Saved: phoned Jonas Vang')
    await page.goto(`${path}/touch`)
    await expect(newest(page)).toContainText('Not so well, today')
    await expect(newest(page)).not.toContainText('nobody has turned to Jonas')
  })

  await test.step('what he wished for is agreed, and stands at the top of his page', async () => {
    const form = page.getByRole('form', { name: /^Agree on / })
    await form.getByLabel('Twice a week').check()
    await form.getByRole('button', { name: 'Agree on this' }).click()
    await expect(said(page)).toContainText('Agreed with Jonas Vang.')
    await expect(page.getByRole('banner').or(page.locator('header'))).toContainText('You text twice a week.')
    await expect(page.getByText('wants more contact, since')).toHaveCount(0)
    await expect(page.getByText('Honoured the same day, with a new agreement').first()).toBeVisible()
  })
})

test('what came back before today is a fold away', async ({ page }) => {
  await openPerson(page, 'Bo Lyngby')
  await openTab(page, 'In touch')
  const more = newest(page).getByRole('button', { name: 'Wants more', exact: true })
  await expect(newest(page)).toContainText('Well, 10 November')
  await expect(more).toBeHidden()
  await newest(page).getByText('Add what came back').click()
  await expect(more).toBeVisible()
})
