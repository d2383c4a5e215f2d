import type { Mechanism } from '#lib/support-events/rules'

const MARKS: Record<Mechanism, { mark: string; hue: string }> = {
  1: { mark: '●', hue: 'text-lantern' },
  2: { mark: '◆', hue: 'text-rope' },
  3: { mark: '■', hue: 'text-ground' },
}

/** The sign of a mechanism: it differs by shape as well as by hue. */
export function MechanismMark({ mechanism }: { mechanism: Mechanism }) {
  const { mark, hue } = MARKS[mechanism]
  return (
    <span aria-hidden="true" className={hue}>
      {mark}
    </span>
  )
}
