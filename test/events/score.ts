import type { Agreement, Dossier } from '../../src/model/dossier.ts';
import type { Anchor, Gold } from './gold.ts';
import type { Matching } from './match-claims.ts';
import { matchClaims } from './match-claims.ts';
import { inChain } from './names.ts';
import type { Cited, Place } from './places.ts';
import { allEvidence, articleNamed, citedEvidence, findPlace, snugness } from './places.ts';

/** Shares (0–1; null where nothing was asked) and counts of faults, with a line for everything that is wrong. */
export interface Score {
  readonly shares: Readonly<Record<string, number | null>>;
  readonly faults: Readonly<Record<string, number>>;
  /** By metric, one line each. */
  readonly wrong: Readonly<Record<string, readonly string[]>>;
}

/** What one part of the score adds: a metric's name with its value, and what is wrong. */
interface Part {
  readonly shares?: Record<string, number | null>;
  readonly faults?: Record<string, number>;
  readonly wrong?: Record<string, string[]>;
}

/** A dossier against the gold of its event. Pure; the order of claims in either does not matter but for ties. */
export function score(dossier: Dossier, gold: Gold): Score {
  const matching = matchClaims(dossier, gold);
  const parts: Part[] = [
    scoreGold(dossier, gold),
    scoreSpans(dossier),
    scoreAnchors(gold, matching),
    scoreAgreement(dossier, gold, matching),
    scoreFalseAlarms(dossier, gold, matching),
    scoreTraps(dossier, gold),
    scoreNoise(dossier, gold),
    scoreAttributions(dossier, gold, matching),
    scoreOrigins(dossier, gold, matching),
    scoreCopies(dossier, gold),
    scoreDates(dossier, gold),
    scoreTimeline(dossier, gold),
  ];
  return {
    shares: Object.assign({}, ...parts.map((part) => part.shares ?? {})),
    faults: Object.assign({}, ...parts.map((part) => part.faults ?? {})),
    wrong: Object.assign({}, ...parts.map((part) => part.wrong ?? {})),
  };
}

/** One line a metric: `groupingF1 0.839`, `falseDisputes 0`. */
export function describeFigures(found: Score): string[] {
  const number = (value: number | null) => (value === null ? '-' : value.toFixed(3));
  return [
    ...Object.entries(found.shares).map(([name, value]) => `${name} ${number(value)}`),
    ...Object.entries(found.faults).map(([name, value]) => `${name} ${value}`),
  ];
}

