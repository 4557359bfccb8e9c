//! The rules for English, Turkish, Russian, Ukrainian, Arabic, Persian and Polish; how to read them:
//! [`super`].

pub(super) const RULES: &str = "\
@wanna = want|wanna|wana|wan|wish|gonna|going|need|ready|planning|plan|thinking|think|trying|decided|tempted|will|rather|better|wants|wnat|thoughts
@killen = kill~|kil|end|hang|shoot|off|unalive|harm|hurt|drown|murder|stab|killing|ending|hanging|shooting|harming|hurting|cutting
@self = myself|mysef|my_self|meself|himself|herself|themselves|hisself|themself
@heen = he|she|hes|shes|husband|boyfriend|bf|dad|father|stepdad|mom|mother|partner|ex|brother|uncle|wife|girlfriend|son|man|parents|stepfather|someone
@hurts = hits|hit|hitting|beats|beating|beat|punches|chokes|choking|strangles|strangled|choked|threatens|threatened|threatening|rapes|raping|raped|attacks|attacking|abuses|touches|molests|kicks|hurts|slaps|slapped|stabbed|punched
strong @killen @self
strong @wanna .. die|dead|dy|diee
strong hope|wish|pray|hoping|praying .. i .. die|dead|dont_wake
strong better|rather .. dead|not_exist|die
strong dont|not|never|no|cant .. want|wanna|wish|care .. live|alive|exist|be_here|living|wake|existing|be_around
strong cant|cannot|not .. go_on|live_anymore|live_like|keep_living|do_life
strong not|never|dont .. wake_up|waking_up
strong no|any .. reason|point|will|sense|purpose .. live|living|life|exist|being_alive|in_living|going_on
strong see|theres|is no .. point|way_out|reason .. anymore|living|life
strong life .. not|isnt .. worth|living
strong tired|sick|done .. of .. living|life|being_alive|existing
strong want|wanna|gonna|going|time|ready|think*|ill .. end _it
strong standing|sitting|im .. on .. bridge|roof|ledge|tracks|rooftop
strong pills|gun|rope|knife|razor|blade .. front|hand|ready|next & me|my|ready
strong happier|better|relieved .. when|if|once .. gone|dead
strong going|gonna|want|about .. jump
strong im_done|its_over|i_give_up & goodbye|living|life|forever|die
strong want|need|make .. it_all|everything|it_to .. end|stop|over
strong end _me
strong no|any future & disappear|die|forever|end|gone
strong painless & overdose|die|suicide|death|kill
strong no .. reason .. keep|go_on|continue|going|carry_on|stay
strong life .. no meaning|point|purpose|sense
strong gonna|going|want|will|planning|tonight .. overdose|od
strong wrote|written|writing|left .. note|letter|letters & ready|go|goodbye|suicide|die|gone
strong dont|not|cant|never .. see .. point|reason|future .. living|life|on|exist|alive
strong wants|going|tried|trying|threatens|threatening to .. end_his|end_her|end_their|kill_his|kill_her|die|suicide .. life|self
strong wants|says|said|tried|threat* .. end .. his|her|their _life
strong thinking|think|thoughts|dream* .. dying|death$|dead|suicide
strong way_out|escape|answer|option & death|dying|die|suicide
strong last .. day|night .. alive|earth|my_life|on_earth
strong not|cant|dont .. here .. tomorrow|anymore|much_longer|longer & be|i|wont
strong hate .. being_alive|living|existing|my_existence
strong deserve .. die|to_live|death
event scared|afraid|terrified|fear .. of|to .. husband|boyfriend|dad|father|him|go_home|partner|stepdad
event i|were|my .. in danger
event beaten|hit|hurt|punched .. by .. @heen|my
event drank|swallowed|ate .. bleach|antifreeze|poison|detergent
event touch* .. me & uncle|stepdad|dad|brother|coach|teacher|grandpa|night
strong how|ways|way .. to _die|kill_myself|end_it
strong take|taking|took|taken|takes .. own|my .. life|lives
strong end|ending|finish .. it_all|my_life|everything|it_tonight|it_now
strong better .. without_me|off_without
strong without_me .. better|happier|easier
strong no_one|nobody|noone|who .. would|will|gonna .. miss|care|notice .. me|gone|dead|if_i
strong suicide_note|goodbye_note|goodbye_letter|last_message|final_goodbye|goodbye_world|goodbye_cruel
strong goodbye|bye .. everyone|world|forever|all
strong commit|committing|considering|contemplating|attempt|attempting|thinking|about|planning .. suicide|sucide|suicid
strong wish .. never .. born|woken|existed
strong disappear|sleep|gone|leave|leaving .. forever
strong burden .. to|on everyone|family|them|all
strong jump .. off|from|in|under .. bridge|roof|building|train|window|balcony
strong in_front|under of|the|a .. train|truck|bus
strong slit|cut|cutting|slitting .. wrist*|veins|throat
strong cut|cutting ... deep|bleeding|blood
strong bleeding .. wont|not|doesnt|cant|heavily|out .. stop|badly
strong took|taken|swallowed|overdosed|downed|take .. all|whole|bottle|many|lot|handful|entire .. pills|tablets|meds|medication|pill*|paracetamol|tylenol|sleeping
strong took|taken|swallowed|taking|popped .. bunch|ton|loads|too_many|so_many|several|handful|everything .. pills|meds|tablets|medication|paracetamol|sleeping
event hands .. neck|throat & he|his|my|husband
event im .. bleeding
event stalking|following|chasing|outside & me & now|knife|gun|kill|scared|help
strong took|swallowed|downed|taken .. 10|15|20|25|30|40|50|60|100 ... pills|tylenol|paracetamol|tablets|ibuprofen|xanax|advil
strong just .. took|swallowed .. pills|tylenol|paracetamol|tablets|ibuprofen|xanax|advil
event swallowed .. pills|tablets|bleach|batter*
strong how|many|what|painless|easiest|quickest .. pills|way|ways|overdose .. die|kill|dead|overdose|suicide
event overdos* .. now|just|took|on|she|he|has|my|i
alone overdose|suicide|suicidal|die|kms
theme suicidal|sucidal|suicidial|suicide_thoughts|suicide_plan|suicidel|suicidal~
theme thoughts .. suicide|dying|ending
event @heen .. @hurts .. me|us|kids|children|my|him|her
event @heen ... kill|killing|murder|hurt|stab|shoot|beat .. me|us|kids|children|my
event afraid|scared|threaten*|fear* ... kill|hurt|beat|murder .. me|us|kids|her|him
event @heen .. has|got|with|holding|pulled|have .. knife|gun|weapon|axe
event just|tonight|today|yesterday ... raped|beaten|assaulted|attacked|strangled & i|me|was|got
event fear|scared|afraid for .. my .. life
event locked|locks|trapped .. me|in|bathroom & he|husband|hide|hiding|him
event hiding .. from|in .. him|husband|dad|bathroom|closet|father
event wont|not let .. me .. leave|out|go
event force*|forcing .. me .. marry|sex|sleep
event not|isnt|stopped|wont|doesnt _breathing|breathe|breathe_anymore|waking_up|responding|wake_up
event unconscious & is|lying|found|she|he|my|help
event hurt|harm|shake|shook|hit|kill .. my_baby|my_child|my_kid|my_kids|my_children & i|im|want|going|might
mask die|dying|dead|killing|kill|kills .. from|of|laughing|boredom|embarrassment|laughter|curiosity
mask killing|kills|killed me & back|head|feet|work|job|pain|stress|heat|knee|migraine*|suspense
mask fear|afraid|scared|anxiety|panic|anxious ... dying|die|death|dead
mask lost|loss|after|by|from ... suicide
mask of living _with
mask suicide .. survivor*|loss|bereave*|prevention|awareness|grief|hotline_volunteer
mask killed|hanged|shot himself|herself|themselves
mask dying .. for|to|mother|father|parent|wife|husband|people
mask die .. for$|laughing
mask took .. own .. life|lives
past years_ago|used_to|childhood|in_the_past|as_a_child|when_i_was|growing_up|survived|survivor|survivors|long_ago|recovered|recovering|former|movie|book|dreamt|dreamed|nightmare|nightmares
calm bereave*|grief|grieving|prevention|research|essay|volunteer|awareness|widow*

