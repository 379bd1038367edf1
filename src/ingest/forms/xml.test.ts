import { describe, expect, it } from 'vitest';
import { attribute, children, firstAt, localName, mendXml, parseXml, words, xmlElements } from './xml.ts';

describe('mendXml', () => {
  it.each<[string, string, string]>([
    ['well-formed text stays', '<a x="1"><b/>c &amp; d</a>', '<a x="1"><b/>c &amp; d</a>'],
    ['declarations and comments go', '<?xml version="1.0"?><!-- x --><a/>', '<a/>'],
    ['a document type goes', '<!DOCTYPE rss PUBLIC "-//X//DTD" "x.dtd"><rss/>', '<rss/>'],
    ['its entities, too', '<!DOCTYPE a [<!ENTITY x "<b>"> <!-- ] --> ]><a>&x;</a>', '<a>&x;</a>'],
    [
      'sections of data stay',
      '<a><![CDATA[ 1 < 2 <!-- x --> ]]></a>',
      '<a><![CDATA[ 1 < 2 <!-- x --> ]]></a>',
    ],
    ['a bare sign', '<a>1 < 2 <3 <-</a>', '<a>1 &lt; 2 &lt;3 &lt;-</a>'],
    ['a sign in a value', '<a x="1 < 2"/>', '<a x="1 < 2"/>'],
    ['a quote that is not closed', '<a x="1><b>c</b>', '&lt;a x="1><b>c</b>'],
    ['a tag that is cut off', '<a>b<c', '<a>b&lt;c'],
    ['a section that is cut off', '<a><![CDATA[b <p>c</p>', '<a>&lt;![CDATA[b <p>c</p>'],
    ['a comment that is cut off', '<a><!-- b <!-- c', '<a>&lt;!-- b &lt;!-- c'],
    ['a document type that is cut off', '<!DOCTYPE a [ <b/>', '&lt;!DOCTYPE a [ <b/>'],
  ])('%s', (_name, text, expected) => expect(mendXml(text)).toBe(expected));

  it.each<[string, string]>([
    ['bare signs', '<'],
    ['unclosed comments', '<!--'],
    ['unclosed sections', '<![CDATA['],
    ['unclosed instructions', '<?x '],
    ['unclosed document types', '<!DOCTYPE ['],
    ['unclosed quotes', '<a "\' '],
    ['unclosed tags', '<a b=c '],
    ['long names', 'a'],
  ])('is linear for %s', (_name, piece) => {
    expect(mendXml(`<a>${piece.repeat(300_000)}"`).length).toBeGreaterThan(300_000);
  });
});

describe('xmlElements', () => {
  const items = (text: string) =>
    [...xmlElements(text, (name) => localName(name) === 'item')].map(({ start, end, whole }) => [
      text.slice(start, end),
      whole,
    ]);

  it.each<[string, string, [string, boolean][]]>([
    [
      'whole ones',
      '<a><item>1</item> <item x="2"/></a>',
      [
        ['<item>1</item>', true],
        ['<item x="2"/>', true],
      ],
    ],
    [
      'names in data',
      '<item><![CDATA[</item><item>]]></item>',
      [['<item><![CDATA[</item><item>]]></item>', true]],
    ],
    ['with a prefix', '<r:item>1</r:item>', [['<r:item>1</r:item>', true]]],
    [
      'cut off',
      '<item>1</item><item>2',
      [
        ['<item>1</item>', true],
        ['<item>2', false],
      ],
    ],
    [
      'left open',
      '<item>1<item>2</item>',
      [
        ['<item>1', false],
        ['<item>2</item>', true],
      ],
    ],
    ['a stray end', '</item><item>2</item>', [['<item>2</item>', true]]],
    ['none', '<a><items/></a>', []],
  ])('%s', (_name, text, expected) => expect(items(text)).toEqual(expected));
});

describe('parseXml', () => {
  const tree = parseXml(
    '<x:a id="1 &amp; 2" xml:lang="en"><x:b>1 &amp;amp; 2</x:b><b><i>two</i> <![CDATA[&amp;]]></b><c.d> <p>q</p> </c.d></x:a>',
    ['b', 'c.d'],
  );
  const root = firstAt(tree ?? undefined, 'a');

  it('reads attributes, elements and raw markup', () => {
    expect(attribute(root, 'id')).toBe('1 & 2');
    expect(attribute(root, 'lang')).toBe('en');
    expect(children(root, 'b').map(words)).toEqual(['1 &amp; 2', 'two &amp;']);
    expect(firstAt(root, 'c-d')).toEqual({ '#text': ' <p>q</p> ' });
    expect(firstAt(root, 'z', 'y')).toBeUndefined();
  });

  it.each<[string, string]>([
    ['a raw element that is not closed', '<a><b>1</a>'],
    ['deep nesting', '<a>'.repeat(500)],
    ['a name that is none', '<constructor/>'],
  ])('gives null for %s', (_name, text) => expect(parseXml(text, ['b'])).toBeNull());
});
