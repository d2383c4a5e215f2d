import { redirect } from 'next/navigation'
import { firstPageOf } from '#lib/access/paths'
import { maybeSignedIn } from '#lib/access/signed-in'

export default async function FrontDoor() {
  const actor = await maybeSignedIn()
  redirect(actor ? firstPageOf(actor.role) : '/sign-in')
}
