/** The usual words for the values of the contract, in English, German and Arabic. Nothing else is understood. */
import {
  ANSWERS,
  type Answer,
  CAUSES,
  type Cause,
  CONDITIONS,
  type Condition,
  OWNERS,
  type Owner,
  PARTS,
  type Part,
  SELLERS,
  type Seller,
} from "../rules/index.ts";
import { squeeze } from "./squeeze.ts";

const UNKNOWN =
  "don't know; I don't know; not known; not sure; unclear; n/a; weiß nicht; weiß ich nicht; unbekannt; nicht bekannt; nicht sicher; unklar; k. A.; keine Angabe; غير معروف; لا أعرف; غير مؤكد; مجهول";

const PART_WORDS: Readonly<Record<Part, string>> = {
  watch:
    "watches; smartwatch; smartwatches; smart watch; Uhr; Smart-Uhr; Armbanduhr; ساعة; الساعة; ساعة ذكية; الساعة الذكية",
  earbuds:
    "earbud; ear buds; buds; earphone; earphones; headphones; Ohrhörer; Kopfhörer; سماعات; السماعات; سماعة; السماعة; سماعات الأذن",
  battery: "Akku; Batterie; بطارية; البطارية",
  screen: "display; Bildschirm; شاشة; الشاشة",
  mainboard: "main board; motherboard; Hauptplatine; Platine; اللوحة الأم; لوحة أم",
  "other-essential":
    "other essential part; button; buttons; sensor; sensors; speaker; microphone; charging port; housing; Taste; Tasten; Sensoren; Lautsprecher; Mikrofon; Ladebuchse; Gehäuse; زر; أزرار; الأزرار; حساس; حساسات; الحساسات; مكبر الصوت; الميكروفون; منفذ الشحن; الهيكل",
  "charging-case": "Ladeetui; Ladecase; Ladehülle; علبة الشحن; علبة شحن",
  charger:
    "dock; charger or dock; charging dock; power adapter; power adaptor; Ladegerät; Netzteil; Ladestation; شاحن; الشاحن; القاعدة; قاعدة الشحن",
  cable: "data cable; charging cable; Kabel; Ladekabel; Datenkabel; كابل; الكابل; كبل",
  strap: "watch strap; watch band; wristband; Armband; Uhrenarmband; سوار; السوار",
  buckle: "clasp; Schließe; Schnalle; مشبك; المشبك; إبزيم",
  decorative: "decoration; decorative part; Zierteil; Dekoration; زينة; الزينة; قطعة زينة",
};

const SELLER_WORDS: Readonly<Record<Seller, string>> = {
  "official-store":
    "official; official shop; official online store; IMIKI; IMIKI store; IMIKI shop; IMIKI online store; offizieller Shop; offizieller Online-Shop; IMIKI Online-Shop; المتجر الرسمي; متجر IMIKI; متجر IMIKI الرسمي",
  "authorised-dealer":
    "authorised; authorized; authorized dealer; accredited; accredited dealer; authorised retailer; authorized retailer; autorisiert; autorisierter Händler; Vertragshändler; Fachhändler autorisiert; وكيل معتمد; الوكيل المعتمد; معتمد",
  other:
    "private; private seller; auction; elsewhere; somewhere else; not authorised; unauthorised; unauthorized; not accredited; privat; Privatverkauf; Auktion; woanders; anderer; nicht autorisiert; مكان آخر; شخص; مزاد; غير معتمد",
  unknown: `${UNKNOWN}; marketplace; Marktplatz`,
};

const CONDITION_WORDS: Readonly<Record<Condition, string>> = {
  new: "brand new; brand-new; neu; fabrikneu; Neuware; جديد; جديدة",
  used: "refurbished; opened; opened box; open box; pre-owned; gebraucht; generalüberholt; Gebrauchtware; geöffnet; B-Ware; مستعمل; مستعملة; مجدد; مفتوح",
  unknown: UNKNOWN,
};

const OWNER_WORDS: Readonly<Record<Owner, string>> = {
  buyer:
    "first buyer; original buyer; first owner; purchaser; Käufer; Erstkäufer; selbst gekauft; Ersterwerber; المشتري; المشتري الأول; مشتر",
  gift: "present; as a gift; Geschenk; geschenkt; هدية",
  "second-hand":
    "second hand; previous owner; earlier owner; resold; Zweitbesitzer; aus zweiter Hand; Vorbesitzer; Weiterverkauf; مالك سابق; من مالك سابق; إعادة بيع",
  unknown: UNKNOWN,
};

const ANSWER_WORDS: Readonly<Record<Answer, string>> = {
  yes: "y; true; 1; x; ja; j; wahr; نعم; أجل; صحيح; صح",
  no: "n; false; 0; nein; falsch; لا; كلا; خطأ",
  unknown: UNKNOWN,
};

