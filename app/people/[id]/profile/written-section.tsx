import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import type { sectionsOfPerson } from '#lib/profile/queries'
import type { WrittenSection as Written } from '#lib/profile/rules/sections'
import { dayAt } from '#lib/shared/day'
import { dayWords } from '../../../components/day-words.ts'
import { AnswersShown } from './answers-shown.tsx'
import { HistoryLink } from './history-link.tsx'
import { SectionForm } from './section-form.tsx'
import { SectionFrame } from './section-frame.tsx'

type Props = {
  actor: StaffActor
  id: string
  name: string
  path: string
  section: Written
  kept: Awaited<ReturnType<typeof sectionsOfPerson>>[number] | undefined
  isOpen: boolean
}

/** A section of the document as it reads, or being written. */
export async function WrittenSection({ actor, id, name, path, section, kept, isOpen }: Props) {
  const [t, days] = await Promise.all([getTranslations('profile'), dayWords(actor.today)])
  const answers = kept?.section.answers ?? {}
  const isEmpty = Object.keys(answers).length === 0
  if (isOpen)
    return (
      <SectionFrame section={section} path={path} isEmpty={isEmpty}>
        <SectionForm id={id} path={path} section={section} answers={answers} version={kept?.section.version ?? 0} />
      </SectionFrame>
    )
  const below = kept && (
    <HistoryLink
      section={section}
      path={path}
      by={kept.by}
      day={days.inText(dayAt(kept.section.changedAt, actor.zone))}
      hasHistory={kept.hasHistory}
    />
  )
  return (
    <SectionFrame section={section} path={path} opens={isEmpty ? 'begin' : 'change'} isEmpty={isEmpty} below={below}>
      {isEmpty ? (
        <p className="text-ink-soft">{t(`empty.${section}`, { name })}</p>
      ) : (
        <AnswersShown section={section} answers={answers} name={name} />
      )}
    </SectionFrame>
  )
}
