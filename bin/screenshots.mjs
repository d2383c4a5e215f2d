// npm run screenshots: the pictures in the README, taken from a running demo that nobody has written in (ORIGIN, default http://localhost:3000).
import { statSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { findChromium } from './steps/chromium.mjs'
import { inHouse } from './steps/house.mjs'
import { say } from './steps/run.mjs'

const origin = process.env.ORIGIN ?? 'http://localhost:3000'
const phone = { width: 390, height: 844 }
const desk = { width: 1200, height: 760 }
const mette = 'mette.holm@nordhavn.example'
/** A README is read on slow lines, too. */
const MOST_BYTES = 150 * 1024

const browser = await chromium.launch({
  executablePath: findChromium().path,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
})
try {
  const onPhone = await signIn(mette, phone)
  await onPhone.goto(`${origin}/today`)
  await take(onPhone, 'today')
  await onPhone.goto(`${origin}/caseload`)
  await take(onPhone, 'caseload')
  await openPerson(onPhone, 'Signe Lauridsen')
  await leafBackTo(onPhone, 'Asked the shop to keep her name')
  await take(onPhone, 'timeline')

  const atDesk = await signIn(mette, desk)
  await openPerson(atDesk, 'Jonas Vang')
  await openTab(atDesk, 'Job search')
  await scrollTo(atDesk.getByRole('heading', { name: 'Opportunities and applications' }))
  await take(atDesk, 'board')
  await openPerson(atDesk, 'Mads Bøgh')
  await openTab(atDesk, 'Work and study')
  await atDesk.getByRole('link', { name: /^Hall assistant at / }).click()
  await scrollTo(atDesk.getByRole('link', { name: 'All of Mads’s work and study' }))
  await take(atDesk, 'placement')
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

async function openPerson(page, name) {
  await page.goto(`${origin}/caseload`)
  await page.getByRole('link', { name, exact: true }).click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

async function openTab(page, name) {
  const tabs = page.getByRole('navigation', { name: /’s pages$/ })
  await tabs.getByRole('link', { name, exact: true }).click()
}

/** Leafs back in the timeline to where these words stand, and shows the day they stand under from its top. */
async function leafBackTo(page, words) {
  const day = page.locator('#timeline section').filter({ hasText: words })
  for (let pages = 0; pages < 12 && (await day.count()) === 0; pages++) {
    const earlier = await page.getByRole('link', { name: 'Earlier', exact: true }).getAttribute('href')
    await page.goto(new URL(earlier, page.url()).href)
  }
  await scrollTo(day)
}

/** To the top of the window, with a little air above it. */
async function scrollTo(place) {
  await place.evaluate((element) => window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY - 20))
}

async function take(page, name) {
  await page.waitForLoadState('networkidle')
  const picture = inHouse('docs', 'screenshots', `${name}.png`)
  await page.screenshot({ path: picture })
  const { size } = statSync(picture)
  if (size > MOST_BYTES) throw new Error(`${name}.png is larger than 150 kB: ${size} bytes`)
  say(`${name}.png, ${Math.round(size / 1024)} kB`)
}
