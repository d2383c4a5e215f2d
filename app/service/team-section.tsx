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
          <li key={member.id} className="min-h-14 py-2">
            <div className="items-baseline justify-between gap-x-4 sm:flex">
              <p>
                <span className="block font-semibold">{member.name}</span>
                <span className="inline-block first-letter:uppercase">{t(`roles.${member.role}`)}</span>
                {member.fte !== null && member.fte > 0 && (
                  <span>&nbsp;· {t('service.fte', { share: format.number(member.fte, { style: 'percent' }) })}</span>
                )}
              </p>
              <p className="wrap-anywhere text-ink-soft">{member.email}</p>
            </div>
            {member.deactivatedAt !== null && <p>{t('staff.off')}</p>}
            {member.id === ownAccount ? (
              <p className="text-ink-soft">{t('staff.you')}</p>
            ) : (
              <AccountForms member={member} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
