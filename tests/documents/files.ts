import { SentFile } from '#lib/access/sent-file'
import { zip } from '#lib/demo/papers/zip'

export const sentFile = (name: string, content: Buffer | string) => {
  const bytes = Buffer.from(content)
  return new SentFile(name, bytes.length, bytes)
}

export const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')
export const PNG = Buffer.from(
  '89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000a49444154789c63000100000500010d0a2db40000000049454e44ae426082',
  'hex',
)
export const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex')

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const typesOf = (type: string) =>
  `<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`

export const docx = () => zip({ '[Content_Types].xml': typesOf(WORD), 'word/document.xml': '<w:document/>' })
/** With macros in it: another kind, whatever it is called. */
export const docm = () =>
  zip({
    '[Content_Types].xml': typesOf('application/vnd.ms-word.document.macroEnabled.main+xml'),
    'word/document.xml': '<w/>',
  })
export const odt = () => zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<office/>' })
export const justAZip = () => zip({ 'run.sh': 'echo' })
