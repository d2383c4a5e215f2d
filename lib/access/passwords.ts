import { hash, verify } from '@node-rs/argon2'

/** argon2id, as OWASP's password storage cheat sheet has it. */
const COST = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 }

const AT_ONCE = 2
const waiting: (() => void)[] = []
let running = 0

export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(plain(password), COST))

/** Costs the same whether there is anything to compare with or not. */
export async function isPassword(password: string, passwordHash: string | undefined): Promise<boolean> {
  if (passwordHash !== undefined) return inTurn(() => verify(passwordHash, plain(password)).catch(() => false))
  await hashPassword(password)
  return false
}

/** The same word typed on two keyboards is the same word. */
const plain = (password: string) => password.normalize('NFKC')

/** Each takes 19 MiB: a crowd at the door must not fill the machine. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running < AT_ONCE) running += 1
  else await new Promise<void>((go) => waiting.push(go))
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}
