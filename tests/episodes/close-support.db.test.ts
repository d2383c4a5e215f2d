import { beforeEach, describe, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { changeEpisode } from '#lib/clients/change-episode'
import { companionsOf } from '#lib/clients/queries'
import { closeSupport } from '#lib/episodes/close-support'
import { endingsOf, runningEpisodes } from '#lib/episodes/queries'
import { reopenSupport } from '#lib/episodes/reopen-support'
import { takeBackClosing } from '#lib/episodes/take-back-closing'
import { openPauses, searchStates } from '#lib/pauses/queries'
import { openStays } from '#lib/stays/queries'
import { aService, at, command, NOW, type Person, type ServiceKit, TODAY } from '#tests/build/service'
import { auditOf, done, earlierOf, eventsOf, refusal } from '#tests/build/trace'
import { talked } from '#tests/continuity/kit'
import { closed, closeForm, closuresOf, refer, timesOf } from '#tests/episodes/kit'
import { onHold } from '#tests/pauses/kit'
import { inHospital } from '#tests/stays/kit'

const RUNS = 'supported 2025-12-01 2025-12-15 2026-01-05'

let amager: ServiceKit
let mette: StaffActor
let karin: Person

beforeEach(async () => {
  amager = await aService()
  mette = await amager.specialist('Mette')
  karin = await amager.person('Karin', { with: mette })
})

describe('support does not end', () => {
  test.each([
    ['without a day', { closedOn: '' }, 'closedOn', 'dayMissing'],
    ['without a reason', { reason: '' }, 'reason', 'reasonMissing'],
    ['for a reason that blames', { reason: 'no_show' }, 'reason', 'reasonMissing'],
    ['without what the person said', { said: '', saidHow: '' }, 'saidHow', 'saidHowMissing'],
    ['with words that are not there', { said: '' }, 'said', 'saidMissing'],
    ['said in two ways', { saidHow: 'did_not_say' }, 'saidHow', 'saidTwoWays'],
    ['by one alone', { agreedBy: 'specialist' }, 'agreedBy', 'agreedMissing'],
    ['tomorrow', { closedOn: '2026-03-17' }, 'closedOn', 'endsLater'],
    [
      'where nobody was reached and the team has not talked',
      { said: '', saidHow: 'not_reached' },
      'saidHow',
      'talkFirst',
    ],
  ])('%s', async (_how, fields, field, key) => {
    expect(await closeSupport(mette, closeForm(karin, fields))).toEqual(refusal(field, `episodes.errors.${key}`))
    expect([await timesOf(karin), await closuresOf(karin)]).toEqual([[RUNS], []])
  })

  test('and everything that is missing is told at once', async () => {
    const nothing = { closedOn: '', reason: '', said: '', saidHow: '', agreedBy: 'specialist' }
    expect(await closeSupport(mette, closeForm(karin, nothing))).toEqual({
      kind: 'problems',
      problems: {
        closedOn: { key: 'episodes.errors.dayMissing' },
        reason: { key: 'episodes.errors.reasonMissing' },
        saidHow: { key: 'episodes.errors.saidHowMissing' },
        agreedBy: { key: 'episodes.errors.agreedMissing' },
      },
    })
    expect(await closuresOf(karin)).toEqual([])
  })

  test('before they started with us', async () => {
    const answer = await closeSupport(mette, closeForm(karin, { closedOn: '2026-01-04' }))
    expect(answer).toEqual(refusal('closedOn', 'episodes.errors.endsBefore', { day: '2026-01-05' }))
  })

  test('in one step: what was filled in is read over first', async () => {
    const answer = await closeSupport(mette, closeForm(karin, { sure: '' }))
    const values = { name: 'Karin', day: TODAY, reason: 'no_longer_wished' }
    expect(answer).toEqual(refusal('sure', 'episodes.errors.sureToEnd', values))
    expect([await timesOf(karin), await closuresOf(karin), await auditOf(mette, karin)]).toEqual([[RUNS], [], []])
  })

  test('where somebody was only referred', async () => {
    await refer(karin, undefined)
    expect(await closeSupport(mette, closeForm(karin))).toEqual(refusal('form', 'episodes.errors.onlyReferred'))
  })

  test('twice, not even when two end it at once', async () => {
    const lene = await amager.supervisor('Lene')
    const answers = await Promise.all([closeSupport(mette, closeForm(karin)), closeSupport(lene, closeForm(karin))])
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['done', 'problems'])
    const answer = await closeSupport(mette, closeForm(karin))
    expect(answer).toEqual(refusal('form', 'episodes.errors.endedAlready'))
    expect(await closuresOf(karin)).toHaveLength(1)
    expect((await eventsOf(karin)).filter((event) => event.endsWith('ended_together'))).toHaveLength(1)
  })
})

