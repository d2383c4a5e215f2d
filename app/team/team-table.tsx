import { getFormatter, getTranslations } from 'next-intl/server'
import type { Day } from '#lib/shared/day'
import type { caseloadsByTeam } from '#lib/team/queries'
import { dayWords } from '../components/day-words.ts'

type Team = Awaited<ReturnType<typeof caseloadsByTeam>>[number]

/** A team's caseloads, and item 1 with how it was counted. */
export async function TeamTable({ team, today }: { team: Team; today: Day }) {
  const [t, format, days] = await Promise.all([getTranslations('team'), getFormatter(), dayWords(today)])
  const number = (value: number) => format.number(value, { maximumFractionDigits: 1 })
  const cell = 'py-2.5 pl-1.5 text-right sm:px-2'
  return (
    <section className="mt-10">
      <h2>{t('caseloads', { team: team.name })}</h2>
      <p className="mt-1 mb-4 text-ink-soft">{t('intro')}</p>
      <div className="overflow-x-auto">
        <table className="team-table w-full">
          <thead className="text-[0.9rem] text-ink-soft">
            <tr className="border-line border-b align-bottom">
              <th scope="col" className="py-2 pr-1 text-left font-normal">
                {t('specialist')}
              </th>
              <th scope="col" className={`${cell} font-normal`}>
                {t('people')}
              </th>
              <th scope="col" className={`${cell} font-normal`}>
                {t('onHold')}
              </th>
              <th scope="col" className={`${cell} font-normal`}>
                {t('fte')}
              </th>
              <th scope="col" className={`${cell} font-normal`}>
                {t('perFullTime')}
              </th>
            </tr>
          </thead>
          <tbody>
            {team.lines.map((line) => (
              <tr key={line.member.accountId} className="border-line border-b">
                <th scope="row" className="py-2.5 pr-1 text-left font-semibold">
                  {line.member.name}
                </th>
                <td className={cell}>{line.people}</td>
                <td className={cell}>{line.onHold}</td>
                <td className={cell}>{number(line.member.fte)}</td>
                <td className={cell}>{line.perFullTime === null ? '–' : number(line.perFullTime)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {team.unassigned > 0 && <p className="mt-3">{t('unassigned', { count: team.unassigned })}</p>}
      <h3 className="mt-6">{t('itemHeading')}</h3>
      <p className="mt-1 text-lg">
        {team.wide ? t('item', { ratio: number(team.wide.ratio), rating: team.wide.rating }) : t('itemNone')}
      </p>
      {team.narrow && <p>{t('narrow', { ratio: number(team.narrow.ratio), rating: team.narrow.rating })}</p>}
      <details>
        <summary>{t('howCounted')}</summary>
        <p className="max-w-[70ch]">
          {t('counted', { day: days.short(today), people: team.people, fullTime: number(team.fullTime) })}
        </p>
        <p className="mt-2">{t('indicator')}</p>
        <p className="mt-2">
          <a href="/team/caseload-size" className="word-link">
            {t('recordsTitle')}
          </a>
        </p>
      </details>
    </section>
  )
}
