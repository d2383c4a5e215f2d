import { storeOfDevice } from './draft-places.ts'
import type { Device } from './drafts.ts'

const TAB = 'alongside:tab'
const OFF = 'alongside:no-drafts'

export const draftsAreOff = () => storeOfDevice()?.getItem(OFF) === 'yes'

/** @throws where nothing can be kept on this device */
export function switchDrafts(on: boolean) {
  if (on) window.localStorage.removeItem(OFF)
  else window.localStorage.setItem(OFF, 'yes')
}

/** @throws where nothing can be kept on this device */
export function deviceOf(account: string, secret: string): Device {
  const tab = sessionStorage.getItem(TAB) ?? crypto.randomUUID()
  sessionStorage.setItem(TAB, tab)
  return { storage: localStorage, locks: navigator.locks, cipher: cipherOf(secret), now: Date.now, account, tab }
}

/** AES-GCM under the account's own secret. What it is about is sealed with it, so that no draft can pass for another. */
export function cipherOf(secret: string): Device['cipher'] {
  const text = new TextEncoder()
  const algorithm = (iv: BufferSource, about: string) => ({ name: 'AES-GCM', iv, additionalData: text.encode(about) })
  let imported: Promise<CryptoKey> | undefined
  const key = async () => {
    imported ??= crypto.subtle.importKey('raw', bytesOf(secret), 'AES-GCM', false, ['encrypt', 'decrypt'])
    return imported
  }
  return {
    async seal(plain, about) {
      const iv = crypto.getRandomValues(new Uint8Array(12))
      const sealed = await crypto.subtle.encrypt(algorithm(iv, about), await key(), text.encode(plain))
      return textOf(iv) + textOf(new Uint8Array(sealed))
    },
    async open(sealed, about) {
      // Twelve bytes are sixteen letters.
      const iv = bytesOf(sealed.slice(0, 16))
      const plain = await crypto.subtle.decrypt(algorithm(iv, about), await key(), bytesOf(sealed.slice(16)))
      return new TextDecoder().decode(plain)
    },
  }
}

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
const textOf = (bytes: Uint8Array) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
