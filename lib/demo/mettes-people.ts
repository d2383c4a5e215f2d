import { alisRoad } from './roads/ali.ts'
import { bosRoad } from './roads/bo.ts'
import { frejasRoad } from './roads/freja.ts'
import { henriksRoad } from './roads/henrik.ts'
import { ibrahimsRoad } from './roads/ibrahim.ts'
import { jonasRoad } from './roads/jonas.ts'
import { karinsRoad } from './roads/karin.ts'
import { karstensRoad } from './roads/karsten.ts'
import { louisesRoad } from './roads/louise.ts'
import { madsRoad } from './roads/mads.ts'
import { birthesRoad, danijelsRoad, maryamsRoad } from './roads/on-hold.ts'
import { petersRoad } from './roads/peter.ts'
import { rasmusRoad } from './roads/rasmus.ts'
import { signesRoad } from './roads/signe.ts'
import { torbensRoad } from './roads/torben.ts'
import { ali } from './stories/ali.ts'
import { bo } from './stories/bo.ts'
import { freja } from './stories/freja.ts'
import { henrik } from './stories/henrik.ts'
import { ibrahim } from './stories/ibrahim.ts'
import { jonas } from './stories/jonas.ts'
import { karin } from './stories/karin.ts'
import { karsten } from './stories/karsten.ts'
import { louise } from './stories/louise.ts'
import { mads } from './stories/mads.ts'
import { birthe, danijel, maryam } from './stories/on-hold.ts'
import { peter } from './stories/peter.ts'
import { rasmus } from './stories/rasmus.ts'
import { signe } from './stories/signe.ts'
import { torben } from './stories/torben.ts'
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
  { ...karin, road: karinsRoad },
  { ...birthe, road: birthesRoad },
  { ...danijel, road: danijelsRoad },
  { ...maryam, road: maryamsRoad },
]
