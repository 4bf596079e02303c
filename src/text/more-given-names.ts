/**
 * First names from many countries, besides those of given-names.ts: lower case, without accents. They
 * tell that a word before a surname is somebody's first name, and nothing of their bearer. Words that
 * stand in texts as something else (will, mark, hunter, autumn) and family names that stand first are
 * left out.
 */
export const MORE_GIVEN_NAMES: ReadonlySet<string> = new Set(
  `
  aaliyah abbas abdel abdelfattah abdoulaye abdulaziz adel adil adnan adolfo adrian adriana agustin
  ahmet aida aiden aisha aishwarya ajay akbar akhilesh akiko akira alain alasdair alassane alastair
  alberto alejandra alejandro aleksandar aleksander aleksandre aleksei aleksey alena ales alexandre
  alexandru alexis alfie alfonso alfredo algirdas aliaksandr aliaksei alina alistair allison alvaro
  alyssa amado amartya amelia amelie amit amitabh amr anatol anatoly anders andrej andres andrii
  andrius anette angel angelo angie anibal anil anne-marie anneli annika anniken antoine anton
  antonin antonis antti anushka aoife archie arif arjun armen arnaud arne artak artem artur arturo
  arun arunas arvind arvydas asad ashok askar astrid atiku atle attila audun augustin augusto
  aurelia aurelie aurelio ava avigdor axel ayesha aysen azam azhar aziz bahram barham barron bassam
  basuki beji benny benoit benyamin berit bernardo bertrand bezalel bilal bilawal bjorn bjørn blake
  bogdan bola borys branislav brianna brock brody brooke bruno bryce byron caitlin caleb callum
  camila camille camilo carlo carmen carole carolina carys catalin cedric cesar chloe christophe
  christos christy cian ciara ciaran cindy ciprian clark claudio colleen conor consuelo corina
  corinne courtney cristian cristobal csaba dafydd dainius daisuke dalton damien dana danielle
  danilo dario darnell darrell davit deandre debra declan deepak deepika delia denys derrick
  deshawn desmond devendra devon didier diego dieter dimitris dinesh dolly dominick dragos draupadi
  dwayne dylan dzmitry eamon ebrahim eduardo eirik ekaterina elisabetta elvira elvis emi emiko
  emilio emmerson enrique enzo eoin erica erin erkki erlan erlend erling ernesto espen esteban
  ethan etienne eugen eugenio evangelos evgeny ewa ewan fabian fabiana fabien fabio fahad fahd
  faisal farid fatih fatima fawad fazlur federica federico felix ferdinand ferenc fergus fernando
  ffion filippo flavia flavio flemming florencio florin franck francois-xavier frans frantisek
  fraser freddie frederic fredrik freya fuad gabe gabriel gabriela gaetano gamal gareth geert gemma
  genevieve geoff georgios gerardo gergely gerry gethin gilberto gilles giorgi giorgio giorgos
  giovanni giulia giuseppe gonzalo goodluck goran grover grzegorz guillaume guillermo gunnar gus
  gustav gustavo gwen gyorgy hafez hage haider hailemariam hailey hakan halimah halvard hamad
  hamish hanako hanan hank hanna hanne hannes hans harald haruki haruko haruto hasan heinz helena
  helge hemant henk hennadiy henrik hermogenes hernan herve hideki hilary hilde hina hiroki hiroko
  hiroshi hisham hossein hugues hussain iain ibrahim idris ignacio ignazio ihar ihor ilan ildefonso
  imad imani imogen indrek ingvild inigo ioan ioana ioannis irakli iryna isabelle isaias isla
  ismael ismail istvan itamar iulian ivo jaak jacek jada jagdish jaime jalal jamal jan jana janos
  jari jarmo jaroslav jarosław jasmine javad javier jayalalitha jayden jean-baptiste
  jean-christophe jean-francois jean-louis jean-michel jean-noel jean-pierre jean-yves jeanette
  jeannette jensen jermaine jerzy jesus jevgeni ji-hoon jiri joao joaquim joaquin johan jon jordan
  jorge josep jozsef judit juha juliana julio junko juozas jurgen jurgita jussi kairat kais kaitlan
  kaitlin kaitlyn kakha kamal kareem karel karim karin karla katalin katerina kathryn katy kayla
  kaylee kazuko kazuo keiko keisha kelly kelsey kelvin kenan kendra kenichi kenji kent kestutis
  ketevan khaled khaleda khalid kimmo kiran kirill kirsti kjersti klaas klara klaus knut koichi
  konrad konstantin konstantinos kostas krishan krista kristen kristian kristina kristjan kristof
  krzysztof kyoko kyriakos kyrylo lakshmi lalu lamar landon lars laszlo latoya laurent lauri lea
  leah leonardo leszek levan linas lindsay lisbeth liviu logan lorenzo lori lou lubomir luc luca
  lucian luciano ludovic luigi luisa luiz macky madis madison maeve magnus mahdi mahesh maksim
  maksym malik malin mamata manoj manon mansour marat marcel marcela marcelo marcos marek margot
  margus mari marian mariana mariano mariko marissa marius mariusz marko marlon marquis marta marti
  martina marty marwan maryna masao mason masoud massimo mateo mateusz mathias mathilde matias
  matti mauricio maurizio mauro maxim maximo maya mayawati mayumi małgorzata mckenzie megan megumi
  mehmet mel meles mercedes mevlut mia michail michal michalis michał micheal michel michele mihai
  mihaly mikalai mikkel mikko miklos milan millard millie milos min-ho mindaugas miranda mircea
  miroslav mogens mohamad mohd mohsen moise molly moncef morgan morten moshe muhammad muhammadu
  mukesh mulayam munir murad murat murray mustafa mwai mykhailo mykola nabih nabil naftali najah
  najib nana naoko naresh nasser nate nathalie neal nebojsa ned neha niall niamh nicolae niels
  nikolay nikos nirmala nitin nitish noah nobuko norbert noriko nuri nurlan oisin oksana olav oleh
  oleksii oleksiy olena olha olivier olusegun omar omer osmar otmar padraig paige panagiotis panos
  paola paolo pascal pascale patricio paulo pavlo pavol pekka petr petra petros petter peyton
  philippe pietro pilar piotr piyush pratibha priit priyanka pyotr qasem qassem qiang radek
  radosław radu rafael rafał rafik ragnhild raheem rahul raila rajendra rajesh rajiv rakesh ramesh
  ramnath ramon ranjan raphael raquel ravi razvan rebeca reese renato reuven reza rhys riccardo
  riek rimantas ringo rodolfo rogelio rohit ronaldo ronan ronny rory rosalina rosario ruben
  ruhollah rui rune ruslan rustem rutherford ryoko saad sachin saeb sajid sakura saleh salim salva
  salvador samir sandor sandy sanjay santiago saoirse satoko satoshi satya saud seamus sebastien
  sergio serhii serik seth shane shannon sharad sharif shashi shehbaz sheikha shelby shinichi sian
  siarhei siarhiej signe simona simonas sinead siobhan skylar smriti sonam sorin sourav stanislav
  stavros stefan stefano stepan stephane suhail sundar sunil sunita suresh sushma susie sven
  svetlana svitlana sylvie søren taavi tadashi takashi takeshi takuya tamar tamika tanner tarek
  tarique tatjana tawfiq taylor tejashwi teo teodoro terje terrence terri tetsuya thabo theo
  therese thierry tibor tiffany tigran timo tito tomas tomasz tomislav tomoko toomas tore toril
  tracey trine troy turki tuula tyrone tzipi uddhav ugo uhuru uladzimir ulrica urmas uwe uzi vadim
  vadym valentin valeriy vasil vasile vasily venkaiah vern veronika vesa vicente vicki vidar vijay
  vikram ville vince vincenzo viorel virat vitaliy vito vivien vlad vladislav vlastimil vyacheslav
  vytautas wade walid walt wanda whitney willie wilson winnie wyatt xiao yaakov yael yahya yannis
  yasmine yasser yemi ylva yoav yogi yoko yolanda yoshio yoweri yuki yuko yumiko yuriy yury yusuf
  yusuke yuval yves zach zachary zainab zdenek zeke zoltan zsolt zulfikar zurab zuzana łukasz`
    .trim()
    .split(/\s+/u),
);
