import type { ComponentProps } from "react";
import { Key } from "../DeskContext.tsx";
import { COMMANDS, type Command } from "../keys.ts";

interface ActProps extends ComponentProps<"button"> {
  command: Command;
  kind: "primary" | "secondary" | "quiet";
}

/** A button of the list with its key. */
export const Act = ({ command, kind, children, ...rest }: ActProps) => (
  <button type="button" className={`button ${kind}`} aria-keyshortcuts={COMMANDS[command]} {...rest}>
    {children}
    <Key of={COMMANDS[command]} />
  </button>
);
