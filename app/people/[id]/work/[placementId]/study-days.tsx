import { nearestFirst } from '#lib/placements/rules/study'
import { newId } from '#lib/shared/ids'
import { ActForm, Send } from '../../../../components/act-form.tsx'
import { Empty } from '../../../../components/empty.tsx'
import { Fold } from '../../../../components/fold.tsx'
import { POINT } from '../../../../components/point.ts'
import { Quoted } from '../../../../components/quoted.tsx'
import { changeStudyDayAction, noteStudyDayAction, takeBackStudyDayAction } from '../actions.ts'
import { workWords } from '../work-words.ts'
import type { About } from './about.ts'
import { StudyDayFields } from './study-day-fields.tsx'

/** A course has its own days: terms, exams and what to hand in, each with how it went in the person's words. */
export async function StudyDays({ actor, placement }: About) {
  const { t, days } = await workWords(actor.today)
  if (placement.kind !== 'education') return null
  const stands = placement.takenBackAt === null
  return (
    <section aria-labelledby="study-days">
      <h3 id="study-days" className="mb-2 text-[1.15rem]">
        {t('study.heading')}
      </h3>
      {placement.days.length === 0 && <Empty>{t('study.empty')}</Empty>}
      <ol className="border-line border-t empty:hidden">
        {nearestFirst(placement.days, actor.today).map(({ day }) => {
          const isTakenBack = day.takenBackAt !== null
          const title = [t(`study.kinds.${day.kind}`), day.subject].filter(Boolean).join(': ')
          return (
            <li key={day.id} className="border-line border-b py-3">
              <p className="text-[0.94rem] text-ink-soft">
                {days.heading(day.day)}
                {isTakenBack && `${POINT}${t('study.was')}`}
              </p>
              <p className={isTakenBack ? 'line-through' : 'font-semibold'}>{title}</p>
              {day.wentHow && (
                <p className="voice max-w-[56ch] whitespace-pre-wrap">
                  <Quoted words={day.wentHow} />
                </p>
              )}
              {/* Taking it back is found where it is changed. */}
              <div className="group no-print">
                <ActForm
                  action={changeStudyDayAction}
                  commandId={newId()}
                  version={day.version}
                  hidden={{ studyDayId: day.id }}
                  shows={stands && !isTakenBack}
                  label={`${title}: ${t('study.change')}`}
                >
                  <Fold summary={t('study.change')}>
                    <div className="flex flex-col items-start gap-4 pb-2">
                      <StudyDayFields actor={actor} said={day} />
                      <Send className="button">{t('study.saveChange')}</Send>
                    </div>
                  </Fold>
                </ActForm>
                <ActForm
                  action={takeBackStudyDayAction}
                  commandId={newId()}
                  hidden={{ studyDayId: day.id }}
                  shows={stands && !isTakenBack}
                  label={`${title}: ${t('study.takeBack')}`}
                  className="hidden group-has-[details[open]]:block"
                >
                  <Send className="button button-quiet text-[0.94rem]">{t('study.takeBack')}</Send>
                </ActForm>
              </div>
            </li>
          )
        })}
      </ol>
      <ActForm
        action={noteStudyDayAction}
        commandId={newId()}
        hidden={{ placementId: placement.id }}
        shows={stands}
        label={t('study.add')}
        className="no-print"
      >
        <Fold summary={t('study.add')}>
          <div className="flex flex-col items-start gap-4 pb-2">
            <StudyDayFields actor={actor} />
            <Send className="button">{t('study.save')}</Send>
          </div>
        </Fold>
      </ActForm>
    </section>
  )
}