/** The score as lines to read: metrics first, then what is wrong. */
export function describeScore(found: Score): string {
  return [
    ...describeFigures(found),
    ...Object.entries(found.wrong).flatMap(([name, lines]) =>
      lines.length > 0 ? [`${name}:`, ...lines.map((line) => `  ${line}`)] : [],
    ),
  ].join('\n');
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
const isAlarm = (agreement: Agreement | undefined): boolean =>
  agreement === 'disputed' || agreement === 'revised';

/** Gold words that stand in no article: a fault of extraction, or of the gold. */
function scoreGold(dossier: Dossier, gold: Gold): Part {
  const asked: Anchor[] = [
    ...gold.claims.flatMap((claim) => claim.readings.flatMap((reading) => reading.anchors)),
    ...gold.relays,
    ...gold.noise.filter((line) => !line.mayBeAbsent),
    ...gold.traps.flatMap((trap) => [trap.a, trap.b]),
    ...gold.timeline.flatMap((entry) => entry.anchors),
  ];
  const lost = asked
    .filter((anchor) => findPlace(dossier, anchor) === null)
    .map(({ file, text }) => `${file}: ${text}`);
  return { faults: { lostAnchors: lost.length }, wrong: { lostAnchors: lost } };
}

/** Evidence and passages whose span is not the slice it says, and claims that break the contract. */
function scoreSpans(dossier: Dossier): Part {
  const texts = new Map(dossier.articles.map((article) => [article.id, article.text]));
  const bad = allEvidence(dossier)
    .filter(
      ({ articleId, start, end, text }) => start >= end || texts.get(articleId)?.slice(start, end) !== text,
    )
    .map(({ articleId, start, end, text }) => `${articleId} [${start}, ${end}): ${text}`);
  const badPassages = dossier.reuse
    .flatMap(({ a, b }) => [a, b])
    .filter(({ articleId, start, end }) => start >= end || end > (texts.get(articleId)?.length ?? 0))
    .map(({ articleId, start, end }) => `${articleId} [${start}, ${end}): passage`);
  const broken = dossier.claims.flatMap((claim) => [
    ...(claim.corroboration.origins > claim.corroboration.articles
      ? [`${claim.id}: more origins than articles`]
      : []),
    ...(claim.agreement === 'disputed' && claim.best !== null
      ? [`${claim.id}: disputed, yet with a best`]
      : []),
  ]);
  return {
    faults: { spanFaults: bad.length + badPassages.length, contractFaults: broken.length },
    wrong: { spanFaults: [...bad, ...badPassages], contractFaults: broken },
  };
}

/** Anchors covered, and pairs of anchors: same gold claim against same dossier claim. */
function scoreAnchors(gold: Gold, { anchors, home }: Matching): Part {
  const asked = anchors.flatMap((anchor, at) =>
    gold.claims[anchor.goldClaim]?.minor === true ? [] : [{ anchor, home: home[at] ?? null }],
  );
  let [inGold, inDossier, inBoth] = [0, 0, 0];
  asked.forEach((one, at) => {
    for (const other of asked.slice(0, at)) {
      const same = one.anchor.goldClaim === other.anchor.goldClaim;
      const together = one.home !== null && one.home === other.home;
      inGold += Number(same);
      inDossier += Number(together);
      inBoth += Number(same && together);
    }
  });
  const uncovered = asked
    .filter(({ anchor }) => anchor.met.size === 0)
    .map(({ anchor }) => `${gold.claims[anchor.goldClaim]?.id}: ${anchor.file}: ${anchor.text}`);
  return {
    shares: {
      anchorRecall: share(asked.length - uncovered.length, asked.length),
      groupingPrecision: share(inBoth, inDossier),
      groupingRecall: share(inBoth, inGold),
      groupingF1: share(2 * inBoth, inGold + inDossier),
    },
    wrong: { uncovered },
  };
}

/** The agreement of every gold claim, and the gold's disputes and revisions found as either. */
function scoreAgreement(dossier: Dossier, gold: Gold, { claimOf }: Matching): Part {
  let [asked, right, alarms, alarmsFound] = [0, 0, 0, 0];
  const wrong: string[] = [];
  const missed: string[] = [];
  gold.claims.forEach((claim, at) => {
    const found = dossier.claims[claimOf.get(at) ?? -1];
    if (found === undefined && claim.minor) return;
    asked += 1;
    if (found !== undefined && [claim.verdict, ...claim.alsoAccept].includes(found.agreement)) right += 1;
    else wrong.push(`${claim.id}: ${found?.agreement ?? 'not found'} for ${claim.verdict}`);
    if (!isAlarm(claim.verdict)) return;
    alarms += 1;
    if (isAlarm(found?.agreement)) alarmsFound += 1;
    else missed.push(`${claim.id}: ${found?.agreement ?? 'not found'} for ${claim.verdict}`);
  });
  return {
    shares: { agreement: share(right, asked), alarmRecall: share(alarmsFound, alarms) },
    wrong: { agreement: wrong, alarmRecall: missed },
  };
}

/** Disputes and revisions that are no gold claim's. */
function scoreFalseAlarms(dossier: Dossier, gold: Gold, { anchors, claimOf }: Matching): Part {
  const allowed = new Set(
    gold.claims.flatMap((claim, at) =>
      [claim.verdict, ...claim.alsoAccept].some(isAlarm) || gold.mayBeDisputed.includes(claim.id) ? [at] : [],
    ),
  );
  const rightly = (claim: number): boolean =>
    [...allowed].some((at) => {
      if (claimOf.get(at) === claim) return true;
      const met = anchors.flatMap((a) =>
        a.goldClaim === at ? [{ gold: a.goldReading, own: a.met.get(claim)?.reading }] : [],
      );
      return met.some((x) =>
        met.some((y) => x.gold !== y.gold && x.own !== undefined && y.own !== undefined && x.own !== y.own),
      );
    });
  const alarms = (agreement: Agreement): string[] =>
    dossier.claims.flatMap((claim, at) =>
      claim.agreement === agreement && !rightly(at)
        ? [`${claim.id}: ${claim.about}: ${claim.readings.map((reading) => reading.label).join(' / ')}`]
        : [],
    );
  const [disputes, revisions] = [alarms('disputed'), alarms('revised')];
  return {
    faults: { falseDisputes: disputes.length, falseRevisions: revisions.length },
    wrong: { falseDisputes: disputes, falseRevisions: revisions },
  };
}

/** Traps whose two sides stand as different readings of one disputed claim. */
function scoreTraps(dossier: Dossier, gold: Gold): Part {
  const cited = citedEvidence(dossier);
  const wrong = gold.traps.flatMap((trap) => {
    const [a, b] = [
      readingsOver(cited, findPlace(dossier, trap.a)),
      readingsOver(cited, findPlace(dossier, trap.b)),
    ];
    const caught = [...a].find(
      ([at, reading]) => dossier.claims[at]?.agreement === 'disputed' && b.has(at) && b.get(at) !== reading,
    );
    return caught === undefined ? [] : [`${dossier.claims[caught[0]]?.id}: ${trap.reason}`];
  });
  return { faults: { trapViolations: wrong.length }, wrong: { trapViolations: wrong } };
}

/** Claim → its reading that covers the place most snugly. */
function readingsOver(cited: readonly Cited[], place: Place | null): Map<number, number> {
  const best = new Map<number, { reading: number; fit: number }>();
  for (const piece of place === null ? [] : cited) {
    const fit = place === null ? 0 : snugness(piece, place);
    if (fit > (best.get(piece.claim)?.fit ?? 0)) best.set(piece.claim, { reading: piece.reading, fit });
  }
  return new Map([...best].map(([claim, { reading }]) => [claim, reading]));
}

/** Evidence that overlaps a line that is not the report's own prose. */
function scoreNoise(dossier: Dossier, gold: Gold): Part {
  const evidence = allEvidence(dossier);
  const hits = gold.noise.flatMap((line) => {
    const place = findPlace(dossier, line);
    return place === null
      ? []
      : evidence.filter((piece) => snugness(piece, place) > 0).map(({ text }) => `${line.reason}: ${text}`);
  });
  return { faults: { noiseHits: hits.length }, wrong: { noiseHits: hits } };
}

/** The gold source in the chain of the evidence that meets the claim there; the whole chain of each relay. */
function scoreAttributions(dossier: Dossier, gold: Gold, { anchors, claimOf }: Matching): Part {
  const cited = citedEvidence(dossier);
  const unattributed = gold.attributions.filter((wanted) => {
    const at = gold.claims.findIndex((claim) => claim.id === wanted.claim);
    const words = anchors.filter(
      (a) => a.goldClaim === at && a.file === wanted.file && (wanted.text ?? a.text) === a.text,
    );
    const own = cited.filter(
      (piece) => piece.claim === claimOf.get(at) && inChain(wanted.source, piece.chain, gold.aliases),
    );
    return !words.some(({ place }) => place !== null && own.some((piece) => snugness(piece, place) > 0));
  });
  const unchained = gold.relays.filter((relay) => {
    const place = findPlace(dossier, relay);
    const here = place === null ? [] : cited.filter((piece) => snugness(piece, place) > 0);
    return !here.some((piece) => relay.chain.every((name) => inChain(name, piece.chain, gold.aliases)));
  });
  return {
    shares: {
      attributionRecall: share(gold.attributions.length - unattributed.length, gold.attributions.length),
      chainRecall: share(gold.relays.length - unchained.length, gold.relays.length),
    },
    wrong: {
      attributionRecall: unattributed.map(({ claim, file, source }) => `${claim}: ${file}: ${source}`),
      chainRecall: unchained.map(({ file, text, chain }) => `${file}: ${text}: ${chain.join(' → ')}`),
    },
  };
}

/** Claims with more origins than there are independent lines of information. */
function scoreOrigins(dossier: Dossier, gold: Gold, { claimOf }: Matching): Part {
  const wrong = gold.claims.flatMap((claim, at) => {
    const origins = dossier.claims[claimOf.get(at) ?? -1]?.corroboration.origins ?? 0;
    return claim.maxOrigins !== undefined && origins > claim.maxOrigins
      ? [`${claim.id}: ${origins} origins where there are at most ${claim.maxOrigins}`]
      : [];
  });
  return { faults: { originFaults: wrong.length }, wrong: { originFaults: wrong } };
}

/** Pairs of articles judged copies and found as duplicates; duplicates that the gold says are none. */
function scoreCopies(dossier: Dossier, gold: Gold): Part {
  const isFound = (x: string, y: string): boolean => {
    const ids = [articleNamed(dossier, x)?.id, articleNamed(dossier, y)?.id];
    return dossier.duplicates.some(({ a, b }) => ids.includes(a.articleId) && ids.includes(b.articleId));
  };
  const copies = gold.reuse.filter(({ judgement }) => judgement === 'copy');
  const missed = copies.filter(({ a, b }) => !isFound(a, b)).map(({ a, b }) => `${a}, ${b}`);
  const invented = gold.reuse
    .filter(({ judgement, a, b }) => judgement !== 'copy' && isFound(a, b))
    .map(({ a, b }) => `${a}, ${b}`);
  return {
    shares: { copyRecall: share(copies.length - missed.length, copies.length) },
    faults: { falseCopies: invented.length },
    wrong: { copyRecall: missed, falseCopies: invented },
  };
}

/** Publication days of the dated reports; an undated one may not claim to be dated. */
function scoreDates(dossier: Dossier, gold: Gold): Part {
  const wrong = gold.files.flatMap((file) => {
    const article = articleNamed(dossier, file);
    const day = gold.publishedAt[file];
    if (day !== undefined) {
      const found = article?.publishedAt?.slice(0, day.length) ?? 'no date';
      return found === day ? [] : [`${file}: ${found} for ${day}`];
    }
    const basis = article?.publishedAtBasis;
    return basis === 'inferred' || basis === 'unknown' ? [] : [`${file}: undated, but ${basis ?? 'missing'}`];
  });
  return {
    shares: { datesRight: share(gold.files.length - wrong.length, gold.files.length) },
    wrong: { datesRight: wrong },
  };
}

/** Gold happenings with a timeline entry of that date (or finer) whose evidence meets their words. */
function scoreTimeline(dossier: Dossier, gold: Gold): Part {
  const missed = gold.timeline.filter((wanted) => {
    const places = wanted.anchors.flatMap((anchor) => findPlace(dossier, anchor) ?? []);
    return !dossier.timeline.some(
      (entry) =>
        entry.date.startsWith(wanted.date) &&
        entry.evidence.some((piece) => places.some((place) => snugness(piece, place) > 0)),
    );
  });
  return {
    shares: { timelineRecall: share(gold.timeline.length - missed.length, gold.timeline.length) },
    wrong: { timelineRecall: missed.map(({ date, text }) => `${date}: ${text}`) },
  };
}
