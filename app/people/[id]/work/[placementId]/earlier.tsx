import { dayAt, isDay } from '#lib/shared/day'
import { POINT } from '../../../../components/point.ts'
import { type WorkWords, workWords } from '../work-words.ts'
import type { About } from './about.ts'

/** How it read before each correction, the latest first. */
export async function Earlier({ actor, name, placement }: About) {
  const words = await workWords(actor.today)
  const { t, days } = words
  if (placement.earlier.length === 0) return null
  return (
    <section className="mt-8" aria-labelledby="earlier">
      <h3 id="earlier" className="mb-2 text-[1.15rem]">
        {t('earlier.heading')}
      </h3>
      <ol className="border-line border-t">
        {placement.earlier.map(({ version, was, by, changedAt }) => (
          <li key={version} className="border-line border-b py-3">
            <p className="text-[0.94rem] text-ink-soft">
              {t('earlier.until', { name: by, day: days.short(dayAt(changedAt, actor.zone)) })}
            </p>
            <p className="max-w-[70ch] whitespace-pre-wrap">{wasWords(was, words, name)}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Values of the house, by the messages that word them. */
const GROUPS: Record<string, string> = {
  kind: 'kinds',
  lasting: 'lastings',
  openTo: 'openTos',
  subsidy: 'subsidies',
  foundBy: 'foundBys',
  ledBy: 'ledBys',
  disclosure: 'disclosures',
  endedBy: 'end.endedBys',
}
const UNWORDED = ['employerId', 'wagePer', 'usualWage', 'mayContact']

function wasWords(was: Record<string, unknown>, { t, days, hours, wage }: WorkWords, name: string): string {
  const said = Object.entries(was).flatMap(([field, value]) => {
    if (value === null || value === undefined || UNWORDED.includes(field)) return []
    if (field === 'hours') return hours(Number(value))
    if (field === 'wage')
      return wage({ wage: Number(value), wagePer: was.wagePer === 'month' ? 'month' : 'hour' }) ?? []
    if (field === 'occupation') return t(`occupations.${value}.name`)
    const group = GROUPS[field]
    if (group) return t(`${group}.${value}`, { name })
    return isDay(String(value)) ? days.short(String(value)) : String(value)
  })
  return said.join(POINT)
}
