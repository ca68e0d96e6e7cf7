import type { LanguageWords } from './languageWords.ts';

/** German. */
export const de: LanguageWords = {
  language: 'de',
  common:
    'der die das und sie ihr ihre ihnen für wir uns zu von ist sind haben hat werden wird dass bitte es in im am um wenn oder als nicht ein eine einen einem mit auf ich du dir dich bei zum zur den dem des mir noch gern gerne herr frau sehr hallo',
  slots: {
    candidate: String.raw`Bewerber\p{L}*|Kandidat\p{L}*|Person|Mensch\p{L}*|Profil\p{L}*|Bewerbung\p{L}*|Mitbewerber\p{L}*`,
    else: String.raw`(?:jemand(?:en|em)? (?:ander\p{L}*|mit|d(?:er|ie)|aus)|(?:eine?n?|einer|einem|die|den|der|andere[nr]?|anderweitig\p{L}*) ?(?:ander\p{L}*|weitere\p{L}*|intern\p{L}*|extern\p{L}*|Mitbewerber\p{L}*)(?: {candidate})?|andere[nr]? {candidate}|Mitbewerber\p{L}*|(?:eine?n?|einer) {candidate},? (?:mit|der|die|deren|dessen)|{candidate},? (?:die|deren|der|dessen|mit))`,
    job: 'Stelle|Position|Rolle|Vakanz|Aufgabe|Ausschreibung|Arbeitsplatz|Job|Posten',
    meeting: String.raw`\p{L}*(?:gespräch|termin|interview|treffen|telefonat|call|kennenlernen)\p{L}*`,
  },
  kinds: {
    rejection: {
      plain: [
        String.raw`(?:für|zugunsten|zu Gunsten|auf|mit)(?: …)? ?{else}(?: …)? (?:entschieden|entscheiden|besetzt|besetzen|gefallen|vergeben|weiter\p{L}*|fortsetzen|fortzusetzen|ausgewählt)`,
        String.raw`(?:entschieden|entscheiden),? (?:…)?{else}`,
        String.raw`{else} (?:…)?(?:den Vorzug|die Zusage|zugesagt|eingestellt|ausgewählt|genommen|vorgezogen|bekommen)`,
        String.raw`(?:leider|bedauern|bedauerlicherweise|Bedauern|schade)(?: [^.!?\n]{0,120})? (?:nicht|keine?n?|absagen|Absage|anders|anderweitig)`,
        String.raw`(?:eine?|Ihnen|dir|euch)(?: …)? (?:Absage|absagen|abzusagen)`,
        'Absage(?: auf| zu| für| erteilen)?',
        String.raw`(?:anderweitig|bereits|intern|inzwischen|mittlerweile|nun|jetzt|schon) (?:anderweitig |intern )?(?:besetzt|vergeben|entschieden)`,
        String.raw`{job}(?: …)? (?:besetzt|vergeben|nicht (?:mehr )?(?:zu )?besetz\p{L}*|gestrichen|zurückgezogen)`,
        String.raw`(?:Sie|Ihre? (?:Bewerbung|Unterlagen|Profil)|dich|deine? (?:Bewerbung|Profil)|Ihnen|dir)(?: [^.!?\n]{0,100})? (?:nicht|keine?n?)(?: …)? (?:berücksichtig\p{L}*|einstellen|einzustellen|einladen|einzuladen|anbieten|anzubieten|weiterverfolg\p{L}*|weiter verfolg\p{L}*|in die (?:engere|nähere|nächste) \p{L}+|weiterzu\p{L}+|Zusage|Angebot|übernehmen|in Betracht|entschieden|fortführen|fortsetzen)`,
        String.raw`(?:nicht|keine?) (?:…)?(?:in die engere (?:Wahl|Auswahl)|weiter(?:hin)? (?:berücksichtig\p{L}*|verfolg\p{L}*)|zu Ihren Gunsten|zu deinen Gunsten|positive(?:n|re)? \p{L}+|gereicht|erfolgreich|zusammenarbeiten|zusammenkommen|weitermachen)`,
        String.raw`(?:gegen|nicht für) (?:Sie|dich|eine Zusammenarbeit|eine Einstellung|Ihre Bewerbung)(?: …)? entschieden`,
        String.raw`(?:Wahl|Entscheidung|Auswahl)(?: …)? (?:auf|für|zugunsten) (?:…)?{else}`,
        String.raw`(?:Unterlagen|Bewerbung\p{L}*)(?: …)? (?:zurück(?:zu)?(?:senden|schicken|geben)|zu (?:unserer|meiner) Entlastung)`,
        'wird es (?:diesmal |leider )?nichts',
        String.raw`(?:hat|haben) es (?:diesmal |leider )?nicht (?:ganz )?(?:gereicht|geklappt|geschafft)`,
        String.raw`(?:nicht|keine?n?)(?: …)? (?:weiter|mehr)(?: …)? (?:im Verfahren|im Rennen|dabei)`,
        String.raw`besser (?:zu|passend|passt|entspr\p{L}+)(?: …)? (?:Anforderung\p{L}*|Profil|uns)`,
        'nicht berücksichtigen können|nicht berücksichtigt werden konnte',
        'keine (?:günstigere|bessere|andere) (?:Nachricht|Mitteilung|Antwort)',
      ],
      hints: [
        'leider|bedauer\\p{L}*|Bedauern',
        String.raw`wünschen (?:…)?(?:Zukunft|Erfolg|alles Gute|Weg)`,
        'kein Werturteil|nicht leicht gefallen|nicht leichtgefallen|schwergefallen|schwer gefallen',
        'Vielzahl',
        'enttäusch\\p{L}*',
        'Talentpool|Bewerberpool',
      ],
    },
    offer: {
      plain: [
        String.raw`(?:biete|bieten|anbieten|anzubieten|unterbreiten|machen)(?: …)? (?:Ihnen|dir)(?: …)? (?:{job}|Vertrag|Arbeitsvertrag|Anstellung|Angebot)`,
        String.raw`(?:Ihnen|dir)(?: [^.!?\n]{0,90})? (?:anbieten|anzubieten|ein Angebot|Zusage|zusagen|zuzusagen|unterbreiten)`,
        String.raw`(?:Vertrags|Arbeitsvertrags|Job|Stellen)(?:-)?(?:angebot|entwurf|unterlagen|unterzeichnung)\p{L}*`,
        String.raw`(?:Entwurf|Angebot|Unterzeichnung|Exemplar\p{L}*)(?: …)? (?:Arbeitsvertrag\p{L}*|Anstellungsvertrag\p{L}*|Dienstvertrag\p{L}*|Vertrag\p{L}*)`,
        String.raw`(?:Arbeitsvertrag|Anstellungsvertrag|Vertrag)(?: …)? (?:Anhang|Anlage|anbei|beigefügt|unterschr\p{L}*|unterzeichn\p{L}*|zurück\p{L}*|geprüft|prüfen)`,
        String.raw`(?:anbei|im Anhang|beigefügt|als Anlage)(?: …)? (?:\p{L}*vertrag\p{L}*|Angebot)`,
        String.raw`für (?:Sie|dich) (?:als |und |…)?entschieden`,
        String.raw`(?:Sie|dich)(?: …)? (?:einzustellen|einstellen|für uns (?:zu )?gewinnen|an Bord|in unserem (?:Team|Haus|Kreis|Unternehmen)(?: …)? (?:begrüßen|willkommen)|im Team (?:zu )?(?:haben|begrüßen|willkommen))`,
        String.raw`(?:feste|mündliche|schriftliche|verbindliche|freuen uns,? Ihnen eine) Zusage|Einstellungszusage`,
        String.raw`(?:willkommen (?:im Team|an Bord|bei uns)|herzlich willkommen)`,
        String.raw`(?:Stelle|Job|Position) (?:gehört|ist) (?:Ihnen|dir|Ihre|deine)`,
        String.raw`(?:du hast|Sie haben) (?:den Job|die Stelle|die Zusage)`,
        String.raw`würden (?:…)?gerne? (?:…)?(?:mit Ihnen|mit dir) (?:zusammenarbeiten|arbeiten|weitermachen)`,
      ],
      hints: [
        String.raw`Brutto\p{L}*|Jahresgehalt|Monatsgehalt|Gehalt|Vergütung|Entgeltgruppe|Probezeit|Urlaubstage|Eintritt\p{L}*|Arbeitsbeginn`,
        String.raw`\d[\d.]* ?(?:€|Euro|CHF|Franken)`,
        'Glückwunsch|gratulier\\p{L}*',
        'unterschr\\p{L}*|unterzeichn\\p{L}*',
      ],
    },
    'next-round': {
      plain: [
        String.raw`(?:nächste|zweite|dritte|letzte|finale|weitere)[nrs]? (?:Runde|Gespräch\p{L}*|Schritt|Auswahlrunde|Etappe|Interviewrunde|Stufe|Auswahlstufe|Interview)`,
        String.raw`(?:Zweit|Folge|Abschluss|Final)gespräch\p{L}*`,
        String.raw`(?:eine|zur) Runde weiter|weiter im (?:Rennen|Verfahren)|in die (?:engere|nächste) (?:Auswahl|Wahl|Runde)`,
        String.raw`(?:Probearbeit\p{L}*|Probetag|Schnuppertag|Hospitation|zur Probe arbeiten|Probe zu arbeiten)`,
        String.raw`(?:Sie|dich)(?: …)? (?:wieder|noch einmal|nochmals|erneut|ein zweites Mal)(?: …)? (?:sehen|treffen|sprechen|kennenlernen|einladen)`,
        'überzeugt(?: …)? (?:einladen|weiter|nächst\\p{L}*|zweit\\p{L}*)',
      ],
      hints: ['überzeugt', 'gefallen|gut gefallen', 'positiv\\p{L}*', 'freuen uns,? Ihnen mitteilen'],
    },
    invitation: {
      plain: [
        String.raw`(?:lade|laden) (?:wir |ich )?(?:Sie|dich)(?: [^.!?\n]{0,110})? (?:ein|zum (?:Gespräch|Interview|Vorstellungs\p{L}*|Kennenlern\p{L}*)|zu einem (?:\p{L}+ )?(?:Gespräch|Interview|Vorstellungs\p{L}*|Kennenlern\p{L}*))`,
        String.raw`(?:einladen|eingeladen|einzuladen)(?: [^.!?\n]{0,60})? (?:zu|zum)`,
        String.raw`(?:Sie|dich)(?: …)? (?:einladen|einzuladen|kennenlernen|kennenzulernen|kennen lernen|kennen zu lernen|sprechen|begrüßen|treffen)`,
        String.raw`Einladung (?:zum|zur|zu einem)`,
        String.raw`(?:Vorstellungs|Kennenlern|Bewerbungs|Erst|Auswahl|Telefon)-?(?:gespräch|termin|interview)\p{L}*`,
        String.raw`(?:bestätige|bestätigen)(?: …)? {meeting}`,
        String.raw`{meeting}(?: …)? (?:vereinbaren|ausmachen|abstimmen|vorschlagen|anbieten|bestätig\p{L}*|stattfinden|findet)`,
        String.raw`(?:hätten|haben|hast|passt|passen|würde|könnten|kannst|können) (?:Sie|du|es|Ihnen|dir)(?: …)? (?:Zeit|Zeit für|passen|am|um|kommen|vorbeikommen)`,
        'kommen Sie(?: …)? (?:vorbei|zu uns|am)|komm(?: …)? vorbei',
      ],
      hints: ['Gespräch', 'Termin', 'kennenlernen', 'Interview', 'Fahrtkosten|Anreise|Empfang'],
    },
    reschedule: {
      plain: [
        String.raw`(?:verschieb\p{L}*|verschoben|verleg(?:en|t)|umplanen|umzuplanen|vorziehen|vorverleg\p{L}*|nach hinten)`,
        String.raw`(?:neue[nr]?|andere[nr]?|Ersatz-?|Ausweich-?|alternative[nr]?) ?(?:Termin\p{L}*|Zeit\p{L}*|Uhrzeit|Tag)`,
        String.raw`(?:anstelle|anstatt|statt)(?: …)? (?:des|vom|am|wie|dem)(?: …)? (?:Termins?|\d{1,2}\.|Montag|Dienstag|Mittwoch|Donnerstag|Freitag)`,
        String.raw`Termin(?:verschiebung|änderung|verlegung)\p{L}*`,
        String.raw`(?:{meeting}|Termin)(?: …)? (?:nicht (?:wie geplant )?(?:stattfinden|halten|wahrnehmen|einhalten)|absagen|platzt|ausfallen|fällt aus)`,
      ],
      hints: ['erkrankt|krank', 'kurzfristig', 'leider'],
    },
    cancellation: {
      plain: [
        String.raw`(?:{meeting}|Termin|Besprechung)(?: …)? (?:abgesagt|abgesetzt|storniert|entfällt|gestrichen)`,
        String.raw`(?:Terminabsage|Absage (?:des|unseres|Ihres) (?:Termins|Gesprächs|Vorstellungsgesprächs))`,
      ],
      hints: ['abgesagt|storniert'],
    },
    'on-hold': {
      plain: [
        String.raw`(?:noch|bislang|bisher) (?:keine?n?|nicht)(?: …)? (?:Entscheidung\p{L}*|entschieden|abgeschlossen|Ergebnis|Rückmeldung|Neuigkeiten|fest|getroffen|so weit)`,
        String.raw`verzöger\p{L}*|dauer\p{L}*(?: …)? (?:länger|noch)|nimmt (?:…)?(?:mehr|noch)(?: …)? Zeit`,
        String.raw`(?:Geduld|gedulden|vertrösten|Zwischenbescheid|Zwischenstand|Zwischennachricht|Zwischeninformation)`,
        String.raw`(?:zurückgestellt|auf Eis|ruht|ausgesetzt|pausier\p{L}*|Einstellungsstopp|Stellenstopp|Haushaltssperre|Besetzungssperre|eingefroren)`,
        String.raw`noch (?:…)?(?:in der (?:Prüfung|Auswahl|Bearbeitung|Abstimmung)|im (?:Auswahlverfahren|Verfahren|Gange)|laufen|läuft|aus(?:steht|stehen|stehend\p{L}*)|Gespräche führen|sichten|prüfen)`,
        String.raw`(?:Verfahren|Auswahl|Sichtung|Prüfung|Prozess)(?: …)? noch nicht(?: …)? abgeschlossen`,
        'auf dem Laufenden',
      ],
      hints: ['melden uns|melde mich', 'Stand der Dinge', 'voraussichtlich'],
    },
    question: {
      plain: [
        String.raw`(?:fehlen|fehlt|benötigen|benötige|brauchen|brauche|erbitten)(?: [^.!?\n]{0,90})? (?:Unterlagen|Nachweis\p{L}*|Angaben|Zeugnis\p{L}*|Referenz\p{L}*|Dokument\p{L}*|Informationen|Kopie\p{L}*|Lebenslauf|Urkunde|Führungszeugnis|Ausweis\p{L}*|noch|Bescheinigung\p{L}*)`,
        String.raw`(?:könnten|können|würden|kannst|könntest|würdest|dürfte ich|darf ich|mögen) (?:Sie|du|ich)(?: [^.!?\n]{0,120})? (?:mitteilen|senden|schicken|zusenden|zukommen|nennen|sagen|geben|einreichen|nachreichen|übermitteln|hochladen|bitten|fragen|verraten|beantworten|ausfüllen)`,
        String.raw`(?:bitte|bitten)(?: [^.!?\n]{0,110})? (?:senden|schicken|reichen|laden|übermitteln|teilen|nennen|füllen|beantworten|nachreichen|einreichen|zusenden|zu senden|zukommen|hochladen|mitzuteilen|mitteilen)`,
        String.raw`Nachforderung|nachzureichen|nachreichen`,
        String.raw`Gehaltsvorstellung\p{L}*|Gehaltswunsch|Kündigungsfrist|Eintrittstermin|frühestmöglich\p{L}*`,
        String.raw`(?:Rückfrage|Frage)n?(?: …)? (?:zu|zur|an Sie|an dich|hätten|hätte|haben|bevor)`,
        String.raw`(?:wann|wie|was|welche[rns]?|wo|haben|sind|wären|wäre|hätten|können|könnten)(?: Sie| du| Ihnen| dir| Ihre?)(?: [^.!?\n]{0,120})?\?`,
      ],
      hints: [String.raw`\?`, 'Ausschlussfrist', 'noch folgende'],
    },
    none: {
      plain: [
        String.raw`(?:Eingang|Erhalt) (?:Ihrer|deiner) (?:Bewerbung|Unterlagen|E-?Mail|Nachricht)|Eingangsbestätigung`,
        String.raw`(?:Ihre|deine) (?:Bewerbung|Unterlagen|E-?Mail|Nachricht)(?: …)? (?:erhalten|eingegangen|angekommen)`,
        String.raw`(?:Abwesenheit\p{L}*|automatische (?:Antwort|Abwesenheit\p{L}*)|(?:bin|befinde mich)(?: …)? (?:nicht im (?:Büro|Haus|Hause)|im Urlaub|abwesend|außer Haus))`,
        String.raw`(?:neue|passende|\d+|aktuelle|weitere|ähnliche) (?:\p{L}+ )?(?:Jobs|Stellen|Stellenangebote|Stellenanzeigen)(?: …)? (?:für (?:Sie|dich)|gefunden|in|Suche)`,
        'Newsletter|abbestellen|abmelden|Jobalarm|Jobagent|Job-Alert|Suchauftrag',
        String.raw`(?:Umfrage|Bewertung)(?: …)? (?:teilnehmen|Bewerbungsprozess)`,
      ],
      hints: ['im Browser (?:ansehen|anzeigen)', 'Datenschutz'],
    },
  },
  notMeant: [
    String.raw`(?:noch )?kein(?:e|en)? (?:verbindliche[sn]? |formelle[sn]? )?(?:Angebot|Zusage|Absage)`,
    String.raw`(?:nicht|kein)(?: …)? (?:zögern|scheuen)`,
    String.raw`nicht der richtige (?:Adressat|Empfänger)`,
    String.raw`(?:nicht|keine)(?: …)? (?:antworten|Antwort auf diese)`,
    String.raw`unvollständige Bewerbungen [^.\n]{0,90}`,
    String.raw`nicht älter als`,
    String.raw`weitere Angebote|andere(?:n)? Angebote`,
    String.raw`(?:Anstelle|statt) des abgesagten Termins`,
  ],
  conditions: ['falls', 'sollte', 'sollten', 'sofern', 'wenn', 'ob', 'im Falle', 'für den Fall'],
  closings: [
    String.raw`(?:mit |viele |beste |liebe |schöne |herzliche |freundliche |mit den besten |mit besten |mit freundlichen |mit herzlichen |sonnige )+(?:gr(?:ü|ue)(?:ß|ss)en?|empfehlung(?:en)?)`,
    'hochachtungsvoll|mfg|vg|lg|bg|herzlichst|bis (?:dann|bald|dahin)|gr(?:ü|ue)(?:ß|ss)e?|besten dank|vielen dank|danke',
  ],
  greetings: ['sehr geehrte[rs]?', 'liebe[rs]?', 'hallo', 'guten (?:tag|morgen|abend)', 'hi', 'moin', 'grüß gott', 'servus'],
  roles: [
    String.raw`(?:als|Stelle|Position|Stelle als|Position als|Stelle der|Stelle des|Position der|Position des|Rolle als|Rolle der|Rolle des|Bewerbung als|Bewerbung auf|Bewerbung für|Stelle im|Stellenausschreibung|Vakanz|Ausschreibung) (?:die |der |den |das |eine |einer |einen |ein |unser(?:e|en)? )?(?:Stelle (?:als |der |des )?|Position (?:als |der |des )?)?["„»“]?{ROLE}`,
    String.raw`(?:Vorstellungsgespräch|Bewerbungsgespräch|Interview|Gespräch|Arbeitsvertrag|Vertragsentwurf|Absage|Zusage|Angebot|Bewerbung)(?::| für| –| -| als|) {ROLE}(?= (?:–|-|\()|$)`,
  ],
  labels: {
    role: 'Stelle|Position|Stellenbezeichnung|Ausschreibung|Rolle|Funktion',
    company: 'Firma|Unternehmen|Arbeitgeber|Kunde',
    people: 'Gesprächspartner(?:in|innen)?|Teilnehmer(?:in|innen|de)?|Ansprechpartner(?:in)?|mit|Ihre Gesprächspartner(?:innen)?',
    place: 'Ort|Adresse|Treffpunkt|wo',
    duration: 'Dauer',
    round: 'Runde|Art|Format|Betreff',
  },
  rounds: [
    String.raw`(?:erstes |zweites |technisches |fachliches |kurzes |persönliches )?(?:Vorstellungs|Bewerbungs|Kennenlern|Telefon|Fach|Erst|Zweit|Auswahl|Video|Abschluss|Folge|Panel|Personal)(?:-)?(?:gespräch|interview|termin|runde|call)(?:s|es|e)?`,
    String.raw`(?:erste|zweite|dritte|letzte|nächste)s? (?:Runde|Gespräch|Interview)`,
    'Probearbeit(?:en|stag)?|Probetag|Schnuppertag|Hospitation|Assessment[- ]Center|Einstellungstest',
    'Interview|Gespräch',
  ],
  companies: [
    String.raw`(?:bei der|beim|bei den|bei|für die|für das|zur|zum|im Namen der|im Namen von|Grüße von|Team der|Team von|Haus|hier bei) {NAME}`,
  ],
  clients: [
    String.raw`(?:unser|unseren|unserem|mein|meinen|meinem|unsere|unserer) (?:Kunde[n]?|Mandant(?:en|in)?|Auftraggeber\p{L}*|Klient(?:en)?),? ?(?:der |die |dem |den )?{NAME}`,
    String.raw`im Auftrag (?:unseres|meines|der|von|des) (?:Kunden|Mandanten)?,? ?{NAME}`,
  ],
  recruiters: [
    String.raw`Personalberat\p{L}*|Personalvermittl\p{L}*|Personaldienstleist\p{L}*|Headhunt\p{L}*|Zeitarbeit`,
  ],
  by: [
    'bis(?: spätestens| zum| zu| einschließlich| einschl\\.| Ende| längstens)*(?: zum| den| dem| am| kommenden| nächsten| diesen)*|spätestens(?: am| bis| zum| bis zum| den)*|vor dem|Frist(?::| bis| ist)?(?: zum)?|gilt bis(?: zum)?|gültig bis(?: zum)?|im Laufe des|Anfang|Ende',
  ],
  asksYou: [
    String.raw`bitte|bitten|bestätigen Sie|(?:geben|teilen|senden|schicken|laden|reichen|melden) Sie|(?:gib|teil|schick|meld|sag)e? (?:uns|mir|dich|Bescheid)|Rückmeldung|Rückantwort|Ihre (?:Antwort|Entscheidung|Zusage|Unterschrift)|deine (?:Antwort|Entscheidung|Zusage)|unterschr\p{L}*|unterzeichn\p{L}*|Angebot|halten (?:wir|Ihnen)|gebunden|könnten Sie|können Sie|brauchen (?:wir|Ihre)|benötigen|erwarten|erbeten|erbitten|freuen uns auf|Ausschlussfrist|Bescheid`,
  ],
  tellsYou: [
    String.raw`(?:wir|ich) (?:…)?(?:melden|melde|informier\p{L}*|entscheiden|geben|gebe|kommen|komme|Bescheid|Rückmeldung)|(?:melden|melde) (?:wir|ich)? ?(?:uns|mich)|(?:werden|wird|hören|erhalten|bekommen|hörst|erhältst|bekommst) (?:Sie|du|wir|ich)?(?: …)? ?(?:hören|Nachricht|Rückmeldung|Bescheid|informier\p{L}*|melden|von uns|entscheiden|Entscheidung)|(?:Entscheidung|Ergebnis|Rückmeldung)(?: …)? (?:bis|fällt|fallen|erfolgt|geben|treffen|vorliegen)|Sie hören|du hörst|kommen (?:wir|ich)? ?(?:…)?(?:wieder )?auf (?:Sie|dich) zu`,
  ],
  oldDay: [
    String.raw`(?:anstelle|anstatt|statt|abgesagte[nrs]?|ursprünglich\p{L}*|bisherige[nrs]?|geplante[nrs]?|vom|Ihre (?:Bewerbung|Nachricht|E-?Mail|Unterlagen) vom|am letzten|letzten|vergangene[nr]?|gestern|unser (?:Gespräch|Telefonat) (?:am|vom)|nicht (?:am|wie)|war(?:en)? (?:am|für)|nicht der)(?: \p{L}+){0,3}?`,
  ],
  otherDay: [
    String.raw`(?:Woche (?:vom|ab|nach|des|um den)|Kalenderwoche|KW|ab (?:dem|sofort)?|ab|zum|Beginn(?: am|:)?|Eintritt(?: am| zum|:)?|Start(?: am| zum|:)?|seit(?: dem)?|geschlossen|Urlaub bis(?: zum)?|wieder (?:am|ab)|zwischen|bis zum|bis)`,
  ],
  relativeDays: [
    ['übermorgen', 2],
    ['(?<!guten )morgen(?= (?:um|früh|vormittag|nachmittag|ab|gegen|mittag|abend)|,|\\.)', 1],
    ['heute', 0],
  ],
  numbers: {
    eine: 1, einer: 1, einem: 1, ein: 1, einen: 1, eines: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, vierzehn: 14, fünfzehn: 15, zwanzig: 20, dreißig: 30, vierzig: 40, fünfundvierzig: 45, sechzig: 60, neunzig: 90,
  },
  units: {
    hour: 'Stunden?|Std\\.?|h',
    minute: 'Minuten?|Min\\.?',
    day: '(?:Werk|Arbeits|Kalender)?tagen?',
    week: 'Wochen?',
    spans: [
      ['anderthalb Stunden|eineinhalb Stunden', 90],
      ['dreiviertelstunde|drei viertel stunden?', 45],
      ['halbe(?:n)? stunde|halbstündig\\p{L}*', 30],
      ['viertelstunde', 15],
      ['einstündig\\p{L}*', 60],
      ['zweistündig\\p{L}*', 120],
    ],
  },
  within: ['innerhalb(?: von| der nächsten)?', 'binnen', 'in den nächsten', 'in den kommenden', 'für'],
  honorifics: String.raw`herrn?|frau|dr|prof|dipl\.-ing`,
  meeting: [
    String.raw`(?:mit|durch|bei|von)`,
    String.raw`(?:gespräch\p{L}* (?:mit|nehmen|führen)|nehmen(?: …)?|teilnehmen(?: werden)?|Teilnehmer\p{L}*(?: sind)?|Gesprächspartner\p{L}*(?: sind| ist)?|es nehmen|dabei (?:sind|ist)|erwarten Sie|treffen Sie|lernen Sie)`,
  ],
  meets: [
    String.raw`(?:,? (?:unser|unsere|der|die|Leiter|Leiterin)[^.!?\n]{0,60}?,? )?(?:und (?:ich|Frau|Herr)(?: \p{Lu}\p{L}+)? )?(?:wird|werden|würde|würden|leitet|führt|möchte|möchten|kommt|freut|freuen|nimmt|nehmen|empfängt|begleitet|zeigt|ist wieder|ist (?:auch )?dabei|sind dabei)`,
  ],
  noNames:
    'ich wir sie er es ihr ihre ihren ihrem du dein deine der die das den dem des ein eine einen einem einer und oder aber wenn als am an im in bei mit von vom zu zum zur für auf aus bitte danke mit freundlichen grüßen sehr geehrte geehrter geehrten liebe lieber hallo guten tag termin gespräch vorstellungsgespräch interview bewerbung unterlagen stelle position uhr ort zeit dauer raum halle haus straße platz weg stock obergeschoss empfang januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag team abteilung personal personalabteilung leiter leiterin geschäftsführung gmbh ag betriebsrat unterzeichnerin unterzeichner teams zoom besprechung link video personalreferentin personalreferent hiermit konstruktion versuch ihnen uns mich diese dieser dieses nach leider gerne falls sollten anstelle statt wegen gemeinsam',
};
