import type { ComponentProps } from "react";
import { Icon } from "../ui/icons.tsx";
import { Act } from "./Act.tsx";
import type { Command } from "./keys.ts";

interface DoProps {
  command: Command;
  label: string;
  icon?: ComponentProps<typeof Icon>["name"];
  primary?: boolean;
  run(command: Command): void;
}

/** A button that does what its key does. */
export const Do = ({ command, label, icon, primary = false, run }: DoProps) => (
  <Act
    command={command}
    kind={primary ? "primary" : "secondary"}
    small
    data-action={command}
    onClick={() => run(command)}
  >
    {icon && <Icon name={icon} size={20} />}
    {label}
  </Act>
);
