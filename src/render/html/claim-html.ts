import type { Claim, Evidence, Reading } from '../../model/dossier.ts';
import type { EvidenceGroup } from '../evidence.ts';
import { evidenceOf, groupEvidence, inQuotes, saidBy, wordingsByLabel, wordsTellAbout } from '../evidence.ts';
import { AGREEMENT_LABELS, boundsLabel, corroborationLabel, dateLabel, KIND_LABELS } from '../labels.ts';
import { relationsOf } from '../relations.ts';
import { remarksOf } from '../remarks.ts';
import { witnessesIn } from '../witnesses.ts';
import { compareWording, longestFirst, wordingOf } from '../wording.ts';
import type { Html } from './escape-html.ts';
import { anchorOf, html } from './escape-html.ts';
import { numberScale } from './number-scale.ts';
import type { PageContext } from './page-context.ts';
import { cite, refs } from './page-context.ts';

/** Wordings shown before the rest goes behind a fold, in claims without conflict. */
const WORDINGS_SHOWN = 1;

/** A claim whose readings cannot all stand: set side by side, every wording open to view, then why. */
export function apparatusHtml(claim: Claim, context: PageContext): Html {
  const readings = claim.readings.map((reading) =>
    readingHtml(
      claim,
      reading,
      groupEvidence(reading.evidence).map((group) => wordingHtml(group, null, context)),
      context,
    ),
  );
  return html`${openClaim(claim, context)}<div class="readings">${readings}</div>${why(claim)}${remarks(claim, context)}${relations(claim, context)}</article>`;
}

/** A claim without conflict: one wording a reading, the others behind a fold. */
export function claimHtml(claim: Claim, context: PageContext): Html {
  const readings = claim.readings.map((reading) => {
    const { groups, quoted } = wordingsByLabel(reading);
    const wordings = folded(groups.map((group) => wordingHtml(group, null, context)));
    return quoted
      ? html`<div class="reading">${wordings}</div>\n`
      : readingHtml(claim, reading, wordings, context);
  });
  return html`${openClaim(claim, context)}<div class="readings plain">${readings}</div>${claim.agreement === 'compatible' ? why(claim) : null}${remarks(claim, context)}${relations(claim, context)}</article>`;
}

/** A quote: the fullest wording, then the others with the words marked that it has not. */
export function quoteHtml(claim: Claim, context: PageContext): Html {
  const sorted = longestFirst(claim);
  const base = sorted[0] ? wordingOf(sorted[0]) : '';
  const groups = sorted
    .flatMap((reading) => groupEvidence(reading.evidence))
    .sort((a, b) => b.words.length - a.words.length);
  const [first, ...others] = groups.map((group) =>
    wordingHtml(group, group.words === base ? null : base, context),
  );
  const variants =
    others.length === 0 ? null : html`<div class="variants"><h4>Other wordings</h4>${others}</div>`;
  return html`${openClaim(claim, context)}<div class="quote">${first ?? null}</div>${variants}${relations(claim, context)}</article>`;
}

/** A statement of one report on one line, and under it the figures and days in its words. */
export function singleHtml(claim: Claim, context: PageContext, within: readonly Claim[] = []): Html {
  const groups = claim.readings.flatMap((reading) => groupEvidence(reading.evidence));
  const words = groups.map((group) => html`${said(group.evidence[0])} ${wordsLink(group, null, context)}`);
  return html`<li class="claim single" id="${anchorOf(claim.id)}" data-agreement="${claim.agreement}">${wordsTellAbout(claim) ? null : html`<bdi class="about">${claim.about}</bdi>`}${words}${refs(evidenceOf(claim), context)}${permalink(claim)}${remarks(claim, context)}${within.length === 0 ? null : html`<ul class="within">${within.map((detail) => singleHtml(detail, context))}</ul>`}</li>`;
}

function openClaim(claim: Claim, context: PageContext): Html {
  const bounds = boundsLabel(claim);
  const folds = claim.corroboration.folds.map((fold) => html`<li><bdi>${fold}</bdi></li>`);
  return html`<article class="claim ${claim.agreement}" id="${anchorOf(claim.id)}" data-agreement="${claim.agreement}">
<h3><bdi>${claim.about}</bdi>${permalink(claim)}</h3>
<p class="facts"><strong class="tag">${AGREEMENT_LABELS[claim.agreement]}</strong> <span class="kind">${KIND_LABELS[claim.kind]}</span> <span class="count">${corroborationLabel(claim.corroboration)}</span>${bounds === null ? null : html` <span class="bounds">${bounds}</span>`}${refs(evidenceOf(claim), context)}</p>
${folds.length === 0 ? null : html`<ul class="folds">${folds}</ul>`}
`;
}