@tri = istiyorum|istiyom|istiorum|isterim|istiyor|istiyoru|isterdim|düşünüyorum|isterdim|istemekteyim|istiyrum|istiyormuş|istiyrm
@trn = istemiyorum|istemiyom|istemiyor|istemiorum|istemiyrum|istemem|istemiyrm
strong ölmek|olmek|ölmeyi|ölsem|gebermek .. @tri|düşün*|keşke|daha_iyi
strong keşke .. öl*|olsem|doğmasaydım|doğmasam|uyanmasam
strong ölsem .. iyi|kurtul*|keşke|umrunda|kimse
strong ölüp .. gitmek|kurtulmak|gitsem
strong yaşamak|yasamak|yaşama|yaşamaya .. @trn|bıktım|yoruldum|anlamsız|istek*|gücüm|sebebim|nedenim|değmez|anlamı
strong yaşama*|yasama* isteğim|sebebim|nedenim|gücüm|hevesim .. yok|kalmadı
strong hayat*|yaşam* .. anlamı|anlamsız|değmez|bıktım|son_ver*|yaşanmaz|sonlandır*|bitir*|dayanamıyorum|vazgeç*
strong canıma|canina|canına|hayatıma|hayatına|yaşamıma .. kıy*|kiy*|son
strong intihar* .. et*|edi*|düşün*|@tri|ed*|eğilim*|plan*|istiyorum
strong kendimi|kendini|kendımı .. öldür*|oldur*|as*|kes*|vur*|at*|yak*|zarar|asacağım|jiletle*
strong kendime|kendine .. zarar|kıy*
strong bensiz .. daha|iyi|mutlu
strong yük .. herkese|oluyorum|olmak|oldum
strong köprü*|kopru*|çatı*|balkon*|pencere* .. atla*|atıla*|atacağım
strong bilek*|damar* .. kes*
strong hap*|ilaç*|ilac*|tablet* .. içtim|ictim|yuttum|içti|yuttu|aldım|içmiş
strong bir_daha|artık|hiç .. uyanma* .. istiyorum|istemiyorum|isterim|keşke
strong uyanmak|uyanmayı .. istemiyorum|istemiyom
event tehlikedeyim|tehlikede|hayatım_tehlikede
event korkuyorum .. beni .. öldür*|döv*
event kocamdan|eşimden|babamdan|ondan|sevgilimden .. korkuyorum|kaçtım|şiddet|dayak
event dayak & yiyorum|yedim|atıyor
event tecavüz & uğradım|etti|ediyor
strong sonsuza .. uyu*|kadar_uyu*
strong elveda .. dünya|herkes|hayat
strong artık .. dayanamıyorum .. öl*|yaşa*
strong hakkınızı_helal|hakkini_helal
alone intihar|ölmek|kendimi_öldürmek
theme intihar .. düşünce*|eğilim*|girişim*|ediyor|edecek
event kocam|eşim|sevgilim|babam|annem|abim|ağabeyim|nişanlım|üvey|erkek_arkadaşım|oğlum|amcam|dayım|o|eski .. dövüyor|vuruyor|döv*|vur*|öldürecek|öldürmek|tehdit|tecavüz|taciz|boğ*|saldır*|elliyor|dokunuyor|şiddet_uygul*|hırpal*
event beni .. öldür*|oldur*|dövüyor|dovuyor|bıçak*|boğuyor|vuracak|tehdit_ed*|taciz_ed*
event bıçağı|bıçak|silah*|tabanca* .. var|çekti|elinde|tehdit
event nefes .. almıyor|alamıyor
mask intihar .. eden|önleme|ettikten|sonra|etti|sonrası|kaybet*
mask ölüm|ölmek|ölmekten .. korku*|kork*
mask migren*|baş*|iş|stres|sıcak|ağrı* .. beni .. öldür*
mask gülmekten|sıkıntıdan|açlıktan|utançtan|meraktan .. öl*
past eskiden|geçmişte|yıllar_önce|yıl_önce|çocukken|küçükken|çocukluğumda|atlattım
calm yas|kaybettik|kaybettim|yakınları|önleme

