import { cookies, headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { now } from '#lib/shared/clock'
import { type Actor, type AdminActor, type ClientActor, isStaff, type StaffActor } from './actor.ts'
import { PATH_HEADER, signInPath } from './paths.ts'
import { actorOfSession } from './session.ts'
import { sessionCookieName, sessionIn } from './session-cookie.ts'

/** Who is asking, if they are signed in. Looked up once per request. */
export const maybeSignedIn = cache(async (): Promise<Actor | undefined> => {
  const sessionId = await sessionIn((await cookies()).get(sessionCookieName())?.value)
  return sessionId === undefined ? undefined : actorOfSession(sessionId, now())
})

/** Who is asking; everybody else is sent to sign in and comes back here afterwards. */
export async function signedIn(): Promise<Actor> {
  const actor = await maybeSignedIn()
  if (!actor) redirect(signInPath((await headers()).get(PATH_HEADER)))
  return actor
}

/** The same where a form was sent: the sign-in page then says that it was not saved. */
export async function signedInToSend(): Promise<Actor> {
  const actor = await maybeSignedIn()
  if (actor) return actor
  const asked = await headers()
  // Without a script the form is posted as it is, and nothing was kept of it.
  redirect(signInPath(asked.get(PATH_HEADER), asked.has('next-action') ? 'draft' : 'lost'))
}

export async function signedInStaff(): Promise<StaffActor> {
  const actor = await signedIn()
  return isStaff(actor) ? actor : notFound()
}

export async function signedInClient(): Promise<ClientActor> {
  const actor = await signedIn()
  return actor.role === 'client' ? actor : notFound()
}

export async function signedInAdmin(): Promise<AdminActor> {
  const actor = await signedIn()
  return actor.role === 'admin' ? actor : notFound()
}
