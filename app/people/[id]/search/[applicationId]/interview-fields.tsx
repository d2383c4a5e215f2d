import type { Interview } from '#lib/job-search/interview-of-person'
import { COMPANY, INTERVIEW_KINDS } from '#lib/job-search/rules'
import { choicesOf } from '../../../../components/choices.ts'
import { ChoiceField, TextField } from '../../../../components/fields.tsx'
import type { ApplicationWords } from '../application-words.ts'

type Initial = Pick<Interview, 'kind' | 'minutes' | 'whereabouts' | 'withWhom' | 'company'>

/** What is arranged beside the day: nothing of it but the kind has to be said. */
export async function InterviewFields({ words: { t, name }, initial }: { words: ApplicationWords; initial?: Initial }) {
  return (
    <>
      <ChoiceField
        name="kind"
        label={t('interviewKind')}
        choices={choicesOf(INTERVIEW_KINDS, (kind) => t(`interviewKinds.${kind}`))}
        initial={[initial?.kind ?? 'interview']}
      />
      <ChoiceField
        name="company"
        label={t('companyLabel')}
        choices={choicesOf(COMPANY, (company) => t(`company.${company}`, { name }))}
        initial={[initial?.company ?? 'not_settled']}
      />
      <div className="grid w-full gap-4 sm:grid-cols-2">
        <TextField name="whereabouts" label={t('whereabouts')} longest={120} initial={initial?.whereabouts} />
        <TextField name="withWhom" label={t('withWhom')} longest={120} initial={initial?.withWhom} />
      </div>
      <TextField
        name="minutes"
        type="number"
        label={t('minutes')}
        initial={initial?.minutes?.toString()}
        className="w-52"
      />
    </>
  )
}
