import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import type { Placement } from '#lib/placements/placement-of-person'
import {
  DISCLOSURE,
  FOUND_BY,
  KINDS,
  LASTING,
  LED_BY,
  MAY_CONTACT,
  OPEN_TO,
  SUBSIDY,
  USUAL_WAGE,
  WAGE_PER,
} from '#lib/placements/rules'
import { OCCUPATIONS } from '#lib/placements/rules/occupations'
import { choicesOf } from '../../../components/choices.ts'
import { EmployerField } from '../../../components/employer-field.tsx'
import { ChoiceField, TextField } from '../../../components/fields.tsx'
import { Fold } from '../../../components/fold.tsx'
import { OccupationField } from './occupation-field.tsx'
import { workWords } from './work-words.ts'

type Props = { actor: StaffActor; name: string; said?: Partial<Placement> }
const stack = 'flex flex-col items-start gap-5 pb-3'

/** Kind, what, where and when are enough. The rest is folded, and all of it optional. */
export async function PlacementFields({ actor, name, said = {} }: Props) {
  const [{ t }, form] = await Promise.all([workWords(actor.today), getTranslations('form')])
  const theirsLabel = form('theirs')
  return (
    <>
      <ChoiceField
        name="kind"
        label={t('fields.kind')}
        choices={choicesOf(KINDS, (kind) => t(`kinds.${kind}`))}
        initial={[said.kind ?? '']}
        theirsLabel={theirsLabel}
      />
      <div className="grid w-full max-w-2xl gap-x-4 gap-y-5 sm:grid-cols-2">
        <TextField
          name="title"
          label={t('fields.title')}
          hint={t('fields.titleHint')}
          longest={120}
          initial={said.title}
          theirsLabel={theirsLabel}
        />
        <EmployerField
          label={t('fields.employerName')}
          hint={t('fields.employerHint')}
          initial={said.employerName}
          initialId={said.employerId}
          theirsLabel={theirsLabel}
        />
      </div>
      <TextField
        name="startDay"
        type="date"
        label={t('fields.startDay')}
        hint={t('fields.startHint')}
        initial={said.startDay}
        theirsLabel={theirsLabel}
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

/** Hours, pay and how long: what can also change later. */
export async function TermsFields({ actor, said = {} }: Omit<Props, 'name'>) {
  const [{ t, typed, sign }, form] = await Promise.all([workWords(actor.today), getTranslations('form')])
  const theirsLabel = form('theirs')
  return (
    <>
      <div className="flex flex-wrap gap-4">
        <TextField
          name="hours"
          label={t('fields.hours')}
          hint={t('fields.hoursHint', { sign })}
          longest={10}
          initial={typed(said.hours)}
          theirsLabel={theirsLabel}
          className="w-40"
        />
        <TextField
          name="wage"
          label={t('fields.wage')}
          hint={t('fields.wageHint', { sign })}
          longest={12}
          initial={typed(said.wage == null ? null : said.wage / 100)}
          theirsLabel={theirsLabel}
          className="paid-only w-60"
        />
      </div>
      <ChoiceField
        name="wagePer"
        className="paid-only"
        label={t('fields.wagePer')}
        choices={choicesOf(WAGE_PER, (per) => t(`wagePers.${per}`))}
        initial={[said.wagePer ?? '']}
        theirsLabel={theirsLabel}
      />
      <ChoiceField
        name="lasting"
        label={t('fields.lasting')}
        choices={choicesOf(LASTING, (lasting) => t(`lastings.${lasting}`))}
        none={t('notNoted')}
        initial={[said.lasting ?? '']}
        theirsLabel={theirsLabel}
      />
    </>
  )
}

/** The terms that a competitive job is read from. */
async function EndlessFields({ actor, said = {} }: Omit<Props, 'name'>) {
  const [{ t }, form] = await Promise.all([workWords(actor.today), getTranslations('form')])
  const theirsLabel = form('theirs')
  const none = t('notNoted')
  return (
    <>
      <TextField
        name="untilDay"
        type="date"
        label={t('fields.untilDay')}
        hint={t('fields.untilHint')}
        initial={said.untilDay}
        theirsLabel={theirsLabel}
      />
      <ChoiceField
        name="openTo"
        className="paid-only"
        label={t('fields.openTo')}
        choices={choicesOf(OPEN_TO, (who) => t(`openTos.${who}`))}
        {...{ none, theirsLabel }}
        initial={[said.openTo ?? '']}
      />
      <ChoiceField
        name="usualWage"
        className="paid-only"
        label={t('fields.usualWage')}
        choices={choicesOf(USUAL_WAGE, (answer) => t(`usualWages.${answer}`))}
        {...{ none, theirsLabel }}
        initial={[said.usualWage ?? '']}
      />
      <ChoiceField
        name="subsidy"
        className="paid-only"
        label={t('fields.subsidy')}
        choices={choicesOf(SUBSIDY, (which) => t(`subsidies.${which}`))}
        {...{ none, theirsLabel }}
        initial={[said.subsidy ?? '']}
      />
      <TextField
        name="subsidyWords"
        label={t('fields.subsidyWords')}
        longest={200}
        initial={said.subsidyWords}
        theirsLabel={theirsLabel}
        className="paid-only w-full max-w-lg"
      />
    </>
  )
}

async function RoadFields({ actor, name, said = {} }: Props) {
  const [{ t }, form] = await Promise.all([workWords(actor.today), getTranslations('form')])
  const theirsLabel = form('theirs')
  const none = t('notNoted')
  return (
    <>
      <OccupationField
        all={OCCUPATIONS.map((value) => {
          return { value, label: t(`occupations.${value}.name`), words: t(`occupations.${value}.words`) }
        })}
        initial={said.occupation ?? null}
        words={{
          label: t('fields.occupation'),
          hint: t('fields.occupationHint'),
          find: t('fields.findOccupation'),
          none: t('fields.noOccupation'),
          noneFound: t('fields.noneFound'),
        }}
      />
      <ChoiceField
        name="foundBy"
        label={t('fields.foundBy')}
        choices={choicesOf(FOUND_BY, (how) => t(`foundBys.${how}`, { name }))}
        {...{ none, theirsLabel }}
        initial={[said.foundBy ?? '']}
      />
      <ChoiceField
        name="ledBy"
        label={t('fields.ledBy')}
        choices={choicesOf(LED_BY, (who) => t(`ledBys.${who}`, { name }))}
        {...{ none, theirsLabel }}
        initial={[said.ledBy ?? '']}
      />
    </>
  )
}

async function SayFields({ actor, name, said = {} }: Props) {
  const [{ t }, form] = await Promise.all([workWords(actor.today), getTranslations('form')])
  const theirsLabel = form('theirs')
  const none = t('notNoted')
  return (
    <>
      <ChoiceField
        name="disclosure"
        label={t('fields.disclosure')}
        choices={choicesOf(DISCLOSURE, (what) => t(`disclosures.${what}`))}
        {...{ none, theirsLabel }}
        initial={[said.disclosure ?? '']}
      />
      <ChoiceField
        name="mayContact"
        label={t('fields.mayContact')}
        choices={choicesOf(MAY_CONTACT, (may) => t(`mayContacts.${may}`, { name }))}
        {...{ none, theirsLabel }}
        initial={[said.mayContact ?? '']}
      />
      <TextField
        name="words"
        label={t('fields.words')}
        hint={t('fields.wordsHint', { name })}
        lines={3}
        longest={2000}
        initial={said.words}
        theirsLabel={theirsLabel}
        className="w-full max-w-2xl"
      />
    </>
  )
}
