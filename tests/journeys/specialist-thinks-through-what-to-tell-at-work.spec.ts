import { expect, METTE, openPerson, said, test } from '#tests/journeys/kit'

test.use({ visitor: METTE })

test('what to tell an employer is thought through, talked about again, and printed for the person', async ({
  page,
}) => {
  const path = await openPerson(page, 'Louise Grøn')
  await page.goto(`${path}/work/agreements`)
  await expect(page.getByText('Nobody has to tell anything at work.')).toBeVisible()

  await page.getByText('Write down general thoughts').click()
  const general = page.getByRole('form', { name: 'Write down general thoughts' })
  await general.getByLabel('What is good about telling').fill('No need to hide the appointments.')
  await general.getByRole('button', { name: 'Save the worksheet' }).click()
  await expect(page.getByText('Not decided yet, and that is fine')).toBeVisible()

  await page.getByText('Think it through for one employer').click()
  const worksheet = page.getByRole('form', { name: 'Think it through for one employer' })
  await worksheet.getByRole('combobox', { name: /employer/ }).fill('Gartneriet Lund')
  await worksheet.getByText('Examples to adapt').click()
  await worksheet.getByRole('button', { name: 'Begin with this one' }).first().click()
  const wording = worksheet.getByLabel('In Louise’s own words')
  await wording.fill(`${await wording.inputValue()} Until noon I am at my best.`)
  await worksheet.getByLabel('Don’t tell', { exact: true }).check()
  await worksheet.getByRole('button', { name: 'Save the worksheet' }).click()
  await expect(said(page)).toContainText('Saved for Gartneriet Lund.')

  const written = page.getByRole('article').filter({ hasText: 'Gartneriet Lund' })
  await expect(written.getByText('Until noon I am at my best.')).toBeVisible()
  await written.getByRole('link', { name: 'Talk about it again, or change it' }).click()
  await expect(page).toHaveURL(/agreements\/disclosure\//)
  await page.getByLabel('Tell some of it').check()
  await page.getByRole('button', { name: 'Save the worksheet' }).click()
  await expect(said(page)).toContainText('How it read before is kept.')
  await expect(page.getByText('Until Mette Holm changed it on')).toBeVisible()

  await page.getByRole('link', { name: 'Print: what to tell' }).click()
  const sheet = page.getByRole('article')
  await expect(sheet.getByRole('heading', { level: 1 })).toHaveText(
    /What I tell at work|Det, jeg fortæller på arbejdet/,
  )
  await expect(sheet.getByText('Until noon I am at my best.')).toBeVisible()
})

test.describe('without any script', () => {
  test.use({ javaScriptEnabled: false })

  test('advice on benefits is noted as a fact with a day, and taken back', async ({ page }) => {
    const path = await openPerson(page, 'Louise Grøn')
    await page.goto(`${path}/work/agreements`)
    await expect(page.getByText('Amounts are not asked for or worked out here')).toBeVisible()
    await page.getByText('Note advice', { exact: true }).click()
    const note = page.getByRole('form', { name: 'Note advice' })
    await note.getByLabel('Given', { exact: true }).check()
    await note.getByLabel('Given on').fill('2099-01-01')
    await note.getByLabel('The municipality').check()
    await note.getByRole('button', { name: 'Note it' }).click()
    await expect(page.getByText('That day is still to come.')).toBeVisible()
    await note.getByLabel('Given on').fill('2026-11-02')
    await note.getByRole('button', { name: 'Note it' }).click()
    await page.getByRole('link', { name: 'Advice given 2 November' }).click()
    await page.getByText('Entered by mistake?').click()
    await page.getByRole('button', { name: 'Take it back' }).click()
    await expect(page.getByText('This was taken back on')).toBeVisible()
  })
})
