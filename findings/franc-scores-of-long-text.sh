#!/bin/sh
# franc-min 6.2.0: the longer a text, the less its scores tell a wrong language from the right one.
#
# The likeliest language scores 1. Of the same Spanish notes of an interview, English scores 0.75 in the first 200 characters, 0.86 in 600 and 0.93
# in all 1,221: a trigram that a language's list lacks counts as much as the whole list is long, a longer text has more of these, and all scores move
# towards 1. Both checks that the maintainer proposes, a score above 0.85 for "probably English" and 0.1 between the first two for "sure", so
# fail on long text: Spanish is probably English, and nothing is ever sure. The mean over pieces of 200 characters stays where short text is.
# Source: https://github.com/wooorm/franc/issues/89
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund franc-min@6.2.0 > /dev/null
cat > notes.txt << 'TEXT'
Llegué con diez minutos de margen y me recibió la encargada del vivero, que me llevó primero a ver los semilleros. Me preguntó cómo organizo los riegos cuando falta gente, y le conté lo del turno partido que teníamos en agosto. Tienen tres invernaderos nuevos y quieren dejar de usar turba antes del próximo otoño. Me enseñó el cuaderno donde apuntan las plagas, a mano, desde hace once años; les gustaría pasarlo a una hoja de cálculo, pero nadie ha encontrado el momento. El jefe de campo vino después. Habló poco, quería saber si he llevado cuadrillas de más de ocho personas y si conduzco el remolque. Le expliqué que sí, aunque hace tiempo. Dijo que las heladas de marzo les costaron la mitad de los almendros jóvenes y que buscan a alguien que no espere a que se lo manden. A la vuelta comimos todos juntos bajo el porche; cada viernes cocina uno. Yo pregunté por los contratos de temporada: la mayoría repite, y dos se han quedado fijos. Se me olvidó hablar de los injertos que hice con mi tío en la finca de Jaén, justo lo que les falta. Prometí mandarles la tabla de dosis que usábamos y el nombre del taller que arregla las bombas. Deciden antes de Navidad; me llamarán ellos, seguramente un lunes por la tarde.
TEXT
cat > try.mjs << 'JS'
import { readFileSync } from 'node:fs';
import { francAll } from 'franc-min';

const notes = readFileSync('notes.txt', 'utf8').trim();
const only = ['spa', 'por', 'fra', 'deu', 'eng'];
const scoreOf = (code, text) => new Map(francAll(text, { only })).get(code);
for (const length of [200, 400, 600, 900, notes.length]) {
  const text = notes.slice(0, length);
  const [[first]] = francAll(text, { only });
  console.log(length, 'characters:', first, 1, 'eng', scoreOf('eng', text).toFixed(2), 'deu', scoreOf('deu', text).toFixed(2));
}
const pieces = Array.from({ length: Math.ceil(notes.length / 200) }, (_, at) => notes.slice(at * 200, at * 200 + 200));
const mean = pieces.reduce((sum, text) => sum + scoreOf('eng', text), 0) / pieces.length;
console.log(pieces.length, 'pieces: eng', mean.toFixed(2));
JS
cat > expected << 'TEXT'
200 characters: spa 1 eng 0.75 deu 0.74
400 characters: spa 1 eng 0.85 deu 0.82
600 characters: spa 1 eng 0.86 deu 0.85
900 characters: spa 1 eng 0.91 deu 0.90
1221 characters: spa 1 eng 0.93 deu 0.93
7 pieces: eng 0.67
TEXT
node try.mjs > seen
echo 'franc-min@6.2.0'
cat seen
cmp -s seen expected || { echo 'This is not what was seen before.' >&2; exit 1; }
