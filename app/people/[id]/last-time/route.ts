import { lastTime } from '../../../log/last-time.ts'
import { openPerson } from '../open-person.ts'

type Context = { params: Promise<{ id: string }> }

/** How it was the last time, for whoever is about to log a contact. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { actor, id } = await openPerson(params, 'last_time')
  const says = await lastTime(actor, id)
  return Response.json({ says }, { headers: { 'cache-control': 'no-store' } })
}
