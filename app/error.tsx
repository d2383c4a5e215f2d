'use client'

import { useEffect, useState } from 'react'
import { ErrorWords, type Failure } from './error-words.tsx'

export default function ErrorPage({ error }: { error: Failure }) {
  const [language, setLanguage] = useState<string>()
  useEffect(() => setLanguage(document.documentElement.lang), [])
  return language === undefined ? null : <ErrorWords error={error} language={language} />
}
