//! German: what is no danger, though it sounds like it; how to read it: [`super`].

pub(super) const RULES: &str = "\
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
past jahre|jahren|monate her
past es_geht_mir|geht_es_mir .. besser|gut
calm hinterblieb*|angehörig*|trauer*|verwaist*|verstorb*|witwe*
calm prävention*|präventi*|suizidprävention*|vorbeug*|fortbildung*|schulung|seminar|workshop|vortrag|referat|hausarbeit|facharbeit|statistik*|studie|bachelor*|masterarbeit|unterricht|ausbildung|ehrenamt*|welttag|zahlen|gesellschaft|religion|islam|kirche
calm sterbehilfe|hospiz*|palliativ*|patientenverfügung|sterbebegleit*
calm keine|kein|nicht|nie suizid*|selbstmord*|überdosis
calm sohn|tochter|bruder|mann|vater|mutter|freund|schwester|kind & gestorben|verlor*|umgebracht|tod
";
