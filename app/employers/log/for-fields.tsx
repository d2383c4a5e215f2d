import { getTranslations } from 'next-intl/server'
import { WHO_WENT } from '#lib/employers/rules'
import { choicesOf } from '../../components/choices.ts'
import { type Choice, ChoiceField } from '../../components/fields.tsx'
import { SelectField } from '../select-field.tsx'

type Values = { clientId: string | null; whoWent: string; fitsWish: boolean | null }

/** For whom it was, if for anybody, who did it, and whether it is what they wish for. */
export async function ForFields({ people, initial }: { people: Choice[]; initial?: Partial<Values> }) {
  const t = await getTranslations('employers')
  const fits = initial?.fitsWish
  return (
    <>
      <SelectField
        name="clientId"
        label={t('forWhom')}
        choices={[{ value: '', label: t('forNobody') }, ...people]}
        initial={initial?.clientId}
        hint={t('forHint')}
        className="w-full max-w-md"
      />
      <ChoiceField
        name="whoWent"
        label={t('whoWent')}
        choices={choicesOf(WHO_WENT, (who) => t(`went.${who}`))}
        initial={[initial?.whoWent ?? 'us']}
        hint={t('wentHint')}
      />
      <ChoiceField
        name="fitsWish"
        label={t('fitsWish')}
        choices={[
          { value: 'yes', label: t('fitsYes') },
          { value: 'no', label: t('fitsNo') },
        ]}
        none={t('notSaid')}
        initial={[typeof fits === 'boolean' ? (fits ? 'yes' : 'no') : '']}
      />
    </>
  )
}
