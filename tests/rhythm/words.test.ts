import { expect, test } from 'vitest'
import { TOUCH_RHYTHMS, TOUCH_WAYS } from '#lib/pauses/rules'
import { CONTACT_WISHES, WISHED_BY } from '#lib/rhythm/rules/agreed'
import { keysFor, toldApart, wordless } from '#tests/build/words'

test.each([
  ['rhythm', 'wishKinds', CONTACT_WISHES],
  ['rhythm', 'wishers', WISHED_BY],
  ['rhythm', 'waited', ['rhythm', 'talk', 'same', 'open', 'takenBack']],
  ['my', 'touch', TOUCH_WAYS],
  ['my', 'often', TOUCH_RHYTHMS],
  ['my', 'oftenOn', TOUCH_RHYTHMS],
] as const)('in “%s”, every one of “%s” has words in both languages', (file, group, values) => {
  expect(wordless(file, keysFor(group, values))).toEqual([])
})

test.each(['noted', 'openWish', 'wishLine'])('“%s” tells wishes and whose they are apart in both languages', (key) => {
  const wishes = ['less', 'more', 'other']
  expect(toldApart('rhythm', key, 'wish')).toEqual([wishes, wishes])
  expect(toldApart('rhythm', key, 'wishedBy')).toEqual([
    ['other', 'person'],
    ['other', 'person'],
  ])
})