@ruw = хочу|хочеться|хочется|хотел*|хотіла|хотів|хотілося|мечтаю|мрію|думаю|хачу|хоч|хоче|хочет|собираюсь|собираюся|бажаю|лучше|краще|решил*|пора|збираюся
@runw = не
strong @ruw .. умереть|умиреть|сдохнуть|здохнуть|померти|вмерти|умерти|умирать|помирати|вмирати|подохнуть|сдохнуть|уснуть_навсегда|исчезнуть|зникнути
strong умереть|сдохнуть|померти|вмерти|здохнути _хочу|хочется|хочеться|хачу
strong @runw .. хочу|хачу|хочется|хочеться|могу|можу|хочет|хоче|буду .. жить|жити|існувати|существовать|просыпаться|прокидатися|проснуться|прокинутися
strong жить|жити|жыть .. @runw _хочу|хочется|хочеться|хочет|хоче|могу|можу|хачу
strong @runw|нет|немає|нема|ні .. смысла|сенсу|сил|смысл|сенс|причин|зачем|бажання|желания ... жить|жити|жизни|життя|існувати
strong жизнь|життя|жизни .. @runw|нет|немає|потерял*|втратило .. смысл*|сенс*|имеет|має|мила|миле
strong @runw _проснуться|прокинутися|прокидатися|прокинутись|просыпаться
strong как|як .. умереть|вмерти|померти|убить_себя|вбити_себе
strong незачем|нечего|нема_заради_чого .. жить|жити
strong лучше|краще .. бы|б .. умер*|не_родил*|не_рожд*|помер*|не_народ*|не_жил*|сдох*
strong хочу|хотіла|хотел* .. щоб|чтобы .. мене|меня .. не_было|не_було|не_стало
strong реж*|ріж*|поріж*|порез*|порі*|вскр*|перереж*|переріж* .. вены|вени|руки|себя|себе
event душил*|душит*|избил*|избив*|бьют|бют|насил*|ґвалт*|гвалт*|изнасил*|зґвалт*|згвалт*|домаг*|пристав*|пристає|чіпля*|трога*|лапа*|побив*|лупц* & меня|мене|мной|мною|до_мене|нас|ко_мне|муж|отец|батько|вітчим|отчим|парень|чоловік|хлопець
event в опасности|небезпеці
strong зачем|навіщо|нащо|для_чого .. жить|жити|живу|мне_жить
strong жить|жити .. незачем|нема_для_чого|нема_заради|не_зачем|нет_сил|немає_сил|немає_навіщо|ради_чего
strong устал*|втоми* .. жить|жити|от_жизни|від_життя
strong надоело|набридло|остогидло .. жить|жити|життя|жизнь
strong покончить|покінчити|закончить|закінчити|покончу|покончит .. с_собой|собой|собою|з_собою|із_собою|с_жизнью|жизнью|життям|з_життям|все_это|самоубийством|самогубством|с_этим
strong убить|убью|убъю|вбити|вбью|повесить|повіситися|отравить|зарезать|порезать|прикончить|вб’ю|вбю .. себя|себе
strong себя|себе .. убить|убью|вбити|порезать|отравить|вбю|вбью|прикончить
strong повеситься|повешусь|повіситися|повішуся|застрелиться|застрелитися|утопиться|втопитися|зарезаться|убиться|вбитися|отравиться|отруїтися|самоубиться|выпилиться|роскомнадзор|суициднуться|вскрыться|вскроюсь|самовыпил*|повісюся
strong наложу|наложить|накласти|накладу .. руки|на_себя|на_себе
strong суицид*|самоубийств*|самогубств*|суїцид*|сиуцид|суецид .. думаю|думк*|мысл*|совершить|хочу|вчинити|скоїти|план*|склон*|схильн*
strong думаю|думк*|мысл*|совершить|хочу|вчинити|скоїти|планир*|планую|думки .. суицид*|самоубийств*|самогубств*|суїцид*|смерти$|смерть$
strong без_меня|без_мене .. лучше|краще|легче|легше
strong лучше|краще .. без_меня|без_мене|умереть|померти|не_родился|не_рождалась|не_жить|не_жити|мертв*
strong прыгнуть|спрыгнуть|сброситься|прыгну|спрыгну|стрибнути|кинутися|зістрибнути|броситься .. с|з|из|із|под|під .. моста|крыши|окна|поезд|балкона|мосту|даху|вікна|потяг|балкону
strong выпил*|наглотал*|принял*|випив|випила|наковтал*|выпью|проглотил* .. таблет*|пачк*|упаковк*|снотворн*|пігулок|пігулки
strong таблет*|пігул* .. наглотал*|выпила|выпил|випила|випив|напил*|наковтал*
strong режу|порезал*|вскрыть|вскрыл*|перерізати|порізал*|перерезать|вскрою .. вены|вени|себе_вены
strong никому|нікому|никто|ніхто .. @runw .. нужен|нужна|потрібен|потрібна|заметит|помітить & умер*|жить|жити|мен*|жив*|сдох*
strong прощайте|прощавайте|прощай|прощавай .. все|всі|мир|навсегда|назавжди|світ|жизнь
strong предсмертн*|передсмертн*
alone суицид|самоубийство|самогубство|суїцид|умереть|сдохнуть
theme суицидальн*|суїцидальн*
event муж|мужчина|парень|отец|отчим|чоловік|хлопець|батько|вітчим|папа|тато|сожитель|бывший|колишній|он|він|мама|мать|мати|брат|сын|син|дядя|партнер .. бьет|бьёт|бє|б’є|избивает|избил|бив|побил|побив|душит|душить|насилует|ґвалтує|гвалтує|угрожает|погрожує|убьет|убьёт|вбє|вб’є|трогает|чіпає|приставал|пристает|домагається|вдарив|ударил|лупит|мучает|знущається|издевается
event меня|мене|нас .. бьет|бьёт|бє|б’є|избивает|убьет|убьёт|вбє|вб’є|душит|душить|насилует|ґвалтує|изнасиловали|зґвалтували|убьют|убить|вбити|вб’ють
event он|він|муж|чоловік|отец|батько|сосед|сусід .. нож|ніж|ножом|пистолет|пістолет|оружие|зброя|топор|зброю
event угрожает|угрожают|погрожує|боюсь|боюся|страшно ... убить|убьет|убьёт|вбити|вбє|вб’є|ножом|зарезать|зброєю|покончит|зробить_із_собою|сделает_с_собой
event @runw|перестал* _дышит|дихає|дышать|дихати
event без_сознания|без_свідомості|непритомн*|передозировк*|передозуван*
mask @runw _хочу _умирать|умереть|помирати|померти|вмирати|вмерти|убивать
mask боюсь|боюся|страх|страшно|боязнь .. умереть|смерти|померти|смерті|умирать|вмерти|помирати
mask после|після|вследствие|через .. суицид*|самоубийств*|самогубств*|суїцид*
mask покончил|покончила|покінчив|покінчила|повесился|повісився
mask умер*|помер* .. от|від|з _передоз*
mask умираю|помираю|умереть|сдохнуть|померти .. от|со|з|від|зі|с скуки|смеха|стыда|голода|нудьги|сміху|сорому|голоду|смеху
mask самоубийств*|самогубств*|суицид* .. сына|мужа|дочери|брата|сина|чоловіка|отца|близк*|рідн*|родн*
past раньше|раніше|в_детстве|у_дитинстві|лет_назад|років_тому|в_прошлом|у_минулому|в_минулому|пережив*|переж*|пережил*|колись|когда_то|детств*|дитинств*
calm профилактик*|профілактик*|близкие|близкі|горе|скорб*

