import { getTranslations } from 'next-intl/server'
import type { ClientActor } from '#lib/access/actor'
import { companionsOf, episodesOf } from '#lib/clients/queries'
import { callTo, unbroken } from './phone.ts'

/** Who is there for the person and how to reach them: in the same place on every page that is theirs. */
export async function YourPerson({ actor }: { actor: ClientActor }) {
  const [companions, [episode], t] = await Promise.all([
    companionsOf(actor, actor.clientId),
    episodesOf(actor, actor.clientId),
    getTranslations('my'),
  ])
  const named = companions.find((companion) => companion.kind === 'primary')
  const cover = companions.find((companion) => companion.kind === 'cover')
  const near = cover ?? named

  function whoIsThere() {
    if (!near) return t('nobody')
    if (episode?.state === 'closed') return t('endedCall', { name: near.name })
    return cover ? t('cover', { name: cover.name, away: named?.name ?? '' }) : t('walks', { name: near.name })
  }

  return (
    <footer className="mt-auto rounded-soft bg-harbour-mist px-4 py-4">
      <h2>{t('yourPerson')}</h2>
      <p>{whoIsThere()}</p>
      <p className="mt-2 flex flex-wrap gap-2">
        {near?.phone && (
          <a href={callTo(near.phone)} className="button button-main">
            {t('call', { name: near.name, phone: unbroken(near.phone) })}
          </a>
        )}
        {near?.email && (
          <a href={`mailto:${near.email}`} className="button">
            {t('write', { name: near.name })}
          </a>
        )}
      </p>
    </footer>
  )
}
