import createNextIntlPlugin from 'next-intl/plugin'

/** @type {import('next').NextConfig} */
const config = {
  output: 'standalone',
  outputFileTracingIncludes: { '/*': ['./db/migrations/**/*'] },
  serverExternalPackages: ['better-sqlite3', '@node-rs/argon2', 'pg'],
  // Types are one of the checks of `npm test`; a build is for running.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  agentRules: false,
  images: { unoptimized: true },
  // Titles come with the page and not after it, also where no script runs.
  htmlLimitedBots: /.*/,
  experimental: {
    turbopackFileSystemCacheForBuild: true,
    // Documents may have five megabytes; the guard holds everything else to one.
    serverActions: { bodySizeLimit: '8mb' },
  },
}

const words = createNextIntlPlugin({
  requestConfig: './app/i18n.ts',
  experimental: {
    // Messages are taken apart once, by the build, and not anew for each page.
    messages: { path: ['./messages/en', './messages/da'], format: 'json', locales: ['en', 'da'], precompile: true },
  },
})

export default words(config)
