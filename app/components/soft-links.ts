import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/**
 * Plain links lead on without the page being loaded anew. One listener for all of them: a link component for each costs
 * a list more than everything else in its rows.
 */
export function useSoftLinks() {
  const router = useRouter()
  useEffect(() => {
    const follow = (click: MouseEvent) => {
      const link = (click.target as Element).closest('a')
      if (!link || !isPlain(click) || !staysHere(link)) return
      click.preventDefault()
      router.push(link.pathname + link.search + link.hash)
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [router])
}

/** Neither heard by somebody else already, nor meant for a new tab or window. */
const isPlain = ({ defaultPrevented, button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  !(defaultPrevented || button !== 0 || metaKey || ctrlKey || shiftKey || altKey)

/** Another page of ours, in this window. Down the same page, and to what is no page, the browser goes by itself. */
function staysHere(link: HTMLAnchorElement) {
  const { origin, pathname, search, hash, target } = link
  if (origin !== location.origin || pathname.startsWith('/api/') || link.hasAttribute('download')) return false
  return (target === '' || target === '_self') && !(hash && pathname + search === location.pathname + location.search)
}
