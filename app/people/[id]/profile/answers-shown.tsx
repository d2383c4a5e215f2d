import { getTranslations } from 'next-intl/server'
import { type Answers, BOXES, type WrittenSection } from '#lib/profile/rules/sections'

type Props = { section: WrittenSection; answers: Answers; name: string }

/** What is said in one section, in the person’s words. A lone box needs no name beside the section’s. */
export async function AnswersShown({ section, answers, name }: Props) {
  const t = await getTranslations('profile')
  const said = BOXES[section].filter((box) => answers[box])
  if (section === 'may_contact') return <MayContact answers={answers} name={name} />
  const isAlone = said.length === 1 && said[0] === BOXES[section][0]
  return (
    <div className="flex flex-col gap-2">
      {said.map((box) => (
        <div key={box}>
          {!isAlone && <p className="profile-label profile-run-in">{t(`boxes.${box}`)}</p>}
          <p className="voice whitespace-pre-wrap">{answers[box]}</p>
        </div>
      ))}
    </div>
  )
}

async function MayContact({ answers, name }: Omit<Props, 'section'>) {
  const t = await getTranslations('profile')
  return (
    <div className="flex flex-col gap-2">
      {(['employers', 'family'] as const).map((who) => {
        const words = answers[`${who}Words`]
        if (!answers[who] && !words) return null
        const line = t('mayContactLine', { who: t(`boxes.${who}`), answer: answers[who] ?? 'no', name })
        return (
          <div key={who}>
            <p className={answers[who] ? 'font-semibold' : 'profile-label profile-run-in'}>
              {answers[who] ? line : t(`boxes.${who}`)}
            </p>
            {words && <p className="voice whitespace-pre-wrap">{words}</p>}
          </div>
        )
      })}
    </div>
  )
}
