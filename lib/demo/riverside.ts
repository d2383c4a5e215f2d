import { RIVERSIDES_EMPLOYERS } from './employers-riverside.ts'
import type { Service } from './filling.ts'

const BEGAN = 560

/** A second service, in another country, so that a leak between services would show. Numbers kept for fiction by Ofcom. */
export const RIVERSIDE: Service = {
  name: 'Riverside IPS',
  language: 'en',
  zone: 'Europe/London',
  beganAgo: BEGAN,
  teams: ['Riverside East'],
  employers: RIVERSIDES_EMPLOYERS,
  staff: {
    tom: {
      name: 'Tom Ellis',
      email: 'tom.ellis@riverside.example',
      role: 'specialist',
      language: 'en',
      phone: '+44 7700 900101',
      positions: [{ team: 'Riverside East', fte: 1, fromAgo: BEGAN }],
    },
    grace: {
      name: 'Grace Adeyemi',
      email: 'grace.adeyemi@riverside.example',
      role: 'supervisor',
      language: 'en',
      phone: '+44 7700 900102',
      positions: [{ team: 'Riverside East', fte: 0, fromAgo: BEGAN }],
    },
  },
}
