import { beforeEach, describe, expect, test } from 'vitest'
import type { StaffActor } from '#lib/access/actor'
import { LARGEST_FILE, SentFile } from '#lib/access/sent-file'
import { addDocument } from '#lib/documents/add-document'
import { addVersion } from '#lib/documents/add-version'
import { changeDocument } from '#lib/documents/change-document'
import { putBackDocument } from '#lib/documents/put-back-document'
import { documentsOfPerson, documentsSharedWithMe, sharedVersionToRead, versionToRead } from '#lib/documents/queries'
import { takeBackDocument } from '#lib/documents/take-back-document'
import { takeBackVersion } from '#lib/documents/take-back-version'
import { aService, command, type Person, type ServiceKit } from '#tests/build/service'
import { done, earlierOf } from '#tests/build/trace'
import { docm, docx, JPEG, justAZip, odt, PDF, PNG, sentFile } from '#tests/documents/files'
import {
  changeForm,
  contentsIn,
  documentForm,
  documentsIn,
  kept,
  keptTwice,
  versionForm,
  versionsIn,
} from '#tests/documents/kit'

let amager: ServiceKit
let mette: StaffActor
let signe: Person

beforeEach(async () => {
  amager = await aService()
  mette = await amager.specialist('Mette Holm')
  signe = await amager.person('Signe', { with: mette })
})

const refused = (field: string, key: string) => ({ kind: 'problems', problems: { [field]: { key } } })

describe('what cannot be kept is refused in a sentence, and nothing of it stays', () => {
  test.each([
    ['nothing at all', undefined, 'fileMissing'],
    ['words where a file should be', 'CV.pdf', 'fileMissing'],
    ['an empty one', sentFile('CV.pdf', ''), 'empty'],
    ['one larger than five megabytes', new SentFile('CV.pdf', LARGEST_FILE + 1, Buffer.alloc(0)), 'tooLarge'],
    ['a page of a website', sentFile('CV.html', '<html><script>alert(1)</script></html>'), 'otherKind'],
    ['a page of a website called a picture', sentFile('CV.png', '<svg onload="alert(1)"/>'), 'otherKind'],
    ['a program called a PDF', sentFile('CV.pdf', Buffer.from('MZ\x90\x00program')), 'otherKind'],
    ['an archive called a Word file', sentFile('CV.docx', justAZip()), 'otherKind'],
    ['a Word file with macros', sentFile('CV.docx', docm()), 'otherKind'],
    ['a picture called a PDF', sentFile('CV.pdf', PNG), 'disguised'],
    ['a PDF called a program', sentFile('CV.exe', PDF), 'disguised'],
  ])('%s', async (_what, file, key) => {
    const outcome = await addDocument(mette, documentForm(signe, { file }))
    expect(outcome).toEqual(refused('file', `documents.errors.${key}`))
    const documentId = await kept(mette, signe)
    expect(await addVersion(mette, versionForm(documentId, { file }))).toEqual(
      refused('file', `documents.errors.${key}`),
    )
    expect([
      (await documentsIn(signe)).length,
      (await versionsIn(signe)).length,
      (await contentsIn(signe)).length,
    ]).toEqual([1, 1, 1])
  })
})

