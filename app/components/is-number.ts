/** Hours are written as they are said: how many in a week, or in words. */
export const isNumber = (text: string): boolean => /^\d+([.,]\d+)?$/.test(text)
