import { notFound } from 'next/navigation'
import type { StaffActor } from '#lib/access/actor'
import { clientView } from '#lib/access/client-view'
import { NotFound } from '#lib/access/failures'
import { signedInStaff } from '#lib/access/signed-in'

/** Opens a person's record for a member of staff: within reach and written down, or one page for "no such person". */
export async function openPerson(
  params: Promise<{ id: string }>,
  section: string,
): Promise<{ actor: StaffActor; id: string }> {
  const [actor, { id }] = [await signedInStaff(), await params]
  try {
    return { actor, id: await clientView(actor, id, `person.${section}`) }
  } catch (error) {
    if (error instanceof NotFound) notFound()
    throw error
  }
}
