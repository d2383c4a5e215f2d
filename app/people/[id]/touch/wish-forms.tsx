import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import type { openWishes } from '#lib/rhythm/queries'
import { CONTACT_WISHES, WISHED_BY } from '#lib/rhythm/rules/agreed'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../../../components/act-form.tsx'
import { choicesOf } from '../../../components/choices.ts'
import { dayWords } from '../../../components/day-words.ts'
import { ChoiceField, TextField } from '../../../components/fields.tsx'
import { Fold } from '../../../components/fold.tsx'
import { Quoted } from '../../../components/quoted.tsx'
import { honourWishAction, noteWishAction } from './actions.ts'

type Props = { actor: StaffActor; id: string; name: string; open: Awaited<ReturnType<typeof openWishes>> }

/** More, the same or less: one tap notes it, and what is open stays in sight until it is answered. */
export async function WishForms({ actor, id, name, open }: Props) {
  const [t, days] = await Promise.all([getTranslations('rhythm'), dayWords(actor.today)])
  return (
    <section id="wishes" className="no-print mt-9">
      <h2>{t('wishesHeading')}</h2>
      <p className="mt-1 mb-3 max-w-[60ch] text-ink-soft">{t('wishesIntro')}</p>
      <ActForm
        action={honourWishAction}
        commandId={newId()}
        shows={open.length > 0}
        byButton
        className="mb-5 flex flex-col gap-3"
      >
        {open.map(({ id: wishId, wish, wishedBy, wishedOn, words }) => (
          <div key={wishId} className="border-lantern border-l-4 pl-4">
            <p className="font-semibold">{t('openWish', { name, wish, wishedBy, day: days.inText(wishedOn) })}</p>
            {words && (
              <p className="voice">
                <Quoted words={words} />
              </p>
            )}
            <p className="text-ink-soft">{t('openHint')}</p>
            <Send name="wishId" value={wishId} className="button mt-2">
              {t('leaveAsIs')}
            </Send>
          </div>
        ))}
      </ActForm>
      <ActForm
        action={noteWishAction}
        commandId={newId()}
        hidden={{ clientId: id }}
        label={t('wishesHeading')}
        byButton
        className="flex flex-col gap-4"
      >
        <ChoiceField
          name="wishedBy"
          label={t('whoWishes')}
          choices={choicesOf(WISHED_BY, (who) => t(`wishers.${who}`, { name }))}
          initial={['person']}
        />
        <div className="flex flex-wrap gap-2">
          {CONTACT_WISHES.map((wish) => (
            <Send key={wish} name="wish" value={wish} className="button">
              {t(`wishKinds.${wish}`)}
            </Send>
          ))}
        </div>
        <Fold summary={t('wishMore')}>
          <div className="flex flex-wrap gap-4">
            <TextField name="said" label={t('wishWords')} longest={500} className="min-w-[min(15rem,100%)] flex-1" />
            <TextField name="day" type="date" label={t('wishDay')} initial={actor.today} max={actor.today} />
          </div>
        </Fold>
      </ActForm>
    </section>
  )
}
