import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import { AGREED_BY, CLOSING_REASONS, NOT_TAKEN_UP_REASONS, SAID_HOW } from '#lib/episodes/rules'
import { choicesOf } from '../../../components/choices.ts'
import { capital } from '../../../components/day-words.ts'
import { ChoiceField, TextField } from '../../../components/fields.tsx'
import type { ReadOver } from './ending-form.tsx'

type Kind = 'close' | 'decline'
type Props = { actor: StaffActor; id: string; name: string; kind: Kind }

/** What an ending needs: a day, a reason that blames nobody, what the person said, and who agrees. */
export async function EndingFields({ actor, id, name, kind }: Props) {
  const t = await getTranslations('episodes')
  const reasons = kind === 'close' ? CLOSING_REASONS : NOT_TAKEN_UP_REASONS
  const talkFirst = (
    <>
      {t('saidHowHint', { name })}{' '}
      <a href={`/people/${id}/about#talks`} className="word-link">
        {t('toTalk')}
      </a>
    </>
  )
  return (
    <>
      <TextField
        name="closedOn"
        type="date"
        label={t(kind === 'close' ? 'closedOn' : 'decidedOn')}
        initial={actor.today}
        max={actor.today}
      />
      <ChoiceField
        name="reason"
        label={t('reason')}
        hint={t('reasonHint')}
        choices={choicesOf(reasons, (reason) => t(`reasons.${reason}`))}
      />
      <ChoiceField
        name="saidHow"
        label={t('saidHow', { name })}
        hint={talkFirst}
        choices={choicesOf(SAID_HOW, (how) => t(`saidHows.${how}`))}
      />
      <TextField
        name="said"
        label={t('said')}
        lines={3}
        longest={1000}
        hint={t('saidHint')}
        className="w-full max-w-lg"
      />
      {kind === 'close' && (
        <ChoiceField
          name="agreedBy"
          label={t('agreedBy')}
          hint={t('agreedByHint', { name })}
          choices={choicesOf(AGREED_BY, (who) => capital(t(`agreed.${who}`, { name })))}
          several
        />
      )}
      <TextField
        name="handedTo"
        label={t('handedTo')}
        lines={2}
        longest={500}
        hint={t('handedToHint')}
        className="w-full max-w-lg"
      />
    </>
  )
}

/** How the fields read where they are read over; the day and the reason stand in the sentence above them. */
export async function readOverWords(name: string): Promise<ReadOver> {
  const t = await getTranslations('episodes')
  const named = <Value extends string>(values: readonly Value[], word: (value: Value) => string) =>
    Object.fromEntries(values.map((value) => [value, word(value)]))
  return [
    {
      field: 'saidHow',
      label: t('saidHow', { name }),
      values: named(SAID_HOW, (how) => t(`saidHows.${how}`)),
    },
    { field: 'said', label: t('said'), voice: true },
    { field: 'agreedBy', label: t('agreedShort'), values: named(AGREED_BY, (who) => t(`agreed.${who}`, { name })) },
    { field: 'handedTo', label: t('handedShort') },
  ]
}
