import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import { checkInsOfPerson, silencesOf } from '#lib/check-ins/queries'
import { isTheirs } from '#lib/check-ins/rules'
import { mayStillUndo } from '#lib/contacts/rules'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../../../components/act-form.tsx'
import { Empty } from '../../../components/empty.tsx'
import { takeBackCheckInAction } from './actions.ts'
import { CheckInCard } from './check-in-card.tsx'
import { silenceWords } from './silence-words.ts'

type Props = {
  actor: StaffActor
  id: string
  name: string
  phone: string | null
  openId: string | undefined
  showsAll: boolean
}

const NEWEST = 3

/** The messages sent, each with what came back; a silence is shown as one, with what the last ones meant. */
export async function CheckInList({ actor, id, name, phone, openId, showsAll }: Props) {
  const [t, checkIns, silences] = await Promise.all([
    getTranslations('check-ins'),
    checkInsOfPerson(actor, id),
    silencesOf(actor, id),
  ])
  const [newest] = checkIns
  const shown = checkIns.filter((one, at) => showsAll || at < NEWEST || one.id === openId)
  const mayUndo = newest !== undefined && mayStillUndo(newest, actor) && !newest.answers.some(isTheirs)
  const before = await silenceWords(silences)
  return (
    <section className="mt-9" aria-labelledby="came-back">
      <h2 id="came-back" className="mb-2">
        {t('listHeading')}
      </h2>
      <ActForm
        action={takeBackCheckInAction}
        commandId={newId()}
        hidden={{ checkInId: newest?.id ?? '' }}
        shows={mayUndo}
        label={t('takeBack')}
        className="no-print mb-2"
      >
        <Send className="button button-quiet">{t('takeBack')}</Send>
      </ActForm>
      {checkIns.length === 0 ? (
        <Empty>{t('empty', { name })}</Empty>
      ) : (
        <ol className="border-line border-t">
          {shown.map((checkIn, at) => (
            <CheckInCard
              key={checkIn.id}
              actor={actor}
              name={name}
              phone={phone}
              checkIn={checkIn}
              isNewest={at === 0}
              isUnmet={checkIn.id === openId}
              before={before}
            />
          ))}
        </ol>
      )}
      {shown.length < checkIns.length && (
        <a href={`/people/${id}/touch?messages=all#came-back`} className="line-link no-print">
          {t('allMessages', { count: checkIns.length })}
        </a>
      )}
    </section>
  )
}
