import { ALI, expect, LOOKING_ON, METTE, openPerson, openTab, said, test } from '#tests/journeys/kit'

test.use({ visitor: METTE, javaScriptEnabled: false })

test('Ali wants less, reads what was agreed, and a mistake is taken back, all without JavaScript', async ({
  page,
  pageOf,
}) => {
  const alis = await pageOf(ALI, LOOKING_ON)
  await openPerson(page, 'Ali Rahman')
  await openTab(page, 'In touch')
  await page.getByText('Said on another day, or in words').click()
  await page.getByLabel('In their own words').fill('I like quiet weeks.')
  await page.getByRole('button', { name: 'Less contact', exact: true }).click()
  await expect(said(page)).toHaveText('Ali Rahman wants less contact. Noted.')
  await expect(page.getByText('Ali wants less contact, since today.')).toBeVisible()

  // The fold is open, for there is a wish to answer.
  const form = page.getByRole('form', { name: /^Agree on / })
  await expect(form.getByLabel('Less contact, Ali’s wish, today')).toBeChecked()
  await form.getByLabel('I text').check()
  await form.getByLabel('Every other week').check()
  await form.getByLabel('Friday').check()
  await form.getByLabel('From which day?').fill('2019-01-01')
  await form.getByRole('button', { name: 'Agree on this' }).click()
  await expect(form.getByLabel('From which day?')).toHaveAccessibleDescription(/started with us|was agreed on/)
  await expect(form.getByLabel('Every other week')).toBeChecked()
  await form.getByLabel('From which day?').fill('2026-11-20')
  await form.getByRole('button', { name: 'Agree on this' }).click()
  await expect(said(page)).toContainText('Agreed with Ali Rahman.')
  await expect(page.getByText('You text every other Friday.').first()).toBeVisible()
  await expect(page.getByText('Honoured the same day, with a new agreement')).toBeVisible()

  await alis.goto('/my')
  await expect(alis.getByText('Mette Holm sms’er til dig hver anden fredag.')).toBeVisible()
  await expect(alis.getByText('quiet weeks')).toHaveCount(0)

  await page.getByRole('button', { name: 'Take back You text every other Friday' }).click()
  await expect(said(page)).toContainText('Taken back.')
  await expect(page.getByText('Ali wants less contact, since today.')).toBeVisible()
  await alis.reload()
  await expect(alis.getByText('hver anden fredag')).toHaveCount(0)
})
