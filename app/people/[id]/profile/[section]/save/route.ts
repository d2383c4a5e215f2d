import { NotAllowed, NotFound } from '#lib/access/failures'
import { sentencesIn } from '#lib/access/form-action'
import { postedForm } from '#lib/access/posted-form'
import { maybeSignedIn } from '#lib/access/signed-in'
import { saveExperience } from '#lib/profile/save-experience'
import { saveSection } from '#lib/profile/save-section'
import { saveWhoHelps } from '#lib/profile/save-who-helps'
import { newId } from '#lib/shared/ids'

type Props = { params: Promise<{ id: string; section: string }> }

/** Five boxes of three thousand bytes, and what is around them. */
const LARGEST = 40_000

const ENTRIES: Record<string, typeof saveExperience | typeof saveWhoHelps> = {
  experience: saveExperience,
  helpers: saveWhoHelps,
}

/** Saves a section, or one entry of it, while somebody writes in it. By the same recipe as its button, and not in the queue of the page's actions. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const form = await postedForm(request, LARGEST)
  if ('refused' in form) return form.refused
  const actor = await maybeSignedIn()
  if (!actor) return new Response(null, { status: 401 })
  const { id: clientId, section } = await params
  try {
    const outcome = await (ENTRIES[section] ?? saveSection)(actor, {
      ...Object.fromEntries(form.fields),
      clientId,
      section,
    })
    if (outcome.kind === 'done')
      return Response.json({ kind: 'done', version: outcome.value.version, commandId: newId() })
    if (outcome.kind !== 'problems') return Response.json({ kind: 'changed' })
    const [problem] = Object.values(outcome.problems)
    const write = await sentencesIn(actor.today)
    return Response.json({ kind: 'problem', sentence: problem ? write(problem) : '' })
  } catch (error) {
    if (error instanceof NotFound) return new Response(null, { status: 404 })
    if (error instanceof NotAllowed) return new Response(null, { status: 403 })
    throw error
  }
}
