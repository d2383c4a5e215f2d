import { createHash } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import type { z } from 'zod'
import { connection, type Writer } from '#db/connection'
import { commands } from '#db/schema/access'
import { writeAuditLine } from '#lib/audit/write-audit-line'
import type { Actor } from './actor.ts'
import { ChoiceNeeded, type Likely, NotAllowed, NotFound, RuleBroken, RulesBroken, type Sentence } from './failures.ts'

export type Problems = Record<string, Sentence>

export type Outcome<Result> =
  | { kind: 'done'; value: Result }
  /** `likely`: what it may be already, where that is what is asked. */
  | { kind: 'problems'; problems: Problems; likely?: Likely[] }
  /** Somebody changed the record first: how it reads now. */
  | { kind: 'changed'; version: number; reads: Record<string, unknown> }
  /** This form was already sent, with other words in it. */
  | { kind: 'sent_before' }

type Happened = Sentence | undefined

type Command = { commandId: string; version?: number }

/** One change: everything after parsing happens in one transaction, in the order of the fields below. */
export type Recipe<Input extends Command, Subject, Result> = {
  act: `${string}.${string}`
  form: z.ZodType<Input, unknown>
  /** The record within the actor's reach, or nothing. */
  subject: (tx: Writer, input: Input, actor: Actor) => Promise<Subject | undefined>
  allow: (actor: Actor, subject: Subject) => boolean
  /** Ids of the people whose record this is. */
  about: (subject: Subject) => string[]
  /** Ids of the people whose record began with this act. */
  began?: (value: Result) => string[]
  /** What has happened to the record that leaves this act nothing to do: no matter of rights, so it is told as it is. */
  meanwhile?: (tx: Writer, subject: Subject, actor: Actor) => Happened | Promise<Happened>
  /** For edits: the version the record has now, and how its fields read. */
  current?: (subject: Subject) => { version: number; reads: Record<string, unknown> }
  perform: (work: { tx: Writer; actor: Actor; subject: Subject; input: Input }) => Promise<Result>
}

export type UseCase<Result> = ((actor: Actor, raw: unknown) => Promise<Outcome<Result>>) & { act: string }

export function useCase<Input extends Command, Subject, Result>(
  recipe: Recipe<Input, Subject, Result>,
): UseCase<Result> {
  const run = async (actor: Actor, raw: unknown): Promise<Outcome<Result>> => {
    const parsed = recipe.form.safeParse(raw)
    if (!parsed.success) return { kind: 'problems', problems: problemsOf(parsed.error) }
    const input = parsed.data
    let people: string[] = []
    try {
      return await connection().inTransaction((tx) => carryOut(tx, input))
    } catch (error) {
      if (error instanceof RuleBroken) {
        const likely = error instanceof ChoiceNeeded ? { likely: error.likely } : {}
        return { kind: 'problems', problems: { [error.field ?? 'form']: error.sentence }, ...likely }
      }
      if (error instanceof RulesBroken) return { kind: 'problems', problems: error.problems }
      if (error instanceof NotAllowed || error instanceof NotFound)
        await connection().inTransaction((tx) => refused(tx))
      throw error
    }

    async function carryOut(tx: Writer, input: Input): Promise<Outcome<Result>> {
      const subject = await recipe.subject(tx, input, actor)
      if (!subject) throw new NotFound()
      people = recipe.about(subject)
      // Only where the record is still within reach: the answer of the first time may name people.
      const payloadHash = hashOf(input)
      const before = await commandBefore(tx, input.commandId)
      if (before)
        return before.payloadHash === payloadHash
          ? { kind: 'done', value: (before.answer ?? undefined) as Result }
          : { kind: 'sent_before' }
      if (!recipe.allow(actor, subject)) throw new NotAllowed(recipe.act)
      const happened = await recipe.meanwhile?.(tx, subject, actor)
      if (happened) throw new RuleBroken(null, happened.key, happened.values)
      const current = recipe.current?.(subject)
      if (current && current.version !== input.version) return { kind: 'changed', ...current }
      const value = await recipe.perform({ tx, actor, subject, input })
      await tx
        .insert(commands)
        .values({ ...commandKey(input.commandId), payloadHash, answer: value ?? null, at: actor.now })
      await writeAuditLine(tx, actor, {
        act: recipe.act,
        outcome: 'done',
        people: [...people, ...(recipe.began?.(value) ?? [])],
      })
      return { kind: 'done', value }
    }
    async function commandBefore(tx: Writer, commandId: string) {
      const key = commandKey(commandId)
      const [row] = await tx
        .select({ payloadHash: commands.payloadHash, answer: commands.answer })
        .from(commands)
        .where(
          and(
            eq(commands.serviceId, key.serviceId),
            eq(commands.accountId, key.accountId),
            eq(commands.act, key.act),
            eq(commands.commandId, commandId),
          ),
        )
      return row
    }
    function commandKey(commandId: string) {
      return { serviceId: actor.serviceId, accountId: actor.accountId, act: recipe.act, commandId }
    }
    async function refused(tx: Writer) {
      await writeAuditLine(tx, actor, { act: recipe.act, outcome: 'refused', people })
    }
  }
  return Object.assign(run, { act: recipe.act })
}

const hashOf = (input: unknown) => createHash('sha256').update(JSON.stringify(input)).digest('hex')

/** The first thing wrong with each field. */
function problemsOf(error: z.ZodError): Problems {
  const problems: Problems = {}
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? 'form')
    const values = issue.code === 'too_big' ? { longest: Number(issue.maximum) } : undefined
    problems[field] ??= { key: issue.message, values }
  }
  return problems
}
