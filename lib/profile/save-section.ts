import { and, eq } from 'drizzle-orm'
import type { Reader, Writer } from '#db/connection'
import { profileSections } from '#db/schema/profile'
import type { Actor } from '#lib/access/actor'
import { keepEarlier } from '#lib/access/earlier'
import { useCase } from '#lib/access/use-case'
import { personWithinReach } from '#lib/clients/queries'
import { newId } from '#lib/shared/ids'
import { saveSectionForm } from './forms.ts'
import { mayWriteProfile } from './policy.ts'
import { type Answers, answersTo, boxesOf, readsTheSame, type WrittenSection } from './rules/sections.ts'
import { sittingOf } from './rules/sittings.ts'

/**
 * Writes one section of the profile, by the button or by itself while somebody writes. How it read before is kept once for each
 * sitting. Whoever comes second sees both texts, unless theirs is the same.
 */
export const saveSection = useCase({
  act: 'profile.save',
  form: saveSectionForm,
  subject: async (tx, input, actor) => {
    const person = await personWithinReach(actor, input.clientId, tx)
    if (!person) return undefined
    const answers = answersTo(input.section, input)
    const before = await sectionOf(tx, actor, input.clientId, input.section)
    const isSame = readsTheSame(input.section, before?.answers ?? {}, answers)
    return { person, section: input.section, before, answers, isSame, asSent: input.version }
  },
  allow: mayWriteProfile,
  about: ({ person }) => [person.id],
  current: ({ section, before, isSame, asSent }) => ({
    version: isSame ? asSent : (before?.version ?? 0),
    reads: boxesOf(section, before?.answers ?? {}),
  }),
  perform: async ({ tx, actor, subject: { person, section, before, answers, isSame } }) => {
    if (isSame) return { version: before?.version ?? 0 }
    if (!before) return begin(tx, actor, person.id, section, answers)
    return goOn(tx, actor, before, answers)
  },
})

type Kept = typeof profileSections.$inferSelect

async function sectionOf(tx: Reader, actor: Actor, clientId: string, section: WrittenSection) {
  const ofPerson = and(eq(profileSections.serviceId, actor.serviceId), eq(profileSections.clientId, clientId))
  const [kept] = await tx
    .select()
    .from(profileSections)
    .where(and(ofPerson, eq(profileSections.section, section)))
  return kept
}

async function begin(tx: Writer, actor: Actor, clientId: string, section: WrittenSection, answers: Answers) {
  const { serviceId, accountId: changedBy, now } = actor
  await tx
    .insert(profileSections)
    .values({ serviceId, id: newId(), clientId, section, answers, sittingFrom: now, changedAt: now, changedBy })
  return { version: 1 }
}

async function goOn(tx: Writer, actor: Actor, before: Kept, answers: Answers) {
  const { serviceId, accountId: changedBy, now: changedAt } = actor
  const { id, version, sittingFrom, changedAt: lastWritten } = before
  const sitting = sittingOf({ by: before.changedBy, from: sittingFrom, at: lastWritten }, changedBy, changedAt)
  if (sitting.isNew) {
    const was = { answers: before.answers, by: before.changedBy, from: sittingFrom, at: lastWritten }
    await keepEarlier(tx, actor, { record: 'profile_section', before, was })
  }
  await tx
    .update(profileSections)
    .set({ answers, sittingFrom: sitting.from, changedAt, changedBy, version: version + 1 })
    .where(and(eq(profileSections.serviceId, serviceId), eq(profileSections.id, id)))
  return { version: version + 1 }
}
