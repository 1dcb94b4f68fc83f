/** The height that the wrapper needs, in whole pixels: rounded up, or the last line would be cut. */
export const heightOf = (wrapper: Element): number => Math.ceil(wrapper.getBoundingClientRect().height);

/** Tells the wrapper's height whenever it has changed; an observer of one element calls at most once a frame. */
export function watchHeight(wrapper: Element, tell: (height: number) => void): void {
  let last = -1;
  new ResizeObserver(() => {
    const height = heightOf(wrapper);
    if (height !== last) tell(height);
    last = height;
  }).observe(wrapper);
}
