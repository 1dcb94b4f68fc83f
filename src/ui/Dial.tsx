/** The dial: a watch face on which a year, or a journey, is an arc. Angles are clockwise from twelve, in turns. */

const point = (turn: number, radius: number, across = radius): string => {
  const angle = turn * 2 * Math.PI;
  return `${(50 + across * Math.sin(angle)).toFixed(2)} ${(50 - radius * Math.cos(angle)).toFixed(2)}`;
};

/** An arc from one turn to another, as a path; a whole turn stops just short of itself, since SVG draws no full arc. */
function arc(from: number, to: number, radius: number): string {
  const end = Math.min(to, from + 0.9999);
  return `M${point(from, radius)}A${radius} ${radius} 0 ${end - from > 0.5 ? 1 : 0} 1 ${point(end, radius)}`;
}

/** Marks on a watch face: a year has a month at each, a longer period more. */
export const MARKS = 12;
const TURNS = Array.from({ length: MARKS }, (_, mark) => mark / MARKS);

interface DialProps {
  /** The part of the period that is still covered, in turns; absent where nothing is. */
  covered?: readonly [from: number, to: number];
  /** Where today stands, in turns; absent outside it. */
  today?: number;
  /** The labels of the marks, from twelve o’clock on. */
  labels?: readonly string[];
}

/** The period of coverage as a watch face. It is said in words beside it, so it is hidden from assistive technology. */
export const YearDial = ({ covered, today, labels = [] }: DialProps) => (
  <svg className="dial" viewBox="-12 -9 124 118" aria-hidden="true" focusable="false">
    <circle className="dial-track" cx="50" cy="50" r="36" />
    {covered && <path className="dial-covered" d={arc(covered[0], covered[1], 36)} />}
    {TURNS.map((turn, index) => (
      <path
        className={index % 3 === 0 ? "dial-mark dial-quarter" : "dial-mark"}
        key={turn}
        d={`M${point(turn, index % 3 === 0 ? 27 : 28.5)}L${point(turn, 31)}`}
      />
    ))}
    {labels.map((label, index) => {
      const [x, y] = point(index / MARKS, 49, 52).split(" ");
      return (
        <text className="dial-label" key={TURNS[index]} x={x} y={y} textAnchor="middle" dominantBaseline="central">
          {label}
        </text>
      );
    })}
    {today !== undefined && (
      <g className="dial-hand">
        <path d={`M${point(today + 0.5, 7)}L${point(today, 33)}`} />
        <circle cx="50" cy="50" r="2.4" />
      </g>
    )}
  </svg>
);

/** The same ring, small: how far the journey is. */
export const StepDial = ({ index, total }: { index: number; total: number }) => (
  <svg className="step-dial" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
    <circle className="dial-track" cx="50" cy="50" r="40" />
    <path className="dial-covered" d={arc(0, index / total, 40)} />
    {Array.from({ length: total }, (_, step) => step / total).map((turn) => (
      <path className="dial-mark" key={turn} d={`M${point(turn, 34)}L${point(turn, 46)}`} />
    ))}
  </svg>
);
