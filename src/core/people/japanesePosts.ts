/** The source of a regular expression for posts as Japanese write them behind a name, or before it. */
export const japanesePosts =
  '(?:代表)?取締役|執行役員|本部長|看護部長|部長|次長|課長|係長|主任|室長|所長|院長|園長|施設長|校長|教頭|看護師長|師長|店長|工場長|料理長|支店長|社長|専務|常務|会長|理事長|事務長|センター長|館長|編集長|親方|大将|女将|板長|(?:[\\p{Script=Katakana}ー]+)?マネージャー|(?:[\\p{Script=Katakana}ー]+)?リーダー';

/** A post or a department before a name: `施設長 小野寺 邦子さん`, `人事・平井`. */
const before = new RegExp(
  `^((?:[\\p{Script=Han}\\p{Script=Katakana}ー]{0,8}(?:${japanesePosts}))|人事|総務|採用(?:担当)?)[ \\u3000・](\\p{Script=Han}.*?)(?:さん|様|氏)?$`,
  'u',
);

/** The name and the post of a Japanese person whose post stands first. */
export function ledByJapanesePost(text: string): readonly [name: string, title: string] | undefined {
  const [, title, name] = before.exec(text) ?? [];
  return title === undefined || name === undefined ? undefined : [name, title];
}
