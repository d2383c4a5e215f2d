import { getTranslations } from 'next-intl/server'
import type { CaseloadPerson } from '#lib/caseload/queries'
import type { Day } from '#lib/shared/day'
import { dayWords } from '../components/day-words.ts'
import { firstName } from '../components/first-name.ts'
import { OnPaper } from '../components/on-paper.tsx'
import { standingWords } from '../components/standing-words.ts'

export type RowWords = Awaited<ReturnType<typeof rowWords>>

/**
 * The words of all rows, looked up once.
 * @param specialists whose people they are, by id, for a reader who looks at several specialists' people
 */
export async function rowWords(today: Day, walker?: string, specialists?: Map<string, string>) {
  const [t, days, standing] = await Promise.all([
    getTranslations('caseload'),
    dayWords(today),
    standingWords(today, walker),
  ])
  const soon = (day: Day) => (day === today ? days.inText(day) : days.weekday(day))
  return { t, days, standing, specialists, soon, today }
}

type Props = { person: CaseloadPerson; words: RowWords }

/** A person at a glance: what they want, both tracks, last heard and last tried, the rhythm, and what is next. */
export function PersonRow({ person, words }: Props) {
  const { t, days, standing, soon } = words
  const { pause, heardOn, touchedOn, nextAppointment } = person
  const rhythm = pause ?? person.rhythm
  const touched = (ago: string) => t('touched', { how: person.touchedHow ?? '', ago })
  const next = (day: string) => t('next', { day, time: nextAppointment?.time ?? 'none' })
  return (
    <li className={pause ? 'caseload-row tide-edge' : 'caseload-row'}>
      <div>
        <a href={`/people/${person.id}`} className="row-link">
          {person.name}
        </a>
        <p className="voice">{person.wish}</p>
      </div>
      <div>{standingLines({ person, words })}</div>
      <div>
        <p>
          {heardOn ? (
            <OnPaper
              screen={t('heard', { ago: days.ago(heardOn) })}
              paper={t('heardOn', { day: days.short(heardOn) })}
            />
          ) : (
            t('neverHeard')
          )}
        </p>
        {touchedOn && touchedOn !== heardOn && (
          <p>
            <OnPaper screen={touched(days.ago(touchedOn))} paper={touched(days.short(touchedOn))} />
          </p>
        )}
      </div>
      <div>
        <p>{rhythm && standing.agreed(rhythm)}</p>
        <p className="text-ink">
          {nextAppointment && (
            <OnPaper screen={next(soon(nextAppointment.day))} paper={next(days.short(nextAppointment.day))} />
          )}
        </p>
        {person.nextStep && <p className="line-clamp-2 text-ink-soft">{t('nextStep', { step: person.nextStep })}</p>}
      </div>
    </li>
  )
}

/** Both tracks, a stay if there is one, and whose person this is where it is not simply the reader's own. */
function standingLines({ person, words: { t, days, standing, specialists, today } }: Props) {
  const { pause, stay, cover, support, specialistId } = person
  return (
    <>
      {support !== 'closed' && (
        <p className={pause ? 'on-hold' : undefined}>
          {pause ? standing.onHoldSince(pause.fromDay) : t(`tracks.${person.search}`)}
        </p>
      )}
      {person.work.map(({ id, title, employerName, startDay }) => (
        <p key={id}>
          {t('work', {
            what: employerName ?? title,
            from: startDay && startDay > today ? days.short(startDay) : 'begun',
          })}
        </p>
      ))}
      {person.applications > 0 && (
        <p className="text-ink-soft">{t('applications', { count: person.applications, rest: pause ? 'yes' : 'no' })}</p>
      )}
      {support !== 'supported' && <p className="text-ink-soft">{t(`support.${support}`)}</p>}
      {stay && <p>{standing.stay(stay)}</p>}
      {cover && (
        <p>
          {t(cover.isMine ? 'youCover' : 'coveredBy', {
            name: firstName(cover.name),
            instead: cover.instead ? 'yes' : 'no',
            until: cover.toDay ? days.short(cover.toDay) : 'none',
          })}
        </p>
      )}
      {specialists && (
        <p className="whose text-ink-soft">{specialistId ? specialists.get(specialistId) : t('nobodyNamed')}</p>
      )}
    </>
  )
}
