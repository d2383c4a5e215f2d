import type { StaffActor } from '#lib/access/actor'
import type { Placement } from '#lib/placements/placement-of-person'
import { LASTING, OPEN_TO, SUBSIDY, USUAL_WAGE, WAGE_PER } from '#lib/placements/rules'
import { choicesOf } from '../../../components/choices.ts'
import { ChoiceField, TextField } from '../../../components/fields.tsx'
import { workWords } from './work-words.ts'

type Props = { actor: StaffActor; said?: Partial<Placement> }

/** Hours, pay and how long: what can also change later. */
export async function TermsFields({ actor, said = {} }: Props) {
  const { t, typed, sign } = await workWords(actor.today)
  return (
    <>
      <div className="flex w-full flex-wrap gap-4">
        <TextField
          name="hours"
          label={t('fields.hours')}
          hint={t('fields.hoursHint', { sign })}
          longest={10}
          initial={typed(said.hours)}
          className="w-40"
        />
        <TextField
          name="wage"
          label={t('fields.wage')}
          hint={t('fields.wageHint', { sign })}
          longest={12}
          initial={typed(said.wage == null ? null : said.wage / 100)}
          className="paid-only w-60 max-w-full"
        />
      </div>
      <ChoiceField
        name="wagePer"
        className="paid-only"
        label={t('fields.wagePer')}
        choices={choicesOf(WAGE_PER, (per) => t(`wagePers.${per}`))}
        initial={[said.wagePer ?? '']}
      />
      <ChoiceField
        name="lasting"
        label={t('fields.lasting')}
        choices={choicesOf(LASTING, (lasting) => t(`lastings.${lasting}`))}
        none={t('notNoted')}
        initial={[said.lasting ?? '']}
      />
    </>
  )
}

/** The terms that a competitive job is read from. */
export async function EndlessFields({ actor, said = {} }: Props) {
  const { t } = await workWords(actor.today)
  const none = t('notNoted')
  return (
    <>
      <TextField
        name="untilDay"
        type="date"
        label={t('fields.untilDay')}
        hint={t('fields.untilHint')}
        initial={said.untilDay}
      />
      <ChoiceField
        name="openTo"
        className="paid-only"
        label={t('fields.openTo')}
        choices={choicesOf(OPEN_TO, (who) => t(`openTos.${who}`))}
        none={none}
        initial={[said.openTo ?? '']}
      />
      <ChoiceField
        name="usualWage"
        className="paid-only"
        label={t('fields.usualWage')}
        choices={choicesOf(USUAL_WAGE, (answer) => t(`usualWages.${answer}`))}
        none={none}
        initial={[said.usualWage ?? '']}
      />
      <ChoiceField
        name="subsidy"
        className="paid-only"
        label={t('fields.subsidy')}
        choices={choicesOf(SUBSIDY, (which) => t(`subsidies.${which}`))}
        none={none}
        initial={[said.subsidy ?? '']}
      />
      <TextField
        name="subsidyWords"
        label={t('fields.subsidyWords')}
        longest={200}
        initial={said.subsidyWords}
        className="paid-only w-full max-w-lg"
      />
    </>
  )
}
