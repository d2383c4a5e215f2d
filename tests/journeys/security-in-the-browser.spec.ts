import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { ADMIN, expect, METTE, openPerson, openTab, post, postedBy, SIGNE, said, test } from '#tests/journeys/kit'

const SCRIPT = '<script>document.title = "taken over"</script><img src="/x" onerror="document.title = \'taken over\'">'
const ELSEWHERE = 'https://elsewhere.example'

test.describe('answers', () => {
  test.use({ visitor: METTE })

  test('each forbids foreign scripts, guessed types and keeping', async ({ page, baseURL: origin }) => {
    const person = await openPerson(page, 'Signe Lauridsen')
    const pages = [
      '/',
      '/sign-in',
      '/today',
      '/caseload',
      '/log',
      person,
      `${person}/search`,
      '/settings',
      '/nothing-here',
    ]
    const others = ['/api/health', '/icon.svg', '/wave.svg', `${origin}//`, '/_next/image?url=x']
    for (const asked of [...pages, ...others]) {
      const answer = await page.request.get(asked, { maxRedirects: 0 })
      const { 'content-security-policy': policy, ...headers } = answer.headers()
      expect(policy, asked).toMatch(/(script-src 'self' 'nonce-[\w+/=]{24}' 'strict-dynamic'|default-src 'none');/)
      expect(policy, asked).toContain("frame-ancestors 'none'")
      expect(policy, asked).not.toContain('unsafe')
      expect(headers['x-content-type-options'], asked).toBe('nosniff')
      expect(headers['cache-control'], asked).toContain('no-store')
    }
  })

  test('each has a nonce of its own, on each of its scripts', async ({ page }) => {
    const nonces = new Set<string | undefined>()
    for (const asked of ['/today', '/today', '/sign-in']) {
      const answer = await page.request.get(asked)
      const nonce = /'nonce-([^']+)'/.exec(answer.headers()['content-security-policy'] ?? '')?.[1]
      const scripts = (await answer.text()).match(/<script\b[^>]*>/g) ?? []
      expect(scripts.length).toBeGreaterThan(2)
      expect(scripts.filter((script) => !script.includes(`nonce="${nonce}"`))).toEqual([])
      nonces.add(nonce)
    }
    expect(nonces.size).toBe(3)
  })

  test('only GET, HEAD and POST are answered', async ({ page }) => {
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      for (const asked of ['/today', '/api/sign-in', '/icon.svg']) {
        const answer = await page.request.fetch(asked, { method })
        expect(answer.status(), `${method} ${asked}`).toBe(405)
        expect(answer.headers(), `${method} ${asked}`).toMatchObject({
          allow: 'GET, HEAD, POST',
          'cache-control': 'no-store',
        })
      }
    }
  })
})

test.describe('acts', () => {
  test.use({ visitor: METTE })

  test('one posted from another site, or from nowhere, is refused', async ({ page }) => {
    const person = await openPerson(page, 'Bo Lyngby')
    const sent = await postedBy(page, () => page.getByRole('button', { name: 'Texted' }).click())
    await expect(said(page)).toContainText('Saved: texted Bo Lyngby')
    const { origin, 'sec-fetch-site': _, ...unsaid } = sent.headers
    const body = Buffer.from(sent.body.toString('latin1').replace(COMMAND_ID, anotherId()), 'latin1')
    const tries = [
      unsaid,
      { ...unsaid, origin: 'null' },
      { ...unsaid, origin: ELSEWHERE },
      { ...unsaid, origin: ELSEWHERE, 'x-forwarded-host': new URL(ELSEWHERE).host },
      { ...unsaid, origin: origin ?? '', 'sec-fetch-site': 'cross-site' },
    ]
    for (const headers of tries) {
      const answer = await post(page, { ...sent, headers, body })
      expect(answer.status(), JSON.stringify(headers)).toBe(403)
      expect(await answer.text()).toBe('This came from another site.\n')
    }
    await page.goto(person)
    await expect(page.locator('#timeline').getByRole('heading', { name: 'Today' })).toHaveCount(1)
    await expect(page.locator('#timeline section').first().getByRole('listitem')).toHaveCount(1)
  })

  test('each act of the build is known here, and a person supported does none that is the staff’s', async ({
    page,
    pageOf,
    baseURL: origin = '',
  }) => {
    const signes = await pageOf(SIGNE)
    const fields = await fieldsAbout(page, await pageOf(ADMIN), 'Signe Lauridsen')
    const acts = actsOfTheBuild()
    expect(acts.map(({ name }) => name).toSorted()).toEqual(Object.keys(ACTS).toSorted())
    for (const { id, name } of acts) {
      const { forClients, ...own } = ACTS[name] ?? {}
      if (forClients) continue
      const answer = await callAct(signes, { id, origin }, { ...fields, ...own, commandId: anotherId() })
      const words = await answer.text()
      expect(words, name).toMatch(/This is not yours to change\. Nothing was saved\.|"NEXT_HTTP_ERROR_FALLBACK;404"/)
      expect(words, name).not.toContain('"done"')
    }
    await openPerson(page, 'Signe Lauridsen')
    await expect(page.getByText('The search is on hold since 30 September; you text on Fridays.')).toBeVisible()
    await expect(page.locator('#timeline').getByRole('heading', { name: 'Today' })).toHaveCount(0)

    const id = acts.find(({ name }) => name === 'logContactAction')?.id ?? ''
    const allowed = await callAct(page, { id, origin }, { ...fields, commandId: anotherId() })
    expect(await allowed.text(), 'The same is done for her specialist.').toContain('"done":"Saved: met Signe Lauridsen')
  })
})

