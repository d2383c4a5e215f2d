import type { Locator, Page } from '@playwright/test'
import { expect, METTE, openPerson, test } from '#tests/journeys/kit'

test.use({ visitor: METTE })

test('the first stop of every page leads past the doors to its content', async ({ page }) => {
  for (const path of ['/today', '/log', '/settings']) {
    await page.goto(path)
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Go to the content' })
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
  }
})

test('a contact is logged and undone', async ({ page }) => {
  await page.goto('/log')
  await tabTo(page, page.getByLabel('Louise Grøn'))
  await page.keyboard.press('Space')
  await expect(page.getByLabel('Louise Grøn')).toBeChecked()
  await tabTo(page, page.getByText('Add more first'))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByLabel('Note'))
  await page.keyboard.type('Ten minutes at the tram.')
  await tabTo(page, page.getByRole('button', { name: 'Met', exact: true }))
  await page.keyboard.press('Enter')
  await expect(page.locator(':focus')).toContainText('Saved: met Louise Grøn')

  await tabTo(page, page.getByRole('button', { name: 'Undo' }))
  await page.keyboard.press('Enter')
  await expect(page.locator(':focus')).toHaveText('Undone. It no longer counts.')
})

test('a search is put on hold and resumed; where something is missing, one is taken there', async ({ page }) => {
  const path = await openPerson(page, 'Torben Kragh')
  await page.goto(`${path}/search`)
  await tabTo(page, page.getByText('Put the search on hold'))
  await page.keyboard.press('Enter')
  const start = page.getByRole('button', { name: 'Put on hold' })
  await tabTo(page, start)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Choose what it is about.')).toBeVisible()
  await expect(page.getByLabel('Health', { exact: true })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'Hospital stay' })).toBeChecked()
  await tabTo(page, start)
  await page.keyboard.press('Enter')
  await expect(page.locator(':focus')).toHaveText('Torben Kragh’s search is on hold. Your support goes on as agreed.')

  await page.goto(path)
  await tabTo(page, page.getByRole('button', { name: 'Resume the search' }))
  await page.keyboard.press('Enter')
  await expect(page.locator(':focus')).toContainText('Torben Kragh’s search is on again. Everything is as it was.')
})

/** Tab by Tab, looking at each stop: one must see where one is, and nothing may lie over it. */
async function tabTo(page: Page, goal: Locator) {
  for (let stops = 0; stops < 80; stops++) {
    await page.keyboard.press('Tab')
    expect(await page.evaluate(hiddenStop), 'Where the keyboard is can be seen.').toBeNull()
    if (await goal.evaluate((one) => one.contains(document.activeElement))) return
  }
  throw new Error(`The Tab key does not come to ${goal}.`)
}

/** Runs in the page: what has the focus without showing it, or nothing. */
function hiddenStop(): string | null {
  const stop = document.activeElement
  // A date field holds a button of the browser's own, which has the focus without the field's having it.
  if (!stop?.matches(':focus')) return null
  const shown = stop.closest('label') ?? stop
  const { outlineStyle, outlineWidth } = getComputedStyle(shown)
  const { left, top, width, height } = shown.getBoundingClientRect()
  const onTop = document.elementFromPoint(left + width / 2, top + height / 2)
  const isSeen = onTop !== null && (shown.contains(onTop) || onTop.contains(shown))
  if (outlineStyle === 'none' || outlineWidth === '0px') return `no outline: ${shown.outerHTML.slice(0, 200)}`
  return isSeen ? null : `covered by ${onTop?.outerHTML.slice(0, 120)}: ${shown.outerHTML.slice(0, 200)}`
}
