import type { Page } from '@playwright/test'
import {
  ADMIN,
  ANDERS,
  expect,
  KAREN,
  METTE,
  openFirstPerson,
  openPerson,
  SIGNE,
  SOFIE,
  TOM,
  test,
} from '#tests/journeys/kit'

const NOTHING_HERE = 'There is nothing here for you to see'

test.use({ visitor: METTE, expectedComplaints: [/status of 404/] })

/** How a page answers, before any script has run. */
async function answerTo(page: Page, path: string) {
  const answer = await page.request.get(path, { maxRedirects: 0 })
  return { status: answer.status(), isTheEmptyPage: (await answer.text()).includes(NOTHING_HERE) }
}

const EMPTY_PAGE = { status: 404, isTheEmptyPage: true }

test('a stranger’s page, a wrong address and a made-up one are the same page', async ({ page, pageOf }) => {
  const sofies = await openFirstPerson(await pageOf(SOFIE))
  const toms = await openFirstPerson(await pageOf(TOM))
  const own = await openPerson(page, 'Bo Lyngby')
  const wrong = '/people/019a0000-0000-7000-8000-000000000000'
  for (const person of [sofies.path, toms.path, wrong, `${own}x`]) {
    const paths = ['', '/search', '/about', '/contacts/019a0000-0000-7000-8000-000000000000']
    const answers = await Promise.all(paths.map((path) => answerTo(page, person + path)))
    expect(answers, person).toEqual(paths.map(() => EMPTY_PAGE))
  }
  expect(await answerTo(page, own)).toEqual({ status: 200, isTheEmptyPage: false })
  await page.goto(sofies.path)
  await expect(page.getByRole('heading', { name: NOTHING_HERE })).toBeVisible()
  await expect(page.getByText(sofies.name)).toHaveCount(0)
  await page.getByRole('link', { name: 'Go to my first page' }).click()
  await expect(page.getByRole('heading', { name: 'Who would be glad to hear from you?' })).toBeVisible()
})

test('one person’s contact does not open under another’s name', async ({ page }) => {
  const other = await openPerson(page, 'Torben Kragh')
  await openPerson(page, 'Louise Grøn')
  const contact = await page.locator('#timeline').getByRole('link', { name: 'Met' }).first().getAttribute('href')
  const id = contact?.split('/').at(-1)
  expect(await answerTo(page, `${other}/contacts/${id}`)).toEqual(EMPTY_PAGE)
})

test('the supervisor of another team, the admin and the person themselves do not open it either', async ({
  page,
  pageOf,
}) => {
  const signe = await openPerson(page, 'Signe Lauridsen')
  await expect(page.getByText('She cried, I mostly listened.')).toBeVisible()
  for (const who of [ANDERS, ADMIN, SIGNE, TOM]) {
    const theirs = await pageOf(who, { locale: 'en-GB' })
    const { status } = await answerTo(theirs, signe)
    expect(status, who).toBe(404)
    await theirs.goto(signe)
    await expect(theirs.getByText('Signe Lauridsen’s pages')).toHaveCount(0)
    await expect(theirs.getByText('I mostly listened')).toHaveCount(0)
  }
  expect((await answerTo(await pageOf(KAREN), signe)).status).toBe(200)
})

test('each role has its own doors, and no other opens', async ({ pageOf }) => {
  const staff = ['/today', '/caseload', '/log', '/people/new']
  const doors = ['/my', '/service', '/team', '/team/caseload-size', ...staff]
  const opening = {
    [METTE]: staff,
    [KAREN]: ['/team', '/team/caseload-size', ...staff.filter((path) => path !== '/today')],
    [SIGNE]: ['/my'],
    [ADMIN]: ['/service'],
  }
  for (const [who, open] of Object.entries(opening)) {
    const page = await pageOf(who)
    const answers = await Promise.all(doors.map(async (path) => [path, (await answerTo(page, path)).status] as const))
    expect(Object.fromEntries(answers), who).toEqual(
      Object.fromEntries(doors.map((path) => [path, open.includes(path) ? 200 : 404])),
    )
  }
})
