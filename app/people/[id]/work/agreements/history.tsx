import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import { dayAt } from '#lib/shared/day'
import { dayWords } from '../../../../components/day-words.ts'
import { type Fact, Facts } from './facts.tsx'

type Earlier = { version: number; was: Record<string, unknown>; changedAt: Date; by: string }
type Props = { actor: StaffActor; earlier: Earlier[]; factsOf: (was: Record<string, unknown>) => Fact[] }

/** How a record read before each of its changes, the latest first. */
export async function History({ actor, earlier, factsOf }: Props) {
  const [t, days] = await Promise.all([getTranslations('follow-along'), dayWords(actor.today)])
  if (earlier.length === 0) return null
  return (
    <section className="mt-8">
      <h2 className="mb-2">{t('earlier')}</h2>
      <ol className="border-line border-t">
        {earlier.map(({ version, was, changedAt, by }) => (
          <li key={version} className="border-line border-b py-3">
            <p className="mb-1 text-[0.94rem] text-ink-soft">
              {t(was.wasPutRight ? 'earlierPutRight' : 'earlierUntil', {
                name: by,
                day: days.short(dayAt(changedAt, actor.zone)),
              })}
            </p>
            <Facts facts={factsOf(was)} />
          </li>
        ))}
      </ol>
    </section>
  )
}
