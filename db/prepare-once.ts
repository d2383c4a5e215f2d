/** Putting a statement together costs more than running it: what is asked often is put together once in the life of a process. */
import { type Placeholder, sql } from 'drizzle-orm'
import type { Reader } from './connection.ts'
import { storedInstant } from './portable.ts'

type Value = string | number | Date
/** What a statement is asked with. Flags, and what is missing, give it its shape; all else fills its gaps. */
export type Values = { [name: string]: Value | readonly Value[] | boolean | undefined }

/** What a statement is put together from: a gap in place of each value. */
export type Gaps<Asked> = { [Name in keyof Asked]: Gap<Asked[Name]> }
type Gap<One> = One extends boolean | undefined ? One : One extends readonly unknown[] ? Placeholder[] : Placeholder

type Ready<Result> = { execute: (values: Record<string, unknown>) => Promise<Result> }
/** As drizzle's builders end. */
export type Statement<Result> = { prepare: (name: string) => Ready<Result> }

/**
 * A statement for each shape of values, put together when it is first asked. `state` sees gaps and never a value, so that nothing
 * of one who asks can stand in what another is answered with: write it where no values are in sight.
 */
export function prepareOnce<Asked extends Values, Result>(
  state: (on: Reader, gaps: Gaps<Asked>) => Statement<Result>,
): (on: Reader, asked: Asked) => Promise<Result> {
  const known = new WeakMap<Reader, Map<string, Ready<Result>>>()
  return (on, asked) => {
    const ofConnection = known.get(on) ?? new Map<string, Ready<Result>>()
    known.set(on, ofConnection)
    const { shape, filling } = takenApart(asked)
    const ready = ofConnection.get(shape) ?? state(on, gapsOf(asked)).prepare('')
    ofConnection.set(shape, ready)
    return ready.execute(filling)
  }
}

function takenApart(asked: Values) {
  const filling: Record<string, unknown> = {}
  let shape = ''
  for (const name in asked) {
    const value = asked[name]
    if (isList(value)) {
      const slots = slotsFor(value)
      // The last one again and again: it is only ever asked whether something is among them.
      for (let at = 0; at < slots; at++) filling[`${name}.${at}`] = stored(value[Math.min(at, value.length - 1)])
      shape += `${name} ${slots} `
    } else if (value === undefined || typeof value === 'boolean') shape += `${name} ${value} `
    else filling[name] = stored(value)
  }
  return { shape, filling }
}

function gapsOf<Asked extends Values>(asked: Asked): Gaps<Asked> {
  const gaps = Object.entries(asked).map(([name, value]) => {
    if (isList(value))
      return [name, Array.from({ length: slotsFor(value) }, (_, at) => sql.placeholder(`${name}.${at}`))]
    return [name, value === undefined || typeof value === 'boolean' ? value : sql.placeholder(name)]
  })
  return Object.fromEntries(gaps)
}

const isList = (value: Values[string]): value is readonly Value[] => Array.isArray(value)
/** Powers of two: a list of any length is one of few statements. */
const slotsFor = ({ length }: readonly unknown[]) => (length === 0 ? 0 : 2 ** Math.ceil(Math.log2(length)))
const stored = (value: Value | undefined) => (value instanceof Date ? storedInstant(value) : value)
