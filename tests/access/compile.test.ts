/** What must not compile: each line below a `@ts-expect-error` fails the type check as soon as it would. */
import { expect, test } from 'vitest'
import { z } from 'zod'
import { type Connection, connection, type Reader } from '#db/connection'
import { services } from '#db/schema/accounts'
import type { Actor, AdminActor, ClientActor, StaffActor } from '#lib/access/actor'
import { clientView } from '#lib/access/client-view'
import { readAs } from '#lib/access/read'
import { type Recipe, useCase } from '#lib/access/use-case'

type Input = { commandId: string }
const whole: Recipe<Input, string, string> = {
  act: 'wish.change',
  form: z.object({ commandId: z.string() }),
  subject: async () => 'subject',
  allow: () => true,
  about: () => [],
  perform: async () => 'done',
}

test('a use case without a policy does not compile', () => {
  const { allow: _, ...withoutPolicy } = whole
  // @ts-expect-error allow is missing
  expect(useCase(withoutPolicy)).toBeTypeOf('function')
  const undecided = { ...whole, allow: undefined }
  // @ts-expect-error allow decides nothing
  expect(useCase(undecided)).toBeTypeOf('function')
})

test('a use case that names no act, finds no record or does not say whom it is about does not compile', () => {
  const { act: _act, ...withoutAct } = whole
  const { subject: _subject, ...withoutSubject } = whole
  const { about: _about, ...withoutPeople } = whole
  const incomplete = () => [
    // @ts-expect-error act is missing
    useCase(withoutAct),
    // @ts-expect-error subject is missing
    useCase(withoutSubject),
    // @ts-expect-error about is missing
    useCase(withoutPeople),
    // @ts-expect-error an act is a noun and a verb, with a dot between them
    useCase({ ...whole, act: 'change' }),
  ]
  expect(incomplete).toBeTypeOf('function')
})

test('a query without somebody who asks does not compile', () => {
  const nobodyAsks = () => [
    // @ts-expect-error nobody asks
    readAs(),
    // @ts-expect-error nobody in particular asks
    readAs(undefined),
    // @ts-expect-error a person is not an id
    clientView('id', 'id', 'timeline'),
  ]
  expect(nobodyAsks).toBeTypeOf('function')
})

test('writing beside a transaction does not compile', () => {
  const beside = (read: Reader, open: Connection, actor: Actor) => [
    // @ts-expect-error a reader reads
    read.insert(services),
    // @ts-expect-error a reader reads
    read.update(services),
    // @ts-expect-error a reader reads
    read.delete(services),
    // @ts-expect-error a reader runs no statements of its own
    read.execute('select 1'),
    // @ts-expect-error the connection itself does not write
    open.insert(services),
    // @ts-expect-error nor is a second kind of transaction to be had
    connection().read.transaction(async () => {}),
    // @ts-expect-error who reads as somebody reads
    readAs(actor).insert(services),
  ]
  expect(beside).toBeTypeOf('function')
})

test('what is for staff cannot be asked by a client, nor the other way round', () => {
  const forStaff = (actor: StaffActor) => actor.teamIds
  const forClients = (actor: ClientActor) => actor.clientId
  const wrongWay = (staff: StaffActor, client: ClientActor, admin: AdminActor, anybody: Actor) => [
    // @ts-expect-error a client is not staff
    forStaff(client),
    // @ts-expect-error an admin is not staff: no person's content
    forStaff(admin),
    // @ts-expect-error who it is has to be found out first
    forStaff(anybody),
    // @ts-expect-error staff are not clients
    forClients(staff),
  ]
  expect(wrongWay).toBeTypeOf('function')
})
