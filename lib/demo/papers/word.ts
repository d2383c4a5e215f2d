import { zip } from './zip.ts'

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'
const DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** A Word document with these paragraphs, the first one as its heading. */
export function wordOf([heading, ...paragraphs]: readonly [string, ...string[]]): Buffer {
  const types =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Override PartName="/word/document.xml" ContentType="${MAIN}"/>`
  const body = [
    paragraph(heading, '<w:rPr><w:b/><w:sz w:val="32"/></w:rPr>'),
    ...paragraphs.map((one) => paragraph(one)),
  ]
  const space = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const packaged = 'http://schemas.openxmlformats.org/package/2006'
  return zip({
    '[Content_Types].xml': `${DECLARED}<Types xmlns="${packaged}/content-types">${types}</Types>`,
    '_rels/.rels': `${DECLARED}<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${OFFICE}" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${DECLARED}<w:document xmlns:w="${space}"><w:body>${body.join('')}</w:body></w:document>`,
  })
}

const paragraph = (text: string, look = ''): string =>
  `<w:p><w:r>${look}<w:t xml:space="preserve">${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</w:t></w:r></w:p>`
