import { Counter } from "../counter/Counter.tsx";
import { useToday } from "./today.ts";
import { ownScript } from "./trusted.ts";

function download(name: string, text: string, type: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** The counter, with what only the app may hand it. */
export default function CounterPage() {
  return <Counter today={useToday()} download={download} ownScript={ownScript} />;
}
