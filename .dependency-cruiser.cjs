// Who may know whom: README.md has a map of the house. tests/architecture/directions.test.ts proves that
// every rule here bites.

/** Each tier may read from the tiers before it. */
const tiers = [
  ['shared', 'access', 'audit', 'support-events'],
  ['accounts', 'clients', 'leave', 'preferences', 'sharing', 'employers', 'programmes'],
  [
    'contacts',
    'rhythm',
    'check-ins',
    'appointments',
    'stays',
    'episodes',
    'pauses',
    'profile',
    'goals',
    'job-search',
    'placements',
    'follow-along',
    'documents',
    'weeks',
    'welfare',
    'continuity',
    'cover',
    'strategies',
    'supervision',
    'fidelity',
  ],
  ['today', 'caseload', 'timeline', 'team', 'outcomes'],
]
const screens = tiers.length - 1

const within = (capabilities) => `^lib/(${capabilities.join('|')})/`
const anyRules = '^lib/[^/]+/rules(\\.ts$|/)'
const forOthers = '^lib/[^/]+/for-others\\.ts$'
const mayWrite = '^lib/[^/]+/(?!(rules|forms|policy|queries)\\.ts$)[a-z-]+\\.ts$'
const notOnlyATypeOf = (path) => ({ path, dependencyTypesNot: ['type-only'] })

const houseRules = [
  {
    name: 'app-never-touches-storage',
    comment: 'The web asks lib; only lib asks db.',
    from: { path: '^(app/|proxy\\.ts$|instrumentation\\.ts$)' },
    to: { path: ['^db/', 'node_modules/(drizzle-orm|better-sqlite3|pg)/'] },
  },
  {
    name: 'db-knows-nothing-of-ours',
    from: { path: '^db/' },
    to: { path: '^(app|lib|bin|messages|tests)/' },
  },
  {
    name: 'lib-never-imports-app',
    from: { path: '^lib/' },
    to: { path: '^app/' },
  },
  {
    name: 'engines-stay-in-columns',
    comment: 'One schema for two engines: db/columns.ts alone picks the column builders.',
    from: { pathNot: '^db/(columns|migrate)\\.ts$' },
    to: notOnlyATypeOf('node_modules/drizzle-orm/(pg-core|sqlite-core)/'),
  },
  {
    name: 'connection-through-access',
    comment: 'Use cases and queries are handed what they may use by lib/access.',
    from: { pathNot: ['^lib/(access|audit|demo)/', '^db/', '^bin/', '^tests/'] },
    to: notOnlyATypeOf('^db/connection\\.ts$'),
  },
  {
    name: 'next-auth-stays-at-the-door',
    from: { pathNot: '^lib/(access|accounts)/' },
    to: { path: 'node_modules/next-auth/' },
  },
]

const fileRules = [
  {
    name: 'rules-are-pure',
    comment: 'No clock, no database, no framework: today is an argument. Fuse compares names, and nothing else.',
    from: { path: anyRules },
    to: { pathNot: ['^lib/shared/', anyRules, '^node_modules/fuse\\.js/'] },
  },
  {
    name: 'rules-have-no-clock',
    from: { path: anyRules },
    to: { path: '^lib/shared/(clock|env)\\.ts$' },
  },
  {
    name: 'for-others-serves-use-cases',
    comment:
      'A write that another capability causes happens inside its transaction, so only a use case may ask for it.',
    from: { path: '^(app|lib/[^/]+)/', pathNot: mayWrite },
    to: { path: forOthers, pathNot: '^$1/' },
  },
]

const tierRules = tiers.flatMap((capabilities, tier) => {
  const above = tiers.slice(tier + 1).flat()
  const beside = {
    name: `tier-${tier}-shares-only-rules`,
    comment: 'Capabilities of one tier know of each other only the rules; a use case may also ask for-others.',
    from: { path: within(capabilities) },
    to: { path: within(capabilities), pathNot: ['^lib/$1/', anyRules, forOthers] },
  }
  const upward = {
    name: `tier-${tier}-reads-downward`,
    from: { path: within(capabilities) },
    to: { path: within(above), pathNot: forOthers },
  }
  // The lowest tier is one foundation: the recipe in lib/access writes audit lines and support events.
  const isLowest = tier === 0
  return [...(isLowest ? [] : [beside]), ...(above.length > 0 ? [upward] : [])]
})

const otherTierRules = [
  {
    name: 'screens-hold-no-use-cases',
    from: { path: within(tiers[screens]) },
    to: { path: '^lib/access/use-case\\.ts$' },
  },
  {
    name: 'every-capability-has-a-tier',
    from: { path: '^lib/', pathNot: within([...tiers.flat(), 'demo']) },
    to: {},
  },
  {
    name: 'demo-serves-nobody-else',
    comment: 'Made-up people are for the demo, the tests and the bench.',
    from: { pathNot: '^(lib/demo|bin|tests)/' },
    to: { path: '^lib/demo/' },
  },
  {
    name: 'demo-keeps-to-the-rules',
    comment: 'It writes rows in bulk, as the rules say they would have come about.',
    from: { path: '^lib/demo/' },
    to: { path: '^lib/', pathNot: ['^lib/(demo|shared)/', '^lib/access/demo\\.ts$', anyRules] },
  },
  {
    name: 'no-circles',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'everything-resolves',
    from: {},
    to: { couldNotResolve: true },
  },
]

/** Outside these, nobody sees a page or an answer without having signed in. */
const open = ['^app/\\(public\\)/', '^app/api/(health|sign-in|auth)/']

const mustReach = [
  {
    name: 'actions-reach-form-action',
    comment: 'A server action runs whatever page it is posted to: the recipe checks, not the path.',
    module: { path: '^app/(.+/)?actions\\.ts$' },
    to: { path: '^lib/access/form-action\\.ts$', reachable: true },
  },
  {
    name: 'pages-reach-signed-in',
    module: { path: '^app/(.+/)?(page\\.tsx|route\\.ts)$', pathNot: open },
    to: { path: '^lib/access/signed-in\\.ts$', reachable: true },
  },
]

const asErrors = (rules) => rules.map((rule) => ({ severity: 'error', ...rule }))

module.exports = {
  forbidden: asErrors([...houseRules, ...fileRules, ...tierRules, ...otherTierRules]),
  required: asErrors(mustReach),
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
