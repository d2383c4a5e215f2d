import type { documents } from '#db/schema/documents'
import type { employerContacts, employers } from '#db/schema/employers'
import type { benefitsAdvice, disclosures, placementSupports } from '#db/schema/follow-along'
import type { goals, nextSteps } from '#db/schema/goals'
import type { applicationSteps, applications, interviews } from '#db/schema/job-search'
import type { placementChanges, placements, studyDays } from '#db/schema/placements'
import type { experiences, helpers, profileSections } from '#db/schema/profile'
import type { When } from './calendar.ts'
import type { Paper } from './papers/paper.ts'

/** The way into work or study, and in it, as a story tells it. Employers are named by the short name the service has for them. */
export type Road = {
  profile?: ToldSection[]
  experiences?: ToldExperience[]
  helpers?: ToldHelper[]
  goals?: ToldGoal[]
  steps?: ToldStep[]
  applications?: ToldApplication[]
  placements?: ToldPlacement[]
  visits?: ToldVisit[]
  disclosures?: ToldDisclosure[]
  documents?: ToldDocument[]
}

type Row<Table extends { $inferInsert: object }> = Table['$inferInsert']
export type Led = 'person' | 'together' | 'us'

export type ToldSection = {
  section: Row<typeof profileSections>['section']
  answers: Record<string, string>
  on: When
  /** How it read before, and when that was written. */
  before?: { answers: Record<string, string>; on: When }
}
type Experience = Row<typeof experiences>
export type ToldExperience = Pick<Experience, 'kind' | 'title'> &
  Partial<
    Pick<Experience, 'place' | 'fromWhen' | 'toWhen' | 'hours' | 'liked' | 'disliked' | 'endedBecause' | 'helped'>
  > & {
    on: When
    /** The placement with us that it was. */
    placement?: string
  }
type Helper = Row<typeof helpers>
export type ToldHelper = Pick<Helper, 'kind' | 'name' | 'relation' | 'how' | 'mayContact'> & { on: When }

export type ToldGoal = Pick<Row<typeof goals>, 'kind' | 'words' | 'because'> & {
  said: When
  state?: Row<typeof goals>['state']
  since?: When
}
export type ToldStep = Pick<Row<typeof nextSteps>, 'words' | 'whose'> & {
  offered: When
  offeredBy?: 'person' | 'us'
  around?: When
  done?: { on: When; led: Led; first?: true }
  dropped?: { on: When; by: 'person' | 'us' }
}

type Stage = Row<typeof applicationSteps>['stage']
export type ToldApplication = Pick<Row<typeof applications>, 'title'> &
  Partial<Pick<Row<typeof applications>, 'kind' | 'notes' | 'place' | 'hours' | 'link'>> & {
    /** What a placement points to. */
    key?: string
    at: string
    unsolicited?: true
    deadline?: When
    /** In their order: the stage, when, and who led. */
    path: ToldStage[]
    interviews?: ToldInterview[]
    by?: string
  }
export type ToldStage = [Stage, When, Led?, ({ first?: true; words?: string } | undefined)?]
type Interview = Row<typeof interviews>
export type ToldInterview = Partial<
  Pick<Interview, 'kind' | 'minutes' | 'whereabouts' | 'withWhom' | 'wentHow' | 'company'>
> & {
  on: When
}

type Placement = Row<typeof placements>
export type ToldPlacement = Pick<Placement, 'kind' | 'title'> &
  Partial<
    Pick<
      Placement,
      | ('occupation' | 'hours' | 'wage' | 'wagePer' | 'lasting' | 'openTo' | 'usualWage' | 'subsidy' | 'subsidyWords')
      | ('foundBy' | 'ledBy' | 'disclosure' | 'mayContact' | 'words')
    >
  > & {
    key?: string
    at: string
    application?: string
    start?: When
    /** When it was entered; left out, on the first day. */
    told?: When
    changes?: ToldChange[]
    days?: ToldStudyDay[]
    supports?: ToldSupport[]
    advice?: ToldAdvice[]
    end?: ToldEnd
  }
type Change = Row<typeof placementChanges>
export type ToldChange = Pick<Change, 'kind'> &
  Partial<Pick<Change, 'hours' | 'wage' | 'wagePer' | 'words'>> & { on: When }
export type ToldStudyDay = Pick<Row<typeof studyDays>, 'kind' | 'subject' | 'wentHow'> & { on: When }
type Support = Row<typeof placementSupports>
export type ToldSupport = Pick<Support, 'what' | 'byWhom' | 'howOften'> &
  Partial<Pick<Support, 'whoWords' | 'stepDown'>> & { from: When; to?: When }
type Advice = Row<typeof benefitsAdvice>
export type ToldAdvice = Pick<Advice, 'occasion' | 'byWhom'> &
  Partial<Pick<Advice, 'adviser' | 'reporting' | 'words'>> & { offered: When; held?: When }
export type ToldEnd = Pick<Placement, 'endedBy'> &
  Partial<Pick<Placement, 'endWords' | 'worked' | 'learned' | 'nextWish'>> & { on: When; heard?: When }

type Disclosure = Row<typeof disclosures>
export type ToldDisclosure = Pick<Disclosure, 'decision'> &
  Partial<Pick<Disclosure, 'pros' | 'cons' | 'maySay' | 'toWhom' | 'notToSay' | 'wording' | 'adjustments'>> & {
    /** Left out: in general. */
    at?: string
    on: When
    revisit?: When
  }

export type ToldDocument = Pick<Row<typeof documents>, 'kind' | 'title'> & {
  /** Left out: they do not see it on their page. */
  shared?: true
  /** In their order: when each was kept, what its file is called without an ending, and what is in it. */
  versions: { on: When; name: string; paper: Paper }[]
  /** With which applications it went, by their names in the story; the first version, where none is named. */
  sentWith?: { application: string; on: When; version?: number }[]
}

type Contact = Row<typeof employerContacts>
export type ToldVisit = Partial<
  Pick<Contact, 'mode' | 'whoWent' | 'purpose' | 'minutes' | 'learned' | 'fitsWish' | 'metName' | 'nextStep'>
> & {
  at: string
  on: When
  by?: string
  /** Whom they met, by the short name the employer's people have. */
  met?: string
  next?: When
  nextDone?: When
}

type Employer = Row<typeof employers>
export type ToldEmployer = Pick<Employer, 'name' | 'sector'> &
  Partial<Pick<Employer, 'town' | 'address' | 'phone' | 'email' | 'looksFor' | 'words'>> & {
    people?: Record<string, { name: string; role: string; phone?: string }>
    /** Visits and calls in general, for nobody in particular. */
    visits?: Omit<ToldVisit, 'at'>[]
    /** Who put it into the directory. */
    by: string
    /** It had been entered before, under another name. */
    merged?: { into: string; on: When; by: string }
  }
