import { HIGHEST, heightOf, type Stair, type Step, stairsOf } from '#lib/follow-along/rules/steps'
import type { ByWhom } from '#lib/follow-along/rules/supports'
import { addDays, type Day, daysBetween } from '#lib/shared/day'

type Props = {
  supports: Parameters<typeof stairsOf>[0]
  today: Day
  words: {
    heading: string
    after: string
    whom: (who: ByWhom) => string
    step: (step: Step) => string
    /** Beneath the drawing: a day, today, and what comes on a day nobody named. */
    axis: { day: (day: Day) => string; today: string; later: string }
  }
}

/** In the units of the drawing. What comes on a day nobody named is drawn after the time that is known. */
const [WIDTH, LATER, STEP] = [400, 70, 9]
const HEIGHT = HIGHEST * STEP + 3
/** So far ahead is drawn of what has no last day. Ours. */
const AHEAD_DAYS = 56

/** How often somebody is around the job, step by step: drawn, and beside it in words. Nothing, where nothing changes. */
export function Stairs({ supports, today, words }: Props) {
  const stairs = stairsOf(supports)
  if (stairs.length === 0) return null
  const begins = stairs.flatMap(({ steps }) => steps.map(({ fromDay }) => fromDay)).sort()
  const ends = stairs.flatMap(({ steps }) => steps.map(({ fromDay, toDay }) => toDay ?? addDays(fromDay, AHEAD_DAYS)))
  const span = { from: begins[0] ?? today, to: [...ends, addDays(today, AHEAD_DAYS)].sort().at(-1) ?? today }
  return (
    <figure className="stairs">
      <figcaption className="font-semibold">{words.heading}</figcaption>
      {stairs.map((stair) => (
        <div key={stair.byWhom} className="stair">
          <p className="text-ink-soft">{words.whom(stair.byWhom)}</p>
          <Drawing stair={stair} span={span} today={today} axis={words.axis} />
          <ol>
            {stair.steps.map((step) => (
              <li key={step.fromDay}>{words.step(step)}</li>
            ))}
            {stair.after.map((after) => (
              <li key={after} className="whitespace-pre-wrap">
                <span className="text-ink-soft">{words.after}</span> {after}
              </li>
            ))}
          </ol>
        </div>
      ))}
    </figure>
  )
}

type DrawingProps = { stair: Stair; span: { from: Day; to: Day }; today: Day; axis: Props['words']['axis'] }

/** So much of the width is a word beneath the drawing at most; two never stand in each other’s way. */
const A_WORD = 0.2

/** Said in words beside it: nobody has to see it. */
function Drawing({ stair: { steps, after }, span, today, axis }: DrawingProps) {
  const days = daysBetween(span.from, span.to) + 1
  const at = (day: Day) => (daysBetween(span.from, day) / days) * WIDTH
  const last = steps.at(-1)
  const lower = Math.max(1, (last ? heightOf(last) : 1) - 1) * STEP
  const across = (x: number) => `${(x / (WIDTH + LATER)) * 100}%`
  const isBegun = today >= span.from
  return (
    <>
      <svg viewBox={`0 0 ${WIDTH + LATER} ${HEIGHT}`} className="stair-drawing" aria-hidden="true" focusable="false">
        {steps.map((step) => {
          const [from, to] = [at(step.fromDay), step.toDay ? at(addDays(step.toDay, 1)) : WIDTH]
          const height = heightOf(step) * STEP
          return <rect key={step.fromDay} x={from} y={HEIGHT - height} width={Math.max(2, to - from)} height={height} />
        })}
        {after.length > 0 && (
          <rect x={WIDTH + 2} y={HEIGHT - lower} width={LATER - 4} height={lower - 1} className="stair-then" />
        )}
        {isBegun && <line x1={at(today)} x2={at(today)} y1={0} y2={HEIGHT} className="stair-today" />}
      </svg>
      {/* Not in the units of the drawing: as large on every screen. */}
      <svg className="stair-axis" aria-hidden="true" focusable="false">
        {(!isBegun || at(today) > A_WORD * WIDTH) && <text y="1em">{axis.day(span.from)}</text>}
        {isBegun && (
          <text x={across(at(today))} y="1em" textAnchor={at(today) > A_WORD * WIDTH ? 'middle' : 'start'}>
            {axis.today}
          </text>
        )}
        {after.length > 0 && (
          <text x={across(WIDTH + LATER / 2)} y="1em" textAnchor="middle">
            {axis.later}
          </text>
        )}
      </svg>
    </>
  )
}
