import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import type { OurPeople as Ours } from '#lib/employers/queries'
import { dayWords } from '../../components/day-words.ts'

/** People within reach who work or learn there, or have applied. Where there are none, nothing is said of others either. */
export async function OurPeople({ actor, ours }: { actor: StaffActor; ours: Ours }) {
  const [t, days] = await Promise.all([getTranslations('employers'), dayWords(actor.today)])
  const { working, applied } = ours
  if (working.length + applied.length === 0) return null

  function workLine({ title, startDay, endedOn, endedAt }: Ours['working'][number]): string {
    if (endedAt)
      return endedOn ? t('workedHere', { title, day: days.short(endedOn) }) : t('workedHereUnknown', { title })
    if (!startDay) return t('worksHereUnknown', { title })
    return t(startDay > actor.today ? 'worksHereLater' : 'worksHere', { title, day: days.short(startDay) })
  }
  return (
    <section className="mt-6">
      <h2 className="mb-2">{t('ours')}</h2>
      <ul className="border-line border-t">
        {working.map((one) => (
          <Line key={one.id} clientId={one.clientId} name={one.name} words={workLine(one)} />
        ))}
        {applied.map((one) => (
          <Line
            key={one.id}
            clientId={one.clientId}
            name={one.name}
            words={t('appliedHere', { title: one.title, stage: one.stage })}
          />
        ))}
      </ul>
    </section>
  )
}

function Line({ clientId, name, words }: { clientId: string; name: string; words: string }) {
  return (
    <li className="border-line border-b py-2.5">
      <a href={`/people/${clientId}`} className="row-link">
        {name}
      </a>
      <span className="block text-[0.94rem] text-ink-soft">{words}</span>
    </li>
  )
}
