import { setupI18n } from "@lingui/core";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "./languages.ts";
import { type Message, type Messages, type Numbers, say } from "./message.ts";

const catalogues = import.meta.glob<Messages>("./*/*.json", { import: "default", eager: true });
const COUNTS = [0, 1, 2, 3, 5, 10, 11, 25, 99, 100, 101, 365];

/** Every value that a message’s selects and plurals tell apart, and a word for what they do not. */
function valuesFor(message: Message): Record<string, string | number>[] {
  const args = typeof message === "string" ? [] : message.filter((token) => typeof token !== "string");
  let all: Record<string, string | number>[] = [{}];
  for (const [name, kind, cases] of args) {
    const values = kind === "plural" ? COUNTS : kind === "select" ? Object.keys(cases ?? {}) : ["«words»"];
    all = all.flatMap((some) => values.map((value) => ({ ...some, [name]: value })));
  }
  return all;
}

function numbersOf(tag: string): Numbers {
  const plurals = new Intl.PluralRules(tag);
  const digits = new Intl.NumberFormat(`${tag}-u-nu-latn`);
  return { category: (count) => plurals.select(count), written: (count) => digits.format(count) };
}

describe("a message with its values", () => {
  for (const { tag } of LANGUAGES)
    it(`reads in ${tag} as a whole library for messages has it, for every message and every branch`, () => {
      const numbers = numbersOf(tag);
      const own = Object.entries(catalogues).filter(([file]) => file.startsWith(`./${tag}/`));
      const messages = Object.assign({}, ...own.map(([, catalogue]) => catalogue));
      const peer = setupI18n({ locale: tag, locales: `${tag}-u-nu-latn`, messages: { [tag]: messages } });
      expect(Object.keys(messages).length).toBeGreaterThan(200);
      for (const [id, message] of Object.entries<Message>(messages))
        for (const values of valuesFor(message)) expect(say(message, values, numbers), id).toBe(peer._(id, values));
    });

  it("takes an exact number before its category, and writes numbers in the digits of the page", () => {
    const numbers = numbersOf("ar");
    const message: Message = ["(", ["n", "plural", { 0: ["none"], zero: ["zero"], other: ["#", "!"] }], ")"];
    expect(say(message, { n: 0 }, numbers)).toBe("(none)");
    expect(say(message, { n: 1234 }, numbers)).toBe("(1,234!)");
    expect(say(["a ", ["missing"]], {}, numbers)).toBe("a ");
  });
});
