import { RETENTION } from "../../policy/retention.ts";
import { formatList } from "../format.ts";
import type { ProtectionWords } from "../words.ts";
import { locale, number } from "./core.ts";

const { removal, retraining, aggregates } = RETENTION;

/** Japanese. */
export const protection: ProtectionWords = {
  title: "提供されたデータの保護",
  columns: ["保護策", "対象", "この組織では"],
  covers: { both: "メタデータとアプリ内データ", "in-app-data": "アプリ内データのみ" },
  safeguard: {
    "de-identification": {
      title: "非識別化",
      text: "利用の前に、氏名やメールアドレスなどの直接的な識別子を取り除き、データを集約します。",
    },
    access: {
      title: "アクセスと目的",
      text: "ベンダーの従業員がデータに触れるのは、承認された目的に限られます。",
    },
    encryption: { title: "暗号化", text: "保存時と、公衆網での転送時に暗号化されます。" },
    residency: {
      title: "データの所在地",
      text: "所在地の設定は提供されたアプリ内データに適用され、顧客単位で非識別化・集約されたものには適用されません。",
    },
    retention: {
      title: "提供停止後の削除",
      text: `提供済みデータは ${removal.days} 日以内に削除され、モデルは ${retraining.days} 日以内に再学習されます。そこから作られた非識別化済みの統計データは最長 ${aggregates.years} 年保持されることがあります。`,
    },
  },
  residency: (parts) => formatList(parts, locale),
  sources: "出典:",
  noResidency: "所在地の記載はありません",
  noObligations: "現在、削除すべきものはありません",
  running: (count, next) =>
    `${number.format(count)} 件の削除が進行中です。次の期日は ${next} です。`,
  loading: "読み込んでいます…",
  failed: "削除予定を読み込めませんでした。後でもう一度お試しください。",
};
