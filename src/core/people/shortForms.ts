import { fold } from '../text.ts';

/**
 * What people with a first name are called, by the name: usual short and pet forms in the languages a log may hold. A row says what
 * a colleague would write; a name that is spelled otherwise (`Katherine` for `Catherine`) is no short form. Put together from the
 * habit of each language; what the form leaves out at the end (`Dan`, `Chris`, `Tunde`) needs no row.
 */
const table = `
abdulrahman abdul rahman
abigail abby abbie gail
abraham abe bram
adalbert bert
adelaide addie heidi
adriana adri
agnieszka aga agnes
albert al bert bertie
alejandra ale sandra
alejandro ale alex jandro
aleksander alek olek sasha
aleksandr sasha sanya shura alex alik olek
aleksandra ola sasha ala alex
aleksei alyosha lyosha alex
alessandra ale sandra
alessandro ale sandro
alexander alex al sasha xander sandy lex sascha alec ali
alexandra alex sandra sasha lexi sandy ali alexa
alexandros alekos alex
alexis alex lexi
alfred al fred alf freddie
alice ali
alison ali
allison ali
amanda mandy
amelia millie amy
anastasia nastya stacy ana asya
andrea andi
andreas andi
andrew andy drew
andrei andrey andy
andrzej andrew jedrek
angela angie
angelina lina angie
ann annie nan
anna annie ania anya nan anni
anne annie
antoine tony
anton toni tony
antonia toni tonia
antonina tonya nina
antonio toni tony toño
anthony tony ant
antoni antek tony
archibald archie
arnold arnie
arthur art artie
augustine gus
augustus gus
babatunde baba tunde
barbara babs barb basia barbie babsi
barnabas barney
barnaby barney
bartholomew bart
bartlomiej bartek bart
bartosz bartek bart
beatrice bea trixie
beatriz bea bia
benedict ben
benedikt ben
benjamin ben benny benji
bernadette bernie
bernard bernie
bernhard bernd
bertram bert
beverly bev
boguslaw bogdan
bradley brad
brigitte gitte biggi
caroline carrie caro lina
carolyn carrie
cassandra cass cassie sandra
catherine cathy cath kate katie cat kitty cate
cecilia cece celia cissy
charles charlie chuck chas chip
charlotte charlie lottie lotte
chidinma chidi dinma
chinedu nedu
chinyere chi
christian chris
christiane chris
christina chris tina chrissy
christine chris tina chrissie chrissy
christopher chris kit topher
christoph chris
clarence clarry
clifford cliff
concepcion concha conchita
constance connie
consuelo chelo
cornelia conny nelly
cornelius con neil
courtney court
cynthia cindy cyn
daniel dan danny
daniela dani
danielle dani
david dave davy
deborah deb debbie debby
denise dee
derek del
desmond des
dietrich dieter
dimitrios dimitris jimmy mitsos
dmitri dima mitya
dmitry dima mitya
dolores lola loli
dominic dom nick
dominik dom nik
donald don donnie
dorothea doro thea dora
dorothy dot dottie dolly
douglas doug
edgar ed
edmund ed ned ted
eduard edi ed
eduardo edu lalo
edward ed eddie ted ned teddy
edwin ed eddie
efstathios stathis
ekaterina katya katia
eleanor ellie nell nora ellen lea
elena lena lenka
elizabeth liz beth betty eliza libby lizzie betsy ellie elsie bess lisa liza lili
elisabeth liz beth lisa elli sissi lisbeth betty else ella
elzbieta ela
emily em emmy millie
emilia emmy mila
emmanuel manny manu
enrique quique kike
ernest ernie
ernesto neto
esther essie
eugene gene
eugenia zhenya genia
evangeline eva angie
evgeny zhenya
evgenia zhenya
federico fede
felicity flick fliss
ferdinand ferdi
fernando fer nando
florence flo flora
francesca fran franca cesca
francesco franco checco cesco
francis frank fran
frances fran fanny frankie
francisca paca paqui
francisco paco pancho fran curro kiko quico chico
francois franck
franklin frank
franziska franzi sissi
franz franzl
frederic fred
frederick fred freddie rick
frederik fred freek rik
friederike rike friedel
friedrich fritz fred fiete
gabriel gabe
gabriela gaby gabi
gabriele gabi gaby
gabrielle gaby
geoffrey geoff
georg schorsch jörg
georgina georgie gina
georgios giorgos george
gerald gerry jerry
gerard gerry
gerhard gerd gert
gertrude trudy trudi gertie
gianluca luca
gilbert gil bert
giovanna gianna vanna
giovanni gianni nanni vanni
giuseppe beppe pino peppe
gloria glo
gonzalo gonza chalo
gordon gordy
grace gracie
gregory greg
grzegorz grzesiek greg
guadalupe lupe lupita
guillermo memo guille willy
gustav gus gustl
gwendolyn gwen wendy
hannelore hanne lore
harold harry hal
harriet hattie harri
hartmut hardy
heather heath
heinrich heinz heiner henry
helen nell nellie
helena lena
helmut helle
henrietta hettie etta
henry harry hal hank
herbert herb bert
hieronymus jerome
howard howie
hubert hugh bert
hugh shug hughie huey
ignacio nacho iggy
ignatius iggy
immanuel manu
irene rene
isabel isa bel izzy bella
isabella bella izzy isa
isabelle belle izzy isa
isaac ike zac
ivan vanya
jacob jake
jacqueline jackie jacqui
jadwiga jadzia
jakub kuba
jakob kobi
jakub kuba
james jim jimmy jamie jem
jan janek
jane janie jenny
janet jan
janina jasia nina
jaroslaw jarek
javier javi
jeffrey jeff
jennifer jen jenny jenna
jeremiah jerry
jeremy jem jerry
jerome jerry
jerzy jurek
jessica jess jessie
jesus chucho chuy suso
joan joanie jo
joanna jo asia joasia
joaquim quim
joaquin quino
johanna hanna jo
johannes hannes hans johann jo
john jack johnny jon
johnathan jon johnny
jonathan jon johnny jonny
jorge coque
jose pepe josé
josef sepp jupp beppo pepi josi
josefa pepa
josefina fina pepa
joseph joe joey jo
josephine jo josie fina posy josy
joshua josh
joyce joy
jozef jozek joe
juan juanito
judith judy jude jutta
julia jules julie
julian jules
juliana jules
juliet jules
justin jus
justyna justa
karoline caro lina
karl-heinz kalle charly
katarzyna kasia kaska kate
katarina kata katka
kateryna katya
katerina katka katya
katharina kathi käthe katrin kathy ina kati nina
katherine kate kathy katie kat kitty kath kathie
kathleen kathy kath kate kitty
kathryn kate kathy katie kath
katrina kat trina
kenneth ken kenny
kimberly kim
konstantin kostya konni
konstantinos kostas costas dinos
krystyna krysia kris
krzysztof krzysiek krzys chris
laurence larry laurie
lawrence larry laurie
leonard len lenny leo
leonardo leo nardo
leopold leo poldi
leslie les
lillian lily lil
lorenzo enzo renzo
louis lou louie
louise lou
lourdes lula
lucinda lucy cindy
lucjan lucek
ludwig wiggerl lutz
lukasz luke
lyudmila lyuda mila
lydia lidka
mackenzie mac kenzie
madeleine maddie
madeline maddie
magdalena magda lena leni madzia
maksymilian maks max
malgorzata gosia malgosia gocha
manuel manolo manu lolo
manuela manu
marcin martin
marcus marc mark
margaret peggy maggie meg marge peg greta daisy margie rita madge
margareta greta rita
margarete grete gretel margit rita
margarita rita margo marga
maria mia mary mitzi marie ria
mariana nana
marilyn mary
marion mary
marta martita
martha marty patty
martin marty
mary molly polly mamie
mateusz mateo mati matt
mathilda tilda tilly
matilda tilda tilly mattie
matthew matt matty
matthias matze hias matt
mauricio mau
maurice moe
maximilian max maxi
maximiliano max
melanie mel
melissa mel missy lissa
mercedes merche meche
meredith merry
michael mike mick mickey mischa michi micha
michaela michi micha
michal michael
michel mimi
michelle shelly
mihail misha
mikhail misha mike
mildred millie
miguel migue
millicent millie
milton milt
mohamed mo hamada
mohammad mo
mohammed mo
mortimer mort
muhammad mo
nadezhda nadia nadya
nancy nan
natalia natasha nat tasha nati talia
natalie nat
natalya natasha nat
nathan nate
nathaniel nate nat
nicholas nick nicky nic
nicolas nico nick
nicole nicky nic niki
nikita nik
nikolai kolya nick
nikolaos nikos
nikolaus klaus nico nick niko
norbert bert nobby
norman norm
nuria nuri
olivia liv livvy
oleksandr sasha sashko olek alex
oliver olly ollie
oluwafemi femi
oluwaseun seun
oluwatobi tobi
oluwatoyin toyin
ottilie tilly
pamela pam
panagiotis panos takis
patricia pat patty trish tricia patsy pati
patrick pat paddy rick patsy
paul pauly
paulina paula lina
pauline polly paula
pavel pasha
pawel paul
penelope penny nell
percival percy
peter pete petey
philip phil pip
philippa pip pippa phil
philipp phil lipp
phillip phil
phyllis phyl
pilar pili
piotr piotrek peter
prudence prue
rafael rafa rafi
rajesh raj
raghunathan raghu
ramakrishnan ram
ramon moncho
randall randy
raphael rafe
raymond ray
rebecca becky becca bex
regina gina
reginald reg reggie rex
renate nate reni
reinhard reini
reinhold reini
ricardo richie rica
richard rick dick rich ricky richie ritchie
robert rob bob bobby robbie bert
roberta bobbie robbie
roberto beto berto
roderick rod rory
rodrigo rodri
roger rodge
roland rolli rolly
ronald ron ronnie
rosalind ros roz rosie
rosamund ros
rosario charo
roseanne rose
rosemarie rosi rose romy
rosemary rosie rose
rudolf rudi rolf
rudolph rudy
rupert rup
russell russ
salvador salva chava
salvatore toto turi salvo
samantha sam sammy
samuel sam sammy
sandra sandy
sarah sally sadie
savannah sav
sebastian seb bas basti bastian
sergei seryozha serge
sergio checo
seymour sy
shirley shirl
siddharth sid
sidney sid
siegfried sigi siggi
sigmund sigi
sigrid siggi
simone moni
siobhan shiv
slawomir slawek
sofia sofi fia
solomon sol
sophia sophie sofi
sophie soph
stanislaus stan
stanislav stas stan
stanislaw stasiek staszek stan
stanley stan
stefan stef steve
stephan steph steve
stephanie steph steffi stevie
stefanie steffi
stephen steve stevie
steven steve stevie
stewart stew stu
stuart stu
subramanian subbu mani
susan sue susie suzy suki
susana susi
susanna sue susie
susanne susi sanne
suzanne sue suzy suzie
svetlana sveta lana
sylvester sly
sylvia sylvie
tabitha tabby
tadeusz tadek ted
tamara tammy toma
tatiana tanya tania
terence terry
teresa tere terry tess tessa resi
terrance terry
thaddeus thad ted
theodor theo teddy
theodora theo dora thea
theodore theo ted teddy
theresa terry tess tessa tracy resi
therese resi
thomas tom tommy thom
tiffany tiff
timothy tim timmy
tobias tobi toby
tomasz tomek tom
ulrich uli ulli
ulrike uli rike ulli
umberto berto
ursula uschi ulla ursel
valentina valya tina
valentine val
valerie val
vanessa nessa
venkatesh venky venkat
veronica ronnie vero nica roni
veronika vroni
vera verka
victor vic
victoria vicky tori vic vicki
vincent vince vinnie vin
vincenzo enzo cenzo
viktor vitya vic
viktoria vika vicky
virginia ginny ginger
vishwanathan vishy
vivian viv
viviana vivi
vladimir vova volodya vlad
vojtech vojta
volodymyr vova volodya
waldemar waldek waldi
wallace wally
walter walt wally
waltraud traudl traudi
wilfred will fred wilf
wilhelm willi willy helm
wilhelmina mina billie minnie wilma
willem wim pim will
william bill will billy liam willie
wilma billie
winifred win winnie freda
winston win
wladyslaw wladek
wojciech wojtek
wolfgang wolf wolfi
xavier xavi
yekaterina katya
yelena lena
yevgeny zhenya
yevgenia zhenya
yolanda yoli
yury yura
yvonne von
zachariah zach zac
zachary zach zac zack zak
zbigniew zbyszek zbig
zoltan zoli
zuzanna zuza
`;