@arw = أريد|اريد|عايز|عاوز|عايزة|بدي|بدى|ابغى|أبغى|ودي|نفسي|أتمنى|اتمنى|أرغب|يريد|تريد|أفكر|افكر|ابي|حابب|حاب|ياريت|ليتني|يا_ليتني|أحب|قررت|سوف|بفكر
strong @arw .. أموت|اموت|الموت|موت|بالموت|نموت|يموت|تموت|أمت|مت
strong @arw .. أنتحر|انتحر|الانتحار|بالانتحار|انتحار|ينتحر|تنتحر
strong @arw .. أقتل|اقتل|يقتل|تقتل|يؤذي|تؤذي|إيذاء|قتل|إنهاء|انهاء|أنهي|انهي|بقتل|بإنهاء|اقتلني .. نفسي|حياتي|روحي|نفسه|نفسها|حياته
strong سأنتحر|سانتحر|هنتحر|حنتحر|راح_انتحر|رح_انتحر|بنتحر|سأقتل_نفسي|هقتل_نفسي|ساقتل_نفسي|سأنهي_حياتي|هموت_نفسي|أموت_نفسي|اموت_نفسي|أؤذي_نفسي|اذي_نفسي|إيذاء_نفسي|ايذاء_نفسي|أقتل_نفسي|اقتل_نفسي|قتل_نفسي|بقتل_نفسي
strong لا|ما|مش|مو|لم|لن|مابقى .. أريد|اريد|عايز|عاوز|عايزة|بدي|ابغى|ارغب|أرغب|استطيع|أستطيع|أعد|اعد|ابي|قادر|اقدر .. العيش|أعيش|اعيش|الحياة|الحياه|أصحى|اصحى|أستيقظ|استيقظ|عيش|أكون_حية
strong مابدي|مابي|معدش_عايز .. أعيش|اعيش|عيش|الحياة
strong لا|ليس|مافي|ما|بدون|بلا|فقدت .. معنى|فائدة|فايدة|أمل|امل|سبب|هدف|جدوى|الأمل .. حياتي|الحياة|الحياه|للحياة|للعيش|العيش|أعيش|اعيش
strong تعبت|مللت|زهقت|كرهت|سئمت|أكره .. الحياة|الحياه|حياتي|العيش|عيشتي|الدنيا
strong الأفضل|افضل|أفضل|احسن|أحسن .. بدوني|من_دوني|لو_مت|أموت|اموت
strong بدوني|من_دوني|من_غيري .. أفضل|افضل|احسن|أحسن
strong ليتني|يا_ليتني|ياريتني|ياليتني .. مت|أموت|اموت|ميت|ميتة|لم_أولد|ما_انولدت|ماولدت
strong أفكار|افكار|أفكر|افكر|فكرة|فكرت|تفكير .. انتحارية|انتحاريه|الانتحار|بالانتحار|انتحار|الموت
strong ابتلعت|بلعت|أخذت|اخذت|تناولت|شربت|ابتلع .. حبوب|حبوبا|الحبوب|أقراص|دواء|الأدوية|علبة|جرعة|كل_الحبوب
strong قطع|أقطع|اقطع|جرح .. شراييني|شرايين|معصمي|وريدي|عروقي
strong أقفز|اقفز|أرمي|ارمي|القفز|ارمى .. من|تحت|أمام .. الجسر|السطح|البلكونة|القطار|الشباك|النافذة|فوق|نفسي
strong حياتي|الحياة .. ليس|بلا|لا|بدون|ما .. معنى|قيمة|فائدة|طعم
strong قطعت|جرحت|قطعت|سأقطع .. شراييني|وريدي|معصمي|عروقي|يدي
event حاول|حاولت|تحاول|يحاول|هدد|تهدد|يهدد .. الانتحار|انتحار|بالانتحار|ينتحر|تنتحر|قتل_نفسه|قتل_نفسها
event زوجي|أبي|ابي|والدي|أخي|اخي|عمي|خالي|جوزي|خطيبي|مديري|هو|طليقي .. يعتدي|اعتدى|يؤذيني|يعذبني|يغتصب|يتحرش|يضرب|ضرب|خنقني|يحبسني|حبسني
event أنا|انا|نحن|حياتي|أطفالي .. خطر|بخطر
event اغتصبني|تم_اغتصابي|اغتصبوني|اغتصاب & أمس|اليوم|امس|مبارح|الآن
strong وداعا|الوداع .. جميعا|للجميع|دنيا|الدنيا|عالم|للأبد|للابد
alone انتحار|الانتحار|انتحر|أموت
event زوجي|أبي|ابي|والدي|أخي|اخي|جوزي|خطيبي|زوج|ابوي|ابويا|بابا|طليقي|صديقي|عمي|خالي|أمي|هو .. يضربني|بيضربني|يعنفني|يهددني|بيهددني|يقتلني|يغتصبني|يخنقني|يتحرش|يلمسني|قتلي|ضربني|بقتلي|بالقتل|سيقتلني|هيقتلني|يقتلنا|يضربنا
event يضربني|بيضربني|سيقتلني|هيقتلني|رح_يقتلني|راح_يقتلني|يغتصبني|اغتصبني|يخنقني|يعذبني|يضربنا|حيقتلني
event يهددني|بيهددني|يهدد|هددني .. بالقتل|بقتلي|بسكين|بسلاح|بالسكين|قتلي
event أخاف|اخاف|خائفة|خايفة|خائف .. يقتلني|يقتلنا|أن_يقتل|على_حياتي
event معه|عنده|بيده|يحمل|معاه سكين|سكينا|سلاح|مسدس|سكينة
event لا|ما|مش|لم يتنفس|تتنفس|بيتنفس
event فاقد|فاقدة|فقد|فقدت .. الوعي|للوعي|وعيه|وعيها
event جرعة زائدة|زايدة
mask لا _أريد|اريد|عايز _أن _أموت|اموت
mask خوف|الخوف|أخاف|اخاف|خايف|قلق|خائف|خايفة .. الموت|أموت|اموت|موت
mask بعد|بسبب|فقدت|فقدان|منع|ضحايا .. انتحار|الانتحار|بانتحار
mask انتحار .. زوجي|ابني|أخي|اخي|ابنتي|أبي|صديقي|قريب
mask أموت|اموت|حموت|هموت .. من|ضحك|جوع|خجل|فيك|عليك _الضحك|الجوع|الخجل|ضحك|جوع|الحر|الملل
past سابقا|في_الماضي|طفولتي|الطفولة|سنوات|زمان|وأنا_صغير|وانا_صغيرة|كنت_صغيرة|من_قبل|ناجية|نجوت
calm الوقاية|حداد|الفقدان|عزاء

