import { getLocale } from 'next-intl/server'
import type { StaffActor } from '#lib/access/actor'
import type { supportsOfPerson } from '#lib/follow-along/queries'
import { aroundJob, type ByWhom } from '#lib/follow-along/rules/supports'
import type { Kind } from '#lib/placements/rules'
import { POINT } from '../../../../components/point.ts'
import { Stairs } from './stairs.tsx'
import { supportWords } from './support-words.ts'

export type Support = Awaited<ReturnType<typeof supportsOfPerson>>[number]['support']
type Props = {
  actor: StaffActor
  id: string
  name: string
  kind: Kind
  supports: Support[]
  isOver?: boolean
}

/** Who is around a job, each with what they do there. What was there before is a fold away. */
export async function AroundJob({ actor, id, name, kind, supports, isOver = false }: Props) {
  const [words, locale] = await Promise.all([supportWords(actor.today, name, kind), getLocale()])
  const and = new Intl.ListFormat(locale)
  const inSentence = (who: ByWhom) => (who === 'person' ? words.whom(who) : words.whom(who).toLocaleLowerCase(locale))
  const { around, over, others } = aroundJob(supports, actor.today)
  const { t } = words
  if (around.length === 0 && over.length === 0)
    return isOver ? null : <p className="mt-2 max-w-[60ch] text-ink-soft">{t('nobody', { name })}</p>
  return (
    <>
      <dl className="around mt-3">
        {around.map((one) => (
          <div key={one.byWhom} className="around-row">
            <dt>{words.whom(one.byWhom)}</dt>
            <dd>
              <ul className="flex flex-col gap-3">
                {one.supports.map((support) => (
                  <SupportLine key={support.id} id={id} support={support} words={words} />
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      {!isOver && <Stairs supports={supports} today={actor.today} words={words.stairs} />}
      {!isOver && others.length > 0 && around.length > 0 && (
        <p className="no-print mt-2 max-w-[60ch] text-[0.96rem] text-ink-soft">
          {t('others', { who: and.format(others.map(inSentence)), name })}
        </p>
      )}
      {over.length > 0 && (
        <details className="no-print">
          <summary>{t('overHeading')}</summary>
          <ul className="flex flex-col gap-3 pb-2">
            {over.map((support) => (
              <SupportLine key={support.id} id={id} support={support} words={words} isOver />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

type LineProps = { id: string; support: Support; words: Awaited<ReturnType<typeof supportWords>>; isOver?: boolean }

function SupportLine({ id, support, words, isOver = false }: LineProps) {
  return (
    <li>
      <a href={`/people/${id}/work/agreements/supports/${support.id}`} className="row-link max-w-[60ch]">
        {support.what}
      </a>
      <p className="text-[0.96rem] text-ink-soft">
        {isOver && `${words.whom(support.byWhom)}${POINT}`}
        {words.line(support)}
      </p>
      {support.stepDown && (
        <p className="max-w-[60ch]">
          <span className="text-ink-soft">{words.t('then')}</span>{' '}
          <span className="whitespace-pre-wrap">{support.stepDown}</span>
        </p>
      )}
    </li>
  )
}
