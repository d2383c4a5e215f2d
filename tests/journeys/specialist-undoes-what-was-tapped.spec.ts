import type { Page } from '@playwright/test'
import { expect, METTE, openPerson, openTab, said, test } from '#tests/journeys/kit'

test.use({ visitor: METTE })

const tap = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click()

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a search resumed by mistake is put back on hold right where that is said, as often as it takes', async ({
      page,
    }) => {
      await openPerson(page, 'Birthe Munk')
      for (let times = 0; times < 2; times++) {
        await tap(page, 'Resume the search')
        await expect(said(page)).toContainText('Birthe Munk’s search is on again. Everything is as it was.')
        await tap(page, 'Put it back on hold')
        await expect(said(page)).toHaveText('Birthe Munk’s search is on hold again, as if it had not been resumed.')
        await expect(
          page.getByText('The search has been on hold since 5 October; you call every other week.'),
        ).toBeVisible()
        await page.reload()
      }
    })

    test('a move of the search is undone, and only that is said then', async ({ page }) => {
      const name = javaScriptEnabled ? 'Jonas Vang' : 'Ali Rahman'
      await openPerson(page, name)
      await openTab(page, 'Job search')
      await page.getByText('Another pace, or in work').click()
      await tap(page, 'Go on more lightly')
      await expect(said(page)).toContainText(`${name}: searching, more lightly. Saved.`)
      await tap(page, 'Undo')
      await expect(said(page)).toHaveText(`Undone. ${name}: searching, as before.`)
      await expect(page.getByText('Saved.')).toBeHidden()
      await expect(page.getByText('Looking for work or study with you.')).toBeVisible()
    })

    test('a pause taken back was right after all; resumed at another pace, that is what is said', async ({ page }) => {
      const name = javaScriptEnabled ? 'Peter Nygaard' : 'Ibrahim Saleh'
      await openPerson(page, name)
      await openTab(page, 'Job search')
      const pause = page.getByRole('form', { name: 'Put the search on hold' })
      await pause.getByText('Put the search on hold').click()
      await pause.getByLabel('Health', { exact: true }).check()
      await expect(pause.getByText(/\. Change$/)).toBeVisible()
      await tap(page, 'Put on hold')
      await expect(said(page)).toHaveText(`${name}’s search is on hold. Your support goes on as agreed.`)

      await page.getByText('Entered by mistake?', { exact: true }).click()
      await tap(page, 'Take the pause back')
      await expect(said(page)).toContainText(`Taken back: ${name}’s search never rested.`)
      await tap(page, 'It was right after all')
      await expect(said(page)).toHaveText(`The pause holds again for ${name}, as if it had not been taken back.`)

      await page.getByText('Resume from another day, or at another pace').click()
      await page.getByLabel('searching, more lightly').check()
      await page.getByRole('form', { name: 'Resume from another day' }).getByRole('button').click()
      await expect(said(page)).toContainText(`${name}’s search goes on more lightly.`)
    })
  })
}
