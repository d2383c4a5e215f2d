import type { StaffActor } from '#lib/access/actor'
import { openCheckIns } from '#lib/check-ins/queries'
import { peopleOf } from '#lib/clients/queries/everybody'
import { beganOn } from '#lib/clients/rules'
import { lastContacts, triesSinceHeard } from '#lib/contacts/queries'
import { lastTalks } from '#lib/continuity/queries'
import { runningEpisodes } from '#lib/episodes/queries'
import { dayAt } from '#lib/shared/day'
import type { Followed, Waiting } from '../rules.ts'

/** Who is with us, said that things are not so well, and has waited since the day before or longer for somebody to turn to them. */
export async function notSoWellWaiting(actor: StaffActor): Promise<Waiting[]> {
  const [open, people] = await Promise.all([openCheckIns(actor), peopleOf(actor)])
  const nameOf = new Map(people.filter(({ support }) => support !== 'closed').map(({ id, name }) => [id, name]))
  return open.flatMap(({ clientId, because, answers }) => {
    const [name, said] = [nameOf.get(clientId), answers.findLast(({ answer }) => answer === 'not_so_well')]
    const isWaiting = because === 'not_so_well' && said && said.answeredOn < actor.today
    return isWaiting && name !== undefined ? [{ clientId, name, day: said.answeredOn }] : []
  })
}

/** Everybody whose time with us runs: since when, how long nobody has heard from them, and when they were talked over. */
export async function followed(actor: StaffActor): Promise<Followed[]> {
  const [people, episodes, contacts, tries, talks] = await Promise.all([
    peopleOf(actor),
    runningEpisodes(actor),
    lastContacts(actor),
    triesSinceHeard(actor),
    lastTalks(actor),
  ])
  const known = new Map(people.map((person) => [person.id, person]))
  const heard = new Map(contacts.map(({ clientId, heardOn }) => [clientId, heardOn]))
  return episodes.flatMap((episode) => {
    const { clientId, state } = episode
    const person = known.get(clientId)
    if (!person) return []
    const since = beganOn(episode)
    return {
      ...{ clientId, name: person.name, isReferred: state === 'referred' },
      ...{ since, day: since ?? dayAt(person.createdAt, actor.zone), heardOn: heard.get(clientId) ?? null },
      ...{ triesSinceHeard: tries.get(clientId) ?? 0, lastTalkOn: talks.get(clientId)?.day ?? null },
    }
  })
}
