import { notFound } from 'next/navigation'
import { versionToRead } from '#lib/documents/queries'
import { isId } from '#lib/shared/ids'
import { fileAnswer } from '../../../../components/file-answer.ts'
import { openPerson } from '../../open-person.ts'

type Context = { params: Promise<{ id: string; versionId: string }> }

/** One version as a file. That it was taken along is written down like any look. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { actor, id } = await openPerson(params, 'document')
  const { versionId } = await params
  const version = isId(versionId) ? await versionToRead(actor, versionId) : undefined
  if (version?.clientId !== id) notFound()
  return fileAnswer(version)
}
