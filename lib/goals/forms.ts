import { z } from 'zod'
import {
  commandFields,
  editFields,
  neededText,
  oneOf,
  optionalDay,
  optionalOneOf,
  optionalText,
  recordId,
  tick,
} from '#lib/shared/form-fields'
import { GOAL_KINDS, GOAL_STATES, SIDES, WHOSE } from './rules.ts'

const goal = {
  kind: oneOf(GOAL_KINDS, 'goals.errors.kindMissing'),
  words: neededText(1000, 'goals.errors.wordsMissing'),
  because: optionalText(1000),
  /** Empty: nobody knows when. */
  saidOn: optionalDay,
}
export const setGoalForm = z.object({ ...commandFields, clientId: recordId(), ...goal })
export const changeGoalForm = z.object({ ...editFields, goalId: recordId(), ...goal })
export const oneGoalForm = z.object({ ...commandFields, goalId: recordId() })

/** What one tap says, as its button carries it: its parts with ~ between them. */
const tap = <Heard>(said: z.ZodType<Heard>) =>
  z.string({ error: 'form.missing' }).transform((text, context) => {
    const heard = said.safeParse(text.split('~'))
    if (heard.success) return heard.data
    context.addIssue({ code: 'custom', message: 'form.unknownChoice' })
    return z.NEVER
  })

/** `<goal>~<state>` */
export const moveGoalForm = z.object({ ...commandFields, move: tap(z.tuple([recordId(), z.enum(GOAL_STATES)])) })

const step = {
  words: neededText(300, 'goals.errors.stepMissing'),
  whose: oneOf(WHOSE, 'goals.errors.whoseMissing'),
  offeredBy: oneOf(SIDES, 'goals.errors.offeredMissing'),
  aroundDay: optionalDay,
  goalId: z
    .union([z.literal('').transform(() => null), recordId('form.unknownChoice')], { error: 'form.unknownChoice' })
    .nullish()
    .transform((id) => id ?? null),
}
export const offerStepForm = z.object({ ...commandFields, clientId: recordId(), ...step })
export const changeStepForm = z.object({
  ...editFields,
  stepId: recordId(),
  ...step,
  /** Of a step that is done. */
  settledOn: optionalDay,
  ledBy: optionalOneOf(WHOSE),
  firstTime: tick,
})
/** `<step>~done~<who led>` or `<step>~dropped~<who dropped it>` */
export const settleStepForm = z.object({
  ...commandFields,
  settle: tap(z.tuple([recordId(), z.enum(['done', 'dropped']), z.enum(WHOSE)])),
})
export const oneStepForm = z.object({ ...commandFields, stepId: recordId() })
