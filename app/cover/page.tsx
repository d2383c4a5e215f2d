import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { listView } from '#lib/access/client-view'
import { signedInStaff } from '#lib/access/signed-in'
import { meetingsInLeave } from '#lib/appointments/queries'
import type { Shown } from '#lib/appointments/shown'
import { type CoverBoard, coverBoard } from '#lib/cover/queries/board'
import { awayToday } from '#lib/leave/queries'
import { ArrangeSection } from './arrange-section.tsx'
import { CoverList } from './cover-list.tsx'
import { coverWords } from './cover-words.ts'
import { CoveredList } from './covered-list.tsx'
import { LeaveForm } from './leave-form.tsx'
import { LeaveList } from './leave-list.tsx'
import { MeetingsInLeave } from './meetings-in-leave.tsx'
import { NotTold } from './not-told.tsx'
import { TeamStrip } from './team-strip.tsx'

type Props = { searchParams: Promise<{ leave?: string | string[]; of?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cover'))('title') }
}

export default async function CoverPage({ searchParams }: Props) {
  const [actor, asked] = [await signedInStaff(), await searchParams]
  const [board, away, words, l] = await Promise.all([
    coverBoard(actor),
    awayToday(actor),
    coverWords(actor),
    getTranslations('leave'),
  ])
  const meetings = await meetingsInLeave(actor, board.leaves)
  await listView(
    actor,
    'cover',
    async () => namedOn(board, meetings),
    (id) => id,
  )
  const { t, days } = words
  const isSupervisor = actor.role === 'supervisor'
  const others = away.filter(({ accountId }) => accountId !== actor.accountId)
  const names = others.map(({ name, toDay }) => l('nameUntil', { name, day: days.short(toDay) }))

  return (
    <div className="flex flex-col gap-10">
      <header>
        <h1>{t('title')}</h1>
        {names.length > 0 && <p className="mt-1">{l('awayToday', { names: names.join(', ') })}</p>}
      </header>
      <section>
        <h2 className="mb-2">{l(isSupervisor ? 'teamHeading' : 'heading')}</h2>
        {isSupervisor && <TeamStrip team={board.team} leaves={board.leaves} words={words} today={actor.today} />}
        <LeaveList leaves={board.leaves} words={words} today={actor.today} showsNames={isSupervisor} />
        <LeaveForm actor={actor} team={board.team} />
        <MeetingsInLeave actor={actor} board={board} meetings={meetings} words={words} showsNames={isSupervisor} />
      </section>
      <section id="not-told" className={board.notTold.length > 0 ? undefined : 'not-has-[p]:hidden'}>
        {board.notTold.length > 0 && (
          <>
            <h2>{t('notToldHeading')}</h2>
            <p className="mb-3 text-ink-soft">{t('notToldIntro')}</p>
          </>
        )}
        <NotTold covers={board.notTold} words={words} today={actor.today} />
      </section>
      <section>
        <h2 className="mb-2">{t(isSupervisor ? 'teamCovers' : 'yourCovers')}</h2>
        <CoverList covers={board.covers} words={words} today={actor.today} empty={t('noCovers')} />
      </section>
      <ArrangeSection actor={actor} board={board} asked={asked} words={words} />
      {(board.now.length > 0 || board.coming.length > 0 || !isSupervisor) && (
        <section>
          <h2 className="mb-2">{t('youCover')}</h2>
          <CoveredList now={board.now} coming={board.coming} words={words} />
        </section>
      )}
    </div>
  )
}

/** Ids of everybody whose name the page shows. */
function namedOn({ people, covers, notTold, now, coming }: CoverBoard, meetings: Shown[]): string[] {
  const covered = [...covers, ...notTold, ...now, ...coming, ...meetings].map(({ clientId }) => clientId)
  return [...new Set([...people.map(({ id }) => id), ...covered])]
}
