'use server'

import { formAction } from '#lib/access/form-action'
import { noteMoment } from '#lib/continuity/note-moment'
import { takeBackMoment } from '#lib/continuity/take-back-moment'
import { changePause } from '#lib/pauses/change-pause'
import { changeSearch } from '#lib/pauses/change-search'
import { resumeSearch } from '#lib/pauses/resume-search'
import { startPause } from '#lib/pauses/start-pause'
import { takeBackPause } from '#lib/pauses/take-back-pause'
import { undoChange } from '#lib/pauses/undo-change'
import { undoResume } from '#lib/pauses/undo-resume'
import { undoTakeBack } from '#lib/pauses/undo-take-back'

export const startPauseAction = formAction(startPause, { say: (values) => ({ key: 'pauses.started', values }) })
export const changePauseAction = formAction(changePause, { say: () => ({ key: 'pauses.changed' }) })
export const resumeSearchAction = formAction(resumeSearch, {
  say: ({ name, state, otherwise }) => ({
    key: otherwise ? 'pauses.resumedOtherwise' : 'pauses.resumed',
    values: { name, state },
  }),
})
export const undoResumeAction = formAction(undoResume, { say: (values) => ({ key: 'pauses.resumeUndone', values }) })
export const takeBackPauseAction = formAction(takeBackPause, {
  say: ({ name }) => ({ key: 'pauses.takenBack', values: { name } }),
})
export const undoTakeBackAction = formAction(undoTakeBack, {
  say: (values) => ({ key: 'pauses.takeBackUndone', values }),
})
export const changeSearchAction = formAction(changeSearch, {
  say: ({ name, state }) => ({ key: 'pauses.searchChanged', values: { name, state } }),
})
export const undoChangeAction = formAction(undoChange, { say: (values) => ({ key: 'pauses.changeUndone', values }) })
export const noteMomentAction = formAction(noteMoment, { say: () => ({ key: 'continuity.noted' }) })
export const takeBackMomentAction = formAction(takeBackMoment, { say: () => ({ key: 'continuity.takenBack' }) })
