import { readFileSync } from 'node:fs'
import { createTranslator } from 'next-intl'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { CaseloadPerson } from '#lib/caseload/queries'
import { PersonRow, type RowWords } from '../../app/caseload/person-row.tsx'

const PERSON: CaseloadPerson = {
  ...{ id: 'signe', name: 'Signe Lauridsen', searchName: 'signe lauridsen', phone: null, wish: 'A job in a shop.' },
  ...{ teamId: 'havn', support: 'supported', specialistId: 'mette', search: 'active', pause: null },
  ...{ heardOn: '2026-03-10', touchedOn: '2026-03-14', touchedHow: 'texted' },
  ...{ cover: null, nextAppointment: null, rhythm: null, stay: null, work: [], applications: 0, nextStep: null },
  createdAt: new Date('2026-01-05T09:00:00Z'),
}
const PAUSE = {
  ...{ id: 'pause', clientId: 'signe', fromDay: '2026-03-02', lookAgainDay: null, kind: 'health' as const },
  ...{ touchBy: 'text' as const, touchEvery: 'week' as const, touchWeekday: 5 },
}

function wordsIn(language: 'en' | 'da', specialists?: Map<string, string>): RowWords {
  const read = (part: string) => JSON.parse(readFileSync(`messages/${language}/${part}.json`, 'utf8'))
  const messages = { caseload: read('caseload'), stays: read('stays') }
  const stays = createTranslator({ locale: language, messages, namespace: 'stays' })
  const asIs = (day: string) => day
  return {
    t: createTranslator({ locale: language, messages, namespace: 'caseload' }),
    days: { ago: asIs, short: asIs, inText: asIs, weekday: asIs, heading: asIs },
    standing: {
      agreed: () => 'you text on Fridays',
      onHoldSince: (day: string) => `On hold since ${day}`,
      stay: ({ kind, fromDay }: { kind: string; fromDay: string | null }) =>
        stays('ongoing', { kind, since: fromDay ?? 'none' }),
    },
    specialists,
    soon: asIs,
    today: '2026-03-16',
  } as unknown as RowWords
}

const OF_THE_OTHER = {
  screen: /<span class="hidden print:inline">[^<]*<\/span>/g,
  paper: /<span class="print:hidden">[^<]*<\/span>/g,
}

/** What the row says, part by part. */
function said(more: Partial<CaseloadPerson>, words = wordsIn('en'), read: 'screen' | 'paper' = 'screen'): string[] {
  const row = renderToStaticMarkup(createElement(PersonRow, { person: { ...PERSON, ...more }, words }))
  return row
    .replace(OF_THE_OTHER[read], '')
    .split(/<[^>]+>/)
    .map((text) => text.trim())
    .filter(Boolean)
}

const FIRST = ['Signe Lauridsen', 'A job in a shop.', 'Searching']
const LAST = ['Heard from 2026-03-10', 'Texted 2026-03-14']

describe('a row of the caseload', () => {
  test('says what they want, both tracks, last heard and last tried, and nothing of what is not known', () => {
    expect(said({})).toEqual([...FIRST, ...LAST])
    expect(said({ support: 'referred', wish: null, heardOn: null, touchedOn: null })).toEqual([
      'Signe Lauridsen',
      'Searching',
      'Referred to us',
      'Not heard from yet',
    ])
    expect(said({ touchedOn: '2026-03-10' })).toEqual([...FIRST, 'Heard from 2026-03-10'])
  })

  test('says on paper, which is read on another day, the day itself and not how long ago or on which weekday', () => {
    const relative = (words: RowWords): RowWords => ({
      ...words,
      days: { ...words.days, ago: () => '3 days ago' },
      soon: () => 'Friday',
    })
    const more = { nextAppointment: { day: '2026-03-20', time: '10:00' } }
    expect(said(more, relative(wordsIn('en'))).slice(3)).toEqual([
      'Heard from 3 days ago',
      'Texted 3 days ago',
      'Next: Friday, 10:00',
    ])
    expect(said(more, relative(wordsIn('en')), 'paper').slice(3)).toEqual([
      'Heard from: 2026-03-10',
      'Texted 2026-03-14',
      'Next: 2026-03-20, 10:00',
    ])
    expect(said(more, relative(wordsIn('da')), 'paper')).toContain('Hørt fra: 2026-03-10')
  })

  test('says the rhythm and what is next', () => {
    const rhythm = { touchBy: 'text', touchEvery: 'week', touchWeekday: 5 } as const
    const next = (time: string | null) => said({ rhythm, nextAppointment: { day: '2026-03-17', time } })
    expect(next('10:00')).toEqual([...FIRST, ...LAST, 'you text on Fridays', 'Next: 2026-03-17, 10:00'])
    expect(next(null).at(-1)).toBe('Next: 2026-03-17')
    const danish = said({ nextAppointment: { day: '2026-03-17', time: '10:00' } }, wordsIn('da'))
    expect(danish.at(-1)).toBe('Næste: 2026-03-17 kl. 10:00')
  })

  test('says where they work or will begin, how many applications are open or rest, and the next step', () => {
    const shop = { id: 'w', title: 'Morning hand', employerName: 'the shop', startDay: '2026-03-02' }
    const read = said({
      work: [shop, { ...shop, id: 'v', employerName: null, startDay: '2026-04-01' }],
      applications: 2,
    })
    expect(read.slice(3, 6)).toEqual(['Now: the shop', 'From 2026-04-01: Morning hand', '2 open applications'])
    expect(said({ pause: PAUSE, applications: 1 })).toContain('1 application, resting')
    expect(said({ nextStep: 'Ring the shop' }).at(-1)).toBe('Next step: Ring the shop')
  })

  test('says how we stay in touch through a pause, and that they are in hospital', () => {
    expect(said({ pause: PAUSE, stay: { kind: 'hospital', fromDay: '2026-03-12' } })).toEqual([
      ...FIRST.slice(0, 2),
      ...['On hold since 2026-03-02', 'In hospital since 2026-03-12'],
      ...LAST,
      'you text on Fridays',
    ])
    expect(said({ stay: { kind: 'life_event', fromDay: null } })[3]).toBe('Much going on')
  })

  test('says whose person it is where it is not simply one’s own', () => {
    const cover = { isMine: true, instead: true, name: 'Mette Holm', toDay: '2026-03-27' }
    expect(said({ cover })[3]).toBe('You cover for Mette until 2026-03-27')
    expect(said({ cover: { ...cover, isMine: false, toDay: null } })[3]).toBe('Mette covers')
    expect(said({ cover: { ...cover, instead: false } })[3]).toBe('You walk along with Mette until 2026-03-27')
    expect(said({ cover }, wordsIn('da'))[3]).toBe('Du afløser Mette til og med 2026-03-27')
    const several = wordsIn('en', new Map([['mette', 'Mette Holm']]))
    expect([said({}, several)[3], said({ specialistId: null }, several)[3]]).toEqual(['Mette Holm', 'Nobody named yet'])
  })
})
