import { beforeEach, describe, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { NotFound } from '#lib/access/failures'
import { documentsSentWith } from '#lib/documents/queries'
import { sendWithApplication } from '#lib/documents/send-with-application'
import { takeBackDocument } from '#lib/documents/take-back-document'
import { takeBackVersion } from '#lib/documents/take-back-version'
import { undoSentWith } from '#lib/documents/undo-sent-with'
import { takeBackApplication } from '#lib/job-search/take-back-application'
import { aService, command, type Person, type ServiceKit } from '#tests/build/service'
import { auditOf, done, happened } from '#tests/build/trace'
import { keptTwice } from '#tests/documents/kit'
import { added } from '#tests/job-search/kit'

let amager: ServiceKit
let mette: StaffActor
let asta: StaffActor
let signe: Person
let applicationId: string
let documentId: string
let first: string
let second: string

beforeEach(async () => {
  amager = await aService()
  mette = await amager.specialist('Mette')
  asta = await amager.specialist('Asta')
  signe = await amager.person('Signe', { with: mette })
  applicationId = await added(mette, signe)
  ;({ documentId, first, second } = await keptTwice(mette, signe, { title: 'CV' }))
})

const send = (versionId: string, to = applicationId, by = mette) =>
  sendWithApplication(by, command({ versionId, applicationId: to }))
const sent = async () =>
  (await documentsSentWith(mette, applicationId)).map(
    ({ title, number, isThere }) => `${title} ${number}${isThere ? '' : ' gone'}`,
  )

describe('no version goes', () => {
  test('with somebody else’s application, or one of somebody else’s', async () => {
    const jonas = await amager.person('Jonas', { with: mette })
    const another = await added(mette, jonas)
    await expect(send(second, another)).rejects.toThrow(NotFound)
    await expect(send((await keptTwice(mette, jonas)).second)).rejects.toThrow(NotFound)
    await expect(send(second, applicationId, asta)).rejects.toThrow(NotFound)
    expect([await sent(), await documentsSentWith(mette, another)]).toEqual([[], []])
  })

  test('twice: who noted it first is told', async () => {
    done(await send(second))
    expect(await send(second)).toEqual(happened('documents.errors.sentAlready', { self: 'yes', who: 'Mette' }))
    expect(await sent()).toEqual(['CV 2'])
  })

  test('that was taken back, or with an application that was', async () => {
    done(await takeBackVersion(mette, command({ versionId: second })))
    const gone = { self: 'yes', who: 'Mette' }
    expect(await send(second)).toEqual(happened('documents.errors.takenBackMeanwhile', gone))
    done(await takeBackApplication(mette, command({ applicationId })))
    expect(await send(first)).toEqual(happened('documents.errors.applicationGone', gone))
    expect(await sent()).toEqual([])
  })
})

test('an earlier version goes as well as the newest, and stays named where the file is taken back', async () => {
  done(await send(first))
  done(await send(second))
  expect(await sent()).toEqual(['CV 1', 'CV 2'])
  done(await takeBackVersion(mette, command({ versionId: second })))
  expect(await sent()).toEqual(['CV 1', 'CV 2 gone'])
  done(await takeBackDocument(mette, command({ documentId })))
  expect(await sent()).toEqual(['CV 1 gone', 'CV 2 gone'])
  expect((await auditOf(mette, signe)).filter((line) => line.startsWith('document.send'))).toHaveLength(2)
})

test('what did not go after all is taken off, once, and may be noted again', async () => {
  const { sentId } = done(await send(second))
  await expect(undoSentWith(asta, command({ sentId }))).rejects.toThrow(NotFound)
  expect(done(await undoSentWith(mette, command({ sentId })))).toEqual({ title: 'CV', number: 2 })
  expect(await undoSentWith(mette, command({ sentId }))).toEqual(
    happened('documents.errors.sentTakenBack', { self: 'yes', who: 'Mette' }),
  )
  expect(await sent()).toEqual([])
  done(await send(second))
  expect(await sent()).toEqual(['CV 2'])
  expect(await documentsSentWith(mette, 'no id')).toEqual([])
})
