import { getTranslations } from 'next-intl/server'
import type { ClientActor } from '#lib/access/actor'
import { companionsOf, episodesOf } from '#lib/clients/queries'
import { myCovers } from '#lib/cover/queries'
import { YourPeople } from '../my/your-people.tsx'

/** Who is there for the person and how to reach them: in the same place on every page that is theirs. */
export async function YourPerson({ actor }: { actor: ClientActor }) {
  const [companions, covers, [episode], t] = await Promise.all([
    companionsOf(actor, actor.clientId),
    myCovers(actor),
    episodesOf(actor, actor.clientId),
    getTranslations('my'),
  ])
  const hasEnded = episode?.state === 'closed'
  return (
    <footer className="rounded-soft bg-harbour-mist px-4 py-4">
      <h2>{t('yourPerson')}</h2>
      <YourPeople companions={companions} covers={covers} hasEnded={hasEnded} today={actor.today} />
    </footer>
  )
}
