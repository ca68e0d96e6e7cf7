import type { LanguageWords } from './languageWords.ts';

/** Spanish. */
export const es: LanguageWords = {
  language: 'es',
  common:
    'el la los las de del y que en con para por su tu te le les nos nosotros es son ha hemos has una un lo se al como más pero muy este esta si no hola gracias usted ustedes me mi estamos quedamos saludo saludos cordial desde sobre',
  slots: {
    candidate: String.raw`candidat\p{L}*|perfil\p{L}*|personas?|aspirantes?|postulantes?|candidaturas?`,
    else: String.raw`(?:otr[oa]s?(?: {candidate})?|{candidate} (?:que|con|cuy\p{L}*|más|intern\p{L}*)|alguien (?:más|con|que|de)|otra persona|(?:un|una|el|la)(?: \p{L}+)? {candidate} (?:que|con|cuy\p{L}*|más|intern\p{L}*)|quien (?:tiene|ya|viene)|internamente|promoción interna)`,
    puesto: 'puesto|vacante|plaza|posición|cargo|oferta|proceso|oportunidad|búsqueda|contratación',
  },
  kinds: {
    rejection: {
      plain: [
        String.raw`(?:decid\p{L}*|optado|optamos|optó|optaron|elegid[oa]|elegimos|eligió|escogid[oa]|escogimos|seleccionad[oa]|seleccionamos|inclin\p{L}*|decant\p{L}*|quedado|quedamos|quedarnos|contratad[oa]|contratamos|incorporad[oa]|continuar|continuamos|continuaremos|seguir|seguimos|seguiremos|avanzar|avanzamos|avanzaremos|preferid[oa]|preferimos|ofrecid[oa]|dado|adjudicad[oa]|cubierto|cubrir|apostar|apostado)(?: [^.!?\n]{0,90})? (?:por |con |en |a |para )?{else}`,
        String.raw`no (?:…)?(?:continu\p{L}*|segu\p{L}*|avanz\p{L}*|proced\p{L}*|prosegu\p{L}*)(?: …)? (?:con (?:tu|su|vuestr\p{L}*|usted|contigo)|contigo|adelante|en (?:el|este|esta) (?:proceso|etapa)|(?:tu|su) (?:candidatura|postulación|proceso|solicitud))`,
        String.raw`(?:no|tampoco) (?:…)?(?:ha sido|has sido|fue|fuiste|ha resultado|has resultado|resultó|resultaste|hemos podido|podemos|podremos|hemos)(?: …)? (?:seleccionad\p{L}*|elegid\p{L}*|escogid\p{L}*|admitid\p{L}*|ofrecerte|ofrecerle|contar contigo|incorporar\p{L}*|contar con (?:usted|tu|su)|considerad\p{L}*|finalista|favorable|aceptad\p{L}*)`,
        String.raw`(?:lamento|lamentamos|lamentablemente|desafortunadamente|por desgracia|desgraciadamente|sentimos|siento|sintiéndolo mucho)(?: [^.!?\n]{0,110})? (?:no|otr[oa]s?|comunicar\p{L}*|informar\p{L}*|descartad\p{L}*)`,
        String.raw`(?:descartad\p{L}*|descartar|desestimad\p{L}*|desestimar|rechazad\p{L}*|no apt[oa])`,
        String.raw`{puesto}(?: …)? (?:ya )?(?:ha sido|está|fue|se ha|quedó|ha quedado)(?: …)? (?:cubiert\p{L}*|ocupad\p{L}*|cerrad\p{L}*|cancelad\p{L}*|adjudicad\p{L}*|desierta?)`,
        String.raw`(?:hemos|se ha|ya) (?:cubierto|cerrado) (?:la|el|esta|este) {puesto}`,
        String.raw`(?:encaj\p{L}*|ajust\p{L}*|adapt\p{L}*) (?:mejor|más)`,
        String.raw`no (?:…)?(?:encaj\p{L}*|cumpl\p{L}*|se ajust\p{L}*|es el (?:perfil|momento))`,
        String.raw`(?:esta vez|en esta ocasión|de momento|por ahora)(?:,)? (?:no|será que no|va a ser que no|no ha podido ser|no pudo ser|no podrá ser)`,
        String.raw`(?:puesto|plaza|oferta|vacante) (?:ha sido|fue|va|es|se ha ido) (?:para|a) (?!ti|usted)`,
        String.raw`(?:hemos|ya) (?:hemos )?encontrado (?:a )?(?:…)?(?:persona|candidat\p{L}*|perfil)`,
        String.raw`proceso(?: …)? (?:termina|acaba|finaliza|concluye) aquí`,
        'no ha podido ser|no pudo ser|va a ser que no|quedarte fuera|se queda fuera|te quedas fuera',
      ],
      hints: [
        'lamentablemente|desafortunadamente|lament\\p{L}*|sentimos',
        String.raw`dese\p{L}* (?:…)?(?:éxitos?|suerte|mejor)`,
        'puerta (?:queda )?abierta|base de datos|futuras? (?:vacantes|oportunidades|procesos)',
        'decisión difícil|difícil decisión|nada fácil',
        'agradecemos (?:…)?(?:interés|tiempo|participación)|gracias por (?:tu|su) (?:tiempo|interés|participación)',
      ],
    },
    offer: {
      plain: [
        String.raw`(?:propuesta|oferta|carta) (?:económica|formal|laboral|de (?:trabajo|empleo|incorporación|contratación|contrato)|en firme|definitiva|oferta|por escrito|salarial|vinculante)`,
        String.raw`(?:ofrecerte|ofrecerle|te ofrecemos|le ofrecemos|queremos ofrecer\p{L}*|ofrecer\p{L}*) (?:…)?(?:{puesto}|contrato|incorporarte|trabajo|plaza)`,
        String.raw`(?:nos|me|les) (?:gustaría|encantaría|complace|alegra|place|gusta)(?: …)? (?:que te (?:unas|incorpores|sumes|vengas)|incorporarte|contar contigo|contar con usted|tenerte|comunicarte que (?:has sido|fuiste|eres)|hacerte una (?:oferta|propuesta)|ofrecer\p{L}*|contratarte|que (?:formes|forme) parte)`,
        String.raw`(?:has|ha|fuiste|fue|habéis)(?: sido)? (?:seleccionad[oa]|elegid[oa]|escogid[oa]|la persona (?:elegida|seleccionada))(?: …)? (?:para (?:el|la|cubrir|ocupar)|como|!|\.)`,
        String.raw`(?:puesto|plaza|vacante|trabajo) es (?:tuy[oa]|suy[oa])`,
        String.raw`(?:hemos decidido|decidimos|queremos|quieren) (?:contratarte|contratarle|contar contigo|que seas tú|apostar por ti|incorporarte|que te (?:unas|incorpores|sumes))`,
        String.raw`(?:nos|se) (?:quedamos|quedan) contigo`,
        'bienvenid[oa] (?:al equipo|a bordo|a la familia|a)',
        String.raw`(?:contrato|oferta|propuesta) (?:adjunt[oa]|en adjunto|anexo|anexa)|(?:adjunto|adjunta|adjuntamos|te (?:mando|envío|paso|comparto)|le (?:envío|adjunto))(?: …)? (?:contrato|oferta|propuesta)`,
        'condiciones (?:de la oferta|son las siguientes|que te ofrecemos|económicas)',
      ],
      hints: [
        String.raw`(?:brutos?|netos?|salario|sueldo|retribución|remuneración|aguinaldo|prestaciones|vacaciones|periodo de prueba|período de prueba|incorporación)`,
        String.raw`\d[\d.,]* ?(?:€|euros|pesos|usd|mxn|dólares)`,
        'enhorabuena|felicidades|felicitaciones',
        'firm\\p{L}*',
      ],
    },
    'next-round': {
      plain: [
        String.raw`(?:siguiente|próxim[oa]|segund[oa]|tercer[oa]?|últim[oa]) (?:fase|etapa|ronda|entrevista|paso|filtro)`,
        String.raw`(?:fase|etapa|ronda|entrevista) (?:final|siguiente)`,
        String.raw`(?:pasas|pasa|pasado|pasaste|avanzas|avanza|has avanzado|avanzaste|sigues|sigue)(?: …)? (?:a la|al|de|en el|adelante|en) (?:siguiente|próxim[oa]|fase|etapa|ronda|proceso|final|entrevista|corte)`,
        String.raw`(?:continuar|seguir|avanzar) (?:adelante )?(?:contigo|con (?:tu|su) (?:candidatura|proceso|perfil))`,
        'finalistas?|entre los (?:dos|tres) últimos|terna',
        String.raw`volver a (?:verte|verle|hablar contigo|charlar)`,
      ],
      hints: ['buenas noticias', 'gust(?:ó|aste)|encantad[oa]|impresion\\p{L}*'],
    },
    invitation: {
      plain: [
        String.raw`(?:invitar\p{L}*|te invit\p{L}*|le invit\p{L}*|invitación)(?: …)? (?:entrevista|llamada|charla|reunión|conversación|conocer\p{L}*|plática)`,
        String.raw`(?:entrevista|llamada|charla|reunión|videollamada|cita|plática)(?: …)? (?:confirmad\p{L}*|agendad\p{L}*|programad\p{L}*|será|tendrá lugar|quedó|queda|el (?:próximo|lunes|martes|miércoles|jueves|viernes)|sería|presencial)`,
        String.raw`(?:confirm\p{L}*|agend\p{L}*|programar|concertar|coordinar|fijar|cerrar|convocar\p{L}*|proponer\p{L}*)(?: …)? (?:entrevista|llamada|charla|reunión|cita|horario|videollamada|hueco|plática)`,
        String.raw`(?:gustaría|encantaría|interesa|quisiera|quisiéramos|queremos|quieren)(?: …)? (?:conocerte|conocerle|hablar contigo|charlar|entrevistarte|entrevistarle|verte|platicar|tener una|reunirnos)`,
        String.raw`(?:tienes|tendrías|tiene|tendría|cuál es|indícame|dime|compártenos|pásame)(?: …)? (?:disponibilidad|disponible|hueco|un rato|libre)`,
        String.raw`(?:te|le) (?:viene|vendría|va|iría|encaja|queda|quedaría|acomoda) bien`,
        String.raw`¿(?:podrías|puedes|podría|puede)(?: …)? (?:el|venir|pasarte|conectarte|a las)`,
      ],
      hints: ['entrevista', 'charla', 'llamada', 'conocer(?:te|le|nos)', 'cita'],
    },
    reschedule: {
      plain: [
        String.raw`(?:reprogram\p{L}*|reagend\p{L}*|aplaz\p{L}*|pospon\p{L}*|pospuest\p{L}*|posponer|postergar|adelantar|retrasar)`,
        String.raw`(?:mover|mueve|cambiar|cambio de|cambiamos|pasar|movemos|modificar)(?: …)? (?:entrevista|cita|reunión|llamada|fecha|hora|horario|charla)`,
        String.raw`(?:nueva|otra|nuevo|otro) (?:fecha|hora|día|horario|hueco)`,
        String.raw`(?:en lugar de|en vez de)(?: …)? (?:lunes|martes|miércoles|jueves|viernes|\d{1,2}|a las)`,
        String.raw`no (?:…)?(?:podremos|podrá|podemos|puedo|vamos a poder|va a poder)(?: …)? (?:reunir\p{L}*|vernos|atenderte|hacer la entrevista|mañana|el (?:lunes|martes|miércoles|jueves|viernes))`,
      ],
      hints: ['imprevisto|contratiempo|disculpa\\p{L}*'],
    },
    cancellation: {
      plain: [
        String.raw`(?:entrevista|reunión|cita|llamada|evento|charla)(?: …)? (?:cancelad\p{L}*|anulad\p{L}*|suspendid\p{L}*)`,
        String.raw`(?:cancelar|anular|suspender|cancelamos)(?: …)? (?:entrevista|reunión|cita|llamada)`,
      ],
      hints: ['cancel\\p{L}*'],
    },
    'on-hold': {
      plain: [
        String.raw`(?:todavía|aún|de momento|por ahora) no (?:…)?(?:decisión|decidido|respuesta|resuelto|novedades|noticias|tomado|definido|cerrado|confirmad\p{L}*)`,
        String.raw`no (?:…)?(?:todavía|aún) (?:…)?(?:decisión|decidido|respuesta|resuelto|novedades|noticias|definid\p{L}*)`,
        String.raw`(?:en (?:pausa|espera|stand-?by|suspenso)|paralizad\p{L}*|congelad\p{L}*|pausad\p{L}*|detenid\p{L}*|retras\p{L}*|demor\p{L}*|más tiempo|alargad\p{L}*|alargando|más de lo previsto)`,
        String.raw`(?:paciencia|te pedimos un poco|seguimos (?:valorando|evaluando|entrevistando|revisando|en proceso|trabajando))`,
        String.raw`(?:sigue|continúa|está|siguen|siguen en) (?:abierto|en (?:curso|proceso|evaluación|revisión|marcha|estudio))`,
        'te (?:mantendremos|mantengo|tendremos) (?:informad[oa]|al tanto|al corriente)',
      ],
      hints: ['en cuanto', 'lo antes posible', 'próximos días'],
    },
    question: {
      plain: [
        String.raw`(?:podrías|puedes|podría|puede|podrían|me puedes|nos puedes|te importaría|serías tan amable|le agradecería|te agradecería|te agradeceríamos|agradeceremos|necesito|necesitamos|necesitaríamos|haznos|hazme|favor de|por favor)(?: [^.!?\n]{0,90})? (?:enviar\p{L}*|env[ií]\p{L}*|mand\p{L}*|compart\p{L}*|facilitar\p{L}*|facilit\p{L}*|indicar\p{L}*|indic\p{L}*|decir\p{L}*|confirmar si|responder\p{L}*|rellenar|completar|adjuntar|proporcionar\p{L}*|preguntar\p{L}*|aclarar\p{L}*|remit\p{L}*)`,
        String.raw`(?:falta|faltan|necesitamos|requerimos|hace falta|precisamos|pendiente de)(?: …)? (?:document\p{L}*|título|certificado\p{L}*|referencias|datos|copia|dni|cv|currículum|papeles|información)`,
        String.raw`(?:expectativas?|pretensi(?:ón|ones)|aspiraci(?:ón|ones)) (?:salarial(?:es)?|económicas?|mensual|de salario)|referencias (?:laborales|profesionales)|permiso de trabajo|preaviso`,
        String.raw`¿(?:cuál|cuáles|cuándo|cómo|qué|dónde|tienes|tiene|te |le |has|ha|estarías|estaría|podrías|puedes|cuánto|aceptarías|seguirías|sigues)(?: ?[^.!?\n]{0,130})?\?`,
        String.raw`(?:un par de|unas|algunas|dos|tres|unas cuantas|una) (?:preguntas?|dudas?|cosas|cuestiones)`,
      ],
      hints: [String.raw`\?`, 'antes de (?:seguir|continuar|avanzar)'],
    },
    none: {
      plain: [
        String.raw`(?:hemos recibido|recibimos|acuse de recibo|recibido (?:correctamente )?(?:tu|su)|se ha recibido|confirmamos la recepción)(?: …)? (?:candidatura|cv|currículum|solicitud|postulación|mensaje|correo|inscripción)?`,
        String.raw`(?:respuesta automática|fuera de la oficina|(?:estoy|estaré)(?: …)? (?:fuera|de vacaciones|ausente))`,
        String.raw`(?:\d+|nuevas?|últimas?) (?:\p{L}+ )?(?:ofertas|empleos|vacantes)(?: …)? (?:para ti|para usted|que te|alerta|en)`,
        String.raw`boletín|newsletter|darte de baja|darse de baja|cancelar (?:la |tu )?suscripción|alertas? de empleo`,
        'encuesta de satisfacción',
      ],
      hints: ['ver en el navegador', 'política de privacidad'],
    },
  },
  notMeant: [
    String.raw`(?:esto )?(?:todavía|aún)? ?no es (?:todavía |aún )?(?:una )?(?:oferta|propuesta)(?: (?:formal|en firme))?`,
    String.raw`no dud(?:es|e|éis)`,
    String.raw`no respond(?:as|a|er)|correo automático`,
    String.raw`otras? (?:ofertas?|vacantes?)`,
    String.raw`no tienes que hacer nada`,
    '(?:el|del) otro día',
  ],
  negations: 'no|tampoco|ni|nunca',
  conditions: ['si', 'en caso de', 'en el caso', 'por si', 'cuando no', 'de no', 'salvo'],
  closings: [
    String.raw`(?:un |muchos |mis |nuestros |reciba un |recibe un |con un )?(?:cordial |cordiales |afectuoso |fuerte |gran )?(?:saludos?|abrazos?|besos?)(?: (?:cordial|cordiales|cordialmente|afectuosos?|grande|y gracias))?`,
    String.raw`(?:muy )?(?:atentamente|cordialmente|atte)|(?:muchas )?gracias(?: .{0,30})?|hasta (?:pronto|luego|entonces|el .{0,12})|quedo (?:atent[oa]|pendiente|a .{0,30})|quedamos .{0,30}|nos vemos.{0,20}|que tengas .{0,20}`,
  ],
  greetings: [
    'hola',
    '¡hola',
    'estimad[oa]s?',
    'buen[oa]s? (?:días|tardes|noches|día)',
    'querid[oa]',
    'apreciad[oa]',
  ],
  roles: [
    String.raw`(?:puesto|vacante|plaza|posición|cargo|perfil|oferta|candidatura|proceso|búsqueda|rol|postulación|entrevista|solicitud|selección|incorporación|contrato) (?:de |del |para |como |a |: |– |- |para la vacante de |para el puesto de |al puesto de |a la vacante de |de selección de |de selección para )+(?:la |el |un |una |nuestr[oa] )?(?:vacante de |puesto de |posición de )?{ROLE}`,
    String.raw`(?:como|para) (?:nuestr[oa] |un[oa]? |el |la )?(?:nuev[oa] )?{ROLE}(?=,? (?:en|con|desde|a partir|para|que)(?!\p{L})|[.,\n(])`,
  ],
  labels: {
    role: 'puesto|vacante|posición|cargo|plaza|rol',
    company: 'empresa|compañía|cliente',
    people: 'entrevistador(?:es|a|as)?|con|participantes|te entrevistará[n]?|asistentes|panel',
    place: 'lugar|dirección|ubicación|dónde|sede',
    duration: 'duración',
    round: 'fase|etapa|ronda|tipo|modalidad|formato',
  },
  rounds: [
    String.raw`(?:primera |segunda |última |tercera )?(?:entrevista|llamada|charla|reunión|prueba|videollamada|plática|conversación)(?: (?:técnica|telefónica|final|personal|presencial|inicial|de rrhh|con rrhh|de recursos humanos|por vídeo|por videollamada|grupal|cultural|informal|de cultura|por competencias))?`,
    '(?:primera|segunda|última|siguiente|próxima) (?:fase|ronda|etapa)',
    'caso práctico|dinámica de grupo|día de prueba',
  ],
  companies: [
    String.raw`(?:en nombre de|de parte de|equipo de|en|interés en|formar parte de|unirte a|incorporarte a|trabajar en|bienvenid[oa] a|desde|proceso en|proceso de|vacante en|oferta de|con) (?:la empresa |el grupo )?{NAME}`,
  ],
  clients: [
    String.raw`(?:nuestro|mi|un|el|nuestros) clientes?,? ?{NAME}`,
    String.raw`en nombre de (?:nuestro cliente,? )?{NAME}`,
  ],
  recruiters: [
    String.raw`consultor\p{L}* de (?:selección|rrhh|recursos humanos)|empresa de (?:selección|trabajo temporal)|ett|headhunter|agencia de (?:empleo|selección|colocación)|selección de (?:personal|talento)`,
  ],
  by: [
    String.raw`(?:antes de(?:l)?|hasta|a más tardar|como (?:máximo|muy tarde)|como tarde|para|fecha límite|plazo|vence|válida hasta|vigente hasta|no más tarde de(?:l)?)(?: el| la| este| próximo| día| del| final| finales| lunes| martes| miércoles| jueves| viernes| de|:)*`,
  ],
  asksYou: [
    String.raw`por favor|confirm\p{L}*|respond\p{L}*|cont[eé]st\p{L}*|d[ií]me|d[ií]nos|av[ií]s\p{L}*|firm\p{L}*|devu[eé]lv\p{L}*|devolver\p{L}*|env[ií]\p{L}*|mánd\p{L}*|(?:necesito|necesitamos|necesitaríamos) (?:tu|su|que|saber|una|el|la)|tu (?:decisión|respuesta)|su (?:decisión|respuesta)|oferta|propuesta|válida|vigente|decíd\p{L}*|podrías|puedes|acept\p{L}*|rogamos|agradec\p{L}*`,
  ],
  tellsYou: [
    String.raw`(?:te|le|les|os) (?:diremos|diré|contactaremos|contactaré|llamaremos|llamaré|avisaremos|avisaré|informaremos|escribiremos|escribiré|contaremos|daremos|daré|comunicaremos|confirmaremos|confirmaré|responderemos)|(?:tendrás|tendrá|recibirás|recibirá|sabrás|sabrá|tendremos|tomaremos|decidiremos|decidimos|esperamos)(?: …)? (?:noticias|respuesta|decisión|contestación|novedades|tener|algo|de nosotros|poder)|(?:te|le) (?:será|serán) (?:comunicad|enviad)\p{L}*|(?:decisión|respuesta|resolución)(?: …)? (?:será|estará)|volvemos a|nos pondremos`,
  ],
  oldDay: [
    String.raw`(?:en lugar de(?:l)?|en vez de(?:l)?|inicialmente|previst[oa] (?:para )?el|estaba (?:para|el)|cancelad[oa]|pasado|ayer|anterior|tu (?:candidatura|correo|mensaje) del|del pasado|habíamos quedado|quedamos el|fijad[oa])(?: \p{L}+){0,2}?`,
  ],
  otherDay: [
    String.raw`(?:semana del|semana de(?:l)?|a partir del|desde el|incorporación(?: el|:| prevista)?|inicio(?: el|:)?|comenzar(?:ías)? el|empezar(?:ías)? el|hasta el|entre el|entre|cerrado)`,
  ],
  relativeDays: [
    ['pasado mañana', 2],
    ['(?<!por la |la |buena |esta )mañana(?! por la tarde de)', 1],
    ['hoy|esta (?:mañana|tarde|noche)', 0],
  ],
  numbers: {
    un: 1,
    una: 1,
    uno: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    quince: 15,
    veinte: 20,
    treinta: 30,
    cuarenta: 40,
    'cuarenta y cinco': 45,
    sesenta: 60,
    noventa: 90,
  },
  units: {
    hour: 'horas?|h',
    minute: 'minutos?|mins?',
    day: 'días?(?: hábiles| laborables| naturales)?',
    week: 'semanas?',
    spans: [
      ['hora y media|una hora y media', 90],
      ['tres cuartos de hora', 45],
      ['media hora|media horita', 30],
      ['(?:un )?cuarto de hora', 15],
    ],
  },
  within: ['en un plazo de', 'dentro de', 'en los próximos', 'durante', 'en el plazo de', 'plazo de', 'en'],
  honorifics: String.raw`sr|sra|srta|don|doña|dr|dra|lic|ing|señor|señora`,
  meeting: [
    String.raw`(?:(?:entrevista|charla|llamada|reunión|conversación|videollamada|plática|ronda|etapa|fase)(?: …)? con|conocer(?:ás|á)? a|hablar(?:ás|á)? con|te (?:entrevistará[n]?|recibirá[n]?|atenderá[n]?|acompañará[n]?)|entrevistador\p{L}*:?|a cargo de|estará[n]?|estaremos|participará[n]?)`,
  ],
  companions: ['con|por'],
  meets: [
    String.raw`(?:,? (?:nuestr[oa]|que|director|directora|responsable|jefe|jefa|gerente)[^.!?\n]{0,60}?,? )?(?:y (?:yo|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) )?(?:te |le |os )?(?:estar\p{L}*|entrevistar\p{L}*|recibir\p{L}*|quiere[n]?|gustaría|llamar\p{L}*|acompañar\p{L}*|hablar\p{L}*|atender\p{L}*|enseñar\p{L}*|participar\p{L}*|será quien|serán quienes|liderar\p{L}*)`,
  ],
  noNames:
    'yo tú él ella nosotros usted ustedes el la los las un una de del y o pero si con para por en al hola gracias estimado estimada entrevista reunión llamada charla puesto vacante proceso lugar fecha hora duración calle avenida plaza oficina oficinas piso enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo equipo recursos humanos selección director directora gerente responsable teams zoom meet enlace empresa personas talento saludos saludo cordial buenas buenos días tardes te le nos me tu su este esta esto que cuál cómo cuándo qué como responsable asunto',
};
