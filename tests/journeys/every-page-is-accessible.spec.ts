import type { Page } from '@playwright/test'
import { enlargeText, faultsOf, formsAlike, lowControls, overhang, unfoldAll } from '#tests/journeys/accessibility'
import { ADMIN, ALI, expect, KAREN, METTE, openPerson, openTab, SIGNE, SOFIE, test } from '#tests/journeys/kit'

type Visit = [name: string, open: (page: Page) => Promise<unknown>]

const going = (path: string): Visit => [path, (page) => page.goto(path)]

const VISITS: { who?: string; is: string; visits: Visit[] }[] = [
  {
    is: 'somebody not signed in',
    visits: [
      going('/sign-in'),
      ['/sign-in, not recognised', signInWrongly],
      ['a page that is not there', (page) => page.goto('/nothing-here')],
    ],
  },
  {
    is: 'a specialist in their lists',
    who: METTE,
    visits: [
      going('/today'),
      going('/caseload'),
      ['/caseload, somebody found', findByName],
      going('/caseload/teammates'),
      ['/log, nobody chosen', logWithNobody],
      going('/people/new'),
      ['/people/new, a draft put back', openWithDraft],
      going('/settings'),
      ['somebody who is not there', (page) => page.goto('/people/x')],
    ],
  },
  {
    is: 'a specialist with a person',
    who: METTE,
    visits: [
      ['a person on hold', (page) => openPerson(page, 'Signe Lauridsen')],
      ['a contact that was corrected', openCorrected],
      ['the search of somebody on hold', (page) => openSearchOf(page, 'Signe Lauridsen')],
      ['the search, with a field to be put right', pauseWithoutKind],
      ['about somebody', openAbout],
    ],
  },
  { is: 'a specialist in Danish', who: SOFIE, visits: ['/today', '/caseload', '/log', '/settings'].map(going) },
  { is: 'a supervisor', who: KAREN, visits: ['/team', '/team/caseload-size', '/caseload'].map(going) },
  { is: 'somebody supported', who: SIGNE, visits: ['/my', '/settings'].map(going) },
  { is: 'somebody supported, in Danish', who: ALI, visits: [going('/my')] },
  { is: 'an admin', who: ADMIN, visits: [going('/service')] },
]

for (const { is, who, visits } of VISITS) {
  test.describe(is, () => {
    test.use({ visitor: who, expectedComplaints: [/status of 404/] })

    test('finds every page light and dark, on a small phone and in large text', async ({ page }) => {
      test.setTimeout(120_000)
      for (const [name, open] of visits) {
        await page.emulateMedia({ colorScheme: 'light' })
        await page.setViewportSize({ width: 390, height: 844 })
        await open(page)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await unfoldAll(page)
        expect.soft(await faultsOf(page), name).toEqual([])
        expect.soft(await formsAlike(page), `${name}: forms that would find each other’s drafts`).toEqual([])
        await page.emulateMedia({ colorScheme: 'dark' })
        expect.soft(await faultsOf(page, ['color-contrast']), `${name} in the dark`).toEqual([])
        expect.soft(await overhang(page, 320), `${name} on a small phone`).toEqual([])
        await enlargeText(page)
        expect.soft(await overhang(page, 390), `${name} in twice the size`).toEqual([])
      }
    })
  })
}

test.describe('for thumbs', () => {
  test.use({ visitor: METTE })

  test('everything on Today and in the log is at least 44 px high', async ({ page }) => {
    for (const path of ['/today', '/log']) {
      await page.goto(path)
      await unfoldAll(page)
      expect(await lowControls(page), path).toEqual([])
    }
  })
})

test.describe('in forced colours', () => {
  test.use({ visitor: METTE })

  test('what colour tells is told in words as well', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await page.goto('/caseload')
    const signe = page.getByRole('listitem').filter({ hasText: 'Signe Lauridsen' })
    await expect(signe.getByText('On hold since 30 September')).toBeVisible()
    await openPerson(page, 'Signe Lauridsen')
    await expect(page.getByText('The search is on hold since 30 September')).toBeVisible()
    await expect(page.getByRole('heading', { level: 3, name: '(search on hold)' }).first()).toBeVisible()
    await openTab(page, 'Search and pauses')
    await expect(page.getByRole('heading', { name: 'On hold since 30 September' })).toBeVisible()
  })
})

async function signInWrongly(page: Page) {
  await page.goto('/sign-in')
  await page.getByLabel('E-mail').fill('nobody@nordhavn.example')
  await page.getByLabel('Password').fill('nothing')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('We don’t know this e-mail')).toBeVisible()
}

async function findByName(page: Page) {
  await page.goto('/caseload')
  await page.getByRole('searchbox', { name: 'Find a name' }).fill('lousie')
  await expect(
    page.getByRole('list', { name: 'People found' }).getByRole('link', { name: 'Louise Grøn' }),
  ).toBeVisible()
}

async function logWithNobody(page: Page) {
  await page.goto('/log')
  await page.getByRole('button', { name: 'Met', exact: true }).click()
  await expect(page.getByText('Choose at least one person.')).toBeVisible()
}

async function openWithDraft(page: Page) {
  await page.goto('/people/new')
  await page.getByLabel('What they want, in their own words').fill('To work with animals')
  await page.reload()
  await expect(page.getByText('This is your draft')).toBeVisible()
}

async function openCorrected(page: Page) {
  await openPerson(page, 'Louise Grøn')
  await page.locator('#timeline').getByRole('link', { name: 'Texted' }).first().click()
  await page.getByLabel('Note', { exact: true }).fill('Put right.')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { name: 'How it read before' })).toBeVisible()
}

async function openSearchOf(page: Page, name: string) {
  await openPerson(page, name)
  await openTab(page, 'Search and pauses')
  await expect(page.getByRole('form').first()).toBeVisible()
  await page.waitForURL('**/search')
}

async function pauseWithoutKind(page: Page) {
  await openSearchOf(page, 'Jonas Vang')
  await page.getByRole('button', { name: 'Put on hold' }).click()
  await expect(page.getByText('Choose what it is about.')).toBeVisible()
}

async function openAbout(page: Page) {
  await openPerson(page, 'Rasmus Thorup')
  await openTab(page, 'About')
  await expect(page.getByRole('heading', { name: 'Around them' })).toBeVisible()
}
