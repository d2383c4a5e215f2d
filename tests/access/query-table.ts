import { connection } from '#db/connection'
import { type Actor, type AdminActor, type ClientActor, isStaff, type StaffActor } from '#lib/access/actor'
import {
  clientAccountsOfService,
  ownSessions,
  serviceName,
  staffOfService,
  teamsOfService,
} from '#lib/accounts/queries'
import * as planned from '#lib/appointments/queries'
import { caseload, teammates } from '#lib/caseload/queries'
import * as asking from '#lib/check-ins/queries'
import * as people from '#lib/clients/queries'
import * as everybody from '#lib/clients/queries/everybody'
import { contactWithHistory, lastContacts, lastMeeting, sharedWithMe, triesSinceHeard } from '#lib/contacts/queries'
import { lastTalks, talksOfPerson } from '#lib/continuity/queries'
import * as cover from '#lib/cover/queries'
import * as board from '#lib/cover/queries/board'
import * as documents from '#lib/documents/queries'
import * as employers from '#lib/employers/queries'
import * as history from '#lib/employers/queries/history'
import * as listed from '#lib/employers/queries/listed'
import * as mine from '#lib/employers/queries/mine'
import { endingsOf, runningEpisodes } from '#lib/episodes/queries'
import * as around from '#lib/follow-along/queries'
import * as goals from '#lib/goals/queries'
import * as applied from '#lib/job-search/queries'
import * as ofReach from '#lib/job-search/queries/of-reach'
import * as leave from '#lib/leave/queries'
import * as search from '#lib/pauses/queries'
import * as work from '#lib/placements/queries'
import { placementEntries } from '#lib/placements/queries/entries'
import * as moments from '#lib/placements/queries/moments'
import { caseloadOrder } from '#lib/preferences/queries'
import * as profile from '#lib/profile/queries'
import * as touch from '#lib/rhythm/queries'
import * as stays from '#lib/stays/queries'
import * as team from '#lib/team/queries'
import * as waiting from '#lib/team/queries/waiting'
import { timelineOf } from '#lib/timeline/queries'
import { today } from '#lib/today/queries'
import * as weeks from '#lib/weeks/queries'
import { RELATIONS, type Relation, type Scene } from '#tests/access/relations'
import { at, TODAY } from '#tests/build/service'
import { adviceTo, supportsOf, worksheetsOf } from '#tests/follow-along/kit'

/** The records that the queries of one are asked with. */
type Ids = Record<
  | ('contactId' | 'appointmentId' | 'seriesId' | 'versionId' | 'goalId' | 'applicationId' | 'placementId')
  | ('employerId' | 'employerContactId'),
  string
>
export type Asked = Scene & Ids
type Query = { sees: readonly Relation[]; ask: (actor: Actor, scene: Asked) => Promise<unknown> }

const WALKS = ['own specialist', 'cover', 'supervisor of the team'] as const
const WITH_SIGNE = [...WALKS, 'the person themself'] as const
const THE_TEAM = ['own specialist', 'cover', 'past cover', 'teammate', 'supervisor of the team'] as const
const ONLY_SIGNE = ['the person themself'] as const
const OF_THIS_SERVICE = 'of this service'
/** What Mette has chosen to look at on her caseload. */
export const SOUGHT = '01990000-0000-7000-8000-000000000001'
/** Whoever works in the service, in whichever team. */
const ITS_STAFF = [...THE_TEAM, 'specialist of another team', 'supervisor of another team'] as const
const THE_SERVICE = RELATIONS.filter((relation) => relation !== 'specialist of another service')

