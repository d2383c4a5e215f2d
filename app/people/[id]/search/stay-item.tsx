import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import { newId } from '#lib/shared/ids'
import type { Stay } from '#lib/stays/stay-of-person'
import { ActForm, Send } from '../../../components/act-form.tsx'
import { dayWords } from '../../../components/day-words.ts'
import { TextField } from '../../../components/fields.tsx'
import { Fold } from '../../../components/fold.tsx'
import { changeStayAction, endStayAction, takeBackStayAction, undoEndOfStayAction } from './actions.ts'
import { StayFields } from './stay-fields.tsx'

type Props = { actor: StaffActor; name: string; stay: Stay; by: string }

/** One stay, and what can be said of it: that it is over, in one tap; that it is not; that it was otherwise, or never was. */
export async function StayItem({ actor, name, stay, by }: Props) {
  const [t, title] = await Promise.all([getTranslations('stays'), titleOf(actor, stay)])
  const stands = stay.takenBackAt === null
  const goesOn = stands && stay.endedAt === null
  const hidden = { stayId: stay.id }
  const otherwise = t('overOtherwise', { kind: stay.kind })
  return (
    <li className="border-line border-b py-3">
      <p className="font-semibold">{title}</p>
      {stay.words && <p className="whitespace-pre-wrap">{stay.words}</p>}
      <p className="text-[0.96rem] text-ink-soft first-letter:uppercase">{t('notedBy', { name: by })}</p>
      <div className="no-print">
        <ActForm
          action={endStayAction}
          commandId={newId()}
          hidden={{ ...hidden, toDay: actor.today }}
          shows={goesOn}
          label={t('overToday', { kind: stay.kind })}
          className="mt-3"
        >
          <Send>{t('overToday', { kind: stay.kind })}</Send>
        </ActForm>
        <ActForm action={endStayAction} commandId={newId()} hidden={hidden} shows={goesOn} label={otherwise}>
          <Fold summary={otherwise}>
            <div className="flex flex-col items-start gap-4 pb-2">
              <TextField name="toDay" type="date" label={t('overDay')} hint={t('overDayHint')} max={actor.today} />
              <Send className="button">{t('end')}</Send>
            </div>
          </Fold>
        </ActForm>
        <div className="flex flex-wrap items-start gap-x-6">
          <ActForm
            action={undoEndOfStayAction}
            commandId={newId()}
            hidden={hidden}
            shows={stands && !goesOn}
            label={t('undoEnd')}
          >
            <Send className="button button-quiet">{t('undoEnd')}</Send>
          </ActForm>
          <ActForm
            action={changeStayAction}
            commandId={newId()}
            version={stay.version}
            hidden={hidden}
            shows={stands}
            label={t('change')}
          >
            <Fold summary={t('change')}>
              <div className="flex flex-col items-start gap-5 pb-2">
                <StayFields name={name} today={actor.today} stay={stay} />
                <Send className="button">{t('saveChange')}</Send>
              </div>
            </Fold>
          </ActForm>
          <ActForm action={takeBackStayAction} commandId={newId()} hidden={hidden} shows={stands} label={t('takeBack')}>
            <Send className="button button-quiet">{t('takeBack')}</Send>
          </ActForm>
        </div>
      </div>
    </li>
  )
}

async function titleOf(actor: StaffActor, { kind, fromDay, toDay, endedAt, takenBackAt }: Stay): Promise<string> {
  const [t, days] = await Promise.all([getTranslations('stays'), dayWords(actor.today)])
  const [from, to] = [fromDay ? 'known' : 'unknown', toDay ? 'known' : 'unknown']
  const [begun, over] = [fromDay ? days.short(fromDay) : '', toDay ? days.short(toDay) : '']
  const both = fromDay && toDay ? days.span(fromDay, toDay) : { from: begun, to: over }
  if (takenBackAt) return t('takenBackLine', { kind })
  if (!endedAt) return t('open', { kind, from, day: begun })
  if (fromDay && fromDay === toDay) return t('overOneDay', { kind, day: begun })
  return t('over', { kind, from, fromDay: both.from, to, toDay: both.to })
}
