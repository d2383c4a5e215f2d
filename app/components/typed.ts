import { unfold } from './answers.ts'
import type { Typed } from './drafts.ts'

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
type Field = HTMLInputElement | HTMLTextAreaElement

const CHOICE = /radio|checkbox/
/** A password is never kept. */
const NOT_FILLED_IN = /hidden|password|file|submit|button|reset|image|fieldset|output/

/** What one can fill in, in the order of the page. */
const controlsOf = (form: HTMLFormElement) =>
  ([...form.elements] as Control[]).filter(({ name, type }) => name && !NOT_FILLED_IN.test(type))

/** What one can write in: all but what one chooses from. */
const fieldsOf = (form: HTMLFormElement) =>
  controlsOf(form).filter((one): one is Field => 'defaultValue' in one && !CHOICE.test(one.type))

export const fieldsToWriteIn = (form: HTMLFormElement): string[] => fieldsOf(form).map(({ name }) => name)
export const wordsIn = (form: HTMLFormElement) => JSON.stringify(fieldsOf(form).map(({ value }) => value))
export const wordsAtFirst = (form: HTMLFormElement) => JSON.stringify(fieldsOf(form).map((one) => one.defaultValue))

export function typedIn(form: HTMLFormElement): Typed {
  const values: Typed['values'] = {}
  for (const one of controlsOf(form)) {
    values[one.name] ??= []
    if (!isChoice(one) || one.checked) values[one.name]?.push(one.value)
  }
  const sent = new FormData(form)
  const hidden = (name: string) => sent.get(name)?.toString()
  return { values, commandId: hidden('commandId') ?? '', version: hidden('version'), entryId: hidden('entryId') }
}

/** Puts back what was typed, and unfolds what was changed by it. A field that was not there then stays as it is. */
export function putBack(form: HTMLFormElement, values: Typed['values']) {
  const rest = structuredClone(values)
  for (const one of controlsOf(form)) {
    const before = stateOf(one)
    if (isChoice(one)) one.checked = values[one.name]?.includes(one.value) ?? one.checked
    else one.value = rest[one.name]?.shift() ?? one.value
    if (stateOf(one) !== before) unfold(one)
  }
}

const isChoice = (one: Control): one is HTMLInputElement => CHOICE.test(one.type)
const stateOf = (one: Control) => (isChoice(one) ? one.checked : one.value)
