<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>The fix is undone; the report is open again</source>
        <translation>Түзету қайтарылды; хабарлама қайта ашық</translation>
    </message>
    <message>
        <source>The decision is undone</source>
        <translation>Шешім қайтарылды</translation>
    </message>
    <message>
        <source>Nothing was decided here yet</source>
        <translation>Мұнда әлі шешім қабылданған жоқ</translation>
    </message>
    <message>
        <source>Looking for the same words</source>
        <translation>Дәл сол сөздер ізделуде</translation>
    </message>
    <message>
        <source>These words stand nowhere else</source>
        <translation>Бұл сөздер басқа жерде жоқ</translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>Басқа себеп…</translation>
    </message>
    <message>
        <source>Why it is not an error</source>
        <translation>Неге қате емес</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Edit these reasons…</source>
        <translation>Себептерді өзгерту…</translation>
    </message>
    <message>
        <source>Not an error: {words}</source>
        <translation>Қате емес: {words}</translation>
    </message>
    <message>
        <source>Spam: {words}</source>
        <translation>Спам: {words}</translation>
    </message>
    <message>
        <source>Accepted: {words}</source>
        <translation>Қабылданды: {words}</translation>
    </message>
    <message>
        <source>Open again: {words}</source>
        <translation>Қайта ашылды: {words}</translation>
    </message>
    <message>
        <source>Give the report to</source>
        <translation>Хабарламаны беру</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Адам</translation>
    </message>
    <message>
        <source>Given to {person}</source>
        <translation>Берілді: {person}</translation>
    </message>
    <message>
        <source>Nobody&apos;s now</source>
        <translation>Енді ешкімдікі емес</translation>
    </message>
    <message>
        <source>Waits: {words}</source>
        <translation>Күтуде: {words}</translation>
    </message>
    <message>
        <source>Select two groups or more, then merge them</source>
        <translation>Екі немесе одан көп топты таңдап, сосын біріктіріңіз</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) merged</source>
        <translation>
            <numerusform>%n топ біріктірілді</numerusform>
            <numerusform>%n топ біріктірілді</numerusform>
        </translation>
    </message>
    <message>
        <source>This group has one report only</source>
        <translation>Бұл топта бір ғана хабарлама бар</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) taken out</source>
        <translation>
            <numerusform>%n хабарлама шығарылды</numerusform>
            <numerusform>%n хабарлама шығарылды</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n топ</numerusform>
            <numerusform>%n топ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n group(s) to</source>
        <translation>
            <numerusform>%n топты кімге беру керек</numerusform>
            <numerusform>%n топты кімге беру керек</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Адам</translation>
    </message>
    <message numerus="yes">
        <source>Let %n group(s) wait</source>
        <translation>
            <numerusform>%n топ күте тұрсын</numerusform>
            <numerusform>%n топ күте тұрсын</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n group(s)</source>
        <translation>
            <numerusform>%n топты қабылдау</numerusform>
            <numerusform>%n топты қабылдау</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) are spam</source>
        <translation>
            <numerusform>%n топ — спам</numerusform>
            <numerusform>%n топ — спам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n group(s) again</source>
        <translation>
            <numerusform>%n топты қайта ашу</numerusform>
            <numerusform>%n топты қайта ашу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %n group(s) as proposed</source>
        <translation>
            <numerusform>%n топты ұсынылғандай түзету</numerusform>
            <numerusform>%n топты ұсынылғандай түзету</numerusform>
        </translation>
    </message>
    <message>
        <source>Deciding about many groups</source>
        <translation>Көп топ бойынша шешім қабылдануда</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) decided</source>
        <translation>
            <numerusform>%n топ бойынша шешім қабылданды</numerusform>
            <numerusform>%n топ бойынша шешім қабылданды</numerusform>
        </translation>
    </message>
    <message>
        <source>Fixing many groups</source>
        <translation>Көп топ түзетілуде</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) fixed</source>
        <translation>
            <numerusform>%n топ түзетілді</numerusform>
            <numerusform>%n топ түзетілді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are</source>
        <translation>
            <numerusform>%n топ сол күйі қалды</numerusform>
            <numerusform>%n топ сол күйі қалды</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Today&apos;s text</source>
        <translation>Қазіргі мәтін</translation>
    </message>
    <message>
        <source>What the reader saw</source>
        <translation>Оқырман не көрді</translation>
    </message>
    <message>
        <source>The change</source>
        <translation>Өзгеріс</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарихы</translation>
    </message>
    <message>
        <source>What readers say</source>
        <translation>Оқырмандар не дейді</translation>
    </message>
    <message>
        <source>Put this in its place</source>
        <translation>Мынаған ауыстыру</translation>
    </message>
    <message numerus="yes">
        <source>%n saved change(s) of this article were not published yet: the fix publishes them too.</source>
        <translation>
            <numerusform>Мақаланың %n сақталған өзгерісі әлі жарияланбаған: түзету оларды да жариялайды.</numerusform>
            <numerusform>Мақаланың %n сақталған өзгерісі әлі жарияланбаған: түзету оларды да жариялайды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also looking at it: {people}</source>
        <translation>Мұны тағы қарап отыр: {people}</translation>
    </message>
    <message>
        <source>{percent} % speaks for spam: {signs}</source>
        <translation>Спам болу белгісі {percent} %: {signs}</translation>
    </message>
    <message numerus="yes">
        <source>%n reader(s)</source>
        <translation>
            <numerusform>%n оқырман</numerusform>
            <numerusform>%n оқырман</numerusform>
        </translation>
    </message>
    <message>
        <source>seen in revision {seen}, now {now}</source>
        <translation>{seen}-нұсқада көрген, қазір {now}-нұсқа</translation>
    </message>
    <message>
        <source>proposed by readers</source>
        <translation>оқырмандар ұсынған</translation>
    </message>
    <message>
        <source>proposed by the spell check</source>
        <translation>тексеру ұсынған</translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>New report…</source>
        <translation>Жаңа хабарлама…</translation>
    </message>
    <message>
        <source>Letters that were not understood…</source>
        <translation>Түсініксіз хаттар…</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) not understood</source>
        <translation>
            <numerusform>%n хат түсініксіз</numerusform>
            <numerusform>%n хат түсініксіз</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Which reports</source>
        <translation>Қай хабарламалар</translation>
    </message>
    <message>
        <source>Search the reports</source>
        <translation>Хабарламалардан іздеу</translation>
    </message>
    <message>
        <source>Filter, and decide about all</source>
        <translation>Сүзу және барлығын шешу</translation>
    </message>
    <message>
        <source>no desk</source>
        <translation>бөлімі жоқ</translation>
    </message>
    <message>
        <source>nobody&apos;s</source>
        <translation>ешкімдікі емес</translation>
    </message>
    <message>
        <source>one article</source>
        <translation>бір мақала</translation>
    </message>
    <message numerus="yes">
        <source>of the last %n day(s)</source>
        <translation>
            <numerusform>соңғы %n күннің</numerusform>
            <numerusform>соңғы %n күннің</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>older than %n day(s)</source>
        <translation>
            <numerusform>%n күннен ескі</numerusform>
            <numerusform>%n күннен ескі</numerusform>
        </translation>
    </message>
    <message>
        <source>All that are open</source>
        <translation>Ашықтар</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Кез келген</translation>
    </message>
    <message>
        <source>Kind of error</source>
        <translation>Қатенің түрі</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Кез келген адам</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ешкім</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Кімге берілген</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Бөлім</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Жасы</translation>
    </message>
    <message>
        <source>Only the article in front</source>
        <translation>Тек осы мақала</translation>
    </message>
    <message>
        <source>All that match</source>
        <translation>Сүзгіге сай барлығы</translation>
    </message>
    <message>
        <source>Of the last day</source>
        <translation>Соңғы тәулік</translation>
    </message>
    <message>
        <source>Of the last week</source>
        <translation>Соңғы апта</translation>
    </message>
    <message>
        <source>Older than a week</source>
        <translation>Бір аптадан ескі</translation>
    </message>
    <message>
        <source>Older than a month</source>
        <translation>Бір айдан ескі</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Give to somebody…</source>
        <translation>Біреуге беру…</translation>
    </message>
    <message>
        <source>Not an error…</source>
        <translation>Қате емес…</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Спам</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Қайта ашу</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Сүзгісіз</translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <translation>Сүзгіні сақтау…</translation>
    </message>
    <message>
        <source>Remove a filter</source>
        <translation>Сүзгіні өшіру</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Сүзгіні сақтау</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>For everybody in the newsroom</source>
        <translation>Редакциядағы барлық адам үшін</translation>
    </message>
