'use client'

import { usePathname } from 'next/navigation'
import { useSoftLinks } from './soft-links.ts'

type Props = { doors: { href: string; label: string; mark: string; places: string[]; onDesk: boolean }[] }

/** The doors, which know when one has gone through them. */
export function Doors({ doors }: Props) {
  const path = usePathname()
  useSoftLinks()
  const isHere = (place: string) => path === place || path.startsWith(`${place}/`)
  // The nearest: adding somebody is not somebody’s page.
  const here = doors
    .flatMap(({ places }) => places)
    .filter(isHere)
    .toSorted((one, other) => other.length - one.length)[0]
  return (
    <ul className="flex justify-around md:flex-col md:gap-1">
      {doors.map(({ href, label, mark, places, onDesk }) => (
        <li key={href} className={onDesk ? 'hidden flex-1 md:block' : 'flex-1'}>
          <a
            href={href}
            aria-current={places.some((place) => place === here) ? 'page' : undefined}
            className="flex min-h-14 flex-col items-center justify-center gap-0.5 whitespace-nowrap text-[0.8rem] text-ink-soft no-underline aria-[current=page]:font-bold aria-[current=page]:text-harbour md:min-h-11 md:flex-row md:justify-start md:gap-3 md:rounded-soft md:px-3 md:text-base md:hover:bg-harbour-mist"
          >
            <svg
              aria-hidden="true"
              viewBox="0 0 24 24"
              className="size-6 flex-none"
              fill="none"
              stroke="currentColor"
              strokeWidth="2"
              strokeLinecap="round"
              strokeLinejoin="round"
            >
              <path d={mark} />
            </svg>
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}
