import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { databaseUrl, engineOf, fileOf } from '#db/engine'
import { migrate } from '#db/migrate'

const url = databaseUrl()
if (engineOf(url) === 'sqlite') mkdirSync(path.dirname(path.resolve(fileOf(url))), { recursive: true })
await migrate(url)
