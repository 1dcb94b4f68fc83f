import { useEffect, useState } from "react";
import { loadBeside } from "../../locales/beside.ts";
import { useText } from "../../locales/text.tsx";
import { ManyRows } from "./ManyRows.tsx";
import "./many.css";

export interface ManyProps {
  today: string;
  /** Whether a list is open that would be lost with the page. */
  onOpen(open: boolean): void;
  /** Saves a file on this machine. */
  download(name: string, pieces: BlobPart[], type: string): void;
  /** The address of a script of ours, in the form that the browser lets a worker be made of. */
  ownScript: (address: string) => string;
}

/** Many cases at once, with what is said of them. */
export default function Many(props: ManyProps) {
  const text = useText();
  const [ready, setReady] = useState(false);
  useEffect(() => {
    void loadBeside(text.language.tag, "many").then((messages) => {
      text.load(messages);
      setReady(true);
    });
  }, [text]);
  return ready && <ManyRows {...props} />;
}