test('it ends in her words, by agreement, with the way back', async () => {
  const handedTo = 'Inger at the clinic. Ring me, any year.'
  await closed(mette, karin, { closedOn: '2026-03-13', agreedBy: ['person', 'treatment_team'], handedTo })
  expect(await timesOf(karin)).toEqual([`closed 2025-12-01 2025-12-15 2026-01-05 – 2026-03-13`])
  const words = { said: 'You had a plan, and I was in it.', saidHow: 'their_words', reason: 'no_longer_wished' }
  expect(await endingsOf(mette, karin.id)).toMatchObject([
    {
      by: 'Mette',
      ending: {
        ...{ kind: 'support_ended', closedOn: '2026-03-13', stateBefore: 'supported', handedTo, ...words },
        ...{ agreedBy: ['person', 'treatment_team'], takenBackAt: null },
      },
    },
  ])
  expect(await runningEpisodes(mette)).toEqual([])
  expect(await eventsOf(karin)).toEqual(['2026-03-13 ended_together'])
  expect(await earlierOf(karin, karin.episodeId ?? '')).toMatchObject([{ record: 'episode', version: 1 }])
  expect(await auditOf(mette, karin)).toEqual(['support.close done: Karin'])
})

test('ended without the person, it counts as no ending together', async () => {
  await closed(mette, karin, { agreedBy: ['supervisor'] })
  expect(await eventsOf(karin)).toEqual([])
})

test('nobody reached: support can end once the team has talked, and the talk alone ends nothing', async () => {
  await talked(mette, karin, { day: '2026-03-02' })
  expect(await timesOf(karin)).toEqual([RUNS])
  await closed(mette, karin, { reason: 'never_met', said: '', saidHow: 'not_reached', agreedBy: 'supervisor' })
  expect(await closuresOf(karin)).toMatchObject([{ reason: 'never_met', said: null, saidHow: 'not_reached' }])
})

test('a death needs neither words nor agreement', async () => {
  await closed(mette, karin, { reason: 'died', said: '', saidHow: '', agreedBy: '' })
  expect(await closuresOf(karin)).toMatchObject([{ reason: 'died', saidHow: 'did_not_say', agreedBy: [] }])
})

test('nothing else changes: who walks with her, the pause, the stay and the search stay as they are', async () => {
  await onHold(mette, karin)
  await inHospital(mette, karin)
  const around = async () => [
    await companionsOf(mette, karin.id),
    await openPauses(mette),
    await openStays(mette, karin.id),
    await searchStates(mette),
  ]
  const before = await around()
  await closed(mette, karin)
  expect(await around()).toEqual(before)
})

describe('an ending entered by mistake', () => {
  test('is taken back once, and the time with us runs on as it was', async () => {
    const closureId = await closed(mette, karin)
    done(await takeBackClosing(mette, command({ closureId })))
    expect(await timesOf(karin)).toEqual([RUNS])
    expect(await closuresOf(karin)).toMatchObject([{ takenBackAt: NOW, takenBackBy: mette.accountId }])
    expect(await eventsOf(karin)).toEqual([])
    expect(await takeBackClosing(mette, command({ closureId }))).toMatchObject({
      problems: { form: { key: 'episodes.errors.takenBackMeanwhile', values: { self: 'yes' } } },
    })
    await closed(mette, karin)
    expect(await timesOf(karin)).toEqual([`closed 2025-12-01 2025-12-15 2026-01-05 – ${TODAY}`])
  })

  test('goes back to where somebody stood: accepted, not begun', async () => {
    const asta = await amager.person('Asta', { with: mette, episode: { state: 'accepted', supportedFrom: null } })
    const closureId = await closed(mette, asta)
    done(await takeBackClosing(mette, command({ closureId })))
    expect(await timesOf(asta)).toEqual(['accepted 2025-12-01 2025-12-15 ?'])
  })

  test('stays once they have come back', async () => {
    const closureId = await closed(mette, karin)
    done(await reopenSupport(at(mette, '2026-04-01T09:00:00Z'), command({ clientId: karin.id })))
    const answer = await takeBackClosing(mette, command({ closureId }))
    expect(answer).toEqual(refusal('form', 'episodes.errors.cameBackSince'))
  })
})

test('days put right meanwhile are kept: a form opened before the ending is told of it', async () => {
  const closureId = await closed(mette, karin)
  done(await takeBackClosing(mette, command({ closureId })))
  const late = command({ episodeId: karin.episodeId, version: '1', state: 'supported' })
  expect(await changeEpisode(mette, late)).toMatchObject({ kind: 'changed', version: 3 })
})
