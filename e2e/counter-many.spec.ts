/** Many rows at once, at the counter. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Locator, Page } from "playwright/test";
import { faults } from "./support/axe.ts";
import { BY_HAND, press } from "./support/counter.ts";
import { expect, test } from "./support/fixtures.ts";
import { FULL, some } from "./support/full.ts";
import { tabTo } from "./support/keyboard.ts";
import { sideways } from "./support/sideways.ts";

const action = (name: string) => `[data-action="many-${name}"]`;
const rowsShown = (page: Page): Locator => page.locator("tr[data-row]");
const listed = (page: Page) => page.locator("table[data-rows]");

async function openCounter(page: Page, path = ""): Promise<void> {
  await page.clock.setFixedTime("2026-11-25T12:00:00");
  await page.goto(`counter/${path}`);
  await page.locator("[data-view=many]").click();
  await page.waitForSelector(`[name="many.paste"]`);
}

async function paste(page: Page, text: string): Promise<void> {
  await page.locator('[name="many.paste"]').fill(text);
  await page.locator(action("read")).click();
  await expect(page.locator(action("judge"))).toBeVisible();
}

async function save(page: Page): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent("download"), page.locator(action("save")).click()]);
  return readFileSync(await file.path(), "utf8");
}

/** Words from the list, which keep their own direction. */
const isolated = (words: string) => `\u2068${words}\u2069`;

const GERMAN = [
  "Nr;Produkt;Händler;Kaufdatum;Ursache;Notiz",
  'A1;Uhr;autorisiert;03.04.2026;Wasser;"sagt ""nein"""',
  "A2;Ohrhörer;privat;25.04.2026;keine;=1+1",
  "A3;Grammophon;privat;31.02.2026;keine;5 €",
].join("\r\n");

test("a pasted list is mapped, judged, filtered and saved, with every row and its problems", async ({ page }) => {
  await openCounter(page);
  await paste(page, `Retouren, Woche 47\n\n${GERMAN.replaceAll(";", "\t")}`); // as a report has it, and with two line ends
  await expect(page.getByText("stands above the table:")).toContainText(isolated("Retouren, Woche 47"));
  await expect(page.locator('[name="many.column.1"]')).toHaveValue("part");
  await expect(page.locator('[name="many.column.5"]')).toHaveValue("");
  await page.locator('[name="many.column.1"]').selectOption("");
  await page.locator(action("judge")).click();
  await expect(page.getByText("Choose which column names the product")).toBeVisible(); // without a part, nobody goes on
  await page.locator('[name="many.column.1"]').selectOption("part");
  await page.locator(action("judge")).click();
  await expect(page.locator(".many-said")).toHaveText(
    "3 rows judged. Covered: 0. Not covered: 2. Open: 0. With a problem: 1.",
  );
  await expect(page.locator('[data-order="day-first"]')).toContainText("Kaufdatum");
  await page.locator('[data-filter="problem"]').click();
  await expect(listed(page)).toHaveAttribute("aria-rowcount", "2");
  await expect(rowsShown(page)).toHaveCount(1);
  await expect(rowsShown(page)).toHaveAttribute("aria-rowindex", "2");
  await expect(rowsShown(page).locator(":scope > :first-child")).toHaveText("6"); // as a spreadsheet numbers it
  await expect(rowsShown(page)).toContainText(`${isolated("Produkt")}: “${isolated("Grammophon")}” is not understood.`);
  await expect(rowsShown(page)).toContainText(`${isolated("Kaufdatum")}: “${isolated("31.02.2026")}” is no date`);
  await page.locator('[data-filter="cause-liquid"]').click();
  await expect(rowsShown(page)).toContainText("A1");
  await page.locator('[data-filter="cause-liquid"]').click();
  await expect(rowsShown(page)).toHaveCount(3);
  const [heading, ...lines] = (await save(page)).trimEnd().split("\r\n");
  expect(heading).toBe(
    "\uFEFFNr,Produkt,Händler,Kaufdatum,Ursache,Notiz,outcome,period.start,period.end,reasons,clauses,missing,problem",
  );
  expect(lines.map((line) => line.split(",")[0])).toEqual(["A1", "A2", "A3"]);
  expect(lines[0]).toContain('"sagt ""nein""",not-covered,2026-04-03,2027-04-03,');
  expect(lines[1]).toContain(",'=1+1,not-covered,");
  expect(lines[2]).toMatch(/,,,,,,,"Kaufdatum: invalid-date \(31\.02\.2026\); Produkt: invalid-value \(Grammophon\)"$/);
});

