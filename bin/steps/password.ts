import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { text } from 'node:stream/consumers'

/** A password from ALONGSIDE_PASSWORD, from what is piped in, or typed twice without being shown. */
export async function passwordFromOutside(): Promise<string> {
  const { ALONGSIDE_PASSWORD } = process.env
  if (ALONGSIDE_PASSWORD) return ALONGSIDE_PASSWORD
  if (!process.stdin.isTTY) return (await text(process.stdin)).replace(/\r?\n$/, '')
  const silent = new Writable({ write: (_typed, _encoding, done) => done() })
  const asked = createInterface({ input: process.stdin, output: silent, terminal: true })
  try {
    const ask = async (question: string) => {
      process.stderr.write(question)
      const answer = await asked.question('')
      process.stderr.write('\n')
      return answer
    }
    const password = await ask('Password: ')
    if ((await ask('Once more: ')) !== password) throw new Error('The two were not the same.')
    return password
  } finally {
    asked.close()
  }
}
