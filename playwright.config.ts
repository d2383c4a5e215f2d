import { defineConfig } from '@playwright/test'

const quietBrowser = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: '*.spec.ts',
  globalSetup: './tests/setup/filled-demo.ts',
  outputDir: 'test-results/journeys',
  reporter: [['list'], ['json', { outputFile: process.env.JOURNEYS_REPORT ?? 'test-results/journeys.json' }]],
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    // A phone first.
    viewport: { width: 390, height: 844 },
    timezoneId: 'Europe/Copenhagen',
    screenshot: 'only-on-failure',
    // Recording takes a third of the time: look again with `--trace on` where the picture does not tell.
    trace: 'off',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH || undefined, args: quietBrowser },
  },
})
