import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { LANGUAGES } from "../locales/languages.ts";
import { createText, loadMessages } from "../locales/text.tsx";
import { unansweredClaim } from "../rules/index.ts";
import { mailTo } from "./mail.ts";
import { essentialText, type Told } from "./summary-text.ts";
import { verdictOf } from "./verdict.ts";

const bodyOf = (address: string): string => new URL(address).searchParams.get("body") ?? "";
/** Any code units, lone surrogates among them, shorter and longer than there is room for. */
const texts = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 2500, size: "max" })
  .map((codes) => String.fromCharCode(...codes));

describe("a mail to support", () => {
  it("holds the whole where it fits, and else the beginning of what matters, in an address that Windows hands on", () => {
    fc.assert(
      fc.property(texts, texts, (whole, essential) => {
        const address = mailTo("Warranty question: Screen", whole, essential);
        expect(address.length).toBeLessThanOrEqual(2000);
        const said = (text: string) => text.replace(/\p{Surrogate}/gu, "\uFFFD").replaceAll("\n", "\r\n");
        const body = bodyOf(address);
        if (body === said(whole)) return;
        expect(said(essential).startsWith(body.replace(/…$/, ""))).toBe(true);
      }),
    );
  });

  it("leaves nothing out that has room", () => {
    const whole = "a".repeat(2000 - mailTo("Subject", "", "").length);
    expect(bodyOf(mailTo("Subject", whole, "short"))).toBe(whole);
    expect(bodyOf(mailTo("Subject", `${whole}a`, "short"))).toBe("short");
    expect(bodyOf(mailTo("Subject", `${whole}a`, `${whole}b`))).toMatch(/^a{1900,}…$/);
  });
});

test.each(LANGUAGES.map(({ tag }) => tag))(
  "in %s, verdict, link, serial number and own words come before what the link says too",
  async (language) => {
    const text = createText(language, {
      ...(await loadMessages(language, "start")),
      ...(await loadMessages(language, "journey")),
    });
    const { t } = text;
    const answer = t("seller.other");
    const told: Told[] = [
      ...["part", "proof", "seller"].map((field) => ({ field, question: t("seller.legend"), answer })),
      { field: "serial", question: t("serial.label"), answer: "AB1234567890" },
      { field: "description", question: t("description.label"), answer: "Black\nscreen" },
    ];
    const verdict = verdictOf(unansweredClaim("watch"), "2026-11-23");
    const link = `https://example.com/a/long/path/counter/#c=1${"z".repeat(21)}`;
    const body = bodyOf(
      mailTo(
        t("mail.subject", { part: "x" }),
        "ä".repeat(2000),
        essentialText(verdict, "Until 2027.", told, link, text),
      ),
    );
    const lines = body.split("\r\n");
    expect(lines[0]).toBe(t(`verdict.${verdict.headline}`));
    expect(lines[1]).toContain(link);
    expect(lines[2]).toContain("AB1234567890");
    expect(lines[3]).toContain("Black / screen");
    expect(lines[4]).toBe("Until 2027.");
    expect(lines).toHaveLength(8);
  },
);