</context>
<context>
    <name>FixDialog</name>
    <message>
        <source>Fix and say how</source>
        <translation>Түзетіп, қалай екенін айту</translation>
    </message>
    <message>
        <source>Say nothing on the page</source>
        <translation>Бетте ештеңе айтпау</translation>
    </message>
    <message>
        <source>Kind of error</source>
        <translation>Қате түрі</translation>
    </message>
    <message>
        <source>The newsroom&apos;s own sentence</source>
        <translation>Редакцияның өз сөйлемі</translation>
    </message>
    <message>
        <source>Note on the page</source>
        <translation>Беттегі ескертпе</translation>
    </message>
    <message>
        <source>In other languages too</source>
        <translation>Басқа тілдерде де</translation>
    </message>
    <message>
        <source>For letters to readers, and for where the article is given another language</source>
        <translation>Оқырмандарға хаттар үшін және мақаланың тілі ауысқан жағдайға</translation>
    </message>
    <message>
        <source>As in the first note</source>
        <translation>Бірінші ескертпедегідей</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Түзету</translation>
    </message>
</context>
<context>
    <name>GroupModel</name>
    <message numerus="yes">
        <source>%n reader(s)</source>
        <translation>
            <numerusform>%n оқырман</numerusform>
            <numerusform>%n оқырман</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxPanel</name>
    <message>
        <source>Reports</source>
        <translation>Хабарламалар</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Кіріс</translation>
    </message>
    <message>
        <source>No report waits</source>
        <translation>Жаңа хабарлама жоқ</translation>
    </message>
    <message>
        <source>What readers mark on your pages with Ctrl+Enter comes in here, with its place in the text and a proposal. Publish an article first; its page carries the way to report.</source>
        <translation>Оқырмандардың Ctrl+Enter арқылы белгілегені осында келеді: мәтіндегі орны және ұсыныс. Алдымен мақала жариялаңыз — қате туралы соның бетінен хабарлауға болады.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Мұнда ештеңе жоқ</translation>
    </message>
    <message>
        <source>No report is in this state, or fits the filter.</source>
        <translation>Бұл күйде немесе сүзгіге сай хабарлама жоқ.</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>Not an error</source>
        <translation>Қате емес</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Спам</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Қайта ашу</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Кейінге</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>Беру</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Open in the article</source>
        <translation>Мақаладан ашу</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Алдыңғы</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <source>Write another replacement</source>
        <translation>Басқа нұсқасын жазу</translation>
    </message>
    <message>
        <source>Fix and say how…</source>
        <translation>Қалай екенін айтып түзету…</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Соңғы шешімді қайтару</translation>
    </message>
    <message>
        <source>Undo one of the last decisions…</source>
        <translation>Соңғы шешімдердің бірін болдырмау…</translation>
    </message>
    <message>
        <source>Merge the selected groups</source>
        <translation>Таңдалған топтарды біріктіру</translation>
    </message>
    <message>
        <source>Take reports out of the group…</source>
        <translation>Топтан хабарламаларды шығару…</translation>
    </message>
    <message>
        <source>The same words elsewhere…</source>
        <translation>Дәл сол сөздер басқа жерде…</translation>
    </message>
    <message>
        <source>Search the reports</source>
        <translation>Хабарламалардан іздеу</translation>
    </message>
    <message>
        <source>Filter the reports…</source>
        <translation>Хабарламаларды сүзу…</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) selected: a key decides about all of them</source>
        <translation>
            <numerusform>%n топ таңдалды: перне барлығына қолданылады</numerusform>
            <numerusform>%n топ таңдалды: перне барлығына қолданылады</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettersDialog</name>
    <message>
        <source>Letters that were not understood</source>
        <translation>Түсініксіз хаттар</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Хаттар</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Хаттың мәтіні</translation>
    </message>
    <message>
        <source>Make a report of it…</source>
        <translation>Хабарлама жасау…</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Шетке қою</translation>
    </message>
    <message>
        <source>Read all again</source>
        <translation>Бәрін қайта оқу</translation>
    </message>
    <message>
        <source>Nothing that comes by mail is lost. A template in the settings lets letters of this form be read, also those that wait here.</source>
        <translation>Поштамен келген ештеңе жоғалмайды. Баптаулардағы үлгі осындай хаттарды, соның ішінде осында тұрғандарын да оқуға мүмкіндік береді.</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(тақырыпсыз)</translation>
    </message>
    <message>
        <source>No letter waits.</source>
        <translation>Күтіп тұрған хат жоқ.</translation>
    </message>
    <message>
        <source>Nobody has told Qalam how letters of this form are read.</source>
        <translation>Мұндай хаттарды қалай оқу керегі Qalam-ға айтылмаған.</translation>
    </message>
    <message>
        <source>The letter has no words.</source>
        <translation>Хатта сөз жоқ.</translation>
    </message>
    <message>
        <source>The letter is too large to be a report.</source>
        <translation>Хат хабарлама болуға тым үлкен.</translation>
    </message>
    <message>
        <source>No words are marked in the letter.</source>
        <translation>Хатта белгіленген сөз жоқ.</translation>
    </message>
    <message>
        <source>Reading letters again</source>
        <translation>Хаттар қайта оқылып жатыр</translation>
    </message>
