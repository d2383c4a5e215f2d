import { getTranslations } from 'next-intl/server'
import type { Given } from '#lib/rhythm/rules/given'
import type { GivenWords } from './given-words.ts'

/** Wish versus given as figures. No rating: only what was said, beside what happened. */
export async function GivenTable({ given, words }: { given: Given[]; words: GivenWords }) {
  const t = await getTranslations('rhythm')
  const cell = 'px-2 py-2.5 text-right align-top'
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-[0.96rem]">
        <thead className="text-ink-soft">
          <tr className="border-line border-b">
            <th scope="col" className="py-2 pr-2 text-left font-normal">
              {t('table.agreed')}
            </th>
            <th scope="col" className={`${cell} font-normal`}>
              {t('table.inTouch')}
            </th>
            <th scope="col" className={`${cell} font-normal`}>
              {t('table.every')}
            </th>
          </tr>
        </thead>
        <tbody>
          {given.map((one) => (
            <tr key={one.id} className="border-line border-b">
              <th scope="row" className="py-2.5 pr-2 text-left font-normal">
                {words.agreed(one)}
                <span className="block text-ink-soft">{words.span(one)}</span>
              </th>
              <td className={cell}>{one.inTouch}</td>
              <td className={cell}>{words.every(one.every)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
