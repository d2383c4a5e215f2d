import { readFileSync } from 'node:fs'
import { pdfOf } from './pdf.ts'
import { wordOf } from './word.ts'

/** What is on a sheet, its heading first; or a photograph, by the name of its file beside this one. */
export type Paper = { pdf: Lines } | { word: Lines } | { photograph: 'window' | 'certificate' }
type Lines = readonly [string, ...string[]]

/** A file as somebody would have sent it. */
export function fileOf(paper: Paper) {
  if ('pdf' in paper) return { mediaType: 'application/pdf', ending: 'pdf', content: pdfOf(paper.pdf) } as const
  if ('word' in paper) return { mediaType: WORD, ending: 'docx', content: wordOf(paper.word) } as const
  const content = readFileSync(new URL(`${paper.photograph}.jpg`, import.meta.url))
  return { mediaType: 'image/jpeg', ending: 'jpg', content } as const
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
