import type { Hours } from '#lib/weeks/rules'
import type { ToldWeek } from './filling.ts'

const hour = 60
/** What comes every week. */
const ALWAYS: Hours = {
  team_meetings_office: 2 * hour,
  supervision_office: hour,
  paperwork_office: 3.5 * hour,
  travel_community: 4 * hour,
}

const week = (ago: number, hours: Hours, words?: string): ToldWeek => ({
  monday: `-${ago} mon`,
  told: `-${ago} fri`,
  hours: { ...ALWAYS, ...hours },
  words,
})

/** Where Mette's hours went, as she told it. The last week before this one is still to be looked at. */
export const METTES_WEEKS: ToldWeek[] = [
  week(7, {
    ...{ engagement_community: 8.5 * hour, engagement_office: hour, profile_community: 2 * hour },
    ...{ job_search_community: 5 * hour, employers_community: 3 * hour, follow_along_community: 4 * hour },
    ...{ check_ins_office: 3 * hour },
  }),
  week(6, {
    ...{ engagement_community: 7 * hour, profile_community: 1.5 * hour, job_search_community: 6 * hour },
    ...{ job_search_office: 1.5 * hour, employers_community: 4.5 * hour, follow_along_community: 3 * hour },
    ...{ check_ins_office: 2.5 * hour, check_ins_online: 0.5 * hour },
  }),
  week(5, {
    ...{ engagement_community: 9 * hour, job_search_community: 4.5 * hour, employers_community: 3.5 * hour },
    ...{ follow_along_community: 5.5 * hour, check_ins_office: 3 * hour, other_duties_office: hour },
  }),
  {
    ...{ monday: '-4 mon', told: '-4 fri', words: 'Away until Wednesday, so the rest fell on two days.' },
    hours: {
      ...{ engagement_community: 4 * hour, job_search_community: 2 * hour, follow_along_community: 2 * hour },
      ...{
        check_ins_office: 2 * hour,
        team_meetings_office: 2 * hour,
        paperwork_office: hour,
        travel_community: 2 * hour,
      },
    },
  },
  week(3, {
    ...{ engagement_community: 7.5 * hour, profile_community: hour, job_search_community: 5 * hour },
    ...{ employers_community: 5 * hour, follow_along_community: 4.5 * hour, check_ins_office: 3.5 * hour },
  }),
  week(2, {
    ...{ engagement_community: 8 * hour, engagement_online: hour, job_search_community: 4.5 * hour },
    ...{ employers_community: 4 * hour, follow_along_community: 5 * hour, check_ins_office: 4 * hour },
  }),
]
