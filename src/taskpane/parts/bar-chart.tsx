// Where the others stand, as small bars; the same numbers are there to be read.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useSay } from '../pane-context';
import type { Bar } from '../month/bars';
import { strings } from '../strings';

const useStyles = makeStyles({
  chart: { width: '100%', height: 'auto', display: 'block' },
  bar: { fill: tokens.colorNeutralStroke1Hover },
  own: { fill: tokens.colorBrandBackground },
  axis: { stroke: tokens.colorNeutralStrokeAccessible },
  text: { fill: tokens.colorNeutralForeground1, fontSize: '11px' },
  ownText: { fontWeight: tokens.fontWeightBold },
});

const line = 18;
const names = 76;
const numbers = 76;
const width = 300;

export interface BarChartProps {
  readonly label: string;
  readonly bars: readonly Bar[];
}

export function BarChart({ label, bars }: BarChartProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { x, zero } = scale(bars);
  const own = (bar: Bar): string => (bar.isOwn ? `${bar.name}（${say(strings.ownMark)}）` : bar.name);
  const told = bars.map((bar, index) => `${String(index + 1)} ${own(bar)} ${bar.text}`).join('；');
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${String(width)} ${String(bars.length * line)}`}
      role="img"
      aria-label={`${label}：${told}`}
    >
      {bars.map((bar, index) => {
        const text = mergeClasses(styles.text, bar.isOwn && styles.ownText);
        const top = index * line;
        return (
          <g key={bar.name} aria-hidden="true">
            <text className={text} x={0} y={top + 13}>
              {(bar.isOwn ? '▶ ' : '') + bar.name}
            </text>
            <rect
              className={bar.isOwn ? styles.own : styles.bar}
              x={Math.min(zero, x(bar.value))}
              y={top + 4}
              width={Math.max(1, Math.abs(x(bar.value) - zero))}
              height={line - 8}
            />
            <text className={text} x={width} y={top + 13} textAnchor="end">
              {bar.text}
            </text>
          </g>
        );
      })}
      <line className={styles.axis} x1={zero} x2={zero} y1={0} y2={bars.length * line} />
    </svg>
  );
}

/** Bars begin at zero, always, so that their lengths can be compared. */
function scale(bars: readonly Bar[]): { readonly x: (value: number) => number; readonly zero: number } {
  const values = bars.map(({ value }) => value);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const room = width - names - numbers;
  const x = (value: number): number => names + (high === low ? 0 : ((value - low) / (high - low)) * room);
  return { x, zero: x(0) };
}
