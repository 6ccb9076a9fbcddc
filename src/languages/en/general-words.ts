// Derived by scripts/general-words.mjs: do not edit.
import { wordList } from "../wording.js";

/** Words of the language at large that name no subject. */
export const generalWords = wordList(`
    abjectly ably abnormally abominably above abrasively abroad abruptly absently abstractedly
    abstractly abstrusely absurdly abundantly abusively abysmally academically acceptably
    accessibly accidentally accordance according accordingly accurately accusingly acidly
    acoustically actively acutely adamantly add added adding additionally adds adeptly adequately
    adj adjacently adjectivally administratively admirably admiringly admittedly adopted adorably
    adoringly adroitly advantageously adventurously adversely advisedly affably affected affecting
    affectionately affects affirmatively affluently afterwards aggressively agilely ago
    agonisingly agreeably ahead aimlessly airily alarmingly alertly allegedly allegorically allow
    allowed allowing allows allusively almost alongside alphabetically alternately alternatively
    amazingly ambidextrously ambiguously ambitiously ambivalently amiably amicably amid amidst
    amongst amorally amorously amorphously amount amply amusingly analogously analytically
    anatomically angrily animatedly announce annoyingly annually anonymously antithetically
    anxiously anyhow anymore apart apologise apologised apologises apologising appallingly appear
    appeared appearing appears appetisingly apply appositely appreciably appreciate appreciatively
    apprehensively appropriate appropriately approvingly approximately aptly arbitrarily
    architecturally archly ardently arduously arguably arise arithmetically arrive arrived arrives
    arriving arrogantly artfully articulately artificially artlessly asexually ashamedly aside
    asked assertively assiduously associated assume assumed assumes assuming assuredly
    astonishingly astoundingly astronomically astutely asymmetrically asynchronously atrociously
    attentively attractively attributively atypically audaciously audibly aurally auspiciously
    austerely authoritatively autonomously avariciously avidly avoidably avowedly away awesomely
    awfully awkwardly back backed backing backs backward backwards badly baldly balefully
    barbarously barely basely bashfully bawdily beastly beauteously beautifully became becoming
    becomingly beforehand began beggarly begin beginning beginnings begins begrudgingly
    beguilingly begun beings belatedly believe believed believes believing belligerently below
    beneficently beneficially benevolently benignly biannually biennially bilaterally biologically
    bitingly bitterly bizarrely blamelessly blandly blankly blasphemously blatantly bleakly
    blearily blessedly blindingly blindly blissfully blithely bloodlessly bluntly boastfully
    bodily boisterously boldly boorishly boringly bossily bother bothered bothering bothers bottom
    bountifully boyishly bradly brashly bravely brazenly breathlessly breathtakingly breezily
    brief briefly brightly brilliantly bringing brings briskly bristly broadly brotherly brought
    bruskly brusquely brutally brutishly bubbly buoyantly burly busily cagily call callously
    calmly candidly cannily cannot cantankerously capably capaciously capriciously caption care
    cared carefully carelessly cares carnally carried carries carry carrying casually catch
    catches catching categorically cattily caught causally cautiously ceaselessly cecily
    censoriously centrally ceremonially ceremoniously certain charily charitably charmingly
    chastely chattily cheaply cheekily cheerfully cheerily cheerlessly chemically chiefly
    childishly chivalrously choose chooses choosing choppily chose chosen chronologically
    churlishly circuitously circumstantially civilly clandestinely classically cleanly clear
    cleverly click clinically closely clownishly clumsily coarsely cockily cogently coherently
    cohesively coincidentally coldly collectively colloquially colossally colourfully comely
    comfortably comfortingly comically commendably commercially commonly communally compactly
    comparably comparatively compassionately compatibly compellingly competently competitively
    complacently complaisantly comprehensively compulsively compulsorily computationally con
    conceivably conceptually concisely conclusively concretely concurrently condescendingly
    conditionally confessedly confidentially confidently confusedly confusingly congenially
    congenitally conscientiously consciously consecutively consequently conservatively consider
    considerably considerately considered considering considers consistently conspicuously
    constantly constitutionally constructively contain containing contains contemporaneously
    contemptibly contemptuously contentedly contentiously continually continue continued continues
    continuing continuously contractually contrarily contritely controversially conveniently
    conventionally conversationally conversely convincingly convulsively coolly cooperatively
    copiously cordially correctly corresponding correspondingly corruptly cosily costly count
    countably counted counting counts courageously courteously courtly covertly covetously
    cowardly coyly crabbily crackly craftily crassly cravenly crazily creatively credibly
    creditably credulously creepily criminally crinkly crisply critically crookedly crossly
    crucially crudely cruelly crumbly cuddly culturally cumulatively cunningly curiously curly
    cursorily curtly customarily cutely cyclically cynically daily daintily damnably damply
    dangerously dankly dare daringly darkly dashingly dauntlessly deadly dearly deathly debonairly
    decadently deceitfully decently deceptively decide decided decidedly decides deciding
    decisively decorously deeply defensively deferentially defiantly definitively deftly
    dejectedly deliberately delicately deliciously delightfully delinquently deliriously
    dementedly demonstrably demonstratively demurely densely depend dependably depended depending
    depends deplorably depressingly derisively describe described descriptively deservedly
    desirably desolately despairingly desperately despicably despite despondently destructively
    devilishly deviously devotedly devoutly dexterously dextrously diabolically diagonally
    diametrically differ different differently diffidently diffusely digitally diligently dimly
    directly disadvantageously disagreeably disappointingly disapprovingly disastrously
    disconnectedly disconsolately discontentedly discouragingly discourteously discreetly
    disdainfully disgracefully disgustedly disgustingly dishonestly dishonourably disinterestedly
    disjointedly disloyally dismally disobediently disorderly dispassionately disproportionately
    disreputably disrespectfully dissolutely distantly distastefully distinctively distinctly
    distressingly distrustfully disturbingly diurnally diversely divinely divisively dizzily
    docilely doggedly dolefully dominantly dotingly doubly doubtful doubtfully doubtlessly dourly
    dowdily downed downing downs downwards drably dreadfully dreamily drearily drily drizzly
    dropped dropping drowsily drunkenly dryly dubiously due dumbly durably dutifully dynamically
    eagerly earnestly earthly easily ecologically economically ecumenically editorially
    educationally eerily effect effectively effectually efficaciously efficiently effortlessly
    effusively egotistically egregiously eighty elaborately electrically elegantly eleven
    elliptically eloquently elusively embarrassingly emily eminently emotionally empirically
    emptily empty enchantingly encouragingly endearingly ending endlessly engagingly enormously
    entertainingly entirely enviably enviously environmentally equably equally equitably
    equivalently equivocally erectly erroneously eruditely essentially etc eternally ethereally
    ethically evasively evenly eventfully evermore evilly exactingly example exceedingly
    excellently except exceptionally excessively excitedly excitingly exclusively excruciatingly
    exhaustively existentially exorbitantly expansively expect expectantly expected expecting
    expects expediently expeditiously expensively experimentally expertly explain explained
    explaining explains explicitly explosively exponentially expressively expressly exquisitely
    extemporaneously extensively externally extraneously extraordinarily extravagantly extremely
    exuberantly exultantly fabulously facetiously facially fact facts factually faintly fairly
    faithfully faithlessly fall fallaciously fallen fallibly falling falls falsely falteringly
    familiarly famously fanatically fancifully fancily far farther fashionably fastidiously
    fatally fatefully fatherly fatuously faultily faultlessly favourably fearfully fearlessly
    feasibly federally feebly feeling feelingly fell felled felling fells felt felted felting
    felts ferociously fervently fervidly festively fetchingly feverishly fewer fiddly fiendishly
    fiercely fifteen fifth fifty figuratively fill finally financially finely finish finished
    finishes finishing finitely firmly first firstly fiscally fit fitfully fitly fitted fitting
    fittingly fix fixedly flagrantly flamboyantly flashily flatly flatteringly flawlessly
    fleetingly fleshly flexibly flimsily flippantly flirtatiously floridly fluently fluidly
    followed following follows fondly foolishly forbiddingly forcefully forcibly forever forget
    forgetfully forgets forgetting forgot forgotten forlornly formally former formerly formidably
    formlessly forth forthrightly fortnightly fortuitously forty forward foully founded fourthly
    fractionally fractiously fragrantly fraternally fraudulently freely frenziedly frequently
    freshly fretfully frighteningly frightfully frigidly friskily frivolously front frontally
    frostily frugally fruitfully fruitlessly full fully functionally fundamentally funereally
    funnily furiously further furthered furthering furthermore furthers furtively fussily futilely
    fuzzily gaily gainfully gallantly gamely gangly garishly garrulously gaudily gawkily gayly
    general generously genially gentlemanly gently genuinely geographically geologically
    geometrically ghostly giddily giggly gingerly girlishly given givens glacially gladly
    glamorously glaringly gleefully glibly globally gloomily gloriously glowingly glumly
    gluttonously god godly goodly gorgeously gotten gov grab grabbed grabbing grabs gracefully
    gracelessly graciously gradually grammatically grandly graphically gratefully gratuitously
    gravelly gravely greater greatly greedily greetings gregariously grievously grimly gristly
    groggily grossly grotesquely groundlessly grudgingly gruesomely gruffly grumpily guardedly
    guess guessed guesses guessing guiltily habitually half halfheartedly haltingly handily
    handsomely hang hanged hanging hangs haphazardly happily hardheadedly hardheartedly hardily
    hardly harmfully harmlessly harmoniously harshly hastily hate hated hatefully hates hating
    haughtily hauntingly hazily healthfully healthily hear heard hearing hears heartily
    heartlessly heatedly heavenly heavily heedlessly heinously hell hellishly helpfully helplessly
    hence hereafter hereby herein heres hereupon hers herself hesitantly hesitatingly hid
    hideously hierarchically high higher highest highly hilariously himself historically hither
    hoarsely hollowly holy homely homepage homily homogeneously honourably hope hoped hopelessly
    hopes hoping horizontally horrendously horribly horridly hospitably hostilely hotheadedly
    hotly hourly html huffily hugely humanely humanly humbly humorously hundred hungrily hurriedly
    huskily hypercritically hypocritically hypothetically hysterically icily ideally identically
    ideologically idly ignobly ignominiously ignorantly ignored illegally illegibly illegitimately
    illicitly illogically imaginably imaginatively immaculately immaturely immeasurably immediate
    immediately immensely imminently immoderately immodestly immorally immortally immovably
    immutably impartially impassively impatiently impeccably impenetrably imperatively
    imperceptibly imperfectly imperially imperiously impersonally impertinently imperturbably
    impetuously impiously impishly implacably implausibly implicitly imply impolitely importance
    important importantly imposingly impossibly impotently impracticably imprecisely impregnably
    impressively improbably improperly improvidently impudently impulsively impurely inaccurately
    inadequately inadvertently inanely inappropriately inarticulately inasmuch inaudibly inc
    incalculably incessantly incidentally incisively inclusively incoherently incomparably
    incompatibly incompetently incompletely incomprehensibly inconceivably inconclusively
    incongruously inconsequentially inconsiderately inconsistently inconspicuously incontestably
    incontrovertibly inconveniently incorrectly incorrigibly increasingly incredibly incredulously
    incurably indecently indecisively indeed indefatigably indefensibly indefinably indefinitely
    indelibly indelicately independently indescribably indestructibly indeterminately indicate
    indicated indicates indifferently indignantly indirectly indiscreetly indiscriminately
    indispensably indisputably indistinctly individually indivisibly indolently indomitably
    indubitably indulgently industrially industriously ineffably ineffectively ineffectually
    inefficiently inelegantly ineluctably ineptly inertly inescapably inestimably inevitably
    inexcusably inexhaustibly inexorably inexpensively inexplicably inextricably infallibly
    infamously infectiously infinitely infinitesimally inflexibly influentially informally
    infrequently infuriatingly ingeniously ingenuously ingratiatingly inherently inhumanely
    inhumanly inimically inimitably initially innately inner innocently innocuously inoffensively
    inordinately inquiringly inquisitively insanely insatiably inscrutably insecurely insensibly
    insensitively inseparably inside insidiously insignificantly insincerely insistently insofar
    insolently instantaneously instantly instinctively instructively insufferably insufficiently
    int intangibly intellectually intelligently intelligibly intensely intensively intentionally
    intently interactively interchangeably interestingly interminably intermittently internally
    internationally intimately intolerably intransitively intravenously intrepidly intricately
    intriguingly intuitively invariably inversely invidiously invincibly invisibly invitingly
    involuntarily invulnerably inward inwardly irately ironically irrationally irregularly
    irrelevantly irremediably irreparably irresistibly irresolutely irresponsibly irretrievably
    irreverently irreversibly irrevocably irritably irritatingly itself jaggedly jauntily
    jealously jeeringly jerkily jocosely jocularly jocundly jointly jokingly jovially joyfully
    joyously jubilantly judicially judiciously juicily justifiably justly keenly keep keeping
    keeps kept keys kindly kingly knew knightly knowingly knowledgeably laboriously
    lackadaisically lamely lamentably languidly languorously large largely lasciviously last
    lasted lasting lastingly lastly lasts lately laterally latest latter latterly laudably
    laughably laughingly lavishly lawfully lawlessly laxly lazily leave leaved leaves leaving
    lecherously lefts legally legibly legitimately leisurely length lengthily leniently lest
    lethally letting lewdly liberally licentiously lightheartedly lightly likely likewise liking
    lilly lily limpidly limply line lineally linearly lingeringly listlessly lively lividly
    loftily logically logistically lonely long longer longest longingly longitudinally loosely
    lopsidedly lordly loudly loving lovingly lower lowly loyally lucidly lucratively ludicrously
    lugubriously luminously luridly lusciously lustfully lustily luxuriantly luxuriously lyly
    lyrically maddeningly madly magically magisterially magnanimously magnificently maidenly
    majorly malevolently maliciously malignantly man manfully manifestly manly mannerly mannishly
    manually marginally markedly marvellously massively masterfully masterly materially maternally
    mathematically matronly mattered mattering maturely mawkishly maximally meagrely mean meaning
    meaningfully meanly means meantime meanwhile measurably mechanically medically medicinally
    meditatively meekly mellifluously melodiously memorably menacingly menially mentally mention
    mentioned mentioning mentions mercifully mercilessly merely meritoriously merrily messily
    metaphorically methodically meticulously metrically mightily mil mildly militantly militarily
    mill mind minded mindfully minding mindlessly minds minimally minus minutely miraculously
    mirthfully mischievously miserably miserly misguidedly miss missed misses missing mistakenly
    mistily mockingly moderately modestly modishly moistly momentarily monetarily monotonously
    monstrously monthly monumentally moodily morally morbidly moreover morosely mortally motherly
    mournfully move moved moves moving movingly mug mulishly multiply mundanely municipally
    murderously murkily musically mutely mutinously mutually mysteriously mystically naively
    nakedly namely narrowly nasally nastily nationally nattily naturally naughtily nauseatingly
    nautically nay nearly neatly necessarily necessary needing needlessly nefariously negatively
    neglectfully negligently negligibly neighbourly nervelessly nervously neutrally nevertheless
    newer newest newly nicely niggardly nightly nimbly ninety nobly nobody nocturnally noiselessly
    noisily nominally nonchalantly noncommittally nonetheless nonsensically northeasterly nos not
    notably noted notice noticeably noticed notices noticing notionally notoriously
    notwithstanding nowhere null number numbers numbly numerically nutritionally obdurately
    obediently objectionably objectively obligingly obliquely obliviously obnoxiously obscenely
    obscurely obsequiously observably observantly obsessively obstinately obstructively obtain
    obtained obtrusively obtusely occasionally occur occurred occurring occurs oddly odiously
    offensively officially officiously often ominously omitted once opaquely opened openly
    operationally opposite oppressively optically optionally orally ordered ordering orderly
    orders ordinarily originally ornately ostensibly ostentatiously otherwise outlandishly
    outrageously outside outspokenly outstandingly outwardly overall overly overtly overwhelmingly
    owing painfully painlessly painstakingly palpably paradoxically parenthetically parted
    partially particular parting partly parts passably passionately passively past patently
    paternally pathologically patiently patronisingly peaceably peacefully pearly pebbly
    peculiarly peevishly penitently pensively perceptibly perceptively peremptorily perennially
    perfectly perfunctorily perilously periodically permanently permissibly permissively
    perniciously perpetually persistently persuasively pertly perversely pettily petulantly
    phenomenally philly philosophically physically pick picked picking picks pictorially
    piercingly pimply piously piteously pithily pitiably pitifully pitilessly placed placidly
    plainly plaintively plausibly playfully pleasantly pleasingly pleasurably plentifully plus ply
    poetically poignantly point pointed pointedly pointing pointlessly points poisonously politely
    politically pompously ponderously poorly pop popes popped popping pops popularly portentously
    portly positively possessively posthumously potentially powerfully powerlessly practicably
    practically precariously preciously precipitately precipitously precociously predictably
    predominantly preeminently preemptively prefer preferably preferentially preferred preferring
    prefers prematurely preposterously present presented presenting presently presents
    presumptuously pretentiously prettily previously prickly priestly primarily primitively primly
    princely principally privately problem problematically problems prodigiously productively
    profanely professionally proficiently profitably profoundly profusely progressively
    prohibitively prominently promiscuously promisingly promptly properly proportionally
    proportionately prosperously protectively proud proudly provably proverbially provided
    providentially providently provides provisionally provocatively prudently prudishly
    psychically psychologically publicly pugnaciously punctiliously punctually pungently purely
    puritanically purportedly purposefully purposely puts putted putting quaintly qualitatively
    quarterly que queasily queenly queerly querulously questionably questioningly quickly quietly
    quizzically racially racily radially radiantly radically raggedly rakishly rampantly ran
    rancorously randomly rapaciously rapidly rarely rascally rashly rationally raucously
    ravenously ravishingly readily reasonably reassuringly rebelliously recent recently
    receptively reciprocally recklessly recognisably recursively redundantly ref reflexively
    refreshingly refs regally regardless regards regionally regretfully regrettably regularly
    relatively relentlessly relevantly reliably religiously reluctantly rely remained remarkably
    remember remembered remembering remembers remorsefully remorselessly remotely remove removed
    removes removing repeatably repeatedly replied replies reply replying reportedly reprehensibly
    reproachfully repulsively reputably reputedly resentfully reserved reservedly resignedly
    resolutely resonantly resoundingly resourcefully respectably respectfully respectively
    resplendently responsibly responsively restfully restively restlessly restrictively resulted
    resulting results retroactively retrospectively return returned returning returns reverently
    revoltingly rhetorically rhythmically richly ridiculously righteously rightfully rightly
    rigidly rigorously ripely ritually robustly roguishly rosily roundly routinely royally rudely
    ruefully ruggedly ruinously ruthlessly sacredly safely saintly salaciously sally
    sanctimoniously sanely sartorially sat sated sates sating satirically satisfactorily saucily
    savagely sawed sawing saws saying scaly scandalously scantily scarcely scathingly sceptically
    scholarly scornfully scrupulously scurrilously searchingly seasonally sec secondarily secondly
    secretively secretly section securely sedately seductively seed seek seeks seem seemed seeming
    seemingly seemly seems selectively selfishly selflessly selves send sending sends
    sensationally senselessly sensible sensibly sensitively sensually sensuously sent
    sentimentally separately sequentially serenely serially serious seventy severally severely
    sexily sexually shabbily shakily shamefully shamelessly shapelessly shapely sharply shed
    sheepishly shell shiftily shockingly shoddily shortly shortsightedly showed showily shrewdly
    shyly sickeningly sickly side sides signally significant significantly silently similar
    similarly simultaneously sincere sinfully singly singularly sisterly sit sited siting sits
    sixty skilfully skip skipped skipping skips slackly slatternly slavishly sleazily sleekly
    sleep sleepily sleeping sleeps slept slickly slightly slily sloppily slovenly slowly
    sluggishly sly slyly smaller smartly smilingly smoothly smugly sneeringly snugly soberly
    sociably socially softly soggily soldierly solely solemnly solicitously solidly sombrely
    someday somehow sometime sometimes somewhat soothingly sordidly sorely sorrowfully sorry
    sought soulfully sounded sounding soundlessly soundly sourly southwesterly spaciously sparely
    sparingly sparsely spatially specially specified specify specifying speciously spectacularly
    speedily spending spends spent spindly spirally spiritually spitefully splendidly
    spontaneously spotlessly spryly spuriously squarely squeamishly squiggly staggeringly staidly
    stand stands starkly startlingly stately statistically staunchly stay stayed staying stays
    steadfastly steadily stealthily steeply sternly stick sticking sticks stiffly stingily
    stoically stolidly stonily stood stop stopped stopping stops stormily stoutly straggly
    straightforwardly strangely strenuously strictly stridently strikingly stringently strongly
    structurally struggle struggled struggles struggling stubbly stubbornly stuck studiously
    studly stuffily stunningly stupendously stupidly sturdily stylishly suavely sub subconsciously
    subjectively sublimely subliminally subsequently substantially subtly successfully
    successively succinctly suddenly sufficiently suggestively suit suitably suited suites suiting
    suits sulkily sullenly summarily sup superbly superficially superlatively superstitiously
    suppose supposed supposedly supposes supposing supremely surely surgically surprisingly
    surreptitiously suspiciously sweetly swiftly symmetrically synchronously syntactically tacitly
    tactfully tactically tactlessly taken tamely tangibly tantalisingly tardily tartly tastefully
    tastelessly tautly tearfully technically technologically tediously tellingly temperamentally
    tempestuously temporally temporarily temptingly tenaciously tendentiously tenderly tends
    tensely tentatively tenuously terminally termly terribly terrifyingly tersely testily text
    textually thanked thankfully thanking thanklessly theatrically theirs thence theoretically
    thereafter thereby therefore therein thereof thereto thereupon thermally thick thickly thin
    thinking thinly thirdly thirstily thirty thorough thoroughly thou thought thoughtfully
    thoughtlessly thoughts thousand threateningly thriftily throatily throughout thru thunderously
    thus tidily tightly timely timidly timorously tingly tipsily tirelessly tiresomely tolerably
    tolerantly top topically topologically tortuously touchingly toughly toward towards
    traditionally tranquilly transcendentally transitively transparently transversely
    treacherously tremendously tremulously trenchantly tried tries trillion trimly triply tritely
    triumphantly trivially truculently trustfully truthfully tunefully tunelessly turbulently
    turgidly turned twelve twenty twice typographically tyrannically ubiquitously unacceptably
    unaccountably unalterably unambiguously unanimously unashamedly unavoidably unbearably
    unbelievably uncannily unceasingly unceremoniously uncertainly uncharitably uncleanly
    uncomfortably uncommonly uncompromisingly unconcernedly unconditionally unconscionably
    unconsciously uncontrollably unconventionally unconvincingly unctuously undeniably
    underhandedly underneath understand understandably understandingly understands understood
    undeservedly undoing undoubtedly unearthly uneasily unequally unequivocally unerringly
    unevenly uneventfully unexpectedly unfailingly unfairly unfaithfully unfavourably unfeelingly
    unflinchingly unforgettably unfriendly ungratefully unhappily unhesitatingly uniformly
    unilaterally unintelligibly unintentionally uniquely universally unjustly unkindly unknowingly
    unlawfully unless unlike unlikely unluckily unmanly unmercifully unmistakably unnaturally
    unnecessarily unobtrusively unofficially unpleasantly unquestionably unquestioningly
    unreasonably unrelentingly unreservedly unscrupulously unseasonably unselfishly unspeakably
    unsteadily unsuccessfully unsuitably unthinkingly untiringly unto untruthfully unusually
    unutterably unwillingly unwisely unwittingly upon uproariously ups upwardly upwards urgently
    used useful usefully usefulness uselessly uses using utterly vacantly vacuously vaguely vainly
    valiantly validly variably various variously vastly vehemently venally vengefully venomously
    verbally verily veritably versus vertically vibrantly vicariously viciously victoriously
    vigilantly vigorously vilely vindictively violently virtually virtuously virulently visibly
    visually vitally vivaciously vividly viz vocally vociferously vol vols volubly voluminously
    voluntarily voluptuously voraciously vulgarly vulnerably wait waited waiting waits wake waked
    wakes waking wanly wanting wantonly warily warmly wastefully watchfully ways waywardly weakly
    wearily wed weekly weirdly welcome wells wetly whence whenever whereas whereby wherein
    whereupon wherever whether whichever whilst whim whimsically whither whoever whole
    wholeheartedly whomever wickedly widely width wifely wiggly wildly wilfully willing willingly
    wily winsomely wisely wished wishes wishfully wishing wistfully witlessly wittily wittingly
    wizardly wkly wobbly woefully woke womanly wondered wonderfully wonders wondrously woodenly
    woolly wooly words worldly worried worries worry worrying worthily wrathfully wretchedly
    wriggly wrinkly wrongfully wrongheadedly wrongly wryly yearly years yourselves youthfully
    zealously zero zestfully
  `);
