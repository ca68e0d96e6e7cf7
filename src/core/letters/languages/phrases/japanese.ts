import type { NotePhrases } from './notePhrase.ts';

/** Somebody at the start, with what marks them. */
const somebody = String.raw`(?:[\p{Script=Han}\p{Script=Katakana}ー]{0,8}(?:さん|様|先生|\p{Script=Han}?長|主任|リーダー)(?:(?:から|に|へ|が|は)(?:は|も)?|、))?`;
const thing = String.raw`[\p{Script=Han}\p{Script=Katakana}ー\p{N}A-Za-z]{2,}(?:[のと・][\p{Script=Han}\p{Script=Katakana}ー\p{N}A-Za-z]{1,}){0,4}`;

/** Japanese: particles stand behind whole phrases, so that most of what notes write can be quoted or carried on. */
export const japanesePhrases: NotePhrases = {
  between: '',
  spelled: [[/　+/gu, ' ']],
  unfit:
    /自分(?!で)|彼|彼女|あの人|この人|僕|俺|やった(?!こと)|ちゃった|だよ|かな|らしい|[!！?？]$|やつ|すごい|めちゃ|からって|ちゃう|じゃん|\p{Script=Han}(?:つく|もらっ|買っ)/u,
  phrases: [
    {
      kinds: ['did', 'topic', 'asked', 'need'],
      shape: new RegExp(
        String.raw`^${somebody}(?<x>[^、。「」\s]{3,60}[てで])(?:いただ(?:いた|き)|くれ(?:た|て)|もらった|くださ(?:った|り))`,
        'u',
      ),
      say: [
        'また、{x}いただき、ありがとうございました。',
        '{x}いただきましたことにも、重ねて御礼申し上げます。',
      ],
      theirs: true,
      isEvident: true,
    },
    {
      kinds: ['asked', 'topic'],
      shape: new RegExp(`^${somebody}「(?<x>[^」]{6,70})」と(?:聞かれ|質問|尋ね|問われ)`, 'u'),
      say: ['「{x}」とのご質問が、印象に残っております。'],
      theirs: true,
      remembers: true,
    },
    {
      kinds: ['topic', 'need'],
      shape: new RegExp(
        `^${somebody}(?<x>${thing})(?:の話(?:で.{0,10}|が.{0,10}|を(?!し忘|忘|しそ|しな|でき|出せ).{0,10})?|について(?:.{0,10})?)$`,
        'u',
      ),
      say: ['特に、{x}についてのお話が印象に残っております。'],
      remembers: true,
    },
    {
      kinds: ['topic', 'need'],
      shape: new RegExp(`^(?<x>(?!.*(?:先生|様|さん|終了|手前)$)${thing})$`, 'u'),
      say: ['特に、{x}についてのお話が印象に残っております。'],
      isWhole: true,
      remembers: true,
    },
    {
      kinds: ['unsaid'],
      shape: /^(?<x>[^「」]{5,80}(?:こと|件))(?:[をもは].{0,14})?$/u,
      say: [
        '面接ではお伝えしきれませんでしたが、{x}を申し添えます。',
        '面接では、{x}をお伝えできておりませんでした。',
      ],
    },
    {
      kinds: ['unsaid'],
      shape:
        /^(?:それと|あと|また|それから)?(?<x>[^「」、]{6,60}(?<![てで]|なかっ|忘れ|そびれ|そこね|よかっ|良かっ)た)(?:のに|のを|の(?:も)?|と(?:言え|話せ|伝え|言う|話す|伝える).{0,12})?(?:、[^、]{0,20})?$/u,
      say: [
        '面接では、{x}ことをお伝えできておりませんでした。',
        '面接ではお伝えしきれませんでしたが、{x}ことを申し添えます。',
      ],
    },
    {
      kinds: ['unsaid'],
      shape: /^(?:それと|あと|また|それから)?(?<x>[^「」、]{3,60}(?:経験|実績))(?:[もをは].{0,14})?$/u,
      say: ['面接では、{x}についてお伝えしきれませんでした。'],
    },
    {
      kinds: ['unsaid'],
      shape: new RegExp(`^(?<x>${thing})(?:の(?:話|件|経験)(?:を.{0,8})?)?$`, 'u'),
      say: ['面接では、{x}についてお伝えしきれませんでした。'],
    },
    {
      kinds: ['promised'],
      shape: new RegExp(
        `^${somebody}(?:あと|後日|明日|来週)?(?<x>[^、。「」をに]{2,40})を(?:[^、をに]{1,8}(?:まで)?に)?(?:探して|まとめて|作って)?(?:お?送|郵送|送付|提出|メール|共有)`,
        'u',
      ),
      say: ['{x}につきましては、お約束のとおり、追ってお送りいたします。'],
    },
    {
      kinds: ['promised'],
      shape: new RegExp(
        `^(?!${somebody}$)${somebody}(?<=に(?:は|も)?)(?<x>[^、。「」をにで送渡見]{2,40}[\\p{Script=Han}\\p{Script=Katakana}ー\\p{N}A-Za-z])$`,
        'u',
      ),
      say: ['お約束いたしました{x}につきましては、追ってご連絡いたします。'],
    },
  ],
};
