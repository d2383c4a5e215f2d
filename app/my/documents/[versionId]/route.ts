import { notFound } from 'next/navigation'
import { signedInClient } from '#lib/access/signed-in'
import { sharedVersionToRead } from '#lib/documents/queries'
import { isId } from '#lib/shared/ids'
import { fileAnswer } from '../../../components/file-answer.ts'

/** What was shared with me, as a file. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ versionId: string }> },
): Promise<Response> {
  const [actor, { versionId }] = [await signedInClient(), await params]
  const version = isId(versionId) ? await sharedVersionToRead(actor, versionId) : undefined
  if (!version) notFound()
  return fileAnswer(version)
}
