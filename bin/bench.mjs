// npm run bench: how fast, how big, in a small service and in a large one. `-- --contacts=10000000` makes the large one
// larger. Nothing passes or fails by time: it prints tables, writes test-results/bench.json, and says what was missed.
import { inHouse, productNode } from './steps/house.mjs'
import { install } from './steps/install.mjs'
import { giveUp, run } from './steps/run.mjs'

try {
  install()
  run(productNode(), [inHouse('tests', 'bench', 'run.ts'), ...process.argv.slice(2)])
} catch (error) {
  giveUp(error)
}
