import type { LanguageWords } from './languageWords.ts';

/** Portuguese. */
export const pt: LanguageWords = {
  language: 'pt',
  common:
    'o a os as de do da dos das e que em no na com para por seu sua você te nos é são não uma um se ao como mais mas muito este esta olá oi obrigado obrigada gente pra temos foi está nossa nosso até sobre pela pelo já também',
  slots: {
    candidate: String.raw`candidat\p{L}*|perfi[sl]|perfis|pessoas?|profissiona(?:l|is)|candidaturas?`,
    else: String.raw`(?:outr[oa]s?(?: {candidate})?|{candidate} (?:que|com|cuj\p{L}*|mais|intern\p{L}*)|alguém (?:que|com|mais|de)|(?:um|uma|o|a)(?: \p{L}+)? {candidate} (?:que|com|cuj\p{L}*|mais|intern\p{L}*)|quem (?:já|tem|tinha)|internamente)`,
    vaga: 'vaga|posição|oportunidade|cargo|processo|função|lugar|seleção',
  },
  kinds: {
    rejection: {
      plain: [
        String.raw`(?:opt\p{L}*|escolh\p{L}*|decid\p{L}*|selecion\p{L}*|segui\p{L}*|avanç\p{L}*|contrat\p{L}*|prefer\p{L}*|fech\p{L}*|fic\p{L}*|continu\p{L}*|prossegu\p{L}*|aprov\p{L}*|ofere\p{L}*|demos)(?: [^.!?\n]{0,90})? (?:por |com |em |a |para |pela |pelo |a vaga para )?{else}`,
        String.raw`não (?:…)?(?:segui\p{L}*|avanç\p{L}*|continu\p{L}*|prossegu\p{L}*|daremos|dar|vamos|iremos|daremos continuidade|aprov\p{L}*|selecion\p{L}*)(?: …)? (?:com (?:a )?(?:su\p{L}*|você|tu\p{L}*)|contigo|adiante|(?:a |o )?(?:sua|seu|tua) (?:candidatura|processo|perfil|inscrição)|continuidade|prosseguimento|no processo|nesse? processo|nesta (?:vaga|etapa)|para (?:a )?próxima)`,
        String.raw`não (?:…)?(?:foi|foste|fo(?:i|ste)|será|ser|ter sido) (?:…)?(?:selecionad\p{L}*|escolhid\p{L}*|aprovad\p{L}*|aceite|considerad\p{L}*|possível)`,
        String.raw`(?:infelizmente|lament\p{L}*|com pesar)(?: [^.!?\n]{0,110})? (?:não|outr[oa]s?|informar\p{L}*|encerrad\p{L}*)`,
        String.raw`{vaga}(?: …)? (?:já )?(?:foi|está|fora)(?: …)? (?:preenchid\p{L}*|encerrad\p{L}*|fechad\p{L}*|cancelad\p{L}*|ocupad\p{L}*|congelad\p{L}* definitivamente)`,
        String.raw`(?:preenchemos|fechamos|encerramos|cancelamos) (?:a|essa|esta|o) {vaga}`,
        String.raw`(?:desclassificad\p{L}*|reprovad\p{L}*|recusad\p{L}*|rejeitad\p{L}*|não aprovad\p{L}*)`,
        String.raw`(?:desta|dessa|nesta|nessa|por) (?:vez|ocasião|ora|enquanto)(?:,)? (?:…)?(?:não|ficou para|outra pessoa)`,
        String.raw`não (?:…)?(?:ser(?:á|emos)|vai ser|deu|rolou|foi) (?:dessa vez|desta vez|você|certo|agora)`,
        String.raw`(?:mais|melhor) (?:aderente|alinhad\p{L}*|próxim\p{L}*)(?: …)? (?:vaga|perfil|ao que|momento|necessidade\p{L}*)`,
        String.raw`vaga (?:ficou|foi|vai|fica) (?:com|para) (?!você)`,
        String.raw`(?:já )?(?:encontramos|achamos) (?:…)?(?:pessoa|candidat\p{L}*|profissional)`,
        String.raw`processo(?: …)? (?:termina|encerra|se encerra|acaba|para) (?:aqui|por aqui)`,
        'perfil não (?:…)?(?:atende|corresponde|se encaixa|avançou|foi)',
      ],
      hints: [
        'infelizmente|lament\\p{L}*',
        String.raw`(?:desej\p{L}*|torc\p{L}*) (?:…)?(?:sucesso|sorte|melhor|por você)`,
        'banco de (?:talentos|currículos|dados)|outras vagas|futuras (?:oportunidades|vagas)|portas abertas|porta aberta',
        'decisão difícil|difícil decisão|não foi fácil',
        'agradecemos (?:…)?(?:interesse|tempo|participação|dedicação)',
      ],
    },
    offer: {
      plain: [
        String.raw`(?:proposta|carta|oferta) (?:formal|de (?:trabalho|emprego|contratação|oferta|proposta)|oficial|final|comercial|financeira|salarial)|carta[- ]proposta|carta[- ]oferta|carta[- ]convite`,
        String.raw`(?:resumo|detalhes|termos|condições|segue|seguem|enviar|envio|anexo|anexa)(?: …)? (?:da |a |sua |nossa |da nossa |da sua )?(?:proposta|oferta|contratação)`,
        String.raw`(?:te |lhe |vos )?(?:oferecer|oferecemos|propor|propomos)(?: …)? (?:a |o |uma? )?(?:{vaga}|contrato|posição|trabalho|emprego|proposta)`,
        String.raw`(?:feliz\p{L}*|alegria|prazer|satisfação|honra|content\p{L}*|empolgad\p{L}*|animad\p{L}*)(?: …)? (?:oferecer|convidar (?:você )?(?:a |para )(?:integrar|fazer parte|se juntar)|informar que você foi (?:aprovad|selecionad|escolhid)\p{L}*|ter você|contar com você|contratar)`,
        String.raw`(?:você|tu) (?:foi|foste|está|é) (?:…)?(?:aprovad[oa]|selecionad[oa]|escolhid[oa]|contratad[oa]|a pessoa escolhida)(?: …)? (?:para a vaga|para o cargo|para a posição|para trabalhar|como|no processo|!|\.)`,
        String.raw`{vaga}(?: [^.!?\n]{0,50})? é (?:sua|tua|seu|teu)`,
        String.raw`(?:quer|queremos|querem|gostaríamos|adoraríamos|bora|vamos|vem|venha)(?: …)? (?:trabalhar (?:com a gente|conosco|connosco)|fazer parte|com a gente|você no time|você na equipe|contratar você|te contratar|contar com você|se juntar)`,
        'bem-vind[oa] (?:ao time|à equipe|à família|a bordo|à)',
        String.raw`(?:contrato|proposta)(?: …)? (?:em anexo|anex[oa]|para assinatura|assinar|assinad[oa])`,
        'você passou(?! (?:para|da|na))',
      ],
      hints: [
        String.raw`(?:clt|pj|salário|remuneração|benefícios|vr|vt|vale|plano de saúde|início|período de experiência|13º|bônus|férias|brutos?)`,
        String.raw`r\$ ?\d|\d[\d.,]* ?(?:reais|euros|€)`,
        'parabéns',
        'assin\\p{L}*',
      ],
    },
    'next-round': {
      plain: [
        String.raw`(?:próxim[oa]|segund[oa]|terceir[oa]|últim[oa]|seguinte) (?:fase|etapa|entrevista|passo|rodada)|(?:fase|etapa|entrevista|rodada) (?:final|seguinte)`,
        String.raw`(?:você|tu) (?:…)?(?:passou|passaste|avançou|avançaste|foi aprovad[oa]|segue|seguiu|está)(?: …)? (?:para|da|na|no|à|a|de|entre) (?:a |o |as |os )?(?:próxim\p{L}*|segund\p{L}*|últim\p{L}*|fase|etapa|finalist\p{L}*|processo|entrevista|final|seguinte)`,
        String.raw`(?:seguir|avançar|continuar|prosseguir) (?:com (?:a )?(?:sua candidatura|você|seu processo|o seu processo)|contigo)`,
        'finalistas?|reta final',
      ],
      hints: [
        'boas notícias|boa notícia|notícia boa',
        'gost(?:amos|ou|aram)|ador(?:amos|ou|aram)',
        'parabéns',
      ],
    },
    invitation: {
      plain: [
        String.raw`(?:convidar\p{L}*|convid\p{L}*|convite)(?: …)? (?:entrevista|conversa|bate-papo|reunião|papo|chamada|café|processo)`,
        String.raw`(?:entrevista|conversa|bate-papo|reunião|papo|chamada|call|vídeo)(?: …)? (?:confirmad\p{L}*|agendad\p{L}*|marcad\p{L}*|será|acontece\p{L}*|ficou|fica|dia|na (?:segunda|terça|quarta|quinta|sexta))`,
        String.raw`(?:confirm\p{L}*|agend\p{L}*|marcar|marcamos|combinar|propor)(?: …)? (?:entrevista|conversa|bate-papo|reunião|papo|horário|chamada|call)`,
        String.raw`(?:gostaríamos|gostaria|queremos|adoraria|adoraríamos|queria|quero|quer)(?: …)? (?:conhecer|conversar|entrevistar|bater um papo|te conhecer|falar|trocar uma ideia)`,
        String.raw`(?:tem|teria|tens|terias|qual(?: é)?|quais)(?: …)? (?:disponibilidade|disponível|horários?|tempo|agenda|um tempinho)`,
        String.raw`(?:pode ser|fica bom|funciona|topa|rola|consegue|dá)(?: …)? (?:pra você|para você|às|dia|amanhã|segunda|terça|quarta|quinta|sexta|\?)`,
      ],
      hints: ['entrevista', 'conversa', 'bate-papo|papo', 'conhecer', 'reunião'],
    },
    reschedule: {
      plain: [
        String.raw`(?:reagend\p{L}*|remarc\p{L}*|adiar|adiad\p{L}*|adiamos|adiantar|antecipar|reprogram\p{L}*|postergar)`,
        String.raw`(?:mudar|mover|trocar|passar|alterar|mudança)(?: …)? (?:entrevista|conversa|horário|data|reunião|papo|call)`,
        String.raw`(?:nova|outra|novo|outro) (?:data|horário|dia|hora)`,
        String.raw`(?:em vez de|no lugar de|ao invés de)(?: …)? (?:segunda|terça|quarta|quinta|sexta|\d{1,2}|às)`,
      ],
      hints: ['imprevisto|desculpa\\p{L}*'],
    },
    cancellation: {
      plain: [
        String.raw`(?:entrevista|reunião|conversa|evento|call)(?: …)? (?:cancelad\p{L}*|desmarcad\p{L}*)`,
        String.raw`(?:cancelar|desmarcar)(?: …)? (?:entrevista|reunião|conversa|call|papo)`,
      ],
      hints: ['cancel\\p{L}*'],
    },
    'on-hold': {
      plain: [
        String.raw`ainda (?:…)?não (?:…)?(?:decid\p{L}*|decisão|resposta|definid\p{L}*|definição|fech\p{L}*|retorno|novidades|conclu\p{L}*|temos|saiu)`,
        String.raw`não (?:…)?ainda (?:…)?(?:decisão|resposta|definição|retorno)`,
        String.raw`(?:em (?:pausa|espera|stand-?by|hold|análise|andamento|avaliação)|congelad\p{L}*|pausad\p{L}*|suspens\p{L}*|atras\p{L}*|demor\p{L}*|mais tempo|mais uns dias|mais alguns dias|levando mais)`,
        'paciência|aguarde mais|só mais um pouquinho|segur\\p{L}* (?:mais )?(?:um pouco|as pontas)',
        String.raw`(?:seguimos|continuamos|estamos) (?:ainda )?(?:avaliando|analisando|entrevistando|conversando|finalizando|no processo|em processo)`,
        String.raw`(?:manter|manteremos|mantenho|deixar|deixo)(?: …)? (?:informad\p{L}*|atualizad\p{L}*|a par|por dentro)`,
      ],
      hints: ['assim que', 'o quanto antes', 'próximos dias', 'novidades'],
    },
    question: {
      plain: [
        String.raw`(?:poderia|pode|podes|poderias|consegue|conseguiria|por favor|por gentileza|gentileza|precisamos|preciso|precisaríamos|peço|pedimos|solicitamos|me|nos)(?: [^.!?\n]{0,90})? (?:enviar|envi[ae]\p{L}*|mand\p{L}*|compartilh\p{L}*|partilh\p{L}*|inform(?:ar|e|a)\p{L}*|dizer|diz|fornecer|preencher|preench\p{L}*|responder|responda|anexar|encaminh\p{L}*|confirmar se|passar|detalhar)`,
        String.raw`(?:falta|faltam|faltou|faltando|precisamos d|preciso d|pendente\p{L}*)(?: …)? ?(?:e|os|as|o|a)? ?(?:document\p{L}*|comprovante\p{L}*|certificado\p{L}*|referências|dados|cópia|rg|cpf|carteira|currículo|informaç\p{L}*)`,
        String.raw`pretensão salarial|pretensões salariais|expectativa salarial|aviso prévio|referências profissionais`,
        String.raw`(?:qual|quais|quando|como|que|onde|você|tem|teria|está|estaria|quanto|pode|aceita\p{L}*)(?: [^.!?\n]{0,130})?\?`,
        String.raw`(?:umas|algumas|duas|três|uma) (?:perguntas?|dúvidas?|coisas|perguntinhas?)`,
      ],
      hints: [String.raw`\?`, 'antes de (?:seguir|continuar|avançar)'],
    },
    none: {
      plain: [
        String.raw`(?:recebemos|recebida|recebido)(?: …)? (?:sua|seu|tua|teu|a sua|o seu|candidatura|inscrição|currículo|mensagem)|inscrição (?:realizada|confirmada|recebida)|confirmação de (?:inscrição|candidatura)`,
        String.raw`(?:resposta automática|fora do escritório|(?:estou|estarei)(?: …)? (?:fora|de férias|ausente|em férias))`,
        String.raw`(?:\d+|novas?|últimas?) (?:\p{L}+ )?vagas(?: …)? (?:para você|pra você|que combinam|alerta|em|no seu perfil)`,
        String.raw`newsletter|descadastr\p{L}*|cancelar (?:a )?inscrição|alertas? de vagas?|não quer mais receber`,
        'pesquisa de satisfação',
      ],
      hints: ['ver no navegador', 'política de privacidade'],
    },
  },
  notMeant: [
    String.raw`(?:ainda )?não é (?:ainda )?(?:uma )?(?:oferta|proposta)`,
    String.raw`não hesite|não deixe de|fique à vontade`,
    String.raw`não responda|e-?mail automático`,
    String.raw`outras? (?:propostas?|ofertas?)`,
    String.raw`ver vagas abertas|outras vagas`,
    String.raw`não diminui`,
  ],
  negations: 'não|nem|nunca',
  conditions: ['se', 'caso', 'na hipótese', 'quando não', 'a não ser', 'em caso de'],
  closings: [
    String.raw`(?:um |grande |muitos |com os melhores |os melhores |melhores |meus )?(?:grande |forte )?(?:abraços?|abs|beijos?|bjs?|cumprimentos|saudações)`,
    String.raw`(?:atenciosamente|cordialmente|att|at\.te|respeitosamente|obrigad[oa](?: .{0,30})?|até (?:breve|logo|mais|lá|já)|conte com a gente|bom fim de semana|boa (?:semana|sorte)|valeu)`,
  ],
  greetings: [
    'oi',
    'olá',
    'prezad[oa]s?',
    'car[oa]s?',
    'bom dia',
    'boa (?:tarde|noite)',
    'querid[oa]',
    'oie',
    'e aí',
  ],
  roles: [
    String.raw`(?:vaga|posição|cargo|oportunidade|função|candidatura|processo seletivo|processo|seleção|papel|entrevista|inscrição|proposta|contratação) (?:de |para |como |à |: |– |- |para a vaga de |para a vaga |a vaga de |a |pra |para a posição de |para o cargo de )?(?:o |a |um |uma )?(?:vaga de )?{ROLE}`,
    String.raw`(?:como|para ser|pra ser) (?:noss[oa] |um |uma |o |a )?{ROLE}`,
  ],
  labels: {
    role: 'vaga|cargo|posição|função',
    company: 'empresa|cliente',
    people: 'entrevistador(?:es|a|as)?|com|participantes|quem|com quem',
    place: 'local|endereço|onde',
    duration: 'duração',
    round: 'etapa|fase|tipo|formato',
  },
  rounds: [
    String.raw`(?:primeira |segunda |última |terceira )?(?:entrevista|conversa|bate-papo|reunião|chamada|call|papo)(?: (?:técnica|técnico|final|inicial|presencial|online|com (?:o |a )?(?:rh|gestora?|liderança|time|diretora?|fundadora?)|de (?:cultura|alinhamento|rh)|comportamental|por vídeo|por telefone|rápid[oa]))?`,
    '(?:primeira|segunda|última|próxima) (?:fase|etapa)|etapa final|fase final',
    'dinâmica de grupo|teste técnico|case|estudo de caso',
  ],
  companies: [
    String.raw`(?:em nome d[aeo]|time d[aeo]|equipe d[aeo]|equipa d[aeo]|vaga [^.\n]{0,60} n[ao]|interesse n[ao]|parte d[aeo]|trabalhar n[ao]|aqui d[aeo]|aqui n[ao]|bem-vind[oa] (?:à|ao)|n[ao]|d[ao]) {NAME}`,
  ],
  clients: [String.raw`(?:nosso|meu|um|o) cliente,? ?{NAME}`],
  recruiters: [
    String.raw`consultor\p{L}* de (?:rh|recrutamento|seleção)|agência de emprego|recrutamento e seleção|headhunter`,
  ],
  by: [
    String.raw`(?:até|antes d[eo]|no máximo|prazo|o mais tardar|válida até)(?: o| a| dia| final| fim| de| do| da| próxima| esta| essa| segunda| terça| quarta| quinta| sexta|:)*`,
  ],
  asksYou: [
    String.raw`por favor|por gentileza|confirm\p{L}*|respond\p{L}*|me (?:fala|diz|avisa|avise|responde|conta)|nos (?:diga|avise|responda|fale)|assin\p{L}*|devolv\p{L}*|envi\p{L}*|mand\p{L}*|precis\p{L}* (?:d[aeo] )?(?:sua|seu|da sua|do seu|que você|saber|uma)|sua (?:decisão|resposta)|proposta|oferta|válida|aceit\p{L}*|decid\p{L}*|retorno seu|seu retorno|poderia|consegue`,
  ],
  tellsYou: [
    String.raw`(?:entraremos|entro|entrarei|retornaremos|retorno|damos|daremos|dou|darei|avisaremos|aviso|avisamos|te (?:aviso|conto|falo|retorno|escrevo|ligo)|vamos (?:te )?(?:dar|avisar|retornar|decidir|falar)|voltamos|volto|teremos|decidiremos|informaremos|esperamos)(?: …)? ?(?:em contato|retorno|resposta|notícias|novidades|decisão|você|contato|até|com|ter)?|(?:você|tu) (?:terá|terás|receberá|vai (?:ter|receber|saber))|(?:será|serão) (?:enviad|comunicad|informad)\p{L}*|(?:decisão|resposta|retorno)(?: …)? (?:sai|será|fica)`,
  ],
  oldDay: [
    String.raw`(?:em vez d[eoa]|no lugar d[eoa]|ao invés d[eoa]|inicialmente|estava (?:marcad[oa])?|que seria|cancelad[oa]|passad[oa]|ontem|anterior|marcad[oa] (?:para|pra))(?: \p{L}+){0,2}?`,
  ],
  otherDay: [
    String.raw`(?:semana d[eo](?: dia)?|a partir d[eo](?: dia)?|desde|início(?: em| dia|:)?|começar?(?: em| dia)?|até|entre|fechad[oa])`,
  ],
  relativeDays: [
    ['depois de amanhã', 2],
    ['amanhã', 1],
    ['hoje', 0],
  ],
  numbers: {
    um: 1,
    uma: 1,
    dois: 2,
    duas: 2,
    três: 3,
    quatro: 4,
    cinco: 5,
    seis: 6,
    sete: 7,
    oito: 8,
    nove: 9,
    dez: 10,
    quinze: 15,
    vinte: 20,
    trinta: 30,
    quarenta: 40,
    'quarenta e cinco': 45,
    sessenta: 60,
    noventa: 90,
  },
  units: {
    hour: 'horas?|h|horinha',
    minute: 'minutos?|mins?|minutinhos',
    day: 'dias?(?: úteis| corridos)?',
    week: 'semanas?',
    spans: [
      ['uma hora e meia|hora e meia', 90],
      ['meia hora|meia horinha', 30],
      ['quarenta minutinhos', 40],
    ],
  },
  within: ['em até', 'dentro de', 'nos próximos', 'durante', 'no prazo de', 'por'],
  honorifics: String.raw`sr|sra|srta|dr|dra|dona|seu|prof|profa|eng`,
  meeting: [
    String.raw`(?:(?:entrevista|conversa|bate-papo|papo|chamada|reunião|call|etapa|fase)(?: …)? com(?: o| a)?|conhecer(?: o| a)?|entrevistador\p{L}*:?|participam|participar(?:á|ão)|estar(?:á|ão)|falar com(?: o| a)?)`,
  ],
  companions: ['com(?: o| a| os| as)?|por'],
  meets: [
    String.raw`(?:,? (?:noss[oa]|que|diretora?|gerente|coordenadora?|líder|head)[^.!?\n]{0,60}?,? )?(?:e (?:eu|[oa] \p{Lu}\p{L}+|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) )?(?:vai|vão|quer|querem|gostaria|estar\p{L}*|entrevistar\p{L}*|conversar\p{L}*|participar\p{L}*|conduzir\p{L}*|adoraria|recebe\p{L}*|conduz|participa\p{L}*)`,
  ],
  noNames:
    'eu você ele ela nós vocês o a os as um uma de do da dos das e ou mas se com para pra por em no na olá oi obrigado obrigada prezada prezado entrevista conversa reunião vaga processo local data hora horário duração rua avenida andar sala escritório janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro segunda terça quarta quinta sexta sábado domingo feira equipe time recursos humanos rh gente diretor diretora gerente coordenadora teams zoom meet link empresa abraço abraços beijo atenciosamente bom boa dia tarde tudo bem sua seu nossa nosso este esta passando resumo dá',
};
