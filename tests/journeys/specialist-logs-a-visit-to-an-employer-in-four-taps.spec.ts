import { expect, METTE, openPerson, SOFIE, said, test } from '#tests/journeys/kit'

test.use({ visitor: METTE })

test('an employer is met, logged in four taps, and read by a colleague who does not learn for whom', async ({
  page,
  pageOf,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const signe = await openPerson(page, 'Signe Lauridsen')
  await page.getByRole('link', { name: 'Employer visit' }).click()
  await expect(page.getByLabel('For whom?')).toHaveValue(signe.split('/').at(-1) ?? '')
  await page.getByLabel('We did it together').check()
  await page.getByLabel('Another employer').fill('Café Kajen')
  await page.getByText('Add more first').click()
  await page.getByLabel('What did you learn?').fill('They liked Signe at once.')
  await page.getByLabel('What is the next step?').fill('Send Signe’s days')
  await page.getByRole('button', { name: 'Face to face' }).click()
  await expect(said(page)).toContainText(
    'face to face with Café Kajen, today. The service’s first visit there. It is in',
  )

  // From anywhere, after a visit: Log, a visit, the employer, how it was.
  const taps = [
    page.getByRole('link', { name: 'Log', exact: true }),
    page.getByRole('link', { name: 'Log an employer visit' }),
    page.getByText('Café Kajen', { exact: true }),
    page.getByRole('button', { name: 'Face to face' }),
  ]
  for (const tap of taps) await tap.click()
  await expect(said(page)).toContainText('The service’s visit number 2 there.')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(said(page)).toHaveText('Undone. It no longer counts.')

  await page.getByLabel('Another employer').fill('Cafe Kajen ApS')
  await page.getByRole('button', { name: 'Phone' }).click()
  await page.getByRole('button', { name: 'It is Café Kajen' }).click()
  await expect(said(page)).toContainText('by phone with Café Kajen')
  await page.getByRole('link', { name: 'The employer’s page' }).click()
  await expect(page.getByText('They liked Signe at once.')).toBeVisible()
  // On the employer’s own page one tap is enough; nobody is refused there without a word.
  const day = page.locator('input[type=hidden][name=day]')
  await day.evaluate((field: HTMLInputElement) => field.setAttribute('value', ''))
  await page.getByRole('form', { name: 'Log an employer visit' }).getByRole('button', { name: 'Letter' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toHaveText('Write the day it happened.')
  await page.reload()
  await page.getByRole('form', { name: 'Log an employer visit' }).getByRole('button', { name: 'Letter' }).click()
  await expect(said(page)).toContainText('by letter with Café Kajen, today.')
  await expect(page.getByText('Letter · Mette Holm')).toBeVisible()
  await expect(page.getByRole('link', { name: 'together with Signe Lauridsen' })).toBeVisible()

  const sofie = await pageOf(SOFIE, { locale: 'da-DK' })
  await sofie.goto('/employers?q=cafe+kajne')
  await sofie.getByRole('link', { name: 'Café Kajen' }).click()
  await expect(sofie.getByText('They liked … at once.')).toBeVisible()
  await expect(sofie.getByText('Send … days')).toBeVisible()
  expect(await sofie.content()).not.toContain('Signe')

  await page.goto('/employers')
  const mine = page.getByRole('form', { name: 'What I said I’d do with employers' })
  await mine.getByRole('button', { name: 'Done Send Signe’s days' }).click()
  await expect(said(page)).toContainText('Done: Send Signe’s days')
  await expect(mine).toHaveCount(1)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(mine.getByRole('button', { name: 'Done Send Signe’s days' })).toBeVisible()
})
