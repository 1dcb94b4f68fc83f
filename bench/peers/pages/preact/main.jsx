/** The baseline's own page; the build puts preact/compat in the place of React. */
import "../baseline/main.jsx";
