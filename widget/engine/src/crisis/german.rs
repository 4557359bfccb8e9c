//! German, youth language and dialects included: the classes of words, and what tells of suicidal intent
//! in any context; how to read them: [`super`].

pub(super) const RULES: &str = "\
@neg = nicht~|net|ned|nie|niemals|nimmer|kein*|nichts|nix|not|dont|never|لا|لن|لم
@not = nöd|nümm|nemme|nimmi|nümme|nicht~|nich|net|ned|nie|nimmer|nimma
@no = koa|koan|koi|kei|kee|kein*|null|kb|ohne|kenen|keien|kaum|zero
@me = mcih|mihc|mch|mih|mier|mich|mir|mi|misch|mia
@live = lebem|lebeb|lebrn|lebwn|läbe|lebm|lewe|leven|lem|leben~|lebn|weiterleben~|weiterzuleben|existieren~
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
@weapon = messer|messern|waffe|pistole|axt|gewehr|beil|machete|knarre
@jump = springen~|spring|springe|stürzen~|stürze|stürz|runterspringen~|runterspringe|runter|hinunter|runterzuspringen|zuspringen|hüpfen|werfen|schmeißen
@height = brücke*|brücke~|dach|dächern|hochhaus*|balkon|turm|klippe*|fenster|parkhaus*|stock|abgrund|gebäude|haus
@train = zug|züge|bahn|ubahn|sbahn|straßenbahn|tram|lkw|auto|autos|gleise|schienen|ice|güterzug|bus
@killme = hänge|häng|heng|schneide_auf|erhänge|erschieße|erschieß|vergifte|ertränke|töte|kille|unalive|ersteche|verbrenne|erwürge|schlitze
strong @me ... @kill
strong @killme .. @me .. auf$|selbst|heute|jetzt|bald|noch|gleich|wenn|weil
strong @killme @me$
strong @killme ich|i @me
strong ich .. @killme .. @me
strong mich .. selbst|selber .. löschen|auslöschen|beseitigen|abschaffen|killen|töten
strong @pills & schnaps|wodka|vodka|whisky|alkohol|flasche & zusammen|damit|aufhört|runter|genug
strong damit ... aufhört|vorbei_ist|ruhe_ist|ein_ende_hat & @pills|klinge|messer|strick|schneid*
strong bin|seh|sehe|sehen|komm|komme|bald .. himmel|jenseits|bei_gott|im_paradies
strong komm*|gehe ich|i .. zu .. dir|euch .. himmel|bald|hoch|rauf|nach$
strong alles .. vorbereitet|geregelt|geplant & heute|bald|abschied|himmel|brief*|weg|woche|tag|gehen
strong seil|schlinge|gürtel|kabel .. hals|baum|garage|keller|decke|bereit|dachboden|balken|geknotet
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
strong dummheit*|was_dummes|etwas_dummes|ne_dummheit & mach*|tu|tue & ich
strong ich|i pack|schaff|schaffe .. nimmer|nicht_mehr .. weg
strong müsst|müssen|braucht .. nicht_mehr|nimmer .. um_mich
strong warum|wieso .. ich .. nicht .. tot
strong @want|wollte .. mich .. nur|euch|jetzt|allen .. verabschieden
strong testament & soweit|so_weit|weggegeben|abschied
strong sterben|sterbn|tot_sein|tod_sein .. wär|wäre .. schön*|besser|schee|gut|leichter|einfach*
strong ich|i .. pack .. nimma$|nimmer$
strong müde|erschöpft|fertig vom|des|mit_dem _leben$|lebens$
strong @no .. lebenswille*|lebensmut|lebenswunsch
strong messer|klinge|rasierklinge|waffe .. bereit|vor_mir|neben_mir|in_der_hand
strong schneid* .. arm*|handgelenk*|ader* .. auf
strong @suicide .. angekündigt|angedroht|geplant|angedeutet
strong weg|unterwegs .. zur|zum|richtung brücke|gleis*|bahngleis*|klippe|hochhaus
strong @want .. vor|unter|auf .. zug$|bahn$|gleise$|schienen$|lkw$
strong *bringemich*|*michumbr*|*willsterb*|*lebenbeenden*
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
strong @want .. nicht_mehr|nimmer erleben
strong beschlossen|entschluss|entschieden|entschlossen ... zu_sterben|zu_gehen|gehe$|gehen$
strong strick & brauch*|kauf*|hol*|zimmer|versteckt|gefunden|besorg*|nen|am|keller|dachboden
strong stimme* & springen|umbring*|töten|sterben|spring|umzubringen
strong sachen .. verschenkt & briefe|abschied|brief|schon
strong sammle|sammel|horte|hort|gesammelt .. @pills
strong @pills .. liegen|bereit|daliegen|neben_mir|auf_dem_tisch|in_der_hand
strong keiner|niemand .. mich & gehen_für_immer|weg_für_immer|sterben|tot
strong denk*|gedanken .. ans|an_den|vom|nur _sterben$|tod$
strong redet|spricht .. nur|dauernd|ständig|immer|noch .. vom|über_den|von _sterben|tod
strong postet|schreibt|sagt|geschrieben|gepostet ... stirbt|sterben|sterbe
strong springt|stürzt|schmeißt|wirft .. von|vom|vor|vorn|aus .. @height|@train
strong @no|kb bock|lust|kraft .. auf .. welt|erde|existenz|dasein
strong @want .. weg .. für_immer
strong ballern|wegballern|wegknallen|weghängen|wegmachen & mich|mir
strong wär*|bin .. im_weg|überflüssig|unnötig|nutzlos & tot|weg|sterben|ohne_mich|froh
strong todesspritze|selbstmordmethode*|suizidmethode*|suizidforum|todespille|giftcocktail
strong @me um|umzu _bringen|zu_bringen
strong bringe~|bring|brng|brig|bringn @me .. um
strong bringe~|bring|brng ich .. @me .. um
strong @wish .. @die
strong einfach|nur _@die
strong @die _will|möchte|möcht|wil|wollen|dürfen|zu_wollen|zu_dürfen|zu_können
strong wie ... schmerz*|schnell*|qual*|sicher ... stirbt|sterbe|sterben|umbring*|tötet
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
strong @want .. @not @live
strong @not _@more _@live
strong @not _@more _weiter|so _leben
strong @not|kein* .. weiterleben~|weiterzuleben
strong @want .. @not _@more|mehr_länger _existier*|hier_sein|da_sein|dasein|sein$
strong @want .. nimmer|nie _da_sein|sein$|hier_sein
strong @not .. @more|wieder|nie .. aufwachen~|aufzuwachen~|aufwache|wach_werden
strong nie|nimmer|nimma aufwachen~|aufzuwachen~
strong einschlaf* & nie|nimmer|nicht .. aufwach*|aufzuwach*|wach
strong @want .. @not .. auf_dieser_welt|auf_der_welt|auf_erden
strong @want .. weg|raus von|aus|ausm .. welt|erde|leben|körper_und_leben
strong @want .. ausm|aus_dem|aus_diesem _leben
strong für|fuer|4|auf _immer|ewig _schlafen|einschlafen|weg|gehen|verschwinden|ruhe|ruhen|augen|schließen|die_augen
strong schlafen|einschlafen|verschwinde*|gehe|geh|bin_weg|mal_weg|tschüss für_immer|auf_ewig
strong kann|kan und _will|wil .. @not _@more$
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
strong leben|welt|dasein .. nicht|net _@more .. aus|ertrag*
strong ertrag*|halt* .. leben|welt|dasein .. @not
strong leben _satt|so_satt|leid$|überdrüssig|müde
strong lebensmüde|lebensmüd|lebensmude|lebensüberdruss|lebensüberdrüssig
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
strong sagt|meint|schreibt|geschrieben|sagte|findet|gesagt ... nicht _@more .. leben|da_sein|will
strong von|vom|vonner|aus|ausm .. @height ... @jump
strong vor|vorn|vorm|unter|untern .. @train .. werfen|werfe|werf|springen~|springe|spring|schmeißen|schmeiße|schmeiß|legen|lege|laufe|laufen|stelle|stellen|stürzen|stürze|zu_werfen|hauen|fahren_lassen
strong @jump .. von|vom|aus .. @height
strong @jump|werfe|schmeiß|schmeiße|lege|leg .. vor|vorn|vorm|unter|untern|auf .. zug|züge|bahn|ubahn|sbahn|auto|lkw|gleis*|schiene*|tram
strong auf .. gleis*|schiene* .. leg*|setze|setzen|stelle|liege
strong steh|stehe|sitze|sitz|bin|gehe|geh|liege|lieg .. auf|an|am|aufm|zur .. brücke*|dach|gleis*|bahngleis*|klippe|abgrund|geländer|hochhaus*|schienen
strong fahre*|lenk*|rase*|fahr|setze & gegen .. baum|pfeiler|brückenpfeiler|mauer
strong strick .. geben|nehmen|nehme|gekauft|hals|hängt|besorg*
strong kugel & geben|gebe|geb|kopf|jagen|jage|gib
strong goldene* _schuss
strong pulsader*|pulsadan|pulsarder*|pulsschlagader*
strong @want ... alle|ganz*|packung*|überdosis .. nehmen|schlucken|einwerfen
strong ohne_mich .. besser|leichter|glücklich*|schöner|dran|einfacher & wär*|were|sind|seid|dran|geht|ginge|gehts|würde*|hätte*|ist|aufgehoben|alle|allen
strong besser|leichter|einfacher|glücklicher|schöner .. ohne_mich
strong besser .. wenn .. ich|mich .. weg|tot|nicht_mehr_da|nicht_mehr_leb*|nicht_mehr_bin|nicht_da|nie|nicht_mehr_wär*|nicht_mehr_geb*|nicht_mehr_gäb*
strong wenn|ob ich .. weg|tot|nicht_mehr_da|nicht_mehr_leb*|sterbe|verschwinde ... vermiss*|egal|besser|merk*|erleichtert|froh|interess*|wein*|traurig|stör*|jucken
strong niemand*|keiner|keinem|keinen|kein .. merk*|auffall*|auffäll*|interess*|juck*|egal|fehl*|wein*|traurig|stör*|trauer* ... wenn|ob _ich ... weg|tot|nicht_mehr|sterbe|verschwind*
strong wer .. wein*|vermiss*|merk*|interess* ... ich .. tot|weg|nicht_mehr_da|sterbe
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
strong leben .. abgeschlossen|fertig|done
strong done|fertig|durch|abgeschlossen mit .. leben
strong ich|i _spring|springe _gleich|jetzt|runter|da|heute
strong ich|i _spring|springe$
strong @not verdient .. leben
strong leid|satt|müde _zu_leben|leben_zu_müssen
strong @want .. ihm|ihr|verstorben*|toten|dir|gestorben* .. folgen|nachgehen|hinterher|nachfolgen|nach$
strong einzig* ... tod$
strong nie _geboren|geborn
strong morgen|bald|heute|dann|demnächst .. bin_ich|lebe_ich|wache_ich|gibts_mich|gibt_es_mich .. nicht_mehr|nicht_mer|nimmer
strong ich bin|werde|lebe .. morgen|bald|heute|übermorgen .. nicht_mehr|nicht_mer|nimmer
strong bald|gleich|heute|morgen|dann .. alles|für_mich|endlich .. vorbei|rum
strong bald|gleich|dann|morgen .. bin_ich .. erlöst|frei|weg|bei_dir|tot
strong abschieds _brief*
strong abschiedsbrief*|abschidsbrief*|abschiedbrief* & schreib*|verfass*|mein|meinen|fertig
strong letzt* nachricht|brief|worte|tag|abend|nacht|text .. von_mir|auf_erden|auf_dieser_welt|meines_lebens
strong heute|das|morgen .. mein|meine letzt* tag|nacht|abend
strong lebt|leb|lebe _wohl|wol
strong machts|machs|macht_s|macht_es _gut .. ihr|leute|alle|meine|welt|für_immer
strong tschüss|tschüß|tschüs|tschau|ciao|bye|goodbye|adieu|auf_wiedersehen|und_tschüss .. alle|allen|ihr|welt|world|für_immer|leben|leute|zusammen|euch
strong mich .. von_allen|von_euch|von_der_welt|vom_leben|für_immer .. verabschied*
strong ich|i .. @want|gehe|komme|geh|komm ... himmel|jenseits
strong @no .. ausweg|ausweck
strong einzig*|letzt* .. ausweg
strong tod|sterben .. einzige|einzig|erlösung|lösung|ausweg
strong wünsch*|sehn*|warte|freu* .. tod$|tot$|den_tod|auf_den_tod|nach_dem_tod
strong todessehnsucht|todeswunsch|todeswünsche|sterbenswunsch|suizidplan*|todesgedanke*
strong @want .. abtreten|abgang_machen|den_abgang|ins_gras|löffel_abgeben|off_gehen|erlöst_werden|nicht_existieren|entschlafen
strong aufhören|aufhör*|auf_hören zu _leben|existieren|atmen
strong quitte*|cancel*|delete* .. leben|life
strong kms|kmsn|unalive*|unaliv*|sewerslide*|kys|ctb|suizidiere
strong ritz*|geritzt|geschnitten|schneid*|cutte*|cutten|gecuttet|rizze*|ritsz* ... tief*|blut*|stark|genäht
strong blut*|wunde .. hört|hört_nicht|stopp* .. nicht|net|kaum
strong ader* .. aufschneid*|aufgeschnitten|aufschlitz*|öffnen|aufmachen
strong klinge|rasierklinge* .. hand|arm|bereit|pulsader*|vor_mir
strong arm*|handgelenk*|unterarm* .. aufgeschnitten|aufgeritzt|aufgeschlitzt|aufschlitz*|aufschneid*
strong verblute|verblutet|verbluten
strong *willsterben*|*nichtmehrleben*|*michumbringen*|*selbstumbringen*|*willnichtmehr*|*suizidgedank*|*selbstmordgedank*
strong wache|wach .. nicht|nie|nimmer .. mehr|wieder|mer auf
strong @want .. verhunger*|aushunger*|tothunger*
";
