import { getTranslations } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import type { endingsOf } from '#lib/episodes/queries'
import type { AgreedBy } from '#lib/episodes/rules'
import { dayWords } from '../../../components/day-words.ts'
import { Quoted } from '../../../components/quoted.tsx'

type Props = { actor: StaffActor; name: string; ending: Awaited<ReturnType<typeof endingsOf>>[number] }

/** How one time with us ended: why, in their words where they gave them, who agreed, and the way from here. */
export async function EndingFacts({ actor, name, ending: { ending, by } }: Props) {
  const [t, days] = await Promise.all([getTranslations('episodes'), dayWords(actor.today)])
  if (ending.takenBackAt)
    return <p className="mt-2 text-ink-soft">{t('takenBackLine', { day: days.short(ending.closedOn) })}</p>
  const agreed = ending.agreedBy.map((who) => t(`agreed.${who as AgreedBy}`, { name }))
  return (
    <div className="mt-2 max-w-[60ch]">
      <p>{t(`reasons.${ending.reason}`)}</p>
      {ending.said ? (
        <p className="voice whitespace-pre-wrap">
          <Quoted words={ending.said} />
        </p>
      ) : (
        <p>{t(`saidHows.${ending.saidHow}`)}</p>
      )}
      {agreed.length > 0 && (
        <p>
          <span className="text-ink-soft">{t('agreedShort')}:</span> {agreed.join(', ')}
        </p>
      )}
      {ending.handedTo && (
        <p>
          <span className="text-ink-soft">{t('handedShort')}:</span>{' '}
          <span className="whitespace-pre-wrap">{ending.handedTo}</span>
        </p>
      )}
      <p className="text-[0.94rem] text-ink-soft first-letter:uppercase">{t('writtenBy', { name: by })}</p>
    </div>
  )
}
