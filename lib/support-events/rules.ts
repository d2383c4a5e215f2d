/**
 * The log of continuity-of-support events: what the study found to matter, one kind a line.
 * `mechanism`: 1 patient and flexible support through difficult times · 2 someone to depend upon · 3 a natural
 * foundation for using skills and building confidence. `finding` is its number in the study's findings.
 */
export const CATALOGUE = {
  stayed_in_touch: { mechanism: 1, finding: 'F3', byHand: false },
  was_there_on_ward: { mechanism: 1, finding: 'F3', byHand: true },
  paused_together: { mechanism: 1, finding: 'F2', byHand: false },
  went_lighter: { mechanism: 1, finding: 'F2', byHand: false },
  resumed: { mechanism: 1, finding: 'F2', byHand: false },
  waited_patiently: { mechanism: 1, finding: 'F6', byHand: true },
  stayed_through_hard_time: { mechanism: 1, finding: 'F3', byHand: false },
  checked_in: { mechanism: 1, finding: 'F5', byHand: false },
  said_how_it_is: { mechanism: 1, finding: 'F5', byHand: false },
  silence_understood: { mechanism: 1, finding: 'F5', byHand: false },
  wish_honoured: { mechanism: 1, finding: 'F4', byHand: false },
  moved_for_them: { mechanism: 1, finding: 'F4', byHand: false },
  kept_meanwhile: { mechanism: 1, finding: 'F2', byHand: false },
  talked_with_team: { mechanism: 1, finding: 'F1', byHand: false },
  ended_together: { mechanism: 1, finding: 'F1', byHand: false },
  came_back: { mechanism: 1, finding: 'F1', byHand: false },
  did_together: { mechanism: 2, finding: 'F9', byHand: true },
  they_reached_out: { mechanism: 2, finding: 'F7', byHand: false },
  first_contact: { mechanism: 2, finding: 'F7', byHand: false },
  cover_announced: { mechanism: 2, finding: 'F7', byHand: false },
  met_all_three: { mechanism: 2, finding: 'F7', byHand: true },
  shared_success: { mechanism: 2, finding: 'F8', byHand: true },
  shared_frustration: { mechanism: 2, finding: 'F8', byHand: true },
  good_word: { mechanism: 2, finding: 'F10', byHand: true },
  greeted_first_day: { mechanism: 2, finding: 'F10', byHand: false },
  set_in_motion: { mechanism: 2, finding: 'F11', byHand: true },
  they_led: { mechanism: 2, finding: 'F13', byHand: true },
  stepped_in: { mechanism: 2, finding: 'F13', byHand: true },
  first_step: { mechanism: 2, finding: 'F14', byHand: true },
  honest_feedback: { mechanism: 2, finding: 'F14', byHand: true },
  was_there_at_work: { mechanism: 3, finding: 'F15', byHand: true },
  began_for_real: { mechanism: 3, finding: 'F15', byHand: false },
  back_at_work: { mechanism: 3, finding: 'F15', byHand: false },
  introduced_to_employer: { mechanism: 3, finding: 'F15', byHand: true },
  one_led_to_another: { mechanism: 3, finding: 'F16', byHand: true },
  balance_tip: { mechanism: 3, finding: 'F17', byHand: true },
} as const satisfies Record<string, { mechanism: Mechanism; finding: `F${number}`; byHand: boolean }>

export type Mechanism = 1 | 2 | 3
export type EventKind = keyof typeof CATALOGUE

export const EVENT_KINDS = Object.keys(CATALOGUE) as [EventKind, ...EventKind[]]
export const KINDS_BY_HAND = EVENT_KINDS.filter((kind) => CATALOGUE[kind].byHand) as [EventKind, ...EventKind[]]

export const mechanismOf = (kind: EventKind): Mechanism => CATALOGUE[kind].mechanism

export type Noted = { id: string; kind: string; counters: string | null }

/** The events of one source that still count: neither counters, nor countered. */
export function standing<Event extends Noted>(events: Event[]): Event[] {
  const countered = new Set(events.map((event) => event.counters))
  return events.filter((event) => event.counters === null && !countered.has(event.id))
}

/** What to add and what to counter, so that exactly `wanted` stands for a source. */
export function settle<Event extends Noted>(
  events: Event[],
  wanted: EventKind[],
): { add: EventKind[]; counter: Event[] } {
  const now = standing(events)
  return {
    add: wanted.filter((kind) => !now.some((event) => event.kind === kind)),
    counter: now.filter((event) => !wanted.some((kind) => kind === event.kind)),
  }
}