if (FULL)
  test("the empty rows that a spreadsheet leaves at the end are counted once, and are no problems", async ({
    page,
  }) => {
    await openCounter(page);
    const buffer = Buffer.from(`${GERMAN}\r\n;;;;;\r\nA5;Uhr;privat;25.04.2026;keine;x\r\n${";;;;;\r\n".repeat(3000)}`);
    await page.locator('[name="many.file"]').setInputFiles({ name: "list.csv", mimeType: "text/csv", buffer });
    await expect(page.getByText("Left out: 3,000 empty rows at the end.")).toBeVisible();
    await page.locator(action("judge")).click();
    await expect(page.locator(".many-said")).toContainText("5 rows judged.");
    await expect(page.locator(".many-said")).toContainText("With a problem: 2."); // the empty one in between is one
    expect((await save(page)).trimEnd().split("\r\n")).toHaveLength(6);
  });

test("a list of tabs is saved as a spreadsheet in the page's language reads it", async ({ page }) => {
  await openCounter(page, "de/");
  await paste(page, "Gerätetyp\tNotiz\nUhr\ta,b");
  await page.locator(action("judge")).click();
  expect(await save(page)).toMatch(/^\uFEFFGerätetyp;Notiz;outcome;.*\r\nUhr;"a,b";undetermined;/);
});

test("a file of Windows-1252 is read, and the page says so; an empty cause means no once the user says it", async ({
  page,
}) => {
  await openCounter(page, "de/");
  const buffer = Buffer.from(`${GERMAN.replace("€", "\x80")}\r\nA4;Uhr;autorisiert;25.04.2026;;x`, "latin1");
  await page.locator('[name="many.file"]').setInputFiles({ name: "fälle.csv", mimeType: "text/csv", buffer });
  await expect(page.getByText("Windows-1252")).toBeVisible();
  await page.locator(action("judge")).click();
  await page.locator('[data-filter="causes-unknown"]').click();
  await expect(rowsShown(page).last()).toContainText("A4");
  expect(await save(page)).toContain("5 €");
  await page.locator(action("columns")).click();
  await page.locator('[name="many.assumed.causes"]').check();
  await page.locator(action("judge")).click();
  await expect(page.locator(action("save"))).toBeVisible();
  await expect(page.locator('[data-filter="causes-unknown"]')).toHaveCount(0);
});

test("a file of Windows-1256 is read as Arabic, and the page says so", async ({ page }) => {
  await openCounter(page, "ar/");
  const rows = "القطعة,ملاحظة\r\nساعة,الشاشة مكسورة\r\n";
  const letters = new TextDecoder("windows-1256").decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const buffer = Buffer.from([...rows].map((letter) => letters.indexOf(letter)));
  await page.locator('[name="many.file"]').setInputFiles({ name: "حالات.csv", mimeType: "text/csv", buffer });
  await expect(page.getByText("Windows-1256")).toBeVisible();
  await expect(page.locator(".many-columns")).toContainText("الشاشة مكسورة");
  await page.locator(action("judge")).click();
  expect(await save(page)).toContain("ساعة,الشاشة مكسورة,undetermined");
});

test("a list that names no product is judged by the one that is chosen, its dates in the order that is settled", async ({
  page,
}) => {
  await openCounter(page);
  await paste(page, "Model\tPurchase date\nX1\t03/04/2026");
  await page.locator(action("judge")).click();
  await expect(page.getByText("which one every row is about")).toBeVisible();
  await page.locator('[name="many.assumed.part"]').selectOption("watch");
  await page.locator(action("judge")).click();
  const order = page.locator("[data-order]");
  await expect(order).toContainText("shows in which order");
  await expect(rowsShown(page)).toHaveAttribute("data-outcome", "problem");
  await order.locator("[data-settle=day-first]").click();
  await expect(page.getByRole("heading", { name: "The rows" })).toBeFocused();
  await expect(order).toContainText("with the day first, as you said");
  expect(await save(page)).toContain("undetermined,2026-04-03,2027-04-03");
  await order.locator("[data-settle=month-first]").click();
  await expect(order).toContainText("with the month first, as you said");
  expect(await save(page)).toContain("undetermined,2026-03-04,2027-03-04");
});

