import type { Lexicon } from "../notation.ts";

/** Turkish. */
export const tr: Lexicon = {
  code: "tr",
  gap: 4,
  // The verb carries its own "not": düşürmedim, ıslanmadı, düşmeden.
  negatedWithin: /..m[ae](?:di|dan|den|mis|z|yan|yin|sin|s[ai]|mi)/,
  lists: [
    /* never */ "asla hic",
    /* not */ "degil eger",
    /* stop */ "ama cunku fakat sonra",
    /* fill */ "hasari temasi veya",
    /* common */ "aldim bu cok geldi icin sarj urun ve",
    /* water */ "bira cay* deniz dusa havuz kahve sivi su suy* ter yagmu yikar",
    /* wet */ "bugul islak islan nem nem+al* nemlen sivi+tem su+al* su+gec* suya terle yikad yikan yikar",
    /* enter */ "dok* dus* gir* kac* kald maruz temas",
    /* flow */ "dok* dus* gir* kac* kald maruz temas",
    /* after */ "ile sirasinda sonra",
    /* swim */ "dus havuz yagmu yuzme",
    /* fall */ "carpti dusmu dustu dusunce. dusup dusur elimd yere+at yere+dus",
    /* crush */ "catla darbe egil ezil kirik kirild paramp ustune+bas uzerine+bas uzerine+otur vurd",
    /* glass */ "cam* cerce ekra kapa kasa",
    /* broken */ "catla hasar kesil kirik kiril kop* parc yirti",
    /* cable */ "fis kabl sarj+alet temasi uclar ucu",
    /* acid */ "",
    /* battery */ "batar pil pili",
    /* leak */ "akti",
    /* animal */ "fare. kedi kope",
    /* bite */ "isir kemir yedi yemis",
    /* open */ "actir ici+acil sokt sokul tamir",
    /* swap */ "degis",
    /* self */ "kendim once saatc tamirc yetkis",
    /* fix */ "tamir",
    /* other */ "baska farkli olmayan yanlis",
    /* left */ "birak kald",
    /* heat */ "araba gunes",
    /* surge */ "elektrik+kes kisa+devr voltaj",
    /* bad */ "yanlis yuksek",
    /* volt */ "akim",
    /* label */ "bandr etike kutus muhu pake",
    /* gone */ "acik. acil silin sokul yirti",
    /* disaster */ "deprem yangin yildirim",
    /* app */ "uygulama yazilim",
    /* fail */ "acilmi baglan calismi cokt donu gelmi hata kapan sorun",
    /* update */ "guncele",
    /* sync */ "baglan bildirim",
    /* scratch */ "cizik cizil eskim soluk yipran",
    /* strap */ "kayis kordo",
    /* paint */ "boya kaplama renk",
    /* peel */ "at* cik* dokul kalk solma soyul",
    /* old */ "",
    /* used */ "daha+once iadel ikinci+el kulanilmi parmak+izi yenilen",
    /* fake */ "cakma sahte taklit",
    /* genuine */ "sifi",
    /* signal */ "ses sesi",
    /* ear */ "kulag kulak",
    /* tried */ "dene",
    /* proof */ "dayanik gecirm koruyuc suya+dayan",
  ],
  more: `
seller =@genuine-degil|olmayan|olmadigi
liquid dus|havuz|deniz|yagmur~sonra yuzerken yuzdukten
@behind almadan almadi degil etmedi gormeden gormedi olmadan olmadi yok yoktu
@bug baglanm baglanti+sor eslesm
adapter kablo&soyul
`,
};
