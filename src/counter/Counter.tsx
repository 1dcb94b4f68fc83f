/** The counter: one screen for a dealer with a queue. */
export default function Counter() {
  return null;
}
