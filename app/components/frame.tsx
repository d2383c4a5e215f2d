import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Actor } from '#lib/access/actor'
import { asWalker } from '#lib/cover/queries'
import { CarriedAnswer } from './carried-answer.tsx'
import { Doors } from './doors.tsx'
import { YourPerson } from './your-person.tsx'

type Door = {
  href: string
  label:
    | 'today'
    | 'week'
    | 'caseload'
    | 'log'
    | 'team'
    | 'my'
    | 'service'
    | 'settings'
    | 'more'
    | 'people'
    | 'employers'
  /** What else lies behind this door. */
  leadsTo?: string[]
  /** Where there is room for it; on a phone, under More. */
  onDesk?: boolean
}

const MORE: Door = { href: '/more', label: 'more', leadsTo: ['/cover', '/people/new', '/settings'] }
/** Whoever is on it stands behind the same door. */
const CASELOAD: Omit<Door, 'label'> = { href: '/caseload', leadsTo: ['/people'] }

const EMPLOYERS: Door = { href: '/employers', label: 'employers', onDesk: true }
const WALKING: Door[] = [
  { href: '/today', label: 'today' },
  { href: '/week', label: 'week' },
]

const DOORS: Record<Actor['role'], Door[]> = {
  specialist: [...WALKING, { ...CASELOAD, label: 'caseload' }, { href: '/log', label: 'log' }, EMPLOYERS, MORE],
  supervisor: [
    { href: '/team', label: 'team' },
    { ...CASELOAD, label: 'people' },
    { href: '/log', label: 'log' },
    EMPLOYERS,
    MORE,
  ],
  client: [
    { href: '/my', label: 'my' },
    { href: '/settings', label: 'settings' },
  ],
  admin: [
    { href: '/service', label: 'service' },
    { href: '/settings', label: 'settings' },
  ],
}

/** A supervisor who covers for somebody, now or soon, has a day of their own beside the team's. */
async function doorsFor(actor: Actor): Promise<Door[]> {
  const doors = DOORS[actor.role]
  return actor.role === 'supervisor' && (await asWalker(actor)) ? [...WALKING, ...doors] : doors
}

/** The doors of the house: a bar at thumb reach on a phone; on a desk a quiet rail, or, for those supported, along the top. */
export async function Frame({ actor, children }: { actor: Actor; children: ReactNode }) {
  const t = await getTranslations('frame')
  const doors = (await doorsFor(actor)).map(({ href, label, leadsTo = [], onDesk = false }) => ({
    ...{ href, label: t(`door.${label}`), mark: MARKS[label], places: [href, ...leadsTo], onDesk },
  }))
  const isTheirs = actor.role === 'client'
  const width = isTheirs ? 'max-w-[38rem]' : 'max-w-[62rem]'
  return (
    <div className={isTheirs ? 'doors-on-top' : 'md:flex'}>
      <a href="#content" className="button sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-20">
        {t('skip')}
      </a>
      <nav
        aria-label={t('doors')}
        className="no-print fixed inset-x-0 bottom-0 z-10 border-line border-t bg-paper pb-[env(safe-area-inset-bottom)] md:sticky md:top-0 md:h-dvh md:w-52 md:flex-none md:border-t-0 md:border-r md:px-4 md:py-8"
      >
        <p className="mb-6 hidden px-3 font-bold text-harbour text-lg md:block">{t('product')}</p>
        <Doors doors={doors} />
        <p className="mt-6 hidden px-3 text-ink-soft text-sm md:block">{actor.name}</p>
      </nav>
      <main id="content" tabIndex={-1} className="min-w-0 flex-1 px-4 pt-5 pb-28 outline-none md:px-10 md:py-9">
        {isTheirs ? (
          <div className={`mx-auto ${width}`}>
            <div className="mb-10">{children}</div>
            <YourPerson actor={actor} />
          </div>
        ) : (
          <div className={`mx-auto ${width}`}>
            <CarriedAnswer />
            {children}
          </div>
        )}
      </main>
    </div>
  )
}

const MARKS: Record<Door['label'], string> = {
  today:
    'M12 4v2m0 12v2m8-8h-2M6 12H4m13.7-5.7-1.4 1.4M7.7 16.3l-1.4 1.4m11.4 0-1.4-1.4M7.7 7.7 6.3 6.3M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z',
  week: 'M5 6h14v13H5Zm0 4h14M9 4v3m6-3v3m-6 7h.01M12 14h.01M15 14h.01',
  caseload: 'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm-5 8c0-3 2-5 5-5s5 2 5 5M16 6a2.5 2.5 0 0 1 0 5m1 3c2 .5 3 2.2 3 5',
  people: 'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm-5 8c0-3 2-5 5-5s5 2 5 5M16 6a2.5 2.5 0 0 1 0 5m1 3c2 .5 3 2.2 3 5',
  log: 'M12 5v14M5 12h14',
  employers: 'M4 20V9l5-3v14M9 10h11v10M13 14h.01M16.5 14h.01M13 17h.01M16.5 17h.01M2.5 20h19',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  settings: 'M4 7h9m4 0h3M4 17h3m4 0h9M15 5v4M9 15v4',
  team: 'M4 19V9m5 10V5m5 14v-7m5 7V8',
  my: 'M4 11 12 4l8 7v8h-5v-5H9v5H4Z',
  service: 'M4 19V8l8-4 8 4v11M9 19v-5h6v5',
}
