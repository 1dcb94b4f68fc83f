import { ownValue } from "../embed/loader/protocol.ts";

/** A loader that never changes: what a page can hold to a hash. */
export interface Pinned {
  readonly version: string;
  readonly file: string;
  readonly integrity: string;
}

/** The newest loader in the list that the build wrote; `null` where it is none. */
export function newestOf(list: unknown): Pinned | null {
  const version = ownValue(list, "current");
  if (typeof version !== "string") return null;
  const entry = ownValue(ownValue(list, "versions"), version);
  const [file, integrity] = [ownValue(entry, "file"), ownValue(entry, "integrity")];
  return typeof file === "string" && typeof integrity === "string" ? { version, file, integrity } : null;
}
