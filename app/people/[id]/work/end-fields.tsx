import type { StaffActor } from '#lib/access/actor'
import type { Placement } from '#lib/placements/placement-of-person'
import { ENDED_BY } from '#lib/placements/rules'
import { choicesOf } from '../../../components/choices.ts'
import { ChoiceField, TextField } from '../../../components/fields.tsx'
import { workWords } from './work-words.ts'

type Ended = Pick<Placement, 'endedBy' | 'endedOn' | 'endHeardOn' | 'endWords' | 'worked' | 'learned' | 'nextWish'>
type Props = { actor: StaffActor; name: string; ended?: Ended; neverBegan?: boolean }

/** Who ended it and when we heard of it; what worked and what was learned can wait. Nobody ended what never began. */
export async function EndFields({ actor, name, ended, neverBegan = false }: Props) {
  const { t } = await workWords(actor.today)
  const lines = (field: 'endWords' | 'worked' | 'learned' | 'nextWish', hint?: string) => (
    <TextField
      name={field}
      label={t(`end.${field}`, { name })}
      hint={hint}
      lines={3}
      longest={2000}
      initial={ended?.[field]}
      className="w-full max-w-2xl"
    />
  )
  return (
    <>
      {neverBegan ? (
        <input type="hidden" name="endedBy" value="never_began" />
      ) : (
        <ChoiceField
          name="endedBy"
          label={t('end.endedBy')}
          choices={choicesOf(ENDED_BY, (who) => t(`end.endedBys.${who}`, { name }))}
          initial={[ended?.endedBy ?? '']}
        />
      )}
      <div className="flex flex-wrap gap-4">
        {!neverBegan && (
          <TextField
            name="endedOn"
            type="date"
            label={t('end.endedOn')}
            hint={t('end.endedOnHint')}
            initial={ended?.endedOn}
            max={actor.today}
          />
        )}
        <TextField
          name="endHeardOn"
          type="date"
          label={t('end.endHeardOn')}
          hint={t('end.endHeardHint')}
          initial={ended?.endHeardOn ?? actor.today}
          max={actor.today}
        />
      </div>
      {lines('endWords', t('end.endWordsHint'))}
      {!neverBegan && lines('worked', t('end.workedHint'))}
      {lines('learned')}
      {lines('nextWish')}
    </>
  )
}
