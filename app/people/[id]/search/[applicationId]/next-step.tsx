import type { applicationWithHistory } from '#lib/job-search/queries'
import { isOpen, LEADERS, OPEN_STAGES, OVER_STAGES, type Stage } from '#lib/job-search/rules'
import type { Day } from '#lib/shared/day'
import { newId } from '#lib/shared/ids'
import { Send } from '../../../../components/act-form.tsx'
import { choicesOf } from '../../../../components/choices.ts'
import { ChoiceField, TextField } from '../../../../components/fields.tsx'
import { Fold } from '../../../../components/fold.tsx'
import { type ApplicationWords, stepWords } from '../application-words.ts'
import { StepsForm } from '../steps-form.tsx'

export type ApplicationRead = NonNullable<Awaited<ReturnType<typeof applicationWithHistory>>>
type Props = { application: ApplicationRead; words: ApplicationWords; today: Day; shows: boolean }

/** Where it goes from here: the next stage stands out, and any other is as near. Who led is one more tap. */
export function NextStep({ application: { id, stage }, words, today, shows }: Props) {
  const { t, name } = words
  const next = isOpen(stage) ? (OPEN_STAGES[OPEN_STAGES.indexOf(stage) + 1] ?? 'accepted') : undefined
  const button = (to: Stage) => (
    <Send key={to} name="stage" value={to} className={to === next ? 'button button-main' : 'button'}>
      {t(`stages.${to}`)}
    </Send>
  )
  const others = <const S extends Stage>(stages: readonly S[]) => stages.filter((to) => to !== stage)
  return (
    <div className="no-print mt-6">
      <StepsForm
        commandId={newId()}
        hidden={{ applicationId: id, from: stage }}
        shows={shows}
        words={stepWords(words, t('nextHeading'))}
        className=""
      >
        <h2>{t('nextHeading')}</h2>
        <div className="mt-2 mb-3 flex flex-wrap gap-2">{others(OPEN_STAGES).map(button)}</div>
        <div className="mb-2 flex flex-wrap gap-2">{others(OVER_STAGES).map(button)}</div>
        <Fold summary={t('stepMore')}>
          <div className="flex flex-col items-start gap-4 pb-2">
            <LedFields words={words} />
            <TextField name="day" type="date" label={t('stepDay')} initial={today} max={today} />
            <TextField
              name="words"
              label={t('stepWords')}
              hint={t('stepWordsHint', { name })}
              lines={2}
              longest={1000}
              className="w-full max-w-lg"
            />
          </div>
        </Fold>
      </StepsForm>
    </div>
  )
}

type Led = { ledBy: string | null; firstTime: boolean }

/** Who led a step, and whether it was a first. */
export function LedFields({ words: { t, name }, initial }: { words: ApplicationWords; initial?: Led }) {
  return (
    <>
      <ChoiceField
        name="ledBy"
        label={t('whoLed')}
        choices={choicesOf(LEADERS, (leader) => t(`leaders.${leader}`, { name }))}
        initial={[initial?.ledBy ?? '']}
        none={t('nobodySaid')}
      />
      <ChoiceField
        name="firstTime"
        label={t('firstTimeLabel')}
        choices={[{ value: 'yes', label: t('firstTime') }]}
        initial={initial?.firstTime ? ['yes'] : []}
        several
      />
    </>
  )
}
