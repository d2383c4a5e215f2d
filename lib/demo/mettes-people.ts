import { signe } from './stories/signe.ts'
import type { Story } from './story.ts'

/** Mette's caseload: the fourteen stories and three more people. */
export const METTES_PEOPLE: Story[] = [signe]
