import { LARGEST_FILE } from '#lib/access/sent-file'
import type { MediaType } from '#lib/documents/rules'

/** What the chooser of the device offers; what comes is looked at all the same. */
const ACCEPTED = '.pdf,.docx,.odt,.jpg,.jpeg,.png'

/** What a field for a document is given. */
export const filesWith = (tooLarge: string) => ({ accept: ACCEPTED, most: LARGEST_FILE, tooLarge })

/** What people call it. */
export const FORMATS: Record<MediaType, string> = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.oasis.opendocument.text': 'OpenDocument',
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
}

/** A size as one says it. */
export function sizeIn(bytes: number, locale: string): string {
  const isLarge = bytes >= 1024 * 1024
  const unit = isLarge ? 'megabyte' : 'kilobyte'
  const size = isLarge ? bytes / 1024 / 1024 : Math.max(1, Math.round(bytes / 1024))
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(size)
}
