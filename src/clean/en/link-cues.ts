import { cue, type LineCue } from './line-cue.ts';

/** The words in small letters, with a capital, in capitals: where what follows must tell capitals from small letters. */
const anyCase = (words: string): string =>
  words
    .split('|')
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
    .join('|');

/** A label of links, "Related stories". */
const LABEL = `(?:${anyCase('related|recommended|suggested|similar|further|more|latest|other')})\\s+(?:(?:${anyCase('top|news')})\\s+)?(?:${anyCase('stories|story|articles|article|news|reading|reads|read|coverage|links|link|content|topics|topic|posts|post|videos|video|headlines')})`;

/** Lines that lead to other reports. */
export const LINK_CUES: readonly LineCue[] = [
  cue(
    'read-also',
    35,
    /^(?:read|see|watch|listen|view)(?:\s+(?:it\s+)?(?:also|more|next|now|this|here|too))?\s*(?:[:|»>]|[–—-]\s)/i,
  ),
  cue('read-also', 12, /^(?:read|see|watch)\s+(?:also|more|next)\b/i, { open: true }),
  cue('read-also', 8, /^read (?:more|next|the full (?:story|article|report)|our (?:full|latest))\b/i),
  cue('read-also', 35, /^(?:also|must)[ -](?:read|watch|see)\b\s*(?:[:|–—-]|$)/i),
  // A headline opens with a capital; a finished sentence that goes on in small letters tells of the stories itself
  cue('read-also', 35, new RegExp(`^${LABEL}\\s*(?:[:|–—-]\\s*(?:[^\\p{Ll}\\s]|$)|$)`, 'u')),
  cue('read-also', 35, new RegExp(`^${LABEL}\\s*[:|–—-]`, 'u'), { open: true }),
  cue(
    'read-also',
    35,
    /^(?:[Rr]elated|RELATED|[Rr]ecommended|RECOMMENDED|[Mm]ore|MORE)\s*[:|]\s*(?:[^\p{Ll}\s]|$)/u,
  ),
  cue('read-also', 16, /^more (?:from|on|in|about|news)\b/i, { open: true }),
  cue(
    'read-also',
    35,
    /^(?:don['’]?t miss|in case you missed it|icymi|trending(?: now)?|most (?:read|popular|viewed)|editor['’]?s['’]? picks?|you (?:may|might) (?:also )?(?:like|be interested in)|what to read next|up next|top stories|best of)\b\s*(?:[:|–—-]|$)/i,
  ),
  cue(
    'read-also',
    25,
    /^(?:watch|listen|video|live|podcast|gallery|in pictures|photos|pictures|raw|explainer|explained|opinion|live updates?)\s*[:|]\s/i,
    { open: true },
  ),
  cue(
    'read-also',
    12,
    /^(?:listen to|watch|read) (?:this|the|our) (?:full )?(?:article|story|report|episode|podcast|video|interview|version)\b/i,
    { open: true },
  ),
  cue('link', 25, /^(?:click|tap|swipe) (?:here|on the|the link|below|through)\b/i),
  // The reader is told to go somewhere: "visit" opens the clause, nobody else does it
  cue(
    'link',
    25,
    /^(?:for more(?! than\b)|(?:to )?(?:read|learn|find out) more)\b(?:[^,;]{0,100}[,:]| (?:information|info|details|news|stories|updates)(?: (?:on|about|from|like) [^,;]{0,60})?)?\s(?:please )?(?:visit|click|go to|see|follow|check|head to|call|contact)\b/i,
  ),
  cue(
    'link',
    25,
    /^(?:for more(?! than\b)|(?:to )?(?:read|learn|find out) more)\b.{0,120}(?:\bhere\W*$|\bhttps?:|\bwww\.)/i,
  ),
  cue('link', 14, /^(?:for more(?! than\b)|to read more|learn more|find out more)\b/i, { open: true }),
  cue('read-also', 30, /^(?:subscribers|members) (?:can )?(?:also )?(?:read|see|watch)(?: more| on)?\s*:/i),
  cue(
    'link',
    14,
    /^follow (?:all )?(?:of )?our (?:[^\s,]+ ){0,2}(?:coverage|reporting|blog|live page|updates)\b[^,]{0,40}$/i,
    { where: 'edge' },
  ),

  // Where a feed, or a copy of a report, breaks off
  cue(
    'read-also',
    16,
    /^continue reading(?:\W{0,4}$|\s(?:(?:the (?:main|full|rest)|this|on|at|in|below|here)\b|[“"«]).{0,80}$)/i,
  ),
  cue('read-also', 12, /^[[(]?(?:…|\.{3})[\])]?(?:\s*(?:continue reading|read more|more)\b.{0,60})?$/i),
  cue('read-also', 10, /^[[(]?(?:…|\.{3})?\s?\[?\+\d{1,7} (?:chars|characters)\]?$/i),
  cue('read-also', 6, /^(?:recommended|suggested|selected|picked|more|just) for you\W*$/i),
];
