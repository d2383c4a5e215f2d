import { getFormatter, getTranslations } from 'next-intl/server'
import type { StaffRow } from '#lib/accounts/queries'
import { AccountForms } from './account-forms.tsx'

type Props = {
  name: string
  /** How many of the team's people are accepted or supported now, where it is a team. */
  supports?: number
  members: StaffRow[]
  ownAccount: string
}

export async function TeamSection({ name, supports, members, ownAccount }: Props) {
  const t = await getTranslations('accounts')
  const format = await getFormatter()

  return (
    <section className="mt-8" aria-label={name}>
      <h2>{name}</h2>
      {supports !== undefined && <p className="text-ink-soft">{t('service.supports', { count: supports })}</p>}
      {members.length === 0 && <p className="mt-2">{t('service.nobody')}</p>}
      <ul className="mt-2 divide-y divide-line border-line border-y">
        {members.map((member) => (
          <li
            key={member.id}
            className="min-h-14 content-center gap-x-6 py-2 md:grid md:grid-cols-[minmax(0,1fr)_minmax(0,1.5fr)_minmax(0,1.3fr)_8.5rem] md:items-center md:py-1"
          >
            <p className="font-semibold">{member.name}</p>
            <p>
              <span className="inline-block first-letter:uppercase">{t(`roles.${member.role}`)}</span>
              {member.fte !== null && member.fte > 0 && (
                <span>&nbsp;· {t('service.fte', { share: format.number(member.fte, { style: 'percent' }) })}</span>
              )}
              {member.deactivatedAt !== null && <span className="block">{t('staff.off')}</span>}
            </p>
            <p className="wrap-anywhere text-ink-soft">{member.email}</p>
            {member.id === ownAccount ? (
              <p className="text-ink-soft md:col-[2/-1]">{t('staff.you')}</p>
            ) : (
              <AccountForms member={member} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
