//! The rules for German, youth language included; how to read them: [`super`].

/// Danger.
pub(super) const RULES: &str = "\
@neg = nicht~|net|ned|nie|niemals|nimmer|kein*|nichts|nix|not|dont|never|لا|لن|لم
@not = nöd|nümm|nemme|nimmi|nümme|nicht~|nich|net|ned|nie|nimmer|nimma
@no = koa|koan|koi|kei|kee|kein*|null|kb|ohne|kenen|keien|kaum|zero
@me = mich|mir|mi|misch|mia
@live = läbe|lebm|lewe|leven|lem|leben~|lebn|weiterleben~|weiterzuleben|existieren~
@more = mehr|mer|merh|mher|meh|länger|weiter
@die = sterbm|starben|sterwe|stärbe|sterben~|verrecken~|krepieren~|abkratzen
@dead = dod|dot|dood|doot|tot|tod|tott
@want = mog|mecht|wui|wöll|wott|wett|ik_will|will|wil|wll|wiil|willl|möcht*|mecht*|mag|wollen|wolln|wolle|wollt
@wish = @want|würde|würd|wünsch*|lieber|liebsten|gern|gerne|endlich|lass|lasst|bock|lust|darf|bete|wunsch|sehne|drang|hoff*|freiwillig
@kill = umbringen~|umzubringen~|umbring|umbringe|killen|killn|töten|erhängen~|erhänge|erhäng|aufhängen~|aufzuhängen|aufhänge|erschießen~|erschieße|abknallen|vergiften~|ertränken~|erstechen|verbrennen|strangulieren|unaliven|suizidieren~|wegmachen|abstechen|auslöschen|auszulöschen
@suicide = sucid|suzid|suicd|suizd|suitzid|suizid*d|selpstmord|selbstmod|suizid~|suicide~|suizied|suizit|suicid|süizid|selbstmord~|freitod|selbsttötung~|sui
@end = beenden~|beende|beend|beendigen|zubeenden
@pills = tabletten~|tablette|pillen|schlaftabletten~|schlafmittel|medikamente~|medis|paracetamol|ibuprofen|ibus|benzos|insulin|antidepressiva|schmerzmittel|überdosis~|tabs
@took = genommen|geschluckt|gschluckt|eingenommen|eingeworfen|geschmissen|gefressen|intus|reingehauen|runtergeschluckt
@much = alle|allen|viel|viele|ganz*|packung*|schachtel*|haufen|handvoll|hand|menge|voll|flasche|zuviel*|sämtlich*|20|30|40|50|60|100|zwanzig|dreißig|fünfzig|blister|überdosis~
@now = stunde|stunden|minuten|gerade|grade|grad|jetzt|jetz|eben|heute|gestern|nacht|sofort|wieder|gleich|soeben|momentan|vorhin|dauernd|ständig|täglich|jeden
@man = vatter|mudder|vadder|alter|alte|sugardaddy|schwiegereltern|familie|pfleger|zuhälter|er|mann|ehemann|freund|exfreund|ex|exmann|partner|lebensgefährte|verlobter|typ|kerl|vater|papa|baba|dad|stiefvater|stiefpapa|mutter|mama|stiefmutter|bruder|onkel|opa|sohn|nachbar|expartner|frau|sie|trainer|lehrer|eltern|schwager|freundin|tante|cousin|mitbewohner|schwiegervater|pflegevater|betreuer|brüder|jemand
@he = schwager|pflegevater|pfarrer|mann|papa|vater|stiefvater|stiefpapa|onkel|opa|bruder|er|trainer|betreuer|cousin|freund|lehrer|stiefbruder|nachbar|chef
@beats = schlogt|schlod|schlaat|haud|watscht|ohrfeigt|zusammenschlägt|quält|foltert|verhaut|vermöbelt|verdrischt|schlägt|schlägst|schlegt|schlögt|schlagt|schlagen|prügelt|verprügelt|verprügeln|haut|hauen|würgt|tritt|boxt|bedroht|bedrohen|misshandelt|misshandeln|vergewaltigt|missbraucht|missbrauchen|begrapscht|begrabscht|betatscht|tötet|ersticht|erschießt|schubst
@beaten = totgeschlagen|krankenhausreif|zusammengetreten|angespuckt_und|geschlagen|gschlagen|verprügelt|gewürgt|zusammengeschlagen|getreten|vergewaltigt|misshandelt|missbraucht|bedroht|angegriffen|gehauen
@weapon = messer|waffe|pistole|axt|gewehr|beil|machete|knarre
@jump = springen~|spring|springe|stürzen~|stürze|stürz|runterspringen~|runterspringe|runter|hinunter|runterzuspringen|zuspringen|hüpfen|werfen|schmeißen
@height = brücke*|brücke~|dach|dächern|hochhaus*|balkon|turm|klippe*|fenster|parkhaus*|stock|abgrund|gebäude|haus
@train = zug|züge|bahn|ubahn|sbahn|straßenbahn|tram|lkw|auto|autos|gleise|schienen|ice|güterzug|bus
strong @me ... @kill
@killme = hänge|häng|heng|schneide_auf|erhänge|erschieße|erschieß|vergifte|ertränke|töte|kille|unalive|ersteche|verbrenne|erwürge|schlitze
strong @killme .. @me .. auf$|selbst|heute|jetzt|bald|noch|gleich|wenn|weil
strong @killme @me$
strong @killme ich|i @me
strong ich .. @killme .. @me
strong mich .. selbst|selber .. löschen|auslöschen|beseitigen|abschaffen|killen|töten
event alles|alle|ganze* ... geschluckt|gschluckt|runtergespült|eingeworfen
event @pills ... reingehauen|eingeschmissen|intus|runtergespült|reingezogen
event @pills & wacht|aufwach*|bewusstlos|wecken|lallt|ansprechbar
strong @pills & schnaps|wodka|vodka|whisky|alkohol|flasche & zusammen|damit|aufhört|runter|genug
strong damit ... aufhört|vorbei_ist|ruhe_ist|ein_ende_hat & @pills|klinge|messer|strick|schneid*
strong bin|seh|sehe|sehen|komm|komme|bald .. himmel|jenseits|bei_gott|im_paradies
strong bald .. seh|sehe|sehen .. dich|mama|papa|uns .. wieder & himmel|tot|drüben|oben|verstorben|gestorben
strong komm*|gehe ich|i .. zu .. dir|euch .. himmel|bald|hoch|rauf|nach$
strong alles .. vorbereitet|geregelt|geplant & heute|bald|abschied|himmel|brief*|weg|woche|tag|gehen
strong seil|schlinge|gürtel|kabel .. hals|baum|garage|keller|decke|bereit|dachboden|balken|geknotet
strong auspuff*|abgase* .. garage|schlauch|auto|einatmen
strong ins_wasser|in_den_fluss|in_die_weser|in_den_rhein|in_die_elbe|in_den_kanal|in_den_see .. gehen|gehe|springen|spring|springe & nicht|für_immer|will|ertrinken|nie|schluss|weg|heute
strong autobahn* .. laufe|laufen|stelle|stellen|springen|werfen|runter
strong gegen .. lkw|lastwagen|wand .. fahren|lenken|rasen & leben|sterben|ende|will|heute|einfach
strong sollte|dürfte .. nicht .. existieren|leben|am_leben|geboren
strong gehöre|passe nicht .. in|auf .. welt
strong verdien* .. tod|zu_sterben|tot_zu_sein
strong wünsch*|hoff*|hoffentlich ... mich|ich ... überfährt|überfahren|erwischt|umfährt|totfährt
strong leben .. wegwerfen|wegschmeißen|wegzuwerfen|hinschmeißen|auslöschen|nehmen$
strong aus dem|diesem|mein* _leben _scheiden|gehen|treten|verschwinden
strong von .. welt|erde .. gehen|verschwinden|scheiden|verabschieden
strong freiwillig .. gehen|scheiden
strong hilf*|helft|helfen .. mir .. sterben|umzubringen
strong letzter_wille|letzter_post|letzte_story|mein_testament & heute|gehe|abschied|sterbe|tschüss
strong sehe|seh|gibt|hab|habe .. nur .. tod|sterben
strong wär|wäre .. erlösung & tod|sterben
strong niemand|keiner .. retten|aufhalten & mich|mehr
strong halte|hält|haltet .. mich .. auf$ & niemand|nicht|umbringen|zug|brücke
event hat_sich .. eingeschlossen & tablet*|messer|droht|umbring*|rasier*|antwort*
event angst _vor mein*|ihm mann|vater|freund|ex|partner|stiefvater|papa|bruder|ehemann|exmann|eltern|exfreund
event angst _vor_ihm
event verfolgt|verfolgd|lauert|stalkt|jagt & @now|draußen|tür|todesangst|messer & mich|mir|werde|ich|uns
event todesangst & ex|er|verfolgt|mann|vater|ihm|freund|draußen
event er|ex|mann|vater .. kommt|ist .. gleich|bald|jetzt|heim & angst|versteck*|schlägt
event randaliert|demoliert|zerschlägt|zertrümmert & er|mann|vater|sohn|freund|ex|angst|nachbar
event sagt ... ich_bin|du_bist|wir_sind .. nächste|tot|dran
event krieg*|bekomm* ... schläge|prügel|dresche|hiebe|gürtel|ohrfeigen
event blaue _flecken & er|mann|papa|vater|freund|mama|stiefvater|schlägt
event nackt*|intimbilder|sexvideo & zwingt|erpresst|droht|verlangt|soll
event muss|soll|musste ... mit .. schlafen|sex & ihm|onkel|stiefvater|chef|sonst|papa|vater|zwingt|männern
event soll|wollen|will|werde ... beschnitten|beschneiden & mich|ich|tochter
event @weapon .. hals|kehle|rücken|brust|kopf
event anzünden|abfackeln & droht|will|mich|uns|haus
event schlägt|schlagen .. ins|in_das|in_den|im|ins_gesicht .. gesicht|bauch & mich|mir|uns
event schlägt|haut|tritt|boxt mir .. ins|in|gesicht|bauch
event krampft & seit|minuten|gerade|hört|hilfe|blau
event verschluckt|erstickt|ersticke & blau|luft|gerade|atmet|jetzt
event mundwinkel|gesicht .. häng*|schief
event brustschmerz*|brustenge|brust & arm|kiefer|luftnot|atemnot|kaltschweißig & @now|hilfe|plötzlich
event wacht .. nicht|net auf & tablet*|gestürzt|genommen|hilfe|mehr
strong egal & sterben|sterbe|tot & ich
strong nur _noch .. einen|ein|eine|einziger|einzige weg$|ausweg|lösung
strong hoch_genug & brücke*|dach|hochhaus|sprung|springen
strong metern|meter|stock .. stirbt|sterben|tödlich|tot
strong methode*|anleitung|art|möglichkeit|schmerzlos*|sicher*|schnell* .. @suicide|sterben|umzubringen|umbringen
strong sagt|will|droht|gesagt ... fährt|rast & gegen .. baum|wand|lkw|mauer
strong ohne_sie|ohne_ihn .. besser|leichter & redet|sagt|meint|schreibt
strong will|soll|wann ... endet$|ende_hat
strong ich|i _@want _nimmer$|nimma$|nümm$
strong heute|morgen|jetzt|nachher|gleich .. mach|mache|tu|tue|ziehe|zieh ich|i es$|durch$
strong plan & datum|umzubringen|heute_nacht|abschied|sterben|mein_ende
strong wenn .. @much .. @pills .. nimmt|nehme|schluckt|schlucke|nehm
event papa|vater|stiefvater|onkel|opa|bruder|trainer|lehrer|pfarrer|stiefbruder .. schläft .. mit_mir
event baby|kind|kleine* .. wand|fenster|boden .. werfen|schmeißen|klatschen|werf
theme ich|i .. sterben$|verrecken$
theme um_zu_sterben
strong geh|gehe|gehn .. sterben|umbringen~
strong ich|i .. nicht_mehr|nimmer _lange$|lang$ & mach*|machs
strong spring|springe|häng|hänge ich$
strong @end _es|alles|das_hier
strong gern* .. nicht _@more .. leben|da|hier|existieren
strong nie .. auf_die_welt|zur_welt
strong am_leben .. zu_sein|bleiben|sein & hass*|kein*|nicht|müde|leid
strong @want .. zu|bei mein*|unser* verstorben*|toten|tote .. sein$|gehen$|gehn$|sohn$|tochter$|mann$|frau$|kind$|mutter$|mama$|vater$
strong ich|i .. mach*|mache schluss$|schluß$
strong mach* ich|i schluss|schluß
strong schlussstrich|schlusstrich .. leben
strong leben _ein_ende|zu_ende_bringen|zuende_bringen
strong fahr*|rase|lenk* & an|in .. baum|brückenpfeiler
strong seil|schlinge|waffe .. gekauft|besorgt|bestellt
strong mit .. @pills .. sterben|umbringen~|umzubringen
strong @want|balkon|dach|fenster|brücke* ... springen$ & @height
event selbstverletz*|ritz* & eskalier*|genäht|notaufnahme|tief
event hat|haben mir .. nase|arm|rippe*|kiefer|zahn|zähne|finger .. gebrochen|ausgeschlagen
event brutal*|gewalttätig*|gewaltätig*|handgreiflich & wird|angst|gerade|immer & mann|freund|er|vater|partner|ex|sohn
event frauenhaus & sofort|heute|jetzt|schnell|dringend|platz|flucht|fliehen|muss
event schutz .. vor .. mann|freund|vater|ex|ihm|partner|exmann|familie|bruder
event geflohen|geflüchtet|flüchte|fliehe .. vor .. mann|freund|vater|ex|ihm|partner|exmann|familie
event sperrt|sperren|gesperrt .. mich|uns .. in|im|keller
event angefasst|begrapscht|angegrapscht & mich|wurde
event ins_glas .. getan|gemischt|gekippt
event ko_tropfen|k_o_tropfen & @now
event höre|hört|nebenan|nachbar* & geschlagen|verprügelt|misshandelt|schlägt|schläge
event ghb|heroin|drogen|ecstasy|fentanyl & wacht|atmet|bewusstlos|blau|aufwach*
event hat|habe|hab .. schlaganfall|herzinfarkt|herzstillstand _jetzt|gerade
event bewegt sich .. nicht _mehr$|mer$
strong dummheit*|was_dummes|etwas_dummes|ne_dummheit & mach*|tu|tue & ich
event bin|sind|bringt in .. gefahr
strong ich|i pack|schaff|schaffe .. nimmer|nicht_mehr .. weg
strong müsst|müssen|braucht .. nicht_mehr|nimmer .. um_mich
strong warum|wieso .. ich .. nicht .. tot
strong pack*|schaff*|ertrag*|halt*|halte|aushalt* .. leben|dasein|welt .. nicht|net
strong halt*|halte .. nicht|net _@more .. aus .. welt|leben|erden
strong @want|soll|muss ... dass_alles|dass_es|das_alles|alles|endlich .. aufhört|aufhören$|vorbei_ist|zu_ende_ist|vorbei$
strong besser .. ich wär* .. nicht_da|weg|tot|nicht_mehr_da|nie
strong froh|erleichtert|besser|glücklich* .. wenn ich .. weg|tot|nicht_mehr_da|nicht_mehr_leb*
strong ruhe & für_immer|ewige
strong nichts|nix .. wofür|für_das|wofuer .. leben|lohnt
strong lohnt|lohn .. nicht .. leben|weiterzuleben
strong leben .. lohnt .. nicht|net|kaum
strong überleb* .. nacht|heute|morgen
strong @want nicht|nimmer|net .. erleben
strong @want .. nicht_mehr|nimmer erleben
strong beschlossen|entschluss|entschieden|entschlossen ... zu_sterben|zu_gehen|gehe$|gehen$
strong strick & brauch*|kauf*|hol*|zimmer|versteckt|gefunden|besorg*|nen|am|keller|dachboden
event mich .. geritzt|geschnitten|ritzen|schneiden|cutten & gerade|grad|jetzt|heute|wieder|eben|aufhören
event ritz*|schneid* mich & gerade|grad|jetzt|wieder|aufhören|tief*
event @want|muss|gerade|gleich .. mir|mich .. weh_tun|wehtun|verletzen|schneiden|weh_zu_tun|verbluten
strong stimme* & springen|umbring*|töten|sterben|spring|umzubringen
strong sachen .. verschenkt & briefe|abschied|brief|schon
strong sammle|sammel|horte|hort|gesammelt .. @pills
strong @pills .. liegen|bereit|daliegen|neben_mir|auf_dem_tisch|in_der_hand
strong keiner|niemand .. mich & gehen_für_immer|weg_für_immer|sterben|tot
strong denk*|gedanken .. ans|an_den|vom|nur _sterben$|tod$
strong redet|spricht .. nur|dauernd|ständig|immer|noch .. vom|über_den|von _sterben|tod
strong postet|schreibt|sagt|geschrieben|gepostet ... stirbt|sterben|sterbe
strong springt|stürzt|schmeißt|wirft .. von|vom|vor|vorn|aus .. @height|@train
event hab*|habe|hat es .. wieder|nochmal|gerade|gestern|heute versucht$
strong @no|kb bock|lust|kraft .. auf .. welt|erde|existenz|dasein
strong @want .. weg .. für_immer
strong ballern|wegballern|wegknallen|weghängen|wegmachen & mich|mir
strong wär*|bin .. im_weg|überflüssig|unnötig|nutzlos & tot|weg|sterben|ohne_mich|froh
event @not .. ansprechbar
event hilfe & bringt|bring um$|umbring*
strong todesspritze|selbstmordmethode*|suizidmethode*|suizidforum|todespille|giftcocktail
strong helium|zyankali|kohlenmonoxid|strychnin & sterben|töten|umbringen|besorgen|tödlich
event @beats .. schon_wieder|wieder|gerade|grad|jetzt & er|sie|mann|vater|freund|hilfe|papa|mama|nachbar
event @beats .. mein*|unser*|sein*|ihr* .. oma|opa|mutter|mama|frau|freundin|schwester|tochter|kind|kinder|bruder|vater|papa|baby|sohn
event @man .. gestoßen|geschleudert|geschubst|gezerrt|geworfen & mich|treppe|wand|boden
event hat mich .. treppe|wand|boden .. gestoßen|geschleudert|geschubst|geworfen
event ich|angst|habe .. ihn|sie|jemanden .. umzubringen|zu_töten|abzustechen
event @he .. macht .. sachen|dinge .. mir & will|mag|darf|unten|nackt*|niemand*
event liegt .. boden|da|bett & ansprechbar|reagiert|bewegt|atmet|bewusstlos|blut*|regt
event @much|zu_viel ... ecstasy|mdma|koks|kokain|heroin|drogen|speed|lsd|ketamin|ghb|xanax .. genommen|gespritzt|gezogen|geschluckt|eingeworfen
event totprügeln|totgeprügelt|halbtot
event flieh*|flüchten|abhauen|weglaufen & vor_ihm|schlägt|schläge|bedroht
event ehrenmord|entführt|entführen
strong @me um|umzu _bringen|zu_bringen
strong bringe~|bring|brng|brig|bringn @me .. um
strong bringe~|bring|brng ich .. @me .. um
strong wie bringe|bring|bringt .. mich|sich .. um
strong @wish .. @die
strong denk*|überleg*|plan* .. zu|ans_liebste _@die
strong einfach|nur _@die
strong @die _will|möchte|möcht|wil|wollen|dürfen|zu_wollen|zu_dürfen|zu_können
strong wie ... schmerz*|schnell*|qual*|sicher ... stirbt|sterbe|sterben|umbring*|tötet
strong wie ... sterbe|sterben|stirb ... schmerz*|schnell*|qual*|sicher
strong schmerzlos*|schmerzfrei*|schnellst*|sicherst*|leichtest* ... sterben|töten|umbringen~|umzubringen|tod
strong wie_viel*|wieviel*|welche*|ab_wann ... @pills ... sterben|tödlich*|tot|braucht|reicht|reichen|umbringen|stirbt
strong tödliche*|letal* dosis|menge|überdosis
strong @want ... @dead_sein
strong @want ... tot|tott|dod|dot
strong wünsch*|wünscht* ... tot|tod_wär*|tod_sein & ich
strong wäre|wär|were|wer .. ich .. @dead
strong wenn .. ich .. @dead _wär*
strong ich|i _wär*|were .. @dead
strong lieber|besser|liebsten|gern|gerne|wär_besser @dead
strong bin ich|i|endlich .. @dead & bald|morgen|heute
strong @want .. @not @live
strong @not _@more _@live
strong @not _@more _weiter|so _leben
strong @not|kein* .. weiterleben~|weiterzuleben
strong @not _mehr|länger|mer _sein|dasein|existieren|da_sein|hier_sein _will|wollen|möchte|mag
strong @want .. @not _@more|mehr_länger _existier*|hier_sein|da_sein|dasein|sein$
strong @want .. nimmer|nie _da_sein|sein$|hier_sein
strong @want .. @not .. am_leben
strong @not .. @more|wieder|nie .. aufwachen~|aufzuwachen~|aufwache|wach_werden
strong nie|nimmer|nimma aufwachen~|aufzuwachen~
strong einschlaf* & nie|nimmer|nicht .. aufwach*|aufzuwach*|wach
strong @want .. @not .. auf_dieser_welt|auf_der_welt|auf_erden
strong @want .. weg|raus von|aus|ausm .. welt|erde|leben|körper_und_leben
strong @want .. ausm|aus_dem|aus_diesem _leben
strong für|fuer|4|auf _immer|ewig _schlafen|einschlafen|weg|gehen|verschwinden|ruhe|ruhen|augen|schließen|die_augen
strong schlafen|einschlafen|verschwinde*|gehe|geh|bin_weg|mal_weg|tschüss für_immer|auf_ewig
strong ewig* schlaf* & @want
strong kann|kan und _will|wil .. @not _@more$
strong ich|i _@want einfach|so|nur|wirklich|echt @not|@no _@more$
strong ich|i _@want @not _@more$
strong kann .. @not _@more ... @want .. @not _@more$
strong @want @not _@more weitermachen$|weiterkämpfen$|kämpfen$
strong @want nur|einfach .. verschwinden|dass_es_aufhört|weg_sein|nicht_mehr_sein|dass_alles_aufhört|dass_es_vorbei
strong @no .. bock|lust|kraft|sinn|grund|gründe|wille|willen|energie|nerv|hoffnung|freude ... @live|lebn|weiterzumachen|weitermachen|existenz|dasein
strong kb|nb|kein_bock|keinbock|null_bock .. @live|lebn
strong leben ... @no .. sinn|zweck|wert
strong alles|nichts|sehe|seh|hat|macht ... @no sinn|zweck|ausweg _@more
strong nichts .. hält_mich|mehr_hält|hält .. hier|welt|mehr|leben
strong mein|das|dieses|mei leben .. sinnlos|nichts_wert|wertlos|vorbei|unerträglich|zu_ende|nichts_mehr_wert
strong leben .. nicht|net .. wert|lebenswert
strong leben|welt|dasein .. nicht|net _@more .. aus|ertrag*
strong ertrag*|halt* .. leben|welt|dasein .. @not
strong leben _satt|so_satt|leid$|überdrüssig|müde
strong lebensmüde|lebensmüd|lebensmude|lebensüberdruss|lebensüberdrüssig
strong lebenswille*|lebensmut|lebenswillen & verlor*|@no|weg
strong wozu|wofür|warum|weshalb|wieso .. noch|überhaupt|eigentlich|soll .. leben|weiterleben|weitermachen|existieren|lebe|leb
strong wozu|wofür|warum|wieso _leb|lebe|bin_ich_noch|bin_ich_überhaupt|bin_ich_nicht_tot
strong warum .. nicht .. sterben|umbringen~
strong leben|allem|alles|qual|elend|mir|leiden|ganzen .. ein_ende|schluss .. setzen|machen|bereiten|setze|mache|mach
strong mach*|setz*|bereit* .. dem|allem|alles|jetzt|heute|endlich .. ein_ende
strong @want .. ein_ende$|ein_ende_machen
strong leben|allem|alles|leiden|qual .. @end
strong @end .. leben|alles|qual|leiden
strong @want|werde|würde|heute|jetzt es .. @end
strong mach*|mch jetzt|heute|endlich|bald|morgen|heut|gleich .. schluss|schluß
strong schluss|schluß .. leben|allem
strong allem .. schluss|schluß .. machen|mach|mache
strong nehm*|nimm*|nem* ich|i|jetzt @me _das|mein|meine _leben
strong nehm*|nimm*|nem* @me|sich das|mein _leben
strong @me|sich .. leben nehmen|nehme|nimmt|zu_nehmen|zunehmen|nemen
strong @me .. was|etwas|wat|waß|irgendwas|irgendetwas .. antu*|anzutun|anzutuhn|an_zu_tun|antät*
strong sich .. was|etwas|wat|irgendwas ... antu*|anzutun|antät*|an_zu_tun
strong tue|tu|tuh|tut|tun|tuhe @me|sich|ich_mir .. was|etwas|wat|irgendwas .. an
strong selbst|selber .. umbring*|töten|auslöschen|unaliven|hinrichten
strong @want|plane|begehe|begeh|mache|mach|denke|denk|gedanken|gedanke|nachdenk*|überleg*|kurz_vor|heute|versuche .. @suicide
strong @suicide begehen|beging|begehe|machen|mache|versuchen|verüben|nachgedacht|nach$|nachdenke|denke
strong @want|soll|wollte|möchten sich .. @kill
strong droht*|kündigt|angekündigt|redet|spricht|sagt|schreibt|meint|gedroht|geschrieben|gesagt|angst|versucht|davon|daran|kurz_davor ... sich .. @kill
strong droht*|redet|spricht|ankündigt|kündigt ... @suicide|@die
strong sich .. @kill .. will|möchte|wolle|könnte|wird|wil|wollen
strong sich .. umbringt & gleich|jetzt|heute|gerade|angst|sorge
strong bringt|bringd sich .. um$ & gleich|jetzt|heute|gerade|angst|sorge|sonst
strong sagt|meint|schreibt|geschrieben|sagte|findet|gesagt ... nicht _@more .. leben|da_sein|will
strong von|vom|vonner|aus|ausm .. @height ... @jump
strong @jump .. von|vom|aus .. brücke|dach|hochhaus|balkon|fenster|klippe
strong vor|vorn|vorm|unter|untern .. @train .. werfen|werfe|werf|springen~|springe|spring|schmeißen|schmeiße|schmeiß|legen|lege|laufe|laufen|stelle|stellen|stürzen|stürze|zu_werfen|hauen|fahren_lassen
strong @jump|werfe|schmeiß|schmeiße|lege|leg .. vor|vorn|vorm|unter|untern|auf .. zug|züge|bahn|ubahn|sbahn|auto|lkw|gleis*|schiene*|tram
strong auf .. gleis*|schiene* .. leg*|setze|setzen|stelle|liege
strong steh|stehe|sitze|sitz|bin|gehe|geh|liege|lieg .. auf|an|am|aufm|zur .. brücke*|dach|gleis*|bahngleis*|klippe|abgrund|geländer|hochhaus*|schienen
strong fahre*|lenk*|rase*|fahr|setze & gegen .. baum|pfeiler|brückenpfeiler|mauer
strong strick .. geben|nehmen|nehme|gekauft|hals|hängt|besorg*
strong kugel & geben|gebe|geb|kopf|jagen|jage|gib
strong goldene* _schuss
strong pulsader*|pulsadan|pulsarder*|pulsschlagader*
strong puls _ader*
event @pills ... geschluckt|gschluckt|geschlukt|überdosiert|intus
event @much .. @pills ... @took
event @pills ... @much .. @took
event insulin|heroin|fentanyl .. gespritzt & zu_viel|zuviel|absichtlich|überdosis|alles
event @took .. @much .. @pills
strong @want ... alle|ganz*|packung*|überdosis .. nehmen|schlucken|einwerfen
strong @pills .. gesammelt|gehortet|bereitgelegt|liegen_bereit|liegen_vor|vor_mir|zurechtgelegt
strong ohne_mich .. besser|leichter|glücklich*|schöner|dran|einfacher
strong besser|leichter|einfacher|glücklicher|schöner .. ohne_mich
strong besser .. wenn .. ich|mich .. weg|tot|nicht_mehr_da|nicht_mehr_leb*|nicht_mehr_bin|nicht_da|nie|nicht_mehr_wär*|nicht_mehr_geb*|nicht_mehr_gäb*
strong wenn|ob ich .. weg|tot|nicht_mehr_da|nicht_mehr_leb*|sterbe|verschwinde ... vermiss*|egal|besser|merk*|erleichtert|froh|interess*|wein*|traurig|stör*|jucken
strong niemand*|keiner|keinem|keinen|kein .. merk*|auffall*|auffäll*|interess*|juck*|egal|fehl*|wein*|traurig|stör*|trauer* ... wenn|ob _ich ... weg|tot|nicht_mehr|sterbe|verschwind*
strong wer .. wein*|vermiss*|merk*|interess*|kümmer* ... ich .. tot|weg|nicht_mehr|sterbe
strong egal .. ob|wenn _ich .. leb*|tot|sterbe|weg|da_bin
strong niemand|keiner|keine|wer|kein_schwein|kein_mensch|kein_arsch|eh .. mich .. vermiss*
strong vermiss* mich .. niemand|keiner|eh
strong mich|mir .. niemand|keiner|eh .. vermiss*
strong bin|falle|fall|sei .. allen|alle|euch|jedem|nur .. last|ballast|belastung
strong bin .. last|ballast|belastung .. für .. alle|euch|jeden|andere*|familie
strong mich .. nicht|nie .. gäbe|geben|gebe|gäb|gegeben
strong es_tut_mir_leid|tut_mir_leid|verzeiht_mir|verzeih_mir ... ich_gehe|nicht_mehr|kann_nicht|muss_gehen|abschied
strong das|hier|dies .. mein abschied
strong werde|tue|tu|mach|mache es .. heute|jetzt|bald|morgen|tun$
strong geplant|vorbereitet|entschieden|entschlossen ... es_soweit|so_weit|zu_gehen|soweit
strong müsst|müssen|braucht|brauchen .. mich .. sorgen|kümmern & bald|mehr
strong leben .. abgeschlossen|fertig|done
strong done|fertig|durch|abgeschlossen mit .. leben
strong ich|i _spring|springe _gleich|jetzt|runter|da|heute
strong ich|i _spring|springe$
strong @not verdient .. leben
strong recht & @no .. leben
strong leid|satt|müde _zu_leben|leben_zu_müssen
strong @want .. ihm|ihr|verstorben*|toten|dir|gestorben* .. folgen|nachgehen|hinterher|nachfolgen|nach$
strong @want .. bei ihm|ihr|dir|meinem|meiner .. sein & tot|himmel|gestorben|verstorben
strong einzig* ... tod$
strong nie _geboren|geborn
strong morgen|bald|heute|dann|demnächst .. bin_ich|lebe_ich|wache_ich|gibts_mich|gibt_es_mich .. nicht_mehr|nicht_mer|nimmer
strong ich bin|werde|lebe .. morgen|bald|heute|übermorgen .. nicht_mehr|nicht_mer|nimmer
strong bald|gleich|heute|morgen|dann .. alles|für_mich|endlich .. vorbei|rum
strong bald|gleich|dann|morgen .. bin_ich .. erlöst|frei|weg|bei_dir|tot
strong seid|seit|werdet|werd|bist .. mich .. los$|los_sein|nie_wieder|nicht_wieder|nicht_mehr_sehen
strong seht|siehst .. mich .. nie|nicht wieder|mehr|wiedersehen
strong abschieds _brief*
strong abschiedsbrief*|abschidsbrief*|abschiedbrief* & schreib*|verfass*|mein|meinen|fertig
strong letzt* nachricht|brief|worte|tag|abend|nacht|text .. von_mir|auf_erden|auf_dieser_welt|meines_lebens
strong heute|das|morgen .. mein|meine letzt* tag|nacht|abend
strong lebt|leb|lebe _wohl|wol
strong machts|machs|macht_s|macht_es _gut .. ihr|leute|alle|meine|welt|für_immer
strong tschüss|tschüß|tschüs|tschau|ciao|bye|goodbye|adieu|auf_wiedersehen|und_tschüss .. alle|allen|ihr|welt|world|für_immer|leben|leute|zusammen|euch
strong verabschied* .. mich|euch .. für_immer|allen|welt|leben
strong mich .. von_allen|von_euch|von_der_welt|vom_leben|für_immer .. verabschied*
strong ich|i .. @want|gehe|komme|geh|komm ... himmel|jenseits
strong @no .. ausweg|ausweck
strong einzig*|letzt* .. ausweg
strong tod|sterben .. einzige|einzig|erlösung|lösung|ausweg
strong einzig*|letzte .. lösung|erlösung .. tod|sterben|umbring*
strong wünsch*|sehn*|warte|freu* .. tod$|tot$|den_tod|auf_den_tod|nach_dem_tod
strong todessehnsucht|todeswunsch|todeswünsche|sterbenswunsch|suizidplan*|todesgedanke*
strong @want .. abtreten|abgang_machen|den_abgang|ins_gras|löffel_abgeben|off_gehen|erlöst_werden|nicht_existieren|entschlafen
strong mach*|mache .. abgang
strong aufhören|aufhör*|auf_hören zu _leben|existieren|atmen
strong lösch*|cancel*|delete*|deinstallier*|quitte*|box|boxe|logge|spawne .. mich|leben|life .. aus|selbst|selber|leben|life|weg|für_immer
strong quitte*|cancel*|delete* .. leben|life
strong mach* ich|i mich|mir .. kalt|alle$|weg
strong kms|kmsn|unalive*|unaliv*|sewerslide*|kys|ctb|suizidiere
strong ritz*|geritzt|geschnitten|schneid*|cutte*|cutten|gecuttet|rizze*|ritsz* ... tief*|blut*|stark|genäht
strong blut*|wunde .. hört|hört_nicht|stopp* .. nicht|net|kaum
strong ader* .. aufschneid*|aufgeschnitten|aufschlitz*|öffnen|aufmachen
strong klinge|rasierklinge* .. hand|arm|bereit|pulsader*|vor_mir
strong arm*|handgelenk*|unterarm* .. aufgeschnitten|aufgeritzt|aufgeschlitzt|aufschlitz*|aufschneid*
strong verblute|verblutet|verbluten
event blute|bluten .. stark|heftig|sehr|überall|schlimm|extrem & ich|geschnitten|hilfe|hab
strong *willsterben*|*nichtmehrleben*|*michumbringen*|*selbstumbringen*|*willnichtmehr*|*suizidgedank*|*selbstmordgedank*
theme suizidgedanken~|selbstmordgedanken~|suizidal*|suizidabsicht*|selbstmordgefährd*|suizidgefährd*|selbstmörderisch*|suizidgednk*|selbsmordgedank*|suicidgedank*|suizitgedank*|suizidankündig*|suicidal
theme @suicide|suizid*|suicid* _gedank*|absicht*|gefährdet|gedanke
theme sich .. @kill
theme bringt|bringd .. sich .. um$
theme versuch* ... @kill
theme abschiedsbrief*
theme überdosis~ ... genommen|genomen|nehmen|gespritzt|hilfe|was_tun|gerade|geschluckt|jetzt|hat
theme ich|habe|hab|hat .. überdosis~
alone überdosis~
theme suizidversuch*|selbstmordversuch*
theme ich ... @suicide$
alone @die|umbringen~|@suicide|suizidal
alone @want nicht _@more
event @man ... @beats .. mich|uns|misch|mi
event @beats .. mich|uns & @man
event @he|mann|ex|ehemann|partner|stiefmutter .. @beats .. kind*|tochter|sohn|baby|mutter|mama|schwester|bruder|oma
event @beats|schlägt .. mich$|uns$
event werde ... @beaten
event wir|mama|kinder werden ... @beaten
event kind*|nachbar*|sohn|tochter|freundin|schwester|mutter|mama ... wird ... @beaten
event @man .. hat|haben|hot ... mich|uns|kind*|meine ... @beaten
event hat|haben|hot er|sie|papa|mein .. mich|uns .. @beaten
event hat mich|uns|mir ... @beaten
event @man .. hat .. mir|sie|ihn|mama ... @beaten
event @man|kerl .. @beats .. seine|ihre|die .. frau|kinder|freundin|mutter|kind|kleinen|kids|tochter
event werde|werden ... eingesperrt|festgehalten|gefangen
event wacht .. nicht _mehr auf
strong wache|wach .. nicht|nie|nimmer .. mehr|wieder|mer auf
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
event versteck*|schließe|eingeschlossen|eingesperrt|verbarrikad* .. mich|uns .. im|vor|in ... ihm|bad|badezimmer|schrank|keller|klo|@man|toilette|auto
event mich|uns|bin ... versteckt|eingeschlossen|verbarrikadiert|eingesperrt & ihm|bad|badezimmer|schrank|keller|klo|er|vater|mann|papa|toilette|zimmer
event sperrt|schließt|sperren .. mich|uns .. ein$|weg$
event lässt mich|uns .. nicht .. raus|gehen|weg|haus|telefonieren|wohnung|zimmer
event steht|hämmert|tritt|schlägt|klopft ... tür|türe|haustür & er|ex|mann|exmann|exfreund
event fasst|fast|langt|packt|faßt .. mich|mir .. an$|immer_an|hose|beine|brust|unten|überall
event @he ... fasst|anfasst|anfaßt|angefasst ... mich|an|unten & mich|mir
event @he ... anfassen|befummel*|begrapsch*|streichelt|berührt ... mich|mir|unten|nachts & mich|mir|muss
event muss|soll ... anfassen|berühren|ausziehen & papa|vater|onkel|opa|ihn|ihm|stiefvater|trainer|lehrer
event @he ... kommt|legt|steigt|kam ... zimmer|bett & nachts|nacht|abends|jede|zu_mir|mein
event zwingt|zwingen|zwingd .. mich|uns & @man
event @man ... komische|eklige|schlimme sachen|dinge & mir
event zwangsverheirat*|zwangsheirat* & ich|mich|soll|wollen|meine
event soll ... verheiratet_werden|verheiratet$
event soll|wollen|will .. mich|ich ... verheiraten|verheiratet
event rastet|flippt|dreht .. aus|durch & messer|gewalt*|schlägt|bedroht|angst_um
event ich|habe|hab|davor|und .. kind|kinder|baby|säugling|sohn|tochter .. schlage|schlagen|geschüttelt|schütteln|schüttle|geschlagen|zu_schlagen|gehauen
event schlage|schlag|schüttle|schüttel|verprügel|verprügle .. kind|kinder|baby|säugling|sohn|tochter
event kind|baby|tochter|sohn|säugling|ihr|ihm|jemandem|kindern|anderen .. was|etwas .. antu*|anzutun
event tu|tue ihm|ihr|ihnen|dem|meinem was|etwas an$
event bringe|bring|stech|steche ihn|sie|alle|jemanden|meinen|meine|den|euch .. um$|ab$
event schlag|schlage|steche .. tot|ab$
event werde|will|muss|wird|gleich .. ihn|sie|jemanden|alle|meinen|meine|euch .. umbringen|töten|abstechen|erschießen|totschlagen|abknallen
event amok*
event atmet|atmed .. nicht|kaum|net|nimmer
event hat|haben aufgehört _zu_atmen
event liegt|gefunden|ist|umgekippt|umgefallen .. bewusstlos|bewustlos|ohnmächtig|leblos|bewegungslos|regungslos
event bewusstlos|bewustlos|leblos & liegt|gerade|hilfe|atm*|boden|@now
event reagiert .. nicht|net mehr$|mer$|und
event lässt_sich|kriege_ihn|kriege_sie .. nicht .. wecken|aufwecken|wach
event kriege|bekomme|krieg|kriegt|bekommt .. keine .. luft & @now|blau|brust*
event habe|hat|hab|kriegt|bekommt|glaube .. gerade|jetzt|grad|grade .. herzinfarkt|schlaganfall|krampfanfall|herzstillstand
event bleich*|säure|benzin|chlor*|domestos|abflussreiniger|rohrreiniger|desinfektionsmittel|terpentin|methanol|pflanzengift|medikamente|gift|putzmittel|reiniger|waschmittel|batterie|knopfzelle|spüli|rattengift|frostschutz* ... getrunken|geschluckt|verschluckt|gegessen|genommen
event blutet .. stark|sehr|überall|extrem|schlimm|heftig
event notarzt|rettungswagen|krankenwagen|notruf & brauch*|schnell|sofort|rufen|ruft
strong @want .. verhunger*|aushunger*|tothunger*
";

