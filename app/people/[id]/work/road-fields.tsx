import type { StaffActor } from '#lib/access/actor'
import type { Placement } from '#lib/placements/placement-of-person'
import { DISCLOSURE, FOUND_BY, LED_BY, MAY_CONTACT } from '#lib/placements/rules'
import { OCCUPATIONS } from '#lib/placements/rules/occupations'
import { choicesOf } from '../../../components/choices.ts'
import { ChoiceField, TextField } from '../../../components/fields.tsx'
import { OccupationField } from './occupation-field.tsx'
import { workWords } from './work-words.ts'

type Props = { actor: StaffActor; name: string; said?: Partial<Placement> }

/** What kind of work it is, how it was found, and who led on the way. */
export async function RoadFields({ actor, name, said = {} }: Props) {
  const { t } = await workWords(actor.today)
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
        none={none}
        initial={[said.foundBy ?? '']}
      />
      <ChoiceField
        name="ledBy"
        label={t('fields.ledBy')}
        choices={choicesOf(LED_BY, (who) => t(`ledBys.${who}`, { name }))}
        none={none}
        initial={[said.ledBy ?? '']}
      />
    </>
  )
}

/** What the employer knows, whether we may speak with them, and a note. */
export async function SayFields({ actor, name, said = {} }: Props) {
  const { t } = await workWords(actor.today)
  const none = t('notNoted')
  return (
    <>
      <ChoiceField
        name="disclosure"
        label={t('fields.disclosure')}
        choices={choicesOf(DISCLOSURE, (what) => t(`disclosures.${what}`))}
        none={none}
        initial={[said.disclosure ?? '']}
      />
      <ChoiceField
        name="mayContact"
        label={t('fields.mayContact')}
        choices={choicesOf(MAY_CONTACT, (may) => t(`mayContacts.${may}`, { name }))}
        none={none}
        initial={[said.mayContact ?? '']}
      />
      <TextField
        name="words"
        label={t('fields.words')}
        hint={t('fields.wordsHint', { name })}
        lines={3}
        longest={2000}
        initial={said.words}
        className="w-full max-w-2xl"
      />
    </>
  )
}
