import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import { wishesOfPerson } from '#lib/rhythm/queries'
import { daysWaited } from '#lib/rhythm/rules/given'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../../../components/act-form.tsx'
import { dayWords } from '../../../components/day-words.ts'
import { Quoted } from '../../../components/quoted.tsx'
import { reopenWishAction, takeBackWishAction } from './actions.ts'

type Wish = Awaited<ReturnType<typeof wishesOfPerson>>[number]['wish']

/** What was wished for, and how long it took until it was honoured. */
export async function WishHistory({ actor, id, name }: { actor: StaffActor; id: string; name: string }) {
  const [t, p, days, wishes] = await Promise.all([
    getTranslations('rhythm'),
    getTranslations('pauses'),
    dayWords(actor.today),
    wishesOfPerson(actor, id),
  ])
  const settled = wishes.find(({ wish }) => wish.honouredHow === 'talk' && wish.wish !== 'same' && !wish.takenBackAt)
  const isStanding = wishes.some(({ wish }) => !wish.takenBackAt)
  return (
    <section className="mt-9">
      {wishes.length > 0 && <h2 className="mb-2">{t('wishesBefore')}</h2>}
      <ActForm
        action={reopenWishAction}
        commandId={newId()}
        hidden={{ wishId: settled?.wish.id ?? '' }}
        shows={settled !== undefined}
        label={t('reopen')}
        className="no-print"
      >
        <Send className="button button-quiet">{t('reopen')}</Send>
      </ActForm>
      <ActForm action={takeBackWishAction} commandId={newId()} shows={wishes.length > 0} byButton>
        <ol className="border-line border-t">
          {wishes.map(({ wish, by }) => {
            const what = t('wishLine', {
              name,
              wish: wish.wish,
              wishedBy: wish.wishedBy,
              day: days.inText(wish.wishedOn),
            })
            return (
              <li key={wish.id} className="border-line border-b py-3">
                <p className={`font-semibold ${wish.takenBackAt ? 'line-through' : ''}`}>{what}</p>
                {wish.words && (
                  <p className="voice">
                    <Quoted words={wish.words} />
                  </p>
                )}
                <p className="text-[0.96rem] text-ink-soft">
                  {t(`waited.${howItWent(wish)}`, { days: daysWaited(wish) ?? 0 })}&nbsp;· {p('by', { name: by })}
                </p>
                {isStanding && !wish.takenBackAt && (
                  <Send name="wishId" value={wish.id} className="button button-quiet no-print">
                    {t('takeBackWish')}
                    <span className="sr-only">{what}</span>
                  </Send>
                )}
              </li>
            )
          })}
        </ol>
      </ActForm>
    </section>
  )
}

function howItWent({ takenBackAt, honouredHow, wish }: Wish) {
  if (takenBackAt) return 'takenBack'
  if (wish === 'same') return 'same'
  return honouredHow ?? 'open'
}