test("a list is judged and saved by its own keys, which are shown, and the focus stays on what there is", async ({
  page,
}) => {
  await page.clock.setFixedTime("2026-11-25T12:00:00");
  await page.goto("counter/");
  await page.waitForSelector("html[data-ready='1']");
  const keysShown = async () => {
    await expect(
      page.locator(".many :is(textarea, [type=file], button[data-action]):not([aria-keyshortcuts])"),
    ).toHaveCount(0);
    await expect(page.locator(".many .button:not(:has(kbd))")).toHaveCount(0);
  };
  await press(page, "Shift+M");
  await expect(page.locator('[data-view="many"]')).toBeFocused();
  await page.waitForSelector('[name="many.paste"]');
  await press(page, "Shift+W");
  await expect(page.locator('[name="many.paste"]')).toBeFocused();
  await keysShown();
  await page.keyboard.insertText("part\tinvoice date\nwatch\t3/4/26\nstrap\t");
  await press(page, "Escape", "Shift+J");
  await expect(page.locator("h2:focus")).toBeVisible();
  await keysShown();
  await press(page, "Shift+J");
  await expect(page.locator(action("save"))).toBeEnabled();
  await expect(page.locator("h2:focus")).toBeVisible();
  await keysShown();
  await press(page, "1");
  await expect(page.locator("[data-order=day-first]")).toBeVisible();
  await expect(page.locator("h2:focus")).toBeVisible();
  await expect(page.locator(action("save"))).toBeEnabled();
  const [file] = await Promise.all([page.waitForEvent("download"), press(page, "Shift+E")]);
  expect(readFileSync(await file.path(), "utf8")).toContain("watch,3/4/26,undetermined,2026-04-03,");
  await press(page, "Shift+O");
  await expect(page.locator('[data-view="one"]')).toBeFocused();
  await press(page, "Shift+M");
  await expect(page.locator('[data-view="many"]')).toHaveAttribute("aria-current", "page");
  await press(page, "Shift+T");
  await expect(page.locator(action("judge"))).toBeVisible();
  await press(page, "Shift+D");
  await expect(page.locator('[name="many.paste"]')).toBeVisible();
  await expect(page.locator("h2:focus")).toBeVisible();
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), press(page, "Shift+B")]);
  await chooser.setFiles({ name: "a.csv", mimeType: "text/csv", buffer: Buffer.from("part\nstrap") });
  await expect(page.locator(action("judge"))).toBeVisible();
});

test("a file that was asked for is handed out, whatever is pressed next", async ({ page }) => {
  await openCounter(page);
  await paste(page, "part,note\nstrap,x");
  await page.locator(action("judge")).click();
  const pressAtOnce = async (...names: string[]): Promise<string> => {
    await expect(page.locator(action("save"))).toBeEnabled();
    const file = page.waitForEvent("download", { timeout: 3000 });
    await page.evaluate((all) => {
      for (const one of all) document.querySelector<HTMLElement>(one)?.click();
    }, names.map(action));
    return readFileSync(await (await file).path(), "utf8");
  };
  expect(await pressAtOnce("save", "columns")).toContain("strap,x,not-covered");
  await page.locator(action("judge")).click();
  expect(await pressAtOnce("save", "leave")).toContain("strap,x,not-covered");
  await expect(page.locator('[name="many.paste"]')).toBeVisible();
});

test("where a table begins is put right on screen, with its first rows in view, and what was said of all rows stays", async ({
  page,
}) => {
  await openCounter(page);
  const begin = page.locator('[name="many.begin"]');
  const headed = page.locator('[name="many.headed"]');
  const rows = ["Retouren\tKW 47", "Typ\tWann", "Gerätetyp\tLaden", "Uhr\t03.04.2026", "Armband\t04.04.2026"];
  await paste(page, rows.join("\n"));
  await expect(begin.nth(2)).toBeChecked();
  await page.locator('[name="many.assumed.condition"]').check();
  await begin.nth(1).check();
  await expect(page.locator(".many-columns")).toContainText("Wann");
  await expect(headed).toBeChecked();
  await expect(begin.nth(1)).toBeFocused();
  await expect(page.locator('[name="many.assumed.condition"]')).toBeChecked();
  await begin.nth(3).check();
  await headed.uncheck();
  await expect(page.getByText("stands above the table:")).toContainText("Typ");
  await page.locator('[name="many.column.0"]').selectOption("part");
  await page.locator('[name="many.column.1"]').selectOption("invoice.date");
  await page.locator(action("judge")).click();
  await expect(page.locator(".many-said")).toHaveText(/2 rows judged.*With a problem: 0\./);
  await expect(rowsShown(page).first().locator(":scope > :first-child")).toHaveText("4");
  await page.locator(action("columns")).click();
  await begin.nth(0).check();
  await expect(headed).not.toBeChecked(); // as it was said
  await expect(page.locator(".many-columns")).toContainText("Retouren");
});

