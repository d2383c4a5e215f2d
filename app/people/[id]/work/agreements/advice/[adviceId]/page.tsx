import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { personHeader } from '#lib/clients/queries'
import { adviceWithHistory, jobsOfPerson } from '#lib/follow-along/queries'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../../../../../../components/act-form.tsx'
import { Fold } from '../../../../../../components/fold.tsx'
import { openPerson } from '../../../../open-person.ts'
import { changeAdviceAction, putBackAdviceAction, takeBackAdviceAction } from '../../actions.ts'
import { AdviceFields } from '../../advice-fields.tsx'
import { adviceWords, type SaidOfAdvice } from '../../advice-words.ts'
import { Facts } from '../../facts.tsx'
import { History } from '../../history.tsx'
import { RecordHead } from '../../record-head.tsx'
import { TakeBackForm } from '../../take-back-form.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('follow-along.advice'))('heading') }
}

/** One piece of advice on benefits: what came of it since, what can be put right, and how it read before. */
export default async function AdvicePage({ params }: { params: Promise<{ id: string; adviceId: string }> }) {
  const { actor, id } = await openPerson(params, 'agreements')
  const { adviceId } = await params
  const [advice, person, jobs] = await Promise.all([
    adviceWithHistory(actor, adviceId),
    personHeader(actor, id),
    jobsOfPerson(actor, id),
  ])
  if (!advice || advice.clientId !== id) notFound()
  const { t, title, facts, jobName } = await adviceWords(actor.today, jobs)
  const stands = advice.takenBackAt === null

  return (
    <>
      <RecordHead {...{ actor, id, part: 'advice', title: title(advice), record: advice, name: person?.name ?? '' }} />
      <Facts facts={facts(advice)} />
      <div className="no-print mt-5">
        <ActForm
          action={changeAdviceAction}
          commandId={newId()}
          version={advice.version}
          hidden={{ adviceId }}
          shows={stands}
          label={t('change')}
        >
          <Fold summary={t('change')} open={advice.state !== 'held'}>
            <div className="flex flex-col items-start gap-5 pb-2">
              <AdviceFields
                today={actor.today}
                jobs={jobs.map((job) => ({ id: job.id, name: jobName(job) }))}
                initial={advice}
              />
              <Send>{t('saveChange')}</Send>
            </div>
          </Fold>
        </ActForm>
        <TakeBackForm
          takeBack={takeBackAdviceAction}
          putBack={putBackAdviceAction}
          which={{ field: 'adviceId', id: adviceId }}
          stands={stands}
          hint={t('takeBackHint')}
        />
      </div>
      <History actor={actor} earlier={advice.earlier} factsOf={(was) => facts(was as SaidOfAdvice)} />
    </>
  )
}
