import { dayOfIso } from '../../model/plain-date.ts';
import type { TrendPoint } from '../../model/trend.ts';
import { encodeHtml } from '../encode/html.ts';

const WIDTH = 800;
const HEIGHT = 240;
const MARGIN = 40;

interface Line {
  readonly name: string;
  /** Class of the style sheet. */
  readonly tone: 'gap' | 'undetermined';
  readonly dash: string;
  readonly figureOf: (point: TrendPoint) => number;
}

/** A figure above 0 rounded up to a round one, so that the axis has readable marks. */
function roundUp(value: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))));
  return Math.max(1, Math.ceil(value / step) * step);
}

/**
 * Lines over time with marked points; time is to scale. The same figures stand in the table beside it, so the drawing is hidden
 * from screen readers.
 */
export function drawLineChart(points: readonly TrendPoint[], lines: readonly Line[]): string {
  const days = points.map(({ asOf }) => dayOfIso(asOf) ?? 0);
  const first = Math.min(...days);
  const span = Math.max(1, Math.max(...days) - first);
  const most = roundUp(Math.max(...points.flatMap((point) => lines.map(({ figureOf }) => figureOf(point)))));
  const across = (index: number) =>
    MARGIN + Math.round((((days[index] ?? first) - first) / span) * (WIDTH - 2 * MARGIN));
  const down = (value: number) => HEIGHT - MARGIN - Math.round((value / most) * (HEIGHT - 2 * MARGIN));
  const axis = [0, most / 2, most].map(
    (value) =>
      `<line class="axis" x1="${MARGIN}" x2="${WIDTH - MARGIN}" y1="${down(value)}" y2="${down(value)}"/><text x="${MARGIN - 6}" y="${down(value) + 4}" text-anchor="end">${value}</text>`,
  );
  const ends = points.length > 1 ? [0, points.length - 1] : [0];
  const dates = ends.map(
    (index) =>
      `<text x="${across(index)}" y="${HEIGHT - MARGIN + 20}" text-anchor="${index === 0 ? 'start' : 'end'}">${encodeHtml(points[index]?.asOf ?? '')}</text>`,
  );
  const drawn = lines.map(({ tone, dash, figureOf, name }, row) => {
    const corners = points.map((point, index) => `${across(index)},${down(figureOf(point))}`);
    const dots = points.map(
      (point, index) => `<circle class="${tone}" cx="${across(index)}" cy="${down(figureOf(point))}" r="4"/>`,
    );
    const legend = `<line class="line-${tone}" stroke-dasharray="${dash}" x1="${MARGIN + row * 220}" x2="${MARGIN + row * 220 + 30}" y1="14" y2="14"/><text x="${MARGIN + row * 220 + 38}" y="18">${encodeHtml(name)}</text>`;
    return `<polyline class="line-${tone}" stroke-dasharray="${dash}" points="${corners.join(' ')}"/>${dots.join('')}${legend}`;
  });
  return `<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">${axis.join('')}${dates.join('')}${drawn.join('')}</svg>`;
}
