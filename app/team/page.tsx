import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { listView } from '#lib/access/client-view'
import { signedInStaff } from '#lib/access/signed-in'
import { leavesWithGaps } from '#lib/cover/queries/board'
import { caseloadsByTeam, pausesWithContact } from '#lib/team/queries'
import { followed, notSoWellWaiting } from '#lib/team/queries/waiting'
import { whoNeedsAHand } from '#lib/team/rules'
import { Empty } from '../components/empty.tsx'
import { HandList } from './hand-list.tsx'
import { PauseStrip, StripDays } from './pause-strip.tsx'
import { TeamTable } from './team-table.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('team'))('title') }
}

export default async function TeamPage() {
  const actor = await signedInStaff()
  if (actor.role !== 'supervisor') redirect('/today')
  const [t, c, teams, { since, pauses }, waiting, away, everybody] = await Promise.all([
    getTranslations('team'),
    getTranslations('cover'),
    caseloadsByTeam(actor),
    pausesWithContact(actor),
    notSoWellWaiting(actor),
    leavesWithGaps(actor),
    followed(actor),
  ])
  const hands = whoNeedsAHand({ teams, pauses, waiting, away, followed: everybody }, actor.today)
  const named = hands.flatMap((hand) => ('person' in hand ? hand.person : []))
  await listView(
    actor,
    'team.pauses',
    async () => [...new Set([...pauses, ...waiting, ...named].map(({ clientId }) => clientId))],
    (id) => id,
  )

  return (
    <>
      <h1 className="mb-3">{t('heading')}</h1>
      <HandList hands={hands} today={actor.today} />
      <p className="mt-2">
        <a href="/cover" className="line-link">
          {c('title')}
        </a>
      </p>
      {teams.map((team) => (
        <TeamTable key={team.id} team={team} today={actor.today} />
      ))}
      <section className="mt-10">
        <h2>{t('pausesHeading')}</h2>
        <p className="mb-3 text-ink-soft">{t('pausesIntro')}</p>
        {pauses.length === 0 ? (
          <Empty>{t('noPauses')}</Empty>
        ) : (
          <>
            <StripDays since={since} today={actor.today} />
            <ul className="border-line border-t">
              {pauses.map((pause) => (
                <PauseStrip key={pause.id} pause={pause} since={since} today={actor.today} />
              ))}
            </ul>
          </>
        )}
      </section>
    </>
  )
}
