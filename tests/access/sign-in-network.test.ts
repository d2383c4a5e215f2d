import { expect, test } from 'vitest'
import { networkOf } from '#lib/access/client-address'

const from = (told: Record<string, string>, hops: number, noted = true) => networkOf(new Headers(told), hops, noted)

test('without a proxy of ours, an address a visitor tells is not believed', () => {
  expect(from({ 'x-alongside-peer': '203.0.113.7', 'x-forwarded-for': '198.51.100.1' }, 0)).toBe('203.0.113.7')
})

test('where connections are not noted, an address under our name is not believed', () => {
  expect(from({ 'x-alongside-peer': '203.0.113.7' }, 0, false)).toBe('unknown')
})

test('behind proxies of ours, the address the outermost of them saw counts, not what a visitor put before it', () => {
  const told = { 'x-alongside-peer': '10.0.0.2', 'x-forwarded-for': '1.2.3.4, 198.51.100.1, 10.0.0.1' }
  expect(from(told, 1)).toBe('10.0.0.1')
  expect(from(told, 2)).toBe('198.51.100.1')
})

test('where a proxy told nothing, the connection itself counts', () => {
  expect(from({ 'x-alongside-peer': '10.0.0.2' }, 1)).toBe('10.0.0.2')
  expect(from({ 'x-alongside-peer': '10.0.0.2', 'x-forwarded-for': '198.51.100.1' }, 3)).toBe('10.0.0.2')
})

test.each([
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
])('%s belongs to the network %s', (peer, network) => {
  expect(from({ 'x-alongside-peer': peer }, 0)).toBe(network)
})
