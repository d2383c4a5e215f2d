import { beforeEach, describe, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { correctEmployerContact } from '#lib/employers/correct-employer-contact'
import { doEmployerStep } from '#lib/employers/do-employer-step'
import { logEmployerContact } from '#lib/employers/log-employer-contact'
import { peopleThere } from '#lib/employers/queries'
import { contactsWithEmployersOf, employerContactWithHistory, historyWith } from '#lib/employers/queries/history'
import { employerStepsDue, faceToFaceThisWeek } from '#lib/employers/queries/mine'
import { takeBackEmployer } from '#lib/employers/take-back-employer'
import { undoEmployerContact } from '#lib/employers/undo-employer-contact'
import { undoEmployerStep } from '#lib/employers/undo-employer-step'
import { withdrawEmployerContact } from '#lib/employers/withdraw-employer-contact'
import { aService, at, command, type Person, type ServiceKit, TODAY } from '#tests/build/service'
import { done, earlierOf, eventsOf, happened, NOT_FOUND, refusal } from '#tests/build/trace'
import { contactsIn, employersIn, known, madeOne, visited, visitForm, workingThere } from '#tests/employers/kit'

let amager: ServiceKit
let mette: StaffActor
let asta: StaffActor
let signe: Person
let nursery: string

beforeEach(async () => {
  amager = await aService()
  mette = await amager.specialist('Mette')
  asta = await amager.specialist('Asta')
  signe = await amager.person('Signe Holm', { with: mette })
  nursery = await known(mette)
})

const correction = (contactId: string, fields: Record<string, string> = {}) =>
  visitForm('', { contactId, version: '1', ...fields })

describe('a contact is not logged', () => {
  test.each([
    ['with nobody', { employerId: '' }, 'employerName', 'employers.errors.employerMissing'],
    ['without saying how', { mode: '' }, 'mode', 'employers.errors.modeMissing'],
    ['for tomorrow', { day: '2026-03-17' }, 'day', 'employers.errors.later'],
    ['together with nobody in particular', { whoWent: 'together' }, 'clientId', 'employers.errors.forWhom'],
    ['with a day for no step', { nextDay: '2026-03-20' }, 'nextStep', 'employers.errors.nextMissing'],
    [
      'with a step before itself',
      { nextStep: 'Call', nextDay: '2026-03-10' },
      'nextDay',
      'employers.errors.nextBefore',
    ],
    ['without a day', { day: '' }, 'day', 'employers.errors.dayMissing'],
    ['of more minutes than a day has', { minutes: '1441' }, 'minutes', 'employers.errors.minutes'],
    ['at a time there is not', { time: '25:00' }, 'time', 'employers.errors.notATime'],
  ])('%s', async (_how, fields, field, key) => {
    expect(await logEmployerContact(mette, visitForm(nursery, fields))).toEqual(refusal(field, key))
    expect(await contactsIn(amager)).toEqual([])
  })

  test('before the person came to us, with somebody of another workplace, or for somebody out of reach', async () => {
    const early = visitForm(nursery, { clientId: signe.id, day: '2025-11-30' })
    const values = { name: 'Signe Holm', day: '2025-12-01' }
    expect(await logEmployerContact(mette, early)).toEqual(refusal('day', 'employers.errors.beforeStart', values))
    const elsewhere = visitForm(nursery, { personId: await workingThere(mette) })
    expect(await logEmployerContact(mette, elsewhere)).toEqual(refusal('personId', 'form.unknownChoice'))
    const theirs = logEmployerContact(asta, visitForm(nursery, { clientId: signe.id }))
    await expect(theirs).rejects.toThrow(NOT_FOUND)
    expect(await contactsIn(amager)).toEqual([])
  })
})

describe('an employer is named', () => {
  const named = (fields: Record<string, string>) => logEmployerContact(mette, visitForm('', fields))

  test('by a name that is not there yet: it is added along the way', async () => {
    expect(done(await named({ employerName: 'Skovens Bageri' }))).toMatchObject({ isNew: 'yes', visit: 1 })
    expect((await employersIn(amager)).map(({ name }) => name)).toEqual(['Havnens Planteskole', 'Skovens Bageri'])
  })

  test('by its name as it is written or as it was suggested, whatever was chosen before', async () => {
    const bakery = await known(mette, 'Skovens Bageri', { town: 'Valby' })
    for (const employerName of ['skovens bageri', 'Skovens Bageri, Valby'])
      expect(done(await named({ employerName, lately: nursery })).employerId).toBe(bakery)
    expect(done(await named({ employerName: '', lately: nursery })).employerId).toBe(nursery)
  })

  test('by one that is nearly there: it is asked, and the answer brings along how it was', async () => {
    const asked = { employerName: 'Havnens plantskole', mode: '' }
    const values = { name: 'Havnens plantskole', count: 1 }
    expect(await named({ ...asked, mode: 'phone' })).toEqual({
      kind: 'problems',
      problems: { sameAs: { key: 'employers.errors.likelySame', values } },
      likely: [{ id: nursery, says: { key: 'employers.called', values: { label: 'Havnens Planteskole' } } }],
    })
    expect(await contactsIn(amager)).toEqual([])
    expect(done(await named({ ...asked, modeAsked: 'phone', sameAs: nursery })).employerId).toBe(nursery)
    expect(done(await named({ ...asked, modeAsked: 'phone', sameAs: 'none' })).isNew).toBe('yes')
    expect((await contactsIn(amager)).map(({ mode }) => mode)).toEqual(['phone', 'phone'])
  })
})

test('where no day is asked for it is today’s, and not that on which the page was opened', async () => {
  const tomorrow = at(mette, '2026-03-17T09:00:00Z')
  expect(done(await logEmployerContact(tomorrow, visitForm(nursery, { day: 'today' }))).day).toBe('2026-03-17')
  expect(await contactsIn(amager)).toMatchObject([{ day: '2026-03-17' }])
})

test('whom one met is found on the list by name, kept on it where that is asked for, and else only noted', async () => {
  const inger = await workingThere(mette, nursery, 'Inger Bro')
  for (const fields of [{ metName: 'inger bro' }, { metName: 'Ole', keepMet: 'yes' }, { metName: 'The new one' }])
    done(await logEmployerContact(mette, visitForm(nursery, fields)))
  expect((await peopleThere(mette, nursery)).map(({ name }) => name)).toEqual(['Inger Bro', 'Ole'])
  const met = (await contactsIn(amager)).map(({ personId, metName }) => [
    personId === inger,
    personId !== null,
    metName,
  ])
  expect(met).toEqual([
    [true, true, null],
    [false, true, null],
    [false, false, 'The new one'],
  ])
})

describe('support events', () => {
  test('follow from who was there, and move with a correction to whoever it was for', async () => {
    const jonas = await amager.person('Jonas', { with: mette })
    const contactId = await visited(mette, signe, { employerId: nursery })
    expect(await eventsOf(signe)).toEqual([`${TODAY} did_together`, `${TODAY} introduced_to_employer`])
    const alone = { clientId: jonas.id, whoWent: 'person', day: '2026-03-15' }
    done(await correctEmployerContact(mette, correction(contactId, alone)))
    expect(await eventsOf(signe)).toEqual([])
    expect(await eventsOf(jonas)).toEqual(['2026-03-15 introduced_to_employer', '2026-03-15 they_led'])
    done(await withdrawEmployerContact(mette, command({ contactId, version: '2', because: 'Another shop.' })))
    expect(await eventsOf(jonas)).toEqual([])
  })

  test('are none where we went for somebody, or for nobody', async () => {
    await visited(mette, signe, { employerId: nursery, whoWent: 'us' })
    await visited(mette, null, { employerId: nursery })
    expect(await eventsOf(signe)).toEqual([])
  })
})

describe('who learns for whom it was', () => {
  const said = { learned: 'Signe’s hands are good with roses.', nextStep: 'Ring about Signe Holm', fitsWish: 'yes' }

  test('whoever walks with the person, and their supervisor; to others it is a visit', async () => {
    const karim = await amager.specialist('Karim')
    const west = await amager.team('Amager West')
    const covered = await amager.person('Bo Lind', { with: asta, cover: karim })
    const readers = {
      own: asta,
      cover: karim,
      'their supervisor': await amager.supervisor('Lene'),
      teammate: mette,
      'another team': await amager.specialist('Vera', { team: west }),
      'another supervisor': await amager.supervisor('Ulla', { team: west }),
    }
    const words = { learned: 'Bo’s hands are good with roses.', nextStep: 'Ring about Bo Lind', fitsWish: 'yes' }
    const contactId = await visited(asta, covered, { employerId: nursery, ...words, purpose: 'support_at_work' })
    for (const [who, reader] of Object.entries(readers)) {
      const [contact] = (await historyWith(reader, nursery)).contacts
      const page = await employerContactWithHistory(reader, contactId)
      const mayKnow = ['own', 'cover', 'their supervisor'].includes(who)
      expect(JSON.stringify([contact, page]).includes('Bo'), who).toBe(mayKnow)
      expect(contact, who).toMatchObject(
        mayKnow
          ? {
              client: { name: 'Bo Lind' },
              whoWent: 'together',
              purpose: 'support_at_work',
              fitsWish: true,
              isOurs: true,
            }
          : { client: null, whoWent: 'us', purpose: null, fitsWish: null, isOurs: false, visit: 1, by: 'Asta' },
      )
      if (!mayKnow)
        expect(contact).toMatchObject({ learned: '… hands are good with roses.', nextStep: 'Ring about … …' })
    }
    const odense = await (await aService({ name: 'Odense' })).specialist('Nils')
    expect(await historyWith(odense, nursery)).toEqual({ contacts: [], next: undefined })
    expect(await employerContactWithHistory(odense, contactId)).toBeUndefined()
  })

  test('how it read before is not read by those who may not know for whom it was then', async () => {
    const contactId = await visited(mette, signe, { employerId: nursery, ...said })
    done(await correctEmployerContact(mette, correction(contactId)))
    expect((await employerContactWithHistory(mette, contactId))?.earlier).toMatchObject([
      { client: { name: 'Signe Holm' } },
    ])
    const read = await employerContactWithHistory(asta, contactId)
    expect(read).toMatchObject({ isOurs: true, earlier: [] })
    expect(JSON.stringify(read)).not.toContain('Signe')
  })
})

test('a contact is put right with its history; two who do so at once both see what the other wrote', async () => {
  const contactId = await visited(mette, signe, { employerId: nursery })
  done(await correctEmployerContact(mette, correction(contactId, { learned: 'Early hours.' })))
  const lene = await amager.supervisor('Lene')
  expect(await correctEmployerContact(lene, correction(contactId, { clientId: signe.id }))).toMatchObject({
    kind: 'changed',
    version: 2,
    reads: { learned: 'Early hours.', clientId: null },
  })
  expect(await earlierOf(amager, contactId)).toMatchObject([
    { version: 1, was: { clientId: signe.id, whoWent: 'together' } },
  ])
})

describe('a contact logged with the wrong employer', () => {
  let bakery: string
  beforeEach(async () => {
    bakery = await known(mette, 'Skovens Bageri', { town: 'Valby' })
  })
  const numbersAt = async (employerId: string) =>
    (await historyWith(mette, employerId)).contacts.map(({ visit }) => visit)

  test('stays where the right one is not in the directory, or was taken out of it', async () => {
    const contactId = await visited(mette, null, { employerId: nursery })
    const nowhere = refusal('employerName', 'employers.errors.notInDirectory')
    expect(await correctEmployerContact(mette, correction(contactId, { employerName: 'Bageriet' }))).toEqual(nowhere)
    done(await takeBackEmployer(mette, command({ employerId: bakery })))
    const taken = { employerName: 'Skovens Bageri', employerId: bakery }
    expect(await correctEmployerContact(mette, correction(contactId, taken))).toEqual(nowhere)
    const odense = await known(await (await aService({ name: 'Odense' })).specialist('Nils'), 'Odense Bageri')
    const foreign = { employerName: 'Odense Bageri', employerId: odense }
    expect(await correctEmployerContact(mette, correction(contactId, foreign))).toEqual(nowhere)
    expect(await contactsIn(amager)).toMatchObject([{ employerId: nursery, version: 1 }])
  })

  test('moves to the right one, where it counts, and no longer counts at the first; its history tells', async () => {
    await visited(mette, null, { employerId: bakery, day: '2026-03-02' })
    await visited(mette, null, { employerId: nursery, day: '2026-03-03' })
    const contactId = await visited(mette, signe, { employerId: nursery, day: '2026-03-05' })
    await visited(mette, null, { employerId: nursery, day: '2026-03-09' })
    expect([await numbersAt(nursery), await numbersAt(bakery)]).toEqual([[3, 2, 1], [1]])
    const moved = { clientId: signe.id, whoWent: 'together', day: '2026-03-05', employerName: 'Skovens Bageri, Valby' }
    const outcome = done(await correctEmployerContact(mette, correction(contactId, moved)))
    expect(outcome).toEqual({ contactId, movedTo: 'Skovens Bageri' })
    expect([await numbersAt(nursery), await numbersAt(bakery)]).toEqual([
      [2, 1],
      [2, 1],
    ])
    expect(await contactsWithEmployersOf(mette, signe.id)).toMatchObject([{ employer: { id: bakery } }])
    expect(await eventsOf(signe)).toEqual(['2026-03-05 did_together', '2026-03-05 introduced_to_employer'])
    expect((await employerContactWithHistory(mette, contactId))?.earlier).toMatchObject([
      { was: { employerId: nursery, employerName: 'Havnens Planteskole' } },
    ])
  })

  test('takes whoever was met along by name, and finds them on the list there', async () => {
    const inger = await workingThere(mette, nursery, 'Inger Bro')
    const contactId = await visited(mette, null, { employerId: nursery, personId: inger })
    const moved = { personId: inger, employerName: 'Skovens Bageri', employerId: bakery }
    done(await correctEmployerContact(mette, correction(contactId, moved)))
    expect(await contactsIn(amager)).toMatchObject([{ employerId: bakery, personId: null, metName: 'Inger Bro' }])
    const alsoThere = await workingThere(mette, bakery, 'Inger Bro')
    const again = { ...moved, version: '2', metName: 'Inger Bro', personId: '' }
    done(await correctEmployerContact(mette, correction(contactId, again)))
    expect(await contactsIn(amager)).toMatchObject([{ personId: alsoThere, metName: null }])
  })

  test('stays where it is when its own name is sent along, under whichever name it is read now', async () => {
    const contactId = await visited(mette, null, { employerId: nursery })
    await madeOne(mette, bakery, nursery)
    const unchanged = { employerName: 'Skovens Bageri, Valby', employerId: bakery }
    const outcome = done(await correctEmployerContact(mette, correction(contactId, unchanged)))
    expect(outcome.movedTo).toBeUndefined()
    expect(await contactsIn(amager)).toMatchObject([{ employerId: nursery, version: 2 }])
  })
})

test('undo is for half an hour; withdrawing needs a reason, and is told to whoever comes later', async () => {
  const contactId = await visited(mette, signe, { employerId: nursery })
  const late = at(mette, '2026-03-16T09:30:00Z')
  expect(await undoEmployerContact(late, command({ contactId }))).toEqual(happened('employers.errors.undoOver'))
  const silent = command({ contactId, version: '1', because: ' ' })
  expect(await withdrawEmployerContact(mette, silent)).toEqual(refusal('because', 'employers.errors.reasonMissing'))
  done(await undoEmployerContact(mette, command({ contactId })))
  expect(await eventsOf(signe)).toEqual([])
  expect((await historyWith(mette, nursery)).contacts).toEqual([])
  const meanwhile = happened('employers.errors.withdrawnMeanwhile', { self: 'yes', who: 'Mette', day: TODAY })
  expect(await correctEmployerContact(mette, correction(contactId))).toEqual(meanwhile)
  expect(await doEmployerStep(mette, command({ contactId }))).toEqual(meanwhile)
})

test('a visit withdrawn stays readable, and the visits after it count on', async () => {
  await visited(mette, null, { employerId: nursery, day: '2026-03-02' })
  const second = await visited(asta, null, { employerId: nursery, day: '2026-03-05' })
  await visited(mette, null, { employerId: nursery, day: '2026-03-06', mode: 'phone' })
  await visited(mette, null, { employerId: nursery, day: '2026-03-09' })
  const numbers = async () => (await historyWith(mette, nursery)).contacts.map(({ visit }) => visit)
  expect(await numbers()).toEqual([3, null, 2, 1])
  done(
    await withdrawEmployerContact(mette, command({ contactId: second, version: '1', because: 'It was the bakery.' })),
  )
  expect(await numbers()).toEqual([2, null, null, 1])
})

test('a long history is read page by page, and every visit keeps its number', async () => {
  for (let day = 1; day <= 23; day++)
    await visited(mette, null, { employerId: nursery, day: `2026-02-${String(day).padStart(2, '0')}` })
  const first = await historyWith(mette, nursery)
  const second = await historyWith(mette, nursery, first.next)
  expect([...first.contacts, ...second.contacts].map(({ visit }) => visit)).toEqual(
    Array.from({ length: 23 }, (_, at) => 23 - at),
  )
  expect(second.next).toBeUndefined()
})

describe('what I said I would do', () => {
  test('comes soonest first, is done in one tap and undone, and is told to whoever comes later', async () => {
    await visited(mette, null, { employerId: nursery, nextStep: 'Bring cake', nextDay: '' })
    await visited(mette, signe, { employerId: nursery, nextStep: 'Call', nextDay: '2026-03-20' })
    const contactId = await visited(mette, signe, { employerId: nursery, nextStep: 'Write' })
    await visited(asta, null, { employerId: nursery, nextStep: 'Theirs' })
    const steps = async () => (await employerStepsDue(mette)).map(({ nextStep, client }) => [nextStep, client?.name])
    const [write, call, cake] = [
      ['Write', 'Signe Holm'],
      ['Call', 'Signe Holm'],
      ['Bring cake', undefined],
    ]
    expect(await steps()).toEqual([write, call, cake])
    done(await doEmployerStep(mette, command({ contactId })))
    expect(await steps()).toEqual([call, cake])
    const lene = await amager.supervisor('Lene')
    const already = happened('employers.errors.stepDoneMeanwhile', { self: 'no', who: 'Mette' })
    expect(await doEmployerStep(lene, command({ contactId }))).toEqual(already)
    done(await undoEmployerStep(lene, command({ contactId })))
    expect(await steps()).toEqual([write, call, cake])
    expect(await undoEmployerStep(mette, command({ contactId }))).toEqual(
      happened('employers.errors.stepOpenMeanwhile'),
    )
  })

  test('another step than the one that was done is still to do', async () => {
    const contactId = await visited(mette, null, { employerId: nursery, nextStep: 'Call' })
    done(await doEmployerStep(mette, command({ contactId })))
    done(await correctEmployerContact(mette, correction(contactId, { nextStep: 'Call', learned: 'Busy.' })))
    expect(await employerStepsDue(mette)).toEqual([])
    done(await correctEmployerContact(mette, correction(contactId, { version: '2', nextStep: 'Visit' })))
    expect((await employerStepsDue(mette)).map(({ nextStep }) => nextStep)).toEqual(['Visit'])
  })
})

test('face to face this week counts each door one has been through oneself, again and again', async () => {
  const some = [{}, {}, { mode: 'phone' }, { day: '2026-03-15' }]
  for (const fields of some) await visited(mette, null, { employerId: nursery, ...fields })
  await visited(mette, signe, { employerId: nursery, whoWent: 'person' })
  await visited(asta, null, { employerId: nursery })
  expect(await faceToFaceThisWeek(mette)).toBe(2)
})

test('a person’s contacts with employers are told to whoever walks with them, with the employer as it is called now', async () => {
  await visited(mette, signe, { employerId: nursery })
  expect(await contactsWithEmployersOf(mette, signe.id)).toMatchObject([
    { employer: { id: nursery, name: 'Havnens Planteskole' }, whoWent: 'together', by: 'Mette' },
  ])
  expect(await contactsWithEmployersOf(asta, signe.id)).toEqual([])
})
