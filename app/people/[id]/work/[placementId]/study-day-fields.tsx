import type { StaffActor } from '#lib/access/actor'
import { STUDY_KINDS, type StudyKind } from '#lib/placements/rules'
import type { Day } from '#lib/shared/day'
import { choicesOf } from '../../../../components/choices.ts'
import { ChoiceField, TextField } from '../../../../components/fields.tsx'
import { workWords } from '../work-words.ts'

type Said = { kind: StudyKind; day: Day; subject: string | null; wentHow: string | null }

export async function StudyDayFields({ actor, said }: { actor: StaffActor; said?: Said }) {
  const { t } = await workWords(actor.today)
  return (
    <>
      <ChoiceField
        name="kind"
        label={t('study.kind')}
        choices={choicesOf(STUDY_KINDS, (kind) => t(`study.kinds.${kind}`))}
        initial={[said?.kind ?? '']}
      />
      <div className="flex flex-wrap gap-4">
        <TextField name="day" type="date" label={t('study.day')} initial={said?.day} />
        <TextField name="subject" label={t('study.subject')} longest={120} initial={said?.subject} />
      </div>
      {said && (
        <TextField
          name="wentHow"
          label={t('study.wentHow')}
          lines={2}
          longest={1000}
          initial={said.wentHow}
          className="w-full max-w-lg"
        />
      )}
    </>
  )
}
