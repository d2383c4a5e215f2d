import { signesRoad } from './roads/in-the-shop.ts'
import { henriksRoad, ibrahimsRoad, jonasRoad, louisesRoad, rasmusRoad, torbensRoad } from './roads/own-hands.ts'
import { alisRoad, birthesRoad, danijelsRoad, frejasRoad, madsRoad, maryamsRoad } from './roads/study-and-work.ts'
import { bosRoad, karstensRoad, petersRoad } from './roads/three-jobs.ts'
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

/** Mette's caseload: the fourteen stories and three more people. */
export const METTES_PEOPLE: Story[] = [
  { ...signe, road: signesRoad },
  { ...karsten, road: karstensRoad },
  { ...jonas, road: jonasRoad },
  { ...louise, road: louisesRoad },
  { ...ibrahim, road: ibrahimsRoad },
  { ...freja, road: frejasRoad },
  { ...torben, road: torbensRoad },
  { ...mads, road: madsRoad },
  { ...peter, road: petersRoad },
  { ...ali, road: alisRoad },
  { ...henrik, road: henriksRoad },
  { ...rasmus, road: rasmusRoad },
  { ...bo, road: bosRoad },
  karin,
  { ...birthe, road: birthesRoad },
  { ...danijel, road: danijelsRoad },
  { ...maryam, road: maryamsRoad },
]
