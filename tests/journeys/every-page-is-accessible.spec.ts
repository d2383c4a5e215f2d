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
      ['/employers/log, with a question', askAboutEmployer],
      ['an employer, visited', openEmployer],
      ['/employers, with something promised', (page) => page.goto('/employers')],
      going('/employers/new'),
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
      ['a profile with goals and steps, one section open', openProfile],
      ['in touch with somebody, an answer noted', openTouch],
      ['the search of somebody on hold', (page) => openSearchOf(page, 'Birthe Munk')],
      ['the search, with a field to be put right', pauseWithoutKind],
      ['a board with an application', openBoard],
      ['an application with an interview', openApplication],
      ['somebody’s work and study', (page) => openWorkOf(page, 'Jonas Vang')],
      ['work and study, with a field to be put right', addWithoutKind],
      ['one placement', openPlacement],
      ['about somebody', openAbout],
      ['an ending, with a field to be put right', endWithoutReason],
      ['an ending, read over', readEndingOver],
      ['somebody whose support has ended', openEnded],
      ['somebody’s appointments, one of which clashes', openAppointments],
      ['one of several that repeat', openOneOfSeries],
      ['somebody’s documents', openDocuments],
      ['agreements around somebody’s work', openAgreements],
      ['a worksheet on telling, talked about again', openWorksheet],
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
      test.setTimeout(300_000)
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
    await openTab(page, 'Job search')
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

async function askAboutEmployer(page: Page) {
  await page.goto('/employers/new')
  await page.getByLabel('Name').fill('Havnens Planteskole')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByText('is in the directory now')).toBeVisible()
  await page.goto('/employers/log')
  await page.getByRole('combobox', { name: 'Another employer' }).fill('Havnens Plantskole')
  await page.getByRole('button', { name: 'Face to face' }).click()
  await expect(page.getByText('Is it the same?')).toBeVisible()
}

