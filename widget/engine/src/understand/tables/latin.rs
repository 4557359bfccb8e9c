//! German, English, Turkish and Polish words and what they say besides a topic.
//!
//! Folded as [`crate::analysis::fold`] does; German endings are tried off when a form is not listed.

use super::sense::*;

/// Sorted words per sense; a word may have several senses.
pub(super) static LATIN: &[(u64, &str)] = &[
    (
        PARTNER,
        "ehefrau ehemann ehepartner esim gatte gattin husband karim kocam lebensgefahrte \
         lebensgefahrtin lebenspartner maz meza spouse verlobter wife zona zony",
    ),
    (PARTNER | OWNED, "boyfriend frau girlfriend mann partner verlobte"),
    (
        CHILD,
        "adoptivkind baby cocugum corka corki daughter dziecka dziecko kind kizim kleinkind \
         oglum pflegekind schwiegersohn schwiegertochter sohn son stiefsohn stieftochter syn \
         syna tochter",
    ),
    (CHILD | OWNED, "child kid zwillinge"),
    (CHILD | OWNED | WOMEN | YOUNG, "madchen"),
    (CHILD | OWNED | YOUNG, "junge jungen teenager teenie"),
    (CHILD | OWNED | CHILDREN, "children dzieci kids kinder"),
    (
        PARENT,
        "annem babam dad father mama mami matka matki mom mother mum mutter mutti ojca ojciec \
         papa papi schwiegereltern schwiegermutter schwiegervater stiefmutter stiefvater tata \
         vater vati",
    ),
    (PARENT | OWNED | PARENTS, "eltern parents rodzice"),
    (
        SIBLING,
        "abim ablam brata brother bruder geschwister kardesim schwester siostra siostry \
         sister zwillingsbruder zwillingsschwester",
    ),
    (SIBLING | OWNED, "brat siblings"),
    (FRIEND, "arkadasim kumpel przyjaciel przyjaciolka"),
    (FRIEND | OWNED, "bekannte bekannter freund friend mitbewohner"),
    (COLLEAGUE, "arbeitskollege kollege kollegin"),
    (COLLEAGUE | OWNED, "chef colleagu coworker kollegen mitarbeiter"),
    (
        OTHER_KIN,
        "anneannem babaannem babcia dedem dziadek grandfather grandma grandmother grandpa \
         grossmutter grossvater oma omi opa opi schwager",
    ),
    (
        OTHER_KIN | OWNED,
        "aunt cousin enkel enkelkind enkelsohn enkeltochter grosseltern nachbar neffe \
         neighbour nichte onkel patenkind tante uncle",
    ),
    (MINE, "mein moj moja mojego mojej my our unser"),
    (I, "ben choruje cierpie i ich jestem mam"),
    (
        DIED,
        "dead died erhangt genommen gestorben kaybettim lost oldu starb tot umgebracht \
         umgekommen vefat verloren verstorben verungluckt zmarl zmarla",
    ),
    (DEATH, "death loss olumu selbstmord smierc smierci sterben suizid tod tode verlust"),
    (GRIEF, "grief mourning trauer trauernd"),
    (
        HARM,
        "abused abuses beats bedroht belastigt beleidigt betrogen betrugt bije demutigt \
         dovuyor geschlagen hits kontrolliert missbraucht misshandelt mobben mobbt qualt \
         schlagt schlug stalkt vergewaltigt verprugelt wurgt",
    ),
    (
        PARTING,
        "affare divorce fremdgegangen geschieden getrennt scheidung separated trennung \
         verlassen",
    ),
    (
        BYSTANDER,
        "drangt findet glaubt hilft kennt knows meint merkt sagt says schickt understands \
         unterstutzt versteht",
    ),
    (BYSTANDER | WORRY, "weiss"),
    (AFFECTED, "betroffene betroffenen betroffener erkrankte patient selbstbetroffen"),
    (AFFECTED | ILL, "betroffen erkrankt"),
    (
        ILL,
        "alkoholiker autist autistisch behindert bipolar borderliner clean depressiv \
         diabetiker krank magersuchtig spieler trocken verwitwet",
    ),
    (ILL | ONLINE_TOPIC, "abhangig suchtig"),
    (
        SEEK,
        "arbeite bevorzuge brauche brauchte frage hatte interessiere live looking mag mochte \
         need potrzebuje searching spreche such szukam want will wohne wunsche wurde",
    ),
    (
        WORRY,
        "angst begleite betreue darf help hilflos kraft kummere mache pflege ratlos scared \
         soll sorge uberfordert unterstutze verzweifelt weiter worried wutend",
    ),
    (WORRY | OTHER_PLACE, "ende"),
    (
        RELATIVES,
        "caregiver carers coabhangig coabhangigkeit familienangehorige mitbetroffen pflegende \
         relatives yakinlari",
    ),
    (RELATIVES | UNWANTED, "angehorige"),
    (
        PROFESSION,
        "altenpfleger arztin berater betreuer counsellor counselor doctor ergotherapeut \
         erzieher hebamme krankenpfleger krankenschwester lehrer lehrkraft nurse padagoge \
         padagogin pfarrer pflegekraft psychiater psychologin psychologist psychotherapeut \
         seelsorger sozialarbeiter sozialpadagoge sozialpadagogin suchtberater teacher \
         therapist",
    ),
    (PROFESSION | UNWANTED, "arzt psychologe therapeut"),
    (
        CLIENTELE,
        "bewohner clients klient mandanten patienten patientinnen patients pupils schuler \
         schulklasse",
    ),
    (
        PRACTICE,
        "balint beratungsstelle beruflich fachkraft fachleute fachlich fachpersonal \
         fallbesprechung hauptamtliche intervision kollegiale lehrkrafte pflegekrafte \
         professionals profis supervision",
    ),
    (
        ONLINE,
        "cevrimici chat digital discord forum jitsi online remote skype telegram video \
         videocall videochat videokonferenz virtull webex webinar whatsapp zdalnie zoom",
    ),
    (NET, "computer internet laptop netz teams"),
    (PHONE, "phone telefon telefonicznie telefonisch telefonkonferenz telefonla"),
    (IN_PERSON, "analog f2f offline osobiscie personlich prasenz stacjonarnie vorort"),
    (HYBRID, "hybrid"),
    (
        ONLINE_TOPIC,
        "addiction betrug casino dating detox gambling game gaming glucksspiel kaufen \
         kaufsucht medien medienkonsum mobbing poker porno sex shopping spiel spielt stalking \
         stress sucht wetten zocken zockt",
    ),
    (MONDAY, "monday montag pazartesi poniedzialek poniedzialki"),
    (TUESDAY, "dienstag sali tusday wtorek wtorki"),
    (WEDNESDAY, "carsamba mittwoch sroda srode srody wednesday"),
    (THURSDAY, "czwartek czwartki donnerstag persembe thursday"),
    (FRIDAY, "cuma freitag friday piatek piatki"),
    (SATURDAY, "cumartesi samstag saturday sobota soboty sonnabend"),
    (SUNDAY, "niedziela niedziele pazar sonntag sunday"),
    (WEEKEND, "weekend wochenend"),
    (WORKDAYS, "weekday werktag wochentag"),
    (MORNING, "morgens morning rano sabah sabahlari vormittag"),
    (AFTERNOON, "afternoon mittag nachmittag popoludniu"),
    (EVENING, "abend aksam aksamlari evening feierabend wieczorem"),
    (
        WOMEN,
        "damen female frauen kadin kadinlar kobiet kobiety ladies schwangere weiblich witwe \
         woman women",
    ),
    (WOMEN | YOUNG, "madels"),
    (WOMEN | SENIORS, "seniorin seniorinnen"),
    (WOMEN | PARENTS, "anneler matek moms mothers mums"),
    (WOMEN | QUEER, "lesbe lesbisch transfrau"),
    (MEN, "erkekler herren male manner mannlich men mezczyzn mezczyzni witwer"),
    (MEN | YOUNG, "jungs"),
    (MEN | PARENTS, "babalar dads fathers ojcow"),
    (MEN | QUEER, "schwul transmann"),
    (
        YOUNG,
        "azubis gencler heranwachsende jugend jugendliche jung mlodych mlodziez mlodziezy \
         student studierende studis teen young youth",
    ),
    (
        SENIORS,
        "altere betagte elderly hochbetagte older pensionare pensioners rentner senior \
         seniorow seniorzy yaslilar",
    ),
    (PARENTS, "alleinerziehend ebeveynler elternteil rodzicow"),
    (PARENTS | QUEER, "regenbogeneltern regenbogenfamilie"),
    (
        QUEER,
        "asexull bi bisexull gay homosexull lesbian lgbt lgbtq lgbtqi lgbtqia lsbt lsbtiq \
         lsbtq pan pansexull queer trans transgender transident transsexull",
    ),
    (QUEER | DIVERSE, "enby genderfluid nichtbinar nonbinar"),
    (CHILDREN, "cocuklar kleinkinder schulkinder"),
    (DIVERSE, "divers inter intergeschlechtlich intersexull"),
    (PEOPLE, "adults erwachsene folks geschlecht leute menschen people personen"),
    (
        GROUP,
        "angebot austausch beratung cafe chor gesprache gesprachsgruppe gesprachskreis group \
         grubu grup grupa gruppe kontakt meeting runde selbsthilfe selbsthilfegruppe shg \
         speaking sprache sprachige sprechende stammtisch treff verein",
    ),
    (GROUP | IN | NEAR, "kreis"),
    (GROUP | UNWANTED, "aa"),
    (NOT, "anstatt ausser except kein net nicht nie nix no not statt without"),
    (NOT | OTHER_PLACE, "ohne"),
    (IN, "aus from stadt wohnort"),
    (
        IN | NEAR,
        "around bei gegend landkreis lk nahe near raum region rund umgebung umkreis umland",
    ),
    (IN | SKIP, "in"),
    (
        REGION,
        "ammerland deister emsland friesland harz hummling niedersachsen nordheide oldenburg \
         ostfriesland ruhr saale wendland weser wesermarsch westfalen",
    ),
    (REGION | NOUN_PLACE, "heide"),
    (
        NOUN_PLACE,
        "altstadt bad berge burg damme essen garten hafen halle holz innenstadt lage linden \
         list mitte moor neustadt nord ost osten rosengarten sande see stein stelle sud suden \
         wald weiden welle west wiesen zentrum",
    ),
    (OTHER_PLACE, "bergen brake bunde gleichen hage holle leer rade springe twist weste"),
    (
        UNWANTED,
        "alanon anfanger anonyme blaues christlich church ea esoterik esoterisch evangelisch \
         ga glaube gott guttempler katholisch kirche klinik kreuzbund medikamente muslimisch \
         na oa religion religios religious schritte sekte spiritull stuhlkreis therapie \
         therapy",
    ),
    (UNIT, "euro grad kg kilo km mal meter minuten monate prozent stunden tage uhr wochen"),
    (
        SKIP,
        "als am an auf bitte by das den der die ein eine for fur gern im mehr mit on per \
         schon so the uber unbedingt via von wieder zu zum",
    ),
];
