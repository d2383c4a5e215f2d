import { unfold } from './answers.ts'
import type { Typed } from './drafts.ts'

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const CHOICE = /^(radio|checkbox)$/
const NEVER = /^(hidden|password|file|submit|button|reset|image|fieldset|output)$/
const TYPED = /^(text|textarea|date|time|number|email|tel|url|month|week|datetime-local)$/

/** What one can fill in, in the order of the page. A password is never kept. */
const controlsOf = (form: HTMLFormElement): Control[] =>
  [...form.elements].filter((one): one is Control => 'name' in one && one.name !== '' && !NEVER.test(typeOf(one)))

const typeOf = (one: Element) => (one as Control).type
const isChoice = (one: Control): one is HTMLInputElement => CHOICE.test(one.type)
const writtenIn = (form: HTMLFormElement) =>
  controlsOf(form).filter((one): one is HTMLInputElement | HTMLTextAreaElement => TYPED.test(one.type))

/** The names of the fields one can write in: what a form without any of them holds is chosen again in a moment. */
export const fieldsToWriteIn = (form: HTMLFormElement): string[] => writtenIn(form).map(({ name }) => name)

export const wordsIn = (form: HTMLFormElement) => JSON.stringify(writtenIn(form).map(({ value }) => value))
export const wordsAtFirst = (form: HTMLFormElement) => JSON.stringify(writtenIn(form).map((one) => one.defaultValue))

export function typedIn(form: HTMLFormElement): Typed {
  const values: Typed['values'] = {}
  for (const one of controlsOf(form)) {
    values[one.name] ??= []
    if (!isChoice(one) || one.checked) values[one.name]?.push(one.value)
  }
  const hidden = (name: string) => form.querySelector<HTMLInputElement>(`input[type=hidden][name=${name}]`)?.value
  return { values, commandId: hidden('commandId') ?? '', version: hidden('version') }
}

/** Puts back what was typed, and unfolds whatever hides a part of it. A field that was not there then stays as it is. */
export function putBack(form: HTMLFormElement, values: Typed['values']) {
  const taken: Record<string, number> = {}
  for (const one of controlsOf(form)) {
    const wanted = values[one.name]
    if (!wanted) continue
    const before = stateOf(one)
    if (isChoice(one)) one.checked = wanted.includes(one.value)
    else {
      const at = taken[one.name] ?? 0
      taken[one.name] = at + 1
      one.value = wanted[at] ?? ''
    }
    if (stateOf(one) !== before) unfold(one)
  }
}

const stateOf = (one: Control) => (isChoice(one) ? one.checked : one.value)