function readingHtml(claim: Claim, reading: Reading, wordings: readonly Html[], context: PageContext): Html {
  const first = reading.evidence[0];
  const label = html`<bdi>${reading.label}</bdi>`;
  const seen =
    claim.agreement === 'revised' && reading.firstSeen !== null
      ? html` <span class="seen">since ${dateLabel(reading.firstSeen)}</span>`
      : null;
  const replaced = reading.superseded ? html` <span class="replaced-tag">replaced</span>` : null;
  return html`<div class="reading${reading.superseded ? ' replaced' : ''}"><h4>${first ? cite(first, 'label', label, context) : label}${replaced}${seen}</h4>${numberScale(claim, reading)}${wordings}</div>
`;
}

function wordingHtml(group: EvidenceGroup, base: string | null, context: PageContext): Html {
  const bearers = witnessesIn(
    group.evidence.map((item) => item.articleId),
    context.witnesses,
  );
  const who = bearers.map((witness) => html`<bdi class="outlet">${witness.label}</bdi> `);
  return html`<figure class="wording"><blockquote>${wordsLink(group, base, context)}</blockquote><figcaption>${who}${refs(group.evidence, context)}${said(group.evidence[0])}</figcaption></figure>
`;
}

function wordsLink(group: EvidenceGroup, base: string | null, context: PageContext): Html {
  const quoted = inQuotes(group.words);
  const [open, close] =
    quoted === group.words ? ['', ''] : [quoted.charAt(0), quoted.charAt(quoted.length - 1)];
  const parts =
    base === null
      ? html`${group.words}`
      : html`${compareWording(base, group.words).map(({ text, same }) =>
          same ? html`${text}` : html`<ins>${text.trimEnd()}</ins>${text.endsWith(' ') ? ' ' : ''}`,
        )}`;
  return cite(group.evidence[0], 'words', html`${open}${parts}${close}`, context);
}

function said(evidence: Evidence): Html | null {
  const words = saidBy(evidence);
  return words === '' ? null : html` <span class="said"><bdi>${words}</bdi></span>`;
}

function folded(wordings: readonly Html[]): Html[] {
  const rest = wordings.slice(WORDINGS_SHOWN);
  const more = rest.length === 1 ? '1 other wording' : `${rest.length} other wordings`;
  return [
    ...wordings.slice(0, WORDINGS_SHOWN),
    ...(rest.length === 0 ? [] : [html`<details><summary>${more}</summary>${rest}</details>`]),
  ];
}

function why(claim: Claim): Html | null {
  return claim.why === ''
    ? null
    : html`<p class="why"><span class="why-label">Why</span> <bdi>${claim.why}</bdi></p>`;
}

/** What came of a pledge, and who tells a claim against their own interest. */
function remarks(claim: Claim, context: PageContext): Html | null {
  const items = remarksOf(claim).map(({ words, evidence }) =>
    evidence === null
      ? html`<li><bdi>${words}</bdi></li>`
      : html`<li>${cite(evidence, 'words', html`<bdi>${words}</bdi>`, context)}${refs([evidence], context)}</li>`,
  );
  return items.length === 0 ? null : html`<ul class="relations">${items}</ul>`;
}

function relations(claim: Claim, context: PageContext): Html | null {
  const items = relationsOf(claim, context.dossier).map(({ relation, claim: other }) => {
    const remark = other.readings[0]?.evidence[0];
    const words =
      relation === 'verification' && remark
        ? html`: ${cite(remark, 'words', html`${inQuotes(remark.text)}`, context)}${refs([remark], context)}`
        : null;
    return html`<li><span class="relation">${relation}</span> <a href="#${anchorOf(other.id)}"><bdi>${other.about}</bdi></a>${words}</li>`;
  });
  return items.length === 0 ? null : html`<ul class="relations">${items}</ul>`;
}

function permalink(claim: Claim): Html {
  return html` <a class="permalink" href="#${anchorOf(claim.id)}" aria-label="Link to this claim">¶</a>`;
}
