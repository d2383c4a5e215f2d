import { getTranslations } from 'next-intl/server'
import type { Helper } from '#lib/profile/entry-of-person'
import { callTo } from '../../../components/phone.ts'
import { POINT } from '../../../components/point.ts'

type Props = { helper: Pick<Helper, 'name' | 'relation' | 'how' | 'mayContact' | 'phone'> }

/** Somebody who helps, or a place where the person is welcome, as it reads in the document. */
export async function HelperShown({ helper: { name, relation, how, mayContact, phone } }: Props) {
  const t = await getTranslations('profile.helper')
  return (
    <>
      <p>
        <span className="font-semibold">{name}</span>
        {relation && `, ${relation}`}
      </p>
      {how && <p className="voice whitespace-pre-wrap">{how}</p>}
      {(mayContact || phone) && (
        <p className="profile-label first-letter:uppercase">
          {mayContact && t('mayLine', { answer: mayContact })}
          {mayContact && phone && POINT}
          {phone && (
            <a href={callTo(phone)} className="line-link">
              {phone}
            </a>
          )}
        </p>
      )}
    </>
  )
}
