/** The page's style sheet: black on paper white with one accent, light and dark. Contrast of every text colour on
 *  its ground is at least 4.5:1. */
export const STYLE = `
:root {
  --paper: #fcfbf8; --panel: #f5f3ec; --ink: #1b1a17; --soft: #5d594f; --rule: #d9d4c7; --accent: #97201a;
  --lit: #fbe7a1; --lit-ink: #1b1a17; --borne: #b9ae93; --shared: #e4ecf3;
  --serif: 'Iowan Old Style', 'Palatino Linotype', Palatino, 'Book Antiqua', 'URW Palladio L', 'Source Serif 4', Georgia, 'Noto Serif', serif;
  --sans: ui-sans-serif, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #161512; --panel: #1d1b17; --ink: #e9e4d8; --soft: #a9a294; --rule: #37332b; --accent: #f0907f;
    --lit: #5b4a12; --lit-ink: #fff6da; --borne: #6f6650; --shared: #22303d;
  }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 400 1.0625rem/1.6 var(--serif); text-size-adjust: 100%; -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; overflow-wrap: anywhere; }
a { color: inherit; text-decoration-color: var(--rule); text-underline-offset: .18em; text-decoration-thickness: 1px; }
a:hover { text-decoration-color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.report:focus-visible { outline-offset: -2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem 1rem; z-index: 9; }
[hidden] { display: none !important; }
h1, h2, h3, h4, p, ol, ul, figure, blockquote { margin: 0; }
ol, ul { padding: 0; list-style: none; }

.page { display: grid; grid-template-columns: minmax(0, 1fr) minmax(22rem, 38%); max-width: 96rem; margin: 0 auto; }
main { padding: 3.2rem clamp(1.2rem, 4vw, 4rem) 6rem; min-width: 0; }
main > * { max-width: 46rem; margin-inline: auto; }

.kicker, .tally, .facts, figcaption, .lead, .contents, .filter, .filtered, .seen, .replaced-tag, .origin-kind, .imprint,
.bar, summary, .relations, .why-label, thead, .aliases, time, .size, .folds, .variants h4, .permalink, .address { font-family: var(--sans); }
.kicker { font-size: .75rem; letter-spacing: .09em; text-transform: uppercase; color: var(--accent); }
h1 { font-size: clamp(1.9rem, 1.2rem + 2.4vw, 2.9rem); line-height: 1.12; font-weight: 500; letter-spacing: -.012em; margin: .5rem 0 .7rem; text-wrap: balance; }
h1.long { font-size: clamp(1.6rem, 1.1rem + 1.5vw, 2.2rem); line-height: 1.18; }
.days { font-style: italic; color: var(--soft); font-size: 1.1rem; }
.tally { margin-top: 1.6rem; font-weight: 600; font-size: .95rem; }
.origins { margin-top: .5rem; border-left: 2px solid var(--ink); }
.origins li { position: relative; padding: .22rem 0 .22rem 1.3rem; line-height: 1.45; }
.origins li::before { content: ''; position: absolute; left: 0; top: 1em; width: .8rem; border-top: 1px solid var(--ink); }
.origin-kind { font-size: .8rem; color: var(--soft); margin-left: .3rem; }
.origin-why { display: block; font-size: .88rem; color: var(--soft); font-style: italic; }
.contents { margin-top: 1.8rem; font-size: .84rem; }
.contents ol { display: flex; flex-wrap: wrap; gap: .3rem 1.1rem; }
.contents a { color: var(--soft); }
.filter { display: none; flex-wrap: wrap; gap: .4rem; margin-top: 1.1rem; }
.js .filter { display: flex; }
.chip { font: inherit; font-size: .82rem; color: var(--ink); background: none; border: 1px solid var(--borne); border-radius: 99px; padding: .22rem .75rem; cursor: pointer; }
.chip span { color: var(--soft); margin-left: .15rem; font-variant-numeric: tabular-nums; }
.chip:hover { border-color: var(--ink); }
.chip[aria-pressed='true'] { background: var(--ink); color: var(--paper); border-color: var(--ink); }
.chip[aria-pressed='true'] span { color: inherit; }
.filtered { font-size: .82rem; color: var(--soft); min-height: 1.4em; margin-top: .4rem; }

.part { margin-top: 2.8rem; }
h2 { font-size: 1.5rem; font-weight: 500; line-height: 1.25; border-top: 3px double var(--ink); padding-top: .7rem; }
.size { font-size: .8rem; color: var(--soft); font-weight: 400; margin-left: .3rem; }
.lead { font-size: .84rem; color: var(--soft); margin: .1rem 0 1.1rem; }
.sentence { font-size: 1.17rem; line-height: 1.62; margin: .45rem 0; }
.claim { scroll-margin-top: 1rem; }
article.claim { padding: 1.05rem 0 1.15rem; border-top: 1px solid var(--rule); }
.lead + article.claim { border-top: 0; padding-top: .2rem; }
.claim:target { box-shadow: -1.1rem 0 0 -0.9rem var(--accent); }
h3 { font-size: 1.17rem; font-weight: 600; line-height: 1.35; }
.permalink { color: var(--soft); text-decoration: none; font-size: .78rem; opacity: 0; padding: 0 .3rem; }
.claim:hover .permalink, .permalink:focus-visible, .permalink.shown { opacity: 1; }
.facts { font-size: .8rem; color: var(--soft); display: flex; flex-wrap: wrap; gap: 0 .75rem; align-items: baseline; margin-top: .1rem; }
.tag { text-transform: uppercase; letter-spacing: .07em; font-size: .74rem; color: var(--ink); }
.tag::before { margin-right: .35em; }
.agreed .tag::before { content: '='; } .compatible .tag::before { content: '≈'; } .single-report .tag::before { content: '1'; }
.disputed .tag, .revised .tag { color: var(--accent); }
.disputed .tag::before { content: '≠'; } .revised .tag::before { content: '→'; }
.folds { font-size: .8rem; color: var(--soft); }
.readings { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(15.5rem, 100%), 1fr)); gap: 1.1rem 1.9rem; margin-top: .8rem; }
.readings.plain { grid-template-columns: minmax(0, 1fr); gap: .6rem; margin-top: .45rem; }
.reading { min-width: 0; }
.apparatus .reading { border-top: 1px solid var(--ink); padding-top: .5rem; }
.reading h4 { font-weight: 500; line-height: 1.35; font-size: 1.02rem; }
.apparatus .reading h4 { font-size: 1.32rem; font-variant-numeric: oldstyle-nums; }
.reading h4 a { text-decoration: none; }
.reading h4 a:hover { text-decoration: underline; text-decoration-color: var(--accent); }
.replaced h4 a { text-decoration: line-through; text-decoration-color: var(--soft); color: var(--soft); }
.replaced-tag, .seen { font-size: .76rem; color: var(--soft); font-weight: 400; margin-left: .35rem; }
.replaced-tag { color: var(--accent); text-transform: uppercase; letter-spacing: .06em; }
.scale { display: block; width: 100%; height: .55rem; margin: .35rem 0 .1rem; overflow: visible; }
.axis { stroke: var(--borne); stroke-width: 1px; vector-effect: non-scaling-stroke; fill: none; }
.mark { fill: var(--accent); }
.replaced .mark { fill: var(--soft); }
.open-high, .open-low { fill-opacity: .55; }
.plain .reading { display: grid; grid-template-columns: minmax(0, 1fr) auto; column-gap: 1.2rem; align-items: center; }
.plain .reading > * { grid-column: 1 / -1; }
.plain .reading > h4 { grid-column: 1; } .plain .reading > .scale { grid-column: 2; width: 9rem; }
.plain .mark { fill: var(--soft); }
.wording { margin-top: .5rem; }
.plain .wording { margin-top: .2rem; padding-left: 1rem; border-left: 1px solid var(--rule); }
.wording blockquote { line-height: 1.5; }
a.words { text-decoration: none; font-style: italic; border-radius: 2px; }
a.words:hover { background: var(--lit); color: var(--lit-ink); }
a.words[aria-current] { background: var(--lit); color: var(--lit-ink); }
a.words ins { text-decoration: none; font-style: normal; font-weight: 600; border-bottom: 2px solid var(--accent); }
figcaption { font-size: .8rem; color: var(--soft); line-height: 1.45; margin-top: .1rem; }
.said { color: var(--soft); font-family: var(--sans); font-size: .8rem; }
figcaption .said::before { content: '— '; }
.outlet { color: var(--ink); }
.outlet + .outlet::before { content: '· '; color: var(--soft); }
.ref { font-family: var(--sans); font-size: .78rem; color: var(--accent); text-decoration: none; font-variant-numeric: tabular-nums; white-space: nowrap; }
a.ref { padding: .15rem .08rem; }
a.ref:hover { text-decoration: underline; }
a.ref[aria-current] { background: var(--lit); color: var(--lit-ink); }
.quote .words { font-size: 1.2rem; line-height: 1.5; font-style: italic; }
.quote { padding-left: 1rem; border-left: 3px solid var(--accent); margin-top: .6rem; }
.variants { margin-top: .7rem; padding-left: 1.2rem; }
.variants h4 { font-size: .76rem; font-weight: 400; color: var(--soft); }
.why { margin-top: .9rem; font-size: .95rem; color: var(--ink); }
.plain + .why { font-size: .84rem; color: var(--soft); margin-top: .5rem; }
.why-label { font-size: .74rem; text-transform: uppercase; letter-spacing: .07em; color: var(--soft); margin-right: .35rem; }
.relations { font-size: .82rem; margin-top: .5rem; color: var(--soft); }
.relations .words { font-family: var(--serif); font-size: .95rem; color: var(--ink); }
.relation { text-transform: uppercase; letter-spacing: .06em; font-size: .72rem; }
summary { font-size: .8rem; color: var(--soft); cursor: pointer; padding: .2rem 0; }
.group { margin-top: .8rem; }
.group > summary { font-size: .9rem; color: var(--ink); font-weight: 600; }
.apart { font: 600 .84rem var(--sans); color: var(--soft); margin-top: 1.2rem; }
.single.claim { padding: .38rem 0 .38rem 1.1rem; line-height: 1.5; border-bottom: 1px solid var(--rule); }
.single .within .claim { padding: .2rem 0 0 1.1rem; border: 0; font-size: .93em; color: var(--soft); }
.single .about { font-weight: 600; margin-right: .35rem; }
.single .about::after { content: ' ·'; font-weight: 400; color: var(--soft); }

.timeline h3 { margin: 1rem 0 .3rem; font-style: italic; font-weight: 500; }
.line { border-left: 2px solid var(--ink); padding-left: 1.1rem; }
.line.background { border-left: 2px dotted var(--borne); } .line.ahead { border-left: 2px dashed var(--accent); }
.line.background > li > div > bdi { color: var(--soft); }
.line > li { display: grid; grid-template-columns: 8.4rem minmax(0, 1fr); gap: 0 1rem; padding: .3rem 0; }
time { font-size: .82rem; color: var(--soft); line-height: 1.9; }
.cited li { font-size: .95rem; padding: .1rem 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .45rem .8rem .45rem 0; border-bottom: 1px solid var(--rule); line-height: 1.4; font-weight: 400; }
thead th { font-size: .76rem; color: var(--soft); }
tbody th { min-width: 10rem; overflow-wrap: normal; } .figure { font-variant-numeric: tabular-nums; }
.aliases { display: block; font-size: .78rem; color: var(--soft); }
.copies > li, .report-list > li, .note-list > li { padding: .5rem 0; border-bottom: 1px solid var(--rule); line-height: 1.5; }
.copies blockquote { padding-left: 1rem; border-left: 1px solid var(--rule); margin-top: .2rem; }
.address { font-size: .78rem; color: var(--soft); }
.work { font-style: italic; }
code { font-size: .85em; }

.panel { position: sticky; top: 0; height: 100vh; height: 100dvh; background: var(--panel); border-left: 1px solid var(--rule); display: flex; flex-direction: column; min-width: 0; }
.bar { padding: .9rem 1.6rem .7rem; border-bottom: 1px solid var(--rule); font-size: .82rem; display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .35rem .8rem; align-items: start; }
.place { color: var(--soft); line-height: 1.4; padding-top: .25rem; }
.steps { display: none; gap: .25rem; } .js .steps { display: flex; }
.steps button { font: inherit; font-size: 1rem; line-height: 1; width: 2rem; height: 2rem; background: none; color: var(--ink); border: 1px solid var(--borne); border-radius: 3px; cursor: pointer; visibility: hidden; }
.reading-words .steps button, .sheet-open .steps [data-close] { visibility: visible; }
.steps button:hover { border-color: var(--ink); }
.bar nav, .copies-switch { grid-column: 1 / -1; }
.tabs { display: flex; flex-wrap: wrap; gap: .2rem; max-height: 5.2rem; overflow-y: auto; }
.tab { display: block; min-width: 1.9rem; padding: .12rem .4rem; text-align: center; text-decoration: none; border: 1px solid transparent; border-radius: 3px; font-variant-numeric: tabular-nums; }
.tab:hover { border-color: var(--borne); }
.tab[aria-current] { background: var(--ink); color: var(--paper); }
.copies-switch { color: var(--soft); display: flex; gap: .45rem; align-items: center; }
.copies-switch input { accent-color: var(--accent); margin: 0; }
.reports { overflow-y: auto; flex: 1; overscroll-behavior: contain; }
.report { padding: 1.5rem 1.6rem 4rem; }
.js .report:not(.open) { display: none; }
.report + .report { border-top: 1px solid var(--rule); }
.report h2 { border: 0; padding: 0; font-size: 1.25rem; }
.imprint { font-size: .8rem; color: var(--soft); line-height: 1.45; margin-top: .15rem; }
.text { margin-top: 1.2rem; max-width: 38rem; line-height: 1.68; }
.text p { margin: 0 0 .95em; }
.aside { color: var(--soft); font-size: .92em; }
.borne { text-decoration: underline solid var(--rule); text-underline-offset: .26em; text-decoration-thickness: 1px; }
.js .borne:hover { text-decoration-color: var(--accent); }
.js .borne { cursor: pointer; }
body:has(#mark-copies:checked) .shared { background: var(--shared); }
.lit, .text span:target { background: var(--lit) !important; color: var(--lit-ink); text-decoration: underline solid var(--accent) 2px; text-underline-offset: .22em; }

@media (max-width: 60rem) {
  .page { grid-template-columns: minmax(0, 1fr); }
  main { padding-top: 2rem; }
  .panel { position: static; height: auto; border-left: 0; border-top: 3px double var(--ink); }
  .js .panel { position: fixed; inset: auto 0 0 0; height: 58vh; height: 58dvh; border-top: 2px solid var(--ink); box-shadow: 0 -.6rem 2rem rgb(0 0 0 / .18); transform: translateY(105%); visibility: hidden; transition: transform .18s ease-out, visibility .18s; }
  .js.sheet-open .panel { transform: none; visibility: visible; }
  .js.sheet-open main { padding-bottom: 62vh; }
  html.sheet-open { scroll-padding-bottom: 61vh; }
  .bar { padding: .6rem 1.2rem .5rem; } .js .copies-switch { display: none; }
  .report { padding: 1rem 1.2rem 3rem; }
  .permalink { opacity: 1; }
  .line > li { grid-template-columns: minmax(0, 1fr); }
  a.ref { padding: .3rem .2rem; }
}
@media (prefers-reduced-motion: reduce) { * { transition: none !important; } }
@media print {
  :root { --paper: #fff; --panel: #fff; --ink: #000; --soft: #444; }
  .page { display: block; } html { font-size: 10.5pt; }
  .filter, .contents, .bar, .permalink, .skip { display: none !important; }
  .panel, .js .panel { position: static; height: auto; transform: none; visibility: visible; border: 0; }
  .reports { overflow: visible; } .js .report:not(.open) { display: block; }
  article.claim, .reading, .line > li { break-inside: avoid; } h2, h3 { break-after: avoid; }
  main { padding: 0; } .report { break-before: page; }
}
`;
