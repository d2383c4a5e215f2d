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
import { LANGUAGES, RUNNING_STATES, SOURCES } from './rules.ts'

const details = {
  name: neededText(120, 'clients.errors.nameMissing'),
  phone: optionalText(40),
  language: optionalOneOf(LANGUAGES),
  wish: optionalText(1000),
  treatmentTeam: optionalText(120),
  clinician: optionalText(120),
}

const time = {
  state: oneOf(RUNNING_STATES, 'clients.errors.stateMissing'),
  referredOn: optionalDay,
  acceptedOn: optionalDay,
  supportedFrom: optionalDay,
  source: optionalOneOf(SOURCES),
  sourceWords: optionalText(200),
}

export const addPersonForm = z.object({
  ...commandFields,
  ...details,
  ...time,
  specialistId: recordId('clients.errors.specialistMissing'),
  another: tick,
})
export const changePersonForm = z.object({ ...editFields, clientId: recordId(), ...details })
export const changeEpisodeForm = z.object({ ...editFields, episodeId: recordId(), ...time })
export const assignSpecialistForm = z.object({
  ...commandFields,
  clientId: recordId(),
  specialistId: recordId('clients.errors.specialistMissing'),
})
