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
    serverActions: { bodySizeLimit: '1mb' },
  },
}

export default createNextIntlPlugin('./app/i18n.ts')(config)
