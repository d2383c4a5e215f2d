import { ibrahim, louise } from './stories/first-steps.ts'
import { jonas } from './stories/jonas.ts'
import { bo, karin, peter } from './stories/long-ways.ts'
import { birthe, danijel, maryam } from './stories/on-hold.ts'
import { ali, henrik } from './stories/own-words.ts'
import { karsten, rasmus } from './stories/same-person.ts'
import { signe } from './stories/signe.ts'
import { torben } from './stories/torben.ts'
import { freja, mads } from './stories/work-and-study.ts'
import type { Story } from './story.ts'

const FOURTEEN = [signe, karsten, jonas, louise, ibrahim, freja, torben, mads, peter, ali, henrik, rasmus, bo, karin]

/** Mette's caseload: the fourteen stories and three more people. */
export const METTES_PEOPLE: Story[] = [...FOURTEEN, birthe, danijel, maryam]
