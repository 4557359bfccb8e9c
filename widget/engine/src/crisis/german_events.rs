//! German: acute violence, overdose, emergency, and words that alarm only where nothing else explains
//! them; how to read them: [`super`].

pub(super) const RULES: &str = "\
event alles|alle|ganze* ... geschluckt|gschluckt|runtergespült|eingeworfen & einmal|da_war|tabl*|medi*|zuhause|schrank|pack*|pillen
event @pills ... reingehauen|eingeschmissen|intus|runtergespült|reingezogen
event @pills & wacht|aufwach*|bewusstlos|wecken|lallt|ansprechbar
event hat_sich .. eingeschlossen & tablet*|messer|droht|umbring*|rasier*|antwort*
event angst _vor mein*|ihm mann|vater|freund|ex|partner|stiefvater|papa|bruder|ehemann|exmann|eltern|exfreund
event verfolgt|verfolgd|lauert|stalkt|jagt & @now|draußen|tür|todesangst|messer & mich|mir|werde|ich|uns
event er|ex|mann|vater .. kommt|ist .. gleich|bald|jetzt|heim & angst|versteck*|schlägt
event randaliert|demoliert|zerschlägt|zertrümmert & er|mann|vater|sohn|freund|ex|angst|nachbar
event sagt ... ich_bin|du_bist|wir_sind .. nächste|tot|dran
event krieg*|bekomm* ... schläge|prügel|dresche|hiebe|gürtel|ohrfeigen
event blaue _flecken & er|mann|papa|vater|freund|mama|stiefvater|schlägt
event nackt*|intimbilder|sexvideo & zwingt|erpresst|droht|verlangt|soll
event muss|soll|musste ... mit .. schlafen|sex & ihm|onkel|stiefvater|chef|sonst|papa|vater|zwingt|männern
event soll|wollen|will|werde ... beschnitten|beschneiden & mich|ich|tochter
event @weapon .. hals|kehle|rücken|brust|kopf
event schlägt|haut|tritt|boxt mir .. ins|in|gesicht|bauch
event krampft & seit|minuten|gerade|hört|hilfe|blau
event verschluckt|erstickt|ersticke & blau|luft|gerade|atmet|jetzt
event brustschmerz*|brustenge|brust & arm|kiefer|luftnot|atemnot|kaltschweißig & @now|hilfe|plötzlich
event wacht .. nicht|net auf & tablet*|gestürzt|genommen|hilfe|mehr
event papa|vater|stiefvater|onkel|opa|bruder|trainer|lehrer|pfarrer|stiefbruder .. schläft .. mit_mir
event baby|kind|kleine* .. wand|fenster|boden .. werfen|schmeißen|klatschen|werf
event selbstverletz*|ritz* & eskalier*|genäht|notaufnahme|tief
event hat|haben mir .. nase|arm|rippe*|kiefer|zahn|zähne|finger .. gebrochen|ausgeschlagen
event brutal*|gewalttätig*|gewaltätig*|handgreiflich & wird|angst|gerade|immer & mann|freund|er|vater|partner|ex|sohn
event frauenhaus & sofort|heute|jetzt|schnell|dringend|platz|flucht|fliehen|muss
event schutz .. vor .. mann|freund|vater|ex|ihm|partner|exmann|familie|bruder
event geflohen|geflüchtet|flüchte|fliehe .. vor .. mann|freund|vater|ex|ihm|partner|exmann|familie
event sperrt|sperren|gesperrt .. mich|uns .. in|im|keller
event angefasst|begrapscht|angegrapscht & mich|wurde
event ins_glas .. getan|gemischt|gekippt
event höre|hört|nebenan|nachbar* & geschlagen|verprügelt|misshandelt|schlägt|schläge
event ghb|heroin|drogen|ecstasy|fentanyl|mdma|koks|speed & krampft|zuckt|kollabiert|schaum|röchelt|umgekippt|wacht|atmet|bewusstlos|blau|aufwach*
event hat|habe|hab .. schlaganfall|herzinfarkt|herzstillstand _jetzt|gerade
event bewegt sich .. nicht _mehr$|mer$
event bin|sind|bringt in .. gefahr
event ich|i .. umbringen~
event genommen|geschluckt & schwarz_vor|verschwommen|bewusst*|krampf*
event @pills & wodka|vodka|schnaps|alkohol|whisky|rum & genommen|geschluckt|runtergespült|getrunken
event drückt|drückte|schnürt|hält .. mir|mich .. kehle|hals|luft|gurgel
event haaren & zieht|zerrt|schleift|gezogen|gezerrt|reißt
event mich .. geritzt|geschnitten|ritzen|schneiden|cutten & gerade|grad|jetzt|heute|wieder|eben|aufhören
event ritz*|schneid* mich & gerade|grad|jetzt|wieder|aufhören|tief*
event @want|muss|gerade|gleich .. mir|mich .. weh_tun|wehtun|verletzen|schneiden|weh_zu_tun|verbluten
event hab*|habe|hat es .. wieder|nochmal|gerade|gestern|heute versucht$
event @not .. ansprechbar
event hilfe & bringt|bring um$|umbring*
event @beats .. schon_wieder|wieder|gerade|grad|jetzt & er|sie|mann|vater|freund|hilfe|papa|mama|nachbar
event @beats .. mein*|unser*|sein*|ihr* .. oma|opa|mutter|mama|frau|freundin|schwester|tochter|kind|kinder|bruder|vater|papa|baby|sohn
event @man .. gestoßen|geschleudert|geschubst|gezerrt|geworfen & mich|treppe|wand|boden
event hat mich .. treppe|wand|boden .. gestoßen|geschleudert|geschubst|geworfen
event ich|angst|habe .. ihn|sie|jemanden .. umzubringen|zu_töten|abzustechen
event @he .. macht .. sachen|dinge .. mir & will|mag|darf|unten|nackt*|niemand*
event @much|zu_viel ... ecstasy|mdma|koks|kokain|heroin|drogen|speed|lsd|ketamin|ghb|xanax .. genommen|gespritzt|gezogen|geschluckt|eingeworfen
event totprügeln|totgeprügelt|halbtot
event ehrenmord|entführt|entführen
event @pills ... geschluckt|gschluckt|geschlukt|überdosiert|intus
event @much .. @pills ... @took
event @pills ... @much .. @took
event insulin|heroin|fentanyl .. gespritzt & zu_viel|zuviel|absichtlich|überdosis|alles
event blute|bluten .. stark|heftig|sehr|überall|schlimm|extrem & ich|geschnitten|hilfe|hab
event @man ... @beats .. mich|uns|misch|mi
event @beats .. mich|uns & @man
event @he|mann|ex|ehemann|partner|stiefmutter .. @beats .. kind*|tochter|sohn|baby|mutter|mama|schwester|bruder|oma
event @beats|schlägt .. mich$|uns$
event werde ... @beaten
event kind*|nachbar*|sohn|tochter|freundin|schwester|mutter|mama ... wird ... @beaten
event @man .. hat|haben|hot ... mich|uns|kind*|meine ... @beaten
event hat mich|uns|mir ... @beaten
event @man .. hat .. mir|sie|ihn|mama ... @beaten
event @man|kerl .. @beats .. seine|ihre|die .. frau|kinder|freundin|mutter|kind|kleinen|kids|tochter
event werde|werden ... eingesperrt|festgehalten|gefangen
event wacht .. nicht _mehr auf
event hält|halten .. mich|uns .. fest$|gefangen
event @now ... @beaten & wurde|bin|worden|hat|mich
event @man .. bringt|bringd .. mich|uns .. um$|um_wenn|noch_um
event bringt @man|mich .. mich|uns|mein .. um$
event bringt _mich|uns .. um & @he|mann|ex
event @man ... mich|uns|sie|kind*|mutter|mama .. umbringen|umbringt|umbringn|töten|tötet|abstechen|erschießen|kaltmachen|totschlagen|totschlägt|umzubringen|erstechen|erwürgen
event angst|droht*|drohen|gedroht|drot ... mich|uns|mir|sie|kind*|alle .. @kill|umbringt|tötet|erschießt|totschlägt|mord|schlägt|umzubringen
event droht* .. mir|mich|uns ... umzubringen|@weapon|mord|gewalt|tod|töten|schlägen|schlagen
event @he|ex|mann|sohn|sie|typ|jemand|ehemann ... hat|mit|holt|nimmt|ein .. @weapon
event mit .. @weapon ... bedroht|vor|tür|mich|droht|rum|los
event angst|fürchte|sorge .. um_mein|um_unser|ums .. leben
event bin|sind|ist|schwebt|schweben|schwebe in _lebensgefahr
event todesangst .. vor ... @man|ihm|ihr
event trau|traue|traut .. nicht|ned|net .. nach_hause|heim|nachhause|heimzugehen
event angst _nach_hause|heim|nachhause|heimzugehen
event mich|uns|bin ... versteckt|eingeschlossen|verbarrikadiert|eingesperrt & ihm|bad|badezimmer|schrank|keller|klo|er|vater|mann|papa|toilette|zimmer
event lässt mich|uns .. nicht .. raus|gehen|weg|haus|telefonieren|wohnung|zimmer
event steht|hämmert|tritt|schlägt|klopft ... tür|türe|haustür & er|ex|mann|exmann|exfreund
event fasst|fast|langt|packt|faßt .. mich|mir .. an$|immer_an|hose|beine|brust|unten|überall
event @he ... fasst|anfasst|anfaßt|angefasst ... mich|an|unten & mich|mir
event @he ... anfassen|befummel*|begrapsch*|streichelt|berührt ... mich|mir|unten|nachts & mich|mir|muss
event muss|soll ... anfassen|berühren|ausziehen & papa|vater|onkel|opa|ihn|ihm|stiefvater|trainer|lehrer
event @he ... kommt|legt|steigt|kam ... zimmer|bett & nachts|nacht|abends|jede|zu_mir|mein
event zwingt|zwingen|zwingd .. mich|uns & @man
event zwangsverheirat*|zwangsheirat* & ich|mich|soll|wollen|meine
event soll ... verheiratet_werden|verheiratet$
event soll|wollen|will .. mich|ich ... verheiraten|verheiratet
event ich|habe|hab|davor|und .. kind|kinder|baby|säugling|sohn|tochter .. schlage|schlagen|geschüttelt|schütteln|schüttle|geschlagen|zu_schlagen|gehauen
event schlage|schlag|schüttle|schüttel|verprügel|verprügle .. kind|kinder|baby|säugling|sohn|tochter
event kind|baby|tochter|sohn|säugling|ihr|ihm|jemandem|kindern|anderen .. was|etwas .. antu*|anzutun
event tu|tue ihm|ihr|ihnen|dem|meinem was|etwas an$
event bringe|bring|stech|steche ihn|sie|alle|jemanden|meinen|meine|den|euch .. um$|ab$
event schlag|schlage|steche .. tot|ab$
event werde|will|muss|wird|gleich .. ihn|sie|jemanden|alle|meinen|meine|euch .. umbringen|töten|abstechen|erschießen|totschlagen|abknallen
event atmet|atmed .. nicht|kaum|net|nimmer
event hat|haben aufgehört _zu_atmen
event liegt|gefunden|ist|umgekippt|umgefallen .. bewusstlos|bewustlos|ohnmächtig|leblos|bewegungslos|regungslos
event bewusstlos|bewustlos|leblos & liegt|gerade|hilfe|atm*|boden|@now
event reagiert .. nicht|net mehr$|mer$|und
event kriege|bekomme|krieg|kriegt|bekommt .. keine .. luft & @now|blau|brust*
event bleich*|säure|benzin|chlor*|domestos|abflussreiniger|rohrreiniger|desinfektionsmittel|terpentin|methanol|pflanzengift|medikamente|gift|putzmittel|reiniger|waschmittel|batterie|knopfzelle|spüli|rattengift|frostschutz* ... getrunken|geschluckt|verschluckt|gegessen|genommen
event blutet .. stark|sehr|überall|extrem|schlimm|heftig
theme ich|i .. sterben$|verrecken$
theme um_zu_sterben
theme suizidgedanken~|selbstmordgedanken~|suizidal*|suizidabsicht*|selbstmordgefährd*|suizidgefährd*|selbstmörderisch*|suizidgednk*|selbsmordgedank*|suicidgedank*|suizitgedank*|suizidankündig*|suicidal
theme @suicide|suizid*|suicid* _gedank*|absicht*|gefährdet|gedanke
theme sich .. @kill
theme bringt|bringd .. sich .. um$
theme versuch* ... @kill
theme abschiedsbrief*|abschiedsnachricht*|abschiedsmail*|abschiedsvideo*|abschiedspost*
theme überdosis~ ... genommen|genomen|nehmen|gespritzt|hilfe|was_tun|gerade|geschluckt|jetzt|hat
theme ich|habe|hab|hat .. überdosis~
theme suizidversuch*|selbstmordversuch*
theme ich ... @suicide$
alone überdosis~
alone @die|umbringen~|@suicide|suizidal
alone @want nicht _@more$
";
