import { once } from '../../text.ts';
import { type NoteMarks, words } from './noteMarks.ts';
import { portugueseTimes } from './timeNames.ts';

/** What one does with what one knows, as infinitive, participle, gerund and past. */
const say = '(?:dizer|falar|contar|mencionar|comentar|citar|explicar|mostrar|tocar)';
const said = '(?:dito|falado|contado|mencionado|comentado|citado|explicado|mostrado|tocado)';
const saying = '(?:dizendo|falando|contando|mencionando|comentando|citando)';
const iSaid = '(?:falei|disse|contei|mencionei|comentei|citei|toquei)';

/** Notes in Portuguese of Brazil, with the short forms of messages: `q`, `pra`, `tb`, `ngm`. */
export const portugueseMarks = once<NoteMarks>(() => ({
  headings: [
    [
      'private',
      words(
        String.raw`(?:o que )?me preocupa|pe atras|encucad[oa]|pulga atras da orelha|off|em off|so meu|so eu|(?:o )?(?:ruim|pior)|nao (?:gostei|curti).{0,20}|cala(?:do|da)|fica aqui|bastidores|dindin|\$+`,
        String.raw`privad[oa]s?|(?:so|somente|apenas) (?:pra|para) mim|pra mim|para mim|pessoal|particular|confidencial\w*|segredos?|entre nos|nao (?:contar|falar|dizer|repetir|escrever|colocar)`,
        String.raw`impress(?:ao|oes)|sensac(?:ao|oes)|duvidas?|contras?|negativ[oa]s?|pontos? fracos?|salario|grana|dinheiro|pretens(?:ao|oes)|condic(?:ao|oes)|contrato|horarios?|beneficios|hibrido|home office|outras? (?:propostas?|ofertas?|empresas?|vagas?|processos?)|outros processos|deslocamento|motivo.{0,20}`,
      ),
    ],
    [
      'mine',
      words(
        String.raw`minhas perguntas|perguntas (?:minhas|pra eles|para eles)|(?:o (?:que|q) )?(?:eu )?perguntei`,
      ),
    ],
    [
      'unsaid',
      words(
        String.raw`(?:oxe|putz|poxa|aff|eita|ih) .{0,20}|passou batido|ficou (?!combinad|acertad|de (?:mand|envi|pass|lev)).{0,20}|faltou(?: .{0,20})?|nao deu tempo(?: .{0,20})?|engoli|nao (?:falei|contei|lembrei).{0,20}|deixei de (?:falar|dizer)|por dizer`,
        String.raw`nao (?:dit[oa]s?|falei|disse|contei|mencionei)|esquec\w*|faltou (?:dizer|falar|contar)?|o que (?:faltou|nao disse|queria ter)\b.{0,30}|devia ter .{0,20}`,
      ),
    ],
    [
      'promised',
      words(
        String.raw`devo(?: a eles| pra eles)?|(?:to|estou|fiquei) devendo|dividas?|prometi(?: .{0,15})?|fiquei de .{0,20}|palavra dada|disse que (?:mandava|enviava)`,
        String.raw`prometid[oa]s?|promessas?|prometi|(?:ficou )?combinad[oa]s?|licao de casa|compromissos?|(?:pra|para|a) (?:enviar|mandar)|enviar|mandar|fiquei de|devo a eles`,
      ),
    ],
    [
      'tasks',
      words(
        String.raw`pend|lembretes?|resolver`,
        String.raw`a fazer|pendencias?|pendentes?|tarefas?|to ?do|fazer`,
      ),
    ],
    [
      'word',
      words(
        String.raw`e agora|depois|devolutiva`,
        String.raw`proximos passos|resposta|retorno|prazos?|datas?|decisao|processo|cronograma|quando`,
      ),
    ],
    [
      'need',
      words(
        String.raw`dor(?:es)? (?:deles|da empresa|do time)|(?:os )?(?:perrengues?|problemas?|pepinos?|abacaxis?) deles|onde (?:doi|aperta|pega)|o que (?:falta|doi|pega)`,
        String.raw`necessidades|(?:o (?:que|q|de (?:que|q)) )?(?:eles )?precisam|buscam|querem|problemas?|desafios?|dores?`,
      ),
    ],
    [
      'asked',
      words(
        String.raw`(?:o (?:que|q) )?(?:eles )?(?:me )?perguntaram|perguntas (?:deles|(?:que|q) (?:me )?fizeram|recebidas)`,
      ),
    ],
    ['questions', words(String.raw`p|q`, 'perguntas?')],
    [
      'liked',
      words(String.raw`gostei|o melhor|o bom|bacana|bom|positiv[oa]s?|pros|legal|pontos? fortes?|a favor`),
    ],
    [
      'topic',
      words(
        String.raw`papo|prosa|rolou|anotei|ouvi`,
        String.raw`temas?|assuntos?|conversa(?:mos)?|falamos|escopo|tecnico|projetos?|destaques?|conteudo|pontos? chave|reforma tributaria|vaga|atividades`,
      ),
    ],
    ['who', words('quem|pessoas|equipe|presentes|formato|painel|entrevistador(?:es|as?)?')],
    ['self', words(String.raw`eu|como (?:foi|fui)|autocritica|melhorar|proxima vez|balanco|licoes`)],
  ],
  ban: words(
    String.raw`(?:nao|nunca|nem|jamais) (?!deu |dava |cheguei |consegui |tive |houve )(?:\p{L}+ ){0,2}(?:falar|contar|dizer|mencionar|vazar|repetir|escrever|colocar|comentar|espalhar|por|botar)`,
    String.raw`nao (?:pode|podem|e pra|vou|quero) (?:\p{L}+ ){0,2}\p{L}*|nem pensar|(?:pode|deixa) vazar|segredo|sigilo|confidencial\w*|entre nos|so (?:pra|para) mim|(?:ngm|ninguem) (?:\p{L}+ ){0,2}(?:sabe(?! \p{L}+[aei]r(?!\p{L}))|pode|precisa|deve)|ficar (?:quiet[oa]|calad[oa])|boca (?:de siri|fechada)|off|morre aqui|guardar (?:pra|para) mim|motivo (?:de verdade|real|verdadeiro)|na real|resolver e ficar`,
  ),
  secrets: words(
    String.raw`prefiro|vai embora|por ?que (?:eu )?(?:mudo|saio|quero (?:sair|mudar))|me (?:confessou|confidenciou)|se (?:o|a) outr[oa] .{0,20}(?:chamar|ligar|passar).*|glassdoor|indeed|fala mal|fala por cima|achei (?:fei[oa]|\p{L}+ \p{L}+ (?:autoritari|grosseir|chat)\p{L}+)|autoritari[oa]s?|indiretas?|inventei|menti|fingi|pe atras|nao escuta`,
    String.raw`(?:minha|meu) (?:rinite|joelho|coluna|asma|gastrite|ombro|quadril)|dor (?:nas costas|no joelho|de cabeca)|(?:a|da) (?:mae|avo)|insonia|alergi\w*|aparelho (?:auditivo|falhou)|aluguel|hipoteca|emprestimo|aborto|engravid\w*|cnh|hernia|nao tive coragem`,
    String.raw`gravid[ao]|gravidez|doenca|doente|burn-?out|depress\w*|ansiedade|terapia|psic(?:ologo|ologa|iatra|iatrico)\w*|remedio\w*|cancer|cirurgia|deficiencia|pcd|diabet\w*|enxaqueca|atestado|sobri[oa]|alcool|licenca(?: medica|-?maternidade| maternidade)`,
    String.raw`(?:meu|minha|meus|minhas) (?:marido|esposa?|mulher|filh[oa]s?|namorad[oa]|noiv[oa]|mae|pai|pais|sogr[oa]|irma|irmao|ex|familia|avo|bebe)|(?:a|de|nao) fum(?:ar|o|ava)|com (?:a|o|as|os) \p{L}+ (?:desse tamanho|dessa idade|tao pequen[oa]s?|pequen[oa]s? (?:assim|em casa))|n[oa] noss[oa] (?:e|esta|ta) (?:so|tudo|sempre)(?: .*)?|divorci\w*|separad[oa]|separacao|(?:vaga|matricula|mensalidade|pagar|buscar|levar).{0,12}creche|pensao`,
    String.raw`outr[oa]s? (?:propostas?|ofertas?|empresas?|vagas?|entrevistas?|trabalhos?)|outros? processos?|\d+ outros|a outra|aceitei a outra|contraproposta|plano b|(?:meu|minha) (?:chefe|empresa|patrao|patroa) atual|meu chefe|devendo plantao`,
    String.raw`demi(?:ti|ss|t)\w*|pedi(?:r)? (?:as )?contas|mandad[oa] embora|justa causa|desempregad[oa]|seguro[- ]desemprego|(?:por ?que|pq|porque) (?:eu )?sai|motivo (?:da saida|de verdade)|processo (?:no|na|contra|trabalhista|etico)\b.*|cnh suspensa|suspens[oa]|divida\w*|nome sujo|antecedentes|assedio|sindicat\w*|piada com|transferid[oa]|talvez eu (?:so )?fique|(?:da )?minha saida`,
  ),
  matters: words(
    String.raw`(?:deixaram|deixou) (?:eu )?esperando|pag(?:a|am|ou|avam) (?:\p{L}+ )?por fora|(?:nao|n) (?:curti|gostei)|(?:e|sao) (?:um|uma|uns|umas) (?:cac[oa]s?|lixo|porcaria|sucata|velharia)s?|respondi (?:tudo |meio |muito )?(?:errado|torto|mal)|falei (?:demais|de mais|muito)|\d[\d.,]* ?(?:€|euros?)|nao entende nada|e um forno|me trat(?:ou|aram) (?!bem|muito bem|super bem)\p{L}+|salari\w*|sal\.?|pretens\w*|(?<!me )ganh[oa]\w*|brut[oa]|liquid[oa]|plr|vr|va|vt|clt|pj|mei|diaria|producao(?=$)|\+ producao|comiss\w+|bonus|dividido|insalubridade|periculosidade|adicional\w*|gratificac\w+|piso|grana|r\$ ?\d[\d.,]*(?: ?mil)?|\d+(?:[.,]\d+)? ?(?:k|mil(?! (?!reais|por|de|mais|brut|liquid|no|na|e|fix)\p{L})|reais|conto|pila)|\d{4} \+.*|plano (?:de saude|odonto\w*|unimed)|plano|unimed|convenio|beneficios|cesta|coparticipacao|uniforme|livro adotado`,
    String.raw`ferias|horarios?|hibrido|home(?: office)?|remoto|presencial|turnos?|escala|\d+ ?[x×] ?\d+|meio[- ]periodo|periodo de experiencia|temporari[oa]|folgas?|plantao(?:es)? (?:de|extra)|hora extra|banco de horas|carga horaria|\d+ ?h\b.*(?:semana|dia)|\d+ ?h/aula|manhas|noites|fretado|onibus|metro|estacionamento|por plantao|viajar|cada perna|refeitorio`,
    String.raw`fofoca\w*|boato\w*|vai sair|(?:esta|ta) saindo|ultim[oa] (?:pessoa|funcionari[oa])|candidat[oa] intern[oa]|outr[oa]s candidat[oa]s|rotatividade|clima (?:ruim|pesado)|falindo|nao paga\w*|demiss\w*`,
    String.raw`(?:fui|foi|me sai|sai) (?:bem|mal|mais ou menos|ok|tri|top|otim[oa])|respondi (?:bem|mal)|duvido|sera mesmo|sei nao|(?:cheguei )?atrasad[oa]|travei|nervos[oa]|gaguej\w*|suei|branco|me (?:enrolei|perdi|atrapalhei|embananei)|nao soube|nao sabia|chutei|vacilei|pisei na bola|conversa ok|meia-boca|da pra complementar|inferno|perrengue|na correria`,
  ),
  verdicts: words(
    String.raw`de (?:voce|senhora?)|gente (?:boa|fina)|simpatic[oa]s?|legal|legais|gross[ao]s?|educad[oa]s?|fof[oa]s?|querid[oa]s?|fri[oa]s?|sec[oa]s?|seri[oa]s?|arrogantes?|chat[oa]s?|metid[oa]s?|atencios[oa]s?|calorosa?o?s?|tranquil[oa]s?|de boa|mo (?:gente|legal)\b.*|estruturad[oa]|formal|mais formal|dono|fala (?:alto|muito|demais)|escuta|piloto de|estranh[oa]s?|cansad[oa]s?|intimid\w+|antipatic[oa]s?|um (?:amor|doce|saco)|barulho|calor`,
  ),
  hours: words(
    String.raw`(?:segunda|terca|quarta|quinta|sexta)s?(?:-feira)?|sabados?|domingos?|fim de semana|fds|\d+ ?(?:h(?:oras?)?|hs|min(?:utos)?)(?:\d+)?|\d+h\d*|\d+ ?[x×] ?\d*|\d+ manhas`,
  ),
  promised: words(
    String.raw`me cobr(?:ou|aram) (?:o|a|os|as|um|uma|meu|minha) .*|(?:espera|esperam|aguarda|aguardam|esperando|aguardando) (?:o |a )?(?:meu|minha|meus|minhas) .*|(?:mando|envio|passo|levo|entrego) (?:(?:no|na|por|pelo|pela|via)(?: .*)?|(?:segunda|terca|quarta|quinta|sexta|sabado|domingo|amanha|hoje|semana|depois)(?: .*)?$)|(?:assumi o compromisso|ficou combinado|ficou acertado|combinei) (?:de|que) (?:mand|envi|pass|lev|entreg|compartilh|encaminh)\p{L}+(?: .*)?|(?:disse|falei|combinei|avisei) (?:q|que) .{0,30}(?:ta|estara|vai estar|chega) (?:na mao|no e-?mail|com (?:ele|ela)).*|vou (?:levar|conseguir|procurar|separar) (?:pra|para) (?:ele|ela).*`,
    String.raw`(?:devo|to devendo|estou devendo|fiquei devendo) (?:(?:pra|para|pro|ao?) (?:[oa] )?\p{L}+ )?(?:a ele|a ela|pra ele|pra ela|um|uma|o|a|os|as|meu|minha)(?: .*)?|dei minha palavra|promet(?:i|ido)|promessa|fiquei (?:de|d) (?:\p{L}+ )?(?:mandar|enviar|passar|levar|fazer|preparar|compartilhar)(?: .*)?|(?:vou|tenho que|preciso|devo|falta) (?:mandar|enviar|passar|compartilhar|encaminhar)(?: .*)?|(?:ficou|combinei|combinado) (?:de|d) (?:mandar|enviar|passar)(?: .*)?|(?:mando|envio|passo|encaminho|mandar|enviar|encaminhar) (?:pra|para|pro|ate|p/|o|a|os|as|um|uma|meu|minha|amanha|hoje)(?: .*)?|(?:disse|falei|avisei) (?:q|que) (?:mandava|enviava|ia mandar|mandaria|mando|envio|passava)(?: .*)?|me comprometi(?: .*)?|(?:remeter|entregar|fornecer|facultar) (?:a|ao|aos|as) .*`,
  ),
  refersBack: words(
    String.raw`(?:mando|envio|passo|levo) (?:no|na|por|pelo|pela|via)(?: .*)?|(?:disse|falei) (?:q|que) .{0,30}(?:na mao|no e-?mail).*|dei minha palavra|(?:mando|envio|passo) (?:ate|amanha|hoje)(?: .*)?|falei que sim|disse q(?:ue)? sim|mando sim`,
  ),
  done: words(
    String.raw`ja (?:mandei|enviei|entreguei|deixei|ta|esta|tinha deixado|tinham)(?: .*)?|(?:mandei|enviei|entreguei|deixei) (?:.{0,40} )?(?:ontem|hoje|la|na hora)(?: .*)?|no cadastro deles|tinha deixado impresso`,
  ),
  unsaid: words(
    String.raw`(?:nao|nunca) (?:ter|tinha) ${said}(?: .*)?|(?:devia|deveria|podia|poderia|queria|tinha que|era (?:pra|para)) ter ${said}(?: .*)?|acabei (?:nao ${saying}|sem ${say}|nao ${say})(?: .*)?|esqueci (?:\p{L}+ )?(?:de |d )?${say}(?: .*)?|faltou (?:eu )?${say}(?: .*)?|(?:nao deu|nao dava|nao houve) (?:tempo )?(?:de |pra |para )${say}(?: .*)?`,
    String.raw`nao ter (?:dito|falado|contado|mencionado|mostrado)(?: .*)?|(?:so )?(?:lembrei|me lembrei|me toquei) (?:depois|no|na|tarde|quando)(?: .*)?`,
    String.raw`esqueci(?: (?:de|d|que|q))?(?: .*)?|(?:devia|deveria|podia|tinha que|queria) ter (?:dito|falado|contado|mencionado|mostrado|explicado)(?: .*)?|(?:faltou|faltou-me|ficou por|nao cheguei a|esqueci-me de) (?:falar|dizer|contar|mencionar|explicar)(?: .*)?|nao (?:surgiu|saiu|veio) (?:o assunto|o tema|a conversa)(?: .*)?|nao deu tempo (?:de|pra|para)(?: .*)?|deixei de (?:falar|dizer|contar|mencionar)(?: .*)?|nem (?:falei|lembrei) (?:de|da|do|que|q)(?: .*)?|passou batido(?: .*)?|ficou faltando(?: .*)?`,
  ),
  notSaid: words(String.raw`(?:nao|nunca|nem) (?:\p{L}+ )?${iSaid}(?: .*)?`),
  regret: words(
    String.raw`aff+|oxe|era (?:bem |justo )?o (?:que|q) (?:precisavam|queriam|procuram|tinha (?:que|q) dizer)|(?:ele|ela|eles) (?:ia|iam|teria\w*) (?:gostar|gostado|curtir)|putz|droga|merda|caramba|que (?:pena|burr\p{L}+|raiva|odio)|pena|infelizmente|burr[oa]|argh+|caraca|puts|vacilo`,
  ),
  goesOn: /^(?:e d[oa]s? .*(?:tb|tambem) nao$|e que|nem|tampouco|tambem nao|tb nao)(?!\p{L})/u,
  toWhom: /(?:^|[^\p{L}])(?:a|ao|para|pra|pro|p\/|->|→)\s*(?:[oa]\s+)?(?:(?:sra?|dona|seu)\.? )?$/u,
  addsTo:
    /^(?:e|tambem|ainda|alem disso)(?!\p{L}).*(?<!\p{L})(?:eu|meu|minha|fiz|fui|\p{L}{2,}ei|tenho)(?!\p{L})/u,
  did: words(
    String.raw`me (?:arrum|mostr|explic|apresent|emprest|lev|acompanh|esper|busc|deix|pag|convid|cont)(?:ou|aram)(?: .*)?|me (?:receb|ofereceu|serviu|trouxe)\p{L}*(?: .*)?|(?:mostr|explic|apresent|emprest|lev|acompanh|esper|busc|cont)(?:ou|aram)-me(?: .*)?|(?:mostr|explic|cont|ensin|apresent)(?:ou|aram) (?:pra|para) mim(?: .*)?|me deu (?!medo|pena|raiva|branco|retorno|um retorno)\p{L}+(?: .*)?|(?:pagou|passou|fez) (?:o|a|um|uma) (?:cafe|almoco|lanche|cha|agua|janta)\p{L}*(?: .*)?`,
  ),
  liked: words(
    String.raw`me (?:ganhou|conquistou|pegou de jeito)(?: .*)?|(?:gostei|adorei|amei|curti)(?: .*)?|gostou(?: .*)?|me (?:interessou|chamou (?:a )?atencao|encantou|animou)(?: .*)?|interessante|quero muito|elogi\p{L}+|deu risada|adorou|me senti em casa|legal (?:que|q)|pediu detalhe|quem te ensinou`,
  ),
  asked: words(
    String.raw`pergunt\p{L}+|quis(?:eram)? saber|queria[m]? saber|pediu (?:pra|que|um|detalhe)|pediram|caso pratico|aula-?teste|simula\p{L}+|questionou`,
  ),
  answered: /^(?:e |ai |eu )*(?:falei|respondi|disse|contei|expliquei)(?!\p{L})(?!.*(?:mando|envio|mao))/u,
  need: words(
    String.raw`precisa\p{L}*|busca\p{L}*|procura\p{L}*|falta\p{L}* (?:gente|de|um|uma)|problema\p{L}*|dificuldade\p{L}*|apanhando|adesao baixa|ainda nem come\p{L}+|querem|quer (?:um|uma|o|a)|migra\p{L}+|implanta\p{L}+|transicao|projeto|em marco|acreditacao|desafio\p{L}*|→ ?\p{L}+`,
  ),
  told: words(
    String.raw`(?:contei|falei|falamos|mostrei|mostrou|expliquei|citei|comentei|disse|apresentei|propus|sugeri|conversamos)(?: .*)?|conversa sobre|papo (?:sobre|de)|assunto|ideia|visita|planilha|checklist|liberei|reduzi\p{L}*|ele:|ela:`,
  ),
  hearing: words(
    String.raw`respond\p{L}+|resposta|retorn\p{L}+|lig(?:a|am|ar|ou|aria)|ligam|avis\p{L}+|noticia\p{L}*|resultado\p{L}*|decid(?:em|e|ir|irao|imos)|decisao|fala(?:m)? (?:na hora|ate|comigo|na|dia)|me (?:falam|dizem|chamam|escrevem|ligam|avisam)|entra(?:m)? em contato|confirm\p{L}+|da(?:o)? (?:um )?retorno|posicao|chama(?:m)?`,
  ),
  ownTask: /^(?:ligar|avisar|responder|confirmar|escrever|decidir|chamar|retornar|contatar)(?!\p{L})/u,
  chat: words('q|qdo|qnd|pq|vc|vcs|tb|tbm|ngm|tava|tavam|ta|hj|msm|blz|dps|\\d+ mi|sacou|trampo|galera'),
  times: portugueseTimes,
}));
