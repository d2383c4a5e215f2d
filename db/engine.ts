export type Engine = 'sqlite' | 'postgres'

export const engineOf = (url: string): Engine => (/^postgres(ql)?:\/\//.test(url) ? 'postgres' : 'sqlite')

export const databaseUrl = (): string => process.env.DATABASE_URL ?? 'file:data/alongside.db'

/** Chosen once per process: the column builders below it cannot change afterwards. */
export const engine: Engine = engineOf(databaseUrl())

export const fileOf = (url: string): string => url.replace(/^file:/, '')
