// Loaded before the server: notes every statement that SQLite is asked to prepare.
const { appendFileSync } = require('node:fs')
const Module = require('node:module')

const load = Module._load
let isCaught = false
Module._load = function caught(name, ...rest) {
  const loaded = load.call(this, name, ...rest)
  if (!isCaught && /better-sqlite3[^/]*$/.test(name) && loaded?.prototype?.prepare) {
    isCaught = true
    const { prepare } = loaded.prototype
    loaded.prototype.prepare = function (statement) {
      appendFileSync(process.env.CATCH_INTO, `${JSON.stringify(statement)}\n`)
      return prepare.call(this, statement)
    }
  }
  return loaded
}
