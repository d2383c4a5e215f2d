import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import type { checkInsOfPerson } from '#lib/check-ins/queries'
import { isTheirs } from '#lib/check-ins/rules'
import { dayWords } from '../../../components/day-words.ts'
import { Fold } from '../../../components/fold.tsx'
import { callTo, unbroken } from '../../../components/phone.ts'
import { AnswerForms, SilenceForms } from './answer-forms.tsx'

type CheckIn = Awaited<ReturnType<typeof checkInsOfPerson>>[number]
type Props = {
  actor: StaffActor
  name: string
  phone: string | null
  checkIn: CheckIn
  isNewest: boolean
  /** They are not so well, and nobody has turned to them since. */
  isUnmet: boolean
  /** What the last silences meant, in words. */
  before: string | undefined
}

/** One message, and what came back to it. */
export async function CheckInCard({ actor, name, phone, checkIn, isNewest, isUnmet, before }: Props) {
  const [t, days] = await Promise.all([getTranslations('check-ins'), dayWords(actor.today)])
  const { answers, silenceMeant, words } = checkIn
  const isSilent = !answers.some(isTheirs)
  const forms = (
    <>
      <AnswerForms actor={actor} checkIn={checkIn} folds={isNewest} />
      <SilenceForms actor={actor} checkIn={checkIn} isSilent={isSilent} />
    </>
  )
  return (
    <li className="border-line border-b py-3">
      <p className="text-[0.94rem] text-ink-soft">
        {t('sentBy', { name: checkIn.by, day: days.inText(checkIn.sentOn) })}
      </p>
      {words && <p className="max-w-[60ch] whitespace-pre-wrap">{words}</p>}
      <ul className="mt-1 font-semibold">
        {answers.map(({ id, answer, answeredOn }) => (
          <li key={id}>{t('answerLine', { answer: t(`answers.${answer}`), day: days.inText(answeredOn) })}</li>
        ))}
      </ul>
      {isSilent && (
        <p className="mt-1">
          <span className="font-semibold">
            {silenceMeant ? t('meantLine', { meant: silenceMeant }) : t('quietSince')}
          </span>
          {isNewest && !silenceMeant && before && ` ${before}`}
        </p>
      )}
      {isUnmet && (
        <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-2">
          <span>{t('notMetYet', { name })}</span>
          {phone && (
            <a href={callTo(phone)} className="button">
              {t('callNow', { phone: unbroken(phone) })}
            </a>
          )}
        </p>
      )}
      <div className="no-print mt-1">{isNewest ? forms : <Fold summary={t('addAnswer')}>{forms}</Fold>}</div>
    </li>
  )
}