</context>
<context>
    <name>NewReport</name>
    <message>
        <source>New report</source>
        <translation>Жаңа хабарлама</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Headline, address or number</source>
        <translation>Тақырыбы, мекенжайы не нөмірі</translation>
    </message>
    <message>
        <source>The words as they stand in the article</source>
        <translation>Мақалада қалай тұрса, солай</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Мақала</translation>
    </message>
    <message>
        <source>Wrong words</source>
        <translation>Қате сөздер</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>Дұрысы</translation>
    </message>
    <message>
        <source>What the reader said</source>
        <translation>Оқырман не айтты</translation>
    </message>
    <message>
        <source>Answer to</source>
        <translation>Жауап мекенжайы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>The report is in the inbox</source>
        <translation>Хабарлама кіріс жәшігінде</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
</context>
<context>
    <name>ReasonsQuestion</name>
    <message>
        <source>Why a report is not an error</source>
        <translation>Хабарлама неге қате емес</translation>
    </message>
    <message>
        <source>One reason a line, nine at most; an empty field brings back those of the program.</source>
        <translation>Әр жолға бір себеп, ең көбі тоғыз; бос өріс бағдарламаның себептерін қайтарады.</translation>
    </message>
</context>
<context>
    <name>SplitQuestion</name>
    <message>
        <source>Take reports out of the group</source>
        <translation>Топтан хабарламаларды шығару</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Хабарламалар</translation>
    </message>
    <message>
        <source>Those that are ticked make a group of their own.</source>
        <translation>Белгіленгендері жеке топ болады.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Fixed: {old} → {new}</source>
        <translation>Түзетілді: {old} → {new}</translation>
    </message>
    <message>
        <source>Sent in {count} s</source>
        <translation>{count} с кейін жіберіледі</translation>
    </message>
