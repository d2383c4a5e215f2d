import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import { BEGINNINGS, type ByWhom, beginningNamed, beginningsFor } from '#lib/follow-along/rules/supports'
import { newId } from '#lib/shared/ids'
import { Send } from '../../../../components/act-form.tsx'
import { ChoiceField } from '../../../../components/fields.tsx'
import { Fold } from '../../../../components/fold.tsx'
import { UndoableForm } from '../../../../components/undoable-form.tsx'
import { addSupportAction, takeBackSupportAction } from './actions.ts'
import { BeginWith } from './begin-with.tsx'
import type { Job } from './job-words.ts'
import { SupportFields } from './support-fields.tsx'

type Props = {
  actor: StaffActor
  id: string
  name: string
  language: 'en' | 'da'
  job: Job
  /** Who is around it already. */
  already: ByWhom[]
  /** The beginning that was asked for by its address, where no script runs. */
  begin: string | undefined
}

/** One more support around a job, begun from one of ours or from nothing. */
export async function AddSupport({ actor, id, name, language, job, already, begin }: Props) {
  const [t, words, theirs] = await Promise.all([
    getTranslations('follow-along.plan'),
    getTranslations('follow-along.beginnings'),
    getTranslations({ locale: language, namespace: 'follow-along.beginnings' }),
  ])
  const begun = beginningNamed(begin)
  const f = await getTranslations('follow-along')
  const from = job.startDay && job.startDay > actor.today ? job.startDay : actor.today
  return (
    <div id={`add-${job.id}`} className="no-print scroll-mt-8">
      <UndoableForm
        action={addSupportAction}
        undo={{ action: takeBackSupportAction, field: 'supportId', label: f('undo') }}
        commandId={newId()}
        hidden={{ placementId: job.id }}
        label={`${t('add', { kind: job.kind })}: ${job.title}`}
      >
        <Fold summary={t('add', { kind: job.kind })} open={begun !== undefined}>
          <div key={begun} className="mt-2 flex flex-col items-start gap-5 pb-3">
            <details open={begun === undefined && already.length === 0}>
              <summary>{t('beginnings')}</summary>
              <p className="max-w-[60ch] text-[0.94rem] text-ink-soft">{t('beginningsHint', { name, language })}</p>
              <ul className="mt-1 max-w-[44rem] border-line border-t">
                {beginningsFor(already).map((key) => {
                  const { byWhom, howOften } = BEGINNINGS[key]
                  const values = { what: [theirs(key, { name })], byWhom: [byWhom], howOften: [howOften] }
                  return (
                    <li key={key} className="border-line border-b">
                      <BeginWith
                        values={values}
                        href={`/people/${id}/work/agreements?at=${job.id}&begin=${key}#add-${job.id}`}
                        className="flex min-h-11 flex-wrap items-center gap-x-3 py-2"
                      >
                        <span className="word-link">{words(key, { name })}</span>
                        <span className="text-[0.94rem] text-ink-soft">
                          {t(`whom.${byWhom}`, { name, kind: job.kind })}
                        </span>
                      </BeginWith>
                    </li>
                  )
                })}
              </ul>
            </details>
            <SupportFields
              name={name}
              kind={job.kind}
              from={from}
              initial={begun && { what: theirs(begun, { name }), ...BEGINNINGS[begun] }}
            />
            <ChoiceField
              name="together"
              label={t('together')}
              choices={[{ value: 'yes', label: t('togetherYes') }]}
              several
            />
            <Send>{t('save')}</Send>
          </div>
        </Fold>
      </UndoableForm>
    </div>
  )
}
