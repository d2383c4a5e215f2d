import { getTranslations } from 'next-intl/server'
import type { Decision } from '#lib/follow-along/rules/disclosure'
import type { Day } from '#lib/shared/day'
import { dayWords } from '../../../../components/day-words.ts'
import type { Fact } from './facts.tsx'

/** In the order in which one thinks it through. */
export const THOUGHTS = ['pros', 'cons', 'maySay', 'toWhom', 'notToSay', 'adjustments', 'wording'] as const
export type Thought = (typeof THOUGHTS)[number]

export type SaidOfDisclosure = Record<Thought, string | null> & {
  decision: Decision
  talkedOn: Day
  revisitDay: Day | null
}

/** A worksheet on telling, put into words. */
export async function worksheetWords(today: Day, name: string) {
  const [t, days] = await Promise.all([getTranslations('follow-along.disclosure'), dayWords(today)])
  return {
    t,
    days,
    facts: (sheet: SaidOfDisclosure): Fact[] => [
      [t('decision'), t(`decisions.${sheet.decision}`)],
      ...THOUGHTS.map((field): Fact => [t(`fields.${field}`, { name }), sheet[field], field === 'wording']),
      [t('talkedOn'), days.short(sheet.talkedOn)],
      [t('revisitDay'), sheet.revisitDay && days.short(sheet.revisitDay)],
    ],
  }
}
