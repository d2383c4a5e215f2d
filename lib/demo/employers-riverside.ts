import type { ToldEmployer } from './road.ts'

/** Workplaces that the people of Riverside know. All invented. */
export const RIVERSIDES_EMPLOYERS: Record<string, ToldEmployer> = {
  allotments: {
    name: 'Riverside Allotments Trust',
    sector: 'farming',
    town: 'Riverside',
    looksFor: 'Two days a week, in all weathers.',
    by: 'tom',
    visits: [{ on: '-80 10:00', purpose: 'say_hello', learned: 'Paid hours from the spring.' }],
  },
  brewery: {
    name: 'The Old Lock Brewery',
    sector: 'production',
    town: 'Riverside',
    looksFor: 'Bottling, early shift.',
    by: 'tom',
    visits: [{ on: '-45 09:00', purpose: 'learn_needs', learned: 'Would rather meet somebody than read about them.' }],
  },
  garage: { name: 'Lockside Garage', sector: 'shops', town: 'Riverside', looksFor: 'Tyres and valeting.', by: 'tom' },
}
