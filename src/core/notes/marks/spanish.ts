import { once } from '../../text.ts';
import { type NoteMarks, words } from './noteMarks.ts';
import { spanishTimes } from './timeNames.ts';

/** What one does with what one knows, as infinitive and participle, and what one does with a thing that one gives. */
const say =
  '(?:decir|contar|mencionar|hablar|explicar|mostrar|comentar|sacar|nombrar|citar|destacar)(?:les?|lo)?';
const said =
  '(?:dicho|contado|mencionado|hablado|explicado|mostrado|comentado|sacado|nombrado|citado|destacado)';
const give =
  '(?:enviar|mandar|pasar|llevar|compartir|entregar|reenviar|hacer(?:les?)? llegar)(?:les?|selo|sela)?';

/** Notes in Spanish, of both sides of the sea, with the short forms of messages: `q`, `xq`, `pa`, `d`. */
export const spanishMarks = once<NoteMarks>(() => ({
  headings: [
    [
      'private',
      words(
        String.raw`(?:lo que )?me preocupa|inquietud(?:es)?|mosca|lo que no me cuadra|me chirria|bajo llave|en (?:secreto|privado|voz baja)|solo yo|lo mio solo|guita|pasta|lana|off|entre (?:nos|tu y yo)|no va|lo (?:malo|peor)|no me (?:gusto|convence)\b.{0,20}`,
        String.raw`privad[oa]s?|(?:solo|solamente) para mi|para mi|personal|confidencial\w*|secretos?|entre nosotros|no (?:contar|decir|repetir|mencionar)`,
        String.raw`impresion(?:es)?|sensacion(?:es)?|dudas?|pegas?|contras?|negativ[oa]s?|sueldo|salario|plata|dinero|paga|condiciones|contrato|horarios?|beneficios|prestaciones|otras? (?:ofertas?|empresas?|procesos?)|traslado|transporte`,
      ),
    ],
    [
      'mine',
      words(
        String.raw`mis preguntas|preguntas (?:mias|para ellos)|(?:lo (?:que|q) )?(?:yo )?(?:les )?pregunte(?: yo)?`,
      ),
    ],
    [
      'unsaid',
      words(
        String.raw`me quede con las ganas|me (?:lo )?(?:calle|guarde)|se me (?:fue|escapo)|en el tintero|me quiero matar|por bob[oa]|rabia`,
        String.raw`(?:lo (?:que|q) )?(?:se )?me olvid\w*(?: (?:decir|contar|mencionar))?|no (?:dich[oa]s?|dije|mencione|conte)|olvid\w*|(?:me )?falto(?: (?:decir|contar|mencionar))?|se quedo (?:fuera|en el tintero)|me deje|lo que (?:no dije|hubiera|falto|quise)\b.{0,30}|se me (?:paso|olvido|quedo)|por decir|pendiente de decir`,
      ),
    ],
    [
      'promised',
      words(
        String.raw`(?:les|le) debo|deudas?|debo|quede(?: en)?|lo prometido|dije que (?:si|mandaba|enviaba)|me toca (?:mandar|enviar)`,
        String.raw`promet\w*|promesas?|compromisos?|deberes|(?:por|para|a) (?:enviar|mandar|pasar|entregar)|enviar|mandar|quede en|les debo|tareas? para ellos`,
      ),
    ],
    [
      'tasks',
      words(
        String.raw`pdtes?|pend|para hacer|recados?|ojo`,
        String.raw`por hacer|pendientes?|tareas?|to ?do|hacer`,
      ),
    ],
    [
      'word',
      words(
        String.raw`que sigue|despues|ahora que|y ahora`,
        String.raw`(?:proximos|siguientes) pasos|respuesta|plazos?|fechas?|decision|proceso|resolucion|cuando|seguimiento`,
      ),
    ],
    [
      'need',
      words(
        String.raw`(?:sus|los) (?:dolores|problemas|lios|quebraderos(?: de cabeza)?|males|quilombos?|lios)|donde (?:les )?(?:duele|aprieta|cojean|aprieta el zapato)|lo que les (?:falta|duele|cuesta)`,
        String.raw`necesidades|necesitan|buscan|quieren|problemas?|retos?|dolores|desafios?`,
      ),
    ],
    [
      'asked',
      words(
        String.raw`(?:lo (?:que|q) )?(?:me )?preguntaron|preguntas (?:(?:que|q) me hicieron|de ellos|suyas)|me preguntan`,
      ),
    ],
    ['questions', words(String.raw`p|q`, 'preguntas?')],
    [
      'liked',
      words(
        String.raw`me gusto|gusto|lo mejor|genial|chulo|lo bueno|bueno|positiv[oa]s?|pros|interesante|a favor`,
      ),
    ],
    [
      'topic',
      words(
        String.raw`temas?|hablamos|tratado|conversacion|producto|tecnico|puesto|proyectos?|lo mio|contenidos?|puntos? clave|destacado|alcance|funciones`,
      ),
    ],
    ['who', words('quien(?:es)?|personas|equipo|presentes|panel|entrevistador(?:es|as?)?')],
    ['self', words(String.raw`yo|como (?:fue|me fue)|autocritica|mejorar|proxima vez|balance|lecciones`)],
  ],
  ban: words(
    String.raw`no (?:lo |la |los |las |se lo |se la |les? |hace falta |hay que |pienso |voy a |quiero )*(?:digo|decir\w*|contar\w*|cuento|mencion\w+|repetir|public\w+|hablar|coment\w+|escrib\w+|pon(?:er|go)|sale de aqui|salga de aqui)`,
    String.raw`que (?:quede|no salga) (?:aca|aqui|entre nosotros|de aqui)|ni (?:loc[oa]|de broma|muert[oa]|una palabra|mu)|no va ni .*|calladit[oa]|callad[oa]|en secreto|secreto|confidencial\w*|privad[oa]|entre nosotros|off the record|bajita la mano|para mi(?: sol[oa])?|nadie (?:sabe|lo sabe|tiene que|debe)|no sabe[n]? q(?:ue)?|no saben nada|mejor (?:no|callar\w*)|shh+|boca cerrada|no se l[oa]s? he (?:dicho|mencionado|contado)|es la version(?: oficial)?|me contaron q|me (?:conto|dijo) en confianza`,
  ),
  secrets: words(
    String.raw`prefiero|firmo con|por (?:que|q) (?:cambio|dejo|me cambio|quiero (?:cambiar|irme|dejar))|me (?:confeso|confio)|glassdoor|indeed|habla mal|no escucha|mira el movil|groser[oa]s?|sobrad[oa]s?|autoritari[oa]s?|busca otra cosa|menti|he mentido|me lo invente|no me mudo|me parecio (?:fe[oa]|mal)|me duele\p{L}*|(?:mi|mis) (?:rodillas?|espalda|cadera|hombro|vista)|la renta|me urge`,
    String.raw`(?:lo|la) de (?:papa|mama|mi \p{L}+)|sin dormir|insomnio|alergi\w*|audifono\w*|debo \p{L}+ (?:mes|meses)|arriendo|alquiler|hipoteca|prestamo|aborto|no me atrevi|hernia`,
    String.raw`embaraz\w*|enferm[oae]\w*|ansiedad|depre\w*|terapia|psico(?:logo|loga|terap\w*)|psiquiatr\w*|cancer|operacion|operaron|pastillas?|medicaci\w*|tratamiento|discapacidad|diabet\w*|migran\w*|baja (?:medica|por)|burn-?out|sobri[oa]|alcohol|me mareo|biodramina|lactancia|maternidad|paternidad`,
    String.raw`mi(?:s)? (?:marido|esposa?|mujer|hij[oa]s?|novi[oa]|pareja|mama|papa|madre|padre|viej[oa]s?|suegr[oa]|herman[oa]|ex|familia|abuel[oa]|nin[oa]s?|bebe|nene|nena)|con (?:los|las|mis) (?:cri[oa]s|nin[oa]s|peques?|chic[oa]s|chamac[oa]s) (?:asi|peque\p{L}+|en casa|tan)(?: .*)?|\p{L}+ va a (?:flipar|matarme)|divorci\w*|separad[oa]|guarderia|custodia|pension (?:alimenticia|de alimentos)`,
    String.raw`otr[oa]s? (?:ofertas?|empresas?|procesos?|entrevistas?|propuestas?|trabajos?|chamba|pega|curro|laburo|candidaturas?)|la otra oferta|contraoferta|plan b|mi (?:jefe|jefa|empresa) actual|(?:mi|el|la) (?:jefe|jefa|patron|patrona|empresa) (?:actual|no sabe)`,
    String.raw`renunci\w*|desped\w+|me despidi\w*|me echaron|me corrieron|me botaron|despido|finiquito|ere|erte|si (?:me )?sale (?:lo|la|el) .*|me voy con (?:ellos|ellas|l[oa]s otr[oa]s).*|paro(?: desde)?|desemplead[oa]|juicio|demanda|denunci\w*|milit\w*|sindicato|me fui (?:de|por|xq|porque)|por (?:que|q) me (?:fui|voy)|motivo de (?:salida|baja)|mis deudas|endeudad[oa]|embargo|antecedentes|licencia suspendida|no me pagaban|se pelearon|acoso`,
  ),
  matters: words(
    String.raw`sudaba\w*|sudor\w*|hicieron esperar|(?:conteste|respondi) (?:fatal|mal|cualquier cosa)|huele (?:a|mal)|no (?:se entera|entiende nada)|me trat(?:o|aron) (?!bien|muy bien|genial)\p{L}+|sueldos?|salari\w+|pag[ao]n?|pagad[oa]|cobr\w+|brut[oa]s?|net[oa]s?|nomina|honorarios|quincenal|aguinaldo|vales|sgmm|imss|prestaciones|beneficios|bonos?|comision(?:es)?|convenio|en (?:blanco|negro)|monotributo|planta(?: permanente)?(?= en \d)|pase a planta|alojamiento|comedor|casino|comida|ruta (?:desde|de personal)|seguro|plus|dietas|\d+(?:[.,]\d+)? ?k|\d+(?:[.,]\d+)* ?(?:€|euros?|eur|pesos|usd|dolares|lucas|palos)|\$ ?\d[\d.,]*(?: (?:mensuales|al mes|netos|brutos))?|necesito \d[\d.,]*|pido \d[\d.,]*|dije \d[\d.,]*k?`,
    String.raw`vacaciones|horarios?|teletrabajo|remoto|presencial|hibrido|jornada\w*|medi[oa] (?:tiempo|jornada)|turnos?|guardias?(?= (?:\d|un|cada|al|de))|guardia \d+.*|libres?|descanso|fines? de semana|fin al mes|contrato(?: hasta| de| por| temporal| indefinido)?|fij[oa]|temporal|periodo de prueba|viajes|carro de la empresa|coche de empresa|estacionamiento|parking|metro|camion de personal|\d+ ?hs?|de \d+ a \d+|\d+ ?[x×] ?\d+`,
    String.raw`chism\w*|rumor\w*|se va (?:en|a|de)|se (?:jubila|van|marcha)\w*|otr[oa]s candidat[oa]s|candidat[oa] intern[oa]|rotacion|despidos|mal ambiente|se llevan mal|ya lo tienen decidido|me conto q(?:ue)?|quebrad[oa]|no les? pagan`,
    String.raw`llegue tarde|a ver si es (?:cierto|verdad)|lo dudo|no (?:le |les |me lo )creo|que oso|me he (?:puesto|liado|bloqueado|quedado en blanco|equivocado|trabado)\w*|habl(?:e|amos) (?:de mas|demasiado)|habl(?:o|a) (?:muy )?(?:poco|poquito)|(?:me )?(?:fue|salio|fui|estuve) (?:bien|mal|regular|fatal|flojo)|nervi\w+|trab[eo]\w*|trabe|me (?:bloquee|enrolle|quede en blanco|confundi|equivoque|perdi|enrede)|floj[oa]|meti la pata|la cague|ya esta|era tan facil|no sabia que (?:decir|contestar)|no supe|sude|pena ajena|que verguenza|no se|lo dije|dije q ok|correcto dijo`,
  ),
  verdicts: words(
    String.raw`tute[oa]\p{L}*|(?:todo |me \p{L}+ |yo le digo )?(?:de )?(?:usted|ustedes|vos|tu)(?= *$| con| desde| todo| total| y)|maj[oa]s?|amables?|simpatic[oa]s?|correct[oa]s?|bord[eo]s?|seri[oa]s?|justa|just[oa]s? pero|querid[oa]s?|divin[oa]s?|buena (?:onda|gente)|mala (?:onda|gente)|copad[oa]s?|(?<!de |del |en )fri[oa]s?|sec[oa]s?|antipatic[oa]s?|pesad[oa]s?|engreid[oa]s?|arrogantes?|estirad[oa]s?|encantador\w*|agradables?|tranqui\w*|intimid\w+|rar[oa]s?|paisa|me cae\w*|re (?:querid|buen|lind|divin)\w+|super (?:seri|buen|lind|amable|simpatic)\w*|un (?:amor|sol|crack|plomo)|se ven? (?:muy |un poco |medio )?\p{L}+ad[oa]s?|(?:anda|esta|estaba) (?:muy )?(?:desbordad|agobiad|estresad|agotad|quemad)[oa]s?|sabe una banda|pirulos|anos tendra|tres contra una|muy breve|breve|olia fatal|uf|vieja escuela`,
  ),
  hours: words(
    String.raw`(?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?)|fin(?:es)? de semana|\d+ ?(?:hs?|horas?|min(?:utos)?|dias?)|media hora|una hora|de \d+ a \d+|\d+ ?[x×] ?\d*|\d+ vez|\d+ ?veces|ronda`,
  ),
  promised: words(
    String.raw`l[ea]s? (?:paso|mando|envio|llevo|comparto|hago llegar) (?:(?:manana|hoy|luego|despues|ya|el \p{L}+) )?(?:un|una|unos|unas|el|la|los|las|mi|mis) .*|(?:tengo que|debo|he de|toca|me ofreci a|me comprometi a|quedamos en) ${give}(?: .*)?|(?:le|les) (?:asegure|prometi|ofreci|jure) (?:(?:que|q) .*|${give}.*)|quedamos en (?:que|q) (?:les?|se l[oa]s?) .*`,
    String.raw`(?:queda |esta |quedo |se queda )?esperando mi(?:s)? .*|esperan? mi(?:s)? .*|l[ea]s? (?:llevo|consigo|traigo|busco|preparo|escribo|presto|hago llegar|acerco|reenvio) (?:un|una|unos|unas|el|la|los|las|mi|mis|algo) .*`,
    String.raw`(?:he )?promet(?:i|ido)|(?:l[ea]s? |te )debo (?:a \p{L}+ )?(?:un|una|el|la|los|las|mi|mis|unos|unas) .*|l[ea]s? (?:tiro|mando|paso|envio) (?:un|una|unos|unas|el|la|los|las|mi|mis) .*|di mi palabra|me comprometi(?: a)?|(?:qued[eo]|(?:he|hemos|habia) quedado) (?:en|de|d) (?:\p{L}+ )?(?:mandar|enviar|pasar|llevar|hacer|preparar|compartir)\p{L}*|(?:se |te )?(?:l[oae]s? |se l[oa]s? )(?:mando|envio|llevo|comparto|hago llegar)|(?:se l[oa]s?|les) paso|(?:voy a|tengo que|debo|hay que|falta|queda(?:ba)?) (?:mandar|enviar|pasar|compartir)\p{L}*|(?:por|pendiente(?: de)?|a|para) (?:mandar|enviar)(?:les?|selo|sela)?|(?:mandar|enviar|pasar)(?:les?|selo|sela|selos|selas)?(?= (?:a |la |el |los |las |lista|una? |mi |copia|\p{L}+ ))`,
    String.raw`ya le dije (?:q|que) si(?! pero)|le dije (?:q|que) si(?! pero)|(?:les?|le) dije (?:q|que) (?:les?|se l[oa]s?) (?:mando|mandaba|enviaba|envio|pasaba|paso)(?: .*)?|pidi(?:o|eron) (?:mi|mis|una? (?:copia|planificacion|muestra|ejemplo|propuesta)|verl[oa]s?)(?: .*)?(?=.*(?:mando|envio|paso))`,
  ),
  refersBack: words(
    String.raw`ni l[oa]s? (?:mencione|dije|conte|nombre)|qued[eo] en (?:mandar|enviar|pasar|llevar)(?:se)?l[oaes]+|di mi palabra|se l[oa]s? .*|l[oa]s? (?:mando|envio|paso).*|ya le dije (?:q|que) si|le dije (?:q|que) si`,
  ),
  done: words(
    String.raw`(?:ya |lo |la |los |las |se l[oa]s? )*(?:mande|envie|entregue|mostre|pase|deje) (?:.{0,40} )?(?:ayer|hoy|ya|esta manana|alli|ahi|el \w+)|ya (?:estan|esta|lo tienen|las tienen|los tienen|la tienen|entregad\w*|enviad\w*|mandad\w*)|se (?:l[oa]s?) (?:mostre|entregue|deje|mande)`,
  ),
  unsaid: words(
    String.raw`(?:deb[ií]|deberia|debia|tenia que|tendria que|podria|podia) (?:haber )?(?:${said}|${say})(?: .*)?|(?:hubiera|hubiese|habria|no haber)(?:les?|lo)? (?:\p{L}+ )?${said}(?: .*)?|no (?:me )?(?:dio tiempo|di tiempo|hubo tiempo|hubo ocasion) (?:a|de|para) ${say}(?: .*)?|me deje (?:fuera|sin ${say})(?: .*)?`,
    String.raw`ni (?:lo|la|los|las) (?:mencione|dije|conte|nombre)|se me (?:va|fue|escapo|borro)(?: .*)?|me acorde (?:ya )?(?:en|despues|tarde|al salir|cuando)(?: .*)?|(?:quede|quedo|quedaron) en el tintero(?: .*)?`,
    String.raw`(?:me|se me|se nos|nos) (?:(?:ha|habia) )?olvid\p{L}+(?: .*)?|(?:no|nunca) (?:salio|surgio|se dio) (?:el tema|la ocasion|lo)(?: .*)?|olvide(?: .*)?|(?:he|haber) olvidado(?: .*)?|no (?:llegue a|alcance a|me dio tiempo|pude|me acorde de) (?:decir|contar|mencionar|hablar|explicar|mostrar)?(?: .*)?|se me (?:paso|quedo)(?: .*)?|(?:debi|deberia|tendria|tenia) (?:que )?(?:haber )?(?:dich?o?|decir|contar|contado|mencionar|mencionado)(?: .*)?|(?:me )?hubiera (?:gustado |querido )?(?:dicho|decir|contar|contado|mencionad?o?r?|hablar|explicar)\p{L}*(?: .*)?|(?:me )?falto (?:decir|contar|hablar|mencionar|explicar)(?: .*)?|lo que (?:hubiera|habria) (?:querido|dicho|debido)(?: .*)?|(?:me )?habria (?:gustado )?(?:dicho|decir|contar|contado)(?: .*)?|por que no (?:lo )?(?:dije|conte)`,
  ),
  notSaid: words(
    String.raw`no haber(?:les?|lo|la)? (?:contado|dicho|mencionado|hablado|explicado)(?: .*)?|(?:no|nunca|tampoco) (?:les? |lo |la |se lo |se la |le )*(?:dije|conte|mencione|hable|comente|explique)(?: .*)?`,
  ),
  regret: words(
    String.raw`lastima|pena|me quiero matar|(?:era|es) (?:justo )?lo (?:que|q) (?:habia|hay|tocaba|necesitan|buscan|querian)|literal lo (?:que|q)|le (?:habria|hubiera) (?:gustado|encantado)|(?:que|q) (?:bobada|tont\p{L}+|pena|rabia|mal)|mierda|joder|caramba|carajo|la pucha|chin|rayos|maldit\p{L}+|diablos|pucha|tonto|tonta|boba|bobo|cagada|ojala|argh+|uy`,
  ),
  goesOn: /^(?:ni|tampoco|(?:ah,? )?y que)(?!\p{L})/u,
  toWhom: /(?:^|[^\p{L}])(?:a|para|pa|p|->|→)\s+(?:(?:la |el )?(?:sra?|don|dona)\.? )?$/u,
  addsTo:
    /^(?:y|e|tambien|ademas|encima)(?!\p{L}).*(?<!\p{L})(?:yo|mi|mis|\p{L}{2,}(?:e|i)|he|habia|llevo|tengo|estuve|fui|hice)(?!\p{L})/u,
  did: words(
    String.raw`me (?:l[oae]s? )?(?:sac|ensen|mostr|explic|present|prest|regal|llev|acompan|dej|invit|ofreci|recibi|guard|esper|recogi|busc|abri|prepar|sirvi|pas)(?:o|aron|eron)(?! (?:mal|bien|fatal|en blanco))(?: .*)?`,
    String.raw`(?:me|nos) (?:han?|habian?) (?:ensen|mostr|explic|present|prest|regal|llev|acompan|dej|invit|guard|busc|prepar|sac|d)ado(?: .*)?|me (?:trajo|dio (?!tiempo|pena|miedo|rabia|mala|buena|la impresion|cosa|asco|igual)\p{L}+|hizo (?:un|una|el|la)|dispar[oó]|invito)(?: .*)?|(?:ensen|mostr|explic|busc|recog|acompan|llev)\p{L}{0,5}me(?:l[oa]s?)?(?: .*)?`,
  ),
  liked: words(
    String.raw`me (?:gusto|(?:ha|han) (?:gustado|encantado|interesado)|encanto|encanta|fascino|intereso|llamo la atencion|parecio (?:interesante|genial|muy bueno))(?: .*)?|eso me gusto|lo re valoro|valoro|interesante|se le iluminaron|salto de la silla|asinti\p{L}+|que (?:buena|linda) idea|gust[oó] (?:q|que|la|el|lo)(?: .*)?|llevo un ano diciendolo|la idea (?:de|les)`,
  ),
  asked: words(
    String.raw`(?:me )?pregunt\p{L}+|quer[ií]an? saber|quiso saber|(?:como|que|q) (?:hago|haria|harias|decido|respondo) (?:si|cuando|con)(?: .*)?|caso practico|me tiro|me puso|me pidio que|prueba de`,
  ),
  answered: /^(?:y |pues |yo )*(?:le |les )?(?:dije|respondi|conteste|hable de|conte|explique)(?!\p{L})/u,
  need: words(
    String.raw`busc\p{L}+|necesit\p{L}+|hacen? falta|les? falta\p{L}*|batall\p{L}+|problem\p{L}+|sufren|cuesta|quieren|estan (?:migrando|cambiando|implementando|armando|creciendo)|proyecto|migra\p{L}+|implement\p{L}+|flaquean|visita en|dolor|deuda|desde enero`,
  ),
  told: words(
    String.raw`(?:les? |se l[oa]s? |le )?(?:cont[eéo]|conte|platiqu?e|platique|habl\p{L}+|explique|ensen\p{L}+|mostr\p{L}+|dije|dijo|cite|propuse|comente)(?: .*)?|charl\p{L}+|convers\p{L}+|lo mio|(?<!sale )lo de(?:l)?(?: .*)?|tema|recorrido|visita|yo(?: en| hice| puse|:|,)(?: .*)?|baj[eé]|bajamos|logr\p{L}+|pidio ver\p{L}*`,
  ),
  hearing: words(
    String.raw`dicen (?:algo|si|que si)|respond\p{L}+|respuesta|contest\p{L}+|llam\p{L}+|avis\p{L}+|noticias|resolucion|resultad\p{L}+|decid\p{L}+|decision|lista|comunic\p{L}+|(?:le |les )?tenemos razon|dan razon|me (?:dicen|escriben|avisan|llaman|contestan|contactan)|confirm\p{L}+|notific\p{L}+|sabre|sabremos|escriben`,
  ),
  ownTask:
    /^(?:volver a )?(?:llamar|avisar|responder|contestar|confirmar|escribir|decidir|contactar)(?:l[eoa]s?)?(?!\p{L})/u,
  chat: words('q|xq|pq|pa|d|x|tb|tmb|inge|profe|porfa|finde|chamba|laburo|curro|la neta|padrisimo|copado'),
  times: spanishTimes,
}));
