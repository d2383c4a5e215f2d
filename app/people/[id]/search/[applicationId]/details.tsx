import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../../../../components/act-form.tsx'
import { Fold } from '../../../../components/fold.tsx'
import { isNumber } from '../../../../components/is-number.ts'
import { changeApplicationAction } from '../actions.ts'
import type { ApplicationWords } from '../application-words.ts'
import { DetailFields } from '../detail-fields.tsx'
import type { ApplicationRead } from './next-step.tsx'

type Props = { application: ApplicationRead; words: ApplicationWords; shows: boolean }

/** What is known of it, and the form in which the rest is filled in. */
export function Details({ application, words, shows }: Props) {
  const { t, days } = words
  const { id, version, place, hours, deadline, link, notes, by } = application
  const facts = [
    [t('place'), place],
    [t('hours'), hours && t('hoursShown', { hours, number: isNumber(hours) ? 'yes' : 'no' })],
    [t('deadline'), deadline && days.short(deadline)],
    [t('notes'), notes],
    [t('addedBy'), by],
  ].filter(([, text]) => text)
  return (
    <section className="mt-10">
      <h2>{t('aboutHeading')}</h2>
      <dl className="facts mt-2">
        {link && (
          <div className="contents">
            <dt className="text-ink-soft">{t('link')}</dt>
            <dd className="mb-1 min-w-0">
              <a href={link} target="_blank" rel="noopener noreferrer" className="word-link break-all">
                {link.replace(/^https?:\/\//, '')}
              </a>
            </dd>
          </div>
        )}
        {facts.map(([label, text]) => (
          <div key={label} className="contents">
            <dt className="text-ink-soft">{label}</dt>
            <dd className="mb-1 max-w-[70ch] whitespace-pre-wrap">{text}</dd>
          </div>
        ))}
      </dl>
      <div className="no-print mt-2">
        <ActForm
          action={changeApplicationAction}
          commandId={newId()}
          version={version}
          hidden={{ applicationId: id }}
          shows={shows}
          label={t('fillIn')}
        >
          <Fold summary={t('fillIn')}>
            <div className="flex flex-col items-start gap-5 pb-2">
              <DetailFields initial={application} />
              <Send>{t('save')}</Send>
            </div>
          </Fold>
        </ActForm>
      </div>
    </section>
  )
}
