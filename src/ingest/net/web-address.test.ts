import { expect, it } from 'vitest';
import { Refusal } from './refusal.ts';
import { readWebAddress } from './web-address.ts';

it.each([
  ['http://news.example', 'http://news.example/'],
  ['  https://News.Example:443/a b?q=é#part ', 'https://news.example/a%20b?q=%C3%A9'],
  ['HTTP://0x7f.1/', 'http://127.0.0.1/'],
  ['http://bücher.example/', 'http://xn--bcher-kva.example/'],
  ['http:news.example/a', 'http://news.example/a'],
  [`http://news.example/${'a'.repeat(7980)}`, `http://news.example/${'a'.repeat(7980)}`],
])('%.60s', (text, href) => {
  expect(readWebAddress(text).href).toBe(href);
});

it.each([
  ['', 'it is no address'],
  ['news.example/a', 'it is no address'],
  ['http://', 'it is no address'],
  ['http://[::1', 'it is no address'],
  ['http://256.1.1.1/', 'it is no address'],
  ['http://news.example:99999/', 'it is no address'],
  ['file:///etc/hosts', 'it begins with file:, which is neither http: nor https:'],
  ['ftp://news.example/a', 'it begins with ftp:, which is neither http: nor https:'],
  ['javascript:alert(1)', 'it begins with javascript:, which is neither http: nor https:'],
  ['data:text/plain,a', 'it begins with data:, which is neither http: nor https:'],
  ['http://jo@news.example/', 'it has a user name or password in it'],
  ['http://:secret@news.example/', 'it has a user name or password in it'],
  [`http://news.example/${'a'.repeat(8000)}`, 'it has 8020 characters'],
  [`http://news.example/${'é'.repeat(2000)}`, 'it has 12020 characters'],
])('not %.60s', (text, message) => {
  expect(() => readWebAddress(text)).toThrow(expect.objectContaining({ code: 'url-invalid', message }));
});

it('reads relative addresses against a base', () => {
  expect(readWebAddress('../b', new URL('https://news.example/a/c')).href).toBe('https://news.example/b');
  expect(() => readWebAddress('ftp:b', new URL('https://news.example/'))).toThrow(Refusal);
});