const CAUSE_WORDS: Readonly<Record<Cause, string>> = {
  modified: "opened; altered; tampered; geöffnet; verändert; umgebaut; مفتوح; معدل; فتح",
  drop: "dropped; fall; fell; fallen; blow; impact; accident; Sturz; gefallen; runtergefallen; heruntergefallen; Schlag; Unfall; سقوط; صدمة; حادث",
  power:
    "wrong power supply; power supply; overvoltage; surge; Überspannung; falsche Stromversorgung; Stromversorgung; مصدر كهرباء; جهد زائد",
  force: "bent; bending; pressed; verbogen; Druck; Kraft; Verbiegen; ثني; ضغط; قوة شديدة",
  adapter: "adaptor; adapter damage; charger damage; Adapter beschädigt; Ladegerät beschädigt; تلف الشاحن",
  liquid:
    "water; water damage; liquid damage; moisture; Wasser; Wasserschaden; Flüssigkeit; Feuchtigkeit; ماء; سائل; رطوبة",
  corrosive: "acid; chemical; chemicals; ätzend; Säure; Chemikalien; مادة أكالة; حمض",
  pests: "pest; insects; insect; Insekten; Schädlinge; حشرات; آفات",
  "unauthorised-accessory":
    "unauthorized accessory; wrong charger; wrong cable; unapproved accessory; fremdes Zubehör; falsches Ladegerät; falsches Kabel; nicht zugelassenes Zubehör; ملحق غير معتمد; شاحن غير معتمد",
  "unofficial-software":
    "unofficial firmware; custom firmware; modded software; inoffizielle Software; fremde Software; برنامج غير رسمي",
  mishandling:
    "misuse; incorrect handling; wrong handling; unsachgemäße Handhabung; falsche Handhabung; طريقة غير ملائمة",
  label:
    "label missing; seal broken; seal missing; label unreadable; Etikett; Typenschild; Siegel; Etikett fehlt; Siegel fehlt; الملصق; ختم الأمان",
  software: "app; update; setting; settings; App-Fehler; Einstellung; Softwarefehler; تطبيق; برنامج; تحديث",
  disaster:
    "fire; flood; earthquake; lightning; force of nature; Feuer; Brand; Hochwasser; Überschwemmung; Erdbeben; Blitz; حريق; فيضان; زلزال; كارثة",
  wear: "wear and tear; normal wear; scratch; scratches; fading; Abnutzung; Verschleiß; Kratzer; Gebrauchsspuren; خدوش; أثر الاستعمال; تآكل الاستعمال",
};

/** What says in a list of causes that there is none, and that nobody knows. */
const NO_CAUSE =
  "none; none of these; nothing; no; no cause; 0; keine; keins; nichts; nichts davon; nein; لا شيء; لا شيء من هذا; لا يوجد; لا";

/** The value that a cell says, or undefined where it is not understood; an empty cell says nothing. */
export type Reading<T> = (cell: string) => T | undefined;

function vocabulary<T extends string>(values: readonly T[], words: Readonly<Record<T, string>>): Reading<T> {
  const known = new Map<string, T>();
  for (const value of values) for (const word of [value, ...words[value].split(";")]) known.set(squeeze(word), value);
  return (cell) => known.get(squeeze(cell));
}

/** The product or part that a cell names. */
export const readPart = vocabulary(PARTS, PART_WORDS);
/** From whom it was bought. */
export const readSeller = vocabulary(SELLERS, SELLER_WORDS);
/** Whether it was bought new. */
export const readCondition = vocabulary(CONDITIONS, CONDITION_WORDS);
/** How whoever brings it came by it. */
export const readOwner = vocabulary(OWNERS, OWNER_WORDS);

const answerInWords = vocabulary(ANSWERS, ANSWER_WORDS);
const ANSWER_SIGNS: ReadonlyMap<string, Answer> = new Map([
  ["✓", "yes"],
  ["✔", "yes"],
  ["☑", "yes"],
  ["✅", "yes"],
  ["✗", "no"],
  ["✘", "no"],
  ["✖", "no"],
  ["❌", "no"],
  ["☐", "no"],
  ["?", "unknown"],
  ["؟", "unknown"],
]);
/** Says of a sign whether it is drawn in colour. */
const VARIANT = /\ufe0e|\ufe0f/;
/** Yes, no or not known, in words or signs. */
export const readAnswer: Reading<Answer> = (cell) =>
  ANSWER_SIGNS.get(cell.trim().replace(VARIANT, "")) ?? answerInWords(cell);

const readCause = vocabulary(CAUSES, CAUSE_WORDS);
const readNothing = vocabulary(["none", "unknown"], { none: NO_CAUSE, unknown: UNKNOWN });

const NOTHING_SIGNS: ReadonlyMap<string, "none" | "unknown"> = new Map([
  ["-", "none"],
  ["–", "none"],
  ["—", "none"],
  ["?", "unknown"],
  ["؟", "unknown"],
]);

/** The causes that a cell lists; `none` or `unknown` where it says that of all of them. */
export type CauseList = readonly Cause[] | "none" | "unknown";

const split = (list: string, between: RegExp): string[] => list.split(between).filter((part) => part.trim() !== "");
/** What stands between two causes; the words of some have an *and* of their own. */
const SIGNS = /[,،;؛/|+&\n]/;
const WORDS = /\s(?:und|and)\s|\sو\s*/;

/** A cell with nothing but causes, in any number; undefined where a part of it is none. */
export const readCauses: Reading<CauseList> = (cell) => {
  const whole = readCause(cell);
  if (whole !== undefined) return [whole];
  const all = NOTHING_SIGNS.get(cell.trim()) ?? readNothing(cell);
  if (all !== undefined) return all;
  const parts = split(cell, SIGNS).flatMap((part) => (readCause(part) === undefined ? split(part, WORDS) : part));
  const causes = parts.map(readCause).filter((cause) => cause !== undefined);
  return causes.length > 0 && causes.length === parts.length ? causes : undefined;
};
