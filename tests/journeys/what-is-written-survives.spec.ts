import type { Page } from '@playwright/test'
import { dayOf, expect, KAREN, METTE, openPerson, said, test } from '#tests/journeys/kit'

test.use({ visitor: METTE })

const DRAFT = /^This is your draft from \d\d:\d\d \(\w+\)\. Not saved yet\./
const logForm = (page: Page) => page.getByRole('form', { name: 'Log a contact' })
const draftLine = (page: Page) => page.getByRole('status').filter({ hasText: DRAFT })

async function writeNote(page: Page, words: string) {
  await logForm(page).getByText('Add more first').click()
  await logForm(page).getByLabel('Note').fill(words)
}

test('a reload, a killed tab and the back button each give back every word, tick and day, and what is saved stays away', async ({
  page,
  context,
}) => {
  const path = await openPerson(page, 'Torben Kragh')
  await writeNote(page, 'Walked by the harbour.\n“Æblegrød”, he says.')
  await logForm(page).getByLabel('CV').check()
  await logForm(page).getByLabel('Day', { exact: true }).fill('2026-11-19')
  const expectAll = async (on: Page) => {
    await expect(draftLine(on)).toBeVisible()
    await expect(logForm(on).getByLabel('Note')).toBeVisible()
    await expect(logForm(on).getByLabel('Note')).toHaveValue('Walked by the harbour.\n“Æblegrød”, he says.')
    await expect(logForm(on).getByLabel('CV')).toBeChecked()
    await expect(logForm(on).getByLabel('Talked')).not.toBeChecked()
    await expect(logForm(on).getByLabel('Day', { exact: true })).toHaveValue('2026-11-19')
  }
  await page.reload()
  await expectAll(page)

  await page.getByRole('link', { name: 'Caseload' }).click()
  await expect(page.getByRole('heading', { name: 'Your people' })).toBeVisible()
  await page.goBack()
  await expectAll(page)
  await page.close()

  const reopened = await context.newPage()
  await reopened.goto(path)
  await expectAll(reopened)
  await reopened.getByRole('button', { name: 'Met', exact: true }).click()
  await expect(said(reopened)).toContainText('Saved: met Torben Kragh, 19 November 2026.')
  await reopened.reload()
  await expect(dayOf(reopened, 'Yesterday')).toContainText('Walked by the harbour.')
  await logForm(reopened).getByText('Add more first').click()
  await expect(logForm(reopened).getByLabel('Note')).toHaveValue('')
  await expect(draftLine(reopened)).toHaveCount(0)
})

test('each form of a page has its own draft; ticks alone make none', async ({ page }) => {
  const path = await openPerson(page, 'Birthe Munk')
  await page.goto(`${path}/search`)
  const change = page.getByRole('form', { name: 'Change what was agreed' })
  const takeBack = page.getByRole('form', { name: 'Entered by mistake?', exact: true })
  await change.getByText('Change what was agreed').click()
  await change.getByLabel('Note').fill('Her sister comes on Fridays.')
  await takeBack.getByText('Entered by mistake?').click()
  await takeBack.getByRole('textbox').fill('It was another Signe.')
  const otherwise = page.getByRole('form', { name: 'Resume from another day, or at another pace' })
  await otherwise.getByText('Resume from another day, or at another pace').click()
  await otherwise.getByLabel('searching, more lightly').check()
  await page.reload()
  await expect(draftLine(page)).toHaveCount(2)
  await expect(change.getByLabel('Note')).toHaveValue('Her sister comes on Fridays.')
  await expect(takeBack.getByRole('textbox')).toHaveValue('It was another Signe.')
  await otherwise.getByText('Resume from another day, or at another pace').click()
  await expect(otherwise.getByLabel('searching, more lightly')).not.toBeChecked()
})

test('one can start over, and take that back', async ({ page }) => {
  await page.goto('/people/new')
  await page.getByLabel('What they want, in their own words').fill('To work with animals')
  await page.reload()
  await page.getByRole('button', { name: 'Start over' }).click()
  await expect(page.getByLabel('What they want, in their own words')).toHaveValue('')
  await page.getByRole('button', { name: 'Put it back' }).click()
  await expect(page.getByLabel('What they want, in their own words')).toHaveValue('To work with animals')
  await page.reload()
  await expect(page.getByLabel('What they want, in their own words')).toHaveValue('To work with animals')
  await page.getByRole('button', { name: 'Start over' }).click()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Add a person' })).toBeVisible()
  await expect(page.getByLabel('What they want, in their own words')).toHaveValue('')
})