</context>
<context>
    <name>WaitQuestion</name>
    <message>
        <source>Let the report wait</source>
        <translation>Хабарламаны кейінге қалдыру</translation>
    </message>
    <message>
        <source>It comes back by itself</source>
        <translation>Өзі қайтып келеді</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Кімді күтеді</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Қашанға дейін</translation>
    </message>
</context>
<context>
    <name>error_kinds</name>
    <message>
        <source>Letters of another alphabet</source>
        <translation>Бөтен әліпбидің әріптері</translation>
    </message>
    <message>
        <source>Signs and spaces</source>
        <translation>Белгілер мен бос орындар</translation>
    </message>
    <message>
        <source>Spelling of a word</source>
        <translation>Сөздің жазылуы</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Сөз қолданысы</translation>
    </message>
    <message>
        <source>No proposal of a reader</source>
        <translation>Оқырман ұсынысы жоқ</translation>
    </message>
</context>
<context>
    <name>grouped_by</name>
    <message>
        <source>together: the same place in today&apos;s text</source>
        <translation>бірге: бүгінгі мәтіндегі сол бір жер</translation>
    </message>
    <message>
        <source>together: the same place, corrected since</source>
        <translation>бірге: сол бір жер, кейін түзетілген</translation>
    </message>
    <message>
        <source>together: the same words and context</source>
        <translation>бірге: сол сөздер мен мәнмәтін</translation>
    </message>
    <message>
        <source>together: the same words of a page that is not ours</source>
        <translation>бірге: бөтен беттегі сол сөздер</translation>
    </message>
    <message>
        <source>together: put so by hand</source>
        <translation>бірге: қолмен қойылған</translation>
    </message>
