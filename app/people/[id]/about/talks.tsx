import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import { talksOfPerson } from '#lib/continuity/queries'
import { TALK_WITH } from '#lib/continuity/rules'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../../../components/act-form.tsx'
import { choicesOf } from '../../../components/choices.ts'
import { dayWords } from '../../../components/day-words.ts'
import { ChoiceField, TextField } from '../../../components/fields.tsx'
import { Fold } from '../../../components/fold.tsx'
import { POINT } from '../../../components/point.ts'
import { logTalkAction, takeBackTalkAction } from './actions.ts'

type Talk = Awaited<ReturnType<typeof talksOfPerson>>[number]

/** What the team talked over about somebody, and noting that it did. */
export async function Talks({ actor, id, name }: { actor: StaffActor; id: string; name: string }) {
  const [talks, t] = await Promise.all([talksOfPerson(actor, id), getTranslations('continuity.talks')])
  return (
    <section id="talks" className="mt-8">
      <h2>{t('heading')}</h2>
      <p className="mt-1 max-w-[60ch] text-ink-soft">{t('intro', { name })}</p>
      <ActForm
        action={logTalkAction}
        commandId={newId()}
        hidden={{ clientId: id }}
        label={t('open')}
        className="no-print"
      >
        <Fold summary={t('open')}>
          <div className="mt-2 flex flex-col items-start gap-5 pb-3">
            <ChoiceField
              name="withWhom"
              label={t('withWhom')}
              choices={choicesOf(TALK_WITH, (who) => t(`with.${who}`))}
              several
            />
            <TextField
              name="words"
              label={t('words')}
              lines={3}
              longest={1000}
              hint={t('wordsHint', { name })}
              className="w-full max-w-lg"
            />
            <div className="flex flex-wrap gap-4">
              <TextField name="day" type="date" label={t('day')} initial={actor.today} max={actor.today} />
              <TextField name="lookAgainDay" type="date" label={t('lookAgainDay')} hint={t('lookAgainHint')} />
            </div>
            <Send>{t('log')}</Send>
          </div>
        </Fold>
      </ActForm>
      {talks.length > 0 && (
        <ol className="border-line border-t">
          {talks.map((talk) => (
            <TalkItem key={talk.talk.id} actor={actor} talk={talk} />
          ))}
        </ol>
      )}
    </section>
  )
}

async function TalkItem({ actor, talk: { talk, by } }: { actor: StaffActor; talk: Talk }) {
  const [t, days] = await Promise.all([getTranslations('continuity.talks'), dayWords(actor.today)])
  const stands = talk.takenBackAt === null
  const whom = talk.withWhom.map((who) => t(`with.${who as (typeof TALK_WITH)[number]}`)).join(', ')
  const facts = [
    t('notedBy', { name: by }),
    talk.lookAgainDay && t('lookAgain', { day: days.short(talk.lookAgainDay) }),
    !stands && t('takenBackLine'),
  ].filter(Boolean)
  return (
    <li className="border-line border-b py-3">
      <p className={stands ? 'font-semibold' : 'font-semibold line-through'}>
        {days.heading(talk.day)}: {whom}
      </p>
      {talk.words && <p className={`max-w-[60ch] whitespace-pre-wrap ${stands ? '' : 'line-through'}`}>{talk.words}</p>}
      <p className="text-[0.94rem] text-ink-soft first-letter:uppercase">{facts.join(POINT)}</p>
      <ActForm
        action={takeBackTalkAction}
        commandId={newId()}
        hidden={{ talkId: talk.id }}
        shows={stands}
        label={t('takeBack')}
        className="no-print"
      >
        <Send className="button button-quiet">{t('takeBack')}</Send>
      </ActForm>
    </li>
  )
}
