import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import type { companionsOf, episodesOf } from '#lib/clients/queries'
import { colleagues } from '#lib/clients/queries/everybody'
import { endingsOf } from '#lib/episodes/queries'
import { newId } from '#lib/shared/ids'
import { Send } from '../../components/act-form.tsx'
import { dayWords } from '../../components/day-words.ts'
import { ChoiceField } from '../../components/fields.tsx'
import { UndoableForm } from '../../components/undoable-form.tsx'
import { reopenSupportAction, undoReopeningAction } from './closing/actions.ts'

type Props = {
  actor: StaffActor
  id: string
  name: string
  episode: Awaited<ReturnType<typeof episodesOf>>[number] | undefined
  named: Awaited<ReturnType<typeof companionsOf>>[number] | undefined
}

/** That support has ended, and the one step back. The form stays in its place, so that what it said can be read. */
export async function SupportEnded({ actor, id, name, episode, named }: Props) {
  const isClosed = episode?.state === 'closed'
  const [t, c, days, endings, team] = await Promise.all([
    getTranslations('episodes'),
    getTranslations('clients'),
    dayWords(actor.today),
    isClosed ? endingsOf(actor, id) : [],
    isClosed ? colleagues(actor) : [],
  ])
  const ending = endings.find(({ ending }) => ending.takenBackAt === null)?.ending
  const how = ending?.reason === 'died' ? 'died' : ending?.kind === 'not_taken_up' ? 'notTakenUp' : 'ended'
  const closedOn = episode?.closedOn
  const walks = team.find(({ accountId }) => accountId === named?.accountId)
  const choices = team.map(({ accountId, name }) => ({ value: accountId, label: name }))
  const label = how === 'notTakenUp' ? t('referAgain') : t('reopen')
  return (
    <div className={isClosed ? 'mt-3' : undefined}>
      {isClosed && (
        <p>{t(how, { name, on: closedOn ? 'known' : 'unknown', day: closedOn ? days.short(closedOn) : '' })}</p>
      )}
      <UndoableForm
        action={reopenSupportAction}
        undo={{ action: undoReopeningAction, field: 'episodeId', label: t('undoReopening') }}
        commandId={newId()}
        hidden={{ clientId: id }}
        shows={isClosed && how !== 'died'}
        label={label}
        className="no-print mt-3"
      >
        {!walks && <ChoiceField name="specialistId" label={c('specialist')} choices={choices} className="mb-4" />}
        <Send>{label}</Send>
        {walks && (
          <p className="mt-1 text-[0.94rem] text-ink-soft">
            {t('reopenHint', { self: walks.accountId === actor.accountId ? 'yes' : 'no', specialist: walks.name })}
          </p>
        )}
      </UndoableForm>
    </div>
  )
}
