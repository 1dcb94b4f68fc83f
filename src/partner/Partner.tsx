/** The page that shows a partner how to put the checker on a site. */
export default function Partner() {
  return null;
}
