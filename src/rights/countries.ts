/**
 * What is known of the law beside the policy in each country: facts and figures, looked up in November 2026. The
 * sentences are made from them. A figure is changed here together with its source and the month that it is known from.
 */
import type { Country, Remedy } from "./facts.ts";

/** The month in which all of this was looked up. */
export const LOOKED_UP = "2026-11";

/** The states to which Directive (EU) 2019/771 applies. */
export const EU_MEMBERS: ReadonlySet<string> = new Set(
  "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split(" "),
);

/** The day from which a repair lengthens the legal guarantee, where a state has followed (Directive (EU) 2024/1799). */
export const EU_REPAIR_FROM = "2026-07-31";

/** The one state whose own text was read to say so. */
export const EU_REPAIR_READ = "SK";

/** The day from which shops show the harmonised notice on the legal guarantee (Regulation (EU) 2025/1960). */
export const EU_NOTICE_FROM = "2026-09-27";

/** The texts of these acts, by their names. */
export const EU_SOURCES: readonly (readonly [name: string, url: string])[] = [
  ["Directive (EU) 2019/771", "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32019L0771"],
  ["Directive (EU) 2024/1799", "http://data.europa.eu/eli/dir/2024/1799/oj"],
  ["Regulation (EU) 2025/1960", "https://eur-lex.europa.eu/eli/reg_impl/2025/1960/oj"],
];

/** The four remedies of Directive (EU) 2019/771, which many others know too. */
const CONFORMITY: readonly Remedy[] = ["repair", "replacement", "reduction", "refund"];