test("what stands between the cells is put right on screen, and back", async ({ page }) => {
  await openCounter(page);
  const delimiter = page.locator('[name="many.delimiter"]');
  const columns = page.locator(".many-columns label");
  await paste(page, "Ware;Preis\nUhr;9,90\nArmband;4,90;\nDeckel;5,90;;");
  await expect(delimiter).toHaveValue(",");
  await delimiter.focus();
  await delimiter.selectOption(";");
  await expect(columns).toHaveText(["Column 1", "Column 2"]);
  await expect(delimiter).toBeFocused();
  await delimiter.selectOption("\t");
  await expect(columns).toHaveText(["Column 1"]);
  await delimiter.selectOption(";");
  await page.locator('[name="many.headed"]').check();
  await expect(columns).toHaveText(["Ware", "Preis"]);
  await page.locator('[name="many.column.0"]').selectOption("part");
  await page.locator(action("judge")).click();
  const [names, ...rows] = (await save(page)).trim().split(/\r?\n/);
  expect(names).toMatch(/^Ware;Preis;outcome;/);
  expect(rows.map((row) => row.replaceAll('"', "").split(";", 3))).toEqual([
    ["Uhr", "9,90", "undetermined"],
    ["Armband", "4,90", "not-covered"],
    ["Deckel", "5,90", ""],
  ]);
  await page.locator(action("columns")).click();
  await expect(delimiter).toHaveValue(";");
});

test("what goes wrong in the page itself is said as that, and loses nothing on screen", async ({ page }) => {
  await page.addInitScript(() => {
    const tell = Worker.prototype.postMessage;
    // Orders of dates that are none, which the worker comes upon at the last row.
    Worker.prototype.postMessage = function (order) {
      tell.call(this, Reflect.has(window, "fails") ? { ...order, plan: { ...order.plan, orders: null } } : order);
    };
  });
  await openCounter(page);
  const straps = Array.from({ length: 10_000 }, (_, row) => `strap\t2026-05-03\tn${row}`).join("\n");
  const list = `part\tinvoice.date\tnote\n${straps}\nstrap\t03/04/2026\t`;
  await page.locator(".many-drop").dispatchEvent("drop", { dataTransfer: await dropped(page, [["a.csv", list]]) });
  await page.locator('[name="many.assumed.owner"]').check();
  await page.evaluate(() => Reflect.set(window, "fails", true));
  await page.locator(action("judge")).click();
  const said = page.locator(".many-said");
  await expect(said).toContainText("Something went wrong in this page");
  await expect(said).toContainText(/What was judged until then is below.*[1-9],\d{3} rows judged/);
  expect(await save(page)).toContain("strap,2026-05-03,n0,not-covered");
  await page.evaluate(() => Reflect.deleteProperty(window, "fails"));
  await page.locator(action("columns")).click();
  await expect(page.locator('[name="many.assumed.owner"]')).toBeChecked();
  await page.locator(action("judge")).click();
  await expect(said).toHaveText(/^\s*10,001 rows judged\./);
});

test("a long list that is pasted is read at once, and never stands in the field", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openCounter(page);
  const copy = (rows: number) =>
    page.evaluate((count) => {
      const lines = Array.from({ length: count }, (_, row) => `strap\t2026-05-03\tn${row}`);
      return navigator.clipboard.writeText(["part\tinvoice.date\tnote", ...lines].join("\n"));
    }, rows);
  const field = page.locator('[name="many.paste"]');
  await copy(10);
  await field.press("Control+v");
  await expect(field).toHaveValue(/\tn9$/);
  await expect(field).toHaveAttribute("dir", "ltr");
  await copy(40_000);
  await field.press("Control+a");
  await field.press("Control+v");
  await expect(page.locator(action("judge"))).toBeVisible();
  await page.locator(action("judge")).click();
  await expect(page.locator(".many-said")).toContainText("40,000 rows judged", { timeout: 40_000 });
});

