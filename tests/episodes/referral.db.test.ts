import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { connection } from '#db/connection'
import { episodes } from '#db/schema/clients'
import type { StaffActor } from '#lib/access/actor'
import { addPerson } from '#lib/clients/add-person'
import { acceptReferral } from '#lib/episodes/accept-referral'
import { beginSupport } from '#lib/episodes/begin-support'
import { declineReferral } from '#lib/episodes/decline-referral'
import { takeBackClosing } from '#lib/episodes/take-back-closing'
import { aService, command, type Person, TODAY } from '#tests/build/service'
import { auditOf, done, earlierOf, eventsOf, refusal } from '#tests/build/trace'
import { talked } from '#tests/continuity/kit'
import { closuresOf, declineForm, refer, stepForm, timesOf } from '#tests/episodes/kit'

const REFERRED = 'referred 2025-12-01 ? ?'

let mette: StaffActor
let asta: Person

beforeEach(async () => {
  const amager = await aService()
  mette = await amager.specialist('Mette')
  asta = await amager.person('Asta', { with: mette })
  await refer(asta, undefined)
})

test('somebody is referred with who thought of us, in a few words', async () => {
  const referral = { source: 'family', sourceWords: 'Her sister rang.', referredOn: '2026-03-10' }
  const form = { name: 'Eva', state: 'referred', specialistId: mette.accountId, ...referral }
  const { clientId } = done(await addPerson(mette, command(form)))
  const [episode] = await connection().read.select().from(episodes).where(eq(episodes.clientId, clientId))
  expect(episode).toMatchObject({ state: 'referred', ...referral, acceptedOn: null })
  const answer = await addPerson(mette, command({ ...form, name: 'Ida', source: 'police' }))
  expect(answer).toEqual(refusal('source', 'form.unknownChoice'))
})

describe('a referral is not accepted', () => {
  test.each([
    ['without a day', '', 'episodes.errors.dayMissing'],
    ['tomorrow', '2026-03-17', 'clients.errors.dayLater'],
    ['before it was made', '2025-11-30', 'clients.errors.dayOrder'],
  ])('%s', async (_when, day, key) => {
    expect(await acceptReferral(mette, stepForm(asta, day))).toEqual(refusal('day', key))
    expect(await timesOf(asta)).toEqual([REFERRED])
  })

  test('twice', async () => {
    done(await acceptReferral(mette, stepForm(asta)))
    expect(await acceptReferral(mette, stepForm(asta))).toEqual(refusal('form', 'episodes.errors.noReferral'))
  })
})

test('accepted today, begun today: each is one tap, and how it read before is kept', async () => {
  expect(await beginSupport(mette, stepForm(asta))).toEqual(refusal('form', 'episodes.errors.notAccepted'))
  done(await acceptReferral(mette, stepForm(asta, '2026-03-12')))
  expect(await timesOf(asta)).toEqual(['accepted 2025-12-01 2026-03-12 ?'])
  expect(await beginSupport(mette, stepForm(asta, '2026-03-11'))).toEqual(refusal('day', 'clients.errors.dayOrder'))
  done(await beginSupport(mette, stepForm(asta)))
  expect(await timesOf(asta)).toEqual([`supported 2025-12-01 2026-03-12 ${TODAY}`])
  expect(await beginSupport(mette, stepForm(asta))).toEqual(refusal('form', 'episodes.errors.notAccepted'))
  expect((await earlierOf(asta, asta.episodeId ?? '')).map(({ was }) => was.state)).toEqual(['referred', 'accepted'])
  expect(await auditOf(mette, asta)).toEqual(['episode.accept done: Asta', 'episode.begin done: Asta'])
})

describe('not taken up', () => {
  test.each([
    ['never in one tap', { sure: '' }, 'sure', 'sureToDecline'],
    ['never without a reason', { reason: '' }, 'reason', 'reasonMissing'],
    ['not because somebody goes on alone', { reason: 'on_their_own' }, 'reason', 'reasonMissing'],
    ['never without what they said', { saidHow: '' }, 'saidHow', 'saidHowMissing'],
    ['not for silence alone', { saidHow: 'not_reached' }, 'saidHow', 'talkFirst'],
  ])('%s', async (_how, fields, field, key) => {
    const answer = await declineReferral(mette, declineForm(asta, fields))
    expect(answer).toMatchObject({ kind: 'problems', problems: { [field]: { key: `episodes.errors.${key}` } } })
    expect([await timesOf(asta), await closuresOf(asta)]).toEqual([[REFERRED], []])
  })

  test('not of somebody who is accepted already', async () => {
    done(await acceptReferral(mette, stepForm(asta)))
    expect(await declineReferral(mette, declineForm(asta))).toEqual(refusal('form', 'episodes.errors.noReferral'))
  })

  test('it ends the referral, with who goes on being there, and can be taken back', async () => {
    await talked(mette, asta)
    done(await declineReferral(mette, declineForm(asta, { saidHow: 'not_reached', handedTo: 'Her doctor.' })))
    expect(await timesOf(asta)).toEqual([`closed 2025-12-01 ? ? – ${TODAY}`])
    const [closure] = await closuresOf(asta)
    expect(closure).toMatchObject({
      kind: 'not_taken_up',
      stateBefore: 'referred',
      agreedBy: [],
      handedTo: 'Her doctor.',
    })
    expect(await eventsOf(asta)).toEqual([`${TODAY} talked_with_team`])
    done(await takeBackClosing(mette, command({ closureId: closure?.id })))
    expect(await timesOf(asta)).toEqual([REFERRED])
  })
})
