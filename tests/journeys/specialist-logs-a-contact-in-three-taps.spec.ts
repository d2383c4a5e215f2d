import { dayOf, expect, METTE, openPerson, post, postedBy, said, test } from '#tests/journeys/kit'

test.use({ visitor: METTE, hasTouch: true })

test('from Today, a line is two taps from a saved contact', async ({ page }) => {
  await page.goto('/today')
  await page.getByRole('link', { name: 'Log a contact with Birthe Munk' }).tap()
  await page.getByRole('button', { name: 'Phoned' }).tap()
  await expect(said(page)).toContainText('Saved: phoned Birthe Munk, today.')
})

test('from anywhere it is three: log, who, what happened; and a fourth undoes it', async ({ page }) => {
  await page.goto('/caseload')
  await page.getByRole('link', { name: 'Log' }).tap()
  await page.getByLabel('Peter Nygaard').tap()
  await page.getByRole('button', { name: 'Tried' }).tap()
  await expect(said(page)).toContainText('Saved: tried to reach Peter Nygaard, today.')

  await page.getByRole('button', { name: 'Undo' }).tap()
  await expect(said(page)).toHaveText('Undone. It no longer counts.')
  await expect(page.getByText('Saved: tried')).toBeHidden()
  await expect(page.getByRole('link', { name: 'Add details' })).toBeHidden()

  await page.getByLabel('Peter Nygaard').tap()
  await page.getByRole('button', { name: 'Texted' }).tap()
  await expect(said(page).getByText('Saved: texted Peter Nygaard')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible()
  await expect(page.getByText('Undone')).toBeHidden()

  await openPerson(page, 'Peter Nygaard')
  await expect(dayOf(page, 'Today').getByRole('listitem')).toHaveCount(1)
  await expect(dayOf(page, 'Today').getByRole('link', { name: 'Texted' })).toBeVisible()
})

test('whoever is chosen, the last time with them is beside it; with two there is none', async ({ page }) => {
  await page.goto('/log')
  await page.getByLabel('Louise Grøn').tap()
  await expect(page.getByText('Last time: met', { exact: false })).toBeVisible()
  await page.getByLabel('Peter Nygaard').tap()
  await expect(page.getByText('Last time:', { exact: false })).toBeHidden()
  await page.getByLabel('Louise Grøn').tap()
  await expect(page.getByText('Last time:', { exact: false })).toBeVisible()
  await page.getByRole('button', { name: 'Tried' }).tap()
  await expect(said(page)).toContainText('Saved: tried to reach Peter Nygaard, today.')
  await expect(page.getByText('Last time:', { exact: false })).toBeHidden()
  await page.getByLabel('Peter Nygaard').tap()
  await expect(page.getByText('Last time:', { exact: false })).toBeVisible()

  await page.goto('/today')
  await page.getByRole('link', { name: 'Log a contact with Danijel Marić' }).tap()
  await expect(page.getByText('Last time:', { exact: false })).toBeVisible()
  await page.getByLabel('Danijel Marić').tap()
  await expect(page.getByText('Last time:', { exact: false })).toBeHidden()
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('with nobody chosen it says so at the field, and keeps every word', async ({ page }) => {
      await page.goto('/log')
      await page.getByText('Add more first').click()
      await page.getByLabel('Note').fill('Walked by the harbour.\nTalked about the keys.')
      await page.getByLabel('Minutes').fill('35')
      await page.getByLabel('CV').check()
      await page.getByLabel('Share with the person').check()
      await page.getByRole('button', { name: 'Met', exact: true }).click()

      const who = page.getByRole('group', { name: 'Who was it?' })
      await expect(who).toHaveAccessibleDescription('Choose at least one person.')
      await expect(who.getByText('Choose at least one person.')).toBeInViewport()
      expect(await who.getByText('Choose at least one person.').evaluate(isCovered)).toBe(false)
      await expect(page.getByLabel('Note')).toHaveValue('Walked by the harbour.\nTalked about the keys.')
      await expect(page.getByLabel('Minutes')).toHaveValue('35')
      await expect(page.getByLabel('CV')).toBeChecked()
      await expect(page.getByLabel('Share with the person')).toBeChecked()
      await expect(page.getByLabel('Note')).toBeVisible()

      await page.getByLabel('Minutes').fill('35')
      await page.getByLabel('Day', { exact: true }).fill('2026-11-21')
      await page.getByLabel('Mads Bøgh').check()
      await page.getByRole('button', { name: 'Met', exact: true }).click()
      await expect(page.getByText('That day is still to come. Choose today or an earlier one.')).toBeVisible()
      await expect(page.getByLabel('Mads Bøgh')).toBeChecked()
      await expect(page.getByLabel('Note')).toHaveValue('Walked by the harbour.\nTalked about the keys.')
    })

    test('all that is optional is kept beside it', async ({ page }) => {
      const name = javaScriptEnabled ? 'Ibrahim Saleh' : 'Torben Kragh'
      const path = await openPerson(page, name)
      const form = page.getByRole('form', { name: 'Log a contact' })
      await form.getByText('Add more first').click()
      await form.getByLabel('Day', { exact: true }).fill('2026-11-19')
      await form.getByLabel('Time').fill('14:30')
      await form.getByLabel('Minutes').fill('50')
      await form.getByLabel('Hospital ward').check()
      await form.getByLabel('Letters and forms').check()
      await form.getByLabel('Both of us').check()
      await form.getByLabel('Note').fill('The letter is answered.')
      await page.getByRole('button', { name: 'Met', exact: true }).click()
      await expect(said(page).getByText(`Saved: met ${name}, 19 November 2026.`)).toBeVisible()

      await page.goto(path)
      const line = dayOf(page, 'Yesterday').getByRole('listitem')
      await expect(line).toContainText('Met · 14:30 · Hospital ward · 50 min · Letters and forms')
      await expect(line).toContainText('The letter is answered.')
      await expect(line).toContainText('There on the ward')
      await expect(line).toContainText('Did it together')
    })

    test('several people are one entry, and undone together', async ({ page }) => {
      await page.goto('/log')
      for (const name of ['Jonas Vang', 'Louise Grøn']) await page.getByLabel(name).check()
      await page.getByRole('button', { name: 'Met', exact: true }).click()
      await expect(
        said(page).getByText(/^Saved: met (Jonas Vang, Louise Grøn|Louise Grøn, Jonas Vang), /),
      ).toBeVisible()
      await expect(page.getByRole('link', { name: 'Add details Jonas Vang' })).toBeVisible()
      await page.getByRole('button', { name: 'Undo' }).click()
      await expect(page.getByText('Undone for all 2. They no longer count.')).toBeVisible()

      await openPerson(page, 'Louise Grøn')
      await expect(dayOf(page, 'Today')).toHaveCount(0)
    })
  })
}

