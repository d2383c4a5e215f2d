import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import type { EmployerShown, Merge, Twin } from '#lib/employers/queries'
import { stayingFirst } from '#lib/employers/rules/merges'
import { labelOf } from '#lib/employers/rules/names'
import { dayAt } from '#lib/shared/day'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../../components/act-form.tsx'
import { dayWords } from '../../components/day-words.ts'
import { EmployerField } from '../../components/employer-field.tsx'
import { ChoiceField } from '../../components/fields.tsx'
import { Fold } from '../../components/fold.tsx'
import { mergeEmployersAction, takeEmployersApartAction } from '../actions.ts'

type Props = { actor: StaffActor; employer: EmployerShown; twins: Twin[]; merges: Merge[] }

/** Two that are the same made one, and taken apart again. */
export async function SameSection({ actor, employer, twins, merges }: Props) {
  const [t, days] = await Promise.all([getTranslations('employers'), dayWords(actor.today)])
  const hidden = { keptId: employer.id }
  const shows = employer.takenBackAt === null
  const only = twins.length === 1 ? twins[0] : undefined
  const eitherName = (
    <div className="flex flex-wrap gap-2">
      <Send name="stays" value="this" className="button">
        {t('staysAs', { label: labelOf(employer) })}
      </Send>
      <Send name="stays" value="other" className="button">
        {t('staysOther')}
      </Send>
    </div>
  )
  return (
    <section className="no-print">
      <ActForm
        action={mergeEmployersAction}
        commandId={newId()}
        hidden={only ? { ...hidden, employerId: only.id } : hidden}
        shows={shows && twins.length > 0}
        label={t('sameLikely')}
        draft="twins"
        byButton
      >
        <h2 className="mt-4 mb-2">{t('sameLikely')}</h2>
        <p className="mb-3 max-w-[60ch] text-ink-soft">{t('sameIntro')}</p>
        {only ? (
          <>
            <p className="mb-2 font-semibold">{t('makeOneWith', { label: labelOf(only) })}</p>
            <div className="flex flex-wrap gap-2">
              {stayingFirst(employer, only).map((one) => (
                <Send key={one.id} name="stays" value={one.id === only.id ? 'other' : 'this'} className="button">
                  {t('staysAs', { label: labelOf(one) })}
                </Send>
              ))}
            </div>
          </>
        ) : (
          <div className="flex flex-col items-start gap-4">
            <ChoiceField
              name="employerId"
              label={t('sameWhich')}
              choices={twins.map((twin) => ({ value: twin.id, label: labelOf(twin) }))}
              initial={[twins[0]?.id ?? '']}
            />
            {eitherName}
          </div>
        )}
      </ActForm>
      <ActForm
        action={mergeEmployersAction}
        commandId={newId()}
        hidden={hidden}
        shows={shows}
        label={t('same')}
        draft="another"
        byButton
      >
        <Fold summary={t('same')}>
          <div className="flex max-w-lg flex-col items-start gap-4 pb-3">
            {twins.length === 0 && <p>{t('sameIntro')}</p>}
            <EmployerField label={t('sameOther')} className="w-full" />
            {eitherName}
          </div>
        </Fold>
      </ActForm>
      <ActForm action={takeEmployersApartAction} commandId={newId()} label={t('takeApart')} byButton>
        {merges.length > 0 && (
          <ul className="border-line border-t">
            {merges.map(({ id, other, town, by, writtenAt }) => {
              const label = labelOf({ name: other, town })
              return (
                <li
                  key={id}
                  className="flex min-h-14 flex-wrap items-center justify-between gap-x-4 gap-y-1 border-line border-b py-2"
                >
                  <p>{t('madeOneBy', { label, name: by, day: days.inText(dayAt(writtenAt, actor.zone)) })}</p>
                  <Send name="mergeId" value={id} className="button">
                    {t('takeApartFrom', { label })}
                  </Send>
                </li>
              )
            })}
          </ul>
        )}
      </ActForm>
    </section>
  )
}
