import { getTranslations } from 'next-intl/server'
import type { companionsOf } from '#lib/clients/queries'
import type { Covered } from '#lib/cover/queries'
import { whoIsNear } from '#lib/cover/rules'
import { comesOn } from '#lib/rhythm/rules'
import type { Day } from '#lib/shared/day'
import { dayWords } from '../components/day-words.ts'
import { callTo, unbroken } from '../components/phone.ts'

type Companion = Awaited<ReturnType<typeof companionsOf>>[number]
type Props = {
  companions: Companion[]
  covers: Covered[]
  hasEnded: boolean
  today: Day
}

/** Who is there for the person today, how to reach them, and who comes later, if they were told. */
export async function YourPeople({ companions, covers, hasEnded, today }: Props) {
  const [t, days] = await Promise.all([getTranslations('my'), dayWords(today)])
  const near = whoIsNear(companions, covers, today)
  const named = companions.find((companion) => companion.kind === 'primary')
  const away = named?.name ?? t('someone')
  const until = (toDay: Day | null) => (toDay ? days.short(toDay) : 'none')
  const comes = (who: string) => covers.some((cover) => cover.accountId === who && comesOn(cover, today))
  const beside = companions.filter(
    ({ kind, accountId }) => kind === 'cover' && accountId !== near?.accountId && comes(accountId),
  )
  return (
    <>
      {near ? (
        <p>
          {hasEnded
            ? t('endedCall', { name: near.name })
            : near.kind === 'primary'
              ? t('walks', { name: near.name })
              : t(named ? 'cover' : 'coverToo', { name: near.name, away, until: until(near.toDay) })}
        </p>
      ) : (
        <p>{t('nobody')}</p>
      )}
      {near && <Reach companion={near} isFirst />}
      {beside.map((companion) => (
        <div key={companion.accountId} className="mt-3">
          <p>{t('coverToo', { name: companion.name, until: until(companion.toDay) })}</p>
          <Reach companion={companion} />
        </div>
      ))}
      {covers
        .filter(({ fromDay }) => fromDay > today)
        .map(({ id, name, instead, fromDay, toDay }) => (
          <p key={id} className="mt-3">
            {t(instead ? 'coming' : 'comingToo', {
              ...{ name, away, ...days.span(fromDay, toDay ?? fromDay) },
              days: toDay === null ? 'open' : fromDay === toDay ? 'one' : 'several',
            })}
          </p>
        ))}
    </>
  )
}

async function Reach({
  companion: { name, phone, email },
  isFirst = false,
}: {
  companion: Companion
  isFirst?: boolean
}) {
  const t = await getTranslations('my')
  return (
    <p className="mt-2 grid gap-2 sm:flex sm:flex-wrap">
      {phone && (
        <a href={callTo(phone)} className={isFirst ? 'button button-main' : 'button'}>
          {t('call', { name, phone: unbroken(phone) })}
        </a>
      )}
      {email && (
        <a href={`mailto:${email}`} className="button">
          {t('write', { name })}
        </a>
      )}
    </p>
  )
}
