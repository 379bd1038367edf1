import type { Annotated } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';

const span = ({ start, end }: Span): Span => ({ start, end });

/** One article with its annotations, in the form of the command line's contract. */
export type AnnotatedLine = ReturnType<typeof annotatedLine>;

/** One article's annotations as one object of the command line's contract. */
export function annotatedLine(a: Annotated) {
  return {
    id: a.article.id,
    text: a.article.text,
    sentences: a.sentences.map(span),
    boilerplate: a.article.boilerplate.map((one) => ({ ...span(one), reason: one.reason })),
    entities: a.mentions.map((m) => ({ ...span(m), type: m.type, name: m.name, entity: m.entity })),
    times: a.times.map((t) => ({
      ...span(t),
      type: t.type,
      value: t.value,
      from: t.from,
      to: t.to,
      certain: t.certain,
      ...(t.alternative === undefined ? {} : { alternative: t.alternative }),
    })),
    quantities: a.quantities.map((q) => ({
      ...span(q),
      number: span(q.number),
      value: q.value,
      low: q.low,
      high: q.high,
      lowOpen: q.lowOpen,
      highOpen: q.highOpen,
      approximate: q.approximate,
      vague: q.vague,
      kind: q.kind,
      unit: q.unit ?? (q.kind === 'count' ? q.phrase : null),
      ...(q.currency === null ? {} : { currency: q.currency }),
      of: q.of,
      phrase: q.phrase,
      event: q.event,
      change: q.change,
      ...(q.kind === 'ordinal' ? { ordinal: true } : {}),
    })),
    quotes: a.quotes
      .filter((quote) => quote.form === 'direct' || quote.form === 'fragment')
      .map((quote) => ({
        ...span(quote),
        speaker: quote.speaker === null ? null : span(quote.speaker),
        speakerName: quote.speakerName,
        speakerRule: quote.speakerRule,
      })),
    attributions: a.attributions.map((one) => ({
      source: one.source.map(span),
      cue: one.cue.map(span),
      content: one.content.map(span),
      chain: one.chain,
      stance: one.stance,
      hedged: one.hedged,
      negated: one.negated,
      form: one.form,
      rule: one.rule,
    })),
  };
}
