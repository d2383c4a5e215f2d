import { defineConfig } from 'vitest/config'

// Where tomorrow has begun already: a calendar day taken from the machine's own zone comes out wrong, and shows.
process.env.TZ = 'Pacific/Auckland'

export default defineConfig({
  test: {
    maxWorkers: 2,
    env: { APP_ORIGIN: 'http://localhost:3000', APP_SECRET: 'a secret for tests only, 32 characters or more' },
    // Our own modules are loaded anew for every file all the same; Drizzle, which takes a second, once per worker.
    isolate: false,
    // A busy machine is no failure.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.db.test.ts'],
          setupFiles: ['tests/setup/console.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['tests/**/*.db.test.ts'],
          globalSetup: ['tests/setup/global.ts'],
          setupFiles: ['tests/setup/database.ts', 'tests/setup/console.ts'],
        },
      },
    ],
  },
})
