import { Agent, request } from 'node:http'

export type Asked = { path: string; cookie?: string; form?: [name: string, value: string][] }
export type Answer = { status: number; body: string; ms: number }
export type Visitor = ReturnType<typeof visitorOf>

const BOUNDARY = '----------------------------bench'

/** Somebody with so many connections at once, who waits for each answer to come in whole. */
export function visitorOf(origin: string, atOnce = 1) {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  const { hostname, port } = new URL(origin)

  function ask({ path, cookie, form }: Asked): Promise<Answer> {
    const body = form && Buffer.from(multipart(form))
    const headers = {
      host: `${hostname}:${port}`,
      ...(cookie ? { cookie } : {}),
      ...(body
        ? { origin, 'content-type': `multipart/form-data; boundary=${BOUNDARY}`, 'content-length': body.length }
        : {}),
    }
    const start = performance.now()
    return new Promise((resolve, reject) => {
      const asked = request(
        { agent, host: '127.0.0.1', port, path, method: body ? 'POST' : 'GET', headers },
        (answer) => {
          const chunks: Buffer[] = []
          answer.on('data', (chunk: Buffer) => chunks.push(chunk))
          answer.on('end', () => {
            const ms = performance.now() - start
            resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks).toString(), ms })
          })
          answer.on('error', reject)
        },
      )
      asked.on('error', reject)
      asked.end(body)
    })
  }

  return {
    ask,
    /** Asks so many times in all, and answers with how long each took and how many were answered in a second. */
    async askMany(total: number, next: () => Asked): Promise<{ ms: number[]; perSecond: number }> {
      const ms: number[] = []
      let left = total
      const start = performance.now()
      const one = async () => {
        while (left-- > 0) {
          const answer = await ask(next())
          if (answer.status !== 200)
            throw new Error(`${answer.status} instead of a page:\n${answer.body.slice(0, 400)}`)
          ms.push(answer.ms)
        }
      }
      await Promise.all(Array.from({ length: atOnce }, one))
      return { ms, perSecond: (total * 1000) / (performance.now() - start) }
    },
    close: () => agent.destroy(),
  }
}

function multipart(fields: [string, string][]): string {
  const parts = fields.map(
    ([name, value]) => `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  return `${parts.join('')}--${BOUNDARY}--\r\n`
}
