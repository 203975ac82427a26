import { dayOfIso } from '../../model/plain-date.ts';
import type { TrendPoint } from '../../model/trend.ts';
import { encodeHtml } from '../../write/encode.ts';

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

/** Columns that a day takes below the axis. */
const DAY_WIDTH = 90;
/** Two figures closer than this would cover each other. */
const LINE_HEIGHT = 15;

/** Points whose day is written below the axis: the last, and from the left those that leave room. */
function chooseDays(places: readonly number[]): readonly number[] {
  const last = places.length - 1;
  const chosen: number[] = [];
  let free = Number.NEGATIVE_INFINITY;
  places.forEach((place, index) => {
    const isLast = index === last;
    if (!isLast && (place < free || place > (places[last] ?? 0) - DAY_WIDTH)) return;
    chosen.push(index);
    free = place + DAY_WIDTH;
  });
  return chosen;
}

/** Heights of the figures beside the last points, moved apart where they would overlap; by line. */
function spreadFigures(heights: readonly number[]): readonly number[] {
  const spread = [...heights];
  const order = heights.map((_, line) => line).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  for (let at = 1; at < order.length; at += 1) {
    const [above, below] = [order[at - 1] ?? 0, order[at] ?? 0];
    spread[below] = Math.max(spread[below] ?? 0, (spread[above] ?? 0) + LINE_HEIGHT);
  }
  return spread;
}

/**
 * Lines over time with marked points and the latest figures; time is to scale. The same figures are in the table beside it, so the
 * drawing is hidden from screen readers.
 */
export function drawLineChart(points: readonly TrendPoint[], lines: readonly Line[]): string {
  const days = points.map(({ asOf }) => dayOfIso(asOf) ?? 0);
  const first = Math.min(...days);
  const span = Math.max(1, Math.max(...days) - first);
  const most = roundUp(Math.max(...points.flatMap((point) => lines.map(({ figureOf }) => figureOf(point)))));
  const places = days.map((day) => MARGIN + Math.round(((day - first) / span) * (WIDTH - 2 * MARGIN)));
  const across = (index: number) => places[index] ?? MARGIN;
  const down = (value: number) => HEIGHT - MARGIN - Math.round((value / most) * (HEIGHT - 2 * MARGIN));
  const marks = most % 2 === 0 ? [0, most / 2, most] : [0, most];
  const axis = marks.map(
    (value) =>
      `<line class="axis" x1="${MARGIN}" x2="${WIDTH - MARGIN}" y1="${down(value)}" y2="${down(value)}"/><text x="${MARGIN - 6}" y="${down(value) + 4}" text-anchor="end">${value}</text>`,
  );
  const anchorOf = (index: number) => {
    if (index === 0) return 'start';
    return index === points.length - 1 ? 'end' : 'middle';
  };
  const dates = chooseDays(places).map(
    (index) =>
      `<text x="${across(index)}" y="${HEIGHT - MARGIN + 20}" text-anchor="${anchorOf(index)}">${encodeHtml(points[index]?.asOf ?? '')}</text>`,
  );
  const end = points.length - 1;
  const latest = lines.map(({ figureOf }) => points.slice(-1).map(figureOf)[0] ?? 0);
  const heights = spreadFigures(latest.map((value) => down(value) + 4));
  const drawn = lines.map(({ tone, dash, figureOf, name }, row) => {
    const corners = points.map((point, index) => `${across(index)},${down(figureOf(point))}`);
    const dots = points.map(
      (point, index) => `<circle class="${tone}" cx="${across(index)}" cy="${down(figureOf(point))}" r="4"/>`,
    );
    const figure = `<text x="${across(end) + 8}" y="${heights[row]}">${latest[row]}</text>`;
    const legend = `<line class="line-${tone}" stroke-dasharray="${dash}" x1="${MARGIN + row * 220}" x2="${MARGIN + row * 220 + 30}" y1="14" y2="14"/><text x="${MARGIN + row * 220 + 38}" y="18">${encodeHtml(name)}</text>`;
    return `<polyline class="line-${tone}" stroke-dasharray="${dash}" points="${corners.join(' ')}"/>${dots.join('')}${figure}${legend}`;
  });
  return `<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">${axis.join('')}${dates.join('')}${drawn.join('')}</svg>`;
}