test('the outcomes lie whole along the bottom, down to the doors', async ({ page }) => {
  await page.goto('/log')
  const bar = page.getByRole('group', { name: 'What happened?' })
  const [box, doors] = [await bar.boundingBox(), await page.getByRole('navigation').boundingBox()]
  expect(box).toMatchObject({ x: 0, width: 390 })
  const { y: top = 0 } = doors ?? {}
  const below = await page.evaluate(
    (y) => document.elementFromPoint(380, y)?.closest('fieldset, nav')?.tagName,
    top - 1,
  )
  expect(below).toBe('FIELDSET')
})

test('a name is found among many; whoever is chosen stays in sight, and those whose support has ended are folded away at the end', async ({
  page,
}) => {
  await page.goto('/log')
  const people = page.getByRole('group', { name: 'Who was it?' })
  const ended = people.getByRole('checkbox', { name: '(support ended)' })
  await expect(ended).toHaveCount(0)
  await people.getByText(/^Support ended for /).click()
  await expect(people.getByRole('checkbox').last()).toHaveAccessibleName(/\(support ended\)$/)
  await ended.last().check()
  await people.getByText(/^Support ended for /).click()
  await expect(ended).toHaveCount(1)
  await ended.uncheck()
  await expect(ended).toHaveCount(0)
  await page.getByLabel('Peter Nygaard').check()
  await page.getByRole('searchbox', { name: 'Find a name' }).fill('lousie')
  await expect(people.getByText('Louise Grøn')).toBeVisible()
  await expect(people.getByText('Peter Nygaard')).toBeVisible()
  await expect(people.getByText('Jonas Vang')).toBeHidden()
  await page.getByRole('searchbox', { name: 'Find a name' }).press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: /./ })).toHaveCount(0)
  await page.getByLabel('Louise Grøn').check()
  await page.getByRole('searchbox', { name: 'Find a name' }).fill('xylophone')
  await expect(page.getByText('Nobody here has a name like that.')).toBeVisible()
  await page.getByRole('button', { name: 'Texted' }).tap()
  await expect(
    said(page).getByText(/^Saved: texted (Peter Nygaard, Louise Grøn|Louise Grøn, Peter Nygaard), /),
  ).toBeVisible()
})

