/**
 * What the camera sees, taken for true once two pictures in a row show the same: the check of a short ITF or Code 39 is
 * weak, and a moved picture reads as another code.
 */
interface InView {
  /** The codes of the next picture; gives them back once they are sure, and else none. */
  see(codes: readonly string[]): readonly string[];
}

/** Begins to watch: no picture has been seen yet. */
export function codesInView(): InView {
  let before = "";
  return {
    see(codes) {
      const now = [...new Set(codes)].filter((code) => code.trim() !== "").sort();
      const same = JSON.stringify(now) === before;
      before = JSON.stringify(now);
      return same ? now : [];
    },
  };
}
