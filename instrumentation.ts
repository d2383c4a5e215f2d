import type { Instrumentation } from 'next'

export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { openHouse } = await import('#lib/access/open-house')
  await openHouse()
}

export const onRequestError: Instrumentation.onRequestError = async (error, { method }, { routePath, routeType }) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { logError } = await import('#lib/access/log-error')
  logError(error, { method, routePath, routeType })
}
