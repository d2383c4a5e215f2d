import type { PutOffTo } from '#lib/rhythm/rules'
import { command, type Person, TODAY } from '#tests/build/service'

export const putOffForm = (person: Person, to: PutOffTo = 'tomorrow', about = 'touch', said = TODAY) =>
  command({ line: [person.id, about, said, to].join('~') })
