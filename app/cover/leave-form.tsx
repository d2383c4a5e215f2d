import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import type { Colleague } from '#lib/clients/queries/everybody'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../components/act-form.tsx'
import { ChoiceField, TextField } from '../components/fields.tsx'
import { Fold } from '../components/fold.tsx'
import { noteLeaveAction } from './actions.ts'

/** Days away: one's own, or for the supervisor somebody's of the team. Nobody is asked why. */
export async function LeaveForm({ actor, team }: { actor: StaffActor; team: Colleague[] }) {
  const t = await getTranslations('leave')
  const choices = team.map(({ accountId, name }) => ({ value: accountId, label: name }))
  const isSupervisor = actor.role === 'supervisor'
  return (
    <ActForm
      action={noteLeaveAction}
      draft="leave"
      commandId={newId()}
      hidden={isSupervisor ? {} : { accountId: actor.accountId }}
      label={t('add')}
      className="no-print"
    >
      <Fold summary={t('add')}>
        <div className="mt-1 flex max-w-xl flex-col gap-4 pb-4">
          {isSupervisor && <ChoiceField name="accountId" label={t('who')} choices={choices} />}
          <div className="flex flex-wrap gap-4">
            <TextField name="fromDay" type="date" label={t('from')} className="flex-1 basis-40" />
            <TextField name="toDay" type="date" label={t('to')} hint={t('toHint')} className="flex-1 basis-40" />
          </div>
          <div>
            <Send>{t('save')}</Send>
          </div>
        </div>
      </Fold>
    </ActForm>
  )
}
