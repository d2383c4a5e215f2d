import { ANDERS, expect, KAREN, LOOKING_ON, test } from '#tests/journeys/kit'

test.describe('Karen of Team Havn', () => {
  test.use({ visitor: KAREN })

  test('sees each caseload with those on hold told apart, and the people behind the figure', async ({ page }) => {
    await page.goto('/')
    await expect(page.getByRole('heading', { name: 'Who needs a hand?' })).toBeVisible()
    const havn = page.getByRole('table')
    await expect(havn.getByRole('row', { name: /^Mette Holm 16 3 1 16$/ })).toBeVisible()
    await expect(havn.getByRole('row', { name: /^Nadia Rahimi \d+ 1 0\.6 / })).toBeVisible()
    await expect(page.getByText(/people per full-time specialist: 5 of 5, from the records/)).toBeVisible()

    await page.getByText('How it was counted, and the records').click()
    const counted = await page.getByText(/^On 20\sNovember: \d+ people accepted or supported/).textContent()
    const people = Number(/(\d+) people/.exec(counted ?? '')?.[1])
    await page.getByRole('link', { name: 'Caseload size: the records' }).click()
    await expect(page.getByRole('heading', { name: `The people counted: ${people}` })).toBeVisible()
    const [records, left] = [page.getByRole('table').nth(0), page.getByRole('table').nth(1)]
    await expect(records.getByRole('row')).toHaveCount(people + 1)
    await expect(records.getByRole('columnheader')).toHaveText(['Person', 'Specialist', 'Support', 'Search'])
    await expect(records.getByRole('row', { name: 'Birthe Munk Mette Holm Supported Search on hold' })).toBeVisible()
    await expect(left.getByRole('row', { name: /^Karin Rosendal .* Support ended/ })).toBeVisible()
  })

  test('sees the pauses with the contact that went on through them', async ({ page }) => {
    await page.goto('/team')
    const line = page.getByRole('listitem').filter({ hasText: 'Birthe Munk: on hold since 5 October, in touch' })
    await line.getByRole('link', { name: 'Birthe Munk', exact: true }).click()
    await expect(
      page.getByText('The search has been on hold since 5 October; Mette calls every other week.'),
    ).toBeVisible()
    await expect(page.getByText('Walks with Mette Holm')).toBeVisible()
  })

  test('sees nobody of Team Park', async ({ page, pageOf }) => {
    const anderss = await pageOf(ANDERS, LOOKING_ON)
    await anderss.goto('/caseload')
    const park = await anderss.getByRole('main').getByRole('listitem').getByRole('link').allInnerTexts()
    expect(park.length).toBeGreaterThan(30)

    await page.goto('/caseload')
    await expect(page.getByRole('heading', { name: 'The team’s people' })).toBeVisible()
    const havn = await page.getByRole('main').getByRole('listitem').getByRole('link').allInnerTexts()
    expect(havn).toContain('Signe Lauridsen')
    expect(havn.filter((name) => park.includes(name))).toEqual([])
  })
})

test.describe('Anders of Team Park', () => {
  test.use({ visitor: ANDERS })

  test('is told that Yusuf carries more than one can', async ({ page }) => {
    await page.goto('/team')
    await expect(page.getByRole('heading', { name: 'Hvem har brug for en hånd?' })).toBeVisible()
    const hand = page.getByText(/^Yusuf Demir har \d+ borgere, mere end 20 for en fuldtidskonsulent\.$/)
    const people = Number(/\d+/.exec(await hand.innerText())?.[0])
    expect(people).toBeGreaterThan(20)
    await expect(page.getByRole('row', { name: `Yusuf Demir ${people} ` })).toBeVisible()
  })
})
