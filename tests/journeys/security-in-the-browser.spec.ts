import { ACTS, actsOfTheBuild, anotherId, COMMAND_ID, callAct, fieldsOf, NOT_THEIRS_TO_SEE } from '#tests/journeys/acts'
import { fieldsAbout } from '#tests/journeys/fields-about'
import {
  ADMIN,
  expect,
  LOOKING_ON,
  METTE,
  openPerson,
  openTab,
  post,
  postedBy,
  SIGNE,
  said,
  test,
} from '#tests/journeys/kit'

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
      `${person}/touch`,
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
    const fields = await fieldsAbout({ page, origin }, await pageOf(ADMIN, LOOKING_ON), 'Signe Lauridsen')
    await openPerson(page, 'Signe Lauridsen')
    const before = await page.locator('#timeline').innerText()
    const acts = actsOfTheBuild()
    expect(acts.map(({ name }) => name).toSorted()).toEqual(Object.keys(ACTS).toSorted())
    for (const { id, name } of acts) {
      if (ACTS[name]?.forClients) continue
      const answer = await callAct(signes, { id, origin }, { ...fieldsOf(name, fields), commandId: anotherId() })
      const words = await answer.text()
      const refusal = NOT_THEIRS_TO_SEE.test(name) ? '"NEXT_HTTP_ERROR_FALLBACK;404"' : 'This is not yours to change.'
      expect(words, name).toContain(refusal)
      expect(words, name).not.toContain('"done"')
    }
    await openPerson(page, 'Signe Lauridsen')
    await expect(page.getByText('In work or study, with you alongside.')).toBeVisible()
    expect(await page.locator('#timeline').innerText()).toBe(before)

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
    await openTab(page, 'Job search')
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
