import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import type { checkInsOfPerson } from '#lib/check-ins/queries'
import { ANSWERS, isTheirs, SILENCES } from '#lib/check-ins/rules'
import { dayAt } from '#lib/shared/day'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../../../components/act-form.tsx'
import { dayWords } from '../../../components/day-words.ts'
import { TextField } from '../../../components/fields.tsx'
import { Fold } from '../../../components/fold.tsx'
import { answerCheckInAction, takeBackAnswerAction, takeBackSilenceAction, understandSilenceAction } from './actions.ts'

type CheckIn = Awaited<ReturnType<typeof checkInsOfPerson>>[number]
type Props = { actor: StaffActor; checkIn: CheckIn }

/**
 * One tap each. Several answers to one message may stand: not so well, and more contact, please.
 * @param folds whether another one is a fold away from the day after something came back
 */
export async function AnswerForms({ actor, checkIn, folds }: Props & { folds: boolean }) {
  const [t, days] = await Promise.all([getTranslations('check-ins'), dayWords(actor.today)])
  const { id: checkInId, answers } = checkIn
  const answered = answers.some(isTheirs)
  const isBefore = answers.every(({ writtenAt }) => dayAt(writtenAt, actor.zone) < actor.today)
  const choices = ANSWERS.filter((answer) => answer !== 'no_answer' || !answered)
  const taps = (
    <>
      <fieldset>
        <legend className="mb-1 text-ink-soft">{t('whatCameBack')}</legend>
        <div className="flex flex-wrap gap-2">
          {choices.map((answer) => (
            <Send key={answer} name="answer" value={answer} className="button">
              {t(`taps.${answer}`)}
            </Send>
          ))}
        </div>
      </fieldset>
      <Fold summary={t('otherDay')}>
        <TextField name="day" type="date" label={t('day')} initial={actor.today} max={actor.today} />
      </Fold>
    </>
  )
  return (
    <>
      <ActForm
        action={answerCheckInAction}
        commandId={newId()}
        hidden={{ checkInId }}
        label={t('whatCameBackTo', { day: days.inText(checkIn.sentOn) })}
        byButton
        className="flex flex-col"
      >
        {answered && isBefore && folds ? <Fold summary={t('addAnswer')}>{taps}</Fold> : taps}
      </ActForm>
      <ActForm
        action={takeBackAnswerAction}
        commandId={newId()}
        shows={answers.length > 0}
        byButton
        className="flex flex-wrap gap-x-4"
      >
        {answers.map(({ id, answer }) => (
          <Send key={id} name="answerId" value={id} className="button button-quiet">
            {t('takeBackAnswer', { answer: t(`answers.${answer}`) })}
          </Send>
        ))}
      </ActForm>
    </>
  )
}

/** Nothing came back, and now somebody knows what that meant. */
export async function SilenceForms({ actor, checkIn, isSilent }: Props & { isSilent: boolean }) {
  const [t, days] = await Promise.all([getTranslations('check-ins'), dayWords(actor.today)])
  const { id: checkInId, silenceMeant } = checkIn
  const day = days.inText(checkIn.sentOn)
  return (
    <>
      <ActForm
        action={understandSilenceAction}
        commandId={newId()}
        hidden={{ checkInId }}
        shows={isSilent && !silenceMeant}
        label={t('silenceOf', { day })}
        byButton
      >
        <Fold summary={t('silenceHeading')}>
          <div className="flex flex-wrap gap-2">
            {SILENCES.map((meant) => (
              <Send key={meant} name="meant" value={meant} className="button">
                {t(`meant.${meant}`)}
              </Send>
            ))}
          </div>
        </Fold>
      </ActForm>
      <ActForm
        action={takeBackSilenceAction}
        commandId={newId()}
        hidden={{ checkInId }}
        shows={silenceMeant !== null}
        label={t('takeBackSilenceOf', { day })}
      >
        <Send className="button button-quiet">{t('takeBackSilence')}</Send>
      </ActForm>
    </>
  )
}
