/** Growth curves as SVG, drawn without a browser. */
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

const WIDTH = 640;
const HEIGHT = 320;

/** One line a `series` over the points' `articles`, the last point of each line named.
 *  @param {{ points: { articles: number, value: number, series: string }[], label: string, steps: number[],
 *    logarithmic?: boolean }} chart
 *  @returns {string} an SVG file that stands alone, the same for the same points */
export function growthChart({ points, label, steps, logarithmic = false }) {
  const { document } = parseHTML('<html></html>');
  const last = points.filter(
    ({ series, articles }) => !points.some((other) => other.series === series && other.articles > articles),
  );
  const svg = Plot.plot({
    document,
    className: 'growth',
    width: WIDTH,
    height: HEIGHT,
    marginLeft: 55,
    marginRight: 90,
    style: { background: 'white', color: 'black', fontFamily: 'sans-serif' },
    x: { type: 'log', label: 'articles', ticks: steps, tickFormat: (n) => n.toLocaleString('en-US') },
    y: { label, grid: true, ...(logarithmic ? { type: 'log', tickFormat: '~s' } : { zero: true }) },
    marks: [
      Plot.lineY(points, { x: 'articles', y: 'value', stroke: 'series', marker: true }),
      Plot.text(last, { x: 'articles', y: 'value', text: 'series', textAnchor: 'start', dx: 8 }),
    ],
  });
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return `${svg.outerHTML}\n`;
}