/// What is no danger, though it sounds like it.
pub(super) const CONTEXTS: &str = "\
mask zum|zu _sterben langweil*|schön|öde|peinlich|müde|komisch
mask sterb*|stirbt|tot|killt|umbring* vor .. lachen|langeweile|scham|hunger|durst|hitze|neugier|müdigkeit|kälte|aufregung|liebe|freude|lampenfieber|nervosität
mask vor lachen|langeweile|scham|hunger|hitze|neugier|aufregung|heimweh|müdigkeit|peinlichkeit ... sterb*|tot|umbring*
mask lach*|arbeit*|schufte*|ärger*|langweil*|schäm*|schwitze .. tot
mask sterben|sterbe _für|4
mask zeit tot*
mask um den|die|das|mein*|unser* verstand|schlaf|lohn|job|erbe|geld|laune
mask haut|haute|wirft .. mich .. um$
mask herz .. schlägt|rast
mask schlägt .. auf_den|aufs .. magen|gemüt|herz
mask schlägt .. vor$|um_sich|über_die_stränge|wurzeln|alarm|an$
mask sohn|tochter|kind|enkel .. @beats .. andere*|mitschüler|lehrer|erzieher*|um_sich|schwester|bruder|geschwister|sich_selbst
mask angst|ansgt|furcht|panik|panikattack*|sorge zu|vor|davor|dass|das|vorm|vom|bald|früh|jung .. sterb*|tod|todes*|tot|umkipp*|ersticken|verbluten
mask angst|panik _sterben|sterbe
mask vorm|vor_dem|übers|über_das _sterben|tod
mask todesangst .. sterb*|herz*|nachts
mask sterben _muss|müssen|werde|werden|könnte|kann|wird
mask hund|katze|kater|pferd|kaninchen|haustier|meerschwein*|tier ... sterb*|einschläfern|gestorben|tot|töten|umbring*|erlös*
mask zuhause|daheim|zu_hause|würde|würdig*|selbstbestimmt*|hospiz*|palliativ* sterben
mask sterben zuhause|daheim|zu_hause|in_würde|begleit*
mask sterben & begleit*|umgang|thema|lernen|verarbeit*
mask hat|haben sich ... genommen|vergiftet|geschnitten
mask nach|durch|wegen|seit|über dem|einem|den|seinem|ihrem|vollendetem|vollendeten|meinem _suizid*|selbstmord*|freitod
mask nach|durch|wegen|per _suizid*|selbstmord*|freitod
mask suizid*|selbstmord*|freitod .. in_der_familie|meines|meiner|seines|ihres|eines|einer|von_meinem|von_meiner|vom|der_mutter|des_vaters|verlust|verlor*|hinterblieb*
mask verlor*|verlust|trauer*|hinterblieb*|verwaist* ... suizid*|selbstmord*|abschiedsbrief*|überdosis
mask wollte|wollten nicht_mehr_leben
mask versuch*|wollte ... @kill|@die & früher|damals|jahren|jahr|monaten|jahrzehnt*|als_kind|jugend|jugendlich*
mask @suicide|@kill|@die .. gedacht|nachgedacht & früher|damals|vor_jahren
mask ich|du|er|sie könnte|könnt|kann .. ihn|sie|die|den|ihm|euch|chef .. umbringen|erwürgen|töten|erschlagen
mask wie_neu|neu _geboren
mask tabletten|medikamente|antidepressiva .. vergessen|absetzen|ausschleichen|abhängig*|nebenwirkung*|entzug
mask ausweg _aus
mask letzt* tag .. reha|arbeit|klinik|urlaub|schule|job
mask schluss .. rauchen|alkohol|trinken|drogen|zucker
mask stress|arbeit|chef|schmerz*|hitze|job|schule|prüfung*|lärm|migräne|juckreiz|langeweile ... bringt|bringen|tötet|killt .. mich|uns
mask rauchen|sucht|alkohol|saufen|drogen|trinken|krebs|krankheit|zigaretten|arbeit|fett|zucker|diabetes|depression|schlafmangel|kopf|heuschnupfen|allergie ... mich|uns ... umbring*|umzubringen|töten|tötet|killt|killen
mask bringt|bringen|tötet|killt mich .. um$ & stress|arbeit|pflege|job|schmerz*|krankheit|lärm|hitze|das|rücken|kopf|migräne|schule
mask war|wurde .. suizidal*
mask kann|muss|könnte|werde|müsste ich|man an|daran|davon|bald|jung .. sterben
mask kann|muss|werde|müsste ich _sterben
mask sterben sehen|gesehen
mask panik*|hypochond*|schwindel ... sterbe$|sterben$
mask könnte .. stehen|schlafen .. sterben
mask tritt .. kürzer|auf$|ein$
mask amok*|amoklauf* .. in|von|überleb*|erlebt|opfer
mask atmet nicht|kaum .. nachts|schlaf|richtig|tief
mask nachts|schlaf|schnarcht ... atmet
past früher|damals|ehemalig*|jahrelang|kindheit*|jugendzeit|vergangenheit*|einst|letztes_jahr|schulzeit|ddr|kinderheim|heimkind*
past vor .. jahr|jahren|jahrzehnt*|monaten|langer_zeit|langem
past als .. kind|jugendlich*|mädchen|junge|kleinkind|teenager|teenie|kleines
past ex* .. hat|hatte .. mich
past überlebt*|überlebende*|überwunden|überstanden|hinter_mir|losgekommen|verarbeit*|aufarbeit*|bewältig*|spätfolgen|nachsorge
past geträumt|traum|träume|alptraum|albtraum|alpträum*|albträum*|film|filme|serie|roman|buch|krimi|doku|podcast|theaterstück
past zwangsgedank*|zwangsstörung*|ocd|intrusiv*
past krieg|front|sanitäter|autis*|adhs|demenz*|dement*|bonbons|clean|entzug
past gruppe .. nach .. gewalt
past vater|mutter|eltern|papa|mama war|waren
past es_geht_mir|geht_es_mir .. besser|gut
calm hinterblieb*|angehörig*|trauer*|verwaist*|verstorb*|witwe*
calm prävention*|präventi*|suizidprävention*|vorbeug*|fortbildung*|schulung|seminar|workshop|vortrag|referat|hausarbeit|facharbeit|statistik*|studie|bachelor*|masterarbeit|unterricht|ausbildung|ehrenamt*|welttag|zahlen|gesellschaft|religion|islam|kirche
calm sterbehilfe|hospiz*|palliativ*|patientenverfügung|sterbebegleit*
calm keine|kein|nicht|nie suizid*|selbstmord*|überdosis
calm sohn|tochter|bruder|mann|vater|mutter|freund|schwester|kind & gestorben|verlor*|umgebracht|tod
";
