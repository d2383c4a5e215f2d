import type { Covered } from '#lib/cover/queries'
import { together } from '#lib/cover/rules'
import { newId } from '#lib/shared/ids'
import { Empty } from '../components/empty.tsx'
import { ChangeForms, END_FORM } from './change-forms.tsx'
import type { CoverWords } from './cover-words.ts'
import { EndCoverForm } from './undoable.tsx'

type Props = { covers: Covered[]; words: CoverWords; today: string; empty: string }

/** Who comes for whom: covers arranged in one go stand together, with who was told. */
export function CoverList({ covers, words, today, empty }: Props) {
  const { t } = words
  return (
    <>
      <EndCoverForm id={END_FORM} commandId={newId()} undo={t('undo')} label={t('end')} />
      {covers.length === 0 ? (
        <Empty>{empty}</Empty>
      ) : (
        <ul className="border-line border-t">
          {together(covers).map((group) => (
            <Group key={group[0]?.id} group={group} words={words} today={today} />
          ))}
        </ul>
      )}
    </>
  )
}

function Group({ group, words, today }: { group: Covered[]; words: CoverWords; today: string }) {
  const { t, days, span, walk } = words
  const [first] = group
  if (!first) return null
  return (
    <li className="border-line border-b py-3">
      <h3>
        {walk(first)}, {span(first)}
      </h3>
      <ul className="mt-1 flex flex-wrap gap-x-2">
        {group.map((cover) => (
          <li key={cover.id} className="md:not-last:after:text-ink-soft md:not-last:after:content-['_·']">
            <a href={`/people/${cover.clientId}`} className="line-link">
              {cover.client}
            </a>{' '}
            {cover.announcedOn && (
              <span className="text-[0.94rem] text-ink-soft">
                {t('toldOn', { day: days.inText(cover.announcedOn) })}
              </span>
            )}
          </li>
        ))}
      </ul>
      <ChangeForms group={group} first={first} words={words} today={today} />
    </li>
  )
}
