import { getTranslations } from 'next-intl/server'
import type { StaffRow } from '#lib/accounts/queries'
import { STAFF_ROLES } from '#lib/accounts/rules'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../components/act-form.tsx'
import { ChoiceField } from '../components/fields.tsx'
import { changeRoleAction, deactivateAccountAction, reactivateAccountAction } from './actions.ts'

export async function AccountForms({ member }: { member: StaffRow }) {
  const t = await getTranslations('accounts')
  const { id, name, role, version } = member
  const isActive = member.deactivatedAt === null
  const roles = STAFF_ROLES.map((value) => ({ value, label: t(`roles.${value}`) }))

  return (
    <details className="md:open:col-span-full">
      <summary>
        {t('staff.change')} <span className="sr-only">{name}</span>
      </summary>
      <div className="grid gap-5 pb-3">
        <ActForm
          action={changeRoleAction}
          commandId={newId()}
          version={version}
          hidden={{ accountId: id }}
          label={t('staff.roleOf', { name })}
          className="flex flex-wrap items-end gap-3"
        >
          <ChoiceField
            name="role"
            label={t('staff.role')}
            hint={t('staff.roleHint')}
            choices={roles}
            initial={[role]}
          />
          <Send className="button">
            {t('staff.saveRole')} <span className="sr-only">{name}</span>
          </Send>
        </ActForm>
        <ActForm
          action={isActive ? deactivateAccountAction : reactivateAccountAction}
          commandId={newId()}
          hidden={{ accountId: id }}
        >
          <p className="mb-2 text-ink-soft">
            {t(isActive ? 'staff.deactivateHint' : 'staff.reactivateHint', { name })}
          </p>
          <Send className="button">
            {t(isActive ? 'staff.deactivate' : 'staff.reactivate')} <span className="sr-only">{name}</span>
          </Send>
        </ActForm>
      </div>
    </details>
  )
}
