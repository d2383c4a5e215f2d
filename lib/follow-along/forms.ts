import { z } from 'zod'
import {
  commandFields,
  dayField,
  editFields,
  neededText,
  oneOf,
  optionalDay,
  optionalId,
  optionalOneOf,
  optionalText,
  recordId,
  tick,
} from '#lib/shared/form-fields'
import { ADVICE_STATES, ADVISERS, OCCASIONS } from './rules/advice.ts'
import { DECISIONS, REWRITTEN } from './rules/disclosure.ts'
import { BY_WHOM, HOW_OFTEN } from './rules/supports.ts'

const support = {
  what: neededText(500, 'follow-along.errors.whatMissing'),
  byWhom: oneOf(BY_WHOM, 'follow-along.errors.byWhomMissing'),
  whoWords: optionalText(120),
  howOften: optionalOneOf(HOW_OFTEN),
  fromDay: dayField('follow-along.errors.fromMissing'),
  toDay: optionalDay,
  stepDown: optionalText(500),
}

export const addSupportForm = z.object({ ...commandFields, placementId: recordId(), ...support, together: tick })
export const changeSupportForm = z.object({ ...editFields, supportId: recordId(), ...support })
export const endSupportForm = z.object({
  ...commandFields,
  supportId: recordId(),
  toDay: dayField('follow-along.errors.lastDayMissing'),
})
export const supportForm = z.object({ ...commandFields, supportId: recordId() })

const worksheet = {
  pros: optionalText(2000),
  cons: optionalText(2000),
  maySay: optionalText(2000),
  toWhom: optionalText(500),
  notToSay: optionalText(2000),
  adjustments: optionalText(2000),
  wording: optionalText(2000),
  decision: oneOf(DECISIONS, 'follow-along.errors.decisionMissing'),
  talkedOn: dayField('follow-along.errors.talkedMissing'),
  revisitDay: optionalDay,
}

/** Version 0: none has been written yet. */
export const writeGeneralForm = z.object({ ...editFields, clientId: recordId(), ...worksheet })
export const writeDisclosureForm = z.object({
  ...commandFields,
  clientId: recordId(),
  placementId: optionalId(),
  employerId: optionalId(),
  employerName: optionalText(120),
  ...worksheet,
})
export const changeDisclosureForm = z.object({
  ...editFields,
  disclosureId: recordId(),
  ...worksheet,
  rewritten: oneOf(REWRITTEN, 'follow-along.errors.rewrittenMissing'),
})
export const disclosureForm = z.object({ ...commandFields, disclosureId: recordId() })

const advice = {
  placementId: optionalId(),
  occasion: oneOf(OCCASIONS, 'follow-along.errors.occasionMissing'),
  state: oneOf(ADVICE_STATES, 'follow-along.errors.stateMissing'),
  offeredOn: optionalDay,
  heldOn: optionalDay,
  byWhom: optionalOneOf(ADVISERS),
  adviser: optionalText(120),
  reporting: optionalText(500),
  words: optionalText(500),
}

export const noteAdviceForm = z.object({ ...commandFields, clientId: recordId(), ...advice })
export const changeAdviceForm = z.object({ ...editFields, adviceId: recordId(), ...advice })
export const adviceForm = z.object({ ...commandFields, adviceId: recordId() })