test("a list that is being pasted is not left without a question", async ({ page }) => {
  await openCounter(page);
  const leaves = () => page.evaluate(() => window.dispatchEvent(new Event("beforeunload", { cancelable: true })));
  expect(await leaves()).toBe(true);
  await page.locator('[name="many.paste"]').fill("part\twatch");
  await expect.poll(leaves).toBe(false);
  await page.locator('[name="many.paste"]').fill("");
  await expect.poll(leaves).toBe(true);
});

test.describe("without the script that judges", () => {
  test.use({ serviceWorkers: "block", tolerated: /ERR_FAILED|Failed to load/ });
  if (FULL)
    test("it is said that it could not be loaded, and nothing against the list", async ({ page }) => {
      await page.route(/\/worker-[^/]*\.js$/, (route) => route.abort());
      await openCounter(page);
      await page.locator('[name="many.paste"]').fill("part\nwatch");
      await page.locator(action("read")).click();
      await expect(page.locator(".many-said")).toContainText("This could not be loaded");
      await page.unroute(/\/worker-[^/]*\.js$/);
      await page.locator(action("read")).click();
      await expect(page.locator(action("judge"))).toBeVisible();
    });
});

const dropped = (page: Page, files: readonly (readonly [name: string, text: string])[]) =>
  page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const [name, text] of given) transfer.items.add(new File([text], name));
    return transfer;
  }, files);

test("a file that is dropped is read, one at a time and no workbook; beside the place for it nothing happens", async ({
  page,
}) => {
  await openCounter(page);
  const drop = async (...files: [string, string][]) => {
    const dataTransfer = await dropped(page, files);
    await page.locator(".many-drop").dispatchEvent("drop", { dataTransfer });
  };
  const said = page.locator(".many-said");
  await drop(["a.csv", "part\nwatch"], ["b.csv", "part\nwatch"]);
  await expect(said).toContainText("One file is read at a time");
  await drop(["a.xlsx", "PK\x03\x04"]);
  await expect(said).toContainText("“a.xlsx” is no CSV");
  const stray = await dropped(page, [["a.pdf", "x"]]);
  const opened = await stray.evaluate((dataTransfer) =>
    ["dragover", "drop"].map((kind) =>
      document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true })),
    ),
  );
  expect(opened).toEqual([false, false]); // the browser does nothing with it
  await drop(["dropped.csv", "part,note\nstrap,x"]);
  await expect(page.getByText("dropped.csv")).toBeVisible();
  await page.locator(action("judge")).click();
  await expect(rowsShown(page)).toContainText("Part without warranty");
});

/** Drops a table of so many rows, made in the page itself. */
async function dropMany(page: Page, rows: number): Promise<void> {
  const data = await page.evaluateHandle((count) => {
    const lines = Array.from(
      { length: count },
      (_, row) => `${row % 3 ? "watch" : "strap"},2026-0${1 + (row % 9)}-11,n${row}`,
    );
    const transfer = new DataTransfer();
    transfer.items.add(new File([`part,invoice.date,note\n${lines.join("\n")}`], "many.csv", { type: "text/csv" }));
    return transfer;
  }, rows);
  await page.locator(".many-drop").dispatchEvent("drop", { dataTransfer: data });
}

