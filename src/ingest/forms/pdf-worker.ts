import { createRequire } from 'node:module';
import { runLimited, type WorkLimits, type WorkOutcome } from './limited-worker.ts';
import type { TextItem } from './pdf-layout/page-text.ts';

/** What a PDF holds, as far as the bounds allow. */
export interface PdfText {
  readonly pageCount: number;
  /** A page that cannot be read is null. */
  readonly pages: readonly (readonly TextItem[] | null)[];
  /** As the document states them; dates as PDF writes them (`D:20260303090000Z`). */
  readonly info: Readonly<Record<'Title' | 'Author' | 'CreationDate' | 'ModDate', string | null>>;
}

/** How much of a PDF is read. */
export interface PdfLimits extends WorkLimits {
  readonly pages: number;
  /** Pieces of text on all pages. */
  readonly items: number;
}

/** Five hundred pages of running text take two seconds; of newspapers with 600 pieces of text each, ten. */
export const PDF_LIMITS: PdfLimits = { seconds: 20, heapMb: 512, growthMb: 1024, pages: 500, items: 300_000 };

/** Runs in the worker. Positions are turned as the page is shown. PDF.js unpacks with `DecompressionStream` as fast as it
 *  can and holds all of it; without, it unpacks by itself, slow enough to be stopped. */
const EXTRACT = `
  globalThis.DecompressionStream = undefined;
  const pdf = await library.getDocumentProxy(data.bytes, { verbosity: 0, stopAtErrors: false });
  const pages = [];
  let left = data.items;
  for (let number = 1; number <= Math.min(pdf.numPages, data.pages) && left > 0; number += 1) {
    try {
      const page = await pdf.getPage(number);
      const [va, vb, vc, vd, ve, vf] = page.getViewport({ scale: 1 }).transform;
      const { items } = await page.getTextContent();
      pages.push(items.slice(0, left).filter((item) => typeof item.str === 'string').map((item) => {
        const [a, b, c, d, e, f] = item.transform;
        const [right, down] = [va * a + vc * b, vb * a + vd * b];
        return {
          text: item.str,
          x: va * e + vc * f + ve,
          y: vb * e + vd * f + vf,
          width: item.width,
          size: Math.hypot(c, d) || Math.hypot(a, b) || 1,
          turned: right <= 0 || Math.abs(down) > right / 4,
        };
      }));
      left -= items.length;
      page.cleanup();
    } catch {
      pages.push(null);
    }
  }
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  const word = (name) => (typeof info[name] === 'string' ? info[name].slice(0, 1000) : null);
  return {
    pageCount: pdf.numPages,
    pages,
    info: { Title: word('Title'), Author: word('Author'), CreationDate: word('CreationDate'), ModDate: word('ModDate') },
  };
`;

/** The worker takes the library by its path. */
const require = createRequire(import.meta.url);

/** The text of a PDF with its places, read by PDF.js in a thread of its own. Never throws. */
export function extractPdf(bytes: Uint8Array, limits: PdfLimits): Promise<WorkOutcome<PdfText>> {
  const { pages, items } = limits;
  const data = { bytes: new Uint8Array(bytes), pages, items };
  return runLimited<PdfText>(require.resolve('unpdf'), EXTRACT, data, limits);
}
