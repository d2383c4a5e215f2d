import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { signedInStaff } from '#lib/access/signed-in'
import { SignOutForm } from '../settings/sign-out-form.tsx'

const DOORS = {
  specialist: [
    ['employers', '/employers'],
    ['hours', '/week/hours'],
    ['cover', '/cover'],
    ['teammates', '/caseload/teammates'],
    ['add', '/people/new'],
    ['settings', '/settings'],
  ],
  supervisor: [
    ['employers', '/employers'],
    ['cover', '/cover'],
    ['add', '/people/new'],
    ['settings', '/settings'],
  ],
} as const

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('frame'))('more.title') }
}

/** The doors that are not needed every day. */
export default async function MorePage() {
  const actor = await signedInStaff()
  const t = await getTranslations('frame.more')
  return (
    <>
      <h1 className="mb-4">{t('title')}</h1>
      <ul className="max-w-[38rem] border-line border-t">
        {DOORS[actor.role].map(([door, href]) => (
          <li key={door} className="border-line border-b">
            <a href={href} className="block min-h-14 py-2.5 text-ink no-underline hover:bg-harbour-mist">
              <span className="font-semibold text-harbour underline underline-offset-[0.18em]">
                {t(`${door}.name`)}
              </span>
              <span className="block text-[0.94rem] text-ink-soft">{t(`${door}.about`)}</span>
            </a>
          </li>
        ))}
      </ul>
      <SignOutForm className="mt-6">
        <button type="submit" className="button">
          {t('signOut')}
        </button>
      </SignOutForm>
    </>
  )
}
