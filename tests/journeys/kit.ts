import type { APIResponse, BrowserContext, BrowserContextOptions, Locator, Page } from '@playwright/test'
import { expect, test as journey } from '#tests/setup/journey'

const PASSWORD = 'nordhavn-demo-only'

/** Who walks these journeys, by the account they sign in with. */
export const METTE = 'mette.holm@nordhavn.example'
export const SOFIE = 'sofie.lund@nordhavn.example'
export const JAKOB = 'jakob.krogh@nordhavn.example'
export const KAREN = 'karen.friis@nordhavn.example'
export const ANDERS = 'anders.bech@nordhavn.example'
export const ADMIN = 'admin@nordhavn.example'
export const SIGNE = 'signe@nordhavn.example'
export const ALI = 'ali@nordhavn.example'
export const TOM = 'tom.ellis@riverside.example'

/** For those who only look on: their pages are read without any script, which is faster and shows that it works. */
export const LOOKING_ON = { javaScriptEnabled: false }

type Visits = {
  /** Who has signed in before the journey begins; nobody, where it is left out. */
  visitor: string | undefined
  /** Somebody else, signed in at a browser of their own. */
  pageOf: (who: string, options?: BrowserContextOptions) => Promise<Page>
}

export const test = journey.extend<Visits>({
  visitor: [undefined, { option: true }],

  context: async ({ context, visitor, server }, use) => {
    if (visitor) await signIn(context, visitor, server.origin)
    await use(context)
  },

  pageOf: async ({ newVisitor, server }, use) => {
    await use(async (who, options) => {
      const context = await newVisitor(options)
      await signIn(context, who, server.origin)
      return context.newPage()
    })
  },
})

export { expect }

async function signIn(context: BrowserContext, email: string, origin: string) {
  const form = { email, password: PASSWORD }
  const answer = await context.request.post(`${origin}/api/sign-in`, { form, headers: { origin }, maxRedirects: 0 })
  expect(answer.status(), `${email} signs in`).toBe(303)
}

/** The sign-in page as somebody fills it in by hand. */
export async function signInByHand(page: Page, email: string, password = PASSWORD) {
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

/** Opens somebody's page by their name on the caseload; answers with the page's address. */
export async function openPerson(page: Page, name: string): Promise<string> {
  await page.goto('/caseload')
  await page.getByRole('link', { name, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  return new URL(page.url()).pathname
}

/** Opens the page of whoever comes first on the caseload. */
export async function openFirstPerson(page: Page): Promise<{ name: string; path: string }> {
  await page.goto('/caseload')
  const name = await page.getByRole('main').getByRole('list').first().getByRole('link').first().innerText()
  return { name, path: await openPerson(page, name) }
}

/** The sections of somebody's page. */
type Tab = 'Timeline' | 'Profile' | 'Job search' | 'Work and study' | 'In touch' | 'Appointments' | 'About'

export const openTab = (page: Page, name: Tab) =>
  page
    .getByRole('navigation', { name: /’s pages$/ })
    .getByRole('link', { name })
    .click()

/** What a form says once it was heard. */
export const said = (page: Page | Locator) => page.getByRole('status')

/** The day of the timeline under this heading. */
export const dayOf = (page: Page, heading: string) =>
  page.locator('#timeline section').filter({ has: page.getByRole('heading', { level: 3, name: heading }) })

export type Posted = { path: string; headers: Record<string, string>; body: Buffer }

/** What the browser posts while something is pressed, so that it can be sent again as it was or otherwise. */
export async function postedBy(page: Page, press: () => Promise<void>): Promise<Posted> {
  const [request] = await Promise.all([page.waitForRequest((sent) => sent.method() === 'POST'), press()])
  const { cookie: _, 'content-length': _length, ...headers } = await request.allHeaders()
  const usual = Object.entries(headers).filter(([name]) => !name.startsWith(':'))
  return {
    path: new URL(request.url()).pathname,
    headers: Object.fromEntries(usual),
    body: request.postDataBuffer() ?? Buffer.alloc(0),
  }
}

/** Sends it as whoever this page belongs to. */
export function post(page: Page, { path, headers, body }: Posted): Promise<APIResponse> {
  return page.request.post(path, { headers, data: body, maxRedirects: 0 })
}

/** Leafs back in the timeline, from the page that is open, to the one that holds a day. */
export async function leafBackTo(page: Page, heading: string): Promise<Locator> {
  const day = dayOf(page, heading)
  for (let pages = 0; pages < 12 && !(await day.isVisible()); pages++) {
    const earlier = await page.getByRole('link', { name: 'Earlier', exact: true }).getAttribute('href')
    await page.goto(new URL(earlier ?? '', page.url()).href)
  }
  return day
}
