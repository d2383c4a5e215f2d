import { getTranslations } from 'next-intl/server'
import type { Helper } from '#lib/profile/entry-of-person'
import { HELPER_KINDS } from '#lib/profile/rules/going-through'
import { MAY_CONTACT } from '#lib/profile/rules/sections'
import { choicesOf } from '../../../components/choices.ts'
import { ChoiceField, TextField } from '../../../components/fields.tsx'

/** Who or what it is, and what makes it good. */
export async function HelperFields({ helper }: { helper?: Helper }) {
  const [t, p] = await Promise.all([getTranslations('profile.helper'), getTranslations('profile')])
  const line = 'min-w-[min(15rem,100%)] flex-1'
  return (
    <>
      <ChoiceField
        name="kind"
        label={t('kind')}
        choices={choicesOf(HELPER_KINDS, (kind) => t(`kinds.${kind}`))}
        initial={[helper?.kind ?? '']}
      />
      <div className="flex flex-wrap gap-4">
        <TextField name="name" label={t('name')} longest={120} initial={helper?.name} className={line} />
        <TextField name="relation" label={t('relation')} longest={120} initial={helper?.relation} className={line} />
      </div>
      <TextField name="how" label={t('how')} lines={2} longest={1000} initial={helper?.how} />
      <ChoiceField
        name="mayContact"
        label={t('mayContact')}
        choices={choicesOf(MAY_CONTACT, (answer) => p(`mayContact.${answer}`))}
        none={p('notSaid')}
        initial={[helper?.mayContact ?? '']}
      />
      <TextField name="phone" label={t('phone')} longest={40} initial={helper?.phone} className="w-52 max-w-full" />
    </>
  )
}
