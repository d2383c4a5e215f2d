import type { StaffActor } from '#lib/access/actor'
import { ALL_THE_SAME, handingOver } from '#lib/appointments/forms'
import { isAwayThen } from '#lib/appointments/rules'
import type { Shown } from '#lib/appointments/shown'
import type { CoverBoard, LeaveWithCover } from '#lib/cover/queries/board'
import { whoComes } from '#lib/cover/rules'
import { newId } from '#lib/shared/ids'
import { Send } from '../components/act-form.tsx'
import { firstName } from '../components/first-name.ts'
import { UndoableForm } from '../components/undoable-form.tsx'
import { handOverAction } from '../people/[id]/appointments/actions.ts'
import { meetingWords, pathOf, whichOf } from '../people/[id]/appointments/meeting-words.ts'
import { AskedHandOver } from './asked-hand-over.tsx'
import type { CoverWords } from './cover-words.ts'

type Props = { actor: StaffActor; board: CoverBoard; meetings: Shown[]; words: CoverWords; showsNames: boolean }

/** What is planned on days away: whoever comes meanwhile takes it over in one tap, or it is opened, to be moved or called off. */
export async function MeetingsInLeave({ actor, board, meetings, words, showsNames }: Props) {
  const { t, when } = await meetingWords(actor)
  const isThere = (one: { accountId: string }, { day }: Shown) =>
    !isAwayThen({ accountId: one.accountId, day }, board.teamLeaves)
  const comingTo = (meeting: Shown) =>
    whoComes(meeting.clientId, meeting.day, board.covers).filter((one) => isThere(one, meeting))
  const isSomebodyComing = (own: Shown[]) => own.some((meeting) => comingTo(meeting).length > 0)
  const groups = board.leaves
    .map((leave) => ({ leave, own: meetings.filter((meeting) => isAwayThen(meeting, [leave])) }))
    .filter(({ own }) => own.length > 0)

  return (
    <section id="meetings" className={groups.length > 0 ? 'mt-6' : 'not-has-[p]:hidden'}>
      {groups.length > 0 && (
        <>
          <h3>{t('inLeaveHeading')}</h3>
          <p className="mb-2 max-w-[60ch] text-ink-soft">{t('inLeaveIntro')}</p>
        </>
      )}
      <UndoableForm
        action={handOverAction}
        undo={{ action: handOverAction, field: 'handing', label: t('undo') }}
        commandId={newId()}
        label={t('inLeaveHeading')}
        byButton
        shows={groups.length > 0}
      >
        <AskedHandOver anyway={t('anywayHandOver')} allTheSame={ALL_THE_SAME} />
        {groups.map(({ leave, own }) => (
          <div key={leave.id} className="mb-4">
            <h4 className="font-semibold">{headingOf(leave, own)}</h4>
            {!isSomebodyComing(own) && <p className="text-ink-soft">{t('nobodyComes')}</p>}
            <HandAll own={own} comingTo={comingTo} label={(values) => t('handAllOver', values)} />
            <ul className="border-line border-t">
              {own.map((meeting) => (
                <li
                  key={pathOf(meeting)}
                  className="flex min-h-14 flex-wrap items-center gap-x-4 gap-y-1 border-line border-b py-2"
                >
                  <p className="min-w-0 flex-1 basis-64">
                    <a href={pathOf(meeting)} className="row-link">
                      {meeting.name}
                    </a>{' '}
                    {when(meeting)}
                  </p>
                  {comingTo(meeting).map((one) => (
                    <Send
                      key={one.id}
                      name="handing"
                      value={handingOver([whichOf(meeting)], one.accountId)}
                      className="button no-print"
                    >
                      {t('handOver', { name: firstName(one.name) })}
                      <span className="sr-only"> {meeting.name}</span>
                    </Send>
                  ))}
                  {isSomebodyComing(own) && comingTo(meeting).length === 0 && (
                    <p className="text-ink-soft">{t('nobodyThen')}</p>
                  )}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </UndoableForm>
    </section>
  )

  function headingOf(leave: LeaveWithCover, own: Shown[]) {
    const days = showsNames ? `${leave.name}, ${words.span(leave)}` : words.span(leave)
    return `${days}: ${t('inLeave', { count: own.length })}`
  }
}

type Coming = ReturnType<typeof whoComes<CoverBoard['covers'][number]>>
type HandAllProps = {
  own: Shown[]
  comingTo: (meeting: Shown) => Coming
  label: (values: { count: number; name: string }) => string
}

/** One tap for each colleague who comes to several of them. */
function HandAll({ own, comingTo, label }: HandAllProps) {
  const colleagues = new Map(own.flatMap(comingTo).map((one) => [one.accountId, one.name]))
  return [...colleagues].map(([accountId, name]) => {
    const theirs = own.filter((meeting) => comingTo(meeting).some((one) => one.accountId === accountId))
    if (theirs.length < 2) return null
    return (
      <p key={accountId} className="no-print my-2">
        <Send name="handing" value={handingOver(theirs.map(whichOf), accountId)} className="button button-main">
          {label({ count: theirs.length, name: firstName(name) })}
        </Send>
      </p>
    )
  })
}