/** What each query tells of Signe, or of her specialist, her team and her service, and to whom. Others learn nothing. */
export const QUERIES: Record<string, Query> = {
  'clients.peopleWithinReach': {
    sees: WITH_SIGNE,
    ask: (who, { signe }) => people.peopleWithinReach(who, [signe.id], read()),
  },
  'clients.personWithinReach': {
    sees: WITH_SIGNE,
    ask: (who, { signe }) => people.personWithinReach(who, signe.id, read()),
  },
  'clients.personHeader': { sees: WITH_SIGNE, ask: (who, { signe }) => people.personHeader(who, signe.id) },
  'clients.earlierDetails': { sees: WALKS, ask: staff((who, { signe }) => people.earlierDetails(who, signe.id)) },
  'clients.episodesOf': { sees: WITH_SIGNE, ask: (who, { signe }) => people.episodesOf(who, signe.id) },
  'clients.companionsOf': { sees: WITH_SIGNE, ask: (who, { signe }) => people.companionsOf(who, signe.id) },
  'clients.languageFor': {
    sees: WITH_SIGNE,
    ask: async (who, { signe }) => isDanish(await people.languageFor(who, signe.id)),
  },
  'clients.peopleOf': { sees: WALKS, ask: staff((who) => everybody.peopleOf(who)) },
  'clients.teammatesPeople': {
    sees: ['past cover', 'teammate', 'supervisor of the team'],
    ask: staff((who) => everybody.teammatesPeople(who)),
  },
  'clients.colleagues': { sees: THE_TEAM, ask: staff((who) => everybody.colleagues(who)) },

  'contacts.lastContacts': { sees: WALKS, ask: staff((who) => lastContacts(who)) },
  'contacts.contactWithHistory': {
    sees: WALKS,
    ask: staff((who, { contactId }) => contactWithHistory(who, contactId)),
  },
  'contacts.lastMeeting': { sees: WALKS, ask: staff((who, { signe }) => lastMeeting(who, signe.id)) },
  'contacts.sharedWithMe': { sees: ONLY_SIGNE, ask: async (who) => isClient(who) && sharedWithMe(who) },

  'contacts.triesSinceHeard': { sees: WALKS, ask: staff((who) => triesSinceHeard(who)) },

  'continuity.talksOfPerson': { sees: WALKS, ask: staff((who, { signe }) => talksOfPerson(who, signe.id)) },
  'continuity.lastTalks': { sees: WALKS, ask: staff((who) => lastTalks(who)) },

  // What was done with employers is everybody's in the service; for whom it was is not.
  'employers.employersLike': {
    sees: ITS_STAFF,
    ask: staff(async (who) => (await listed.employersLike(who, 'planteskloe')).length > 0 && OF_THIS_SERVICE),
  },
  'employers.employerNamed': {
    sees: ITS_STAFF,
    ask: staff(async (who, { employerId }) => (await employers.employerNamed(who, employerId)) && OF_THIS_SERVICE),
  },
  'employers.directory': {
    sees: ITS_STAFF,
    ask: staff(async (who) => listsSome(await listed.directory(who, { sort: 'name', sector: null }))),
  },
  'employers.directory of those visited lately': {
    sees: ITS_STAFF,
    ask: staff(async (who) => listsSome(await listed.directory(who, { sort: 'visited', sector: null }))),
  },
  'employers.directory of what is promised': {
    sees: ITS_STAFF,
    ask: staff(async (who) => listsSome(await listed.directory(who, { sort: 'due', sector: null }))),
  },
  'employers.withDays': {
    sees: ITS_STAFF,
    ask: staff(async (who, { employerId: id }) => {
      const [one] = await listed.withDays(who, [{ id, name: 'It', town: null, sector: null }])
      return one?.visitedOn && OF_THIS_SERVICE
    }),
  },
  'employers.employersOfMine': {
    sees: ['own specialist'],
    ask: staff(async (who) => (await mine.employersOfMine(who)).length > 0 && OF_THIS_SERVICE),
  },
  'employers.peopleThere': {
    sees: ITS_STAFF,
    ask: staff(
      async (who, { employerId }) => (await employers.peopleThere(who, employerId)).length > 0 && OF_THIS_SERVICE,
    ),
  },
  'employers.historyWith': {
    sees: ITS_STAFF,
    ask: staff((who, { employerId }) => history.historyWith(who, employerId)),
  },
  'employers.historyWith for whom': {
    sees: WALKS,
    ask: staff(async (who, { employerId }) => aboutSigne(await history.historyWith(who, employerId))),
  },
  'employers.ourPeopleAt': { sees: WALKS, ask: staff((who, { employerId }) => employers.ourPeopleAt(who, employerId)) },
  'employers.mergesOf': { sees: ITS_STAFF, ask: staff((who, { employerId }) => employers.mergesOf(who, employerId)) },
  'employers.likelyTwins': {
    sees: ITS_STAFF,
    ask: staff(async (who, { employerId: id }) => {
      const twins = await employers.likelyTwins(who, { id, name: 'Havnens Planteskole', town: null })
      return twins.length > 0 && OF_THIS_SERVICE
    }),
  },
  'employers.employerContactWithHistory': {
    sees: ITS_STAFF,
    ask: staff((who, { employerContactId }) => history.employerContactWithHistory(who, employerContactId)),
  },
  'employers.employerContactWithHistory for whom': {
    sees: WALKS,
    ask: staff(async (who, { employerContactId }) =>
      aboutSigne(await history.employerContactWithHistory(who, employerContactId)),
    ),
  },
  'employers.contactsWithEmployersOf': {
    sees: WALKS,
    ask: staff((who, { signe }) => history.contactsWithEmployersOf(who, signe.id)),
  },
  'employers.employerStepsDue': { sees: ['own specialist'], ask: staff((who) => mine.employerStepsDue(who)) },
  'employers.faceToFaceThisWeek': {
    sees: ['own specialist'],
    ask: staff(async (who) => (await mine.faceToFaceThisWeek(who)) > 0 && OF_THIS_SERVICE),
  },

  'episodes.endingsOf': { sees: WALKS, ask: staff((who, { signe }) => endingsOf(who, signe.id)) },
  'episodes.runningEpisodes': { sees: WALKS, ask: staff((who) => runningEpisodes(who)) },

  'documents.documentsOfPerson': {
    sees: WALKS,
    ask: staff((who, { signe }) => documents.documentsOfPerson(who, signe.id)),
  },
  'documents.documentsSentWith': {
    sees: WALKS,
    ask: staff((who, { applicationId }) => documents.documentsSentWith(who, applicationId)),
  },
  'documents.versionToRead': {
    sees: WALKS,
    ask: staff((who, { versionId }) => documents.versionToRead(who, versionId)),
  },
  'documents.documentsSharedWithMe': {
    sees: ONLY_SIGNE,
    ask: async (who) => isClient(who) && documents.documentsSharedWithMe(who),
  },
  'documents.sharedVersionToRead': {
    sees: ONLY_SIGNE,
    ask: async (who, { versionId }) => isClient(who) && documents.sharedVersionToRead(who, versionId),
  },
  'weeks.weekOfMine': { sees: [], ask: staff((who) => weeks.weekOfMine(who, TODAY)) },
  'weeks.weeksUntold': { sees: [], ask: staff((who) => weeks.weeksUntold(who)) },
  'stays.staysOfPerson': { sees: WALKS, ask: staff((who, { signe }) => stays.staysOfPerson(who, signe.id)) },
  'stays.openStays': { sees: WALKS, ask: staff((who) => stays.openStays(who)) },
  'stays.openStays of one': { sees: WALKS, ask: staff((who, { signe }) => stays.openStays(who, signe.id)) },
  'stays.staysSince': {
    sees: WALKS,
    ask: staff(async (who) => Object.values(await stays.staysSince(who, '2026-01-01')).flat()),
  },

  'pauses.openPauses': { sees: WITH_SIGNE, ask: (who) => search.openPauses(who) },
  'pauses.searchStates': { sees: WITH_SIGNE, ask: (who) => search.searchStates(who) },
  'pauses.tracksInSight': { sees: THE_TEAM, ask: staff((who) => search.tracksInSight(who)) },
  'pauses.pausesOfPerson': { sees: WALKS, ask: staff((who, { signe }) => search.pausesOfPerson(who, signe.id)) },
  'pauses.earlierAgreements': { sees: WALKS, ask: staff((who, { signe }) => search.earlierAgreements(who, signe.id)) },
  'pauses.searchOfPerson': { sees: WALKS, ask: staff((who, { signe }) => search.searchOfPerson(who, signe.id)) },
  'pauses.standingOf': { sees: WALKS, ask: staff((who, { signe }) => search.standingOf(who, signe.id)) },
  'pauses.pausesSince': { sees: WALKS, ask: staff((who) => search.pausesSince(who, '2026-01-01')) },
  'pauses.mySearch': { sees: ONLY_SIGNE, ask: async (who) => isClient(who) && search.mySearch(who) },

  'profile.sectionsOfPerson': { sees: WALKS, ask: staff((who, { signe }) => profile.sectionsOfPerson(who, signe.id)) },
  'profile.experiencesOfPerson': {
    sees: WALKS,
    ask: staff((who, { signe }) => profile.experiencesOfPerson(who, signe.id)),
  },
  'profile.helpersOfPerson': { sees: WALKS, ask: staff((who, { signe }) => profile.helpersOfPerson(who, signe.id)) },
  'profile.historyOfSection': {
    sees: WALKS,
    ask: staff((who, { signe }) => profile.historyOfSection(who, signe.id, 'experience')),
  },
  'profile.goneThrough': {
    sees: WALKS,
    ask: staff(async (who, { signe }) => (await profile.goneThrough(who, signe.id)).last && OF_THIS_SERVICE),
  },

  'goals.goalsOfPerson': { sees: WALKS, ask: staff((who, { signe }) => goals.goalsOfPerson(who, signe.id)) },
  'goals.openSteps': { sees: WALKS, ask: staff((who, { signe }) => goals.openSteps(who, signe.id)) },
  'goals.settledSteps': { sees: WALKS, ask: staff((who, { signe }) => goals.settledSteps(who, signe.id)) },
  'goals.goalHistory': { sees: WALKS, ask: staff((who, { goalId }) => goals.goalHistory(who, goalId)) },
  'goals.goalsOfReach': { sees: WALKS, ask: staff((who) => goals.goalsOfReach(who)) },
  'goals.nextStepsOfReach': { sees: WALKS, ask: staff((who) => goals.nextStepsOfReach(who)) },

  'rhythm.putOffsOf': { sees: WALKS, ask: staff((who) => touch.putOffsOf(who)) },
  'rhythm.currentRhythms': { sees: WITH_SIGNE, ask: (who) => touch.currentRhythms(who) },
  'rhythm.currentRhythms of one': { sees: WITH_SIGNE, ask: (who, { signe }) => touch.currentRhythms(who, signe.id) },
  'rhythm.openWishes': { sees: WALKS, ask: staff((who) => touch.openWishes(who)) },
  'rhythm.openWishes of one': { sees: WALKS, ask: staff((who, { signe }) => touch.openWishes(who, signe.id)) },
  'rhythm.rhythmsOfPerson': { sees: WALKS, ask: staff((who, { signe }) => touch.rhythmsOfPerson(who, signe.id)) },
  'rhythm.wishesOfPerson': { sees: WALKS, ask: staff((who, { signe }) => touch.wishesOfPerson(who, signe.id)) },
  'rhythm.givenTo': { sees: WALKS, ask: staff((who, { signe }) => touch.givenTo(who, signe.id)) },

  'check-ins.checkInsOfPerson': { sees: WALKS, ask: staff((who, { signe }) => asking.checkInsOfPerson(who, signe.id)) },
  'check-ins.openCheckIns': { sees: WALKS, ask: staff((who) => asking.openCheckIns(who)) },
  'check-ins.openCheckIns of one': { sees: WALKS, ask: staff((who, { signe }) => asking.openCheckIns(who, signe.id)) },
  'check-ins.silencesOf': { sees: WALKS, ask: staff((who, { signe }) => asking.silencesOf(who, signe.id)) },
  'check-ins.openingsUsed': {
    sees: WALKS,
    ask: staff(async (who, { signe }) => (await asking.openingsUsed(who, signe.id)).length > 0 && OF_THIS_SERVICE),
  },

  // Mette is away that day, so her meeting with Signe is the cover's to keep.
  'appointments.appointmentsBetween': {
    sees: ['own specialist', 'cover'],
    ask: staff((who) => planned.appointmentsBetween(who, TODAY, '2026-03-31')),
  },
  'appointments.dueAppointments': {
    sees: ['own specialist', 'cover'],
    ask: staff((who) => planned.dueAppointments(who)),
  },
  'appointments.appointmentsOfPerson': {
    sees: WALKS,
    ask: staff((who, { signe }) => planned.appointmentsOfPerson(who, signe.id, { from: TODAY })),
  },
  'appointments.seriesOfPerson': {
    sees: WALKS,
    ask: staff((who, { signe }) => planned.seriesOfPerson(who, signe.id)),
  },
  'appointments.nextAppointments': { sees: WALKS, ask: staff((who) => planned.nextAppointments(who)) },
  'appointments.appointmentWithHistory': {
    sees: WALKS,
    ask: staff((who, { appointmentId }) => planned.appointmentWithHistory(who, { appointmentId })),
  },
  'appointments.appointmentWithHistory of a series': {
    sees: WALKS,
    ask: staff((who, { seriesId }) => planned.appointmentWithHistory(who, { seriesId, seriesDay: TODAY })),
  },
  'appointments.myAppointments': { sees: ONLY_SIGNE, ask: async (who) => isClient(who) && planned.myAppointments(who) },
  'appointments.meetingsInLeave': {
    sees: WALKS,
    ask: staff((who, { mette: { accountId } }) =>
      planned.meetingsInLeave(who, [{ accountId, fromDay: TODAY, toDay: '2026-03-31' }]),
    ),
  },
  'appointments.awayBetween': {
    sees: ['own specialist'],
    ask: staff(async (who) => (await planned.awayBetween(who, TODAY, TODAY)).length > 0 && OF_THIS_SERVICE),
  },

  'follow-along.jobsOfPerson': {
    sees: WALKS,
    ask: staff(async (who, { signe }) => (await around.jobsOfPerson(who, signe.id)).length > 0 && OF_THIS_SERVICE),
  },
  'follow-along.supportsOfPerson': {
    sees: WALKS,
    ask: staff((who, { signe }) => around.supportsOfPerson(who, signe.id)),
  },
  'follow-along.supportWithHistory': {
    sees: WALKS,
    ask: staff(async (who, { signe }) => around.supportWithHistory(who, await firstOf(supportsOf(signe)))),
  },
  'follow-along.disclosuresOfPerson': {
    sees: WALKS,
    ask: staff((who, { signe }) => around.disclosuresOfPerson(who, signe.id)),
  },
  'follow-along.earlierDisclosures': {
    sees: WALKS,
    ask: staff(
      async (who, { signe }) => (await around.earlierDisclosures(who, signe.id)).length > 0 && OF_THIS_SERVICE,
    ),
  },
  'follow-along.disclosuresToRevisit': { sees: WALKS, ask: staff((who) => around.disclosuresToRevisit(who)) },
  'follow-along.disclosureWithHistory': {
    sees: WALKS,
    ask: staff(async (who, { signe }) => around.disclosureWithHistory(who, await firstOf(worksheetsOf(signe)))),
  },
  'follow-along.agreementsOverTime': {
    sees: WALKS,
    ask: staff((who, { signe }) => around.agreementsOverTime(who, signe.id)),
  },
  'follow-along.adviceOfPerson': { sees: WALKS, ask: staff((who, { signe }) => around.adviceOfPerson(who, signe.id)) },
  'follow-along.adviceToOffer': { sees: WALKS, ask: staff((who) => around.adviceToOffer(who)) },
  'follow-along.adviceToOffer one': {
    sees: WALKS,
    ask: staff((who, { signe }) => around.adviceToOffer(who, signe.id)),
  },
  'follow-along.adviceWithHistory': {
    sees: WALKS,
    ask: staff(async (who, { signe }) => around.adviceWithHistory(who, await firstOf(adviceTo(signe)))),
  },
  'job-search.applicationsOfPerson': {
    sees: WALKS,
    ask: staff((who, { signe }) => applied.applicationsOfPerson(who, signe.id)),
  },
  'job-search.interviewsOfPerson': {
    sees: WALKS,
    ask: staff((who, { signe }) => applied.interviewsOfPerson(who, signe.id)),
  },
  'job-search.stepsOfPerson': { sees: WALKS, ask: staff((who, { signe }) => applied.stepsOfPerson(who, signe.id)) },
  'job-search.applicationWithHistory': {
    sees: WALKS,
    ask: staff((who, { applicationId }) => applied.applicationWithHistory(who, applicationId)),
  },
  'job-search.openApplications': { sees: WALKS, ask: staff((who) => ofReach.openApplications(who)) },
  'job-search.interviewsPlanned': {
    sees: WALKS,
    ask: staff((who) => ofReach.interviewsPlanned(who, TODAY, '2026-03-31')),
  },
  'job-search.interviewsAhead': { sees: WALKS, ask: staff((who) => ofReach.interviewsAhead(who)) },
  // Signe is on hold, and a pause silences last days to apply: whoever has another person would be told of theirs.
  'job-search.deadlinesNear': { sees: [], ask: staff((who) => ofReach.deadlinesNear(who, '2026-03-31')) },

  'leave.leavesOf': { sees: ['own specialist', 'supervisor of the team'], ask: staff((who) => leave.leavesOf(who)) },
  'leave.leavesOfTeam': { sees: THE_TEAM, ask: staff((who) => leave.leavesOfTeam(who)) },
  'leave.awayToday': { sees: THE_TEAM, ask: staff((who) => leave.awayToday(who)) },
  'leave.leavesOfWalkers': { sees: WALKS, ask: staff((who) => leave.leavesOfWalkers(who, TODAY)) },

  'cover.coversOf': { sees: WALKS, ask: staff((who) => cover.coversOf(who)) },
  'cover.coversOf one': { sees: WALKS, ask: staff((who, { signe }) => cover.coversOf(who, signe.id)) },
  'cover.myCovers': { sees: ONLY_SIGNE, ask: async (who) => isClient(who) && cover.myCovers(who) },
  'cover.coveredPeople': { sees: ['cover'], ask: staff((who) => cover.coveredPeople(who)) },
  // Until the first day, a name among those of the team.
  'cover.comingPeople': { sees: ['teammate'], ask: staff((who) => cover.comingPeople(who)) },
  // A day of their own: every specialist has one, and a supervisor only where they cover.
  'cover.asWalker': { sees: ['own specialist'], ask: staff((who) => cover.asWalker(who)) },
  'cover.leavesWithGaps': {
    sees: ['own specialist', 'supervisor of the team'],
    ask: staff((who) => board.leavesWithGaps(who)),
  },
  'cover.coverBoard': { sees: THE_TEAM, ask: staff((who) => board.coverBoard(who)) },
  'placements.placementsOfPerson': {
    sees: WALKS,
    ask: staff((who, { signe }) => work.placementsOfPerson(who, signe.id)),
  },
  'placements.placementWithHistory': {
    sees: WALKS,
    ask: staff((who, { placementId }) => work.placementWithHistory(who, placementId)),
  },
  'placements.momentsOfPerson': { sees: WALKS, ask: staff((who, { signe }) => moments.momentsOfPerson(who, signe.id)) },
  // In the second week of the job that begins tomorrow, nobody has been in touch yet.
  'placements.momentsDue': { sees: WALKS, ask: staff((who) => moments.momentsDue(at(who, '2026-03-25T09:00:00Z'))) },
  'placements.currentPlacements': { sees: WALKS, ask: staff((who) => work.currentPlacements(who)) },
  'placements.placementEntries': {
    sees: WALKS,
    ask: staff(async (who, { signe }) => (await placementEntries(who, signe.id)).length > 0 && OF_THIS_SERVICE),
  },
  'placements.applicationToStart': {
    sees: WALKS,
    ask: staff(
      async (who, { signe, applicationId }) =>
        (await work.applicationToStart(who, signe.id, applicationId)) && OF_THIS_SERVICE,
    ),
  },
  'placements.greetingsOfPerson': {
    sees: WALKS,
    ask: staff(
      async (who, { signe }) => (await moments.greetingsOfPerson(who, signe.id)).length > 0 && OF_THIS_SERVICE,
    ),
  },

  'preferences.caseloadOrder': { sees: ['own specialist'], ask: (who) => caseloadOrder(who) },

  'timeline.timelineOf': { sees: WALKS, ask: staff((who, { signe }) => timelineOf(who, signe.id, 'all', undefined)) },
  'today.today': { sees: WALKS, ask: staff((who) => today(who)) },
  'caseload.caseload': { sees: WALKS, ask: staff((who) => caseload(who)) },
  'caseload.teammates': {
    sees: ['past cover', 'teammate', 'supervisor of the team'],
    ask: staff((who) => teammates(who)),
  },

  'team.teamPeople': { sees: WALKS, ask: staff((who) => team.teamPeople(who)) },
  'team.pausesWithContact': { sees: WALKS, ask: staff((who) => team.pausesWithContact(who)) },
  'team.followed': { sees: WALKS, ask: staff((who) => waiting.followed(who)) },
  'team.notSoWellWaiting': {
    sees: WALKS,
    ask: staff((who) => waiting.notSoWellWaiting(at(who, '2026-03-17T09:00:00Z'))),
  },
  'team.members': { sees: THE_TEAM, ask: staff((who) => team.members(who)) },
  'team.caseloadsByTeam': { sees: THE_TEAM, ask: staff((who) => team.caseloadsByTeam(who)) },

  'accounts.ownSessions': { sees: ['own specialist'], ask: (who) => ownSessions(who) },
  'accounts.serviceName': {
    sees: THE_SERVICE,
    ask: async (who) => (await serviceName(who)) === 'Amager' && OF_THIS_SERVICE,
  },
  'accounts.teamsOfService': {
    sees: ['admin'],
    ask: admin(
      async (who, { amager }) => (await teamsOfService(who)).some(({ id }) => id === amager.teamId) && OF_THIS_SERVICE,
    ),
  },
  'accounts.staffOfService': { sees: ['admin'], ask: admin((who) => staffOfService(who)) },
  'accounts.clientAccountsOfService': {
    sees: ['admin'],
    ask: admin(async (who) => (await clientAccountsOfService(who)) === 2 && OF_THIS_SERVICE),
  },
}

