import { RuleBroken } from '#lib/access/failures'
import { useCase } from '#lib/access/use-case'
import { mayStillUndo } from '#lib/contacts/rules'
import { recordEvents } from '#lib/support-events/for-others'
import { undoChangeForm } from './forms.ts'
import { mayUndoChange } from './policy.ts'
import { moveSearch, pausesOf, stateBefore, stretchWithinReach } from './track.ts'

/** Moved by mistake: the search stands where it stood before, and going more lightly counts no longer. */
export const undoChange = useCase({
  act: 'search.undo_change',
  form: undoChangeForm,
  subject: (tx, input, actor) => stretchWithinReach(actor, input.stretchId, tx),
  allow: mayUndoChange,
  about: ({ person }) => [person.id],
  meanwhile: (_tx, { stretch }, actor) => {
    if (stretch.toDay !== null) return { key: 'pauses.errors.movedMeanwhile' }
    return mayStillUndo(stretch, actor) ? undefined : { key: 'pauses.errors.undoOver' }
  },
  perform: async ({ tx, actor, subject: { stretch, person } }) => {
    const held = (await pausesOf(actor, person.id, tx)).some((pause) => pause.endedHow === null)
    if (held) throw new RuleBroken(null, 'pauses.errors.restsNow', { name: person.name })
    const before = await stateBefore(actor, stretch, tx)
    await moveSearch(tx, actor, person.id, before.state, before.wishedBy)
    const source = { clientId: person.id, source: 'search', sourceId: stretch.id, day: stretch.fromDay } as const
    await recordEvents(tx, actor, source, [])
    return { name: person.name, state: before.state }
  },
})
