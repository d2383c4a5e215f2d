import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import type { episodesOf } from '#lib/clients/queries'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../../../components/act-form.tsx'
import { TextField } from '../../../components/fields.tsx'
import { Fold } from '../../../components/fold.tsx'
import { acceptReferralAction, beginSupportAction } from './actions.ts'

type Props = {
  actor: StaffActor
  id: string
  name: string
  episode: Awaited<ReturnType<typeof episodesOf>>[number] | undefined
}

/** Somebody referred is accepted, or not; somebody accepted begins. Each in one tap, or on the day it was. */
export async function Referral({ actor, id, name, episode }: Props) {
  const t = await getTranslations('episodes')
  const [isReferred, isAccepted] = [episode?.state === 'referred', episode?.state === 'accepted']
  const steps = [
    { step: 'accept', action: acceptReferralAction, shows: isReferred },
    { step: 'begin', action: beginSupportAction, shows: isAccepted },
  ] as const
  return (
    <section id="referral" className={isReferred || isAccepted ? 'no-print mt-6' : 'no-print'}>
      {isReferred && <h2>{t('referralHeading')}</h2>}
      {isReferred && <p className="mt-1 mb-3 max-w-[60ch] text-ink-soft">{t('acceptHint', { name })}</p>}
      {isAccepted && <h2 className="mb-2">{t('acceptedHeading')}</h2>}
      {steps.map(({ step, action, shows }) => (
        <div key={step}>
          <ActForm
            action={action}
            commandId={newId()}
            hidden={{ clientId: id, day: actor.today }}
            shows={shows}
            label={t(step)}
          >
            <Send>{t(step)}</Send>
          </ActForm>
          <ActForm
            action={action}
            commandId={newId()}
            hidden={{ clientId: id }}
            shows={shows}
            label={t(`${step}Otherwise`)}
          >
            <Fold summary={t(`${step}Otherwise`)}>
              <div className="flex flex-col items-start gap-4 pb-2">
                <TextField name="day" type="date" label={t(`${step}Day`)} max={actor.today} />
                <Send className="button">{t(`${step}Save`)}</Send>
              </div>
            </Fold>
          </ActForm>
        </div>
      ))}
      {isReferred && (
        <a href={`/people/${id}/closing`} className="button button-quiet">
          {t('notTakenUpLink')}
        </a>
      )}
    </section>
  )
}
