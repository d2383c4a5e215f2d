'use client'

import { useEffect, useState } from 'react'
import { ErrorWords, type Failure } from './error-words.tsx'
import './globals.css'

/** Where not even the frame of the page could be made: the browser's language has to do. */
export default function GlobalError({ error }: { error: Failure }) {
  const [language, setLanguage] = useState('en')
  useEffect(() => setLanguage(navigator.language.startsWith('da') ? 'da' : 'en'), [])
  return (
    <html lang={language}>
      <body className="font-sans">
        <main>
          <ErrorWords error={error} language={language} />
        </main>
      </body>
    </html>
  )
}
