import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import { quietUntil } from '#lib/rhythm/rules'
import { timeAt } from '#lib/shared/day'
import { Send } from '../../../components/act-form.tsx'
import { TextField } from '../../../components/fields.tsx'
import { Fold } from '../../../components/fold.tsx'
import { MessageBox } from './message-box.tsx'

type Props = {
  actor: StaffActor
  id: string
  name: string
  phone: string | null
  ready: string
  /** What this beginning is. */
  hint: string
  /** Where the page opens with another one. */
  another: string
  /** What pressing the button does. */
  sentHint: string
}

/** A message to make one's own; one tap into the phone's own messages, one to log it. */
export async function MessageFields({ actor, id, name, phone, ready, hint, another, sentHint }: Props) {
  const t = await getTranslations('check-ins')
  const time = timeAt(actor.now, actor.zone)
  const until = quietUntil(time)
  return (
    <>
      {until && <p className="rounded-soft bg-tide-mist px-4 py-3">{t('quiet', { time, until, name })}</p>}
      <MessageBox
        key={ready}
        ready={ready}
        phone={phone}
        words={{
          ...{ label: t('words', { name }), hint, open: t('openMessages'), openHint: t('openHint') },
          ...{ copy: t('copy'), copied: t('copied'), failed: t('copyFailed') },
        }}
      >
        <p>
          <a href={another} className="button button-quiet">
            {t('another')}
          </a>
        </p>
      </MessageBox>
      {!phone && (
        <p>
          {t('noPhone', { name })}{' '}
          <a href={`/people/${id}/about`} className="word-link">
            {t('addPhone')}
          </a>
        </p>
      )}
      <div>
        <Send className="button w-full sm:w-auto">{t('sentIt')}</Send>
        <p className="mt-1 text-[0.94rem] text-ink-soft">{sentHint}</p>
      </div>
      <Fold summary={t('otherDay')}>
        <TextField name="day" type="date" label={t('day')} initial={actor.today} max={actor.today} />
      </Fold>
    </>
  )
}
