import { refresh } from 'next/cache'
import { notFound } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { carrierOf, type Day, isDay } from '#lib/shared/day'
import { newId } from '#lib/shared/ids'
import { NotAllowed, NotFound, type Sentence } from './failures.ts'
import type { FormState } from './form-state.ts'
import { filesIn } from './sent-file.ts'
import { signedInToSend } from './signed-in.ts'
import type { Outcome, UseCase } from './use-case.ts'

/** The server action of one form: the signed-in actor, the use case, and what to say afterwards. */
export function formAction<Value>(useCase: UseCase<Value>, { say }: { say: (value: Value) => Sentence }) {
  return async (_before: FormState<Value>, data: FormData): Promise<FormState<Value>> => {
    const actor = await signedInToSend()
    const values = valuesOf(data)
    const outcome = await attempt(async () => useCase(actor, { ...singlesOf(values), ...(await filesIn(data)) }))
    const write = await sentencesIn(actor.today)
    const commandId = values.commandId?.[0] ?? newId()
    const version = Number(values.version?.[0]) || undefined

    if (outcome.kind === 'done') {
      refresh()
      return { commandId: newId(), done: write(say(outcome.value)), value: outcome.value }
    }
    if (outcome.kind === 'problems') {
      const problems = Object.entries(outcome.problems).map(([field, sentence]) => [field, write(sentence)] as const)
      const likely = outcome.likely?.map(({ id, says }) => ({ id, says: write(says) }))
      return { commandId, version, values, problems: Object.fromEntries(problems), likely }
    }
    if (outcome.kind === 'changed') {
      const problems = { form: write({ key: 'form.changedMeanwhile' }) }
      return { commandId: newId(), version: outcome.version, values, problems, theirs: textsOf(outcome.reads) }
    }
    return { commandId: newId(), version, values, problems: { form: write({ key: 'form.sentBefore' }) } }
  }
}

/** Puts sentences into the person's language, and the days in them into words. */
export async function sentencesIn(today: Day) {
  const [translate, format] = await Promise.all([getTranslations(), getFormatter()])
  const word = (value: string | number | Sentence[]): string | number => {
    if (Array.isArray(value)) return format.list(value.map(write))
    if (typeof value !== 'string' || !isDay(value)) return value
    if (value === today) return translate('form.days.today')
    return format.dateTime(carrierOf(value), { dateStyle: 'long', timeZone: 'UTC' })
  }
  const write = ({ key, values = {} }: Sentence): string =>
    translate(key, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, word(value)])))
  return write
}

async function attempt<Value>(work: () => Promise<Outcome<Value>>): Promise<Outcome<Value>> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof NotFound) notFound()
    if (error instanceof NotAllowed) return { kind: 'problems', problems: { form: { key: 'form.notAllowed' } } }
    throw error
  }
}

function valuesOf(data: FormData): Record<string, string[]> {
  const fields = [...new Set(data.keys())].filter((name) => !name.startsWith('$'))
  const words = (name: string) => data.getAll(name).filter((value) => typeof value === 'string')
  return Object.fromEntries(fields.map((name) => [name, words(name)]))
}

const singlesOf = (values: Record<string, string[]>) =>
  Object.fromEntries(Object.entries(values).map(([name, all]) => [name, all.length > 1 ? all : all[0]]))

function textsOf(reads: Record<string, unknown>): Record<string, string[]> {
  const listed = Object.entries(reads).map(
    ([name, value]) => [name, Array.isArray(value) ? value : [value ?? '']] as const,
  )
  return Object.fromEntries(listed.map(([name, all]) => [name, all.map(String)]))
}
