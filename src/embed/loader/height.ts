/** A page that is never done: so many turns of its height in a second. */
const TURNS = 10;
const WINDOW_MS = 1000;

/** Notices a height that goes up and down without end, as where a page's height depends on that of its frame. */
export function createLoopGuard(): (height: number, time: number) => boolean {
  let last = 0;
  let rising = false;
  let turns: number[] = [];
  return (height, time) => {
    if (height !== last) {
      if (height > last !== rising) turns.push(time);
      rising = height > last;
      last = height;
    }
    turns = turns.filter((turn) => time - turn < WINDOW_MS);
    return turns.length > TURNS;
  };
}
