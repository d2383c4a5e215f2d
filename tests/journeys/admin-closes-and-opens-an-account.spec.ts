import { ADMIN, expect, JAKOB, LOOKING_ON, said, signInByHand, test } from '#tests/journeys/kit'

test.use({ visitor: ADMIN })

test('whoever it was is out at once, stays out, and comes back in when it is opened again', async ({
  page,
  pageOf,
  newVisitor,
}) => {
  const jakobs = await pageOf(JAKOB, LOOKING_ON)
  await jakobs.goto('/caseload')
  await expect(jakobs.getByRole('heading', { name: 'Dine borgere' })).toBeVisible()

  await page.goto('/service')
  const line = page.getByRole('listitem').filter({ hasText: 'jakob.krogh@nordhavn.example' })
  await line.getByText('Change account').click()
  await line.getByRole('button', { name: 'Close the account Jakob Krogh' }).click()
  await expect(said(page)).toHaveText('Jakob Krogh’s account is closed.')
  await expect(line.getByText('Cannot sign in')).toBeVisible()

  await jakobs.reload()
  await expect(jakobs.getByRole('heading', { name: /^(Sign|Log) in/ })).toBeVisible()
  const door = await (await newVisitor(LOOKING_ON)).newPage()
  await door.goto('/')
  await signInByHand(door, JAKOB)
  await expect(door.getByText('We don’t know this e-mail with this password.')).toBeVisible()

  await line.getByRole('button', { name: 'Open the account again' }).click()
  await expect(said(page)).toHaveText('Jakob Krogh can sign in again.')
  await signInByHand(door, JAKOB)
  await expect(door.getByRole('heading', { name: 'Hvem ville blive glad for at høre fra dig?' })).toBeVisible()
})

test('nobody closes their own account', async ({ page }) => {
  await page.goto('/service')
  const own = page.getByRole('listitem').filter({ hasText: ADMIN })
  await expect(own).toContainText('This is you. Somebody else has to change your account.')
  await expect(own.getByRole('button')).toHaveCount(0)
})
