import { z } from 'zod'
import {
  commandFields,
  editFields,
  neededText,
  oneOf,
  optionalOneOf,
  optionalText,
  recordId,
  tick,
} from '#lib/shared/form-fields'
import { EXPERIENCE_KINDS, partialDayIn } from './rules/experiences.ts'
import { HELPER_KINDS } from './rules/going-through.ts'
import { BOXES, type Box, LONGEST_BOX, MAY_CONTACT, WRITTEN_SECTIONS } from './rules/sections.ts'

const words = optionalText(LONGEST_BOX)
const written = Object.fromEntries(
  Object.values(BOXES)
    .flat()
    .map((box) => [box, words]),
) as Record<Box, typeof words>

/** Any section: the use case takes from it the boxes of the section that was meant. */
export const saveSectionForm = z.object({
  ...editFields,
  clientId: recordId(),
  section: oneOf(WRITTEN_SECTIONS, 'form.unknownChoice'),
  ...written,
  employers: optionalOneOf(MAY_CONTACT),
  family: optionalOneOf(MAY_CONTACT),
})

/** One entry of a list. Its id is made where the form is opened, so that it can be begun while somebody still writes. */
const entryFields = { ...editFields, clientId: recordId(), entryId: recordId() }

/** Empty: nobody knows. */
const partialDay = optionalText(20)
  .refine((text) => text === null || partialDayIn(text) !== undefined, 'profile.errors.notAWhen')
  .transform((text) => (text === null ? null : (partialDayIn(text) ?? null)))

const experience = {
  kind: oneOf(EXPERIENCE_KINDS, 'profile.errors.kindMissing'),
  title: neededText(120, 'profile.errors.titleMissing'),
  place: optionalText(120),
  fromWhen: partialDay,
  toWhen: partialDay,
  goesOn: tick,
  hours: optionalText(80),
  duties: optionalText(1000),
  liked: optionalText(1000),
  disliked: optionalText(1000),
  endedBecause: optionalText(1000),
  helped: optionalText(1000),
}
export const saveExperienceForm = z.object({ ...entryFields, ...experience })
export const oneExperienceForm = z.object({ ...commandFields, experienceId: recordId() })

const helper = {
  kind: oneOf(HELPER_KINDS, 'profile.errors.helperKindMissing'),
  name: neededText(120, 'profile.errors.nameMissing'),
  relation: optionalText(120),
  how: optionalText(1000),
  mayContact: optionalOneOf(MAY_CONTACT),
  phone: optionalText(40),
}
export const saveHelperForm = z.object({ ...entryFields, ...helper })
export const oneHelperForm = z.object({ ...commandFields, helperId: recordId() })

export const goThroughForm = z.object({ ...commandFields, clientId: recordId() })
export const takeBackGoingThroughForm = z.object({ ...commandFields, goneId: recordId() })
