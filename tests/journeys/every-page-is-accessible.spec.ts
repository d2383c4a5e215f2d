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
      ['a week with meetings', openWeek],
      ['/week/plan', (page) => page.goto('/week/plan?day=2026-11-23')],
      ['/people/new, a draft put back', openWithDraft],
      going('/settings'),
      going('/more'),
      going('/week/hours?from=2026-11-09'),
      ['somebody who is not there', (page) => page.goto('/people/x')],
    ],
  },
  {
    is: 'a specialist with a person',
    who: METTE,
    visits: [
      ['a person on hold', (page) => openPerson(page, 'Birthe Munk')],
      ['a contact that was corrected', openCorrected],
      ['in touch with somebody, an answer noted', openTouch],
      ['the search of somebody on hold', (page) => openSearchOf(page, 'Birthe Munk')],
      ['the search, with a field to be put right', pauseWithoutKind],
      ['about somebody', openAbout],
      ['an ending, with a field to be put right', endWithoutReason],
      ['an ending, read over', readEndingOver],
      ['somebody whose support has ended', openEnded],
      ['somebody’s appointments, one of which clashes', openAppointments],
      ['one of several that come back', openOneOfSeries],
      ['somebody’s documents', openDocuments],
    ],
  },
  {
    is: 'a specialist in Danish',
    who: SOFIE,
    visits: ['/today', '/week', '/caseload', '/log', '/cover', '/settings'].map(going),
  },
  {
    is: 'a supervisor',
    who: KAREN,
    visits: [
      ...['/team', '/team/caseload-size', '/caseload'].map(going),
      ['/cover, with somebody to come', someoneComes],
    ],
  },
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
        // Nothing is looked at while it fades in.
        await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
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
    const birthe = page.getByRole('listitem').filter({ hasText: 'Birthe Munk' })
    await expect(birthe.getByText('On hold since 5 October')).toBeVisible()
    await openPerson(page, 'Birthe Munk')
    await expect(page.getByText('The search has been on hold since 5 October')).toBeVisible()
    await expect(page.getByRole('heading', { level: 3, name: '(search on hold)' }).first()).toBeVisible()
    await openTab(page, 'Search and pauses')
    await expect(page.getByRole('heading', { name: 'On hold since 5 October' })).toBeVisible()
  })
})

async function someoneComes(page: Page) {
  await page.goto('/cover')
  await page.getByRole('link', { name: 'Mette’s people' }).click()
  const form = page.getByRole('form', { name: 'Cover for Mette’s people' })
  await form.getByLabel('From').fill('2026-12-01')
  await form.getByLabel('To and including').fill('2026-12-08')
  await form.getByLabel('Sofie Lund').check()
  await form.getByRole('button', { name: 'Arrange it' }).click()
  await expect(page.getByRole('heading', { name: 'Not told yet' })).toBeVisible()
}

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

async function openTouch(page: Page) {
  await openPerson(page, 'Bo Lyngby')
  await openTab(page, 'In touch')
  await page.getByRole('button', { name: 'I sent it' }).click()
  await page.getByRole('button', { name: 'Not so well' }).click()
  await page.getByRole('button', { name: 'Wants more', exact: true }).click()
  await expect(page.getByText('Bo wishes more contact, since today.')).toBeVisible()
}

async function endWithoutReason(page: Page) {
  await page.goto(`${await openPerson(page, 'Jonas Vang')}/closing`)
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByText('Choose the nearest reason.')).toBeVisible()
}

async function readEndingOver(page: Page) {
  await page.goto(`${await openPerson(page, 'Jonas Vang')}/closing`)
  await page.getByLabel('Moved away').check()
  await page.getByRole('textbox', { name: 'Their words' }).fill('To the sea.')
  await page.getByRole('group', { name: 'Who agrees?' }).getByLabel('Jonas').check()
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByRole('heading', { name: 'Read it over' })).toBeFocused()
}

async function openEnded(page: Page) {
  await page.goto('/caseload')
  await page
    .getByText(/^Support ended for/)
    .first()
    .click()
  await page.getByRole('link', { name: 'Karin Rosendal' }).click()
  await expect(page.getByRole('button', { name: 'Reopen support' })).toBeVisible()
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

async function plan(page: Page, name: string, time: string, repeat: 'Once' | 'Every week' = 'Once') {
  await openPerson(page, name)
  await openTab(page, 'Appointments')
  await page.getByText('Where, what for, how often').click()
  await page.getByLabel('Time').fill(time)
  await page.getByLabel(repeat, { exact: true }).check()
  await page.getByRole('button', { name: 'Plan it' }).click()
}

async function openWeek(page: Page) {
  for (const [name, time] of [
    ['Mads Bøgh', '09:00'],
    ['Freja Ørum', '13:00'],
  ] as const) {
    await plan(page, name, time)
    await expect(page.getByText('Planned with')).toBeVisible()
  }
  await page.goto('/week')
}

async function openAppointments(page: Page) {
  await plan(page, 'Karsten Bille', '11:00', 'Every week')
  await expect(page.getByText('Planned with')).toBeVisible()
  await plan(page, 'Louise Grøn', '11:30')
  await expect(page.getByText('You have Karsten Bille then')).toBeVisible()
}

async function openOneOfSeries(page: Page) {
  await openPerson(page, 'Karsten Bille')
  await openTab(page, 'Appointments')
  await page.getByRole('link', { name: 'Friday 27 November' }).click()
  await expect(page.getByText('This is one of several that come back.')).toBeVisible()
}

async function openDocuments(page: Page) {
  await page.goto(`${await openPerson(page, 'Ali Rahman')}/documents`)
}
