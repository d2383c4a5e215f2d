import type { Page } from '@playwright/test'
import { ALI, expect, LOOKING_ON, METTE, openPerson, SIGNE, said, test } from '#tests/journeys/kit'

const PRIVATE = 'do the Saturdays'
const NOT_SAID = /\b(client|case|caseload|overdue|late|inactive|non-?compliance|failed|abandoned|target|diagnosis)s?\b/i
const IKKE_SAGT =
  /(?<!\p{L})(klient\p{L}*|sag(en|er)?|forfald\p{L}*|inaktiv\p{L}*|udebl\p{L}+|frafald\p{L}*|måltal)(?!\p{L})/iu

test.describe('Signe', () => {
  test.use({ visitor: SIGNE })

  test('reads who walks with her, where her search stands, and what was shared', async ({ page }) => {
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1, name: 'Hello Signe' })).toBeVisible()
    await expect(page.getByText('You are in work or study. Well done getting there.')).toBeVisible()
    await expect(page.getByText('Mette Holm texts you every Friday.')).toBeVisible()
    await expect(page.getByText('Mette Holm is there for you, also in hard times.')).toBeVisible()
    await expect(page.getByRole('link', { name: /^Call Mette Holm/ })).toHaveAttribute('href', 'tel:+4500110101')
    await expect(page.getByText('Took both applications out of the folder, exactly as we had left them.')).toBeVisible()

    await page.goto('/settings')
    await expect(page.getByText('Mette Holm is there for you, also in hard times.')).toBeVisible()
    await expect(page.getByRole('link', { name: /^Call Mette Holm/ })).toHaveAttribute('href', 'tel:+4500110101')
    await page.goto('/my')

    const words = await page.getByRole('main').innerText()
    expect(words).not.toMatch(NOT_SAID)
    expect((await inSight(page)).split(/\s+/).length).toBeLessThan(150)
  })

  test('is sent none of what was not shared', async ({ page, pageOf }) => {
    const mettes = await pageOf(METTE, LOOKING_ON)
    await openPerson(mettes, 'Signe Lauridsen')
    await expect(mettes.getByText(PRIVATE)).toBeVisible()
    for (const path of ['/my', '/settings']) {
      const html = await (await page.request.get(path)).text()
      expect(html).toContain('Signe')
      for (const secret of [PRIVATE, 'life_event', 'Distriktspsykiatrien', 'five mornings of three hours']) {
        expect(html, path).not.toContain(secret)
      }
    }
    await page.goto('/my')
    await expect(page.getByText('A text to you')).toHaveCount(0)
  })

  test('sees a note once it is shared, and no longer when it is not', async ({ page, pageOf }) => {
    const mettes = await pageOf(METTE)
    await openPerson(mettes, 'Signe Lauridsen')
    await mettes.getByText('Add more first').click()
    await mettes.getByRole('form', { name: 'Log a contact' }).getByLabel('Note').fill('Coffee on Thursday.')
    await mettes.getByLabel('Share with the person').check()
    await mettes.getByRole('button', { name: 'Phoned' }).click()
    await expect(said(mettes)).toContainText('Saved: phoned Signe Lauridsen')
    await page.goto('/my')
    await expect(page.getByRole('listitem').filter({ hasText: 'Coffee on Thursday.' })).toContainText(
      'You talked on the phone, today',
    )

    await mettes.getByRole('link', { name: 'Add details' }).click()
    await expect(mettes.getByRole('heading', { name: 'Contact with Signe Lauridsen' })).toBeVisible()
    await mettes.getByLabel('Share with the person').uncheck()
    await mettes.getByRole('button', { name: 'Save' }).click()
    await expect(said(mettes)).toContainText('Saved.')
    await page.reload()
    await expect(page.getByText('Coffee on Thursday.')).toHaveCount(0)
    expect(await page.content()).not.toContain('Coffee on Thursday.')
  })
})

test.describe('Ali', () => {
  test.use({ visitor: ALI })

  test('reads it in Danish', async ({ page }) => {
    await page.goto('/my')
    await expect(page.getByRole('heading', { level: 1, name: 'Hej Ali' })).toBeVisible()
    await expect(page.getByText('Du søger job eller uddannelse.')).toBeVisible()
    await expect(page.getByText('Mette Holm er der for dig, også når det er svært.')).toBeVisible()
    await expect(page.getByText('Vi gik en tur på kursets gamle tidspunkt.')).toBeVisible()
    expect(await page.getByRole('main').innerText()).not.toMatch(IKKE_SAGT)
  })
})

/** What is read without unfolding anything. */
const inSight = (page: Page) =>
  page.getByRole('main').evaluate((main) => {
    const copy = main.cloneNode(true) as HTMLElement
    for (const folded of copy.querySelectorAll('details:not([open]) > :not(summary)')) folded.remove()
    main.after(copy)
    const words = copy.innerText
    copy.remove()
    return words
  })
