// npm run screenshots: the pictures in the README, taken from a running demo (ORIGIN, default http://localhost:3000).
import { chromium } from '@playwright/test'
import { findChromium } from './steps/chromium.mjs'
import { inHouse } from './steps/house.mjs'

const origin = process.env.ORIGIN ?? 'http://localhost:3000'
const phone = { width: 390, height: 844 }
const desk = { width: 1024, height: 844 }

const browser = await chromium.launch({
  executablePath: findChromium().path,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
})
try {
  const mette = await signIn('mette.holm@nordhavn.example', phone)
  await take(mette, 'today')
  await mette.goto(`${origin}/caseload`)
  await mette.getByRole('link', { name: 'Danijel Marić' }).click()
  await mette.getByRole('heading', { name: 'Danijel Marić' }).waitFor()
  await take(mette, 'person')
  const karen = await signIn('karen.friis@nordhavn.example', desk)
  await take(karen, 'team')
} finally {
  await browser.close()
}

async function signIn(email, viewport) {
  const page = await browser.newPage({ viewport })
  await page.goto(`${origin}/sign-in`)
  await page.locator('input[name=email]').fill(email)
  await page.locator('input[name=password]').fill('nordhavn-demo-only')
  await page.locator('button[type=submit]').click()
  await page.locator('main').waitFor()
  return page
}

async function take(page, name) {
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: inHouse('docs', 'screenshots', `${name}.png`) })
}