const countries: Readonly<Record<string, Country>> = {
  AT: {
    period: { kind: "guarantee", months: 24, from: "delivery" },
    claim: { against: "seller", burden: 12, notWaivable: true, remedies: CONFORMITY },
    known: { confidence: "secondary", checked: [], asOf: "2026-08" },
    source: {
      title: "VGG in the Austrian legal information system (RIS)",
      url: "https://www.ris.bka.gv.at/",
      status: "recalled",
    },
    remarks: ["more-time"],
  },
  BE: {
    period: { kind: "guarantee", months: 24, from: "delivery" },
    claim: { against: "seller", burden: 24, notWaivable: true, remedies: CONFORMITY },
    known: { confidence: "secondary", checked: [], asOf: "2022-06" },
    source: {
      title: "FPS Economy (SPF Economie / FOD Economie)",
      url: "https://economie.fgov.be/",
      status: "recalled",
    },
    remarks: ["report-two-months"],
  },
  BG: {
    period: { kind: "guarantee", months: 24, from: "delivery" },
    claim: { against: "seller", burden: 12, notWaivable: true, remedies: CONFORMITY },
    known: { confidence: "secondary", checked: [], asOf: "2022-01" },
    source: {
      title: "Bulgarian Commission for Consumer Protection (КЗП)",
      url: "https://www.kzp.bg/",
      status: "recalled",
    },
  },
  HR: {
    period: { kind: "guarantee", months: 24, from: "delivery" },
    claim: { against: "seller", burden: 12, notWaivable: true, remedies: CONFORMITY },
    known: { confidence: "verified", checked: ["length", "from", "whom"], asOf: null },
    source: {
      title: "Središnji portal za potrošače (central consumer portal): liability for material defects",
      url: "https://szp.hr/sve-potrosacke-teme-na-jednom-mjestu/prava-potrosaca-uslijed-kupnje-proizvoda-i-kako-rijesiti-spor/759",
      status: "read",
    },
    remarks: ["report-two-months", "sources-differ"],
  },
  CY: {
    period: { kind: "guarantee", months: 24, from: "delivery" },
    claim: { against: "seller", burden: 12, notWaivable: true, remedies: CONFORMITY },
    known: { confidence: "secondary", checked: [], asOf: "2023" },
    source: { title: "Cyprus Consumer Protection Service", url: "https://www.consumer.gov.cy/", status: "recalled" },
    early: 30,
  },
  CZ: {
    period: { kind: "guarantee", months: 24, from: "delivery" },
    claim: { against: "seller", burden: 12, notWaivable: true, remedies: CONFORMITY },
    known: {
      confidence: "verified",
      checked: ["length", "from", "proof", "whom", "firm", "remedies"],
      asOf: "2026-01",
    },
    source: {
      title: "e-Sbírka: Civil Code 89/2012, consolidated 2026-01-01",
      url: "https://e-sbirka.gov.cz/eli/cz/sb/2012/89/2026-01-01",
      status: "mirror_source",
    },
    remarks: ["repair-extends"],
  },
  DK: {
    period: { kind: "guarantee", months: 24, from: "delivery" },
    claim: { against: "seller", burden: 12, notWaivable: true, remedies: CONFORMITY },
    known: { confidence: "verified", checked: ["length", "from", "proof", "whom"], asOf: "2022-01" },
    source: {
      title: "Forbrug.dk (Danish Competition and Consumer Authority): Bevisbyrde",
      lang: "",
      url: "https://forbrug.dk/regler/opslagsvaerk-forbrugerleksikon/bevisbyrde/",
      status: "read",
    },
  },
  EE: {
    period: { kind: "guarantee", months: 24, from: "delivery" },
    claim: { against: "seller", burden: 12, notWaivable: true, remedies: CONFORMITY },
    known: { confidence: "secondary", checked: [], asOf: null },
    source: {
      title: "Estonian Consumer Protection and Technical Regulatory Authority (TTJA)",
      url: "https://www.ttja.ee/",
      status: "recalled",
    },
    remarks: ["sources-differ"],
  },
  FI: {
    period: { kind: "reasonable-durability", months: null, from: "delivery" },
    claim: {
      against: "both",
      burden: 12,
      notWaivable: true,
      remedies: ["repair", "replacement", "reduction", "refund", "compensation"],
    },
    known: { confidence: "verified", checked: ["length", "whom", "firm"], asOf: "2022" },
    source: {
      title: "Finnish Competition and Consumer Authority (KKV): proving a defect",
      url: "https://www.kkv.fi/kuluttaja-asiat/tavaroiden-ja-palveluiden-virheet/virheen-toteaminen-ja-vian-etsinnan-kulut/",
      status: "read",
    },
  },
  FR: {
    period: { kind: "guarantee", months: 24, from: "delivery" },
    claim: {
      against: "seller",
      burden: 24,
      notWaivable: true,
      remedies: ["repair", "replacement", "reduction", "refund", "compensation", "withholding"],
    },
    known: {
      confidence: "verified",
      checked: ["length", "from", "proof", "whom", "firm", "remedies"],
      asOf: "2026-04",
    },
    source: {
      title: "Légifrance: Code de la consommation",
      lang: "fr",
      url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565",
      status: "mirror_source",
    },
    remarks: ["repair-extends"],
    remedyWithin: 30,
  },
  DE: {
    period: { kind: "guarantee", months: 24, from: "delivery" },
    claim: {
      against: "seller",
      burden: 12,
      notWaivable: true,
      remedies: ["repair", "replacement", "reduction", "refund", "compensation"],
    },
    known: { confidence: "verified", checked: ["length", "from", "proof", "whom", "firm"], asOf: "2022-03" },
    source: {
      title: "Gesetze im Internet: BGB § 438",
      lang: "de",
      url: "https://www.gesetze-im-internet.de/bgb/__438.html",
      status: "recalled",
    },
    remarks: ["more-time", "reform"],
  },
  GR: {
    period: { kind: "limitation", months: 24, from: "delivery" },
    claim: {
      against: "seller",
      burden: 12,
      notWaivable: true,
      remedies: ["repair", "replacement", "reduction", "refund", "compensation"],
    },
    known: { confidence: "verified", checked: ["length", "from", "proof"], asOf: "2022-09" },
    source: {
      title: "Government Gazette A 171/2022 (Law 4967/2022)",
      url: "https://ia37rg02wpsa01.blob.core.windows.net/fek/01/2022/20220100171.pdf",
      status: "mirror_source",
    },
    remarks: ["more-time"],
  },
  HU: {
    period: { kind: "guarantee", months: 24, from: "delivery" },
    claim: { against: "both", burden: 12, notWaivable: true, remedies: CONFORMITY },
    known: { confidence: "secondary", checked: [], asOf: "2024-07" },
    source: {
      title: "Jogtár: Government Decree 93/2024 amending 151/2003",
      url: "https://net.jogtar.hu/jogszabaly?docid=A2400093.KOR",
      status: "seen",
    },
    remarks: ["listed-goods", "by-price"],
  },
  IE: {
    period: { kind: "limitation", months: 72, from: "delivery" },
    claim: {
      against: "seller",
      burden: 12,
      notWaivable: true,
      remedies: ["refund", "repair", "replacement", "reduction"],
    },
    known: { confidence: "verified", checked: ["proof", "whom", "firm", "remedies"], asOf: "2022-11" },
    source: {
      title: "Irish Statute Book: Consumer Rights Act 2022",
      url: "http://www.irishstatutebook.ie/eli/2022/act/37",
      status: "mirror_source",
    },
    remarks: ["durability-decides"],
    early: 30,
  },
  IT: {
    period: { kind: "guarantee", months: 24, from: "delivery" },
    claim: {
      against: "seller",
      burden: 12,
      notWaivable: true,
      remedies: ["repair", "replacement", "reduction", "refund", "withholding"],
    },
    known: { confidence: "verified", checked: ["proof"], asOf: "2026-08" },
    source: {
      title: "Normattiva: D.Lgs 206/2005",
      lang: "it",
      url: "https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:2005-09-06;206",
      status: "recalled",
    },
    remarks: ["more-time"],
  },
  LV: {
    period: { kind: "guarantee", months: 24, from: "delivery" },
    claim: { against: "seller", burden: 12, notWaivable: true, remedies: CONFORMITY },
    known: { confidence: "verified", checked: ["length", "whom"], asOf: null },
    source: {
      title: "ECC Latvia: Non-conforming goods",
      url: "http://ecclatvia.lv/en/non-conforming-goods",
      status: "read",
    },
    remarks: ["report-two-months"],
  },
  LT: {
    period: { kind: "guarantee", months: 24, from: "delivery" },
    claim: { against: "seller", burden: 12, notWaivable: true, remedies: CONFORMITY },
    known: { confidence: "secondary", checked: ["remedies"], asOf: null },
    source: {
      title: "State Consumer Rights Protection Authority (VVTAT): FAQ",
      url: "https://vvtat.lrv.lt/lt/DUK/",
      status: "read",
    },
  },
  LU: {
    period: { kind: "guarantee", months: 24, from: "delivery" },
    claim: { against: "seller", burden: 12, notWaivable: true, remedies: CONFORMITY },
    known: { confidence: "verified", checked: ["length", "from", "proof", "whom"], asOf: "2021-12" },
    source: {
      title: "Legilux: Law of 8 December 2021",
      url: "http://data.legilux.public.lu/eli/etat/leg/loi/2021/12/08/a844/jo",
      status: "mirror_source",
    },
    remarks: ["more-time"],
  },
  MT: {
    period: { kind: "guarantee", months: 24, from: "delivery" },
    claim: { against: "seller", burden: 12, notWaivable: true, remedies: CONFORMITY },
    known: { confidence: "secondary", checked: ["whom", "remedies"], asOf: null },
    source: {
      title: "MCCAA: Legal guarantee",
      url: "https://mccaa.org.mt/Section/Content?contentId=3196",
      status: "read",
    },
    remarks: ["report-two-months"],
  },
  NL: {
    period: { kind: "reasonable-durability", months: null, from: "delivery" },
    claim: {
      against: "seller",
      burden: 12,
      notWaivable: true,
      remedies: ["repair", "replacement", "reduction", "refund", "compensation"],
    },
    known: { confidence: "secondary", checked: [], asOf: "2022" },
    source: {
      title: "Wetten.overheid.nl: Burgerlijk Wetboek Boek 7",
      lang: "nl",
      url: "https://wetten.overheid.nl/BWBR0005290/",
      status: "mirror_source",
    },
    remarks: ["report-two-months"],
  },
  PL: {
    period: { kind: "guarantee", months: 24, from: "delivery" },
    claim: { against: "seller", burden: 24, notWaivable: true, remedies: CONFORMITY },
    known: { confidence: "secondary", checked: [], recalled: ["proof"], asOf: "2023-01" },
    source: { title: "UOKiK consumer rights portal", url: "https://prawakonsumenta.uokik.gov.pl/", status: "recalled" },
    remarks: ["reply-14-days"],
  },
  PT: {
    period: { kind: "guarantee", months: 36, from: "delivery" },
    claim: { against: "both", burden: 24, notWaivable: true, remedies: CONFORMITY },
    known: { confidence: "secondary", checked: [], asOf: "2025-03" },
    source: {
      title: "Portuguese Directorate-General for the Consumer",
      url: "https://www.consumidor.gov.pt/",
      status: "recalled",
    },
    remarks: ["repair-extends"],
  },
  RO: {
    period: { kind: "guarantee", months: 24, from: "delivery" },
    claim: { against: "seller", burden: 12, notWaivable: true, remedies: CONFORMITY },
    known: { confidence: "secondary", checked: [], asOf: "2026-02" },
    source: { title: "Romanian consumer authority (ANPC)", url: "https://anpc.ro/", status: "recalled" },
    remarks: ["reform"],
    early: 30,
    remedyWithin: 15,
  },
  SK: {
    period: { kind: "guarantee", months: 24, from: "delivery" },
    claim: { against: "seller", burden: 24, notWaivable: true, remedies: CONFORMITY },
    known: { confidence: "verified", checked: ["length", "from", "proof", "whom", "remedies"], asOf: "2026-07" },
    source: {
      title: "Slov-Lex: Občiansky zákonník 40/1964",
      lang: "sk",
      url: "https://www.slov-lex.sk/pravne-predpisy/SK/ZZ/1964/40/",
      status: "mirror_source",
    },
    remarks: ["report-two-months", "repair-extends"],
  },
  SI: {
    period: { kind: "guarantee", months: 24, from: "delivery" },
    claim: { against: "seller", burden: 12, notWaivable: true, remedies: CONFORMITY },
    known: { confidence: "secondary", checked: [], asOf: "2024-01" },
    source: { title: "Slovenian legal information system (PISRS)", url: "https://pisrs.si/", status: "recalled" },
    remarks: ["listed-goods"],
    early: 30,
  },
  ES: {
    period: { kind: "guarantee", months: 36, from: "delivery" },
    claim: { against: "seller", burden: 24, notWaivable: true, remedies: CONFORMITY },
    known: { confidence: "secondary", checked: [], asOf: "2022-01" },
    source: {
      title: "BOE: Real Decreto Legislativo 1/2007 (TRLGDCU)",
      lang: "es",
      url: "https://www.boe.es/buscar/act.php?id=BOE-A-2007-20555",
      status: "recalled",
    },
    remarks: ["more-time"],
  },
  SE: {
    period: { kind: "guarantee", months: 36, from: "purchase" },
    claim: { against: "seller", burden: 24, notWaivable: true, remedies: CONFORMITY },
    known: { confidence: "verified", checked: ["length", "whom"], asOf: "2022-05" },
    source: {
      title: "Hallå konsument (Swedish Consumer Agency): complaint about a defective product",
      url: "https://www.hallakonsument.se/en/articles/lodging-complaint-against-a-defective-product/",
      status: "read",
    },
    remarks: ["report-two-months"],
  },
  GB: {
    period: { kind: "limitation", months: 72, from: "delivery" },
    claim: {
      against: "seller",
      burden: 6,
      notWaivable: true,
      remedies: ["refund", "repair", "replacement", "reduction"],
    },
    known: { confidence: "verified", checked: ["proof", "whom", "remedies"], recalled: ["length"], asOf: null },
    source: {
      title: "legislation.gov.uk: Consumer Rights Act 2015",
      url: "https://www.legislation.gov.uk/ukpga/2015/15",
      status: "recalled",
    },
    remarks: ["scotland", "durability-decides"],
    early: 30,
  },
  NO: {
    period: { kind: "guarantee", months: 24, from: "delivery" },
    claim: {
      against: "seller",
      burden: 24,
      notWaivable: true,
      remedies: ["repair", "replacement", "reduction", "refund", "compensation"],
    },
    known: { confidence: "verified", checked: ["length", "from", "proof", "whom", "firm"], asOf: "2024-07" },
    source: {
      title: "Lovdata: forbrukerkjøpsloven",
      lang: "no",
      url: "https://lovdata.no/dokument/NL/lov/2002-06-21-34",
      status: "mirror_source",
    },
    remarks: ["more-time", "longer-lived"],
  },
  IS: {
    period: { kind: "guarantee", months: 24, from: "delivery" },
    claim: { against: "seller", burden: 6, notWaivable: true, remedies: CONFORMITY },
    known: { confidence: "verified", checked: ["length", "from", "firm"], asOf: "2024-04" },
    source: {
      title: "ECC Iceland: time limit for complaints",
      url: "http://www.eccisland.is/is/content/hva%C3%B0-hef-%C3%A9g-langan-t%C3%ADma-til-a%C3%B0-kvarta-%C3%BAt-af-galla%C3%B0ri-v%C3%B6ru",
      status: "read",
    },
    remarks: ["report-at-once", "longer-lived", "reform"],
  },
  CH: {
    period: { kind: "limitation", months: 24, from: "delivery" },
    claim: { against: "seller", burden: null, notWaivable: false, remedies: ["refund", "reduction", "replacement"] },
    known: { confidence: "verified", checked: ["length", "from", "whom", "firm", "remedies"], asOf: "2026-01" },
    source: {
      title: "Fedlex: Obligationenrecht (SR 220)",
      lang: "de",
      url: "https://fedlex.data.admin.ch/eli/cc/27/317_321_377",
      status: "mirror_source",
    },
    remarks: ["report-at-once"],
  },
  TR: {
    period: { kind: "limitation", months: 24, from: "delivery" },
    claim: {
      against: "both",
      burden: 6,
      notWaivable: true,
      remedies: ["refund", "reduction", "repair", "replacement"],
    },
    known: { confidence: "secondary", checked: [], asOf: null },
    source: {
      title: "Mevzuat Bilgi Sistemi: Law 6502",
      url: "https://www.mevzuat.gov.tr/mevzuat?MevzuatNo=6502&MevzuatTur=1&MevzuatTertip=5",
      status: "recalled",
    },
    remarks: ["listed-goods"],
  },
  RU: {
    period: { kind: "guarantee", months: 24, from: "delivery" },
    claim: {
      against: "both",
      burden: null,
      notWaivable: true,
      remedies: ["replacement", "reduction", "repair", "refund"],
    },
    known: { confidence: "verified", checked: ["length", "whom"], asOf: "2025-09" },
    source: { title: "Rospotrebnadzor", lang: "", url: "https://www.rospotrebnadzor.ru/", status: "recalled" },
    remarks: ["unset-only"],
    early: 15,
  },
  UA: {
    period: { kind: "guarantee", months: 24, from: "delivery" },
    claim: { against: "both", burden: null, notWaivable: true, remedies: CONFORMITY },
    known: { confidence: "recall", checked: ["firm", "remedies"], asOf: "2023-07" },
    source: {
      title: "Verkhovna Rada: Law 1023-XII",
      url: "https://zakon.rada.gov.ua/laws/show/1023-12",
      status: "recalled",
    },
    remarks: ["unset-only", "reform"],
  },
  KZ: {
    period: { kind: "guarantee", months: 24, from: "delivery" },
    claim: { against: "both", burden: null, notWaivable: true, remedies: CONFORMITY },
    known: { confidence: "recall", checked: [], asOf: "2025-11" },
    source: { title: "Adilet: Law 274-IV", url: "https://adilet.zan.kz/eng/docs/Z100000274_", status: "seen" },
    remarks: ["unset-only"],
  },
  US: {
    period: { kind: "reasonable-durability", months: null, from: "delivery" },
    claim: {
      against: "both",
      burden: null,
      notWaivable: "partly",
      remedies: ["repair", "replacement", "refund", "compensation"],
    },
    known: { confidence: "verified", checked: ["firm"], asOf: "2026-04" },
    source: {
      title: "FTC: Businessperson's Guide to Federal Warranty Law",
      url: "https://www.ftc.gov/business-guidance/resources/businesspersons-guide-federal-warranty-law",
      status: "seen",
    },
    remarks: ["by-region"],
  },
  CA: {
    period: { kind: "reasonable-durability", months: null, from: "delivery" },
    claim: {
      against: "both",
      burden: null,
      notWaivable: true,
      remedies: ["repair", "replacement", "refund", "reduction"],
    },
    known: { confidence: "secondary", checked: [], asOf: "2026-10" },
    source: {
      title: "LégisQuébec: Consumer Protection Act (P-40.1)",
      url: "https://www.legisquebec.gouv.qc.ca/en/document/cs/p-40.1",
      status: "recalled",
    },
    remarks: ["by-region"],
  },
  MX: {
    period: { kind: "mandatory-warranty", months: 3, days: 90, from: "delivery" },
    claim: {
      against: "both",
      burden: null,
      notWaivable: true,
      remedies: ["repair", "replacement", "refund", "compensation"],
    },
    known: { confidence: "secondary", checked: [], asOf: "2023" },
    source: {
      title: "Cámara de Diputados: LFPC",
      lang: "es",
      url: "https://www.diputados.gob.mx/LeyesBiblio/pdf/LFPC.pdf",
      status: "recalled",
    },
    remarks: ["repair-redone", "sources-differ", "reform"],
  },
  BR: {
    period: { kind: "complaint-window", months: 3, days: 90, from: "delivery" },
    claim: {
      against: "both",
      burden: null,
      notWaivable: true,
      remedies: ["repair", "replacement", "refund", "reduction"],
    },
    known: { confidence: "verified", checked: ["length", "from"], asOf: null },
    source: {
      title: "Planalto: Lei 8.078/1990",
      lang: "pt",
      url: "https://www.planalto.gov.br/ccivil_03/leis/l8078compilado.htm",
      status: "recalled",
    },
    remarks: ["hidden-fault"],
    remedyWithin: 30,
  },
  AR: {
    period: { kind: "guarantee", months: 6, from: "delivery" },
    claim: {
      against: "both",
      burden: null,
      notWaivable: true,
      remedies: ["repair", "replacement", "refund", "reduction"],
    },
    known: { confidence: "verified", checked: ["length", "from", "whom", "firm", "remedies"], asOf: "2016-06" },
    source: {
      title: "InfoLEG: Ley 24.240",
      lang: "es",
      url: "http://servicios.infoleg.gob.ar/infolegInternet/anexos/0-4999/638/texact.htm",
      status: "mirror_source",
    },
    remarks: ["repair-extends"],
  },
  CL: {
    period: { kind: "guarantee", months: 6, from: "delivery" },
    claim: { against: "seller", burden: null, notWaivable: true, remedies: ["refund", "replacement", "repair"] },
    known: { confidence: "verified", checked: ["length", "from", "remedies"], asOf: "2022-03" },
    source: {
      title: "SERNAC: Garantía legal",
      lang: "es",
      url: "https://www.sernac.cl/garantialegal/",
      status: "read",
    },
    remarks: ["repair-extends"],
  },
  CO: {
    period: { kind: "guarantee", months: 12, from: "delivery" },
    claim: { against: "both", burden: "fault-shown", notWaivable: true, remedies: ["repair", "replacement", "refund"] },
    known: { confidence: "verified", checked: ["length", "from", "whom", "remedies"], asOf: "2011-10" },
    source: {
      title: "Superintendencia de Industria y Comercio (SIC)",
      lang: "es",
      url: "https://www.sic.gov.co/",
      status: "recalled",
    },
    remarks: ["as-announced", "exclusions-limited"],
  },
  PE: {
    period: { kind: "reasonable-durability", months: null, from: "purchase" },
    claim: { against: "seller", burden: null, notWaivable: true, remedies: ["repair", "replacement", "refund"] },
    known: { confidence: "verified", checked: ["length", "remedies"], asOf: "2026-02" },
    source: { title: "INDECOPI", lang: "", url: "https://www.gob.pe/indecopi", status: "recalled" },
    remarks: ["to-authority"],
  },
  UY: {
    period: { kind: "complaint-window", months: 6, from: "delivery" },
    claim: { against: "seller", burden: null, notWaivable: true, remedies: ["replacement", "refund"] },
    known: { confidence: "verified", checked: ["length", "from"], recalled: ["remedies", "firm"], asOf: "2000-08" },
    source: {
      title: "IMPO: Ley 17.250",
      lang: "es",
      url: "https://www.impo.com.uy/bases/leyes/17250-2000",
      status: "mirror_source",
    },
    remarks: ["visible-90-days"],
  },
  AU: {
    period: { kind: "reasonable-durability", months: null, from: "delivery" },
    claim: {
      against: "both",
      burden: null,
      notWaivable: true,
      remedies: ["repair", "replacement", "refund", "compensation"],
    },
    known: { confidence: "verified", checked: ["length", "whom"], asOf: "2011-01" },
    source: { title: "ACCC: consumer guarantees", url: "https://www.accc.gov.au/", status: "recalled" },
  },
  NZ: {
    period: { kind: "reasonable-durability", months: null, from: "delivery" },
    claim: { against: "both", burden: null, notWaivable: true, remedies: ["repair", "replacement", "refund"] },
    known: { confidence: "secondary", checked: [], asOf: "2022-12" },
    source: {
      title: "New Zealand Legislation: Consumer Guarantees Act 1993",
      url: "https://www.legislation.govt.nz/act/public/1993/0091/latest/whole.html",
      status: "recalled",
    },
  },
  CN: {
    period: { kind: "none", months: null, from: "delivery" },
    claim: { against: "seller", burden: 6, notWaivable: true, remedies: ["repair", "replacement", "refund"] },
    known: { confidence: "verified", checked: ["proof", "remedies"], asOf: "2013-10" },
    source: { title: "National laws database (全国人大)", url: "https://flk.npc.gov.cn/", status: "recalled" },
    remarks: ["listed-goods"],
    early: 7,
  },
  HK: {
    period: { kind: "limitation", months: 72, from: "delivery" },
    claim: { against: "seller", burden: null, notWaivable: true, remedies: ["refund", "compensation"] },
    known: { confidence: "secondary", checked: [], recalled: ["length"], asOf: null },
    source: {
      title: "Hong Kong e-Legislation: Cap. 26",
      url: "https://www.elegislation.gov.hk/hk/cap26",
      status: "recalled",
    },
    remarks: ["durability-decides"],
  },
  TW: {
    period: { kind: "limitation", months: 60, from: "delivery" },
    claim: { against: "seller", burden: null, notWaivable: false, remedies: ["refund", "reduction", "replacement"] },
    known: { confidence: "verified", checked: ["length", "from", "whom", "firm", "remedies"], asOf: "2024-10" },
    source: {
      title: "Laws & Regulations Database: Civil Code",
      url: "https://law.moj.gov.tw/ENG/LawClass/LawAll.aspx?pcode=B0000001",
      status: "recalled",
    },
    remarks: ["report-at-once", "six-months-to-act"],
  },
  JP: {
    period: { kind: "limitation", months: null, from: "discovery" },
    claim: {
      against: "seller",
      burden: null,
      notWaivable: "partly",
      remedies: ["repair", "replacement", "reduction", "refund", "compensation"],
    },
    known: { confidence: "verified", checked: ["from"], asOf: "2020-04" },
    source: { title: "e-Gov: Civil Code", url: "https://laws.e-gov.go.jp/law/129AC0000000089", status: "recalled" },
    remarks: ["notice-one-year"],
  },
  KR: {
    period: { kind: "mandatory-warranty", months: 12, from: "purchase" },
    claim: { against: "both", burden: null, notWaivable: false, remedies: ["repair", "replacement", "refund"] },
    known: { confidence: "secondary", checked: [], asOf: "2023-12" },
    source: { title: "Korea Fair Trade Commission", url: "https://www.ftc.go.kr/", status: "recalled" },
    remarks: ["not-binding"],
  },
  SG: {
    period: { kind: "presumption-window", months: 6, from: "delivery" },
    claim: { against: "seller", burden: 6, notWaivable: true, remedies: CONFORMITY },
    known: { confidence: "secondary", checked: [], asOf: "2024-04" },
    source: {
      title: "Singapore Statutes Online: CPFTA 2003",
      url: "https://sso.agc.gov.sg/Act/CPFTA2003",
      status: "recalled",
    },
    remarks: ["sources-differ"],
  },
  MY: {
    period: { kind: "reasonable-durability", months: null, from: "delivery" },
    claim: {
      against: "both",
      burden: null,
      notWaivable: true,
      remedies: ["repair", "replacement", "refund", "compensation"],
    },
    known: { confidence: "verified", checked: ["length"], recalled: ["whom"], asOf: "2022-03" },
    source: {
      title: "Attorney General's Chambers: Laws of Malaysia, Act 599",
      url: "https://lom.agc.gov.my/",
      status: "recalled",
    },
  },
  ID: {
    period: { kind: "none", months: null, from: "purchase" },
    claim: { against: "both", burden: null, notWaivable: true, remedies: ["repair", "replacement", "compensation"] },
    known: { confidence: "secondary", checked: [], asOf: "2019-05" },
    source: {
      title: "peraturan.go.id: Permendag 38/2019",
      lang: "id",
      url: "https://peraturan.go.id/",
      status: "recalled",
    },
    remarks: ["as-announced"],
  },
  PH: {
    period: { kind: "mandatory-warranty", months: 2, days: 60, from: "purchase" },
    claim: { against: "both", burden: null, notWaivable: true, remedies: ["repair", "replacement", "refund"] },
    known: { confidence: "secondary", checked: [], recalled: ["length"], asOf: "1992-04" },
    source: {
      title: "Official Gazette: RA 7394",
      url: "https://www.officialgazette.gov.ph/1992/04/13/republic-act-no-7394-s-1992/",
      status: "recalled",
    },
    remarks: ["as-announced"],
  },
  TH: {
    period: { kind: "limitation", months: 12, from: "discovery" },
    claim: { against: "seller", burden: null, notWaivable: false, remedies: ["compensation", "refund"] },
    known: { confidence: "secondary", checked: [], recalled: ["length"], asOf: "2026-06" },
    source: { title: "Office of the Consumer Protection Board", url: "https://www.ocpb.go.th/", status: "recalled" },
    remarks: ["reform"],
  },
  VN: {
    period: { kind: "none", months: null, from: "purchase" },
    claim: { against: "both", burden: null, notWaivable: true, remedies: ["repair", "loan", "replacement", "refund"] },
    known: { confidence: "secondary", checked: [], asOf: "2024-07" },
    source: { title: "VBPL (national legal database)", url: "https://vbpl.vn/", status: "recalled" },
    remarks: ["as-announced", "repair-extends", "fault-returns"],
  },
  IN: {
    period: { kind: "limitation", months: 24, from: "event" },
    claim: {
      against: "both",
      burden: null,
      notWaivable: true,
      remedies: ["repair", "replacement", "refund", "compensation"],
    },
    known: { confidence: "secondary", checked: [], recalled: ["length"], asOf: "2026-06" },
    source: { title: "Department of Consumer Affairs", url: "https://consumeraffairs.nic.in/", status: "recalled" },
    remarks: ["to-authority"],
  },
  PK: {
    period: { kind: "none", months: null, from: "event" },
    claim: {
      against: "both",
      burden: null,
      notWaivable: true,
      remedies: ["repair", "replacement", "refund", "compensation"],
    },
    known: { confidence: "secondary", checked: [], asOf: "2005-01" },
    source: {
      title: "Punjab Laws: Punjab Consumer Protection Act 2005",
      url: "http://punjablaws.gov.pk/laws/477.html",
      status: "read",
    },
    remarks: ["notice-15-days", "report-at-once", "by-region"],
  },
  BD: {
    period: { kind: "complaint-window", months: null, days: 30, from: "event" },
    claim: { against: "seller", burden: null, notWaivable: true, remedies: ["compensation", "fine-share"] },
    known: { confidence: "verified", checked: ["from"], asOf: null },
    source: {
      title: "Laws of Bangladesh: Act 26 of 2009, s. 60",
      url: "http://bdlaws.minlaw.gov.bd/act-1014/section-39167.html",
      status: "read",
    },
    remarks: ["to-authority"],
  },
  SA: {
    period: { kind: "mandatory-warranty", months: 24, from: "purchase" },
    claim: { against: "both", burden: null, notWaivable: true, remedies: ["repair", "replacement", "refund"] },
    known: { confidence: "secondary", checked: ["whom"], asOf: "2021-06" },
    source: {
      title: "Ministry of Commerce: agents' and distributors' duties on spare parts, maintenance and warranty",
      url: "https://mc.gov.sa/en/mediacenter/News/Pages/23-06-14-03.aspx",
      status: "read",
    },
    remarks: ["repair-extends", "fault-returns", "reform"],
  },
  AE: {
    period: { kind: "none", months: null, from: "purchase" },
    claim: { against: "both", burden: null, notWaivable: true, remedies: ["repair", "replacement", "refund"] },
    known: { confidence: "secondary", checked: [], asOf: "2023-10" },
    source: { title: "UAE legislation portal", url: "https://uaelegislation.gov.ae/", status: "recalled" },
    remarks: ["as-announced"],
  },
  EG: {
    period: { kind: "mandatory-warranty", months: 24, from: "delivery" },
    claim: { against: "both", burden: null, notWaivable: true, remedies: ["repair", "replacement", "refund"] },
    known: { confidence: "secondary", checked: [], asOf: "2019-04" },
    source: { title: "Egyptian Consumer Protection Agency", url: "https://www.cpa.gov.eg/", status: "recalled" },
    remarks: ["durable-goods", "fault-returns"],
    early: 30,
  },
  IL: {
    period: { kind: "mandatory-warranty", months: 12, from: "delivery" },
    claim: { against: "manufacturer", burden: null, notWaivable: true, remedies: ["repair", "replacement", "refund"] },
    known: { confidence: "secondary", checked: [], asOf: null },
    source: {
      title: "Consumer Protection and Fair Trade Authority",
      url: "https://www.gov.il/en/departments/consumer_protection_and_fair_trade_authority",
      status: "recalled",
    },
    remarks: ["by-price"],
    remedyWithin: 10,
  },
  ZA: {
    period: { kind: "guarantee", months: 6, from: "delivery" },
    claim: { against: "both", burden: null, notWaivable: true, remedies: ["repair", "replacement", "refund"] },
    known: { confidence: "verified", checked: ["length", "from", "remedies"], asOf: "2021-03" },
    source: {
      title: "Consumer Goods and Services Ombud, Advisory Note 1 (SAFLII)",
      url: "https://www.saflii.org/za/cases/ZACGSO/2021/1.html",
      status: "read",
    },
    remarks: ["fault-returns"],
  },
  NG: {
    period: { kind: "guarantee", months: 3, from: "delivery" },
    claim: { against: "both", burden: null, notWaivable: true, remedies: ["repair", "replacement", "refund"] },
    known: { confidence: "secondary", checked: [], asOf: "2022-06" },
    source: {
      title: "Federal Competition and Consumer Protection Commission",
      url: "https://fccpc.gov.ng/",
      status: "recalled",
    },
  },
  KE: {
    period: { kind: "reasonable-durability", months: null, from: "purchase" },
    claim: {
      against: "seller",
      burden: null,
      notWaivable: true,
      remedies: ["repair", "replacement", "refund", "compensation"],
    },
    known: { confidence: "secondary", checked: [], asOf: "2025-05" },
    source: { title: "Kenya Law", url: "https://new.kenyalaw.org/", status: "recalled" },
    remarks: ["sources-differ"],
  },
  MA: {
    period: { kind: "limitation", months: 12, from: "delivery" },
    claim: { against: "seller", burden: null, notWaivable: true, remedies: ["refund", "reduction", "compensation"] },
    known: { confidence: "secondary", checked: [], asOf: "2011-04" },
    source: { title: "Moroccan consumer portal", url: "https://www.khidmat-almostahlik.ma/", status: "recalled" },
    remarks: ["sources-differ"],
  },
};

/** The countries that were looked up, by their ISO 3166-1 code. */
export const COUNTRIES: ReadonlyMap<string, Country> = new Map(Object.entries(countries));
