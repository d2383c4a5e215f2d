import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import { turnOf } from '#lib/check-ins/rules'
import { languageFor } from '#lib/clients/queries'
import type { TitledMoment } from '#lib/placements/known-moments'
import { greetingsOfPerson } from '#lib/placements/queries'
import { beginningAfter, beginningFor, isBeginning, occasionOf } from '#lib/placements/rules/greetings'
import { quietUntil } from '#lib/rhythm/rules'
import { timeAt } from '#lib/shared/day'
import { newId } from '#lib/shared/ids'
import { Send } from '../../../../components/act-form.tsx'
import { TextField } from '../../../../components/fields.tsx'
import { firstName } from '../../../../components/first-name.ts'
import { Fold } from '../../../../components/fold.tsx'
import { UndoableForm } from '../../../../components/undoable-form.tsx'
import { MessageBox } from '../../touch/message-box.tsx'
import { greetAction, takeBackGreetingAction } from '../actions.ts'

type Props = {
  actor: StaffActor
  id: string
  name: string
  phone: string | null
  moment: TitledMoment
  beginning: string | undefined
  back: string
}

/** A beginning in their language, to make one's own; one tap into the phone's own messages, one to log it. */
export async function GreetingForm({ actor, id, name, phone, moment, beginning: asked, back }: Props) {
  const [t, sent, language] = await Promise.all([
    getTranslations('placements'),
    greetingsOfPerson(actor, id),
    languageFor(actor, id),
  ])
  const theirs = await getTranslations({ locale: language, namespace: 'placements' })
  const used = sent.map((one) => one.beginning)
  const occasion = occasionOf(moment.kind)
  const beginning = asked && isBeginning(occasion, asked) ? asked : beginningFor(occasion, used, turnOf(id))
  const next = beginningAfter(occasion, beginning, used)
  const ready = `${theirs(`beginnings.${beginning}`, { name })}\n${firstName(actor.name)}`
  const time = timeAt(actor.now, actor.zone)
  const until = quietUntil(time)

  return (
    <section className="no-print" aria-label={t('greeting.title', { name })}>
      {until && (
        <p className="mb-3 max-w-[38rem] rounded-soft bg-tide-mist px-4 py-3">
          {t('greeting.quiet', { time, until, name })}
        </p>
      )}
      <UndoableForm
        action={greetAction}
        undo={{ action: takeBackGreetingAction, field: 'greetingId', label: t('greeting.takeBack') }}
        commandId={newId()}
        hidden={{ clientId: id, about: moment.about, beginning, ready }}
        draft={moment.about}
        label={t('greeting.title', { name })}
        className="flex max-w-[38rem] flex-col gap-4"
      >
        <MessageBox
          key={ready}
          ready={ready}
          phone={phone}
          words={{
            label: t('greeting.words', { name }),
            hint: t('greeting.beginning', { language, name }),
            open: t('greeting.open'),
            openHint: t('greeting.openHint'),
          }}
        >
          <p>
            <a
              href={`/people/${id}/work/greeting?about=${moment.about}&beginning=${next}`}
              className="button button-quiet"
            >
              {t('greeting.another')}
            </a>
          </p>
        </MessageBox>
        {!phone && (
          <p>
            {t('greeting.noPhone', { name })}{' '}
            <a href={`/people/${id}/about`} className="word-link">
              {t('greeting.addPhone')}
            </a>
          </p>
        )}
        <div>
          <Send className="button w-full sm:w-auto">{t('greeting.sentIt')}</Send>
          <p className="mt-1 text-[0.94rem] text-ink-soft">{t('greeting.sentHint', { name })}</p>
        </div>
        <Fold summary={t('greeting.otherDay')}>
          <TextField name="day" type="date" label={t('greeting.day')} initial={actor.today} max={actor.today} />
        </Fold>
      </UndoableForm>
      <p className="mt-6">
        <a href={back} className="word-link">
          {t('greeting.back')}
        </a>
      </p>
    </section>
  )
}