@faw = میخواهم|میخوام|می_خواهم|می_خوام|میخواد|میخواهد|می_خواهد|دوست_دارم|دلم_میخواد|دلم_میخواهد|کاش|ای_کاش|کاشکی|آرزوی|آرزو|قصد|تصمیم|فکر|دلم_می_خواد|می_خواد
@fan = نمیخواهم|نمیخوام|نمی_خواهم|نمی_خوام|نمیخواد|نمیخواهد|نمیتونم|نمیتوانم|نمی_توانم|نمی_تونم|نمی_خواد
strong @faw .. بمیرم|بمیره|بمیرد|مرگ|میمردم|مردن|مرده|می_مردم|مرده_بودم
strong مردن|مرگ .. @faw|کنم
strong @faw .. خودکشی|خودم_را_بکشم|خودمو_بکشم|خودم_رو_بکشم|خودشو_بکشه|خودش_را_بکشد|خودش_رو_بکشه|خودم_بکشم|زندگیم_را_تمام|زندگیمو_تموم|به_زندگیم_پایان|تمومش_کنم|تمامش_کنم
strong خودم_را|خودمو|خودم_رو|خودم|خودشو|خودش_را|خودش_رو .. بکشم|میکشم|می_کشم|بکشه|بکشد|دار_بزنم|حلق_آویز|بکشتن|آتیش_بزنم|آتش_بزنم|پرت_کنم|بندازم
strong خودکشی .. کنم|میکنم|می_کنم|کنه|کند|دارم|فکر|افکار|میکنه|می_کند|بکنم
strong فکر|افکار|قصد|به .. خودکشی
strong @fan .. زنده|زندگی|ادامه|بیدار|باشم .. باشم|بمانم|بمونم|کنم|بدم|بدهم|بشم|شوم
strong زنده|زندگی|ادامه|بیدار .. @fan
strong زنده|زندگی .. باشم|کنم|بمونم|بمانم _@fan
strong از زندگی|زندگیم|زنده .. خسته|سیر|متنفرم|بیزارم|بریدم|بریده|بدم
strong کاش ... دنیا .. نمی*|نیام*|نیومد*
event برادرم|پدرم|شوهرم|همسرم|او|مادرم|نامزدم .. تهدید*|کتک*|میکشه|آزار*
event ناپدری*|پدرم|عمویم|دایی*|پدر*|برادرم .. دست .. میزند|می_زند|میزنه|می_زنه|درازی
event در خطر .. هستم|هستیم
strong زندگی* .. پایان*|تموم|تمام
strong زندگی|زندگیم|زنده_بودن .. معنی*|معنا*|ارزش*|دلیلی|امیدی|هدفی|فایده .. نداره|ندارد|ندارم|نیست
strong بدون_من|بی_من|نباشم .. بهتر|راحت*|بهتره
strong کاش .. نبودم|به_دنیا_نمی|دنیا_نیومده|بیدار_نشم|هرگز|متولد
strong دیگه|دیگر|هرگز|هیچوقت .. بیدار_نشم|بیدار_نشوم|بلند_نشم
strong قرص|قرصها|قرص_ها|قرصامو .. خوردم|خورده|بخورم|خورد
strong رگم|رگمو|رگ|رگ_دستم .. بزنم|زدم|بریدم|میزنم|ببرم
strong بپرم|پرت_کنم|بیندازم|بندازم & پل|پشت_بام|قطار|پنجره|بالکن|ساختمان
strong خداحافظ .. همه|برای_همیشه|دنیا|همگی
strong برای_همیشه .. بخوابم|برم|بروم
alone خودکشی|بمیرم
event شوهرم|همسرم|پدرم|بابام|مادرم|دوست_پسرم|برادرم|نامزدم|ناپدریم|ناپدری|پارتنرم|عموم|داییم|مامانم|اون .. کتک|میزنه|می_زند|میزند|می_زنه|بکشه|بکشد|تهدید|تجاوز|آزار|خفه|دست_میزنه|دست_درازی|زد
event کتکم .. میزنه|میزند|می_زند|می_زنه|زد
event منو|مرا|من_را|من_رو .. میکشه|می_کشد|میکشد|بکشه|بکشد|کتک|میزنه|می_زند|میزند|می_زنه|خفه|تهدید|کشت
event چاقو|اسلحه|تفنگ .. دارد|داره|دستشه|دستش|کشیده
event تهدید .. مرگ|قتل|کشتن|چاقو
event میترسم|می_ترسم .. بکشه|بکشد|منو|مرا & بکشه|بکشد|بزنه|بزند
event نفس .. نمیکشه|نمی_کشد|نمیکشد|نمی_کشه
event بیهوش|اوردوز
mask ترس|میترسم|می_ترسم|وحشت .. مرگ|مردن|بمیرم
mask بعد|پس _از ... زندگی
mask بعد|پس|پیشگیری .. خودکشی
mask خودکشی .. پسرم|همسرم|برادرم|پدرم|کرد|دخترم|عزیز*|کرده_بود|دوستم
mask از .. خنده|گرسنگی|خجالت .. مردم|بمیرم
past قبلا|سابقا|بچگی|کودکی|سال_پیش|سالها_پیش|گذشته|نجات
calm سوگ|بازماندگان|پیشگیری