test.describe('words', () => {
  test.use({ visitor: METTE })

  test('a script in a name, a wish, a note or a reason is text, on every page that shows it', async ({ page }) => {
    await page.goto('/people/new')
    await page.getByLabel('Name', { exact: true }).fill(`Eva ${SCRIPT.slice(0, 80)}`)
    await page.getByLabel('What they want, in their own words').fill(SCRIPT)
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await page.getByRole('link', { name: 'Open their page' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Eva <script>')
    await expect(page.getByText(`“${SCRIPT}”`)).toBeVisible()

    await page.getByText('Add more first').click()
    await page.getByRole('form', { name: 'Log a contact' }).getByLabel('Note').fill(SCRIPT)
    await page.getByRole('button', { name: 'Met', exact: true }).click()
    await expect(said(page)).toContainText('Saved: met Eva <script>')
    await expect(page.getByRole('listitem').getByText(SCRIPT)).toBeVisible()
    await openTab(page, 'Search and pauses')
    await expect(page.getByText(/Tap what you and Eva/)).toBeVisible()
    for (const asked of ['/log', '/caseload']) {
      await page.goto(asked)
      await expect(page.getByText('Eva <script>')).toBeVisible()
      await expect(page.locator('main script, main img')).toHaveCount(0)
    }
    await page.getByRole('searchbox', { name: 'Find a name' }).fill('eva <script>')
    await expect(page.getByRole('list', { name: 'People found' })).toContainText('Eva <script>')
    await expect(page).toHaveTitle(/^Caseload/)
  })
})

/**
 * Every server action of the build. What a person supported may do themselves is `forClients`; for the others, the fields
 * that would make it valid, so that it is the policy that refuses. An action missing here fails the test.
 */
const ACTS: Record<string, { forClients?: true } & Record<string, string | true>> = {
  logContactAction: {},
  undoContactAction: {},
  correctContactAction: {},
  withdrawContactAction: {},
  startPauseAction: { kind: 'health' },
  changePauseAction: { kind: 'health' },
  resumeSearchAction: {},
  undoResumeAction: {},
  takeBackPauseAction: {},
  changeSearchAction: { state: 'lighter' },
  noteMomentAction: { kind: 'good_word' },
  takeBackMomentAction: {},
  addPersonAction: {},
  changePersonAction: {},
  changeEpisodeAction: {},
  assignSpecialistAction: {},
  changeRoleAction: {},
  deactivateAccountAction: {},
  reactivateAccountAction: {},
  chooseLanguageAction: { forClients: true },
  endSessionAction: { forClients: true },
}

type Manifest = { node: Record<string, { exportedName: string }> }

function actsOfTheBuild() {
  const file = path.resolve('.next/standalone/.next/server/server-reference-manifest.json')
  const { node }: Manifest = JSON.parse(readFileSync(file, 'utf8'))
  return Object.entries(node).map(([id, { exportedName }]) => ({ id, name: exportedName }))
}

const COMMAND_ID = /(?<=name="[_\d]*commandId"\r\n\r\n)[0-9a-f-]{36}/
const anotherId = () => crypto.randomUUID()

/** Valid fields for any act about this person, read from the pages of those who may see them. */
async function fieldsAbout(staff: Page, admin: Page, name: string) {
  const person = await openPerson(staff, name)
  const hidden = (page: Page, field: string) => page.locator(`input[type=hidden][name=${field}]`).first().inputValue()
  const contact = await staff.locator('#timeline').getByRole('link', { name: 'Met' }).first().getAttribute('href')
  await staff.goto(`${person}?show=moments`)
  const eventId = await hidden(staff, 'eventId')
  await staff.goto(`${person}/search`)
  const pauseId = await hidden(staff, 'pauseId')
  await staff.goto(`${person}/about`)
  const episodeId = await hidden(staff, 'episodeId')
  await admin.goto('/service')
  const accountId = await hidden(admin, 'accountId')
  const clientId = person.split('/').at(-1) ?? ''
  const contactId = contact?.split('/').at(-1) ?? ''
  return {
    ...{ clientId, people: clientId, contactId, contacts: contactId, eventId, pauseId, episodeId, accountId },
    ...{ specialistId: accountId, version: '1', name: 'Eva', outcome: 'met', day: '2026-11-20', fromDay: '2026-11-20' },
    ...{ wishedBy: 'together', touchBy: 'text', touchEvery: 'week', to: 'active', state: 'supported' },
    ...{ because: 'No reason.', role: 'admin' },
  }
}

/** Calls an act as the browser would, from the own page of whoever this is. */
function callAct(page: Page, { id, origin }: { id: string; origin: string }, fields: Record<string, string | true>) {
  const multipart = new FormData()
  for (const [name, value] of Object.entries(fields)) multipart.append(`_1_${name}`, String(value))
  multipart.append('0', '[{"commandId":""},"$K1"]')
  return page.request.post('/my', { headers: { 'next-action': id, origin }, multipart })
}
