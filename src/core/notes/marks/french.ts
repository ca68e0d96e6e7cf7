import { once } from '../../text.ts';
import { type NoteMarks, words } from './noteMarks.ts';
import { frenchTimes } from './timeNames.ts';

/** What one does with what one knows, as infinitive, participle and subjunctive. */
const say =
  'dire|parler|mentionner|evoquer|citer|raconter|aborder|expliquer|preciser|glisser|placer|montrer|valoriser|sortir';
const said =
  '(?:dit|parle|mentionne|evoque|cite|raconte|aborde|explique|precise|glisse|place|montre|valorise|sorti)e?s?';
const wouldSay = 'dise|parle|mentionne|evoque|cite|raconte|aborde|explique|precise|montre';

/** Notes in French, of Quebec, too, with the short forms of messages: `pq`, `qqch`, `tt`. */
export const frenchMarks = once<NoteMarks>(() => ({
  headings: [
    [
      'private',
      words(
        String.raw`bemols?|inquietudes?|(?:ce qui )?m'inquiete|mal de ventre|(?:ce qui )?me chiffonne|le hic|entre moi et moi|pour ma pomme|rien que pour moi|motus|chut|pr moi(?: slt| seule?(?:ment)?)?|pour ma pomme|hors micro|sous le manteau|argent|thunes?|pognon|fric|gros sous`,
        String.raw`prives?|privees?|perso(?:nnel\w*)?|pour moi(?: seule?)?|entre nous|confidentiel\w*|secrets?|ne pas (?:dire|parler|mentionner|repeter)|a ne pas (?:dire|repeter)`,
        String.raw`ressenti\w*|impressions?|doutes?|reserves?|inquietudes?|salaire|paye|paie|remuneration|pretentions?|conditions?|contrat|horaires?|avantages?|negatif\w*|moins|points? faibles?|trajet|acces|autres? (?:offres?|process|pistes?)|bof`,
      ),
    ],
    [
      'mine',
      words(
        String.raw`mes questions(?: a moi)?|questions (?:de moi|pour eux|a poser)|(?:ce que )?j'ai demande|de mon cote`,
      ),
    ],
    [
      'unsaid',
      words(
        String.raw`rates?|ratees?|loupes?|manques(?! de)|zut(?: zut)*|pas place|passe sous silence|trop tard|regrets?|dommage|j'aurais (?:du|pu|voulu)(?: .{0,30})?`,
        String.raw`(?:ce que )?j'ai oublie de (?:dire|mentionner)|oublie de (?:dire|mentionner)|passe a la trappe|pas dits?|non dits?|oublie\w*|oublis?|j'aurais du .{0,30}|a (?:ajouter|completer)|pas (?:parle|mentionne|eu le temps)|ce que je n'ai pas dit`,
      ),
    ],
    [
      'promised',
      words(
        String.raw`a tenir|mes promesses|ce que je (?:leur |lui )?dois|(?:je )?(?:leur|lui) dois|dettes?|parole donnee|a leur (?:envoyer|faire suivre)|j'ai (?:dit oui|promis)`,
        String.raw`promis\w*|promesses?|a (?:envoyer|transmettre|renvoyer|fournir|leur envoyer)|engagements?|je leur dois|devoirs?`,
      ),
    ],
    [
      'tasks',
      words(
        String.raw`en attente|a regler|pense-?bete|restes? a faire`,
        String.raw`a faire|taches?|todo|to do|actions?`,
      ),
    ],
    [
      'word',
      words(
        String.raw`apres(?!-)|et apres|et maintenant|pour la suite`,
        String.raw`(?:la )?suite|prochaines? etapes?|retour|reponse|decision|delais?|calendrier|echeance|dates?`,
      ),
    ],
    [
      'need',
      words(
        String.raw`soucis|(?:leurs?|les) (?:miseres?|galeres?|soucis?|problemes?|douleurs?|ennuis|casse-?tetes?|manques?)|ou ca (?:coince|bloque|fait mal|peche)|ce qui (?:coince|bloque|cloche|peche)|points de douleur`,
        String.raw`besoins?|ce (?:qui leur pese|dont ils ont besoin|qui leur manque|qu'ils cherchent)|ils cherchent|ils veulent|problemes?|enjeux|defis?|difficultes?`,
      ),
    ],
    [
      'asked',
      words(
        String.raw`(?:ce qu')?(?:on |ils )?m'(?:a|ont)(?:-t-on| ) ?demande|questions? (?:posees?|d'eux|recues?)|demande`,
      ),
    ],
    ['questions', words(String.raw`q|qs`, 'questions?')],
    [
      'liked',
      words(
        String.raw`aime|j'ai aime|chouette|j'adore|le mieux|kiffe|positif\w*|plus|points? forts?|bien|top|interessant`,
      ),
    ],
    [
      'topic',
      words(
        String.raw`sujets?|themes?|aborde\w*|parle de|discute|echanges?|cabinet|missions?|portefeuille|technique|projets?|poste|archi|contenu|points? cles?`,
      ),
    ],
    ['who', words('qui|personnes|presents?|equipe|interlocuteurs?|panel')],
    [
      'self',
      words(String.raw`moi|bilan|comment (?:ca|je) .{0,30}|a ameliorer|la prochaine fois|autocritique`),
    ],
  ],
  ban: words(
    String.raw`(?:ne |n')?(?:pas|jamais|surtout pas|rien) (?:leur |lui |en |le |la |les |a )?(?:dire|parler|mentionner|evoquer|ecrire|repeter|raconter|laisser (?:voir|transparaitre)|montrer|ebruiter)`,
    String.raw`ne (?:pas|jamais) .{0,40}|silence radio|motus|chut|bouche cousue|entre nous|off|en off|confidentiel\w*|secret|garde\w* (?:ca |le |la )?pour moi|(?:c'est )?pour moi(?: seule?)?|a personne|personne (?:ne )?(?:le )?sait(?! \p{L}+(?:er|ir|re)(?!\p{L}))|personne (?:ne )?doit|(?:pas|aucun\w*) leurs? (?:oignons|affaires)|ca (?:ne |les )?(?:les )?regarde pas|pas de mes (?:oignons|affaires)|ne sort pas d'ici|(?:je )?(?:le |la |les )?(?:cache|tais)|pas le chiffre|interieurement`,
  ),
  secrets: words(
    String.raw`m'a (?:confie|glisse|avoue)\p{L}*|on m'a (?:glisse|confie|raconte que)|s'en va(?= *$| bientot| en )|je (?:prefere|prefererais)|pourquoi je (?:change|bouge|veux (?:partir|changer))|glassdoor|indeed|parle mal|m'a (?:paru|semble)|snobs?|cherche ailleurs|n'ecoute pas|au bout du rouleau|j'ai menti|mentir|hautaine?s?|meprisante?s?|autoritaires?|je signe pas|de l'heure`,
    String.raw`fausse couche|mal (?:au|a la|aux) (?:genoux?|dos|ventre|tete|epaules?|hanche|pieds?|mains?|poignets?)|allergi\w*|insomni\w*|appareil auditif|dos (?:bloque|casse|foutu)|loyer\w*|credit (?:immo\w*|conso\w*)|hypotheque|huissier|decouvert|pas ose|en arret|c'est juste avec`,
    String.raw`enceinte|grossesse|bebe|bb\d?|malad\w*|maladie|arret (?:maladie|de travail)|burn-?out|depress\w*|therap\w*|psy\w*|lithium|medicament\w*|traitement|cancer|(?:mon|une|d'une|apres l') ?operation(?! (?:de |d'|commerciale|"|«))|oper[ee]e? (?:de|du)|handicap|rqth|diabet\w*|migraines?|alcool|sobre|bipolaire|hopital pour moi`,
    String.raw`(?:mon|ma|mes|notre|nos) (?:mari|femme|conjointe?|compagn\w+|enfants?|fils|fille|mere|pere|parents|copine?|chum|blonde|ex(?![ -]?(?:boite|boss|employeur|entreprise|chef|societe|collegue))|frere|soeur|maman|papa|gamins?|petits?|divorce)|divorce\w*|(?:ma|notre|la|en pleine) separation|garde (?:alternee|partagee|d'enfants?|(?:de|des|pour) (?:(?:mes|les) )?(?:enfants|petits|p'tits|gamins|gosses|flos|mioches))|\p{L}+ va (?:capoter|raler|hurler|flipper)|(?:rappeler|appeler|place|payer|chercher|deposer|mode de garde).{0,12}creche|pension alimentaire`,
    String.raw`autres? (?:offres?|process|boites?|pistes?|entretiens?|candidatures?|propositions?|postes?|employeurs?)|contre-?offre|(?:mon|ma) (?:boss|patron\w*|boite|employeur|chef\w*) actuel\w*|plan b|offre (?:chez|de|a) \w+|\d+ process|d'autres process|m'man|p'pa`,
    String.raw`demission\w*|licenci\w*|vire[e]?|prud'?hommes?|rupture conv\w*|chomage|pole emploi|france travail|pourquoi (?:j'ai|t'as|tu as|vous avez|avoir) (?:quitte|arrete|parti|lache)\w*|pourquoi je (?:pars|quitte)|la plainte|proces|trou dans (?:le|mon) cv|mes dettes|surendettement|casier|permis suspendu|harcelement`,
  ),
  matters: words(
    String.raw`en sueur|mains moites|(?:fait|laissee?) attendre|(?:ma|mes) reponses? .*(?:a cote|floues?|nulles?)|coupee? (?:la parole|\p{L}+ fois)|salaires?|salarial\w*|paye|paie|remuneration|brut|net|primes?|treizieme|13e? mois|interessement|participation|tickets?(?:[ -]?resto)?|mutuelle|reer|assurances?|echelon|echelle|indice|grille|bareme|smic|pretentions?|cadre|forfait(?: jours)?|cdd|cdi|\d+ ?k(?:€)?|\d+(?:[.,]\d+)? ?(?:€|\$|euros?|eur)(?: ?/ ?h)?|fixe|variable|dit \d+|paniers?(?! (?:de|a)(?!\p{L}))|gd|deplacements? payes?|depl|voiture de (?:service|fonction)`,
    String.raw`periode d'essai|essai|teletravail|tt|presentiel|remote|conges?|rtt|horaires?|permanences?|roulement|planning|poste|fds|fins? de semaine|astreintes?|gardes?|de nuit|nuits?|week-?ends?|we|temps (?:plein|complet|partiel)|mi-temps|\d+ ?h(?:/sem\w*)?|\d+j\b.*|preavis|trajet|metro|parking|cantine|off le \w+|quart\w*|temps supp\w*|heures sup\w*|gym`,
    String.raw`(?:vend|revend|part|partent|s'en va|quitte)\w* (?:ses|sa|en|la|le|l'|a la retraite)\b.*|retraite|turn-?over|candidat\w* (?:en )?interne|autres? candidat\w*|joue d'avance|ambiance (?:pourrie|tendue|bizarre)|rumeurs?|ragots?|on m'a dit que|tensions?|ex-?\w+ (?:vire|parti)\w*|licenciements?|plan social`,
    String.raw`(?:arrivee? |\d+ min\w* )?en retard|j'y crois pas|j'en doute|mouais|(?:bien|mal|moyen) passee?|stress\w*|bafouill\w*|panique\w*|bloque\w*|trou noir(?: complet| total)?|j'ai (?:seche|rame|begaye|plante|foire|merde|bugge|hesite|rougi)|brouillon|(?:bien|mal|pas) repondu|moyen|bof|pas (?:terrible|top|fier\w*|ouf)|nul\w*|rate\w*|(?:m'en|jm'en|m') ?suis (?:sorti|emmele|perdu)\w*|oublie l\w*|au 1er coup|erreur que j'ai faite|rattrape\w*|degoute\w*|hate`,
  ),
  verdicts: words(
    String.raw`gentil\w*|sympa\w*|adorable\w*|chaleureu\w*|(?<!de |du |a |au |le )froid\w*|distante?s?|sec|seche|charmante?s?|genial\w*|super|cool|bizarre\w*|pressee?s?|fatiguee?s?|stressante?|severe\w*|arrogante?s?|desagreable\w*|bavarde?s?|a l'aise|souriante?s?|mignonn?e?s?|pas commode|relou|chiante?s?|beau|belle|aie|que du bon|tres bel|intimidante?s?|(?:c'est|c'etait) (?:nul|chaud|la cata)|sans broncher`,
    String.raw`(?:se )?tutoi\p{L}*|tutoiement|vouvoie\p{L}*|vouvoiement|tu direct|c'est vous|parler de chasse|parle trop|trop (?:long|bavard|vite|court)|le monde est petit`,
  ),
  hours: words(
    String.raw`(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?|week-?ends?|we|\d+ ?h(?:\d+)?|\d+ ?(?:min(?:utes)?|mn|heures?)|\d+ ?[x×] ?/? ?\d*|\d+ ?j|une sem\w* sur|un \w+ sur deux|sur deux`,
  ),
  promised: words(
    String.raw`(?:attend|attendent|veut|veulent|voudrait|aimerait|reclame|reclament) (?:ma|mon|mes) .*|que j'(?:enverrais?|apporterais?) (?:le|la|les|un|une|mon|ma|mes) .*|que je (?:lui|leur|te|vous) (?:enverrais?|passerais?|donnerais?|apporterais?|transmettrais?|preterais?|ferais? suivre|ferai parvenir)(?: .*)?|je (?:la|le|les) (?:lui|leur) (?:envoie|scanne|passe|donne|apporte|depose|transmets|file|prete|ramene|enverrai|passerai|donnerai|apporterai)(?: .*)?`,
    String.raw`(?:que je |dois |vais |pour )?(?:lui|leur) (?:pass|fil|prepar|donn|pret|scann|apport|rapport|fourni|transmett|transfer|retrouv|cherch|imprim|communiqu)(?:e|er|re|r|es|erai) (?:le |la |les |un |une |mon |ma |mes |l'|deux |trois |quelques ).*`,
    String.raw`(?:je |que je )(?:lui|leur) (?:ferai|ferais|fais) (?:passer|suivre|parvenir)(?: .*)?|(?:dit|promis|assure|propose) de (?:lui |leur )?(?:envoyer|transmettre|passer|fournir|faire (?:passer|suivre|parvenir))(?: .*)?`,
    String.raw`promis(?: de| d'| que)?|(?:je )?(?:lui|leur|te|vous) dois (?:un|une|le|la|les|mon|ma|mes|des) .*|(?:l'aura|l'auront|les aura|les auront|le recevra|la recevra) de (?:moi|ma part)|donne ma parole|(?:je|j') ?(?:dois |vais |y |lui |leur |vous |te |l'|les |la |le )*(?:envo[iy]\p{L}+|renvo[iy]\p{L}+|transmet\p{L}*|fais suivre|fournis|enverrai)(?: .*)?|a (?:envoyer|transmettre|renvoyer|fournir|faire suivre)|dit que j'envo\p{L}+|(?:faut|dois|devrais|il faut) (?:que je |leur |lui )*(?:envo[iy]\p{L}+|renvo[iy]\p{L}+|transmet\p{L}*|fournir|fasse suivre)`,
    String.raw`j'y fais (?:une?|la|le|les) .*|(?:je|j') ?(?:leur|lui|y) (?:fais|prepare|ecris|redige|donne|passe) (?:une?|la|le|les|mon|ma|mes) .*|j'(?:y )?ai dit oui|dit oui|je m'(?:suis )?engage\w*|on attend (?:ma|mon|mes) .*|(?:ils|elles?|on|y) (?:attend|attendent|veut|veulent|aimerai(?:t|ent)|demande\w*|reclame\w*) (?:ma|mon|mes) .*|aimerai(?:t|ent) (?:ma|mon|mes) .*|attendent (?:ma|mon|mes) .*|sous la main pour eux`,
  ),
  refersBack: words(
    `(?:l'aura|l'auront|les aura) de (?:moi|ma part)|donne ma parole|la-dessus|j'y ai dit oui|dit oui|je (?:la|le|les|lui|leur) .*|j'y fais.*|dit pour .*`,
  ),
  done: words(
    String.raw`deja (?:envoy\w*|transmis\w*|fait\w*|donne\w*|remis\w*)|(?:envoy|transmis|remis|donne)\w* (?:hier|ce matin|le jour meme|sur place)|ils? ont la copie|(?:elle|il|ils|elles) (?:l'a|l'ont|a|ont) (?:deja|garde)\w*|c'est fait`,
  ),
  unsaid: words(
    String.raw`(?:ne pas|ne meme pas|sans) avoir (?:${said})(?: .*)?|(?:j'ai |je |y )?(?:\p{L}+ment )?(?:zappe|omis|oublie) (?:\p{L}+ment )?(?:de |d')(?:${say})(?: .*)?|(?:aurait fallu|fallait|faudrait) (?:que je (?:${wouldSay})|(?:${say}))(?: .*)?|pass\p{L}+ (?:a la trappe|sous silence)(?: .*)?|rest\p{L}+ sous silence|pas (?:pu|pense|songe|reussi|eu l'occasion) (?:a |de |d')?(?:${say})(?: .*)?`,
    String.raw`(?:j'ai |je )zappe(?: .*)?|(?:m'est revenue?s?|m'est venue?s?|y ai pense|me revient) (?:trop tard|apres|dans|sur|en|seulement)(?: .*)?|pas place (?:mon|ma|mes|le|la|les|que)(?: .*)?`,
    String.raw`oublie (?:de|d'|que)(?: .*)?|j'ai oublie(?: .*)?|(?:j'|je )?aurais (?:bien )?(?:du|pu|voulu|aime) (?:\p{L}+ )?(?:dire|parler|preciser|mentionner|evoquer|ajouter|raconter|expliquer|citer|insister|placer|demander|montrer)(?: .*)?|pas eu le temps (?:de|d')(?: .*)?|j'aurais du .*|pas pu (?:dire|parler|placer|evoquer)(?: .*)?|manque de (?:dire|preciser)|pas pense a (?:dire|parler|mentionner)`,
  ),
  notSaid: words(
    String.raw`pas un mot (?:de|sur|du|des|d')(?: .*)?|(?:pas|rien|jamais) (?:dit|parle|mentionne|evoque|precise|raconte|prononce)(?: .*)?|tu\w* que|cache\w* que`,
  ),
  regret: words(
    String.raw`(?:je )?m'en veux|zut|quel(?:le)? (?:ane|idiote?|imbecile|dommage|cruche|gourde|betise)|trou noir|rate\w*|(?:elle|il|ils|ca) (?:leur |lui )?aurai(?:t|ent) (?:aime|plu|adore|servi|parle)|c'est (?:justement |exactement )?ce qu'ils (?:cherchent|veulent)|merde|flute|dommage|argh+|aie|bete|con|conne|bon sang|malheureusement|tabarn\w*|crisse|ostie|je sais pas (?:pq|pourquoi)`,
  ),
  goesOn: /^(?:et que|ni|non plus|et (?:pas|meme pas) un mot|et pas non plus|pas plus)(?!\p{L})/u,
  sending:
    /^(?:pis |et |aussi )?(?:envoyer|transmettre|faire suivre|passer|donner|preter|apporter)(?!\p{L})/u,
  toWhom: /(?:^|[^\p{L}])(?:a|pour|pr|chez|->|→)\s+(?:(?:mme|mr?)\.? )?$/u,
  addsTo:
    /^(?:et|aussi|en plus|ni)(?!\p{L}).*(?<!\p{L})(?:j'|je |mon |ma |mes )|(?<!\p{L})aussi,? (?:j'|je )/u,
  did: words(
    String.raw`(?:m'a|m'ont|m'avait|m'avaient|nous a) (?:aussi |meme |ensuite |tout |gentiment |vite )*(?:fait (?!rire|peur|attendre|mal|douter)\p{L}+|montre|present|explique|raconte|recue?|accueilli|offert|prete|laisse|emmene|ramene|raccompagne|donne(?! envie)|appris|detaille|decrit|cherche|apporte|servi|ouvert|garde|depose|attendue?|invite)\p{L}*(?: .*)?`,
    String.raw`(?:est|sont) (?:descendue?s?|venue?s?|montee?s?|allee?s?) .{0,20}me (?:chercher|accueillir|prendre|montrer)(?: .*)?`,
  ),
  liked: words(
    String.raw`(?:j'ai )?(?:adore|kiffe|aime|apprecie)\w*|m'a (?:plu|donne envie|interesse|marque|touche)|m'ont (?:plu|marque)|en revait|genial que|trouve (?:\p{L}+ )?(?:genial|super|chouette|top|passionnant)\p{L}*|passionnant\w*|interessant\w*|envie|a trouve ca (?:malin|bien|super|top)|les a interesse\w*|l'a interesse\w*|coup de coeur|exactement|releve la tete|a souri|hoch\w*`,
  ),
  asked: words(
    String.raw`demand(?:e|ee|ent|ait)\w*|question\w*|interroge\w*|pousse sur|insiste sur|voulai\w* savoir|veut savoir|mise en situation|situation|cas pratique|priorisation|sys design|tableau|conflit|erreur`,
  ),
  answered:
    /^(?:et |alors |moi )*(?:je (?:lui|leur) ai|j'ai (?:repondu|dit|parle|bafouille|cite|explique|raconte)|reponse|rep\.)(?!\p{L})/u,
  need: words(
    String.raw`cherche\w*|besoin\w*|manqu\w+|leur faut|il leur manque|probleme\w*|pb|leur pb|galere\w*|migration|en cours|transition|projet\w*|dette|veulent|voudrai\w*|aimerai\w*|prevoi\w*|gros sujet|personne forme personne|y ont rien`,
  ),
  told: words(
    String.raw`(?:j'ai |j'leur ai |je leur ai )?(?:raconte|conte|parle|explique|montre|presente|dit|cite|propose|decrit|evoque|detaille)\w*(?: .*)?|discute\w*|echang\w+|aborde\w*|sujet|l'histoire (?:de|du|d')(?: .*)?|histoire|proposition|retenu que|il dit|elle dit|a dit|precise\w*|avise|relances|visite|tour (?:d'usine|du|de la|des)`,
  ),
  hearing: words(
    String.raw`repon(?:se|d|dent|dront|dra)|retour|rappel\w*|appel\w*|telephon\w*|aviser\w*|m'avis\w*|tien\w* (?:au courant|informe\w*)|decid\w*|decision|previen\w*|nouvelles?|confirm\w*|reviennent vers|revient vers|(?:me )?revient la-dessus|ecri(?:ront|vent|ra) (?:pour|avant)|resultats?|recontact\w*|donne\w* (?:une )?reponse|y rappellent`,
  ),
  ownTask:
    /^(?:re?)?(?:appeler|telephoner|confirmer|repondre|ecrire|prevenir|contacter|decider|aviser)(?!\p{L})/u,
  chat: words('pis|pq|pcq|qqch|qqn|tt|ttes|bcp|jme|jsuis|chu|tse|drette|pu|kids|char|lol|genre|boulot|truc'),
  times: frenchTimes,
}));
