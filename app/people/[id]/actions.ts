'use server'

import { formAction } from '#lib/access/form-action'
import { noteMoment } from '#lib/continuity/note-moment'
import { takeBackMoment } from '#lib/continuity/take-back-moment'
import { changePause } from '#lib/pauses/change-pause'
import { changeSearch } from '#lib/pauses/change-search'
import { resumeSearch } from '#lib/pauses/resume-search'
import { startPause } from '#lib/pauses/start-pause'
import { takeBackPause } from '#lib/pauses/take-back-pause'
import { undoResume } from '#lib/pauses/undo-resume'

export const startPauseAction = formAction(startPause, { say: (values) => ({ key: 'pauses.started', values }) })
export const changePauseAction = formAction(changePause, { say: () => ({ key: 'pauses.changed' }) })
export const resumeSearchAction = formAction(resumeSearch, {
  say: ({ name }) => ({ key: 'pauses.resumed', values: { name } }),
})
export const undoResumeAction = formAction(undoResume, { say: (values) => ({ key: 'pauses.resumeUndone', values }) })
export const takeBackPauseAction = formAction(takeBackPause, { say: (values) => ({ key: 'pauses.takenBack', values }) })
export const changeSearchAction = formAction(changeSearch, {
  say: (values) => ({ key: 'pauses.searchChanged', values }),
})
export const noteMomentAction = formAction(noteMoment, { say: () => ({ key: 'continuity.noted' }) })
export const takeBackMomentAction = formAction(takeBackMoment, { say: () => ({ key: 'continuity.takenBack' }) })