const shortForms = new Map<string, ReadonlySet<string>>(
  table
    .trim()
    .split('\n')
    .map((row) => {
      const [name = '', ...forms] = row.split(' ');
      return [fold(name), new Set(forms.map(fold))];
    }),
);

const firstNames = new Set([...shortForms].flatMap(([name, forms]) => [name, ...forms]));

/** Whether the table knows a word as a first name or as what somebody is called. */
export function isFirstName(word: string): boolean {
  return firstNames.has(fold(word));
}

/** Whether somebody with the first name `name` is called `called`: `Bill` of `William`, `Tunde` of `Babatunde`; by the table, the other way round, too. */
export function isShortForm(called: string, name: string): boolean {
  const [short, full] = [fold(called), fold(name)];
  return shortForms.get(full)?.has(short) || shortForms.get(short)?.has(full) || isShortened(short, full);
}

/** The shortest beginning, and the shortest end, of a name that somebody is called by. */
const [shortestStart, shortestEnd] = [3, 4];

/** `Dan` of `Dana`, `Sam` of `Samir`, `Seun` of `Oluwaseun`, `Tommy` of `Thompson`: what is left of a name without its end or its beginning. */
function isShortened(short: string, full: string): boolean {
  const left = full.length - short.length;
  if (left === 1) return firstNames.has(short) && full.startsWith(short);
  if (left < 2 || full.includes(' ')) return false;
  if (short.length >= shortestStart && full.startsWith(short)) return true;
  if (short.length >= shortestEnd && full.length >= 7 && full.endsWith(short)) return true;
  const stem = short.replace(/(?:ie|ey|y|i)$/, '').replace(/(.)\1$/, '$1');
  return stem !== short && stem.length >= shortestStart && full.startsWith(stem);
}
