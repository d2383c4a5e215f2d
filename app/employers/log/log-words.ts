import { getTranslations } from 'next-intl/server'
import { MODES } from '#lib/employers/rules'
import { choicesOf } from '../../components/choices.ts'
import { askedWords } from '../asked-words.ts'
import type { LogWords } from './log-contact-form.tsx'

/** The words of the form, and how one can have been in touch. */
export async function logWords(how: 'how' | 'logHere') {
  const [t, { isThat, isAnother }] = await Promise.all([getTranslations('employers'), askedWords()])
  const words: LogWords = {
    form: t('logTitle'),
    how: t(how),
    undo: t('undo'),
    details: t('addDetails'),
    toEmployer: t('toEmployer'),
    isThat,
    isAnother,
  }
  return { words, modes: choicesOf(MODES, (mode) => t(`modes.${mode}`)) }
}
