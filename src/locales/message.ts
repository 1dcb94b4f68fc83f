/** Puts values into a message that the build has compiled (scripts/messages.mjs): text, arguments, plurals, selects. */

export type Values = Readonly<Record<string, string | number>>;
/** A piece of text, the number of a plural (`#`), or an argument with what it selects. */
type Token = string | readonly [name: string, kind?: string, cases?: Readonly<Record<string, Message>>];
export type Message = string | readonly Token[];
export type Messages = Readonly<Record<string, Message>>;

/** How a language counts and writes numbers. */
export interface Numbers {
  /** The plural category of a count: one, few, other. */
  category(count: number): string;
  written(count: number): string;
}

function chosen(cases: Readonly<Record<string, Message>>, value: string | number, kind: string, numbers: Numbers) {
  const category = kind === "plural" ? numbers.category(Number(value)) : "";
  return cases[value] ?? cases[category] ?? cases.other ?? ""; // an exact number before its category
}

/** A message with its values. `count` is what `#` stands for inside a plural. */
export function say(message: Message, values: Values, numbers: Numbers, count = ""): string {
  if (typeof message === "string") return message;
  return message
    .map((token) => {
      if (token === "#") return count;
      if (typeof token === "string") return token;
      const [name, kind, cases] = token;
      const value = values[name] ?? "";
      const written = typeof value === "number" ? numbers.written(value) : value;
      return kind && cases ? say(chosen(cases, value, kind, numbers), values, numbers, written) : written;
    })
    .join("");
}
