/** Chance that falls the same way each time it starts from the same seed. */
export type Chance = ReturnType<typeof chanceFrom>

export function chanceFrom(seed: number) {
  let state = seed >>> 0

  /** Mulberry32, by Tommy Ettinger (public domain): a number from 0 up to 1. */
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1))

  return {
    /** From `from` to `to`, both included. */
    whole,
    happens: (share: number): boolean => next() < share,
    oneOf: <Value>(values: readonly [Value, ...Value[]]): Value => values[whole(0, values.length - 1)] ?? values[0],
    /** A UUIDv7 made at an instant. */
    id: (at: Date): string => {
      const time = hex(at.getTime(), 12)
      const groups = [time.slice(0, 8), time.slice(8), `7${hex(whole(0, 0xfff), 3)}`, hex(whole(0x8000, 0xbfff), 4)]
      return `${groups.join('-')}-${hex(whole(0, 0xffffff), 6)}${hex(whole(0, 0xffffff), 6)}`
    },
  }
}

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0')
