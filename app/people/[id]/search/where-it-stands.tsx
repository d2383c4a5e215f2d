import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import { searchOfPerson } from '#lib/pauses/queries'
import { SEARCH_STATES, type SearchState, WISHES } from '#lib/pauses/rules'
import { newId } from '#lib/shared/ids'
import { Send } from '../../../components/act-form.tsx'
import { choicesOf } from '../../../components/choices.ts'
import { capital, dayWords } from '../../../components/day-words.ts'
import { ChoiceField } from '../../../components/fields.tsx'
import { Fold } from '../../../components/fold.tsx'
import { UndoableForm } from '../../../components/undoable-form.tsx'
import { changeSearchAction, undoChangeAction } from '../actions.ts'

/** That nothing has begun is seldom what was agreed: it comes last. */
const MOVES = [...SEARCH_STATES.filter((state) => state !== 'not_started'), 'not_started'] as const

type Props = { actor: StaffActor; id: string; name: string; state: SearchState; shows: boolean }

/** Where the search stands in a sentence, and what can be agreed instead, by one tap. */
export async function WhereItStands({ actor, id, name, state, shows }: Props) {
  const [t, j, days, search] = await Promise.all([
    getTranslations('pauses'),
    getTranslations('job-search'),
    dayWords(actor.today),
    searchOfPerson(actor, id),
  ])
  const now = search.find(({ stretch }) => stretch.toDay === null)?.stretch
  const wishes = choicesOf(WISHES, (who) => t(`wishes.${who}`, { name }))
  const since = now
    ? j('searchSince', { state: capital(t(`states.${state}`)), day: days.short(now.fromDay) })
    : `${capital(t(`states.${state}`))}.`
  return (
    <div className="mt-6">
      <UndoableForm
        action={changeSearchAction}
        undo={{ action: undoChangeAction, field: 'stretchId', label: t('undoChange') }}
        commandId={newId()}
        hidden={{ clientId: id }}
        shows={shows}
        label={t('searchHeading')}
        byButton
      >
        <h2>{t('searchHeading')}</h2>
        <p>
          {since} {state === 'in_work' && j('besideWork')}
        </p>
        <div className="no-print">
          <Fold summary={j('changePace', { state })} open={state === 'not_started'}>
            <p className="mb-3 text-ink-soft">{t('searchIntro', { name })}</p>
            <div className="mb-4 flex flex-wrap gap-2">
              {MOVES.filter((other) => other !== state).map((other) => (
                <Send key={other} name="state" value={other} className="button">
                  {t(`moves.${other}`)}
                </Send>
              ))}
            </div>
            <ChoiceField name="wishedBy" label={t('wishedBy')} choices={wishes} initial={['together']} />
          </Fold>
        </div>
      </UndoableForm>
    </div>
  )
}
