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
    (
        PARTNER | OWNED,
        "boyfriend frau girlfriend mann partner verlobte",
    ),
    (
        CHILD,
        "adoptivkind baby child children cocugum corka daughter dzieci dziecko junge jungen \
         kid kids kind kinder kizim kleinkind madchen oglum pflegekind schwiegersohn sohn son \
         stiefsohn stieftochter syn syna teenager teenie tochter",
    ),
    (
        PARENT,
        "annem babam dad eltern father mama mami matka matki mom mother mum mutter mutti ojca \
         ojciec papa papi parents rodzice schwiegereltern schwiegermutter schwiegervater \
         stiefmutter stiefvater tata vater vati",
    ),
    (
        SIBLING,
        "abim ablam brat brata brother bruder geschwister kardesim schwester siblings siostra \
         siostry sister zwillingsbruder zwillingsschwester",
    ),
    (FRIEND, "arkadasim kumpel przyjaciel przyjaciolka"),
    (
        FRIEND | OWNED,
        "bekannte bekannter freund friend mitbewohner",
    ),
    (COLLEAGUE, "arbeitskollege kollege kollegin"),
    (
        COLLEAGUE | OWNED,
        "chef colleagu coworker kollegen mitarbeiter",
    ),
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
    (
        OWNED,
        "brat child children dzieci eltern junge jungen kid kids kinder madchen parents \
         rodzice siblings teenager teenie zwillinge",
    ),
    (MINE, "mein moj moja mojego mojej my our unser"),
    (I, "ben choruje cierpie i ich jestem mam"),
    (
        DIED,
        "dead died erhangt genommen gestorben kaybettim lost oldu starb tot umgebracht \
         umgekommen vefat verloren verstorben verungluckt zmarl zmarla",
    ),
    (
        DEATH,
        "death loss olumu selbstmord smierc smierci sterben suizid tod tode verlust",
    ),
    (GRIEF, "grief mourning trauer trauernd"),
    (
        HARM,
        "abused beats bedroht belastigt beleidigt betrogen betrugt demutigt dovuyor \
         geschlagen hits kontrolliert missbraucht misshandelt mobben mobbt schlagt schlug \
         stalkt vergewaltigt verprugelt",
    ),
    (
        PARTING,
        "affare divorce fremdgegangen geschieden getrennt scheidung separated trennung \
         verlassen",
    ),
    (
        BYSTANDER,
        "drangt findet glaubt hilft kennt knows meint merkt sagt says schickt understands \
         unterstutzt versteht weiss",
    ),
    (
        AFFECTED,
        "betroffen erkrankt erkrankte patient selbstbetroffen",
    ),
    (
        ILL,
        "abhangig alkoholiker autist autistisch behindert betroffen bipolar borderliner clean \
         depressiv diabetiker erkrankt krank magersuchtig spieler suchtig trocken verwitwet",
    ),
    (
        SEEK,
        "arbeite bevorzuge brauche brauchte frage hatte interessiere live looking mag mochte \
         need potrzebuje searching spreche such szukam want will wohne wunsche wurde",
    ),
    (
        WORRY,
        "angst begleite betreue darf ende help hilflos kraft kummere mache pflege ratlos soll \
         sorge uberfordert unterstutze verzweifelt weiss weiter worried",
    ),
    (
        RELATIVES,
        "angehorig caregiver carers coabhangig coabhangigkeit familienangehorig mitbetroffen \
         pflegend relatives yakinlari",
    ),
    (
        PROFESSION,
        "altenpfleger arzt arztin berater betreuer counsellor doctor ergotherapeut erzieher \
         hebamme krankenpfleger krankenschwester lehrer lehrkraft nurse padagog pflegekraft \
         psychiater psycholog psychologist psychotherapeut seelsorger sozialarbeiter \
         sozialpadagog suchtberater teacher therapeut therapist",
    ),
    (
        CLIENTELE,
        "bewohner clients klient mandanten patienten patientinnen patients pupils schuler \
         schulklasse",
    ),
    (
        PRACTICE,
        "balint beruflich fachkraft fachleute fallbesprechung hauptamtlich intervision \
         kollegiale lehrkrafte pflegekrafte professionals profis supervision",
    ),
    (
        ONLINE,
        "cevrimici chat digital discord forum jitsi online remote skype telegram video \
         videocall videochat virtull webinar whatsapp zdalnie zoom",
    ),
    (NET, "computer internet laptop netz teams"),
    (PHONE, "phone telefon telefonicznie telefonisch telefonla"),
    (
        IN_PERSON,
        "analog f2f offline osobiscie personlich prasenz stacjonarnie vorort",
    ),
    (HYBRID, "hybrid"),
    (
        ONLINE_TOPIC,
        "abhangig addiction casino dating detox gambling game gaming glucksspiel kaufsucht \
         medien mobbing poker porno shopping spiel spielt sucht suchtig wetten zocken",
    ),
    (MONDAY, "monday montag pazartesi poniedzialek"),
    (TUESDAY, "dienstag dinstag sali tusday wtorek"),
    (WEDNESDAY, "carsamba mittwoch mitwoch sroda wednesday"),
    (THURSDAY, "czwartek donerstag donnerstag persembe thursday"),
    (FRIDAY, "cuma freitag friday piatek"),
    (SATURDAY, "cumartesi samstag saturday sobota sonnabend"),
    (SUNDAY, "niedziela pazar sonntag sontag sunday"),
    (WEEKEND, "weekend wochenend"),
    (WORKDAYS, "weekday werktag wochentag"),
    (MORNING, "fruh morgen morning sabah vormittag"),
    (AFTERNOON, "afternoon mittag nachmittag"),
    (EVENING, "abend aksam aksamlari evening feierabend"),
    (
        WOMEN,
        "anneler damen female frauen kadin kadinlar kobiet kobiety lesbe lesbisch madchen \
         mothers mums schwangere seniorin seniorinnen transfrau weiblich witwe woman women",
    ),
    (
        MEN,
        "babalar erkekler fathers herren jungs male manner mannlich men mezczyzn schwul \
         transmann witwer",
    ),
    (
        YOUNG,
        "azubis gencler heranwachsend jugend jugendlich jung junge jungen jungs madchen \
         mlodziez student studierend studis teenager teenie young youth",
    ),
    (
        SENIORS,
        "altere betagt elderly hochbetagt older rentner senior seniorin seniorinnen seniorow \
         yaslilar",
    ),
    (
        PARENTS,
        "alleinerziehend anneler babalar eltern elternteil fathers mothers mums parents \
         regenbogenfamilie rodzice rodzicow",
    ),
    (
        QUEER,
        "asexull bi bisexull enby gay homosexull lesbe lesbian lesbisch lgbt lgbtq lgbtqia \
         lsbt lsbtiq nichtbinar nonbinar pan pansexull queer regenbogenfamilie schwul trans \
         transfrau transgender transident transmann transsexull",
    ),
    (
        CHILDREN,
        "children cocuklar dzieci kids kinder kleinkinder schulkinder",
    ),
    (
        DIVERSE,
        "divers enby genderfluid inter intergeschlechtlich intersexull nichtbinar nonbinar",
    ),
    (
        PEOPLE,
        "adults erwachsene folks geschlecht leute menschen people personen",
    ),
    (
        GROUP,
        "aa angebot austausch beratung cafe chor gesprache gesprachskreis group grubu grup \
         grupa gruppe konferenz kontakt kreis meeting netzwerk runde selbsthilfe shg speaking \
         sprache sprachige sprechende stammtisch termin treff verein zentrum",
    ),
    (
        NOT,
        "anstatt ausser except kein net nicht nie nix no not ohne statt without",
    ),
    (IN, "aus from in kreis stadt wohnort"),
    (
        IN | NEAR,
        "around bei gegend landkreis lk nahe near raum region rund umgebung umkreis umland",
    ),
    (NEAR, "kreis"),
    (
        REGION,
        "ammerland deister emsland friesland harz heide niedersachsen nordheide oldenburg \
         ostfriesland ruhr saale wendland weser wesermarsch westfalen",
    ),
    (
        NOUN_PLACE,
        "bad berge burg damme essen garten hafen halle heide holz lage linden list mitte moor \
         nord ost osten rosengarten sande see stein stelle sud suden wald welle west zentrum",
    ),
    (
        OTHER_PLACE,
        "bergen brake bunde ende gleichen hage holle leer ohne rade springe twist weste",
    ),
    (
        UNWANTED,
        "aa anfanger angehorig anonyme arzt blaues christlich church ea esoterik esoterisch \
         evangelisch ga glaube gott guttempler katholisch kirche klinik kreuzbund medikamente \
         muslimisch na oa religion religios religious schritte sekte spiritull therapeut \
         therapie",
    ),
    (
        UNIT,
        "euro kg kilo mal minuten monate prozent stunden tage uhr wochen",
    ),
    (
        SKIP,
        "als am an auf bitte by das den der die ein eine for fur gern im in mehr mit on per \
         schon so the uber unbedingt via von wieder zu zum",
    ),
];