test('where it was, once said, can be left unsaid again', async ({ page }) => {
  await openPerson(page, 'Mads Bøgh')
  await page.getByText('Add more first').tap()
  await page.getByLabel('Our office').check()
  await page.getByRole('button', { name: 'Met', exact: true }).tap()
  await page.getByRole('link', { name: 'Add details' }).tap()
  const where = page.getByRole('group', { name: 'Where' })
  await expect(where.getByLabel('Our office')).toBeChecked()
  await where.getByLabel('Not said').check()
  await page.getByRole('button', { name: 'Save' }).tap()
  await expect(said(page)).toContainText('Saved.')
  await page.reload()
  await expect(where.getByLabel('Not said')).toBeChecked()
})

test('details can be added afterwards', async ({ page }) => {
  await openPerson(page, 'Bo Lyngby')
  await page.getByRole('button', { name: 'They contacted me' }).tap()
  await page.getByRole('link', { name: 'Add details' }).tap()
  await expect(page.getByRole('heading', { name: 'Contact with Bo Lyngby' })).toBeVisible()
  await page.getByLabel('Note').fill('He has found a chain for the old bicycle.')
  await page.getByRole('button', { name: 'Save' }).tap()
  await expect(said(page)).toContainText('Saved. How it read before is kept below.')
  await page.getByRole('link', { name: 'Back to Bo Lyngby' }).tap()
  await expect(dayOf(page, 'Today')).toContainText('He has found a chain for the old bicycle.')
  await expect(dayOf(page, 'Today')).toContainText('Turned to us')
})

test('the same form sent twice is one contact', async ({ page }) => {
  await openPerson(page, 'Rasmus Thorup')
  const sent = await postedBy(page, () => page.getByRole('button', { name: 'E-mailed' }).click())
  await expect(said(page)).toContainText('Saved: e-mailed Rasmus Thorup')

  const again = await post(page, sent)
  expect(again.status()).toBe(200)
  expect(await again.text()).toContain('Saved: e-mailed Rasmus Thorup')

  await page.reload()
  await expect(dayOf(page, 'Today').getByRole('link', { name: 'E-mailed' })).toHaveCount(1)
})

test('Enter in a field sends nothing that nobody chose', async ({ page }) => {
  await openPerson(page, 'Freja Ørum')
  await page.getByText('Add more first').click()
  await page.getByLabel('Minutes').fill('20')
  await page.getByLabel('Minutes').press('Enter')
  await page.getByRole('button', { name: 'Texted' }).click()
  await expect(said(page)).toContainText('Saved: texted Freja Ørum')
  await expect(dayOf(page, 'Today').getByRole('listitem')).toHaveCount(1)
})

/** Runs in the page: does something lie over the middle of it? */
function isCovered(one: Element): boolean {
  const { left, top, width, height } = one.getBoundingClientRect()
  const onTop = document.elementFromPoint(left + width / 2, top + height / 2)
  return onTop === null || !(one.contains(onTop) || onTop.contains(one))
}
