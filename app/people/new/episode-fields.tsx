import { getTranslations } from 'next-intl/server'
import { RUNNING_STATES, SOURCES } from '#lib/clients/rules'
import type { Day } from '#lib/shared/day'
import { choicesOf } from '../../components/choices.ts'
import { ChoiceField, TextField } from '../../components/fields.tsx'

type Times = {
  state: string
  referredOn: Day | null
  acceptedOn: Day | null
  supportedFrom: Day | null
  source: string | null
  sourceWords: string | null
}

/** How far support has come, since when, and who thought of us. A day nobody knows stays empty. */
export async function EpisodeFields({ today, episode }: { today: Day; episode?: Times }) {
  const t = await getTranslations('clients')
  const states = choicesOf(RUNNING_STATES, (state) => t(`supportState.${state}`))
  return (
    <>
      <ChoiceField name="state" label={t('supportNow')} choices={states} initial={[episode?.state ?? 'referred']} />
      <div className="flex flex-wrap gap-4">
        {(['referredOn', 'acceptedOn', 'supportedFrom'] as const).map((name) => (
          <TextField
            key={name}
            name={name}
            type="date"
            label={t(`days.${name}`)}
            initial={episode?.[name]}
            max={today}
          />
        ))}
      </div>
      <p className="text-[0.94rem] text-ink-soft">{t('daysHint')}</p>
      <ChoiceField
        name="source"
        label={t('source')}
        choices={choicesOf(SOURCES, (source) => t(`sources.${source}`))}
        none={t('sourceUnknown')}
        initial={[episode?.source ?? '']}
      />
      <TextField
        name="sourceWords"
        label={t('sourceWords')}
        longest={200}
        initial={episode?.sourceWords}
        hint={t('sourceHint')}
        className="w-full max-w-lg"
      />
    </>
  )
}
