import { signedInStaff } from '#lib/access/signed-in'
import { employersLike } from '#lib/employers/queries/listed'
import { labelOf } from '#lib/employers/rules/names'

const LONGEST = 120

/** What an employer’s name may become as one writes it. For staff only; nobody else finds anything here. */
export async function GET(request: Request) {
  const actor = await signedInStaff()
  const typed = new URL(request.url).searchParams.get('q')?.slice(0, LONGEST) ?? ''
  const found = await employersLike(actor, typed)
  const suggested = found.map((one) => ({ id: one.id, label: labelOf(one) }))
  return Response.json(suggested, { headers: { 'cache-control': 'no-store' } })
}
