import { wordList } from "../wording.js";

/** English words that carry no meaning for a search: grammar, question frames, courtesies, fillers. */
export const stopWords = wordList(`
    learn learning discover
  don doesn didn won isn aren wasn weren couldn shouldn wouldn haven hasn
  honestly seriously frankly sincerely obviously basically literally hopefully fortunately unfortunately sadly luckily apparently evidently clearly certainly definitely absolutely totally completely probably possibly presumably personally generally usually normally typically eventually ultimately anyway anyways alright simply truly
  specifically particularly especially special particular exactly precisely mainly mostly really actually
  the a an this that these those some any all every each both either neither no none other others another such same own
  i you he she it we they me him her us them my your his its our their mine yours myself yourself im ill id ive youre hes shes its were theyre u ur r
  who whom whose which what when where why how wat wot whats wheres whens hows whos
  and or but nor so yet if then than as because while although though also too either however
  in on at to for with without from by of off out up down over under near around about between among into onto through during before after until till since within along across behind beyond against per via beside besides close nearby next
  am is are was were be been being do does did doing done have has had having can could will would shall should may might must ought dont doesnt didnt cant couldnt wont wouldnt shouldnt isnt arent wasnt werent havent hasnt s t d m ll ve re
  go goes going gone went come comes coming came get gets getting got take takes taking took make makes making made give gives giving gave let lets want wants wanted wanna need needs needed like likes liked love loves loved look looks looking looked see sees seeing seen saw find finds finding found show shows showing shown tell tells telling told know knows knowing known think thinks say says said ask asks asking search searching try trying attend attending join joining visit visiting participate suggest suggestions recommend recommendations propose list display help start starts starting end ends happen happens happening held hold holding host hosted hosting organise organised organising organize organized organizing run running take place taking exist exists plan plans planned planning scheduled schedule available interested interesting interests interest enjoy spend bring use put
  sounds hello hi hey please pls plz thanks thank yes yeah yep ok okay well oh ah um hmm just really actually exactly precisely roughly maybe perhaps very quite pretty rather instead only even still already ever never always again now currently soon later here there anywhere somewhere everywhere elsewhere
  thing things stuff something anything everything nothing one ones event events activity activities outing session sessions programme program
  today tomorrow tonight yesterday day days date dates time times week weeks weekend weekends month months year hour hours morning afternoon evening night moment november
  town towns city cities place places area areas location locations region metropolis neighbourhood neighborhood centre center north france
  aimed intended meant designed targeted addressed dedicated whom
  info information detail details question questions answer
  good great nice cool fun best better lovely new big small little lot lots bit much many more most less least few several enough kind kinds sort sorts type types way
  people person persons everyone everybody anyone anybody someone somebody friend friends mates guys public adult adults parents daughter daughters mum mom dad wife husband partner colleague colleagues coworker coworkers workmate workmates flatmate flatmates roommate housemate neighbour neighbor cousin brother sister nephew niece assistant
  together alone myself ourselves themselves
  late later early earlier possible able sure fine right else part theme topic subject related regarding concerning bored boring bores bore dull tedious worth dear expensive
  gonna gotta lemme wanna kinda cos cuz tbh btw asap lol haha wondering wonder curious old age ages euro euros
  left remain remains remaining listed happened
  pay pays paying reserve reserving
  biggest largest greatest smallest main major meet meets met
  two three four five six seven eight nine ten
`);
