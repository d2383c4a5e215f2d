// npm run build: the standalone server that `npm start` serves.
import { build } from './steps/build.mjs'
import { install } from './steps/install.mjs'
import { giveUp, say } from './steps/run.mjs'

try {
  install()
  build()
  say('The build is ready in .next/standalone. It holds the key that seals forms: treat the folder as a secret.')
} catch (error) {
  giveUp(error)
}
