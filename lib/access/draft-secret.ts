import { createHmac } from 'node:crypto'
import { env } from '#lib/shared/env'
import type { Actor } from './actor.ts'

/**
 * What the drafts of one account are sealed with on its devices: 32 bytes, base64. Told only to whoever is signed in to it,
 * and never stored, so that a draft that was left behind reads as nothing without the account.
 */
export const draftSecretOf = ({ accountId }: Pick<Actor, 'accountId'>): string =>
  createHmac('sha256', env().APP_SECRET).update(`drafts of ${accountId}`).digest('base64')
