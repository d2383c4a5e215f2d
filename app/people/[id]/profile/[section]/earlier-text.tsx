import { getTranslations } from 'next-intl/server'
import { EXPERIENCE_KINDS } from '#lib/profile/rules/experiences'
import { type Answers, isWritten, MAY_CONTACT, type Section } from '#lib/profile/rules/sections'
import { AnswersShown } from '../answers-shown.tsx'
import { ExperienceShown } from '../experience-shown.tsx'
import { HelperShown } from '../helper-shown.tsx'

type Props = { section: Section; was: Record<string, unknown>; name: string }

/** How a section, an experience or a helper read before somebody changed it. */
export async function EarlierText({ section, was, name }: Props) {
  const text = (box: string) => (typeof was[box] === 'string' && was[box] ? String(was[box]) : null)
  if (section === 'experience') return <ExperienceShown experience={experienceIn(was, text)} />
  if (section === 'helpers') {
    const mayContact = MAY_CONTACT.find((answer) => answer === was.mayContact) ?? null
    const [relation, how, phone] = [text('relation'), text('how'), text('phone')]
    return <HelperShown helper={{ name: text('name') ?? '', relation, how, phone, mayContact }} />
  }
  const answers = (was.answers ?? {}) as Answers
  if (!isWritten(section) || Object.keys(answers).length === 0)
    return <p className="text-ink-soft">{(await getTranslations('profile'))('nothing')}</p>
  return <AnswersShown section={section} answers={answers} name={name} />
}

function experienceIn(was: Record<string, unknown>, text: (box: string) => string | null) {
  return {
    kind: EXPERIENCE_KINDS.find((kind) => kind === was.kind) ?? 'other',
    title: text('title') ?? '',
    place: text('place'),
    fromWhen: text('fromWhen'),
    toWhen: text('toWhen'),
    goesOn: was.goesOn === 'yes',
    hours: text('hours'),
    duties: text('duties'),
    liked: text('liked'),
    disliked: text('disliked'),
    endedBecause: text('endedBecause'),
    helped: text('helped'),
    placementId: null,
  }
}
