import type { Chance } from './random.ts'
import type { Story, ToldRhythm } from './story.ts'

const SHARE_AGREED = 0.55
const SHARE_CHANGED = 0.4
const WAYS = ['meeting', 'meeting', 'text', 'phone'] as const
const EVERY = ['twice_a_week', 'week', 'fortnight', 'month'] as const

/** For about every other person: how it was agreed to be in touch, and the wish that changed it. */
export function howInTouch(
  { acceptedAgo, every }: { acceptedAgo: number; every: number },
  chance: Chance,
): Pick<Story, 'rhythms' | 'wishes'> {
  if (!chance.happens(SHARE_AGREED)) return {}
  const touchBy = chance.oneOf(WAYS)
  const usual = every <= 8 ? 1 : 2
  const first: ToldRhythm = { from: `-${acceptedAgo}`, touchBy, touchEvery: EVERY[usual] ?? 'week' }
  if (!chance.happens(SHARE_CHANGED)) return { rhythms: [first] }
  const [wish, then] = chance.happens(0.5) ? (['more', usual - 1] as const) : (['less', usual + 1] as const)
  const changedAgo = Math.max(2, Math.round(acceptedAgo * 0.4))
  const from = `-${changedAgo}`
  const changed: ToldRhythm = { from, touchBy, touchEvery: EVERY[then] ?? 'fortnight', wishedBy: 'person' }
  const wishedOn = `-${Math.min(acceptedAgo, changedAgo + chance.whole(0, 9))}`
  return {
    rhythms: [first, changed],
    wishes: [{ wish, by: 'person', on: wishedOn, honoured: { on: from, how: 'rhythm' } }],
  }
}
