import { dayOf, expect, leafBackTo, METTE, openPerson, test } from '#tests/journeys/kit'

test.use({ visitor: METTE, javaScriptEnabled: false })

test('Louise wrote to five shops on nobody’s advert, heard no from four, and rang the fifth herself', async ({
  page,
}) => {
  const path = await openPerson(page, 'Louise Grøn')
  await page.goto(`${path}/search?view=list&show=over`)
  for (const shop of ['Blomster hos Vivi', 'Den Grønne Kælder', 'Boghandlen Lyset', 'Papir & Pen'])
    await expect(page.getByRole('listitem').filter({ hasText: shop }).first()).toContainText('Unsolicited')
  await page.goto(`${path}?show=road`)
  const yes = dayOf(page, 'Tuesday 17 November')
  await expect(yes).toContainText('Accepted: Two mornings in the bookshop, Andet Kapitel')
  await expect(yes).toContainText('Did it for the first time')
  await page.goto(`${path}/profile`)
  await expect(page.getByText('“Mornings in a small shop.”', { exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'all versions' }).click()
  const letter = page.getByRole('listitem').filter({ hasText: 'One letter for five shops' })
  await expect(letter).toContainText('Shared with Louise')
  await expect(letter).toContainText('Version 1 · Word')
})

test('Freja studies: her exams have their days, and nothing looks for a job', async ({ page }) => {
  const path = await openPerson(page, 'Freja Ørum')
  await page.goto(`${path}/work`)
  await page.getByRole('link', { name: 'HF, andet år at HF-centret Nordhavn' }).click()
  await expect(page.getByRole('heading', { name: 'Who is around the course' })).toBeVisible()
  await expect(page.getByText('The school', { exact: true })).toBeVisible()
  await expect(page.getByText('Matematik')).toBeVisible()
  await expect(page.getByText('“Tolv. Jeg gik først.”')).toBeVisible()
  await page.goto(`${path}?show=moments`)
  await expect(dayOf(page, 'Thursday 22 October')).toContainText('A good word on a big day')
  const first = await leafBackTo(page, 'Monday 23 March')
  await expect(first).toContainText('A kind word on the first day')
  await page.goto(`${path}/profile`)
  await expect(page.getByText('“Laborant. Det tager fire år, og det må det godt.”', { exact: true })).toBeVisible()
  await page.goto(path)
  await expect(page.getByRole('main')).not.toContainText(/overdue|behind|late/i)
})

test('Mads went from the hall’s intern to its assistant, and one thing led to another', async ({ page }) => {
  const path = await openPerson(page, 'Mads Bøgh')
  await page.goto(`${path}/work`)
  await expect(page.getByRole('link', { name: 'Hall assistant at Nordhavn Idrætscenter' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Intern in the hall at Nordhavn Idrætscenter' })).toBeVisible()
  await page.getByRole('link', { name: 'Hall assistant at Nordhavn Idrætscenter' }).click()
  await expect(page.getByText('161 an hour, before that 156 an hour', { exact: true })).toBeVisible()
  await page.goto(`${path}?show=moments`)
  await expect(page.locator('#timeline').getByText('One thing led to another')).toHaveCount(3)
})

test('Peter had three jobs, and of each it is kept what worked', async ({ page }) => {
  const path = await openPerson(page, 'Peter Nygaard')
  await page.goto(`${path}/work`)
  const jobs = [
    'Gardener’s hand at Planteskolen Elmegård',
    'Laundry hand at Vask & Damp',
    'Baker’s hand at Bageriet på Hjørnet',
  ]
  for (const name of jobs) await expect(page.getByRole('link', { name })).toBeVisible()
  await expect(page.getByText(/^A job from \d+\s\w+\s2025 to \d+\s\w+\s2026\.$/)).toHaveCount(1)
  await page.getByRole('link', { name: jobs[1] }).click()
  await expect(page.getByRole('definition').filter({ hasText: 'The week on the wall. Steam.' })).toBeVisible()
  await page.goto(`${path}/profile`)
  await expect(page.getByText('A foreman who wrote the week on the wall.')).toBeVisible()
  await page.getByRole('link', { name: 'all versions' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'All 3 versions' })).toContainText('Shared with Peter')
  await expect(page.getByRole('main')).not.toContainText(/failed|dropped out/i)
})
