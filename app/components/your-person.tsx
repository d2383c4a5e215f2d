import { getTranslations } from 'next-intl/server'
import type { ClientActor } from '#lib/access/actor'
import { whoIsNear } from '../my/who-is-near.ts'
import { YourPeople } from '../my/your-people.tsx'

/** Who is there for the person and how to reach them: in the same place on every page that is theirs. */
export async function YourPerson({ actor }: { actor: ClientActor }) {
  const [{ companions, covers, near, hasEnded }, t] = await Promise.all([whoIsNear(actor), getTranslations('my')])
  return (
    <footer className="mt-auto rounded-soft bg-harbour-mist px-4 py-4">
      <h2>{t('yourPerson')}</h2>
      <YourPeople companions={companions} near={near} covers={covers} hasEnded={hasEnded} today={actor.today} />
    </footer>
  )
}
