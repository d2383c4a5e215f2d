import { expect, leafBackTo, METTE, openPerson, test } from '#tests/journeys/kit'

test.use({ visitor: METTE, javaScriptEnabled: false })

test('five weeks in hospital: visited on the ward, seen in the weeks after, back with fewer hours', async ({
  page,
}) => {
  const path = await openPerson(page, 'Karsten Bille')
  await expect(page.getByText('In work or study, with you alongside. You meet every other week.')).toBeVisible()
  await expect(await leafBackTo(page, 'Monday 10 August')).toContainText('Back to twelve hours, his own proposal.')
  await expect(await leafBackTo(page, 'Wednesday 5 August')).toContainText('Third week at home.')
  await expect(await leafBackTo(page, 'Thursday 30 July')).toContainText('Second week.')
  const gate = await leafBackTo(page, 'Monday 20 July')
  await expect(gate).toContainText('Search resumed')
  await expect(gate).toContainText('Back again: Assistant caretaker, Skolen ved Parken')
  await expect(gate).toContainText('Agreed at their wish: you meet every week')
  await expect(gate).toContainText('Four hours a week for a month')

  await expect(await leafBackTo(page, 'Friday 17 July (search on hold)')).toContainText('Home from hospital')
  const second = await leafBackTo(page, 'Thursday 2 July (search on hold)')
  await expect(second).toContainText('Hospital ward')
  for (const event of ['In touch through the pause', 'In touch through a hard time', 'There on the ward'])
    await expect(second).toContainText(event)
  const moved = await leafBackTo(page, 'Monday 29 June (search on hold)')
  await expect(moved).toContainText('A meeting moved, at their wish')

  await page.goto(`${path}/search`)
  await expect(page.getByText('In hospital from 15 June to 17 July')).toBeVisible()
  await expect(page.getByText('On hold from 16 June to 20 July, then resumed')).toBeVisible()
  await page.goto(`${path}/touch`)
  await page.getByText(/^Earlier \(/).click()
  await expect(page.getByText('While on hold: you meet every other week', { exact: true })).toBeVisible()
  await expect(page.getByText('Come once a week, until I trust my own clock again.')).toBeVisible()
})
