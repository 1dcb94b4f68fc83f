/** Draws codes as a camera would see them: pictures for Chromium's fake camera. */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { prepareZXingModule, type WriterOptions, writeBarcode } from "zxing-wasm/writer";

const wasm = createRequire(import.meta.url).resolve("zxing-wasm/writer/zxing_writer.wasm");
prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(readFileSync(wasm)).buffer } });

const WIDTH = 1280;
const HEIGHT = 720;

export interface Drawn {
  readonly text: string;
  readonly format: NonNullable<WriterOptions["format"]>;
}

/** Puts a code into the picture, in the middle of its share of the height. */
async function draw(picture: Buffer, { text, format }: Drawn, index: number, count: number): Promise<void> {
  const { symbol, error } = await writeBarcode(text, { format });
  if (error !== "") throw new Error(error);
  const { data, width, height } = symbol;
  const share = HEIGHT / count;
  const matrix = format === "QRCode" || format === "DataMatrix";
  const scale = Math.floor(Math.min((WIDTH * 0.7) / width, matrix ? (share * 0.5) / height : 5));
  const tall = matrix ? height * scale : Math.floor(share * 0.5);
  const left = Math.floor((WIDTH - width * scale) / 2);
  const top = Math.floor(index * share + (share - tall) / 2);
  for (let y = 0; y < tall; y += 1)
    for (let x = 0; x < width * scale; x += 1) {
      const module = data[(matrix ? Math.floor(y / scale) * width : 0) + Math.floor(x / scale)];
      picture[(top + y) * WIDTH + left + x] = module === 0 ? 16 : 235;
    }
}

/** Writes a film of one picture, in which the codes stand one below the other on white: Y4M, which Chromium plays on end. */
export async function film(file: string, codes: readonly Drawn[]): Promise<void> {
  const picture = Buffer.alloc(WIDTH * HEIGHT, 235);
  for (const [index, code] of codes.entries()) await draw(picture, code, index, codes.length);
  const grey = Buffer.alloc((WIDTH * HEIGHT) / 2, 128);
  const frame = [Buffer.from("FRAME\n"), picture, grey];
  writeFileSync(
    file,
    Buffer.concat([Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`), ...frame, ...frame]),
  );
}
