import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const sources = globSync('{app,bin,db,lib,tests}/**/*.{ts,tsx,mjs}')
const places = [...new Set(sources.flatMap((file) => file.split('/')))].map((name) => name.replace(/\..*$/, ''))

test('nothing is called after what it is to a programmer', () => {
  expect(places).not.toEqual([])
  const vague = /^(utils?|helpers?|services|managers?)$|-(utils?|helpers?|managers?)$/
  expect(places.filter((name) => vague.test(name))).toEqual([])
})

test('no file only passes on what others hold', () => {
  const barrels = sources.filter((file) => {
    if (/^index\./.test(path.basename(file))) return true
    const lines = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => /^(export|import|const|function|type)\b/.test(line))
    return lines.length > 1 && lines.every((line) => /^export .* from /.test(line))
  })
  expect(barrels).toEqual([])
})