test('two tabs lose nothing to each other, and each finds its own first', async ({ page: first, context }) => {
  const path = await openPerson(first, 'Ibrahim Saleh')
  await writeNote(first, 'In the first tab.')
  const second = await context.newPage()
  await second.goto(path)
  await expect(logForm(second).getByLabel('Note')).toHaveValue('In the first tab.')
  await logForm(second).getByLabel('Note').fill('In the second tab.')

  await first.reload()
  await expect(logForm(first).getByLabel('Note')).toHaveValue('In the first tab.')
  await first.getByRole('button', { name: /^Another draft from .* show it$/ }).click()
  await expect(logForm(first).getByLabel('Note')).toHaveValue('In the second tab.')
  await first.getByRole('button', { name: /^Another draft from .* show it$/ }).click()
  await expect(logForm(first).getByLabel('Note')).toHaveValue('In the first tab.')

  await first.getByRole('button', { name: 'Phoned' }).click()
  await expect(said(first)).toContainText('Saved: phoned Ibrahim Saleh')
  await second.close()
  await first.reload()
  await expect(logForm(first).getByLabel('Note')).toHaveValue('In the second tab.')
  await expect(first.getByRole('button', { name: /^Another draft/ })).toHaveCount(0)
})

test('a draft begun before somebody else changed the record is sent as such, and both texts are seen', async ({
  page,
  pageOf,
}) => {
  const karens = await pageOf(KAREN)
  for (const one of [page, karens]) {
    await openPerson(one, 'Mads Bøgh')
    const entry = one.getByRole('listitem').filter({ hasText: 'Has booked a week in Crete.' })
    await entry.getByRole('link', { name: 'Met', exact: true }).click()
    await expect(one.getByRole('heading', { name: 'Contact with Mads Bøgh' })).toBeVisible()
  }
  await page.getByLabel('Note').fill('A week in Crete, with his brother.')
  await karens.getByLabel('Note').fill('Two weeks in Crete.')
  await karens.getByRole('button', { name: 'Save' }).click()
  await expect(said(karens)).toHaveText('Saved. How it read before is kept below.')

  await page.reload()
  await expect(draftLine(page)).toBeVisible()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Somebody changed this while you were writing.')).toBeVisible()
  await expect(page.getByLabel('Note')).toHaveValue('A week in Crete, with his brother.')
  await expect(page.getByText('It now says: Two weeks in Crete.')).toBeVisible()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(said(page)).toHaveText('Saved. How it read before is kept below.')
})

test('where the browser keeps nothing, one can write all the same, and is told', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('', 'QuotaExceededError')
    }
  })
  await page.goto('/people/new')
  await page.getByLabel('Name', { exact: true }).fill('Emil Friis')
  await expect(page.getByText('Drafts can’t be kept on this device. Save before you leave this page.')).toBeVisible()
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(said(page)).toContainText('Emil Friis')
})

test('nothing pasted is cut: what is too long is refused, with every word kept', async ({ page }) => {
  const words = 'We went through the letters. '.repeat(150)
  await openPerson(page, 'Rasmus Thorup')
  await writeNote(page, words)
  await expect(page.getByText('Characters too many: 349')).toBeVisible()
  await page.getByRole('button', { name: 'Texted' }).click()
  await expect(page.getByText('Please shorten it: 4,000 characters at the most.')).toBeVisible()
  await expect(logForm(page).getByLabel('Note')).toHaveValue(words)
})

test('what is written while an answer is on its way is not lost to it', async ({ page }) => {
  await openPerson(page, 'Rasmus Thorup')
  await writeNote(page, 'First thing.')
  let letThrough = () => {}
  const isWaiting = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  await page.route('**/people/**', async (route) => {
    if (route.request().method() === 'POST') await isWaiting
    await route.continue()
  })
  const sent = page.waitForRequest((request) => request.method() === 'POST')
  await page.getByRole('button', { name: 'Texted' }).click()
  await sent
  await logForm(page).getByLabel('Note').fill('Second thing.')
  letThrough()
  await expect(page.getByText('Saved: texted Rasmus Thorup')).toBeVisible()
  await expect(draftLine(page)).toBeVisible()
  await expect(logForm(page).getByLabel('Note')).toHaveValue('Second thing.')
  await page.getByRole('button', { name: 'Phoned' }).click()
  await expect(page.getByText('Saved: phoned Rasmus Thorup')).toBeVisible()
  await expect(dayOf(page, 'Today').getByRole('listitem')).toHaveCount(2)
})

test.describe('a connection that breaks before the answer', () => {
  test.use({ expectedComplaints: [/ERR_FAILED|Failed to fetch/] })

  test('leaves every word where it is; sent again from there, it is one contact', async ({ page }) => {
    await openPerson(page, 'Bo Lyngby')
    await writeNote(page, 'The chain fits.')
    await page.route('**/people/**', async (route) => {
      if (route.request().method() !== 'POST') return route.continue()
      await route.fetch()
      await route.abort()
    })
    await page.getByRole('button', { name: 'Met', exact: true }).click()
    await expect(page.getByText('No connection, so this is not saved yet.')).toBeVisible()
    await expect(logForm(page).getByLabel('Note')).toHaveValue('The chain fits.')
    await page.unroute('**/people/**')
    await page.getByRole('button', { name: 'Send again' }).click()
    await expect(said(page)).toContainText('Saved: met Bo Lyngby')
    await page.reload()
    await expect(dayOf(page, 'Today').getByRole('listitem')).toHaveCount(1)
    await expect(draftLine(page)).toHaveCount(0)
  })
})
