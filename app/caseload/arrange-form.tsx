import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import { CASELOAD_SHOWS, CASELOAD_SORTS, type CaseloadOrder } from '#lib/preferences/rules'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../components/act-form.tsx'
import type { Choice } from '../components/fields.tsx'
import { Fold } from '../components/fold.tsx'
import { arrangeCaseloadAction } from './actions.ts'

type Props = { actor: StaffActor; order: CaseloadOrder; specialists: { accountId: string; name: string }[] }

/** Sorting and filtering: each button is done at once, and kept for the next time. */
export async function ArrangeForm({ actor, order, specialists }: Props) {
  const t = await getTranslations('caseload')
  const isSupervisor = actor.role === 'supervisor'
  const shows = CASELOAD_SHOWS.filter((show) => show !== 'covered' || !isSupervisor)
  const all = { value: 'all', label: t('allSpecialists') }
  return (
    <ActForm action={arrangeCaseloadAction} commandId={newId()} label={t('arrange')} className="no-print" byButton>
      <Fold summary={t('arrangedBy', { sort: order.sort, show: order.show })}>
        <Buttons
          name="sort"
          legend={t('sort')}
          chosen={order.sort}
          choices={CASELOAD_SORTS.map((value) => ({ value, label: t(`sorts.${value}`) }))}
        />
        <Buttons
          name="show"
          legend={t('show')}
          chosen={order.show}
          choices={shows.map((value) => ({ value, label: t(`shows.${value}`) }))}
        />
        {isSupervisor && (
          <Buttons
            name="specialistId"
            legend={t('whose')}
            chosen={order.specialistId ?? 'all'}
            choices={[all, ...specialists.map(({ accountId, name }) => ({ value: accountId, label: name }))]}
          />
        )}
      </Fold>
    </ActForm>
  )
}

type ButtonsProps = { name: string; legend: string; chosen: string; choices: Choice[] }

async function Buttons({ name, legend, chosen, choices }: ButtonsProps) {
  const t = await getTranslations('caseload')
  return (
    <fieldset className="mb-4">
      <legend className="mb-1 font-semibold">{legend}</legend>
      <div className="flex flex-wrap gap-2">
        {choices.map(({ value, label }) => (
          <Send
            key={value}
            name={name}
            value={value}
            className={value === chosen ? 'button button-chosen' : 'button font-normal'}
          >
            {label}
            {value === chosen && <span className="sr-only">{t('chosen')}</span>}
          </Send>
        ))}
      </div>
    </fieldset>
  )
}
