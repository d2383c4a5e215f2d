import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import type { Colleague } from '#lib/clients/queries/everybody'
import type { CoverBoard, LeaveWithCover } from '#lib/cover/queries/board'
import { overlaps } from '#lib/leave/rules'
import { newId } from '#lib/shared/ids'
import { ActForm } from '../components/act-form.tsx'
import { SendOrAllTheSame } from '../components/all-the-same.tsx'
import { ChoiceField, TextField } from '../components/fields.tsx'
import { firstName } from '../components/first-name.ts'
import { Fold } from '../components/fold.tsx'
import { arrangeCoverAction } from './actions.ts'
import type { CoverWords } from './cover-words.ts'

type Props = {
  actor: StaffActor
  specialist: Colleague
  /** The leave it is for; without one, the days are asked. */
  leave: LeaveWithCover | undefined
  people: { id: string; name: string }[]
  board: CoverBoard
  words: CoverWords
}

/** Who comes for somebody's people, and from when to when. */
export async function ArrangeCoverForm({ actor, specialist, leave, people, board, words }: Props) {
  const [t, l] = await Promise.all([getTranslations('cover'), getTranslations('leave')])
  const isMine = specialist.accountId === actor.accountId
  const who = { name: firstName(specialist.name), mine: isMine ? 'yes' : 'no' }
  const picked = leave && leave.without.length > 0 ? leave.without : people
  const colleagues = board.team.filter(({ accountId }) => accountId !== specialist.accountId)
  const labelOf = ({ accountId, name }: Colleague) => {
    const away = board.teamLeaves.filter((one) => one.accountId === accountId && (!leave || overlaps(leave, one)))
    return away.length > 0 ? t('colleagueAway', { name, days: away.map(words.span).join(', ') }) : name
  }
  const personLabel = ({ id, name }: { id: string; name: string }) => {
    const already = board.covers.filter((one) => one.clientId === id && (!leave || overlaps(leave, one)))
    const who = already.map((one) => `${firstName(one.name)}, ${words.span(one)}`)
    return who.length > 0 ? t('comesAlready', { name, colleagues: who.join('; ') }) : name
  }
  return (
    <ActForm
      action={arrangeCoverAction}
      commandId={newId()}
      label={t('arrangeFor', who)}
      className="no-print flex max-w-2xl flex-col gap-5"
    >
      <div className="flex flex-wrap gap-4">
        <TextField name="fromDay" type="date" label={l('from')} initial={leave?.fromDay} className="flex-1 basis-40" />
        <TextField name="toDay" type="date" label={l('to')} initial={leave?.toDay} className="flex-1 basis-40" />
      </div>
      <ChoiceField
        name="colleagueId"
        label={t('whoComes')}
        choices={colleagues.map((colleague) => ({ value: colleague.accountId, label: labelOf(colleague) }))}
      />
      <Fold summary={t('whichPeople', { count: picked.length, people: people.length })}>
        <ChoiceField
          name="people"
          label={t('forWhomAll')}
          choices={people.map((person) => ({ value: person.id, label: personLabel(person) }))}
          initial={picked.map(({ id }) => id)}
          several
        />
      </Fold>
      <ChoiceField
        name="away"
        label={t('away', who)}
        hint={t('awayHint', who)}
        choices={[{ value: 'yes', label: t('awayYes', who) }]}
        initial={['yes']}
        several
      />
      <SendOrAllTheSame field="anyway" words={{ send: t('arrange'), anyway: t('arrangeAnyway') }} />
    </ActForm>
  )
}
