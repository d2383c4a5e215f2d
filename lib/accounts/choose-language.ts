import { eq } from 'drizzle-orm'
import { accounts } from '#db/schema/accounts'
import { useCase } from '#lib/access/use-case'
import { chooseLanguageForm } from './forms.ts'
import { mayChooseLanguage } from './policy.ts'

export const chooseLanguage = useCase({
  act: 'account.choose-language',
  form: chooseLanguageForm,
  subject: async (_tx, _input, actor) => actor,
  allow: mayChooseLanguage,
  about: () => [],
  perform: async ({ tx, actor, input: { language } }) => {
    await tx.update(accounts).set({ language }).where(eq(accounts.id, actor.accountId))
    return { language }
  },
})
