import type { Actor } from '#lib/access/actor'

/** Everybody decides about their own language and their own sessions; the record is found by being theirs. */
export const mayChooseLanguage = (_actor: Actor): boolean => true
export const mayEndSession = (_actor: Actor): boolean => true
export const maySignOutEverywhere = (_actor: Actor): boolean => true

export const mayDeactivateAccount = (actor: Actor): boolean => actor.role === 'admin'
export const mayReactivateAccount = mayDeactivateAccount
export const mayChangeRole = mayDeactivateAccount
