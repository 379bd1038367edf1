import type { Statement, Value } from '../../src/model/statement.ts';

/** A bare statement of the outlet `a1` with the given facets, for tests of what needs no text. */
export function inventStatement(facets: Partial<Statement> = {}): Statement {
  const articleId = facets.articleId ?? 'a1';
  const span = facets.span ?? { start: 0, end: 10 };
  const kind = facets.kind ?? 'event';
  return {
    id: `${articleId}:${span.start}:${kind}`,
    articleId,
    kind,
    span,
    sentence: { start: 0, end: 100 },
    focus: span,
    predicate: null,
    listed: false,
    object: null,
    participants: [],
    concepts: [],
    context: [],
    core: [],
    clock: null,
    subject: null,
    undergoer: null,
    sentential: true,
    places: [],
    asOf: null,
    background: false,
    scope: null,
    additional: false,
    passing: false,
    negated: false,
    supersession: null,
    contrast: null,
    chain: [],
    stance: 'assert',
    hedged: false,
    value: null,
    label: '',
    about: '',
    bearer: null,
    attribute: null,
    individuals: false,
    numbers: [],
    ordinals: [],
    modifiers: [],
    once: false,
    ...facets,
  };
}

type NumberValue = Extract<Value, { kind: 'number' }>;

/** An exact count, or with other bounds where they are given. */
export function inventNumber(stated: number, other: Partial<NumberValue> = {}): NumberValue {
  return {
    kind: 'number',
    measure: 'count',
    stated,
    low: stated,
    high: stated,
    lowOpen: false,
    highOpen: false,
    approximate: false,
    vague: false,
    unit: null,
    currency: null,
    ...other,
  };
}

/** "17 people were killed", as a statement of the given article. */
export function inventCount(articleId: string, stated: number, facets: Partial<Statement> = {}): Statement {
  return inventStatement({
    articleId,
    kind: 'quantity',
    predicate: 'kill',
    object: 'person',
    value: inventNumber(stated),
    label: String(stated),
    about: 'people killed',
    numbers: [stated],
    concepts: ['dead', 'person'],
    context: ['Velden', 'dead', 'flood', 'person'],
    ...facets,
  });
}
