import { type BrowserContext, type BrowserContextOptions, test as base, expect } from '@playwright/test'
import { JourneyServer } from '#tests/setup/journey-server'

type Journey = {
  /** What a journey expects the browser to complain of, such as /404/ where a missing page is its subject. */
  expectedComplaints: RegExp[]
  complaints: string[]
  /** Somebody else with a browser of their own, in the same journey. */
  newVisitor: (options?: BrowserContextOptions) => Promise<BrowserContext>
}

export const test = base.extend<Journey, { server: JourneyServer }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to see what a fixture needs
    async ({}, use) => {
      const server = await JourneyServer.prepare()
      await use(server)
      await server.close()
    },
    { scope: 'worker' },
  ],

  baseURL: async ({ server }, use, { file }) => {
    await server.beReadyFor(file)
    await use(server.origin)
  },

  expectedComplaints: [[], { option: true }],

  complaints: [
    async ({ expectedComplaints, server }, use, testInfo) => {
      const complaints: string[] = []
      await use(complaints)
      const stray = complaints.filter((said) => !expectedComplaints.some((expected) => expected.test(said)))
      const said = server.whatItSaid()
      if (stray.length > 0 || testInfo.errors.length > 0) await testInfo.attach('server', { body: said || '(silent)' })
      expect(stray, 'The browser complained.').toEqual([])
    },
    { auto: true },
  ],

  context: async ({ context, complaints }, use) => {
    listenFor(complaints, context)
    await use(context)
  },

  newVisitor: async ({ browser, complaints }, use) => {
    const contexts: BrowserContext[] = []
    await use(async (options) => {
      const context = await browser.newContext(options)
      listenFor(complaints, context)
      contexts.push(context)
      return context
    })
    for (const context of contexts) await context.close()
  },
})

export { expect }

function listenFor(complaints: string[], context: BrowserContext) {
  context.on('weberror', (error) => complaints.push(error.error().message))
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`)
  })
}
