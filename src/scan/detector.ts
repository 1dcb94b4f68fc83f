/** Finds codes in a picture: the browser's own detector where it knows all that we need, else ZXing, from our build. */
import wasm from "zxing-wasm/reader/zxing_reader.wasm?url";

/** What stands on labels, boxes and invoices. */
const FORMATS = ["code_128", "code_39", "ean_13", "ean_8", "upc_a", "upc_e", "itf", "qr_code", "data_matrix"] as const;

export interface Detector {
  detect(picture: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}

/** What of the web's standard is used (https://wicg.github.io/shape-detection-api/). */
interface NativeDetector {
  new (options: { formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

const isNative = (value: unknown): value is NativeDetector =>
  typeof value === "function" && "getSupportedFormats" in value;

/** The browser's own; `null` where it has none, or one that reads fewer codes than are about. */
async function nativeDetector(): Promise<Detector | null> {
  const Native: unknown = Reflect.get(globalThis, "BarcodeDetector");
  if (!isNative(Native)) return null;
  try {
    const known = await Native.getSupportedFormats();
    return FORMATS.every((format) => known.includes(format)) ? new Native({ formats: FORMATS }) : null;
  } catch {
    return null;
  }
}

/** Without it the module would ask a server that is not ours. One object, since another one loads the module again. */
const overrides = { locateFile: () => wasm };

/** Rejects where the reader cannot be loaded; the next call tries again. */
async function ownDetector(): Promise<Detector> {
  const { BarcodeDetector, prepareZXingModule, purgeZXingModule } = await import("barcode-detector/ponyfill");
  try {
    await prepareZXingModule({ overrides, fireImmediately: true });
  } catch (error) {
    purgeZXingModule();
    throw error;
  }
  return new BarcodeDetector({ formats: [...FORMATS] });
}

/** The browser's own detector, or else ours, which is fetched. Rejects where it cannot be. */
export const openDetector = async (): Promise<Detector> => (await nativeDetector()) ?? ownDetector();
