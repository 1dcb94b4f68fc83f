import { correction, generate } from "lean-qr/nano";

/** Modules of white around the code, as its standard asks. */
const QUIET = 4;

/** A QR code as one drawing: black on white on every screen and on paper, since scanners read no other. */
export function QrCode({ text, title }: { text: string; title: string }) {
  const code = generate(text, { minCorrectionLevel: correction.M });
  let path = "";
  for (let y = 0; y < code.size; y += 1)
    for (let x = 0; x < code.size; x += 1) if (code.get(x, y)) path += `M${x} ${y}h1v1h-1`;
  const size = code.size + 2 * QUIET;
  return (
    <svg className="qr" viewBox={`${-QUIET} ${-QUIET} ${size} ${size}`} role="img" aria-label={title}>
      <path fill="#fff" d={`M${-QUIET} ${-QUIET}h${size}v${size}h${-size}`} />
      <path d={path} />
    </svg>
  );
}
