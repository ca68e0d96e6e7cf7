import { fold, once } from '../text.ts';

/** Whether a word is a common first name of some country; many that are one are not known here. */
export function isGivenName(word: string): boolean {
  return names().has(fold(word));
}

/**
 * First names that the lists of at least two languages in @faker-js/faker 10.6 have (MIT; https://github.com/faker-js/faker, src/locales),
 * in the spelling of `fold`.
 */
const names = once(
  () =>
    new Set(
      `
        aaliyah aaron aba abby abdon abdul abdullah abe abel abelard abelardo abigail abimbola abraham achille ada
        adalbert adalberta adalberto adam adan adar ade adedayo adel adela adelaida adelaide adele adelin adelina
        adeline adem adi adil adina aditya adolf adolfo adonis adriaan adrian adriana adriano adrien adrienne
        adrijana afra agata agaton aglae agnes agnesa agustin agustina ahmad ahmed ahmet aida aidan aiden aileen
        aimee aisha akos akram aksel al ala alade alan alana alba alban albert alberta alberte albertina albertine
        alberto albin albina alcibiade alcide alda aldo alea alec alejandra alejandro aleksa aleksandar aleksander
        aleksandra alena alenka ales alessandra alessandro alessia alessio alex alexa alexander alexandr alexandra
        alexandre alexandrea alexandrine alexane alexanne alexej alexia alexis aleyna alfons alfonso alfred alfreda
        alfredo ali alia alica alice alicia alida alima alina aline alisa alisha alison alissa aliya aliyah alize
        alka allan allegra allen allison alma alois alojz alonzo alparslan alton alva alvin alvina alya alycia
        alyssa alysson alzbeta amalia amalie amalija amanda amani amar amara amata amaya amber ambra ambroz amelia
        amelie ami amie amin amina amir amira amos amy ana anabel anabela anabelle anais anamarija anar anas
        anastasia anastasija anastazija anatol anatolie anda andel andelin anders andras andre andrea andreas andrei
        andrej andreja andres andrew andrija andrina andy aneta anezka angel angela angelica angelina angeline
        angelique angelo angie ani anica anika anissa anita anja anka ann anna annabel annabell annabelle anne
        anneli annelie annette anni annie annika anouk antea antero anthony antigone antoine antoinette anton
        antonella antoni antonia antonie antonin antonina antonio antony anya apollo april ara araceli aram arcadie
        archibald archie arda ari ariadna arian ariana ariane arianna arie ariel arielle aris aristide arlene armand
        armando armida armin arnaldo arne arno arnold aron arpad arsenie artemisa arthur artur arturo artus arun
        arvid arwen arya asa ashley asia asja assunta astrid astrida asya athena atmaja attila aubrey audrey august
        augusta augustin augustina augustine aura aurel aurelia aurelian aurelie aurelio aurora aurore austin ava
        axel axelle aya ayan ayana ayaz aydan ayden ayinde ayla aylin ayman aynur ayoub aziz azra bala baran barbara
        barbora barnabas barry bart bartolomej bartolomeo basil bastian batuhan beata beatrice beatriz beau becky
        bela belinda bella ben benedikt beniamin benito benjamin bennett bennie benny bent bente berat berenice
        berit berkay bernadette bernard bernardo bernhard bernice bert berta bertha bertram bertrand beryl bessie
        beth bethany betina betsy bettina betty beulah beverly bianca bianka bibiana bilal bill billie billy bjorn
        blahoslav blaise blake blanca blanche blanka blazej blazena blessing bo bob bobbie bobby bogdan bogdana
        bohdan bohdana bohumil bohumila bohumir bohus bohuslav bohuslava bojan bojana boleslav bonifac bonnie bora
        boris borka boyd bozena bozica bozidar bozidara brad bradford bradley brandi brando brandon brandy branimir
        branimira branislav branislava branka brankica branko brayan brenda brendan brent bret brett brian brice
        bridget bridgette brigita brigitta brigitte britt brittany bronislava brooke bruce bruna bruno bryan bryant
        bucur budimir burak byron caio caitlin caleb calista calvin camelia cameron camil camila camilla camille can
        candace candice candida candido cara carina carl carla carlo carlos carlota carlotta carlton carmela carmelo
        carmen carmine carol carole carolina caroline carolyn carrie carroll cary casandra casey caslav casper
        cassandra cassandre cassie cataleya catalina caterina catharina catherine cathy cecelia cecil cecile cecilia
        cecilie cecilio cedric cedrik celeste celestin celestine celia celina celine cem cesar ceyda ceyla ceylin
        cezar chad chandra chanel chantal charlene charles charlie charlotte chase chelsea chelsey cheryl chester
        cheyenne chiara chloe chris christ christa christelle christian christiane christie christina christine
        christophe christopher christy cihan cindy claire clara clarence clarissa clark claude claudia claudine
        claudio clay clayton clelia clemens clement clemente clementina clementine cleo cleopatra clifford clifton
        clint clinton cloe clotilde clovis clyde cody colin colleen collin concepcion conner connie connor conrad
        constance constantin cora coralie cordelia corey corinna corinne cornelia cornelius corvin cory cosima
        courtney craig cristian cristiana cristiano cristina cristobal crystal ctibor curt curtis cynthia cyprian
        cyril cyrus dado dagmar dagmara dagoberto dahlia daisy dale dalia dalibor dalibora daliborka dalida dalila
        dallas damaris damian damiana damien damilola damir damjan damla damon dan dana dani danica daniel daniela
        daniele daniella danielle danijel danijela danilo danka danny dante danu daphne daphnee dara daria darian
        dariana darija darin darina darinka dario darius darja darko darla darlene darnell darrel darrell darren
        darrin darryl daryl dasa dave davi david davide davin davor dawn dax dea dean deanna debbie debora deborah
        debra defne dejan delbert delfina delia della delores delphine denis denisa denise deniz dennis derek
        derrick desiree devi devin dewey dewi dexter dezider diana diane dianna dianne dicle didier diego dilan
        dilara dildar dimitri dina dino dion dionyz divna dixie dobromila dobroslav dobroslava dolores domenic
        domenica domenico domingo dominic dominick dominik dominika dominique don donald donat donata donato donna
        donnie donny dora doreen dorian dorina doris dorota dorotea doroteja doroteo dorothea dorothy doug douglas
        doyle draga drahomir drahomira drahoslav drahoslava drazen drew dua duane dubravka dunja dusan dusana dustin
        dwayne dwight dylan earl earnest ebba ebony ed eda eddie eddy eden edgar edgardo edison edita edith edmond
        edmund edna eduard eduarda eduardo edvard edvin edward edwin efe efrem eileen ela elaine elbert elda elea
        eleanor eleanore eleazar elena eleni eleonora eleonore elfrida eli elia eliah elian eliana eliane eliano
        elias elif elijah elin elina eline elinor elio elisa elisabeth elise eliseo eliska elissa eliza elizabeth
        ella ellen elli ellie elliot elliott ellis elly elmer elmira elmo elnur elodie eloisa eloise elsa else elsie
        elvira elvis elyssa elza ema emanuel emanuela emelie emely emie emil emile emilia emilian emiliano emilie
        emilija emilio emily emin emir emma emmanuel emmanuelle emmett emmie emmy emre ena enea enes ennio enola
        enrico enrique ensar enya enzo ephraim eray erdal eren eriberto eric erica erich erick erik erika erin erma
        erna ernest ernestine ernesto ernst ervin erwin esma esmeralda esperanza esra essie esteban estefania estela
        estella estelle ester estera esther etela ethan ethel etienne eugen eugene eugenia eugenie eula eulalia
        eulalie eunice eusebia eusebie eusebio eva evan evangeline eve evelin evelina eveline evelyn evelyne
        everardo everett evie evin evy eymen ezio ezra fabian fabiana fabiano fabien fabienne fabio fabiola fabrice
        faith fannie fanny farah fatima fatma fausto fay faye federico fedor fedora felicia feliciano felicie
        felicita felipe felix femke ferdinand ferdinando fernando fidan fidel fikret filemon filiberto filip filipa
        filipe filippa filippo filomena finja finley finn finnley fiona flavia flavie flavio fleur flora flore
        florence florentin florentina florian floriana florina florine floyd flynn forrest franc frances francesca
        francesco francis francisca francisco franco francois francoise frank frankie franklin frantisek frantiska
        franz fred freda freddie frederic frederick frederik frederique fredrick fredrik fredy freya frida fridolin
        frieda friedrich fritz furkan fynn gabin gabriel gabriela gabriele gabriella gabrielle gabrijela gael
        gaetano gaia gail galina garrett garry gary gaspar gaston gayle gedeon gejza gemma gene geneva genevieve
        gennaro geoffrey georg george georges georgette georgia georgiana gerald geraldine gerard gerardo gerda
        gerhard germaine german gerrit gertruda gertrude ghita giacomo giada gian gianluca gianni gideon gilbert
        gilberto gilda gilles gina ginger gino gioele gioia giorgia giorgio giovanna giovanni gisela gita giulia
        giuliana giuliano giulio giuseppe gizela gladys gleb glen glenda glenn gloria gonzalo goran gordan gordana
        gordon grace gracie graciela grady grant greg gregg gregor gregorio gregory greta gretchen grgur griselda
        guadalupe gudrun guido guillermo gulbahar gulcin gun gunay gunnar gust gustav gustave gustavo guy gwen
        gwendolyn habib habiba hadi hafsa hailey hakan hakim halil halim halima hamza hana hani hanna hannah hanne
        hannes hans harald hari harold harriet harry harvey hasan hasim hasna hassan hatem hattie hayden hayley
        hazel heather hector hedi heidi helen helena helene helga helin helmut heloise hendrik henri henrieta
        henrietta henriette henrik henry herbert herman hermann hermina hermine herta hilda hildegard hira holly
        homer hope horace horacio hortense howard hubert hugh hugo hulya ian ibrahim ida idris ignac ignacio ignacy
        igor ihsan ila ilaria ilarion ilay ilayda ileana ilenia ilhan ilia iliana ilias ilija ilja ilona ilsa ilyas
        imani imelda imke immanuel imran ina inara inaya indira indra ines inesa inez inga ingrid ingrida inka inna
        iolanda ira irem irena irene irfan irina iris irma irvin irving isa isaac isabeau isabel isabela isabell
        isabella isabelle isac isadora isaiah isaias isak isidora isis ismael ismail isra israel iva ivan ivana
        ivanka ivanna ivano ivar iveta ivica ivo ivona ivy iwan izabela izabella izidor izolda jace jacinthe jack
        jackie jackson jacky jacob jacobus jacqueline jacquelyn jacques jada jade jaden jadranka jadranko jaga jaime
        jairo jake jakob jakov jakub jamal james jamie jamil jamila jan jana jane janelle janet janice janie janina
        janine janis janka janko janna janne jannik jannis jano janosch jara jared jari jarmila jarne jarod jarolim
        jaromir jaron jaroslav jaroslava jasen jasmin jasmina jasmine jasna jason jasper javier jay jaya jayce jayda
        jayden jaylen jayson jazmin jean jeanette jeanne jeannette jeannie jed jeff jeffery jeffrey jela jelena
        jelica jenna jennie jennifer jenny jens jeppe jerald jeremiah jeremias jeremie jeremy jermaine jerome jerry
        jesper jess jesse jessica jessie jessy jesus jette jil jill jim jimmie jimmy jindra jo joachim joah joakim
        joan joana joann joanna joanne joanny joaquim joaquin job jocelyn jodi jody joe joel joelle joey johan
        johann johanna johanne johannes john johnathan johnnie johnny jolana jolanda jolie jolien joline jon jona
        jonah jonas jonatan jonathan jonathon joost jordan jordi jordy jorge joris jose josef josefa josefin
        josefina josefine joseph josephine josh joshua josiane josie josue jovan jovana joy joyce joze jozef
        jozefina jozue juan juana juanita juda jude judita judith judy jule jules julia julian juliana julianne
        julie julien julieta juliette julija julio julius juna june junior juri justin justina justine justus justyn
        justyna kaan kacper kadir kai kaia kaj kaja kamil kamila kamran kara karen kari karim karin karina karine
        karl karla karlo karmela karol karolina karoline kasper kassandra katarina kate katharina katherine kathleen
        kathryn kathy katie katja katrin katrina katrine kay kaya kayden kayla kaylee kayleigh kazimir keano keanu
        keira keith kelley kelli kellie kelly kelvin kemal ken kenan kendra kenneth kenny kent kenza kenzo kerem
        kerim kerry kevin khadija khalil kian kiana kiara kilian kim kimberly kira kirk kirsten kjell klaas klara
        klaudia klemens klement klementyna kleopatra kobe koloman konrad konstantin konstantyn koray kornel kornelia
        krista kristen kristi kristian kristie kristijan kristin kristina kristine kristof kristoffer kristopher
        kristy krystal kubra kurt kvetoslava kyan kyle kyra lada ladislau ladislav laila lala lalita lamar lambert
        lamberto lamia lana lance lara larisa larissa larry lars lasse laszlo latif latoya laura laure lauren
        laurence laurens laurent lauri lauriane laurie laurin laurine lauryn laverne lavinia lawrence layla lazar
        lea leah lean leana leander leandra leandro leann leanne leda lee leif leigh leila lela leland lelia len
        lena lene leni lenia lenka lenn lennart lennert lennie lennox lenny lenya leo leon leona leonard leonardo
        leone leonel leoni leonid leonida leonidas leonie leonor leonora leontina leontine leopold leopoldina
        leopoldo leroy leslie lester leticia letitia letizia lev levent levi levin lewis lexi lexie leyla lia liam
        lian liana lias lidia lidija lila lili lilia lilian liliana liliane lilla lillian lillie lilly lilou lily
        lina linda lindsay lindsey line linn linnea lino linus lio lion lionel lisa lisandro lisanne lisbeth lise
        liselotte liv liva livia livio liya liyana liz liza lize ljiljana ljuba ljubica lloyd logan lois lola lonnie
        lora loredana loren lorena lorene lorenz lorenza lorenzo loretta lori lorin loris lorna lorraine lotta lotte
        lou louay louie louis louisa louise lourdes lowell luan luana lubomir lubomira lubor lubos luboslav
        luboslava luc luca lucas luce lucia lucian luciana luciano lucie lucien lucienne lucija lucile lucille lucio
        lucius lucy ludmila ludovic ludovica ludwig luena luigi luis luisa luise luiza lujza luka lukas luke lula
        luna lungelo lutfi luther luz lya lyam lydia lydie lyla lyle lynda lynette lynn lynne mabel mable mack macy
        madeleine madeline madina mads mae maeve mafalda magali magda magdalena maggie magnus mahdi mahir mahmoud
        mahmud maia maida maira maja majda maksim malcolm malena malia malik malika malin malina malou malvina mamie
        mandy manel manfred manon mansur manuel manuela mara marc marcel marcela marcelina marcella marcelo marcia
        marco marcos marcus mare marek maren margaret margareta margarita margaux margie margita margot marguerite
        mari maria mariam marian mariana marianna marianne mariano marica marie mariella marija marika marilena
        marilou marilyn marin marina marino mario marion marisa marisol marit marita marius marjorie mark marko
        markus marlen marlena marlene marley marlo marlon marsha marshall marta martha marthe martim martin martina
        martine marty marvin marwa mary maryam maryann masa mason massimo mate matej mateja mateo mateus mateusz
        mathew mathias mathilda mathilde mathis matias matilda matilde matis mats matt matteo matthew matthias
        matthis matti mattia mattie mattis matyas matylda maud maude maureen maurice mauricio mauro max maxim maxima
        maxime maximilian maxine may maya mayra medard medina megan megane meghan mehmet meike melania melanie
        melany melba melek melike melina melinda melis melisa melissa melita melody melvin mercedes meredith merle
        merlin mert merve mervin meryem mete metod mette mia micaela micah micha michael michaela michal micheal
        michel michele michelle mick miguel mija mika mikael mikail mike mikkel mikulas mila milada milan milana
        mildred mile milena miles milic milica milivoj milla milo milorad milos miloslav miloslava milota milton
        milutin mina mindy minerva minnie mira mirabela mirac miran miranda miray mirco mireille mirela mirella
        miriam mirjam mirka mirko mirna miro miron miroslav miroslava mirza misty mitchell mitra mladen modest
        modesto mohamed mohammad mohammed moira moises mojmir molly mona monica monika monique monserrat morgan
        morgana moric moritz morris morten mose moses moussa muhammad muhammed muhsin murat muriel musa mustafa mya
        myla mylan mylene myra myriam myrna myron myrtle nada nadezda nadia nadine nadir nadja nahid nahil nail naim
        nancy naomi naomie napoleon narcis narcisa narciso nasrullah natalia natalie natalija natan natanael natasa
        natasha nathalie nathan nathanael nathaniel nawal nazif neal neda neil nela neli nelli nellie nelly nelson
        nena neo nerea nestor nettie neva neven nevena nevenka nevin nevio nia nicholas nichole nick nico nicola
        nicolai nicolas nicole niels nigar nika nike nikita nikki niklas niko nikodem nikola nikolai nikolas
        nikolina nil nila nils nina nine nino nisa noa noah noam noan noe noel noelia noelle noemi noemie nola nolan
        nona noor nora norah norbert norberto norina norma norman nour nova novella novi nur nuria nurlan oceane
        octavia oda odin odon ofelia oke ola olaf oldrich ole oleg olga olimpia olimpio oliva olive oliver olivia
        olivier oliwia oliwier ollie olympia omar omer omolara ondrej onur opal ophelia ora oren orlando ornella
        orville oscar oskar osman osvaldo otilia otis oto otto owen oxana pablo padma palmira pam pamela pankrac
        pantaleon paola paolo paris pascal pascale pasquale pat patrice patricia patricija patrick patrik patrizia
        patsy patti patty paul paula paulette paulin paulina pauline pavel pavlina pearl pedro peggy pelagia pelagie
        penelopa penelope penny per percy peri perla pero perry petar pete peter petra petronela phil philip philipp
        philippe phillip phoebe phyllis pia pierre pieter pietro pilar pio piotr pius platon pravoslav preston
        prince prisca priscilla priska prokop prosper prudence queen quentin quieta quinn quinten rachael rachel
        radislav radmila radomir rados radoslav radovan raduz rafael rafaela rafid rahel rahim rahmi raif raina
        rainer raisa rajko ralph rama ramiro ramon ramona rana randal randall randolf randolph randy rania ranko
        raoul raphael raphaelle raquel rasmus rastislav ratna rauf raul ravi ray rayan rayen raymond rebeca rebecca
        rebeka regina reginald reina remo remus renat renata renate renato rene renee rex reza rhea rhonda ria riana
        ricardo riccardo richard rick rickey ricky rico riley rina rino rita roan robert roberta roberto robin
        robinson robyn rocco roch rochelle rocio roderick rodney rodolfo rodrigo rogelio roger rohan roksana roland
        rolando rolf roman romana romeo romina romuald romulus romy ron ronald ronja ronnie roosevelt rosa rosalia
        rosalie rosalinda rosamunda rosana rosanna rosario rose rosemarie rosemary rosie rosina ross rostislav rowan
        roxana roxane roxanne roy roza rozalia rozina ruben ruby rudolf rudolph rudy rufina rufus rupert ruslan
        russell rustam ruta ruth ruya ruza ruzena ryan saba sabina sabine sabino sabri sabrina sadie safa safira
        safiya sagar said salih salim sally salma salome salomea salomon salvador salvatore sam samanta samantha
        samara sami samia samir samira sammie sammy samson samuel samuele sanda sander sandra sandrine sandro sandy
        sanja sanne santiago santina santino santos sara sarah sari sarina sasa sasha saskia saul sava savannah
        savina scarlett scott scottie sean sebastian sebastiano selena selene selim selin selina selma semih sena
        serafin serafina serena serge sergej sergio serhat servac seth severin shaina shana shane shania shanna
        shannon shanon shany shari sharon shaun shawn shawna shayna sheila sheldon shelia shelley shelly sheri
        sherman sherri sherry sheryl shirley sidney sidonia sidonie sienna sigurd silas silje silvan silvana silvia
        silvija silvio simeon simisola simon simona simone sina sinan siro skye slava slavek slavica slavka slavko
        slavomir sofia sofie sofija solange soledad solveig soma sona sonia sonja sonya sophia sophie soraya soren
        spencer srecko stacey stacy stan stanislao stanislav stanislava stanko stanley stasa stef stefan stefana
        stefania stefanie stefano stela stella stepan stephan stephane stephanie stephen steve steven stewart stig
        stojan stuart sue summer surya susan susana susanna susanne susie suzana suzanne svatopluk sven svetlana
        svetozar sydney sylvester sylvia sylvie tabea tabitha tadeas taha tahir talia tamara tami tamia tammy tania
        tanja tanya tara taras tari tarja tasha tasnim tatiana tatjana taylor tea ted teddy teja tekla temitope teo
        teodor teodora teodoro teofil teona terence teresa tereza teri terrance terrell terrence terri terry tess
        tessa thalia thea thelma theo theodor theodora theodore theresa therese thiago thomas tia tiago tiana tiara
        tiberio tibor tichomir tiffany tihomir till tim timea timmy timo timon timotej timoteo timothy timur tina
        tine titi titilayo tito titus tobias tobin toby todd tom toma tomas tome tomislav tommie tommy toni tony
        tonya tracey traci tracy travis trevor tricia trine tristan troy tuana tyler tyron tyrone ubaldo ugo ulrich
        ulrika uma umar umut una urban uriel ursula vaclav vadim vala valdemar valentin valentina valentine
        valentino valeria valerie valerija valter van vanda vanesa vanessa vania vanja vasco vasil vasilisa vavrinec
        velimir velma vendelin venera vera verda verena verica verna verner vernon verona veronica veronika
        veronique vesna vicente vicki vickie vicky victor victoria vida viggo viktor viktoria vilma vince vincenc
        vincent vincenza vincenzo viola violet violeta violette virgil virginia virginie vit vita vito vittoria
        vivian viviana viviane vivien vivienne vladana vladimir vladimira vladimiro vladislav vladislava vlasta
        vlastimil vlastimir vojtech vratislav vsevolod vuk wade wallace walter wanda warren wayne wendell wendy
        werner wesley wessel whitney wiktoria wilbert wilbur wilfred wilhelm wilhelmina willard willem william
        willie willis willy wilma wilson winifred winston wm woodrow xander xaver xavier xenia yago yahya yani
        yannick yannik yannis yara yasin yasmin yasmine yassin yassine yekta yolanda yolande younes youssef yuna
        yunus yuri yusuf yves yvette yvonne zachary zack zackary zafir zahra zaira zakaria zakary zana zaneta zara
        zayd zdenka zdenko zdeslava zdravko zehra zelda zelmira zena zeno zenobia zeyd zeynep zina zinaida zion zita
        ziva ziyad zlata zlatica zlatka zlatko zoe zoey zofia zoja zoltan zora zoran zorka zulfikar zuzana zuzanna
        zvonimir
      `
        .trim()
        .split(/\s+/),
    ),
);
