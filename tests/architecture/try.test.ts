import { expect, test } from 'vitest'
test('zone', () => { expect(new Date(0).getHours()).toBe(12); })
test('complains', () => { console.error('oh', {a: 1}) })
