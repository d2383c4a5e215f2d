import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import type { Day } from '#lib/shared/day'
import { dayWords } from '../components/day-words.ts'
import { firstName } from '../components/first-name.ts'

type Days = { fromDay: Day; toDay: Day | null }
type Walk = Days & { name: string; of: string | null; ofAccountId: string | null; accountId: string; instead: boolean }

/** Leave and cover put into the words of whoever reads them. */
export async function coverWords(actor: StaffActor) {
  const [t, days] = await Promise.all([getTranslations('cover'), dayWords(actor.today)])
  const isMe = (accountId: string | null) => (accountId === actor.accountId ? 'yes' : 'no')

  /** "3 March to 10 March" */
  function span({ fromDay, toDay }: Days): string {
    if (toDay === null) return t('sinceDay', { from: days.short(fromDay) })
    return fromDay === toDay ? days.short(fromDay) : t('span', days.span(fromDay, toDay))
  }

  return {
    t,
    days,
    span,
    /** "Sofie Lund covers for Mette", or walks along with her where she is not away. */
    walk: ({ name, of, ofAccountId, accountId, instead }: Walk) =>
      t(instead ? 'walk.instead' : 'walk.along', {
        name,
        me: isMe(accountId),
        of: of ? firstName(of) : 'none',
        mine: isMe(ofAccountId),
      }),
    /** "for Mette until 10 March" */
    forWhom: ({ of, toDay }: Walk) =>
      t('forWhom', { of: of ? firstName(of) : 'none', until: toDay ? days.short(toDay) : 'none' }),
  }
}

export type CoverWords = Awaited<ReturnType<typeof coverWords>>
