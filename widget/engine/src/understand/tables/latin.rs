//! German, English, Turkish and Polish words and what they say besides a topic.
//!
//! Folded as [`crate::analysis::fold`] does; German endings are tried off when a form is not listed.

use super::Sense::{self, *};

/// Sorted words per sense; a word may have several senses.
pub(super) static LATIN: &[(Sense, &str)] = &[
    (
        Partner,
        "bf boyfriend ehefrau ehemann ehepartner ehepartnerin esim esime esimin fiance frau gatte \
         gatten gattin gf girlfriend gottergatte hubby husband karim kocam kocamin lebensgefahrte \
         lebensgefahrtin lebenspartner lebenspartnerin mann maz meza mezem nisanlim partner partnerin \
         schatz sevgilim spouse verlobte verlobter wife zona zone zony",
    ),
    (
        Child,
        "adoptivkind alteste altester baby babys child children cocugum cocugumun cocuklarim corka \
         corke corki daughter daughters dzieci dziecka dzieckiem dziecko junge jungen jungste \
         jungster kid kids kind kinder kindes kizim kizima kizimin kleinkind madchen nachwuchs oglum \
         ogluma oglumun pflegekind pflegesohn pflegetochter saugling schwiegersohn schwiegertochter \
         sohn sohne sohnemann sohnes son sons sprossling stiefkind stiefsohn stieftochter syn syna \
         synem synowi teenager teenie tochter zwillinge",
    ),
    (
        Parent,
        "annem anneme annemin babam babama babamin dad daddy ebeveynlerim eltern father mama mame \
         mami mamy matka matke matki mom mommy mother mum mutter mutters mutti ojca ojcem ojciec papa \
         papi parents pflegemutter pflegevater rodzice schwiegereltern schwiegermama schwiegermutter \
         schwiegerpapa schwiegervater stiefmutter stiefvater tata tate taty vater vaters vati",
    ),
    (
        Sibling,
        "abim ablam brat brata bratem bro brother brothers bruder geschwister halbbruder \
         halbschwester kardesim kardesime kardesimin schwester schwestern sibling siblings siostra \
         siostre siostry sister sisters zwillingsbruder zwillingsschwester",
    ),
    (
        Friend,
        "arkadasim arkadasimin bekannte bekannten bekannter freund freunde freundes freundin \
         freundinnen friend friends kolega kolegi kumpel kumpeline kumpels mitbewohner mitbewohnerin \
         przyjaciel przyjaciela przyjaciolka przyjaciolki",
    ),
    (
        Colleague,
        "arbeitskollege arbeitskollegin azubi chef chefin colleagu coworker kollege kollegen kollegin \
         kolleginnen mitarbeiter mitarbeiterin",
    ),
    (
        OtherKin,
        "amcam anneannem aunt babaannem babci babcia cousin cousine dedem dziadek dziadka enkel \
         enkelin enkelkind enkelsohn enkeltochter familie family grandfather grandma grandmother \
         grandpa granny grosseltern grossmutter grossvater nachbar nachbarin neffe neighbor neighbour \
         nichte ninem oma omi onkel opa opi patenkind schwager schwagerin tante teyzem uncle \
         urgrossmutter verwandte verwandter",
    ),
    (
        Owned,
        "alteste altester aunt azubi bekannte bekannten bekannter bf boyfriend brat bro brothers \
         bruder chef chefin child children colleagu cousin cousine coworker dzieci eltern enkel \
         enkelin enkelkind enkelsohn enkeltochter familie family frau freund freunde freundes \
         freundin freundinnen friend friends gatten gf girlfriend grosseltern junge jungen jungste \
         jungster kid kids kinder kolega kolegi kollegen kolleginnen kumpels madchen mann mitarbeiter \
         mitarbeiterin mitbewohner mitbewohnerin mum nachbar nachbarin nachwuchs neffe neighbor \
         neighbour nichte onkel parents partner partnerin patenkind rodzice schatz schwestern sibling \
         siblings sisters tante taty teenager teenie uncle verlobte verwandte verwandter zwillinge",
    ),
    (
        Mine,
        "mei mein meine meinem meinen meiner meines min moich moj moja moje mojego mojej mojemu my \
         our unser unsere unserem unseren unserer unseres unsre",
    ),
    (I, "ben choruje cierpie i ich ick isch jestem mam"),
    (
        Died,
        "beerdigt dead died erhangt gestorben gestorbene intihar kaybettik kaybettim lost niezyje \
         oldu passed selbstmord starb suizid suizidiert tot tote umgebracht umgekommen vefat verloren \
         verstarb verstorben verstorbene verstorbenen verstorbener verungluckt zmarl zmarla",
    ),
    (
        Death,
        "death loss olumu olumunden selbstmord smierc smierci sterbefall sterben suizid suizids tod \
         tode todes verlust",
    ),
    (
        Grief,
        "grief grieving hinterblieben hinterbliebene mourning trauer trauere trauergruppe trauern \
         trauernd trauernde yas zaloba zalobie",
    ),
    (
        Harm,
        "abused abuses beat beats bedroht belastigt beleidigt betrogen betrugt bije cheated demutigt \
         dovuyor erniedrigt geschlagen gestalkt hits kontrolliert missbrauch missbraucht misshandelt \
         mobben mobbt qualt schlagen schlagt schlug stalkt terrorisiert vergewaltigt verprugeln \
         verprugelt wurgt",
    ),
    (
        Parting,
        "affare divorce divorced fremd fremdgegangen geschieden getrennt scheidung separated trennung \
         verlassen",
    ),
    (
        Bystander,
        "ahnt denkt drangt findet glaubt hilft kennt knows meint meinte merkt mochte sagt sagte says \
         schamt schickt supports thinks understands unterstutzt verstehen versteht weiss wissen",
    ),
    (Itself, "myself selber selbst"),
    (
        Affected,
        "affected betroffen betroffene betroffenen betroffener erkrankt erkrankte erkrankter patient \
         patientin selbstbetroffen selbstbetroffene",
    ),
    (
        Ill,
        "abhangig alkoholiker alkoholikerin autist autistin autistisch behindert betroffen bipolar \
         borderliner borderlinerin bulimisch clean depressiv diabetiker diabetikerin epileptiker \
         erkrankt krank magersuchtig schwerbehindert spieler spielerin suchtig trocken verwitwet",
    ),
    (
        Seek,
        "arbeite ariyorum bevorzuge brauche brauchte chce frage hatte interessiere istiyorum like \
         live looking mag mieszkam mochte need potrzebuje prefer search searching speak spreche such \
         suche suchen sucht szukam want will wohne would wunsche wurde",
    ),
    (
        Worry,
        "angst begleite betreue darf ende help hilflos kraft kummere mache martwie pflege ratlos \
         scared soll sorge sorgen traurig uberfordert unterstutze verzweifelt weiss weiter worried \
         worry wutend",
    ),
    (
        Relatives,
        "angehorige angehorigem angehorigen angehoriger bezugsperson bliscy caregiver caregivers \
         carer carers coabhangig coabhangige coabhangigkeit familienangehorige familienangehoriger \
         mitbetroffen mitbetroffene pflegende pflegenden pflegender relative relatives yakinlari",
    ),
    (
        Profession,
        "altenpfleger apotheker apothekerin arzt arztin berater beraterin betreuer betreuerin \
         bewahrungshelfer coach counsellor counselor doctor ehrenamtlerin ergotherapeut erzieher \
         fallmanager hausarzt hausarztin hebamme heilpadagogin heilpraktiker jugendhelfer kinderarzt \
         kinderarztin krankenpfleger krankenschwester lehrer lehrkraft logopade logopadin mfa nurse \
         padagoge padagogin pastor pastorin pfarrer pflegefachkraft pflegekraft physician \
         physiotherapeut psychiater psychologe psychologin psychologist psychotherapeut \
         schulsozialarbeiter seelsorger sozialarbeiter sozialassistent sozialassistentin \
         sozialberater sozialpadagoge sozialpadagogin streetworker suchtberater suchtberaterin \
         supervisor teacher therapeut therapist trauerbegleiter trauerbegleiterin",
    ),
    (
        Clientele,
        "betreute bewohner bewohnerin bewohnern clients klient klienten klientin klientinnen kunden \
         mandanten patienten patientinnen patients pupils schuler schulerin schulerinnen schulern \
         schulklasse students",
    ),
    (
        Practice,
        "balint balintgruppe balintkreis beratungsstelle beruflich beruflicher fachaustausch \
         fachkraft fachkrafte fachkraften fachleute fachleuten fachlich fachlicher fachpersonal \
         fallbesprechung fallbesprechungen hauptamtlich hauptamtliche intervision kollegiale \
         kollegialer lehrkrafte lehrkraften multiplikatoren pflegekrafte pflegekraften professionals \
         profis sozialdienst supervision",
    ),
    (
        Online,
        "cevrimici chat chatgruppe digital discord forum jitsi onlayn online onlinegruppe \
         onlineselbsthilfe onlinetreffen remote skype telegram video videocall videochat \
         videokonferenz videotelefonie virtull webex webinar whatsapp whatsappgruppe zdalna zdalnie \
         zoom",
    ),
    (
        Net,
        "bildschirm computer handy internet internete kamera laptop netz teams",
    ),
    (
        Phone,
        "fernmundlich phone telefon telefonat telefonate telefonda telefonicznie telefonieren \
         telefonisch telefonkonferenz telefonla telefonmeeting telefonu telephone",
    ),
    (
        InPerson,
        "analog f2f irl offline osobiscie personlich prasenz prasenzgruppe prasenztreffen \
         prasenzveranstaltung realtreffen stacjonarnie vorort vorortgruppe vororttreffen yuzyuze",
    ),
    (Hybrid, "hybrid hybridgruppe hybridtreffen"),
    (
        OnlineTopic,
        "abhangig abhangigkeit addiction banking betrug casino casinos dating detox gambling game \
         gamer games gaming glucksspiel glucksspiele kaufen kaufsucht medien medienkonsum mobbing \
         poker porno pornografie pornos rollenspiel rollenspiele sex shopping spiel spiele spielen \
         spieler spielsucht spielt sportwetten stalking stress sucht suchtig suchtige suchtiger \
         wetten zocken zockt",
    ),
    (
        Monday,
        "monday mondays montag montags pazartesi poniedzialek poniedzialki",
    ),
    (
        Tuesday,
        "dienstag dienstags sali tusday tusdays wtorek wtorki",
    ),
    (
        Wednesday,
        "carsamba mittwoch mittwochs sroda srode srody wednesday wednesdays",
    ),
    (
        Thursday,
        "czwartek czwartki donnerstag donnerstags persembe thursday thursdays",
    ),
    (Friday, "cuma freitag freitags friday fridays piatek piatki"),
    (
        Saturday,
        "cumartesi samstag samstags saturday saturdays sobota sobote soboty sonnabend sonnabends",
    ),
    (
        Sunday,
        "niedziela niedziele pazar sonntag sonntags sunday sundays",
    ),
    (
        Weekend,
        "weekend weekends wochenend wochenende wochenenden wochenends",
    ),
    (
        Workdays,
        "weekday weekdays werktag werktagen werktags wochentag wochentagen wochentags",
    ),
    (
        Morning,
        "morgens morning mornings przedpoludniem rano sabah sabahlari vormittag vormittage vormittags",
    ),
    (
        Afternoon,
        "afternoon afternoons mittag mittags nachmittag nachmittage nachmittags ogleden popoludniu",
    ),
    (
        Evening,
        "abend abende abends aksam aksamlari evening evenings feierabend spatnachmittag wieczor \
         wieczorem",
    ),
    (
        Women,
        "anneler damen female frauen frauens kadin kadinlar kadinlara kadinlari kobiet kobietom \
         kobiety ladies lesbe lesben lesbisch madchen madels matek moms mothers mums schwangere \
         seniorin transfrau transfrauen weiblich witwe witwen woman women",
    ),
    (
        Men,
        "babalar dads erkekler erkeklere erkekleri fathers herren jungs male manner mannern mannlich \
         men mezczyzn mezczyzni mezczyznom ojcow schwul schwule schwuler transmann witwer",
    ),
    (
        Young,
        "azubis genc gencler genclere heranwachsende jugend jugendliche jugendlichen jugendlicher \
         jung junge jungen junger jungs madchen madels mlodych mlodzi mlodziez mlodziezy student \
         studenten studentin studentinnen studierende studierenden studis teen teenager teenies teens \
         twens young youngsters youth",
    ),
    (
        Seniors,
        "altere alteren alterer betagte elderly hochbetagte older pensionare pensioners rentner \
         rentnerin ruhestand ruhestandler senior senioren seniorin seniorinnen seniorow seniors \
         seniorzy starszych yaslilar yaslilara",
    ),
    (
        Parents,
        "alleinerziehend alleinerziehende alleinerziehender anneler babalar dads ebeveynler \
         ebeveynlere eltern elternteil elternteile fathers matek moms mothers mums ojcow parents \
         regenbogeneltern regenbogenfamilie regenbogenfamilien rodzice rodzicom rodzicow",
    ),
    (
        Queer,
        "asexull bi bisexull bisexulle enby escinsel gay genderfluid genderqueer homosexull kuir \
         lesbe lesben lesbian lesbians lesbisch lgbt lgbtq lgbtqi lgbtqia lsbt lsbti lsbtiq lsbtq \
         lsbtqi nichtbinar nonbinar nonbinary pan pansexull queer regenbogeneltern regenbogenfamilie \
         regenbogenfamilien schwul schwule schwuler trans transfrau transfrauen transgender \
         transident transidente transmann transmanner transsexull",
    ),
    (
        Children,
        "children cocuklar cocuklara dzieci geschwisterkinder grundschulkinder kids kinder kindern \
         kleinkinder schulkinder vorschulkinder",
    ),
    (
        Diverse,
        "agender divers enby genderfluid inter intergeschlechtlich intergeschlechtliche intersexull \
         intersexulle nichtbinar nonbinar nonbinary",
    ),
    (
        People,
        "adults erwachsene erwachsenen folks geschlecht leute leuten menschen people personen",
    ),
    (
        Group,
        "aa angebot austausch begegnung beratung cafe chor gesprach gesprache gesprachsgruppe \
         gesprachskreis gesprachsrunde group groups grubu grup grupa gruppe gruppen grupy kontakt \
         kreis language meeting meetings na runde selbsthilfe selbsthilfegruppe shg speaking sprache \
         sprachige sprechend sprechende stammtisch treff treffen treffs verein",
    ),
    (
        Not,
        "anstatt ausser bloss except kein keine keinem keinen keiner keines net nicht nichts nie \
         niemals nix no not ohne statt without",
    ),
    (
        In,
        "around aus bei from gegend gemeinde in kolo kreis landkreis lk nach nahe near ort raum raume \
         region rund stadt umgebung umkreis umland w we wohnort",
    ),
    (
        Near,
        "around bei blisko einzugsgebiet gegend kolo kreis landkreis lk nahe near raum region rund \
         umgebung umkreis umland yakin yakininda",
    ),
    (
        Region,
        "ammerland deister ems emsland friesland grafschaft harz heide hummling kr luneburger \
         niedersachsen nordheide nordsee oldenburg ostfriesland rhauderfehn ruhr saale wendland weser \
         weserbergland wesermarsch westfalen",
    ),
    (
        NounPlace,
        "altstadt bad berge brucken buchen burg damme eiche essen garten hafen halle heide holz \
         innenstadt lage linden list mitte moor neustadt nord norden ost osten rosengarten sande see \
         stein stelle sud suden wald weiden welle west westen wiesen zentrum zoo",
    ),
    (
        OtherPlace,
        "bergen brake bremse bunde ende gleichen hage holle lauter leer ohne rade rehe springe twist \
         weste wiesen",
    ),
    (
        Unwanted,
        "aa alanon alateen anfanger angehorige angehorigen anonyme anonymen arzt blauen blaues \
         christlich christliche church ea esoterik esoterisch esoterische evangelisch ga glaube \
         glauben gott gruppentherapie gruppentreffen guttempler katholisch kirche kirchlich klinik \
         kreuzbund medikamente muslimisch na oa pillen psychologe religion religios religiose \
         religious schritte sekte spiritull stuhlkreis therapeut therapeuten therapie therapy",
    ),
    (
        Unit,
        "euro grad kg kilo km mal meter minuten monate monaten prozent stunden tage tagen uhr wochen",
    ),
    (
        Skip,
        "als am an auf bitte by das den der die ein eine einen for fur gern gerne im in mehr mit on \
         per schon so the uber unbedingt und via von wieder zu zum",
    ),
];