test("a hundred thousand rows are all there, of which few are drawn", async ({ page }) => {
  await openCounter(page);
  await dropMany(page, 100_000);
  await page.locator(action("judge")).click();
  await expect(page.locator(action("save"))).toBeVisible({ timeout: 40_000 });
  await expect(listed(page)).toHaveAttribute("aria-rowcount", "100001");
  expect(await rowsShown(page).count()).toBeLessThan(60);
  await page.locator(".many-scroller").evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight));
  await expect(page.locator('tr[data-row="99999"]')).toContainText("n99999");
  expect(await page.locator("*").count()).toBeLessThan(1500);
  await page.locator('[data-filter="part-not-covered"]').click();
  await expect(page.locator(".many-rows [role=status]")).toHaveText("Part without warranty 33,334 rows");
  expect(await page.locator(".many-scroller").evaluate(({ scrollTop }) => scrollTop)).toBe(0);
  await expect(page.locator('tr[data-row="0"]')).toBeVisible();
  await page.locator('[data-filter="part-not-covered"]').click();
  await expect(page.locator(".many-rows [role=status]")).toHaveText("All rows 100,000 rows");
  let files = 0;
  page.on("download", () => files++);
  await page.locator(action("save")).evaluate((button: HTMLButtonElement) => button.click());
  const lines = (await save(page)).trimEnd().split("\r\n"); // pressed a second time before the file has come
  expect(files).toBe(1);
  expect(lines.length).toBe(100_001);
  expect(lines.at(-1)).toContain("strap,2026-01-11,n99999,not-covered,");
});

/** Lets the page hear of no more than half of the rows, so that there is something to stop. */
const hearsHalf = (page: Page) =>
  page.addInitScript(() => {
    const listen = Worker.prototype.addEventListener;
    Object.assign(Worker.prototype, {
      addEventListener(this: Worker, kind: string, heard: (event: Event) => void) {
        listen.call(this, kind, (event: Event) => {
          const isLate = event instanceof MessageEvent && (event.data.kind === "done" || event.data.part > 0.5);
          if (!isLate) heard(event);
        });
      },
    });
  });

test("to stop leaves what has been judged, and the rest can be judged anew", async ({ page }) => {
  await hearsHalf(page);
  await openCounter(page);
  await dropMany(page, 30_000);
  await page.locator(action("judge")).click();
  await expect(page.locator("table[data-rows]")).not.toHaveAttribute("data-rows", "0");
  await page.locator(action("stop")).click();
  await expect(page.locator(".many-said")).toContainText("Stopped.");
  const left = Number(await listed(page).getAttribute("data-rows"));
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(30_000);
  expect((await save(page)).trimEnd().split("\r\n").length).toBe(left + 1);
  await page.locator(action("columns")).click();
  await page.locator(action("judge")).click();
  await expect(page.locator("table[data-rows]")).not.toHaveAttribute("data-rows", "0");
  await page.locator(action("stop")).click();
  await page.locator(action("columns")).click();
  await page.locator(action("judge")).click();
  await page.locator(action("stop")).click(); // while it is opened once more
  await page.locator(action("leave")).click();
  await paste(page, "part\tnote\nstrap\t1"); // shows its own columns, and is not judged by those of the other
  await expect(page.locator('[name="many.column.0"]')).toHaveValue("part");
});

if (FULL)
  test("a file that is gone before what was judged of it is saved is named, and the rows stay", async ({
    page,
  }, testInfo) => {
    const file = testInfo.outputPath("gone.csv");
    writeFileSync(file, `part,note\n${Array.from({ length: 30_000 }, (_, row) => `strap,n${row}`).join("\n")}`);
    await hearsHalf(page);
    await openCounter(page);
    await page.locator('[name="many.file"]').setInputFiles(file);
    await page.locator(action("judge")).click();
    await expect(listed(page)).not.toHaveAttribute("data-rows", "0");
    await page.locator(action("stop")).click();
    rmSync(file);
    await page.locator(action("save")).click();
    await expect(page.locator(".many-said")).toContainText("“gone.csv” could not be read.");
    await expect(page.locator(".many-said")).toContainText("Stopped.");
    await expect(rowsShown(page).first()).toContainText("n0");
  });