/** What gives away that an answer tells of Signe, or of Mette who walks with her. */
export const tellsOfSigne = ({ signe, mette, contactId }: Asked): string[] => [
  ...[signe.id, signe.name, contactId, mette.accountId, mette.name, mette.sessionId],
  ...['Sat in the day room', 'Rang the nursery', '2025-11-11', '2026-02-17', '2026-02-18', SOUGHT, OF_THIS_SERVICE],
]

const listsSome = ({ listed }: { listed: unknown[] }) => listed.length > 0 && OF_THIS_SERVICE

/** What an answer tells of Signe alone, and not of Mette, who wrote it. */
const aboutSigne = (answer: unknown) =>
  /Signe|[^…]together|"fitsWish":true/.test(JSON.stringify(answer)) && OF_THIS_SERVICE

/**
 * For the eyes of staff. Signe herself cannot ask it: that does not compile. Strangers come as far as they would if it
 * did: without a team.
 */
function staff(ask: (who: StaffActor, scene: Asked) => Promise<unknown>): Query['ask'] {
  return async (who, scene) => {
    if (isStaff(who)) return ask(who, scene)
    if (isClient(who) && who.clientId === scene.signe.id) return undefined
    return ask({ ...who, teamIds: [] } as unknown as StaffActor, scene)
  }
}

/** For an admin's eyes: nobody else of the service can ask it, and whoever is of another service comes as its admin. */
function admin(ask: (who: AdminActor, scene: Asked) => Promise<unknown>): Query['ask'] {
  return async (who, scene) => {
    const isAdmin = who.role === 'admin' || who.serviceId !== scene.amager.serviceId
    return isAdmin ? ask({ ...who, role: 'admin' } as AdminActor, scene) : undefined
  }
}

function read() {
  return connection().read
}

const firstOf = async (rows: Promise<{ id: string }[]>) => (await rows)[0]?.id ?? ''

/** Only Signe is written to in Danish; whoever asks of a stranger hears their own language. */
const isDanish = (language: string) => language === 'da' && OF_THIS_SERVICE

function isClient(who: Actor): who is ClientActor {
  return who.role === 'client'
}