</context>
<context>
    <name>report_trail</name>
    <message>
        <source>accepted</source>
        <translation>қабылданды</translation>
    </message>
    <message>
        <source>given to {person}</source>
        <translation>берілген: {person}</translation>
    </message>
    <message>
        <source>not an error: {reason}</source>
        <translation>қате емес: {reason}</translation>
    </message>
    <message>
        <source>spam</source>
        <translation>спам</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>қайта ашылды</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>кейінге қалдырылды</translation>
    </message>
    <message>
        <source>came back by itself</source>
        <translation>өзі қайтып келді</translation>
    </message>
    <message>
        <source>mended in the article</source>
        <translation>мақалада түзетілді</translation>
    </message>
    <message>
        <source>the fix was taken back</source>
        <translation>түзету қайтарылды</translation>
    </message>
    <message>
        <source>reads as the reader wished since</source>
        <translation>содан бері оқырман қалағандай</translation>
    </message>
    <message>
        <source>merged with others</source>
        <translation>басқалармен біріктірілді</translation>
    </message>
    <message>
        <source>reports taken out</source>
        <translation>хабарламалар шығарылды</translation>
    </message>
    <message>
        <source>taken out of another group</source>
        <translation>басқа топтан шығарылды</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>кері қайтарылды</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ешкім</translation>
    </message>
    <message>
        <source>waits for {person}</source>
        <translation>күтеді: {person}</translation>
    </message>
    <message>
        <source>waits until {time}</source>
        <translation>{time} дейін күтеді</translation>
    </message>
</context>
<context>
    <name>spam_signs</name>
    <message>
        <source>a field that only machines see was filled in</source>
        <translation>тек машиналар көретін өріс толтырылған</translation>
    </message>
    <message>
        <source>markup of links</source>
        <translation>сілтеме белгілемесі</translation>
    </message>
    <message>
        <source>many links</source>
        <translation>көп сілтеме</translation>
    </message>
    <message>
        <source>a link in place of words</source>
        <translation>сөздің орнында сілтеме</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>сілтеме</translation>
    </message>
    <message>
        <source>words of advertisements</source>
        <translation>жарнама сөздері</translation>
    </message>
    <message>
        <source>words that were never on the page</source>
        <translation>бетте ешқашан болмаған сөздер</translation>
    </message>
    <message>
        <source>a page that is not ours</source>
        <translation>біздің бет емес</translation>
    </message>
    <message>
        <source>characters that turn the direction of writing</source>
        <translation>жазу бағытын бұратын таңбалар</translation>
    </message>
    <message>
        <source>letters of none of our languages</source>
        <translation>біздің тілдерде жоқ әріптер</translation>
    </message>
</context>
</TS>
