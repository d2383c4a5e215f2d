import { dayOf, expect, leafBackTo, METTE, openPerson, SIGNE, test } from '#tests/journeys/kit'

test.use({ visitor: METTE, javaScriptEnabled: false })

const ABOUT_TO_REST = 'Search put on hold: life event'

test('thirteen weeks of pause are thirteen weeks of contact, and the search comes back as it was', async ({ page }) => {
  const path = await openPerson(page, 'Signe Lauridsen')
  await expect(page.getByText('In work or study, with you alongside. You text on Fridays.')).toBeVisible()
  // What the road brought meanwhile stands between: what mattered is read by itself.
  await page.goto(`${path}?show=moments`)
  const back = dayOf(page, 'Monday 28 September')
  await expect(back).toContainText('Search resumed')
  await expect(back).toContainText('She said when. It was a Monday.')
  await page.goto(`${path}?show=contacts`)
  await expect(dayOf(page, 'Tuesday 29 September')).toContainText('exactly as we had left them')
  const call = dayOf(page, 'Tuesday 22 September (search on hold)').getByRole('listitem')
  await expect(call).toContainText('In touch through the pause')
  await expect(call).toContainText('In touch through a hard time')
  await page.goto(path)
  const friday = await leafBackTo(page, 'Friday 17 July (search on hold)')
  await expect(friday).toContainText('Good weekend when it comes.')
  await expect(await leafBackTo(page, 'Wednesday 1 July (search on hold)')).toContainText(ABOUT_TO_REST)
  await expect(await leafBackTo(page, 'Tuesday 30 June')).toContainText('yes, but do not stop coming')

  await page.goto(`${path}/search`)
  await expect(page.getByText('On hold from 1 July to 28 September, then resumed')).toBeVisible()
  await expect(page.getByText('A life event from 28 June, end not known')).toBeVisible()
})

test('three answers, two silences, one “more, please”, which was honoured within four days', async ({ page }) => {
  const path = await openPerson(page, 'Signe Lauridsen')
  await page.goto(`${path}/touch`)
  const fridays = page.getByRole('region', { name: 'What came back' }).locator('ol > li')
  await expect(fridays).toContainText(['Well, 13 November', 'Wants more contact, 14 August', 'Well, 7 August'])
  await page.getByRole('link', { name: 'All messages (7)' }).click()
  await expect(fridays).toContainText([
    'Well, 13 November',
    'Wants more contact, 14 August',
    'Well, 7 August',
    'Quiet, and it meant unwell.',
    'Well, 24 July',
    'Quiet, and it meant something else.',
    'Well, 10 July',
  ])
  await expect(page.getByText('Honoured after 4 days, with a new agreement')).toBeVisible()
  await page.getByText(/^Earlier \(/).click()
  await expect(page.getByText('I ring on Tuesdays. The text on Fridays stays.')).toBeVisible()
  await expect(page.getByText('While on hold: you call twice a week', { exact: true })).toBeVisible()
})

test.describe('Signe', () => {
  test.use({ visitor: SIGNE })

  test('reads on her own page what was shared of it, and no reason', async ({ page }) => {
    await page.goto('/my')
    await expect(page.getByText('You are in work or study.')).toBeVisible()
    await expect(page.getByText('exactly as we had left them')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Save a copy: CV on one page' })).toBeVisible()
    await expect(page.getByText('Letter to the shop')).toHaveCount(0)
    await expect(page.getByText(/life event|He has moved out/i)).toHaveCount(0)
  })
})
