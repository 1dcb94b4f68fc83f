import type { Lexicon } from "../notation.ts";

/** Japanese. */
export const ja: Lexicon = {
  code: "ja",
  gap: 6,
  // Denied at the end of the verb: 落としていません, 濡れたことはない. Kanji and "since" end its reach, so that
  // 落としたら充電できない (dropped, cannot charge) stands.
  negatedAfter: /^(?!て?から|たら|たので)[ぁ-ん覚一度]{0,9}?(?:な[いくか]|ませ|ず)/,
  lists: [
    /* never */ "ノ+ー",
    /* not */ "未 無 防 非",
    /* stop */ "",
    /* fill */ "に の も",
    /* common */ "が し す て は を",
    /* water */ "お茶 コーヒー トイレ プール 水 洗濯機 海 雨 風呂",
    /* wet */ "こぼし こぼれ 水没 洗濯し 浸水 濡",
    /* enter */ "かか こぼ 入 沈 浸 落",
    /* flow */ "かか こぼ 入 沈 浸 落",
    /* after */ "してから で 中 後",
    /* swim */ "シャワー プール 海 風呂",
    /* fall */ "おとし ぶつけ 滑り落 落と 落として 落下 衝撃 転",
    /* crush */ "ひび ヒビ 割れ 折れ 曲がっ 曲げ 潰 踏",
    /* glass */ "ガラス ケース ディスプレイ レンズ 液晶 画面",
    /* broken */ "ちぎれ ひび ヒビ 切れ 割 折 断線 破損",
    /* cable */ "ケーブル コネクタ コード プラグ 充電器",
    /* acid */ "",
    /* battery */ "バッテリー 電池",
    /* leak */ "液 漏れ",
    /* animal */ "ペット 犬 猫 虫",
    /* bite */ "かじ 噛",
    /* open */ "修理した 分解 接着剤 改造",
    /* swap */ "交換 替え",
    /* self */ "自分で",
    /* fix */ "修理 直 開け",
    /* other */ "他の 別の 非純正",
    /* left */ "忘れ 放置 置い",
    /* heat */ "車 高温",
    /* surge */ "ショート 停電",
    /* bad */ "違 間違 高",
    /* volt */ "電圧",
    /* label */ "シリアル シール ラベル",
    /* gone */ "はが 剥が 取れ 破",
    /* disaster */ "火事 火災 落雷 雷",
    /* app */ "アプリ ソフト",
    /* fail */ "でき エラー バグ 不具合 固ま 落ち",
    /* update */ "アップデート 更新",
    /* sync */ "同期 接続 通知",
    /* scratch */ "傷 剥げ",
    /* strap */ "バンド ベルト",
    /* paint */ "コーティング ゴム 塗装",
    /* peel */ "はが 剥",
    /* old */ "寿命",
    /* used */ "中古 使用済 譲 開封品 開封済",
    /* fake */ "フリマ メルカリ 偽物",
    /* genuine */ "正規品 純正品",
    /* signal */ "充電 接続 通信 電源 音",
    /* ear */ "耳",
    /* tried */ "も 交換 試 買",
    /* proof */ "フィルム 傷つきに 落ちな 途切れ 防水 電池切れ 音割れ",
  ],
  more: `
liquid @swim~@after
liquid 雨|海|プール|風呂|シャワー~濡|着けた|使用|入った
software =同期|通知~でき|され|しな|失敗|来な
trap @signal~落ち|切れ @ear~落|外れ|取れ 別の|他の|違う~@cable~@tried
`,
};
