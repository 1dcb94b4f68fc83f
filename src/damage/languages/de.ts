import type { Lexicon } from "../notation.ts";

/** German. */
export const de: Lexicon = {
  code: "de",
  gap: 4,
  lists: [
    /* never */ "nie niemals ohne weder",
    /* not */ "kein keine keinen keiner keinerlei nicht",
    /* stop */ "aber als mehr nachdem seit weil",
    /* fill */ "",
    /* common */ "das der die geht ist mein mit nur und",
    /* water */ "*bad *flasche *regen *saft *schweis *waschmasch *waser abwasch badew bier dusc flus. getrank kafe klo limo meer milc pfut see sekt spulb spule tee teich waschb wein",
    /* wet */ "*feucht *pinkel *schutet *spritz *waserschad beschlag durchna ertru flusigkei im+reis kondensw mitgew nas rost. rostet rostig untergeta verrost",
    /* enter */ "*gefalen *laufen durch geleg im in ins uber unter",
    /* flow */ "*drungen *komen *laufen drau druber kontak uber",
    /* after */ "beim nach seit wahrend",
    /* swim */ "gedus schwim tauc",
    /* fall */ "*gefalen *geflogen *geworf *rutsch *unterfal aus+der+hand falen+gelas falen+lasen fiel. geknal geschmi gesturz stos. sturz. trepp umgeki",
    /* crush */ "*beult *gebogen *gehauen *gesprung *ingedruckt *knick *quetsch *spliter angekna beule dele. delen displayb draufges draufgeset draufget geklem getret glasb ris rise uberfah verbog zerbro zerhau zerspru",
    /* glass */ "*bildschirm *buchse *bugel *display *ecke *klape *klink *linse *rahmen *scharnier *scheibe deckel gehaus gelenk kunststof",
    /* broken */ "*brochen *brosel *bruch *gerisen *knick *scheuert *trent beschad brocke geplatz kaput liegen+frei lose. losen verbog",
    /* cable */ "*draht *isol *leitung *netzteil *schnur *stecker ladeg pin pins",
    /* acid */ "*saure bleich losungsm nagella",
    /* battery */ "",
    /* leak */ "*gelaufen ausgetr",
    /* animal */ "hund kater katze mard maus rate tier",
    /* bite */ "*bis* *fres *kaut *knab *nagt *pinkel",
    /* open */ "*bastel *geklebt *geschraub *lotet aufgema ausei ausgebau eingebau gelotet geofn loten. umgeba verlotet zerle",
    /* swap */ "*tausch *wechsel ersetzt",
    /* self */ "bekan bereits besitze freun kunde. schon selbs",
    /* fix */ "*repar *tausch *wechsel",
    /* other */ "ander bilig frem handy",
    /* left */ "*standen gelag gelase geleg lag stand vergese",
    /* heat */ "dachb feucht heizu hitze kele ofen sone",
    /* surge */ "falsch+herum kurzg kurzsc sicherung stromau uberlad uberspa verpol",
    /* bad */ "falsc hoch hohe vertausch",
    /* volt */ "*netzteil *spanung polar trafo",
    /* label */ "*siegel aufkle etik serienu type",
    /* gone */ "*brochen *risen beschad entfernt fehlt geofn kaput unles verletz weg zerkr",
    /* disaster */ "blit gewite hochwa uberschwe wohnungsb",
    /* app */ "betriebsy",
    /* fail */ "abstur fehl fehler hangt spint sturzt",
    /* update */ "*update aktual",
    /* sync */ "benachr koppe verbindet",
    /* scratch */ "*blatert *schleis *schlisen abgenu abnu kratzer verbla verfar verkrat zerkr",
    /* strap */ "*armband *band. *polster *schlies schnal verschlus",
    /* paint */ "*leder farbe gumi lack",
    /* peel */ "*bros *lost. ab klebr",
    /* old */ "alt alter schwac",
    /* used */ "*trodel b+ware flohm gebrauchss gebraucht gebraucht+ geerb nicht+neu retour schon+benu spermul vorbesi zweiter+hand",
    /* fake */ "*falscht falschu kleina kopie. nachgem",
    /* genuine */ "autoris echt neu",
    /* signal */ "ton",
    /* ear */ "ohr ohre",
    /* tried */ "auch probiert versucht",
    /* proof */ "*fest. *fgefalen *folie *gefalt *geschutzt. *sgefalen blitzschn panz waserd",
  ],
  more: `
trap mir|uns|gut~gefallen kann|darf~@swim
adapter *kabel|*leitung|*stecker&defekt
force *taste|*schalter|*grif|*halterung~*brochen
modified nach~reparatu|werkst
@misuse unsachg
wear *armband|*polster&defekt
@gnaw *gebisen *gefresen *genagt ameis angefr kakerl marder zerbis
`,
};
