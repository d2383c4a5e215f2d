export const DOCUMENT_KINDS = ['cv', 'letter', 'certificate', 'other'] as const

/** What is taken in, with the endings such a file may have. */
export const MEDIA_TYPES = {
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
} as const
export type MediaType = keyof typeof MEDIA_TYPES

export const isMediaType = (type: string | undefined): type is MediaType => type !== undefined && type in MEDIA_TYPES

/** The ending of a file's name, without its dot and in small letters; empty where it has none. */
const endingOf = (fileName: string): string => /\.([a-z0-9]{1,5})$/i.exec(fileName)?.[1]?.toLowerCase() ?? ''

/** Does the name say what the file holds? One without an ending says nothing, and that is no lie. */
export function nameFits(fileName: string, type: MediaType): boolean {
  const ending = endingOf(fileName)
  const endings: readonly string[] = MEDIA_TYPES[type]
  return ending === '' || endings.includes(ending)
}

const LONGEST_NAME = 120
// Slashes, control characters and marks that turn text around: nothing a name needs, and much that a disguise does.
const NOT_IN_NAMES = /[\p{Cc}\p{Cf}/\\:*?"<>|]/gu

/** A file's name as it is kept: its own letters, nothing that is a path or hides its ending, and an ending that is true. */
export function keptName(fileName: string, type: MediaType): string {
  const plain = fileName.normalize('NFC').replace(NOT_IN_NAMES, ' ').replace(/\s+/g, ' ').trim()
  const ending = endingOf(plain)
  const stem = (ending ? plain.slice(0, -ending.length - 1) : plain)
    .replace(/^[. ]+/, '')
    .slice(0, LONGEST_NAME)
    .trim()
  return `${stem || 'document'}.${MEDIA_TYPES[type][0]}`
}

/** A title to begin with, from the name of the file. */
export const titleFrom = (fileName: string): string =>
  fileName
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/[_-]+/g, ' ')
    .trim()
