import { describe, expect, test } from 'vitest'
import { aDevice, DAY_MS, MONDAY, note, settled } from '#tests/drafts/kit'
import { forgetDraftsOf, sweepDrafts } from '../../app/components/draft-places.ts'
import { type Draft, openDrafts } from '../../app/components/drafts.ts'

const quiet = () => expect.unreachable('Everything can be kept.')
const open = (device: ReturnType<ReturnType<typeof aDevice>['tab']>, form = 'contact') =>
  openDrafts(device, form, quiet)
const textsOf = (drafts: Draft[]) => drafts.map(({ values }) => values.note?.[0])

test('what was typed is found again with the form it was typed in, by the next page that opens it', async () => {
  const device = aDevice()
  const typed = note('By the harbour.', { version: '3' })
  open(device.tab('one')).keep(typed)
  await settled()
  expect(await open(device.tab('two')).read()).toEqual([
    { ...typed, tab: 'one', keptAt: MONDAY, at: expect.stringMatching(/^alongside:draft:mette:contact:/) },
  ])
})

test('of many letters the last is what is kept, in one place', async () => {
  const device = aDevice()
  const drafts = open(device.tab('one'))
  for (const text of ['B', 'By', 'By the harbour.']) drafts.keep(note(text))
  await settled()
  drafts.keep(note('By the harbour, again.'))
  await settled()
  expect(textsOf(await open(device.tab('two')).read())).toEqual(['By the harbour, again.'])
  expect(device.lying.size).toBe(1)
})

test('nobody finds the drafts of another account, nor of another form', async () => {
  const device = aDevice()
  open(device.tab('one')).keep(note('Mine.'))
  await settled()
  expect(await open(device.tab('one', 'karen')).read()).toEqual([])
  expect(await open(device.tab('one'), 'pause').read()).toEqual([])
  expect(await open(device.tab('one', 'mett')).read()).toEqual([])
})

test('a draft that was put where another lay is nobody’s', async () => {
  const device = aDevice()
  open(device.tab('one')).keep(note('About Signe.'))
  await settled()
  for (const [at, lies] of device.lying) device.lying.set(at.replace('contact', 'pause'), lies)
  expect(await open(device.tab('one'), 'pause').read()).toEqual([])
})

describe('a draft goes', () => {
  test('once the server has it, also where it had just been put back and not a word was added', async () => {
    const device = aDevice()
    const first = open(device.tab('one'))
    first.keep(note('Walked.'))
    await settled()
    device.kill('one')
    const second = open(device.tab('one'))
    const [draft] = await second.read()
    second.goOn(draft)
    second.sent()
    expect(device.lying.size).toBe(0)
  })

  test('even if it was being written at that moment', async () => {
    const device = aDevice()
    const drafts = open(device.tab('one'))
    drafts.keep(note('Walked.'))
    drafts.sent()
    await settled()
    expect(device.lying.size).toBe(0)
  })

  test('after seven days, whoever typed it', async () => {
    const device = aDevice()
    open(device.tab('one')).keep(note('Old.'))
    open(device.tab('two', 'karen')).keep(note('Old as well.'))
    await settled()
    sweepDrafts(device.storage, MONDAY + 7 * DAY_MS - 1)
    expect(device.lying.size).toBe(2)
    sweepDrafts(device.storage, MONDAY + 7 * DAY_MS + 1)
    expect(device.lying.size).toBe(0)
  })

  test('where it was kept by a clock that was far ahead, or cannot be read', async () => {
    const device = aDevice()
    device.clock.now = MONDAY + 400 * DAY_MS
    open(device.tab('one')).keep(note('From next year.'))
    await settled()
    device.lying.set('alongside:draft:mette:contact:x', 'nonsense')
    device.lying.set('something-else', 'nonsense')
    sweepDrafts(device.storage, MONDAY)
    expect([...device.lying.keys()]).toEqual(['something-else'])
  })

  test('at sign-out, and only the own', async () => {
    const device = aDevice()
    open(device.tab('one')).keep(note('Mine.'))
    open(device.tab('one'), 'pause').keep(note('Mine as well.'))
    open(device.tab('one', 'karen')).keep(note('Hers.'))
    await settled()
    forgetDraftsOf(device.storage, 'mette')
    expect([...device.lying.keys()]).toEqual([expect.stringContaining(':karen:')])
  })
})

