import { dayOf, expect, METTE, openPerson, openTab, SIGNE, said, test } from '#tests/journeys/kit'

test.use({ visitor: METTE })

test('a meeting comes back every week, one is moved at the person’s wish, and one is kept in one tap', async ({
  page,
  pageOf,
}) => {
  const path = await openPerson(page, 'Signe Lauridsen')
  await openTab(page, 'Appointments')
  await page.getByText('Where, what for, how often').click()
  await page.getByLabel('Time').fill('10:00')
  await page.getByLabel('Where exactly').fill('The library')
  await page.getByLabel('CV').check()
  await page.getByLabel('Every week').check()
  await page.getByRole('button', { name: 'Plan it' }).click()
  await expect(said(page)).toContainText('Planned with Signe Lauridsen, repeating from today, 10:00.')

  const today = page.getByRole('listitem').filter({ hasText: 'Today, 10:00–11:00' })
  await today.getByRole('button', { name: 'We met' }).click()
  await expect(said(today)).toContainText('You met Signe Lauridsen, today. It is on the timeline.')
  await today.getByRole('button', { name: 'Undo' }).click()
  await expect(said(today).last()).toContainText('Taken back. The meeting with Signe Lauridsen is planned again')
  await today.getByRole('button', { name: 'We met' }).click()
  await expect(today.getByText('You met Signe Lauridsen, today.')).toBeVisible()

  await page.goto('/week?from=2026-11-27')
  await page.getByRole('link', { name: '10:00–11:00 Signe Lauridsen' }).click()
  await page.getByText('Another day or time').click()
  const moving = page.getByRole('form', { name: 'Move it' })
  await moving.getByLabel('Day', { exact: true }).fill('2026-11-30')
  await moving.getByLabel('Time').fill('09:30')
  await moving.getByLabel('Signe did').check()
  await moving.getByRole('button', { name: 'Move it' }).click()
  await expect(said(page)).toContainText('Moved: Signe Lauridsen, 30 November 2026, 09:30.')
  await expect(page.getByText('Moved at Signe’s wish')).toBeVisible()

  await page.goto('/week?from=2026-11-30')
  await expect(page.getByRole('region', { name: 'Monday 30 November' })).toContainText('09:30–10:30')
  await expect(page.getByRole('region', { name: 'Friday 4 December' })).toContainText('Signe Lauridsen')

  await page.getByRole('link', { name: '10:00–11:00 Signe Lauridsen' }).click()
  await page.getByText('This one and all after it').click()
  const changing = page.getByRole('form', { name: 'This one and all after it' })
  await changing.getByLabel('First new day').fill('2026-12-03')
  await changing.getByLabel('Time').fill('13:00')
  await changing.getByLabel('We did').check()
  await changing.getByRole('button', { name: 'Change them all' }).click()
  await expect(said(page)).toContainText('Changed: you meet Signe Lauridsen from 3 December 2026, 13:00')
  await expect(page.getByText('Moved at our wish')).toBeVisible()
  await page.goto('/week?from=2026-12-07')
  await expect(page.getByRole('region', { name: 'Thursday 10 December' })).toContainText('13:00–14:00')
  await expect(page.getByRole('region', { name: 'Friday 11 December' })).not.toContainText('Signe Lauridsen')

  await page.goto(path)
  await expect(dayOf(page, 'Today')).toContainText('Met · 10:00 · 60 min · CV')

  const signes = await pageOf(SIGNE, { javaScriptEnabled: false })
  await signes.goto('/my')
  await expect(signes.getByText('Monday 30 November at 09:30')).toBeVisible()
  await expect(signes.getByText('The library. With Mette Holm').first()).toBeVisible()
  await expect(signes.getByText('CV', { exact: true })).toHaveCount(0)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a meeting is planned beside another after asking once, and kept', async ({ page }) => {
    await page.goto('/week/plan?day=2026-11-20')
    await page.getByLabel('Torben Kragh').check()
    await page.getByLabel('Time').fill('13:00')
    await page.getByRole('button', { name: 'Plan it' }).click()
    await expect(page.getByText('Planned with Torben Kragh: today, 13:00.')).toBeVisible()

    await page.goto('/week/plan?day=2026-11-20')
    await expect(page.getByText('13:00–14:00 Torben Kragh')).toBeVisible()
    await page.getByLabel('Peter Nygaard').check()
    await page.getByLabel('Time').fill('13:30')
    await page.getByRole('button', { name: 'Plan it' }).click()
    await expect(page.getByText('You have at that time: Torben Kragh (today, 13:00).')).toBeVisible()
    await expect(page.getByLabel('Peter Nygaard')).toBeChecked()
    await page.getByRole('button', { name: 'Plan it all the same' }).click()
    await expect(page.getByText('Planned with Peter Nygaard: today, 13:30.')).toBeVisible()

    const path = await openPerson(page, 'Torben Kragh')
    await openTab(page, 'Appointments')
    await page.getByRole('button', { name: 'We met' }).click()
    await expect(page.getByText('You met Torben Kragh, today.')).toBeVisible()
    await page.goto(path)
    await expect(dayOf(page, 'Today')).toContainText('Met · 13:00 · 60 min')
  })
})