@plw = chcę|chce|chciałbym|chciałabym|chcialbym|chcialabym|wolałbym|wolałabym|wolę|pragnę|marzę|muszę|zamierzam|planuję|myślę|mysle|próbuje|chcem|hce|grozi|powinienem|powinnam
@pldie = umrzeć|umrzec|umżeć|umierać|zdechnąć|zginąć|zniknąć_na|zasnąć_na|nie_żyć|nie_obudzić
strong @plw .. @pldie
strong @pldie _chcę|chce|bym_chciał*
strong nie .. chcę|chce|chcem|mogę|hce|umiem|potrafię|chciałbym|chciałabym|zamierzam .. żyć|zyc|życ|istnieć|zrzyć|obudzić|budzić
strong nie_chce|odechciało|odechciewa .. mi_się|się .. żyć|zyc
strong żyć|zyc .. nie_chce|nie_chcę|mi_się_nie|odechc*
strong nie .. ma|mam|widzę|widze .. sensu|siły|sił|powodu|po_co|ochoty|sens|chęci ... żyć|zyc|życia|zycia|życiu|dalej
strong życie|zycie|moje_życie .. nie_ma|bez|straciło|bezsens* .. sensu|sens
strong życie bez_sensu|bezsensu
strong po_co .. żyć|żyję|zyc|mam_żyć|ja_żyję
strong mam|mieć .. dość|dosyć|dosc .. życia|zycia|żyć|wszystkiego_chcę
strong zmęczon* .. życiem
strong skończyć|zakończyć|skonczyc & życiem|zyciem
strong zabić|zabic|zabiję|zabije|zabijam|powiesić|powiesze|powieszę|otruć|zastrzelić|utopić|zabijanie .. się|sie
strong się|sie _zabić|zabic|zabiję|zabije|powiesić|powieszę|otruć|zastrzelić|utopić|pociąć|potnę
strong popełnić|popełnie|popełnię|popelnic|myśli|mysli|myślę|mysle|planuję|chcę .. samobójst*|samobojst*|samobójcz*|samobojcz*|samobóju
strong odebrać|odbiorę|odebrac .. sobie .. życie|zycie
strong skończyć|skonczyc|zakończyć|skończę & ze_sobą|z_życiem|ze_soba|z_tym_wszystkim|to_wszystko|swoje_życie|moje_życie|życie
strong coś|cos .. sobie .. zrobi*|zrobię|zrobić
strong sobie .. coś|cos .. zrobi*
strong potnę|potne|powieszę|zabiję|zabije|otruję|zastrzelę|utnę _się|sie
strong zjadł*|zażył*|wzią*|łykn* .. całe|wszystkie|całą|garść|dużo|mnóstwo|opakowanie .. tablet*|leki|leków|opakowanie|lek*
event dusił*|pobił*|zgwałc*|kopał*|katow* & mnie|mną|został*|mąż|partner|nas
event w niebezpieczeństwie
event boję|boje _się .. męża|ojca|ojczyma|go|partnera|że_mnie
strong targnąć .. się|na_życie
strong beze_mnie .. lepiej|łatwiej
strong lepiej|łatwiej .. beze_mnie|gdyby_mnie|żebym_umarł*|nie_żyć|umrzeć|gdybym_umarł*|gdybym_nie
strong chciał*|wolał* .. nie_żyć|się_nie_obudzić|nie_obudzić|już_nie_wstać
strong nigdy|nie .. obudz* & chcę|chciał*|więcej|już
strong skoczyć|skoczę|skocze|skakać|rzucić|rzucę .. z|pod|się_pod .. mostu|dachu|okna|balkonu|pociąg|metro|tramwaj
strong połkn*|polkn*|wziął*|wzięł*|nałyk*|łykn*|łyk* .. tablet*|leki|opakowanie|prochy|garść
strong tabletki|tabletek|leki .. połkn*|nałyk*|wszystkie|całe
strong podciąć|podetn*|podcią*|podcię*|podcie*|podciol*|pociąć|pocięł*|tnę|tne|przeciąć .. sobie|żyły|się_głęboko|żyly|zyly
strong żegnajcie|zegnajcie|żegnaj .. wszyscy|świecie|na_zawsze|życie|kochani
strong list .. pożegnaln*
alone samobójstwo|samobojstwo|umrzeć|samobójcze
theme samobójcze|samobojcze|samobójczych
event mąż|maż|maz|chłopak|ojciec|tata|ojczym|partner|brat|były|matka|mama|on|wujek|syn|konkubent|facet|narzeczony .. bije|bił|uderzył|pobił|dusi|grozi|gwałci|zgwałcił|zabije|molestuje|dotyka|kopie|katuje|znęca|tłucze|udusi
event bije|zabije|dusi|gwałci|pobił|katuje .. mnie|nas|dzieci
event mnie|nas|mi _bije|zabije|zabić|dusi|gwałci|pobił|grozi
event grozi|boję|boje .. mi|że|się ... zabije|śmiercią|nożem|zabiciem
event ma|wyjął|trzyma|z nóż|nożem|noz|broń|pistolet|siekierę
event nie|przestał* _oddycha|oddychać
event nieprzytomn*|przedawkowa*
mask nie _chcę|chce _umierać|umrzeć
mask boję|boje|lęk|strach|obawa .. śmierci|śmiercią|umrę|umrzeć|umierania|umierać
mask po|przez|wskutek|żałob* .. samobójstw*|samobójcz*
mask samobójst* .. męża|syna|córki|brata|żony|ojca|bliskiej|w_rodzinie|przyjaciela
mask powiesił|powiesiła|popełnił|popełniła|odebrał|zabił .. się|samobójstwo|sobie
mask zmarł*|umarł* .. z|od|przez _przedawk*|samob*
mask umrzeć|umieram|umrę|zdechnąć .. ze|z _śmiechu|nudów|głodu|wstydu|ciekawości
past kiedyś|dawniej|dzieciństw*|lat_temu|w_przeszłości|byłam_mała|byłem_mały|przeżył*|jako_dziecko
calm żałob*|profilaktyk*|zapobieganie|po_stracie
";
