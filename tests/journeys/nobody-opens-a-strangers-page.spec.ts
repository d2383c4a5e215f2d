import type { Page } from '@playwright/test'
import {
  ADMIN,
  ANDERS,
  expect,
  KAREN,
  LOOKING_ON,
  METTE,
  openFirstPerson,
  openPerson,
  SIGNE,
  SOFIE,
  TOM,
  test,
} from '#tests/journeys/kit'

test.use({ visitor: METTE, expectedComplaints: [/status of 404/] })

const statusOf = async (page: Page, path: string) => (await page.request.get(path, { maxRedirects: 0 })).status()

test('a stranger’s page, a wrong address and a made-up one are the same page', async ({ page, pageOf }) => {
  const sofies = await openFirstPerson(await pageOf(SOFIE, LOOKING_ON))
  const toms = await openFirstPerson(await pageOf(TOM, LOOKING_ON))
  const own = await openPerson(page, 'Bo Lyngby')
  const wrong = '/people/019a0000-0000-7000-8000-000000000000'
  const record = '/contacts/019a0000-0000-7000-8000-000000000000'
  const sections = [
    ...['', '/profile', '/profile/strengths', '/touch', '/search', '/documents', '/about', '/closing', record],
    ...['/work', '/work/new', '/work/greeting', '/work/agreements'],
  ]
  for (const person of [sofies.path, toms.path, wrong, `${own}x`]) {
    const statuses = await Promise.all(sections.map((section) => statusOf(page, person + section)))
    expect(statuses, person).toEqual(sections.map(() => 404))
  }
  const shown: string[] = []
  for (const person of [sofies.path, toms.path, wrong]) {
    await page.goto(person)
    await expect(page.getByRole('heading', { name: 'There is nothing here for you to see' })).toBeVisible()
    shown.push(`${await page.title()} ${await page.locator('body').innerText()}`)
    expect(await page.content()).not.toMatch(new RegExp(`${sofies.name}|${toms.name}`))
  }
  expect(new Set(shown).size).toBe(1)
  await page.getByRole('link', { name: 'Go to my first page' }).click()
  await expect(page.getByRole('heading', { name: 'Who would be glad to hear from you?' })).toBeVisible()
})

test('one person’s contact does not open under another’s name', async ({ page }) => {
  const other = await openPerson(page, 'Torben Kragh')
  await openPerson(page, 'Louise Grøn')
  const contact = await page.locator('#timeline').getByRole('link', { name: 'Met' }).first().getAttribute('href')
  await page.goto(`${other}/contacts/${contact?.split('/').at(-1)}`)
  await expect(page.getByRole('heading', { name: 'There is nothing here for you to see' })).toBeVisible()
})

test('the supervisor of another team, the admin and the person themselves do not open it either', async ({
  page,
  pageOf,
}) => {
  const signe = await openPerson(page, 'Signe Lauridsen')
  await expect(page.getByText('do the Saturdays')).toBeVisible()
  for (const who of [ANDERS, ADMIN, SIGNE, TOM]) {
    const theirs = await pageOf(who, { locale: 'en-GB' })
    for (const path of [signe, `${signe}/search/all`, `${signe}/last-time`])
      expect(await statusOf(theirs, path), who).toBe(404)
    await theirs.goto(signe)
    await expect(theirs.getByText('Signe Lauridsen’s pages')).toHaveCount(0)
    await expect(theirs.getByText('do the Saturdays')).toHaveCount(0)
  }
  expect(await statusOf(await pageOf(KAREN), signe)).toBe(200)
})

test('each role has its own doors, and no other opens', async ({ pageOf }) => {
  const employers = ['/employers', '/employers/log', '/employers/new', '/api/employers?q=x']
  const anyStaff = ['/caseload', '/log', '/people/new', '/cover', '/more', ...employers]
  const doors = ['/my', '/service', '/team', '/team/caseload-size', '/today', '/caseload/teammates', ...anyStaff]
  const opening = {
    [METTE]: ['/today', '/caseload/teammates', ...anyStaff],
    [KAREN]: ['/team', '/team/caseload-size', ...anyStaff],
    [SIGNE]: ['/my'],
    [ADMIN]: ['/service'],
  }
  for (const [who, open] of Object.entries(opening)) {
    const page = await pageOf(who)
    const answers = await Promise.all(doors.map(async (path) => [path, await statusOf(page, path)] as const))
    // A supervisor has Team where a specialist has Today: each is sent to their own.
    const sent = who === METTE ? ['/team'] : who === KAREN ? ['/today'] : []
    const expected = (path: string) => (open.includes(path) ? 200 : sent.includes(path) ? 307 : 404)
    expect(Object.fromEntries(answers), who).toEqual(Object.fromEntries(doors.map((path) => [path, expected(path)])))
  }
})