async function openEmployer(page: Page) {
  await page.goto('/employers/log')
  await page.getByRole('combobox', { name: 'Another employer' }).fill('Havnens Planteskole')
  await page.getByText('Add more first').click()
  await page.getByLabel('What is the next step?').fill('Bring the brochure')
  await page.getByRole('button', { name: 'Face to face' }).click()
  await page.getByRole('link', { name: 'The employer’s page' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Havnens Planteskole' })).toBeVisible()
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

async function openProfile(page: Page) {
  const path = await openPerson(page, 'Mads Bøgh')
  await page.goto(`${path}/profile?edit=experience#experience`)
  await page.getByLabel('What they did').fill('Cook’s assistant')
  await page.getByRole('button', { name: 'Save', exact: true }).last().click()
  await expect(page.getByText('Added: Cook’s assistant')).toBeVisible()
  await page.goto(`${path}/profile?edit=goal#goals`)
  const goal = page.getByRole('form', { name: 'Write down a goal' })
  await goal.getByLabel('What they want').fill('To cook for others.')
  await goal.getByRole('button', { name: 'Save' }).click()
  const offer = page.getByRole('form', { name: 'Offer a next step' })
  await offer.getByRole('textbox', { name: 'Offer a next step' }).fill('Ask in the canteen')
  await offer.getByRole('button', { name: 'Offer it' }).click()
  await expect(page.getByText('Offered.')).toBeVisible()
  await page.goto(`${path}/profile?edit=preferences#preferences`)
}

async function openTouch(page: Page) {
  await openPerson(page, 'Bo Lyngby')
  await openTab(page, 'In touch')
  await page.getByRole('button', { name: 'I sent it' }).click()
  await page.getByRole('button', { name: 'Not so well' }).click()
  await page.getByRole('button', { name: 'Wants more', exact: true }).click()
  await expect(page.getByText('Bo wants more contact, since today.')).toBeVisible()
}

async function endWithoutReason(page: Page) {
  await page.goto(`${await openPerson(page, 'Jonas Vang')}/closing`)
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByText('Choose the nearest reason.')).toBeVisible()
}

async function readEndingOver(page: Page) {
  await page.goto(`${await openPerson(page, 'Jonas Vang')}/closing`)
  await page.getByLabel('Moved away').check()
  await page.getByRole('textbox', { name: 'Their words' }).fill('To the sea.')
  await page.getByRole('group', { name: 'Who agrees?' }).getByLabel('Jonas').check()
  await page.getByRole('button', { name: 'Continue' }).click()
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
  await openTab(page, 'Job search')
  await expect(page.getByRole('form').first()).toBeVisible()
  await page.waitForURL('**/search')
}

async function pauseWithoutKind(page: Page) {
  await openSearchOf(page, 'Jonas Vang')
  await page.getByRole('form', { name: 'Put the search on hold' }).getByText('Put the search on hold').click()
  await page.getByRole('button', { name: 'Put on hold' }).click()
  await expect(page.getByText('Choose what it is about.')).toBeVisible()
}

async function openBoard(page: Page) {
  await page.goto(`${await openPerson(page, 'Freja Ørum')}/search`)
  for (const title of ['Shop assistant', 'Evening course in book-keeping']) {
    await page.getByLabel('Job or course').fill(title)
    await page.getByLabel('Employer or school').fill(`${title} & Sons`)
    await page.getByRole('button', { name: 'Add it', exact: true }).click()
    await expect(page.getByText(`Added: ${title}.`)).toBeVisible()
  }
  const card = page.locator('.card').filter({ hasText: 'Evening course' })
  await card.locator('summary').click()
  await card.getByRole('button', { name: 'Not this time' }).click()
  await expect(page.getByText('Evening course in book-keeping: not this time. Saved.')).toBeVisible()
}

const openSearchAs = async (page: Page, view: string) =>
  page.goto(`${await openPerson(page, 'Freja Ørum')}/search?view=${view}`)

async function openApplication(page: Page) {
  await openSearchAs(page, 'list')
  await page.getByRole('link', { name: 'Shop assistant' }).click()
  await page.getByText('Note an interview or a trial day').click()
  const form = page.getByRole('form', { name: 'Note an interview or a trial day' })
  await form.getByLabel('Day', { exact: true }).fill('2026-11-19')
  await form.getByRole('button', { name: 'Note it' }).click()
  await expect(page.getByText('Noted: Shop assistant')).toBeVisible()
}

async function openWorkOf(page: Page, name: string) {
  await openPerson(page, name)
  await openTab(page, 'Work and study')
  await expect(page.getByRole('link', { name: 'Add work or study' })).toBeVisible()
}

async function addWithoutKind(page: Page) {
  await openWorkOf(page, 'Jonas Vang')
  await page.getByRole('link', { name: 'Add work or study' }).click()
  await page.getByRole('button', { name: 'Add it' }).click()
  await expect(page.getByText('Choose what it is.')).toBeVisible()
}

async function openPlacement(page: Page) {
  await openWorkOf(page, 'Jonas Vang')
  await page.getByRole('link', { name: 'Add work or study' }).click()
  await page.getByLabel('Education').check()
  await page.getByLabel('What they do there').fill('Biology')
  await page.getByLabel('First day').fill('2026-11-19')
  await page.getByRole('button', { name: 'Add it' }).click()
  await page.getByRole('link', { name: 'Open its page' }).click()
  await expect(page.getByRole('heading', { name: 'Moments around it' })).toBeVisible()
}

async function openAbout(page: Page) {
  await openPerson(page, 'Rasmus Thorup')
  await openTab(page, 'About')
  await expect(page.getByRole('heading', { name: 'People around them' })).toBeVisible()
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
  await expect(page.getByText('You have at that time: Karsten Bille')).toBeVisible()
}

async function openOneOfSeries(page: Page) {
  await openPerson(page, 'Karsten Bille')
  await openTab(page, 'Appointments')
  await page.getByRole('link', { name: 'Friday 27 November' }).click()
  await expect(page.getByText('This is one of several that repeat.')).toBeVisible()
}

async function openDocuments(page: Page) {
  await page.goto(`${await openPerson(page, 'Ali Rahman')}/documents`)
}

async function openAgreements(page: Page) {
  await page.goto(`${await openPerson(page, 'Mads Bøgh')}/work/agreements`)
  await page.getByText('Think it through for one employer').click()
  const form = page.getByRole('form', { name: 'Think it through for one employer' })
  await form.getByRole('combobox', { name: /employer/ }).fill('Cykelværkstedet')
  await form.getByLabel('In Mads’s own words').fill('One thing at a time.')
  await form.getByRole('button', { name: 'Save the worksheet' }).click()
  await expect(page.getByText('“One thing at a time.”')).toBeVisible()
}

async function openWorksheet(page: Page) {
  await openPerson(page, 'Mads Bøgh')
  await page.goto(`${new URL(page.url()).pathname}/work/agreements`)
  const written = page.getByRole('article').filter({ hasText: 'Cykelværkstedet' })
  await written.getByRole('link', { name: 'Talk about it again, or change it' }).click()
  await page.waitForURL('**/disclosure/*')
  await page.getByLabel('Not decided yet').check()
  await page.getByRole('button', { name: 'Save the worksheet' }).click()
  await expect(page.getByRole('heading', { name: 'How it read before' })).toBeVisible()
}
