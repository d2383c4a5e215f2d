import { dayOf, expect, leafBackTo, METTE, openPerson, test } from '#tests/journeys/kit'

test.use({ visitor: METTE, javaScriptEnabled: false })

test('Jonas went quiet three times, twice well and once unwell, and somebody rang the doorbell', async ({ page }) => {
  const path = await openPerson(page, 'Jonas Vang')
  await page.goto(`${path}/touch`)
  const newest = page.getByRole('region', { name: 'What came back' }).locator('ol > li').first()
  await expect(newest).toContainText('Mette Holm wrote, yesterday')
  await expect(newest).toContainText('Quiet so far. Quiet 3 times before: twice well and once unwell.')

  const agreed = [
    'You text every other Thursday',
    'You text on Thursdays',
    'You text every other Thursday',
    'You text on Thursdays',
  ]
  const told = page.locator('p').filter({ hasText: /^You text (on|every other) Thursdays?$/ })
  await expect(told).toHaveText(agreed)
  await expect(page.getByText('Honoured the same day, with a new agreement')).toHaveCount(3)

  await page.goto(`${path}?show=contacts`)
  const doorbell = await leafBackTo(page, 'Monday 22 June')
  await expect(doorbell).toContainText('The silence meant: not well')
  await page.goto(`${path}?show=moments`)
  const mattered = await leafBackTo(page, 'Monday 22 June')
  await expect(mattered).toContainText('Two silences, so I rang the doorbell, as he had asked me to.')
  await page.goto(`${path}?show=around`)
  await expect(dayOf(page, 'Friday 19 June')).toContainText('Talked over with the team')
})

test('Today asks what came back from Jonas', async ({ page }) => {
  await page.goto('/today')
  const line = page.getByRole('listitem').filter({ hasText: 'Jonas Vang' })
  await expect(line).toContainText('You asked how it is. What came back?')
  await expect(line.getByRole('link', { name: 'Note the answer' })).toBeVisible()
})

test('Torben leads half of it himself, and was met the same day both times he asked', async ({ page }) => {
  const path = await openPerson(page, 'Torben Kragh')
  await expect(page.getByText('You text every four weeks.')).toBeVisible()
  await page.goto(`${path}?show=moments`)
  await expect(page.locator('#timeline').getByText('Led it themselves')).toHaveCount(13)
  const [museum, deadline] = [dayOf(page, 'Thursday 19 February'), dayOf(page, 'Tuesday 18 August')]
  for (const day of [museum, deadline]) {
    await expect(day).toContainText('Turned to us')
    await expect(day).toContainText('Stepped in when it was hard')
    await expect(day.getByRole('link', { name: 'Met' })).toHaveCount(1)
  }
  await page.goto(`${path}/touch`)
  await expect(page.getByText('Honoured after 6 days, with a new agreement')).toBeVisible()
  await page.getByText(/^Earlier \(/).click()
  await expect(page.getByText('He rings when it burns, and then I pick up.')).toBeVisible()
})
