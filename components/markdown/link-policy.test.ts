import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allowedHref } from './link-policy.ts'

const hosts = ['example.com', 'Help.Partner.example', '*.wild.example']

test.each([
  ['https://example.com', 'https://example.com/'],
  ['HTTPS://EXAMPLE.COM/a?b=c#d', 'https://example.com/a?b=c#d'],
  ['https://pay.example.com/x', 'https://pay.example.com/x'],
  ['https://example.com./x', 'https://example.com./x'],
  ['https://example.com:443/x', 'https://example.com/x'],
  ['https://help.partner.example/x', 'https://help.partner.example/x'],
  ['https://a.wild.example/', 'https://a.wild.example/'],
])('opens %s', (raw, href) => {
  expect(allowedHref(raw, hosts)).toBe(href)
})

test.each([
  'http://example.com/',
  'javascript:alert(1)',
  'JaVaScRiPt://example.com/%0aalert(1)',
  'java\tscript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'mailto:a@example.com',
  '//example.com/x',
  '/x',
  'https:example.com',
  'https:\\\\example.com\\x',
  'https://example.com\\@evil.test/',
  'https://evil.test/?https://example.com',
  'https://example.com@evil.test/',
  'https://user:pass@example.com/',
  'https://example.com:8443/',
  'https://example.com.evil.test/',
  'https://notexample.com/',
  'https://exаmple.com/',
  'https://example.com/\u202egnp.exe',
  ' https://example.com',
  'https://ex\nample.com',
  'https://',
  '',
])('refuses %j', (raw) => {
  expect(allowedHref(raw, hosts)).toBeUndefined()
})

test('no hosts, no links', () => {
  expect(allowedHref('https://example.com', [])).toBeUndefined()
  expect(allowedHref('https://example.com', [''])).toBeUndefined()
})

test('whatever it lets through is https on an allowed host', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.webUrl(),
        fc.string(),
        fc.tuple(fc.string(), fc.constant('example.com'), fc.string()).map((p) => `https://${p.join('')}`),
      ),
      (raw) => {
        const href = allowedHref(raw, ['example.com'])
        if (href === undefined) return
        const url = new URL(href)
        expect(url.protocol).toBe('https:')
        expect(url.hostname.replace(/\.$/, '')).toMatch(/(^|\.)example\.com$/)
        expect(url.username + url.password + url.port).toBe('')
      },
    ),
  )
})
