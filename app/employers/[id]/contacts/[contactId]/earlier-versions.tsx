import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import type { EarlierContact } from '#lib/employers/queries/history'
import { dayAt } from '#lib/shared/day'
import { dayWords } from '../../../../components/day-words.ts'
import { POINT } from '../../../../components/point.ts'

type Props = { actor: StaffActor; employerId: string; earlier: EarlierContact[] }

/** How a contact read before each of its corrections; with which employer, where it was another. */
export async function EarlierVersions({ actor, employerId, earlier }: Props) {
  const [t, days] = await Promise.all([getTranslations('employers'), dayWords(actor.today)])
  if (earlier.length === 0) return null
  return (
    <section className="mt-8">
      <h2 className="mb-2">{t('before')}</h2>
      <ol className="border-line border-t">
        {earlier.map(({ version, was, by, changedAt, client }) => {
          const text = (name: string) => (typeof was[name] === 'string' && was[name] ? String(was[name]) : undefined)
          const [day, purpose, step] = [text('day'), text('purpose'), text('nextStep')]
          const wasElsewhere = text('employerId') && text('employerId') !== employerId
          const facts = [
            wasElsewhere && text('employerName'),
            t(`modes.${text('mode')}`),
            day && days.inText(day),
            text('metName'),
            purpose && t(`purposes.${purpose}`),
            client && t(`wentLine.${text('whoWent') ?? 'us'}`, { name: client.name }),
          ]
          return (
            <li key={version} className="border-line border-b py-3">
              <p className="text-[0.94rem] text-ink-soft">
                {t('beforeUntil', { name: by, day: days.short(dayAt(changedAt, actor.zone)) })}
              </p>
              <p>{facts.filter(Boolean).join(POINT)}</p>
              <p className="max-w-[60ch] whitespace-pre-wrap">{text('learned') ?? t('nothing')}</p>
              {step && <p>{t('nextStepLine', { step })}</p>}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
