import type { ReactNode } from 'react'
import { PUT_OFF_TO } from '#lib/rhythm/rules'
import { type LaterLine, mayPutOff, type NowLine } from '#lib/today/rules'
import type { Known } from '#lib/today/rules/known'
import type { Reason } from '#lib/today/rules/reasons'
import { Send } from '../components/act-form.tsx'
import { callTo } from '../components/phone.ts'
import { actOf, isWriting } from './line-act.ts'
import type { LineWords } from './line-words.ts'

/** One person, why they are here in the worker's own voice, and the act itself. */
export function TodayLine({ line, words }: { line: NowLine; words: LineWords }) {
  const { t, why, lately } = words
  const { person, reason, also } = line
  const act = actOf(person, [reason, ...also])
  return (
    <Row
      person={person}
      words={words}
      reasons={[reason, ...also].map((one) => why(person, one))}
      lately={lately(person, [reason, ...also].some(saysWhenHeard))}
    >
      {act && (
        <a href={act.href} className="button" aria-label={t('actName', { act: act.label, name: person.name })}>
          {t(`acts.${act.label}`)}
        </a>
      )}
      <CallAndLog person={person} words={words} isAnswering={reason.because === 'not_so_well'} />
      {mayPutOff(reason) && (
        <details className="lg:flow-root lg:w-18">
          <summary className="lg:justify-end" aria-label={t('laterName', { name: person.name })}>
            {t('later')}
          </summary>
          <div className="flex flex-wrap gap-2 pt-2 lg:float-right lg:w-max">
            {PUT_OFF_TO.map((to) => (
              <Send
                key={to}
                name="line"
                value={[person.id, reason.about, reason.said, to].join('~')}
                className="button"
              >
                {t(`putOff.${to}`)}
              </Send>
            ))}
          </div>
        </details>
      )}
    </Row>
  )
}

/** Somebody who is not waiting: on hold with the next word still to come, or written to in the last days. */
export function LaterRow({ line, words }: { line: LaterLine; words: LineWords }) {
  return (
    <Row person={line.person} words={words} reasons={[words.later(line)]} lately={words.lately(line.person, false)}>
      <CallAndLog person={line.person} words={words} />
    </Row>
  )
}

type RowProps = {
  person: Known
  words: LineWords
  reasons: string[]
  lately: string | undefined
  children: ReactNode
}

function Row({ person, words: { t, covering, stay }, reasons, lately, children }: RowProps) {
  const covered = covering(person)
  return (
    <li
      className={`grid min-h-14 gap-x-6 gap-y-2 border-line border-b py-3 pl-5 md:grid-cols-[minmax(0,1fr)_auto] md:items-center ${person.pause ? 'tide-edge' : ''}`}
    >
      <div>
        <a href={`/people/${person.id}`} className="row-link">
          {person.name}
        </a>
        {person.pause && <span className="on-hold ml-2 text-[0.85rem]">{t('onHold')}</span>}
        {covered && <span className="ml-2 text-[0.9rem] text-ink-soft">{covered}</span>}
        {person.stay && <span className="ml-2 text-[0.9rem]">{stay(person.stay)}</span>}
        <p className="text-[0.96rem]">{reasons.join(' ')}</p>
        {lately && <p className="text-[0.9rem] text-ink-soft">{lately}</p>}
      </div>
      <div className="line-acts">{children}</div>
    </li>
  )
}

type ActsProps = { person: Known; words: LineWords; isAnswering?: boolean }

/** Whoever is not so well needs a voice, also where messages are what was agreed. */
function CallAndLog({ person, words: { t }, isAnswering = false }: ActsProps) {
  return (
    <>
      {person.phone && (isAnswering || !isWriting(person)) && (
        <a href={callTo(person.phone)} className="button" aria-label={t('callName', { name: person.name })}>
          {t('call')}
        </a>
      )}
      <a
        href={`/log?with=${person.id}`}
        className="button button-main"
        aria-label={t('logName', { name: person.name })}
      >
        {t('log')}
      </a>
    </>
  )
}

const saysWhenHeard = ({ because }: Reason) => because === 'quiet' || because === 'talk'
