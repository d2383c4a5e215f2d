import type { Page } from '@playwright/test'
import { ADMIN, ANDERS, expect, KAREN, METTE, openPerson, SIGNE, SOFIE, test, TOM } from '#tests/journeys/kit'

const NOTHING_HERE = 'There is nothing here for you to see'

test.use({ visitor: METTE, expectedComplaints: [/status of 404/] })

/** The status of an answer, and its words without what differs from answer to answer. */
async function answerTo(page: Page, path: string) {
  const answer = await page.request.get(path, { maxRedirects: 0 })
  return { status: answer.status(), title: /<h1>(.*?)<\/h1>/.exec(await answer.text())?.[1] }
}

test('a stranger’s page, a wrong address and a made-up one are the same page', async ({ page, pageOf }) => {
  const sofies = await openPerson(await pageOf(SOFIE), 'Vibeke Storm')
  const toms = await openPerson(await pageOf(TOM), 'Kwame Llewellyn')
  const own = await openPerson(page, 'Bo Lyngby')
  const wrong = '/people/019a0000-0000-7000-8000-000000000000'
  for (const person of [sofies, toms, wrong, '/people/x', `${own}x`]) {
    for (const path of ['', '/search', '/about', '/contacts/019a0000-0000-7000-8000-000000000000']) {
      expect(await answerTo(page, person + path), person + path).toEqual({ status: 404, title: NOTHING_HERE })
    }
  }
  expect(await answerTo(page, own)).toEqual({ status: 200, title: 'Bo Lyngby' })
  await page.goto(sofies)
  await expect(page.getByRole('heading', { name: NOTHING_HERE })).toBeVisible()
  await expect(page.getByText('Vibeke')).toHaveCount(0)
  await page.getByRole('link', { name: 'Go to my first page' }).click()
  await expect(page.getByRole('heading', { name: 'Who would be glad to hear from you?' })).toBeVisible()
})

test('one person’s contact does not open under another’s name', async ({ page }) => {
  const other = await openPerson(page, 'Torben Kragh')
  await openPerson(page, 'Louise Grøn')
  const contact = await page.locator('#timeline').getByRole('link', { name: 'Met' }).first().getAttribute('href')
  const id = contact?.split('/').at(-1)
  expect(await answerTo(page, `${other}/contacts/${id}`)).toEqual({ status: 404, title: NOTHING_HERE })
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
    [KAREN]: ['/team', '/team/caseload-size', ...staff],
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
