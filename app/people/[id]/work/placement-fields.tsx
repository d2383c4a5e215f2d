import type { StaffActor } from '#lib/access/actor'
import type { Placement } from '#lib/placements/placement-of-person'
import { KINDS } from '#lib/placements/rules'
import { choicesOf } from '../../../components/choices.ts'
import { EmployerField } from '../../../components/employer-field.tsx'
import { ChoiceField, TextField } from '../../../components/fields.tsx'
import { Fold } from '../../../components/fold.tsx'
import { RoadFields, SayFields } from './road-fields.tsx'
import { EndlessFields, TermsFields } from './terms-fields.tsx'
import { workWords } from './work-words.ts'

type Props = { actor: StaffActor; name: string; said?: Partial<Placement> }
const stack = 'flex flex-col items-start gap-5 pb-3'

/** Kind, what, where and when are enough. The rest is folded, and all of it optional. */
export async function PlacementFields({ actor, name, said = {} }: Props) {
  const { t } = await workWords(actor.today)
  return (
    <>
      <ChoiceField
        name="kind"
        label={t('fields.kind')}
        choices={choicesOf(KINDS, (kind) => t(`kinds.${kind}`))}
        initial={[said.kind ?? '']}
      />
      <div className="grid w-full max-w-2xl gap-x-4 gap-y-5 sm:grid-cols-2">
        <TextField
          name="title"
          label={t('fields.title')}
          hint={t('fields.titleHint')}
          longest={120}
          initial={said.title}
        />
        <EmployerField
          label={t('fields.employerName')}
          hint={t('fields.employerHint')}
          initial={said.employerName}
          initialId={said.employerId}
        />
      </div>
      <TextField
        name="startDay"
        type="date"
        label={t('fields.startDay')}
        hint={t('fields.startHint')}
        initial={said.startDay}
      />
      <Fold summary={t('more.terms')}>
        <div className={stack}>
          <TermsFields actor={actor} said={said} />
          <EndlessFields actor={actor} said={said} />
        </div>
      </Fold>
      <Fold summary={t('more.road')}>
        <div className={stack}>
          <RoadFields actor={actor} name={name} said={said} />
        </div>
      </Fold>
      <Fold summary={t('more.say')}>
        <div className={stack}>
          <SayFields actor={actor} name={name} said={said} />
        </div>
      </Fold>
    </>
  )
}
