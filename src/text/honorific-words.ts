// Japanese and English words that stand beside a person's name. One list, one line of thought;
// the longest fitting word wins, so the order within a list is for the reader only.

const words = (list: string): readonly string[] => list.split(/\s+/u).filter((word) => word !== '');

/**
 * Japanese roles, without the prefixes of `JAPANESE_ROLE_PREFIXES`; they may stand on both sides.
 * Athletes, actors and pastors are left out: they point away from the people we hold.
 */
export const JAPANESE_ROLES = words(`
  大統領 副大統領 大統領夫人 大統領補佐官 大統領報道官 大統領特使 首相 副首相 首相補佐官 総理 総理大臣 首脳
  外相 外務大臣 外務相 外務長官 外務次官 外交部長 国務長官 国務副長官 国務次官 国務次官補 国務大臣
  国防長官 国防相 国防次官 国防次官補 国防副長官 国防部長 防衛相 防衛大臣 財務長官 財務相 財務大臣 財相 蔵相
  商務長官 商務相 司法長官 司法相 法相 内相 内務相 経産相 経済相 経済産業相 国土交通相 厚生労働相 文部科学相 農林水産相 農相 農水相 総務相 環境相 厚労相
  厚生長官 文科相 国交相 行革相 行政改革相 デジタル相 復興相 防災相 地方創生相 経済再生相 経済安保相 経済安全保障相
  法務相 厚相 厚生相 労相 労働相 文相 運輸相 通産相 経財相 金融相 国家戦略相 農務相 農業相 統一相 教育相 財政相 通商相
  経済発展相 経済開発相 商工相 文化相 公安相 国家安保相 国家安全保障相 地域開発相 国際貿易相 女性家族相
  国務委員 政治局員 政治局委員 検察総長
  少子化相 沖縄北方相 科技相 科学技術相 規制改革相 消費者相 万博相 五輪相 国家公安委員長 担当相 担当大臣 貿易相 エネルギー長官 エネルギー相 移民相 保健相 運輸長官 大臣 副大臣 政務官 閣僚
  官房長官 官房副長官 副長官 次官 次官補 事務次官 長官 補佐官 首席補佐官 首席顧問 通商代表 国家主席 国家副主席 主席 副主席
  総書記 書記長 書記 書記局長 第一書記 総統 副総統 行政院長 行政長官 報道官 副報道官 報道局長 副報道局長
  報道部長 報道担当官 スポークスマン スポークスウーマン スポークスパーソン 広報官 大使 公使 総領事 領事 特使
  特別代表 高等弁務官 上級代表 国連大使 議長 副議長 下院議長 上院議長 議員 上院議員 下院議員 衆院議員 参院議員
  衆議院議員 参議院議員 州議員 県議 市議 院内総務 院内幹事 幹事長 政調会長 総務会長 共同代表 代表代行 副代表 党首 委員長
  副委員長 欧州委員長 知事 州知事 都知事 府知事 県知事 市長 区長 町長 村長 総裁 副総裁 頭取 会長 副会長 名誉会長
  社長 副社長 理事 理事長 専務理事 専務 常務 取締役 最高経営責任者 最高執行責任者 最高財務責任者 CEO COO CFO
  創業者 共同創業者 創設者 オーナー 事務総長 事務次長 事務局長 局長 部長 課長 所長 院長 研究員 上級研究員
  主任研究員 客員研究員 シニアフェロー 特別フェロー フェロー アナリスト エコノミスト 教授 准教授 名誉教授
  特任教授 客員教授 助教 講師 博士 学長 総長 司令官 総司令官 参謀総長 参謀次長 参謀本部議長 統合参謀本部議長
  統合幕僚長 幕僚長 将軍 元帥 大将 中将 少将 准将 大佐 中佐 少佐 国王 女王 天皇 皇后 皇太子 皇太子妃 王子 王女
  皇帝 首長 教皇 法王 総主教 大司教 枢機卿 最高指導者 指導者 記者 特派員 編集長 編集主幹 編集局長 編集委員 論説委員 論説委員長 論説主幹 主筆
  キャスター アンカー 司会者 コラムニスト 弁護士 検事 検察官 検事総長 判事 裁判官 裁判長
  容疑者 被告 受刑者 死刑囚 候補 政権 内閣 改造内閣 陣営`);

/** Japanese honorifics that stand behind a name only. */
export const JAPANESE_TITLES = words(`
  氏 さん 女史 夫人 夫妻 夫婦 親子 兄弟 姉妹 一族 一家 閣下 殿下 陛下 両氏 両首脳 各氏`);

/** Japanese words behind a name that never decide for an ambiguous one. */
export const JAPANESE_WEAK_WORDS = words(`
  ら たち 派 家 流 支持者 発言 談話 会談 君 様 師 ちゃん 代表 先生`);

/** What may stand before a Japanese role: former, acting, next, and countries by one character. */
export const JAPANESE_ROLE_PREFIXES = words(`
  前 元 現 新 故 次期 暫定 代行 副 駐 主任 筆頭 米 英 仏 独 伊 露 ロ 中 韓 朝 台 日 加 豪 印 西 欧 対 両 名誉`);

/** English titles that stand directly before a name; lower case, without the final full stop. */
export const ENGLISH_TITLES = words(`
  mr mrs ms miss mx dr prof sir lord lady dame sen rep gov gen lt maj col capt cmdr adm sgt pres amb hon rev
  president premier chancellor minister secretary senator congressman congresswoman representative
  governor general colonel captain commander admiral lieutenant major marshal brigadier ambassador
  envoy speaker mayor judge justice professor pope cardinal archbishop patriarch bishop ayatollah
  sheikh imam rabbi reverend king queen prince princess emperor empress sultan emir chairman
  chairwoman chairperson chair chief director commissioner spokesman spokeswoman spokesperson
  lawmaker mp mep tsar czar ceo founder tycoon billionaire oligarch businessman attorney prosecutor
  analyst historian economist scholar author journalist correspondent reporter columnist anchor host
  editor diplomat adviser advisor aide leader candidate nominee dictator strongman activist`);

/** English words that follow a name after a comma and close an apposition: `, the foreign minister`. */
export const ENGLISH_ROLES = words(`
  president premier chancellor minister secretary senator congressman congresswoman representative
  governor general colonel admiral commander ambassador envoy speaker mayor judge justice professor
  chairman chairwoman chair chief director commissioner spokesman spokeswoman spokesperson lawmaker
  founder co-founder analyst historian economist fellow scholar author journalist correspondent
  reporter columnist anchor host editor diplomat official officer adviser advisor aide leader
  candidate nominee researcher expert strategist executive head`);