const WAYS = [
  ["German", "de/", "dark", 320],
  ["Arabic", "ar/", "light", 390],
  ["English", "", "light", 1280],
] as const;
for (const [language, path, colorScheme, width] of some(WAYS, 0))
  test.describe(`in ${language}`, () => {
    test.use({ colorScheme, viewport: { width, height: 800 } });
    test("by keyboard alone, axe finds nothing on the way, and nothing scrolls sideways", async ({ page }) => {
      await openCounter(page, path);
      const holds = async (place: string) => {
        expect(await faults(page), place).toEqual([]);
        expect(await sideways(page), place).toBe(0);
      };
      await holds("intake");
      await tabTo(page, '[name="many.paste"]');
      await page.keyboard.insertText("Produkt\tKaufdatum\tغير\nUhr\t2026-05-01\tx\nساعة\t31.02.2026\t\nArmband\t\t");
      await tabTo(page, action("read"));
      await page.keyboard.press("Enter");
      await expect(page.locator("h2:focus")).toBeVisible();
      await holds("columns");
      await tabTo(page, action("judge"));
      await page.keyboard.press("Enter");
      await expect(page.locator(action("save"))).toBeVisible();
      await holds("rows");
      await tabTo(page, '[data-filter="problem"]', "Tab", BY_HAND);
      await page.keyboard.press("Space");
      await expect(rowsShown(page)).toHaveCount(1);
      await tabTo(page, ".many-scroller");
      await expect(page.locator("html")).toHaveAttribute("dir", path === "ar/" ? "rtl" : "ltr");
    });
  });

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 800 } });
  for (const path of some(["", "de/", "ar/"], 1))
    test(`no heading of the list breaks inside of a word: counter/${path}`, async ({ page }) => {
      await openCounter(page, path);
      await paste(page, "part\tnote\nstrap\tx");
      await page.locator(action("judge")).click();
      await expect(rowsShown(page)).toHaveCount(1);
      const lines = await page.locator("th").evaluateAll((headings) =>
        headings.map((heading) => {
          const words = document.createRange();
          words.selectNodeContents(heading);
          return [heading.textContent.split(" ").length, words.getClientRects().length];
        }),
      );
      for (const [words, drawn] of lines) expect(drawn).toBeLessThanOrEqual(words ?? 0);
    });

  if (FULL)
    test("a date of the list stands in one line", async ({ page }) => {
      await openCounter(page, "de/");
      await paste(page, "Kaufdatum;Notiz\n28.09.2026;x");
      await page.locator('[name="many.assumed.part"]').selectOption("watch");
      await page.locator(action("judge")).click();
      const label = rowsShown(page).first().locator("td").nth(1);
      await expect(label).toContainText("28.09.2026");
      const lines = await label.evaluate((cell) => {
        const words = document.createRange();
        const text = cell.firstChild ?? cell;
        const from = cell.textContent.indexOf("28.09.2026");
        words.setStart(text, from);
        words.setEnd(text, from + 10);
        return words.getClientRects().length;
      });
      expect(lines).toBe(1);
    });
});

if (FULL)
  test("of two thousand columns the first and the recognised ones are shown, and all are passed on", async ({
    page,
  }) => {
    await openCounter(page);
    const names = Array.from({ length: 2000 }, (_, column) => (column === 1500 ? "part" : `c${column}`));
    await paste(page, `${names.join("\t")}\n${names.map((name) => (name === "part" ? "strap" : name)).join("\t")}`);
    await expect(page.locator('[name="many.column.1500"]')).toHaveValue("part");
    await expect(page.locator(".many-columns select")).toHaveCount(101);
    await expect(page.getByText("1,899 more columns")).toBeVisible();
    await page.locator(action("judge")).click();
    expect((await save(page)).split("\r\n")[1]).toMatch(/^c0,c1,.*,c1499,strap,c1501,.*,c1999,not-covered,/);
  });

test("each outcome is counted as itself, and the counts are announced", async ({ page }) => {
  await openCounter(page);
  const whole =
    "part,seller,condition,owner,invoice.date,invoice.listsDevice,invoice.listsPrice,invoice.matchesProduct,invoice.unaltered";
  const covered = "watch,official-store,new,buyer,2026-05-03,yes,yes,yes,yes";
  await paste(page, `${whole}\n${covered}\n${covered}\nwatch,,,,,,,,\nstrap,,,,,,,,\nstrap,,,,,,,,\nstrap,,,,,,,,`);
  await page.locator('[name="many.assumed.causes"]').check();
  await page.locator(action("judge")).click();
  const said = page.getByRole("status").filter({ hasText: "rows judged" });
  await expect(said).toHaveText("6 rows judged. Covered: 2. Not covered: 3. Open: 1. With a problem: 0.");
});

if (FULL)
  test("a text that is dropped is read like a pasted one", async ({ page }) => {
    await openCounter(page);
    const dataTransfer = await page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.setData("text/plain", "part\nstrap");
      return transfer;
    });
    await page.locator(".many-drop").dispatchEvent("drop", { dataTransfer });
    await page.locator(action("judge")).click();
    await expect(rowsShown(page)).toContainText("Part without warranty");
  });
