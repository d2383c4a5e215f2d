import { beforeEach, describe, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { checkInsOfPerson, openCheckIns, silencesOf } from '#lib/check-ins/queries'
import { takeBackSilence } from '#lib/check-ins/take-back-silence'
import { understandSilence } from '#lib/check-ins/understand-silence'
import { undoContact } from '#lib/contacts/undo-contact'
import { withdrawContact } from '#lib/contacts/withdraw-contact'
import { aService, at, command, type Person, type ServiceKit, TODAY } from '#tests/build/service'
import { done, eventsOf, happened } from '#tests/build/trace'
import { answered, checkInsOf, sent, silenceForm } from '#tests/check-ins/kit'
import { logged, undoing, withdrawal } from '#tests/contacts/kit'

let amager: ServiceKit
let mette: StaffActor
let jonas: Person

beforeEach(async () => {
  amager = await aService()
  mette = await amager.specialist('Mette')
  jonas = await amager.person('Jonas', { with: mette })
})

const laterOn = (time: string) => at(mette, `2026-03-16T${time}:00Z`)
const why = async (actor = mette) => (await openCheckIns(actor)).map(({ because }) => because)

describe('what a silence meant', () => {
  test('is not said of a message that was answered', async () => {
    const checkInId = await sent(mette, jonas)
    await answered(mette, checkInId, 'more')
    expect(await understandSilence(mette, silenceForm(checkInId, 'well'))).toEqual({
      kind: 'problems',
      problems: { form: { key: 'check-ins.errors.answered' } },
    })
    expect(await takeBackSilence(mette, command({ checkInId }))).toEqual(happened('check-ins.errors.silenceUnknown'))
  })

  test('is known from the day somebody found out, and remembered, the last one first', async () => {
    const first = await sent(mette, jonas, { day: '2026-02-02' })
    const second = await sent(mette, jonas, { day: '2026-03-02' })
    await sent(mette, jonas)
    expect(done(await understandSilence(mette, silenceForm(first, 'well')))).toEqual({ meant: 'well' })
    await understandSilence(mette, silenceForm(second, 'unwell'))
    expect(await silencesOf(mette, jonas.id)).toEqual([
      { sentOn: '2026-03-02', meant: 'unwell' },
      { sentOn: '2026-02-02', meant: 'well' },
    ])
    const [known] = await checkInsOf(jonas)
    expect(known).toMatchObject({ silenceMeant: 'well', silenceKnownOn: TODAY, silenceNotedBy: mette.accountId })
    expect((await eventsOf(jonas)).filter((event) => event.includes('silence'))).toHaveLength(2)
  })

  test('taken back, or with its message withdrawn, it is unknown and counts nowhere', async () => {
    const [checkInId, other] = [await sent(mette, jonas, { day: '2026-03-02' }), await sent(mette, jonas)]
    await understandSilence(mette, silenceForm(checkInId, 'unwell'))
    await understandSilence(mette, silenceForm(other, 'well'))
    done(await takeBackSilence(mette, command({ checkInId })))
    const [, last] = await checkInsOf(jonas)
    done(await withdrawContact(mette, withdrawal(last?.contactId ?? '')))
    expect(await silencesOf(mette, jonas.id)).toEqual([])
    expect(await eventsOf(jonas)).toEqual(['2026-03-02 checked_in'])
  })
})

describe('a check-in asks for something', () => {
  test('while nothing came back, and no longer once the silence is understood or broken', async () => {
    const checkInId = await sent(mette, jonas)
    expect(await openCheckIns(mette)).toMatchObject([
      { id: checkInId, clientId: jonas.id, sentOn: TODAY, answers: [], silenceMeant: null, because: 'unanswered' },
    ])
    await understandSilence(mette, silenceForm(checkInId, 'well'))
    expect(await why()).toEqual([])
    await takeBackSilence(mette, command({ checkInId }))
    expect(await why()).toEqual(['unanswered'])
    await logged(laterOn('11:00'), jonas, { outcome: 'they_contacted' })
    expect(await why()).toEqual([])
  })

  test('a try or a text of ours does not break a silence', async () => {
    await sent(mette, jonas)
    await logged(laterOn('11:00'), jonas, { outcome: 'tried' })
    await logged(laterOn('12:00'), jonas, { outcome: 'texted', reachedOut: 'us' })
    expect(await why()).toEqual(['unanswered'])
  })

  test('while they are not so well and nobody has turned to them since', async () => {
    const checkInId = await sent(mette, jonas)
    await answered(laterOn('10:00'), checkInId, 'not_so_well')
    await answered(at(mette, '2026-03-17T10:00:00Z'), checkInId, 'more')
    expect(await why()).toEqual(['not_so_well'])
    const tried = laterOn('11:00')
    await logged(tried, jonas, { outcome: 'tried' })
    expect(await why()).toEqual(['not_so_well'])
    const call = await logged(laterOn('12:00'), jonas, { outcome: 'phoned' })
    expect(await why()).toEqual([])
    await undoContact(laterOn('12:05'), undoing(call))
    expect(await why()).toEqual(['not_so_well'])
  })

  test.each(['met', 'phoned', 'texted', 'emailed'])('and is met by “%s”', async (outcome) => {
    await answered(mette, await sent(mette, jonas), 'not_so_well')
    await logged(laterOn('11:00'), jonas, { outcome })
    expect(await why()).toEqual([])
  })

  test('only where it is the newest that stands, and for everybody within reach', async () => {
    const first = await sent(mette, jonas, { day: '2026-03-09' })
    const second = await sent(laterOn('10:00'), jonas)
    const asta = await amager.person('Asta', { with: await amager.specialist('Karim') })
    const lene = await amager.supervisor('Lene')
    await sent(lene, asta)
    expect((await openCheckIns(mette)).map(({ id }) => id)).toEqual([second])
    expect((await openCheckIns(lene)).map(({ clientId }) => clientId).sort()).toEqual([jonas.id, asta.id].sort())
    const [, newest] = await checkInsOf(jonas)
    await withdrawContact(mette, withdrawal(newest?.contactId ?? ''))
    expect((await openCheckIns(mette, jonas.id)).map(({ id }) => id)).toEqual([first])
  })
})

test('a person’s check-ins come newest first, each with what came back', async () => {
  const first = await sent(mette, jonas, { day: '2026-03-09', words: 'How was the exam?' })
  await answered(mette, first, 'well', { day: '2026-03-10' })
  await answered(mette, first, 'less', { day: '2026-03-12' })
  const second = await sent(mette, jonas)
  const shown = await checkInsOfPerson(mette, jonas.id)
  expect(shown.map(({ id, words, by, answers }) => [id, words, by, answers.map(({ answer }) => answer)])).toEqual([
    [second, 'How are things?', 'Mette', []],
    [first, 'How was the exam?', 'Mette', ['well', 'less']],
  ])
})
