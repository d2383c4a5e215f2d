import { getTranslations } from 'next-intl/server'
import type { Application } from '#lib/job-search/application-of-person'
import { KINDS } from '#lib/job-search/rules'
import { choicesOf } from '../../../components/choices.ts'
import { EmployerField } from '../../../components/employer-field.tsx'
import { ChoiceField, TextField } from '../../../components/fields.tsx'

type Initial = Pick<
  Application,
  'title' | 'employerName' | 'employerId' | 'kind' | 'unsolicited' | 'link' | 'place' | 'hours' | 'deadline' | 'notes'
>

/** What kind it is, whether anybody asked for applications, and until when one can apply. */
export async function KindFields({ initial }: { initial?: Initial }) {
  const t = await getTranslations('job-search')
  return (
    <>
      <ChoiceField
        name="kind"
        label={t('kind')}
        choices={choicesOf(KINDS, (kind) => t(`kinds.${kind}`))}
        initial={[initial?.kind ?? 'job']}
      />
      <ChoiceField
        name="unsolicited"
        label={t('howFound')}
        choices={[{ value: 'yes', label: t('unsolicitedYes') }]}
        initial={initial?.unsolicited ? ['yes'] : []}
        several
      />
      <TextField
        name="deadline"
        type="date"
        label={t('deadline')}
        initial={initial?.deadline}
        hint={t('deadlineHint')}
      />
    </>
  )
}

/** Everything there is to write of an application; nothing of it but the title has to be. */
export async function DetailFields({ initial }: { initial: Initial }) {
  const t = await getTranslations('job-search')
  const field = (name: 'title' | 'place' | 'hours', label: string, longest = 120) => (
    <TextField name={name} label={label} longest={longest} initial={initial[name]} />
  )
  return (
    <>
      <div className="grid w-full gap-4 sm:grid-cols-2">
        {field('title', t('title'))}
        <EmployerField label={t('employer')} initial={initial.employerName} initialId={initial.employerId} />
        {field('place', t('place'))}
        {field('hours', t('hours'), 60)}
      </div>
      <TextField name="link" label={t('link')} longest={500} initial={initial.link} className="w-full" />
      <KindFields initial={initial} />
      <TextField
        name="notes"
        label={t('notes')}
        hint={t('notesHint')}
        lines={4}
        longest={4000}
        initial={initial.notes}
        className="w-full"
      />
    </>
  )
}
