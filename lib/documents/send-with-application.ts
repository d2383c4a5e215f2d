import { applicationDocuments } from '#db/schema/documents'
import { useCase } from '#lib/access/use-case'
import { newId } from '#lib/shared/ids'
import { sendWithForm } from './forms.ts'
import { maySendWithApplication } from './policy.ts'
import { notToSendMeanwhile, versionForApplication } from './sent-with.ts'

/** Which version went with an application, so that one knows later what they have read there. */
export const sendWithApplication = useCase({
  act: 'document.send_with',
  form: sendWithForm,
  subject: (tx, input, actor) => versionForApplication(actor, input, tx),
  allow: maySendWithApplication,
  about: ({ person }) => [person.id],
  meanwhile: notToSendMeanwhile,
  perform: async ({ tx, actor, subject: { document, version, application, person } }) => {
    const { serviceId, accountId: byAccount, now: writtenAt } = actor
    const sentId = newId()
    const what = { applicationId: application.id, versionId: version.id, clientId: person.id }
    await tx.insert(applicationDocuments).values({ ...what, serviceId, id: sentId, byAccount, writtenAt })
    return { sentId, title: document.title, number: version.number }
  },
})