describe('two tabs', () => {
  test('do not write over each other', async () => {
    const device = aDevice()
    const [one, two] = [open(device.tab('one')), open(device.tab('two'))]
    one.keep(note('In the first.'))
    two.keep(note('In the second.'))
    await settled()
    expect(textsOf(await open(device.tab('three')).read())).toEqual(['In the second.', 'In the first.'])
  })

  test('whoever reloads one of them finds what they typed in it first', async () => {
    const device = aDevice()
    open(device.tab('one')).keep(note('In the first.'))
    open(device.tab('two')).keep(note('In the second, later.'))
    await settled()
    device.kill('one')
    expect(textsOf(await open(device.tab('one')).read())).toEqual(['In the first.', 'In the second, later.'])
  })

  test('going on in the second leaves the first as it is, as long as that one lives', async () => {
    const device = aDevice()
    open(device.tab('one')).keep(note('Walked.'))
    await settled()
    const second = open(device.tab('two'))
    const [draft] = await second.read()
    second.goOn(draft)
    second.keep(note('Walked far.'))
    await settled()
    expect(textsOf(await open(device.tab('three')).read())).toEqual(['Walked far.', 'Walked.'])
  })

  test('going on from a tab that is gone leaves one draft', async () => {
    const device = aDevice()
    open(device.tab('one')).keep(note('Walked.'))
    await settled()
    device.kill('one')
    const second = open(device.tab('two'))
    const [draft] = await second.read()
    second.goOn(draft)
    second.keep(note('Walked far.'))
    await settled()
    expect(textsOf(await open(device.tab('three')).read())).toEqual(['Walked far.'])
  })

  test('a form that left the page can be gone on from by the same tab', async () => {
    const device = aDevice()
    const first = open(device.tab('one'))
    first.keep(note('Walked.'))
    await settled()
    first.close()
    await settled()
    const again = open(device.tab('one'))
    const [draft] = await again.read()
    again.goOn(draft)
    again.keep(note('Walked far.'))
    await settled()
    expect(device.lying.size).toBe(1)
  })

  test('putting a draft aside in one takes nothing from another that is still open', async () => {
    const device = aDevice()
    open(device.tab('one')).keep(note('Walked.'))
    await settled()
    const second = open(device.tab('two'))
    const [draft] = await second.read()
    second.goOn(draft)
    second.putAside()
    await settled()
    expect(textsOf(await open(device.tab('three')).read())).toEqual(['Walked.'])
    device.kill('one')
    second.goOn(draft)
    second.putAside()
    await settled()
    expect(device.lying.size).toBe(0)
  })
})

test('where the device is full, typing goes on and it is said', async () => {
  const device = aDevice()
  const full = () => {
    throw new DOMException('', 'QuotaExceededError')
  }
  let said = 0
  const tab = device.tab('one', 'mette', { storage: { ...device.storage, setItem: full } })
  const drafts = openDrafts(tab, 'contact', () => said++)
  drafts.keep(note('Walked.'))
  await settled()
  drafts.keep(note('Walked far.'))
  await settled()
  expect(said).toBe(2)
})

test('a browser without locks loses nothing: it keeps one draft too many', async () => {
  const device = aDevice()
  const bare = { locks: undefined }
  open(device.tab('one', 'mette', bare)).keep(note('Walked.'))
  await settled()
  const second = open(device.tab('two', 'mette', bare))
  const [draft] = await second.read()
  second.goOn(draft)
  second.keep(note('Walked far.'))
  await settled()
  expect(textsOf(await open(device.tab('three')).read())).toEqual(['Walked far.', 'Walked.'])
})
