import type { StaffActor } from '#lib/access/actor'
import { standingOf } from '#lib/pauses/queries'
import { WISHES } from '#lib/pauses/rules'
import { SEARCH_THEN } from '#lib/placements/rules'
import { choicesOf } from '../../../components/choices.ts'
import { ChoiceField } from '../../../components/fields.tsx'
import { workWords } from './work-words.ts'

/** What becomes of the search: asked, and never done by itself. On hold it stays so, and in work it stands already. */
export async function SearchThen({ actor, id, name }: { actor: StaffActor; id: string; name: string }) {
  const [{ state, pause }, { t }] = await Promise.all([standingOf(actor, id), workWords(actor.today)])
  if (pause) return <p className="text-ink-soft">{t('onHoldHint')}</p>
  if (state === 'in_work') return null
  return (
    <div className="flex flex-col gap-4">
      <ChoiceField
        name="search"
        label={t('searchThen')}
        hint={t('searchHint')}
        choices={choicesOf(SEARCH_THEN, (then) => t(`searchThens.${then}`))}
      />
      <ChoiceField
        name="wishedBy"
        label={t('wishedBy')}
        choices={choicesOf(WISHES, (who) => t(`wishes.${who}`, { name }))}
        initial={['together']}
      />
    </div>
  )
}
