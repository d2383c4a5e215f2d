import { readFileSync } from 'node:fs'
import { docx, PDF, PNG } from '#tests/documents/files'
import { ALI, expect, METTE, openPerson, said, test } from '#tests/journeys/kit'

test.use({ visitor: METTE })

const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer })

test('a CV is kept with its versions and shared; what is disguised is refused, and every typed word stays', async ({
  page,
  pageOf,
}) => {
  const person = await openPerson(page, 'Ali Rahman')
  await page.goto(`${person}/documents`)
  const form = page.getByRole('form', { name: 'Add a document' })
  await form.getByLabel('CV', { exact: true }).check()
  await form.getByLabel('What it is called').fill('CV på én side')
  await form.getByLabel('File').setInputFiles(file('cv.pdf', PNG))
  await form.getByRole('button', { name: 'Add' }).click()
  await expect(form.getByLabel('File')).toHaveAccessibleDescription(/holds something else than its name says/)
  await expect(form.getByLabel('What it is called')).toHaveValue('CV på én side')

  await form.getByLabel('File').setInputFiles(file('cv.pdf', PDF))
  await form.getByLabel('Ali sees it on their page').check()
  await form.getByRole('button', { name: 'Add' }).click()
  await expect(said(page)).toContainText('CV på én side is kept here.')
  const item = page.getByRole('listitem').filter({ hasText: 'CV på én side' })
  await item.getByText('New version, name, sharing').click()
  await item.getByLabel('A newer version', { exact: true }).setInputFiles(file('CV 2.docx', docx()))
  await item.getByRole('button', { name: 'Add this version' }).click()
  await expect(item).toContainText('Version 2 · Word')

  const ali = await pageOf(ALI)
  await ali.goto('/my')
  const saving = ali.waitForEvent('download')
  await ali.getByRole('link', { name: 'Gem en kopi: CV på én side' }).click()
  const saved = await saving
  expect(saved.suggestedFilename()).toBe('CV 2.docx')
  expect(readFileSync(await saved.path()).equals(docx())).toBe(true)

  await item.getByRole('button', { name: 'Take it back' }).click()
  await expect(said(page)).toContainText('CV på én side is taken back.')
  await ali.reload()
  await expect(ali.getByText('CV på én side')).toBeHidden()
  await item.getByRole('button', { name: 'Put it back' }).click()
  await expect(item.getByRole('link', { name: 'CV på én side' })).toBeVisible()
})
