import { z } from 'zod'

const wholeNumber = z.coerce.number().int().min(0)

const schema = z.object({
  APP_ORIGIN: z.url({ error: 'Set APP_ORIGIN to the address people open, such as https://alongside.example' }),
  APP_SECRET: z
    .string({ error: 'Set APP_SECRET to a random text of 32 characters or more' })
    .min(32, 'APP_SECRET is shorter than 32 characters'),
  AUDIT_CHECKPOINT: z.string().default('data/audit-checkpoint.json'),
  TRUST_PROXY: wholeNumber.default(0),
  SESSION_IDLE_MINUTES: wholeNumber.min(1).default(120),
  SESSION_HOURS: wholeNumber.min(1).default(14),
  DEMO: z.enum(['0', '1']).default('0'),
  SET_CLOCK: z.iso.datetime().optional(),
})

export type Env = z.output<typeof schema>

let parsed: Env | undefined

/** The settings this process was started with. @throws one sentence for each that is missing or wrong */
export function env(): Env {
  parsed ??= parse(process.env)
  return parsed
}

/** One setting by itself, for scripts that need no other. */
export function setting<Name extends keyof Env>(name: Name): Env[Name] {
  return schema.shape[name].parse(process.env[name]) as Env[Name]
}

export function parse(from: Record<string, string | undefined>): Env {
  const result = schema.safeParse(from)
  if (result.success) return result.data
  throw new Error(result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'))
}