test.each([
  ['CV.pdf', PDF, 'application/pdf'],
  ['CV.docx', docx(), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['CV.odt', odt(), 'application/vnd.oasis.opendocument.text'],
  ['CV.jpeg', JPEG, 'image/jpeg'],
  ['CV.png', PNG, 'image/png'],
])('%s comes back as it was, to the last byte', async (name, content, mediaType) => {
  await kept(mette, signe, { file: sentFile(name, content) })
  const [version] = await versionsIn(signe)
  const read = await versionToRead(mette, version?.id ?? '')
  expect(read).toMatchObject({ clientId: signe.id, mediaType })
  expect(Buffer.from(read?.content ?? '').equals(content)).toBe(true)
})

test('five megabytes to the byte are kept', async () => {
  const content = Buffer.concat([PDF, Buffer.alloc(LARGEST_FILE - PDF.length, ' ')])
  const documentId = await kept(mette, signe, { file: sentFile('large.pdf', content), title: '' })
  expect(await documentsIn(signe)).toMatchObject([{ id: documentId, title: 'large' }])
  const [version] = await versionsIn(signe)
  expect(version?.size).toBe(LARGEST_FILE)
})

test('the same form sent twice is kept once; another file under it is told', async () => {
  const form = documentForm(signe)
  const first = done(await addDocument(mette, form))
  expect(done(await addDocument(mette, { ...form, file: sentFile('CV.pdf', PDF) }))).toEqual(first)
  const other = sentFile('CV.pdf', `${PDF}more`)
  expect(await addDocument(mette, { ...form, file: other })).toEqual({ kind: 'sent_before' })
  expect(await versionsIn(signe)).toHaveLength(1)
})

describe('versions', () => {
  test('stay as they are when a newer one comes', async () => {
    const { first, second } = await keptTwice(mette, signe)
    expect((await versionToRead(mette, first))?.mediaType).toBe('application/pdf')
    expect((await versionToRead(mette, second))?.mediaType).toBe('image/png')
    const [shown] = await documentsOfPerson(mette, signe.id)
    expect(shown?.versions.map(({ number, by }) => [number, by])).toEqual([
      [2, 'Mette Holm'],
      [1, 'Mette Holm'],
    ])
  })

  test('the same file again is no newer one', async () => {
    const documentId = await kept(mette, signe)
    const outcome = await addVersion(mette, versionForm(documentId, { file: sentFile('CV again.pdf', PDF) }))
    expect(outcome).toEqual(refused('file', 'documents.errors.sameAsNewest'))
  })

  test('the wrong one is taken back, and its number is not given again; the only one is not', async () => {
    const { documentId, first, second } = await keptTwice(mette, signe)
    done(await takeBackVersion(mette, command({ versionId: second })))
    expect(await versionToRead(mette, second)).toBeUndefined()
    expect(await takeBackVersion(mette, command({ versionId: first }))).toEqual(
      refused('form', 'documents.errors.onlyVersion'),
    )
    done(await addVersion(mette, versionForm(documentId)))
    const [shown] = await documentsOfPerson(mette, signe.id)
    expect(shown?.versions.map(({ number }) => number)).toEqual([3, 1])
  })

  test('taken back by a colleague meanwhile: told so', async () => {
    const sofie = await amager.specialist('Sofie Lund')
    const jonas = await amager.person('Jonas', { with: mette, cover: sofie })
    const { second } = await keptTwice(mette, jonas)
    done(await takeBackVersion(sofie, command({ versionId: second })))
    expect(await takeBackVersion(mette, command({ versionId: second }))).toMatchObject({
      problems: { form: { key: 'documents.errors.takenBackMeanwhile', values: { self: 'no', who: 'Sofie Lund' } } },
    })
  })
})

test('its name, kind and sharing are changed with their history, by whoever saw them as they are', async () => {
  const documentId = await kept(mette, signe, { title: 'CV' })
  done(await changeDocument(mette, changeForm(documentId, { title: 'CV, short', shared: 'yes' })))
  expect(await documentsIn(signe)).toMatchObject([{ title: 'CV, short', shared: true, version: 2 }])
  expect(await earlierOf(mette, documentId)).toMatchObject([
    { version: 1, was: { title: 'CV', kind: 'cv', shared: '' } },
  ])
  expect(await changeDocument(mette, changeForm(documentId, { title: 'Mine' }))).toMatchObject({
    kind: 'changed',
    version: 2,
    reads: { title: 'CV, short' },
  })
})

test('taken back, it can be neither read nor changed; put back, it is as it was', async () => {
  const { documentId, first, second } = await keptTwice(mette, signe, { shared: 'yes' })
  done(await takeBackDocument(mette, command({ documentId })))
  expect([await versionToRead(mette, first), await versionToRead(mette, second)]).toEqual([undefined, undefined])
  expect(await addVersion(mette, versionForm(documentId))).toMatchObject({
    problems: { form: { key: 'documents.errors.takenBackMeanwhile', values: { self: 'yes' } } },
  })
  done(await putBackDocument(mette, command({ documentId })))
  expect(await putBackDocument(mette, command({ documentId }))).toEqual(refused('form', 'documents.errors.isThere'))
  expect((await versionToRead(mette, second))?.fileName).toBe('CV.png')
})

test('a person sees the newest version of what is shared with them, and of nothing else', async () => {
  const herself = await amager.clientAccount(signe)
  const { second } = await keptTwice(mette, signe, { title: 'Shared', shared: 'yes' })
  await kept(mette, signe, { title: 'Private', file: sentFile('letter.pdf', `${PDF} `) })
  expect((await documentsSharedWithMe(herself)).map(({ title, versionId }) => [title, versionId])).toEqual([
    ['Shared', second],
  ])
  expect((await sharedVersionToRead(herself, second))?.fileName).toBe('CV.png')
  const hidden = (await versionsIn(signe)).filter(({ fileName }) => fileName === 'letter.pdf')
  expect(await sharedVersionToRead(herself, hidden[0]?.id ?? '')).toBeUndefined()
  const jonas = await amager.person('Jonas', { with: mette })
  const another = await amager.clientAccount(jonas)
  expect(await documentsSharedWithMe(another)).toEqual([])
  expect(await sharedVersionToRead(another, second)).toBeUndefined()
})
