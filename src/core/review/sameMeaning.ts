import { fold, once } from '../text.ts';

/**
 * Words that notes and letters use for the same thing, a meaning a row, in any language: hurried notes say `dad sick`, the letter `my
 * father was ill`. A word may stand in several rows. Forms of a verb that do not begin alike stand with it.
 */
const rows: readonly string[] = [
  // People of one's life.
  'father dad daddy vater papa pere padre pai',
  'mother mum mom mutter mama maman mere madre mae',
  'parents father mother dad mum mom eltern folks padres pais',
  'wife husband partner spouse girlfriend boyfriend fiance fiancee frau mann freundin freund femme mari conjoint compagnon compagne mujer marido pareja novia novio esposa esposo namorada',
  'brother bro bruder frere hermano irmao',
  'sister sis schwester soeur hermana irma',
  'grandmother grandma nan gran granny nana oma grossmutter mamie abuela avo vo',
  'grandfather grandpa grandad granddad opa grossvater papi abuelo avo',
  'uncle onkel oncle tio',
  'aunt auntie tante tia',
  'cousin cousine vetter primo prima',
  'children child kids kid son daughter boy girl twins baby kinder kind sohn tochter enfants enfant fils fille hijos hijas hijo hija filhos filhas filho filha',
  'teacher professor prof tutor lehrer lehrerin professeur profesor profesora professora',
  'customer client guest buyer kunde kunden clients cliente clientes',
  // People at work.
  'friend mate pal buddy',
  'boss manager mgr supervisor chef chefin leiter patron jefe jefa',
  'colleague coworker workmate kollege kollegin collegue companero companera colega',
  'people folk folks',
  'student pupil learner',
  'apprentice trainee azubi auszubildende auszubildender auszubildenden lehrling apprenti apprentie aprendiz',
  // Work.
  'company firm employer firma betrieb unternehmen entreprise boite societe empresa',
  'leave left leaving quit resign gone going go verlassen weggehen partir quitter irse sair dejar',
  'begin began begun start started resume beginnen anfangen antreten commencer debuter empezar comenzar comecar',
  'finish finished end ended done',
  'hire hired recruit',
  'teach taught train trained training mentor coach instruct ausbilden ausgebildet',
  'study studied studying course kurs formation curso studium',
  'degree diploma abschluss diplome titulo',
  'certificate certified cert ticket zeugnis schein brevet certificado',
  'licence license licensed permit fuhrerschein permis licencia licenca',
  'lead led head oversee oversaw supervise manage managed leiten geleitet gefuhrt',
  'build built construct made make create created developed develop',
  'fix fixed repair repaired mend mended solve solved',
  'break broke broken fault faulty defekt kaputt panne averia',
  'sell sold sale',
  'write wrote written draft drafted',
  'speak spoke spoken talk talked',
  'drive drove driven driving driver',
  'show showed shown',
  'grow grew grown growth increase increased raise raised rise rose',
  'cut reduce reduced lower lowered drop dropped fell fall',
  'win won award prize gewonnen preis gagne prix premio',
  'catch caught spot spotted notice noticed',
  'bring brought take took taken mitbringen mitnehmen apporter emmener traer llevar trazer levar',
  'give gave given hand handed lend lent',
  'send sent schicken geschickt',
  'call called ring rang phone phoned anrufen angerufen telefonisch',
  'keep kept retain retained retention stay stayed staying',
  'meet met',
  'think thought',
  'know knew known',
  'hold held',
  'swap swapped exchange',
  'choose chose chosen pick picked',
  'use used using',
  'lose lost losing loss',
  'live lived home flat',
  'pass passed bestanden aprobado',
  'exam test prufung examen prova',
  'open opened opening offnen eroffnen ouvrir ouverture abrir apertura',
  'close closed closing shut schliessen geschlossen fermer fermeture cerrar',
  'change changed switch move moved moving migration migrate wechsel umstellung',
  'plan planned planning want wanted intend geplant',
  'gap break pause stepped auszeit',
  'accident injury injured unfall verletzt accidente',
  'die died death dead funeral',
  'site premises campus',
  'paperwork document documents docs unterlagen papiere documentos',
  'problem issue trouble',
  'winter summer season',
  'colour color paint',
  'salary pay wage money compensation gehalt lohn salaire paie sueldo salario nomina',
  'retire retires retirement pension rente ruhestand retraite jubilacion aposentadoria reforma',
  'enrol enroll enrolled register registered inscription inscrit inscrite anmelden angemeldet inscribir inscribi matricular inscrever inscrito',
  'buy bought purchase purchased order ordered get kaufen gekauft acheter achete comprar compra',
  'laugh laughed funny joke joked haha lachen gelacht rire rigole risa reir riu',
  'worry worried concern concerned afraid sorge sorgen inquiet souci preocupa preocupado',
  'proud pride stolz fier fiere orgullo orgulhoso',
  'quiet calm slow ruhig calme tranquilo',
  // Health and life.
  'ill illness sick sickness unwell health krank krankheit malade maladie enfermo enfermedad doente doenca',
  'doctor physio hospital medical arzt medecin medico',
  'birth born baby maternity mat geburt geboren naissance nacimiento nascimento',
  'food eat ate eaten lunch dinner meal snack canteen essen mittag cantine repas dejeuner comida almuerzo comer almoco refeicao',
  'drink coffee tea beer brew cuppa kaffee bier cafe biere cerveza cerveja',
  'car van truck lorry vehicle bike wagen auto voiture camionnette velo coche furgoneta carro',
  'workshop shop garage werkstatt atelier taller oficina',
  'goal target aim ziel objectif but objetivo meta',
  'weekend saturday sunday sat sun samstag sonntag wochenende samedi dimanche sabado domingo',
  'half halved halb halfte moitie mitad metade',
  'double doubled twice doppelt doble dobro',
  'abroad foreign overseas ausland etranger extranjero exterior',
  'music song concert band piece musik musique musica',
  'fast quick quickly speed schnell rapide vite rapido',
  'warm warmer hot heat warme chaud caliente quente',
  'cold cool cooler kalt froid frio',
];

const meanings = once(() => {
  const found = new Map<string, number[]>();
  for (const [row, words] of rows.entries())
    for (const word of new Set(fold(words).split(' '))) found.set(word, [...(found.get(word) ?? []), row]);
  return found;
});

/** The rows that a folded word stands in, itself or without an `s`; none where it has no words beside it. */
export function meaningsOf(word: string): readonly number[] {
  return meanings().get(word) ?? meanings().get(word.replace(/s$/, '')) ?? [];
}
