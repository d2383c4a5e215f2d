import { defineConfig } from 'vitest/config'

// Where tomorrow has begun already: a calendar day taken from the machine's own zone comes out wrong, and shows.
process.env.TZ = 'Pacific/Auckland'

const common = { setupFiles: ['tests/setup/console.ts'], maxWorkers: 2 }

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: { ...common, name: 'rules', include: ['tests/**/*.test.ts'], exclude: ['tests/**/*.db.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['tests/**/*.db.test.ts'],
          globalSetup: ['tests/setup/global.ts'],
          setupFiles: ['tests/setup/database.ts', 'tests/setup/console.ts'],
          testTimeout: 20_000,
        },
      },
    ],
  },
})
