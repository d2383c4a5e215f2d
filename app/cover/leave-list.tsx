import { getTranslations } from 'next-intl/server'
import type { LeaveWithCover } from '#lib/cover/queries/board'
import { newId } from '#lib/shared/ids'
import { Send } from '../components/act-form.tsx'
import { Empty } from '../components/empty.tsx'
import type { CoverWords } from './cover-words.ts'
import { TakeBackLeaveForm } from './undoable.tsx'

type Props = { leaves: LeaveWithCover[]; words: CoverWords; today: string; showsNames: boolean }

/** Leave now and to come, each with whom nobody comes for yet. */
export async function LeaveList({ leaves, words, today, showsNames }: Props) {
  const t = await getTranslations('leave')
  // Under the drawing of the team, a line is enough.
  const None = showsNames ? 'p' : Empty
  return (
    <TakeBackLeaveForm commandId={newId()} undo={words.t('undo')} label={t('list')} className="mt-6">
      {leaves.length === 0 ? (
        <None>{t(showsNames ? 'nobodyAway' : 'none')}</None>
      ) : (
        <ul className="border-line border-t">
          {leaves.map((leave) => (
            <li
              key={leave.id}
              className="flex min-h-14 flex-wrap items-center gap-x-4 gap-y-1 border-line border-b py-2"
            >
              <div className="min-w-0 flex-1 basis-64">
                <p className="font-semibold">
                  {showsNames && `${leave.name}, `}
                  {words.span(leave)}
                  {leave.fromDay <= today && <span className="font-normal text-ink-soft"> {t('now')}</span>}
                </p>
                <Without leave={leave} words={words} />
              </div>
              <Send name="leaveId" value={leave.id} className="button no-print">
                {t(leave.fromDay <= today ? 'backNow' : 'takeBack')}
                <span className="sr-only">
                  {' '}
                  {showsNames && leave.name} {words.span(leave)}
                </span>
              </Send>
            </li>
          ))}
        </ul>
      )}
    </TakeBackLeaveForm>
  )
}

function Without({ leave, words: { t } }: { leave: LeaveWithCover; words: CoverWords }) {
  const { without, people, partly } = leave
  if (people === 0) return null
  if (without.length === 0) return <p className="text-ink-soft">{t('allCovered', { count: people })}</p>
  const everybody = partly ? 'partly' : 'all'
  const names = without.length === people ? everybody : without.map(({ name }) => name).join(', ')
  return (
    <p>
      {t('without', { count: without.length, people, names })}{' '}
      <a href={`/cover?leave=${leave.id}#arrange`} className="word-link no-print block w-fit py-2.5">
        {t('findSomebody')}
      </a>
    </p>
  )
}
