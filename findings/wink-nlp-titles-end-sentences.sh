#!/bin/sh
# wink-nlp 2.4.0 with wink-eng-lite-web-model 1.8.1: a sentence ends behind `Mx.` and `Rev.`, and on `Tues.` and `Thurs.`
#
# The full stop of Mr., Ms., Dr., Prof., Capt. and Hon. is known to end nothing, and so is that of Tue. and Thu. That of Mx., Rev. and Mme.,
# and of Tues. and Thurs., ends the sentence, so that a person's title stands in one and the name in the next. retext-english 5.0.0 keeps them
# together.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund wink-nlp@2.4.0 wink-eng-lite-web-model@1.8.1 retext-english@5.0.0 unified@11.0.5 > /dev/null
cat > try.mjs << 'JS'
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

const nlp = winkNLP(model);
const byRetext = (text) =>
  unified()
    .use(retextEnglish)
    .parse(text)
    .children.flatMap(({ children }) => children)
    .filter(({ type }) => type === 'SentenceNode').length;

for (const words of ['Ms. Rivera', 'Capt. Rivera', 'Mx. Rivera', 'Rev. Rivera', 'Mme. Rivera']) {
  const text = `I met ${words} today.`;
  console.log(`${words}: wink ${nlp.readDoc(text).sentences().length()}, retext ${byRetext(text)}`);
}
for (const words of ['Tue. 24 Nov', 'Thu. 26 Nov', 'Tues. 24 Nov', 'Thurs. 26 Nov']) {
  const text = `We met on ${words} in Leeds.`;
  console.log(`${words}: wink ${nlp.readDoc(text).sentences().length()}, retext ${byRetext(text)}`);
}
JS
cat > expected << 'TEXT'
Ms. Rivera: wink 1, retext 1
Capt. Rivera: wink 1, retext 1
Mx. Rivera: wink 2, retext 1
Rev. Rivera: wink 2, retext 1
Mme. Rivera: wink 2, retext 1
Tue. 24 Nov: wink 1, retext 1
Thu. 26 Nov: wink 1, retext 1
Tues. 24 Nov: wink 2, retext 1
Thurs. 26 Nov: wink 2, retext 1
TEXT
node try.mjs > seen
echo 'wink-nlp@2.4.0, wink-eng-lite-web-model@1.8.1, retext-english@5.0.0'
cat seen
cmp -s seen expected || { echo 'This is not what was seen before.' >&2; exit 1; }
