import { createHash } from 'node:crypto'

/** A file as a form brought it. Where two commands are compared, it is what it holds that counts. */
export class SentFile {
  readonly name: string
  /** In bytes; that of a file too large to be read is told all the same. */
  readonly size: number
  readonly content: Buffer
  readonly digest: string

  constructor(name: string, size: number, content: Buffer) {
    this.name = name
    this.size = size
    this.content = content
    this.digest = createHash('sha256').update(content).digest('hex')
  }

  toJSON() {
    return { name: this.name, size: this.size, digest: this.digest }
  }
}

/** Read up to this size: what is larger is refused by every form of ours, so nothing of it is kept in memory. */
export const LARGEST_FILE = 5 * 1024 * 1024

/** The files a form brought, by field. A field in which none was chosen brings none. */
export async function filesIn(data: FormData): Promise<Record<string, SentFile>> {
  const files: Record<string, SentFile> = {}
  for (const [field, value] of data) {
    if (typeof value === 'string' || value.size + value.name.length === 0) continue
    const content = value.size > LARGEST_FILE ? Buffer.alloc(0) : Buffer.from(await value.arrayBuffer())
    files[field] = new SentFile(value.name, value.size, content)
  }
  return files
}
