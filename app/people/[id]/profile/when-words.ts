import { getLocale, getTranslations } from 'next-intl/server'
import type { PartialDay } from '#lib/profile/rules/experiences'
import { carrierOf } from '#lib/shared/day'

type Times = { fromWhen: PartialDay | null; toWhen: PartialDay | null; goesOn: boolean }

/** Times as closely as somebody remembers them: “May 2019 to 2021”. */
export async function whenWords() {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('profile.experience')])
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  function word(when: PartialDay): string {
    if (when.length === 4) return when
    return when.length === 7 ? month.format(carrierOf(`${when}-01`)) : day.format(carrierOf(when))
  }
  return ({ fromWhen, toWhen, goesOn }: Times): string => {
    const values = { from: fromWhen ? word(fromWhen) : '', to: toWhen ? word(toWhen) : '' }
    return t('when', { ...values, span: spanOf({ fromWhen, toWhen, goesOn }) })
  }
}

function spanOf({ fromWhen, toWhen, goesOn }: Times): string {
  if (goesOn) return fromWhen ? 'on' : 'going'
  if (fromWhen && toWhen) return fromWhen === toWhen ? 'one' : 'known'
  if (fromWhen) return 'from'
  return toWhen ? 'until' : 'unknown'
}
