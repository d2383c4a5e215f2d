import { fileTypeFromBuffer } from 'file-type'
import { RuleBroken } from '#lib/access/failures'
import { LARGEST_FILE, type SentFile } from '#lib/access/sent-file'
import { isMediaType, keptName, nameFits } from './rules.ts'

/**
 * What a file holds, told by its content.
 * @throws RuleBroken where it is empty, too large, of another kind, or not what its name says
 */
export async function readFile(file: SentFile) {
  const { name, size, content, digest } = file
  if (size > LARGEST_FILE) throw new RuleBroken('file', 'documents.errors.tooLarge')
  if (size === 0) throw new RuleBroken('file', 'documents.errors.empty')
  const mediaType = (await fileTypeFromBuffer(content))?.mime
  if (!isMediaType(mediaType)) throw new RuleBroken('file', 'documents.errors.otherKind')
  if (!nameFits(name, mediaType)) throw new RuleBroken('file', 'documents.errors.disguised')
  return { fileName: keptName(name, mediaType), mediaType, size, digest, content }
}
