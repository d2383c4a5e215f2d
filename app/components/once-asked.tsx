'use client'

import type { ReactNode } from 'react'
import { useShown } from './act-form.tsx'

/** Shows its question only once the answer to the form has asked it. */
export function OnceAsked({ field, children }: { field: string; children: ReactNode }) {
  return useShown().problems?.[field] ? children : null
}
