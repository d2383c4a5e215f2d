import { getTranslations } from 'next-intl/server'
import { Fragment } from 'react'
import type { StaffActor } from '#lib/access/actor'
import { goalsOfPerson } from '#lib/goals/queries'
import { type experiencesOfPerson, type helpersOfPerson, sectionsOfPerson } from '#lib/profile/queries'
import { fitsTwoPages, isWritten, lettersIn, SECTIONS, settingFor } from '#lib/profile/rules/sections'
import { dayWords } from '../../../components/day-words.ts'
import { Quoted } from '../../../components/quoted.tsx'
import { DocumentsLine } from '../documents/documents-line.tsx'
import { ExperienceSection } from './experience-section.tsx'
import { GoneThrough } from './gone-through.tsx'
import { HelperSection } from './helper-section.tsx'
import { WrittenSection } from './written-section.tsx'

type Props = {
  actor: StaffActor
  id: string
  name: string
  fullName: string
  path: string
  open: string | undefined
  experiences: Awaited<ReturnType<typeof experiencesOfPerson>>
  helpers: Awaited<ReturnType<typeof helpersOfPerson>>
}

/** The whole profile as one document: read from top to bottom, written section by section, two pages on paper. */
export async function ProfileDocument({ actor, id, name, fullName, path, open, experiences, helpers }: Props) {
  const [sections, goals, t, days] = await Promise.all([
    sectionsOfPerson(actor, id),
    goalsOfPerson(actor, id),
    getTranslations('profile'),
    dayWords(actor.today),
  ])
  const about = { id, name, path }
  const now = goals.filter(({ goal }) => goal.state === 'current')
  const letters = lettersIn([...sections.map(({ section }) => section.answers), ...experiences, ...helpers])
  return (
    <section id="profile" className="mt-10" aria-labelledby="profile-heading">
      <div className="no-print">
        <h2 id="profile-heading">{t('heading')}</h2>
        <p className="mt-1 mb-2 max-w-[60ch] text-ink-soft">{t('intro', { name })}</p>
      </div>
      <GoneThrough actor={actor} id={id} />
      <DocumentsLine actor={actor} id={id} />
      <div className="profile-print-head">
        <p className="profile-print-name">{fullName}</p>
        <p>{t('printed', { day: days.short(actor.today) })}</p>
        {now.length > 0 && (
          <p>
            {t('printGoals')}:{' '}
            {now.map(({ goal }) => (
              <Fragment key={goal.id}>
                <Quoted words={goal.words} />{' '}
              </Fragment>
            ))}
          </p>
        )}
      </div>
      <div className={`profile-document profile-${settingFor(letters)}`}>
        {SECTIONS.map((section) =>
          isWritten(section) ? (
            <WrittenSection
              key={section}
              {...about}
              actor={actor}
              section={section}
              kept={sections.find((one) => one.section.section === section)}
              isOpen={open === section}
            />
          ) : section === 'experience' ? (
            <ExperienceSection key={section} {...about} all={experiences} open={open} />
          ) : (
            <HelperSection key={section} {...about} all={helpers} open={open} />
          ),
        )}
      </div>
      <p className="no-print mt-4 text-[0.94rem] text-ink-soft">
        {t(fitsTwoPages(letters) ? 'printHint' : 'printLonger')}
      </p>
    </section>
  )
}
