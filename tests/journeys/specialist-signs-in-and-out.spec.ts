import { expect, METTE, signInByHand, test } from '#tests/journeys/kit'

const NOT_RECOGNISED = 'We don’t know this e-mail with this password. Have another look at both and try again.'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a wrong password and an unknown account get one kind sentence, and the e-mail stays', async ({ page }) => {
      await page.goto('/sign-in')
      for (const [email, password] of [
        [METTE, 'not her password'],
        ['nobody.at.all@nordhavn.example', 'nordhavn-demo-only'],
      ] as const) {
        await signInByHand(page, email, password)
        await expect(page.getByRole('alert').filter({ hasText: NOT_RECOGNISED })).toBeVisible()
        await expect(page.getByLabel('E-mail')).toHaveValue(email)
        await expect(page.getByLabel('Password')).toHaveValue('')
      }
    })

    test('whoever asks for a page signs in first and then comes to it; after signing out none opens', async ({
      page,
    }) => {
      await page.goto('/caseload')
      await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
      await signInByHand(page, METTE)
      await expect(page.getByRole('heading', { name: 'Your people' })).toBeVisible()
      await page.goto('/')
      await expect(page.getByRole('heading', { name: 'Who would be glad to hear from you?' })).toBeVisible()

      await page.getByRole('link', { name: 'More' }).click()
      await page.getByRole('button', { name: 'Sign out', exact: true }).click()
      await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
      await page.goBack()
      await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
      await page.goto('/today')
      await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
      await expect(page.getByText('Mette')).toHaveCount(0)
    })
  })
}

test('an address that leads elsewhere does not lead there', async ({ page }) => {
  await page.goto('/sign-in?next=https://elsewhere.example/today')
  await signInByHand(page, METTE)
  await expect(page).toHaveURL(/localhost:\d+\/today$/)
  await expect(page.getByRole('heading', { name: 'Who would be glad to hear from you?' })).toBeVisible()
})

test('an address longer than any, cut in the middle of a sign, is answered like any other', async ({
  page,
  baseURL: origin = '',
}) => {
  const form = { email: `${'a'.repeat(253)}😀@nordhavn.example`, password: 'a guess' }
  const answer = await page.request.post('/api/sign-in', { form, headers: { origin }, maxRedirects: 0 })
  expect(answer.status()).toBe(303)
  await page.goto('/sign-in')
  await expect(page.getByRole('alert').filter({ hasText: NOT_RECOGNISED })).toBeVisible()
})

test.describe('too many tries', () => {
  test.use({ expectedComplaints: [/status of 429/] })

  test('after too many tries one is asked to wait, kindly and by the clock, and a longer try changes nothing', async ({
    page,
    baseURL: origin = '',
  }) => {
    const form = { email: 'nobody.at.all@elsewhere.example', password: 'a guess' }
    const guess = () => page.request.post('/api/sign-in', { form, headers: { origin }, maxRedirects: 0 })
    for (let tries = 0; tries < 10; tries++) expect((await guess()).status()).toBe(303)
    const answer = await guess()
    expect(answer.status()).toBe(429)
    expect(Number(answer.headers()['retry-after'])).toBeGreaterThan(14 * 60)

    await page.goto('/sign-in?next=/caseload')
    await signInByHand(page, form.email)
    await expect(page.getByText('15 minutes')).toBeVisible()
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(252, 250, 246)')
    await page.getByRole('link', { name: 'Try to sign in again' }).click()
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  })
})
