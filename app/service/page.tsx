import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { signedInAdmin } from '#lib/access/signed-in'
import { clientAccountsOfService, serviceName, staffOfService, teamsOfService } from '#lib/accounts/queries'
import { TeamSection } from './team-section.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts.service'))('title') }
}

export default async function ServicePage() {
  const actor = await signedInAdmin()
  const [name, teams, staff, clientAccounts] = await Promise.all([
    serviceName(actor),
    teamsOfService(actor),
    staffOfService(actor),
    clientAccountsOfService(actor),
  ])
  const t = await getTranslations('accounts.service')
  const withoutTeam = staff.filter((member) => member.teamId === null)

  return (
    <>
      <h1>{name}</h1>
      <p className="text-ink-soft">{t('noContent')}</p>
      {teams.map((team) => (
        <TeamSection
          key={team.id}
          name={team.name}
          supports={team.people}
          members={staff.filter((member) => member.teamId === team.id)}
          ownAccount={actor.accountId}
        />
      ))}
      {withoutTeam.length > 0 && (
        <TeamSection name={t('withoutTeam')} members={withoutTeam} ownAccount={actor.accountId} />
      )}
      <section className="mt-8" aria-labelledby="people">
        <h2 id="people">{t('clientAccounts')}</h2>
        <p>{t('clientAccountCount', { count: clientAccounts })}</p>
      </section>
    </>
  )
}
