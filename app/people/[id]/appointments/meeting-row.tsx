import type { StaffActor } from '#lib/access/actor'
import type { Shown } from '#lib/appointments/shown'
import { POINT } from '../../../components/point.ts'
import { type MeetingWords, pathOf } from './meeting-words.ts'
import { MetForm } from './met-form.tsx'

type Props = { actor: StaffActor; meeting: Shown; words: MeetingWords }

/** A meeting at a glance, and the one tap that makes it a contact. */
export function MeetingRow({ actor, meeting, words }: Props) {
  const standing = words.standing(meeting)
  return (
    <li className="flex min-h-14 flex-wrap items-center gap-x-4 gap-y-1 border-line border-b py-3">
      <div className="min-w-0 flex-1 basis-64">
        <a href={pathOf(meeting)} className="row-link">
          {words.when(meeting)}
        </a>
        {words.facts(meeting).length > 0 && <p className="text-[0.96rem]">{words.facts(meeting).join(POINT)}</p>}
        {standing && <p className="text-[0.94rem] text-ink-soft">{standing}</p>}
      </div>
      <MetForm actor={actor} meeting={meeting} words={words} />
    </li>
  )
}
