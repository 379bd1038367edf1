import { article, type Found, note } from '../found.ts';
import type { Place } from '../source.ts';
import { isoDate } from './dates.ts';
import { documentInfo } from './document-info.ts';
import { layOut } from './pdf-layout/lay-out.ts';
import { extractPdf, PDF_LIMITS, type PdfLimits, type PdfText } from './pdf-worker.ts';

/** Letters that stand for none, on more than this share of a text: its fonts do not say what they show. */
const MAX_UNKNOWN_SHARE = 0.3;

/** Reads a PDF: one article, its text in paragraphs. Page numbers and running heads and feet are left out. What is a scan
 *  without text, encrypted, broken or too large to be read in time becomes a note. Never throws. */
export async function readPdf(
  bytes: Uint8Array,
  place: Place,
  limits: PdfLimits = PDF_LIMITS,
): Promise<readonly Found[]> {
  const outcome = await extractPdf(bytes, limits);
  if (outcome.kind === 'over')
    return [note(place, 'pdf-too-complex', `skipped: reading it takes too much ${outcome.limit}`)];
  if (outcome.kind === 'failed') return [failure(outcome.name, outcome.message, place)];
  const { pages, info, pageCount } = outcome.result;
  if (pages.every((page) => page === null)) return [failure('', 'none of its pages can be read', place)];
  const text = layOut(pages.map((page) => page ?? []));
  const missing = missingPages(outcome.result, place);
  if (!/[\p{L}\p{N}]/u.test(text)) return [noText('it holds no text: a scan', place)];
  if (isUnknown(text)) return [noText('its fonts do not say which letters they show', place)];
  return [
    article({
      id: place.id,
      file: place.name,
      content: { kind: 'text', text },
      url: place.url,
      outlet: null,
      seenAt: place.seenAt,
      language: null,
      extra: { pages: pageCount },
      publishedAt: null,
      ...documentInfo({
        title: info.Title,
        author: info.Author,
        createdAt: pdfDate(info.CreationDate),
        modifiedAt: pdfDate(info.ModDate),
      }),
    }),
    ...missing,
  ];
}

function failure(name: string, message: string, place: Place): Found {
  if (name === 'PasswordException')
    return note(place, 'pdf-encrypted', 'skipped: it needs a password', {
      expected: 'a PDF without password',
    });
  return note(place, 'pdf-broken', `skipped: it cannot be read as a PDF: ${message}`);
}

function noText(why: string, place: Place): Found {
  const expected = 'a PDF whose text can be selected; a scan needs text recognition (OCR) first';
  return note(place, 'pdf-no-text', `skipped: ${why}`, { expected });
}

/** What is not in the text though the document has it. */
function missingPages({ pages, pageCount }: PdfText, place: Place): Found[] {
  const notes: Found[] = [];
  if (pages.length < pageCount) {
    const message = `only the first ${pages.length} of its ${pageCount} pages are read`;
    notes.push(note(place, 'pdf-cut', message));
  }
  const broken = pages.filter((page) => page === null).length;
  if (broken > 0) notes.push(note(place, 'pdf-cut', `${broken} of its ${pageCount} pages cannot be read`));
  const empty = pages.filter((page) => page?.every(({ text }) => text.trim() === '')).length;
  if (empty * 2 > pages.length) {
    const message = `${empty} of its ${pageCount} pages hold no text: scans or pictures; the others are read`;
    notes.push(note(place, 'pdf-cut', message));
  }
  return notes;
}

function isUnknown(text: string): boolean {
  const unknown = text.match(/[\p{Co}\p{Cn}\uFFFD]/gu)?.length ?? 0;
  return unknown > MAX_UNKNOWN_SHARE * text.length;
}

/** `D:20260303100500+01'00'` → ISO; null for what is no such date. */
function pdfDate(words: string | null): string | null {
  const found = /^(?:D:)?(\d{8})(\d{6})?(?:\d{0,4})([Zz]|[+-]\d\d'?\d{0,2})?/.exec((words ?? '').trim());
  if (!found) return null;
  const [, day = '', time, zone = ''] = found;
  const digits = zone.replace(/\D/g, '');
  const offset = /^[zZ]/.test(zone) ? 'Z' : digits === '' ? '' : `${zone[0] ?? ''}${digits.padEnd(4, '0')}`;
  const date = isoDate(time === undefined ? day : `${day}T${time}${offset}`);
  return /^\d{4}-/.test(date ?? '') ? date : null;
}
