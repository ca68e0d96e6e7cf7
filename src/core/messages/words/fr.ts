import type { LanguageWords } from './languageWords.ts';

/** French. */
export const fr: LanguageWords = {
  language: 'fr',
  common:
    'le la les de des du et vous votre vos nous notre nos pour que qui est sont avons avez une un dans sur avec par ne pas plus au aux à ce cette il elle je tu te ton ta tes mon ma en être bonjour merci si afin vers chez',
  slots: {
    candidate: String.raw`candidat\p{L}*|profils?|personnes?|candidatures?|postulant\p{L}*`,
    else: String.raw`(?:quelqu(?:'|’)un d(?:'|’)autre|un(?:e)? autre(?: {candidate})?|l(?:'|’)autre(?: {candidate})?|d(?:'|’)autres(?: {candidate})?|autres? {candidate}|(?:un|une|des|la|le|les)(?: \p{L}+)? {candidate} (?:plus|dont|qui|mieux|disposant|ayant|interne|correspondant|possédant|présentant|avec)|quelqu(?:'|’)un (?:qui|de plus|dont)|en interne|une candidature interne|un recrutement interne)`,
    poste: 'poste|offre|mission|emploi|opportunité|recrutement|stage|alternance|place',
  },
  kinds: {
    rejection: {
      plain: [
        String.raw`(?:choisi|retenu|préféré|opté|sélectionné|recruté|porté|arrêté|décidé|privilégié|tranché|privilégier|retenir|orienté|donné la préférence|confié|poursui\p{L}*|continue\p{L}*|avancer|partir|avançons|partons|partis|avancé|engagé|embauché)(?: [^.!?\n]{0,80})? {else}`,
        String.raw`(?:ne|n(?:'|’))(?: …)? (?:pas|plus|point)(?: …)? (?:retenu\p{L}*|retenir|donner(?:ons)?(?: une)? suite|suite favorable|donner une suite|poursuivre|poursuivons|poursuivrons|favorable\p{L}*|sélectionné\p{L}*|aller plus loin|vous proposer|vous offrir|aboutir|abouti|correspond\p{L}*|positiv\p{L}*|convoqu\p{L}*|être retenu\p{L}*|continuer|concrétiser)`,
        String.raw`(?:ne|n(?:'|’))(?: …)? (?:pouv\p{L}*|pourr\p{L}*|pouvoir|être en mesure)(?: …)? (?:y )?(?:donner|retenir|réserver|poursuivre|répondre favorablement|accéder|donner une)`,
        String.raw`(?:au regret|regrettons|regrette|regret de|désolé\p{L}* de|navré\p{L}* de|regrets)(?: …)? (?:ne|n(?:'|’)|vous (?:informer|annoncer|faire part|dire)|que)`,
        String.raw`malheureusement(?: [^.!?\n]{0,110})? (?:pas|plus|autre|défavorable|négati\p{L}*|rejet\p{L}*|refus\p{L}*)`,
        String.raw`(?:réponse|suite|avis|décision) (?:est )?(?:négative|défavorable)`,
        String.raw`{poste}(?: …)? (?:est|a été|vient d(?:'|’)être|sont)(?: …)? (?:pourvu\p{L}*|attribué\p{L}*|annulé\p{L}*|supprimé\p{L}*|fermé\p{L}*|clos\p{L}*)`,
        String.raw`(?:nous avons|j(?:'|’)ai|avons) pourvu`,
        String.raw`(?:votre|ta) (?:candidature|profil|dossier)(?: …)? (?:n(?:'|’)a|n(?:'|’)est|ne sera|n(?:'|’)ont)(?: …)? (?:pas|plus)`,
        String.raw`(?:pas|ne)(?: …)? (?:suite favorable|suite positive)`,
        String.raw`(?:c(?:'|’)est|ce sera|ce n(?:'|’)est) (?:…)?(?:non|pas (?:toi|vous|une réponse positive))(?= |,|\.)(?<=non|toi|vous|positive)`,
        String.raw`(?:écart\p{L}*|refus\p{L}*|rejet\p{L}*) (?:…)?(?:candidature|dossier)`,
        String.raw`(?:décidé|choisi|préféré|préférons) de (?:ne pas|ne plus|nous arrêter)`,
        String.raw`(?:notre|le|leur) choix s(?:'|’)est (?:…)?(?:porté|arrêté|fixé)(?: …)? sur(?! vous| toi)`,
      ],
      hints: [
        'malheureusement|hélas',
        'malgré (?:la qualité|l(?:\'|’)intérêt|votre|ton|tes|vos)',
        String.raw`souhait\p{L}* (?:…)?(?:réussite|succès|bonne continuation|recherches|bonne chance)`,
        'conserv\\p{L}*(?: …)? (?:dossier|cv|candidature|profil)',
        'vivier',
        'longuement hésité|décision (?:difficile|de contexte)|pas été facile|pas de talent',
        'déçu\\p{L}*|déception',
      ],
    },
    offer: {
      plain: [
        String.raw`(?:promesse (?:d(?:'|’)embauche|unilatérale|de contrat|d(?:'|’)engagement)|lettre d(?:'|’)(?:engagement|embauche|intention)|proposition d(?:'|’)(?:embauche|emploi)|offre (?:d(?:'|’)emploi ferme|d(?:'|’)embauche|ferme|de contrat|formelle)|contrat de travail|proposition de contrat)`,
        String.raw`(?:plaisir|joie|heureu\p{L}*|ravi\p{L}*|fier\p{L}*|honneur)(?: …)? de (?:vous|te|t(?:'|’)) ?(?:…)?(?:proposer|offrir|confirmer (?:notre|votre|ton) (?:souhait|embauche|recrutement|accord|engagement)|compter parmi|accueillir|engager|embaucher|recruter|annoncer que (?:vous|tu) (?:êtes|es) (?:retenu\p{L}*|pris\p{L}*|choisi\p{L}*))`,
        String.raw`(?:vous|te) (?:propos\p{L}*|offr\p{L}*)(?: …)? (?:le poste|un (?:cdi|cdd|contrat|poste)|de (?:nous )?rejoindre|d(?:'|’)intégrer|l(?:'|’)embauche|ce poste)`,
        String.raw`(?:vous|tu|candidature)(?: êtes| es| est| avez été| as été| a été) (?:bien |définitivement )?(?:retenue?|choisie?|sélectionnée?|prise?|embauchée?|recrutée?)(?: …)? (?:pour le poste|comme|en tant|définitivement|!|\.)`,
        String.raw`(?:poste|place) est (?:à|pour) (?:vous|toi)|(?:vous|tu) av?e?z?s? (?:eu |décroché |obtenu )?le poste`,
        String.raw`(?:notre|le) choix s(?:'|’)est (?:…)?(?:porté|arrêté|fixé)(?: …)? sur (?:vous|toi|votre|ta)`,
        String.raw`(?:souhaitons|souhaite|aimerions|voulons|veut|veulent) (?:…)?(?:vous|te|t(?:'|’)) ?(?:embaucher|recruter|engager|compter parmi|avoir (?:dans|avec)|accueillir|voir (?:nous )?rejoindre)`,
        'bienvenue (?:dans l(?:\'|’)équipe|parmi nous|à bord|chez nous)',
        'bon pour accord',
        String.raw`(?:projet|exemplaire\p{L}*) de (?:votre |ton )?contrat`,
      ],
      hints: [
        'rémunération|salaire|brut(?:e)?(?: annuel\\p{L}*)?|période d(?:\'|’)essai|avantages|tickets?[- ]restaurant|mutuelle d(?:\'|’)entreprise|congés',
        String.raw`\d[\d  .]* ?(?:€|euros|k€)`,
        'félicitations|bravo',
        'à compter du|prise de (?:poste|fonctions)|date d(?:\'|’)(?:entrée|embauche)',
      ],
    },
    'next-round': {
      plain: [
        String.raw`(?:prochaine?|deuxième|seconde?|troisième|dernière?|dernier|ultime|2e|2ème|suivante?) (?:et dernière? )?(?:étape|tour|entretien|rendez-vous|rencontre|phase)`,
        String.raw`(?:étape|tour|phase|entretien) (?:suivante?|finale?|ultime|décisi\p{L}*)`,
        String.raw`(?:passer|passez|passes|poursuiv\p{L}*|continu\p{L}*)(?: …)? (?:à l(?:'|’)étape|au (?:tour|second|deuxième)|le processus|avec (?:vous|toi|votre|ta)|ensemble)`,
        String.raw`(?:vous|te) (?:revoir|rencontrer (?:à nouveau|de nouveau|avant de trancher))`,
        String.raw`(?:profil|candidature|parcours)(?: …)? (?:présélectionné\p{L}*|shortlist\p{L}*|retenu\p{L}* (?:pour|parmi))`,
        'parmi les (?:finalistes|derniers|deux derniers)',
      ],
      hints: ['bonne nouvelle', 'séduit|convaincu|plu|apprécié', 'retenu (?:notre|toute notre) attention'],
    },
    invitation: {
      plain: [
        String.raw`(?:vous|t(?:'|’)|te) ?(?:invit\p{L}*|convi\p{L}*|convoqu\p{L}*|rencontrer|recevoir|proposer un (?:entretien|rendez-vous|échange|créneau|appel)|accueillir)`,
        String.raw`(?:invitation|convocation)(?: …)? (?:entretien|rendez-vous|échange|rencontre)`,
        String.raw`(?:entretien|rendez-vous|échange|rencontre|visio|appel)(?: …)? (?:est |a été )?(?:fix\p{L}*|confirm\p{L}*|prévu\p{L}*|aura lieu|se tiendra|se déroulera|programmé\p{L}*|planifié\p{L}*)`,
        String.raw`(?:confirm\p{L}*|fixer|convenir d(?:'|’)|planifier|organiser|caler|prévoir|programmer)(?: …)? (?:un |notre |votre |cet )?(?:entretien|rendez-vous|échange|rencontre|créneau|appel|visio)`,
        String.raw`(?:seriez-vous|serais-tu|êtes-vous|es-tu)(?: …)? (?:disponible|libre|dispo)`,
        String.raw`(?:vos|tes|votre|ta) (?:disponibilités?|créneaux)`,
        String.raw`(?:est-ce que |ça |cela )?(?:vous|te) (?:conviendrait|convient|irait|arrange\p{L}*|va)`,
        String.raw`(?:faire connaissance|venir (?:nous|à l(?:'|’)|chez|en discuter)|passer (?:nous voir|à l(?:'|’)atelier))`,
      ],
      hints: ['entretien', 'rencontre\\p{L}*', 'échange\\p{L}*', 'rendez-vous', 'au plaisir de (?:vous|te)'],
    },
    reschedule: {
      plain: [
        String.raw`(?:report(?:er|é|ée|ons|é\p{L}*)|décal\p{L}*|déplac\p{L}*|avanc(?:er|é|ée)|repouss\p{L}*|changer)(?: …)? (?:entretien|rendez-vous|rencontre|échange|rdv|créneau|date|horaire|visio|appel)`,
        String.raw`(?:entretien|rendez-vous|rencontre|échange|rdv)(?: …)? (?:reporté\p{L}*|décalé\p{L}*|déplacé\p{L}*|avancé\p{L}*|repoussé\p{L}*|ne pourra (?:pas )?avoir lieu|n(?:'|’)aura pas lieu)`,
        String.raw`(?:nouvelle|autre|nouveau) (?:date|horaire|créneau|rendez-vous|rdv)`,
        String.raw`(?:au lieu d|à la place d|plutôt que)(?:u|e|es)?(?: …)? (?:lundi|mardi|mercredi|jeudi|vendredi|\d{1,2}|prévu)`,
        String.raw`(?:empêchement|contretemps|imprévu)`,
      ],
      hints: ['désolé\\p{L}*', 'souffrant\\p{L}*|malade'],
    },
    cancellation: {
      plain: [
        String.raw`(?:entretien|rendez-vous|rencontre|échange|rdv|événement|réunion)(?: …)? (?:annulé\p{L}*|supprimé\p{L}*)`,
        String.raw`annul\p{L}*(?: …)? (?:entretien|rendez-vous|rencontre|échange|rdv)`,
      ],
      hints: ['annul\\p{L}*'],
    },
    'on-hold': {
      plain: [
        String.raw`(?:décision|choix|réponse|retour|arbitrage)(?: …)? (?:n(?:'|’)est|n(?:'|’)a|n(?:'|’)ont|ne sera|pas)(?: …)? (?:pas |encore )+(?:…)?(?:pris\p{L}*|arrêté\p{L}*|tranché\p{L}*|rendu\p{L}*|définiti\p{L}*|fait|finalisé\p{L}*)`,
        String.raw`(?:n(?:'|’)avons|n(?:'|’)ai|n(?:'|’)a|n(?:'|’)ont|pas)(?: …)? (?:pas )?encore(?: …)? (?:pris|tranché|décidé|arrêté|finalisé|terminé|de (?:décision|réponse|retour|nouvelles|visibilité)|reçu|statué)`,
        String.raw`(?:en (?:attente|suspens|pause|stand-?by)|gel(?:é|ée|er)?|suspendu\p{L}*|mis\p{L}* en pause|retard\p{L}*|pris du retard|plus de temps|plus long\p{L}*|prolong\p{L}*|délai\p{L}* supplémentaire)`,
        String.raw`(?:patience|patienter)`,
        String.raw`toujours (?:en cours|à l(?:'|’)étude|en train|d(?:'|’)actualité)`,
        String.raw`(?:encore|toujours)(?: …)? (?:en réflexion|entretiens à|rencontrer d(?:'|’)autres|étudi\p{L}*|examin\p{L}*|à l(?:'|’)étude|en cours)`,
        'tiendr\\p{L}* (?:informé|au courant)\\p{L}*',
      ],
      hints: ['reviendr\\p{L}* vers (?:vous|toi)', 'dès que', 'au plus tard', 'quelle que soit'],
    },
    question: {
      plain: [
        String.raw`(?:pouvez-vous|pourriez-vous|pourrais-tu|peux-tu|merci de|veuillez|prière de|vous (?:prie|prions|demande\p{L}*|saurais|saurions|serais|serions)|auriez-vous|aurais-tu)(?: [^.!?\n]{0,90})? (?:envoyer|transmettre|communiquer|fournir|préciser|indiquer|adresser|retourner|compléter|remplir|joindre|confirmer si|dire|donner|renvoyer|faire parvenir|déposer|nous (?:envoyer|faire|retourner)|me (?:dire|donner|faire))`,
        String.raw`(?:manque|manquent|besoin d|aurions besoin d|aurais besoin d|il (?:nous )?faudrait|pièces? (?:manquante|complémentaire|justificative)s?|documents? (?:manquant|complémentaire)s?|dossier incomplet|dossier est incomplet|compléter votre dossier)`,
        String.raw`prétentions? salariales?|préavis|références|rémunération souhaitée|attentes salariales|date de disponibilité|casier judiciaire`,
        String.raw`(?:quel(?:le)?s?|quand|comment|où|combien|est-ce que|avez-vous|as-tu|êtes-vous|es-tu|seriez-vous)(?: [^.!?\n]{0,120})?\?`,
        String.raw`(?:une|deux|trois|quelques|petites?|dernières?) questions?`,
      ],
      hints: [String.raw`\?`, 'dans les meilleurs délais'],
    },
    none: {
      plain: [
        String.raw`(?:accus\p{L}* (?:de )?réception|bien reçu (?:votre|ta)|bien été (?:reçue?|enregistrée?|prise en compte|transmise))`,
        String.raw`(?:réponse automatique|absente? du bureau|(?:suis|serai)(?: …)? (?:absente?|en congés?|en vacances)|message d(?:'|’)absence)`,
        String.raw`(?:\d+|nouvelles?|dernières?) (?:\p{L}+ )?offres(?: d(?:'|’)emploi)?(?: …)? (?:pour vous|correspond\p{L}*|alerte)`,
        String.raw`newsletter|se désabonner|désinscri\p{L}*|désabonn\p{L}*|alerte emploi|lettre d(?:'|’)information`,
        String.raw`enquête de satisfaction|votre avis nous`,
      ],
      hints: ['version en ligne', 'politique de confidentialité'],
    },
  },
  notMeant: [
    String.raw`(?:ce )?n(?:'|’)est pas (?:encore )?une (?:offre|promesse)`,
    String.raw`n(?:'|’)hésitez pas|n(?:'|’)hésite pas|ne pas hésiter`,
    String.raw`ne pas répondre|merci de ne pas|ne répondez pas`,
    String.raw`(?:une )?(?:autre|autres|d(?:'|’)autres) (?:offres?|opportunités?|missions?)`,
    String.raw`si une opportunité`,
    String.raw`sauf avis contraire`,
    "l'autre jour",
  ],
  conditions: ['si', "s'il", 'au cas où', 'dans le cas', "dans l'hypothèse", 'sauf', 'à défaut', 'sans réponse', 'sans nouvelle', 'en cas'],
  closings: [
    String.raw`(?:bien |très |plus )?(?:cordialement|sincèrement|amicalement|respectueusement|chaleureusement|vôtre)`,
    String.raw`(?:sincères|meilleures|cordiales|mes|nos|avec mes|avec nos|bien) ?(?:meilleures |sincères )?(?:salutations|pensées|à vous|à toi)(?: distinguées)?`,
    String.raw`(?:je|nous) (?:vous|t) ?(?:prie|prions|embrasse)(?: .*)?`,
    String.raw`(?:bonne|belle|excellente) (?:journée|soirée|fin de journée|semaine)|bon week-end|à (?:bientôt|très vite|vendredi|lundi|mardi|mercredi|jeudi)|bises?|dans l(?:'|’)attente(?: .*)?|je t(?:'|’)embrasse|au plaisir(?: .*)?|merci(?: .{0,30})?`,
    String.raw`.{0,60}salutations (?:distinguées|les meilleures|cordiales)`,
  ],
  greetings: ['bonjour', 'ch(?:er|ère)s?', 'madame', 'monsieur', 'coucou', 'salut', 'bonsoir', 'mademoiselle'],
  roles: [
    String.raw`(?:poste|postes|offre|fonction|fonctions|mission|emploi|recrutement|candidature|annonce|entretien|vacance|stage|cdi|cdd|alternance|candidature au poste|candidature pour le poste) (?:de |d(?:'|’)|: |– |- |pour |comme |au poste de |au poste d(?:'|’)|pour le poste de |pour le poste d(?:'|’)|en tant que |en qualité de )(?:la |le |l(?:'|’)|une? |notre )?{ROLE}`,
    String.raw`(?:en qualité de|en tant que|comme|qualité d(?:'|’)|tant qu(?:'|’)) ?(?:une? )?{ROLE}`,
    String.raw`(?:notre|votre|le|la|un|une) (?:future?|prochaine?|nouvel\p{L}*|nouveau) {ROLE}`,
  ],
  labels: {
    role: 'poste|intitulé(?: du poste)?|fonction|objet',
    company: 'entreprise|société|employeur|client',
    people: 'interlocuteurs?|interlocutrices?|avec|participants?|jury|en présence de|recruteurs?',
    place: 'lieu|adresse|où',
    duration: 'durée',
    round: 'étape|tour|format|type',
  },
  rounds: [
    String.raw`(?:premier |deuxième |second |troisième |dernier |ultime )?(?:entretien|échange|rendez-vous|rencontre|appel|point)(?: (?:technique|téléphonique|rh|vidéo|visio|final|préliminaire|individuel|collectif|de motivation|d(?:'|’)embauche|de recrutement|découverte|préalable|en visio|avec (?:la|le|notre|l(?:'|’))\s?\p{L}+(?: \p{L}+)?))?`,
    '(?:première|deuxième|seconde|dernière|prochaine) étape',
    'mise en situation|étude de cas|test technique|journée d(?:\'|’)essai|période d(?:\'|’)observation|oral',
  ],
  companies: [
    String.raw`(?:chez|au sein de la|au sein du|au sein de|au sein d(?:'|’)|rejoindre la|rejoindre le|rejoindre|équipe de|équipe d(?:'|’)|nom de la|nom du|nom de|compte de|intégrer la|intégrer|candidature chez|intérêt (?:que vous portez |porté )?à la|intérêt (?:que vous portez |porté )?à|bureaux de) ?{NAME}`,
  ],
  clients: [
    String.raw`(?:notre|mon|un de (?:nos|mes)|l(?:'|’)un de (?:nos|mes)|nos) clients?,? ?(?:la société |l(?:'|’)entreprise )?{NAME}`,
    String.raw`pour le compte d(?:e|u|es) ?(?:notre client,? )?{NAME}`,
  ],
  recruiters: [
    String.raw`cabinet de (?:recrutement|conseil en recrutement)|chasseu\p{L}* de têtes?|intérim\p{L}*|consultante? en recrutement`,
  ],
  by: [
    String.raw`(?:avant|jusqu(?:'|’)au|d(?:'|’)ici|au plus tard|pour|date limite|limite)(?: le| la| au| du| fin|:| :| fixée au| dimanche| lundi| mardi| mercredi| jeudi| vendredi| samedi| de)*`,
  ],
  asksYou: [
    String.raw`merci de|veuillez|prière|vous (?:prie|prions|demand\p{L}*|invit\p{L}*)|pouvez-vous|pourriez-vous|peux-tu|pourrais-tu|confirm(?:er|ez|e)|répon(?:dre|dez|ds|se)|retourn\p{L}*|renvoy\p{L}*|sign(?:er|ez|é\p{L}*)|accord|votre (?:réponse|décision|accord|retour)|ta (?:réponse|décision)|offre|valable|maintenue?|dis-(?:moi|nous)|dites-(?:moi|nous)|il (?:nous |me )?faudrait|besoin|attendons|attends|transmettre|envoyer|déposer|compléter`,
  ],
  tellsYou: [
    String.raw`(?:nous|je|on)(?: …)? (?:reviendr\p{L}*|revien\p{L}*|recontacter\p{L}*|contacter\p{L}*|tiendr\p{L}*|informer\p{L}*|donner\p{L}*|décider\p{L}*|aur\p{L}* (?:une|des|notre)|ferons|ferai|rappeler\p{L}*|écrir\p{L}*)|(?:vous|tu) (?:aurez|auras|recevrez|recevras|serez|seras|deviez)(?: …)? (?:réponse|retour|nouvelles|informée?|contactée?|fixée?)|(?:décision|réponse|retour)(?: …)? (?:sera|interviendra|avant|d(?:'|’)ici|vous (?:parviendra|sera))`,
  ],
  oldDay: [
    String.raw`(?:au lieu d[ue]|à la place d[ue]|initialement|prévu\p{L}* (?:le|pour)|plutôt que|annulé\p{L}*|votre (?:candidature|message|mail|courrier) du|du|hier|dernier|lors de (?:notre|l(?:'|’))\p{L}*|depuis le)(?: \p{L}+){0,2}?`,
  ],
  otherDay: [
    String.raw`(?:semaine d[ue]|semaine qui|à compter d[ue]|à partir d[ue]|dès le|depuis le|fermé\p{L}*|jusqu(?:'|’)au|entre le|prise de poste(?: le| au|:)?|début(?: le|:)?|congés jusqu(?:'|’)au|entre)`,
  ],
  relativeDays: [
    ['après-demain', 2],
    ['demain', 1],
    ["aujourd'hui|ce (?:matin|soir|jour)|cet après-midi", 0],
  ],
  numbers: {
    un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, quinze: 15, vingt: 20, trente: 30, quarante: 40, 'quarante-cinq': 45, soixante: 60,
  },
  units: {
    hour: 'heures?|h',
    minute: 'minutes?|mins?|mn',
    day: 'jours?(?: ouvrés| ouvrables| francs)?',
    week: 'semaines?',
    spans: [
      ["une heure et demie|1 h 30|1h30", 90],
      ["trois quarts d'heure", 45],
      ['une (?:petite )?demi-heure|demi-heure', 30],
      ["un quart d'heure", 15],
    ],
  },
  within: ['sous', 'dans les', 'pendant', 'dans un délai de', "d'ici", 'durant'],
  honorifics: String.raw`m|mme|mlle|monsieur|madame|mademoiselle|dr|docteur|me|pr`,
  meeting: [
    String.raw`(?:avec|par|rencontrer(?:ez|as)?|en présence de|accueillie?s? par|reçue?s? par|interlocuteurs?(?: seront| sera| :)?|serez (?:reçue?|accueillie?) par|jury(?: composé de| :)?|présence de)`,
  ],
  meets: [
    String.raw`(?:,? (?:qui|notre|directeur|directrice|responsable|chef)[^.!?\n]{0,60}?,? )?(?:et (?:moi|moi-même|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) )?(?:vous |te |t(?:'|’))?(?:souhait\p{L}*|aimerai\p{L}*|sera|serons|seront|rencontrer\p{L}*|recevr\p{L}*|accueiller\p{L}*|accueillera|animera|mènera|voudrai\p{L}*|appeller\p{L}*|appellera|participera|vous (?:recevr|rencontrer|accueiller|appeller|montrer)\p{L}*)`,
  ],
  noNames:
    'je nous vous il elle tu on le la les un une des du de et ou mais si avec pour par dans sur chez bonjour merci cher chère madame monsieur cordialement entretien rendez-vous rencontre poste candidature lieu date heure durée rue avenue place passage bureau bureaux étage janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche équipe service recrutement ressources humaines directeur directrice responsable assistante assistant direction générale général teams zoom visio lien société bien bonne nouvelle dernière étape suite notre votre nos vos ce cette ces c’est je afin dans au aux en à objet comptez pouvez',
};
