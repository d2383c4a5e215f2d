import { expect, METTE, signInByHand, test } from '#tests/journeys/kit'

const NOT_RECOGNISED = 'We don’t know this e-mail with this password. Have another look at both and try again.'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a wrong password is told kindly, and the e-mail need not be typed again', async ({ page }) => {
      await page.goto('/sign-in')
      await signInByHand(page, METTE, 'not her password')
      await expect(page.getByRole('alert').filter({ hasText: NOT_RECOGNISED })).toBeVisible()
      await expect(page.getByLabel('E-mail')).toHaveValue(METTE)
      await expect(page.getByLabel('Password')).toHaveValue('')
    })

    test('an account nobody knows gets the same sentence', async ({ page }) => {
      await page.goto('/sign-in')
      await signInByHand(page, 'nobody.at.all@nordhavn.example')
      await expect(page.getByRole('alert').filter({ hasText: NOT_RECOGNISED })).toBeVisible()
      await expect(page.getByLabel('E-mail')).toHaveValue('nobody.at.all@nordhavn.example')
    })

    test('whoever asks for Today signs in first, and then comes to it', async ({ page }) => {
      await page.goto('/caseload?named=Louise')
      await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
      await signInByHand(page, METTE)
      await expect(page.getByRole('link', { name: 'Louise Grøn' })).toBeVisible()

      await page.goto('/')
      await expect(page.getByRole('heading', { name: 'Who would be glad to hear from you?' })).toBeVisible()
    })

    test('after signing out no page opens any more, not even the one before', async ({ page }) => {
      await page.goto('/today')
      await signInByHand(page, METTE)
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
