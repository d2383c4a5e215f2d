/** How far a finger goes before it is a drag and no tap. */
const SLACK = 6
/** So near to the edge of the strip, it moves along. */
const EDGE = 48

type Drag = { card: HTMLElement; x: number; y: number; fromScroll: number; began: boolean; over?: HTMLElement }

/**
 * Lets cards be dragged from column to column: with a mouse by the whole card, with a finger by its grip, so that the rest of it
 * still scrolls. The arrow keys on the grip do the same. Either way it is the form's own button that is pressed.
 */
export function letCardsMove(place: HTMLElement, button: HTMLButtonElement): () => void {
  const strip = place.querySelector<HTMLElement>('.board') ?? place
  let drag: Drag | undefined
  /** The card that was moved last and where from, so that the eye stays with it in its new place, and after a key the focus. */
  let follow: { id?: string; from?: string; byKey: boolean } | undefined

  const down = (event: PointerEvent) => {
    const target = event.target as HTMLElement
    const card = target.closest<HTMLElement>('.card')
    const grip = target.closest('summary')
    const isOnCard = event.pointerType === 'mouse' && !target.closest('a, button, details')
    if (!card || event.button !== 0 || !(grip?.parentElement?.classList.contains('card-move') || isOnCard)) return
    drag = { card, x: event.clientX, y: event.clientY, fromScroll: strip.scrollLeft, began: false }
  }

  const move = (event: PointerEvent) => {
    if (!drag) return
    const [dx, dy] = [event.clientX - drag.x, event.clientY - drag.y]
    if (!drag.began) {
      if (Math.hypot(dx, dy) < SLACK) return
      drag.began = true
      place.setPointerCapture(event.pointerId)
      place.classList.add('is-dragging')
      drag.card.classList.add('is-dragged')
    }
    const { left, right } = strip.getBoundingClientRect()
    if (event.clientX > right - EDGE) strip.scrollLeft += 12
    if (event.clientX < left + EDGE) strip.scrollLeft -= 12
    drag.card.style.transform = `translate(${dx + strip.scrollLeft - drag.fromScroll}px, ${dy}px)`
    drag.over?.classList.remove('is-over')
    drag.over = stageAt(event)
    drag.over?.classList.add('is-over')
  }

  const stageAt = ({ clientX, clientY }: PointerEvent) =>
    document
      .elementsFromPoint(clientX, clientY)
      .map((one) => one.closest<HTMLElement>('[data-stage]'))
      .find((one) => one !== null)

  const up = (event: PointerEvent) => {
    const ended = drag
    end()
    if (!ended?.began) return
    // The click that follows a drag is none.
    addEventListener('click', prevent, { capture: true, once: true })
    setTimeout(() => removeEventListener('click', prevent, { capture: true }), 0)
    if (event.type === 'pointerup') send(ended.card, ended.over?.dataset.stage)
  }

  const end = () => {
    place.classList.remove('is-dragging')
    drag?.over?.classList.remove('is-over')
    drag?.card.classList.remove('is-dragged')
    drag?.card.style.removeProperty('transform')
    drag = undefined
  }

  const key = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && drag) return end()
    const card = (event.target as HTMLElement)
      .closest<HTMLElement>('.card-move > summary')
      ?.closest<HTMLElement>('.card')
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (!card || step === undefined) return
    event.preventDefault()
    const stages = [...place.querySelectorAll<HTMLElement>('.board [data-stage]')].map(({ dataset }) => dataset.stage)
    const here = stages.indexOf(card.dataset.from)
    send(card, here < 0 ? undefined : stages[here + step])
  }

  function send({ dataset: { id, from } }: HTMLElement, to: string | undefined) {
    // While the last move is still on its way, another would be taken for the same.
    if (!to || to === from || place.querySelector('[aria-disabled=true]')) return
    follow = { id, from, byKey: true }
    button.value = [id, from, to].join('~')
    button.form?.requestSubmit(button)
  }

  const click = (event: MouseEvent) => {
    const pressed = (event.target as HTMLElement).closest('.card-stages button:not([aria-disabled])')
    const card = pressed?.closest<HTMLElement>('.card')
    if (card) follow = { id: card.dataset.id, from: card.dataset.from, byKey: false }
  }

  // Once the page shows it in its new place, the card that was moved is in sight, and what came of it is said politely.
  const settled = new MutationObserver(() => {
    const moved = follow
    const card = moved && place.querySelector<HTMLElement>(`.card[data-id="${moved.id}"]`)
    if (!card || card.dataset.from === moved.from) return
    follow = undefined
    requestAnimationFrame(() => {
      if (moved.byKey) card.querySelector('summary')?.focus({ preventScroll: true })
      card.scrollIntoView({ block: 'nearest', inline: 'start' })
    })
  })
  settled.observe(place, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-from'] })

  place.addEventListener('pointerdown', down)
  place.addEventListener('pointermove', move)
  place.addEventListener('pointerup', up)
  place.addEventListener('pointercancel', up)
  place.addEventListener('keydown', key)
  place.addEventListener('click', click)
  return () => {
    settled.disconnect()
    place.removeEventListener('pointerdown', down)
    place.removeEventListener('pointermove', move)
    place.removeEventListener('pointerup', up)
    place.removeEventListener('pointercancel', up)
    place.removeEventListener('keydown', key)
    place.removeEventListener('click', click)
  }
}

const prevent = (event: Event) => {
  event.preventDefault()
  event.stopPropagation()
}
