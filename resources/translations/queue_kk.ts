<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>CalendarModel</name>
    <message>
        <source>Without a headline</source>
        <translation>Тақырыпсыз</translation>
    </message>
    <message>
        <source> (late)</source>
        <translation> (кешікті)</translation>
    </message>
    <message>
        <source>Embargo ends</source>
        <translation>Эмбарго аяқталады</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Earlier</source>
        <translation>Ертерек</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Кейінірек</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>chip</comment>
        <translation>Апта</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>chip</comment>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Drag it to another hour, or Alt with an arrow. Delete calls it off; Enter opens the article.</source>
        <translation>Жылжыту үшін сүйреңіз немесе Alt пен бағыт пернесін басыңыз. Delete болдырмайды, Enter мақаланы ашады.</translation>
    </message>
    <message>
        <source>Nothing stands in these days. Give an article its hour under Publish, beside its text.</source>
        <translation>Бұл күндерде ештеңе жоқ. Мақалаға уақытты мәтін жанындағы «Жариялау» бөлімінде белгілеңіз.</translation>
    </message>
    <message>
        <source>Hours of the newsroom’s zone: {zone}</source>
        <translation>Сағаттар редакцияның уақыт белдеуінде: {zone}</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Calendar</source>
        <translation>Күнтізбе</translation>
    </message>
</context>
<context>
    <name>ChannelBar</name>
    <message>
        <source>Channel</source>
        <translation>Арна</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Барлық арна</translation>
    </message>
    <message>
        <source>{channel}: paused</source>
        <translation>{channel}: кідіртілген</translation>
    </message>
    <message>
        <source>Let this channel go on</source>
        <translation>Осы арнаны жалғастыру</translation>
    </message>
    <message>
        <source>Pause this channel</source>
        <translation>Осы арнаны кідірту</translation>
    </message>
</context>
<context>
    <name>QueueDetail</name>
    <message>
        <source>Attempts</source>
        <translation>Талпыныс</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>{number}-нұсқа</translation>
    </message>
    <message>
        <source>queued {time}</source>
        <translation>кезекке {time} қойылған</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} с</translation>
    </message>
    <message>
        <source>Arrived {time}</source>
        <translation>{time} жеткізілді</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Мақала</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Арна</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Әрекет</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Талпыныс</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Келесі талпыныс</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>Кезек</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>chip</comment>
        <translation>Күтуде</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>chip</comment>
        <translation>Сәтсіз</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>chip</comment>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>All</source>
        <comment>chip</comment>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Calendar</source>
        <comment>chip</comment>
        <translation>Күнтізбе</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Қазір қайталау</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Қазір жіберу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Send again as it was</source>
        <translation>Бұрынғысын жіберу</translation>
    </message>
    <message>
        <source>Send today&apos;s text</source>
        <translation>Қазіргісін жіберу</translation>
    </message>
    <message>
        <source>Rehearse…</source>
        <translation>Сынап көру…</translation>
    </message>
    <message>
        <source>Retry all that failed</source>
        <translation>Сәтсіз болғанның бәрін қайталау</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Күнтізбе</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Мақаланы ашу</translation>
    </message>
    <message>
        <source>Only this article</source>
        <translation>Тек осы мақала</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Барлық мақала</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Күтіп тұрған ештеңе жоқ</translation>
    </message>
    <message>
        <source>Everything that was published has gone out.</source>
        <translation>Жарияланғанның бәрі жіберілді.</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Сәтсіздік жоқ</translation>
    </message>
    <message>
        <source>What a channel refuses for good is listed here.</source>
        <translation>Арна біржола қабылдамағаны осында шығады.</translation>
    </message>
    <message>
        <source>Nothing has gone out yet</source>
        <translation>Әлі ештеңе жіберілген жоқ</translation>
    </message>
    <message>
        <source>What has arrived is listed here.</source>
        <translation>Жеткізілгені осында шығады.</translation>
    </message>
    <message>
        <source>Nothing was published yet</source>
        <translation>Әлі ештеңе жарияланған жоқ</translation>
    </message>
    <message>
        <source>Each article that you publish is listed here once for every channel, with what became of it. Open an article and press Publish.</source>
        <translation>Әр жарияланған мақала осында арна сайын бір жолмен шығады, жағдайы көрініп тұрады. Мақаланы ашып, «Жариялау» түймесін басыңыз.</translation>
    </message>
</context>
<context>
    <name>RehearsalDialog</name>
    <message>
        <source>Rehearsal</source>
        <translation>Сынақ</translation>
    </message>
    <message>
        <source>It is being written; nothing is sent.</source>
        <translation>Жазылып жатыр; ештеңе жіберілмейді.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Айырма</translation>
    </message>
    <message>
        <source>Write into a folder…</source>
        <translation>Қалтаға жазу…</translation>
    </message>
    <message>
        <source>Rehearsing</source>
        <translation>Сынақ жүріп жатыр</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Compared with what “{channel}” shows now. Files that differ: {count}.</source>
        <translation>«{channel}» қазір көрсетіп тұрғанмен салыстырылды. Өзгеше файлдар: {count}.</translation>
    </message>
    <message>
        <source>The channel “{channel}” holds nothing of this article; files that would be new: {count}.</source>
        <translation>«{channel}» арнасында бұл мақала жоқ; жаңа файлдар: {count}.</translation>
    </message>
    <message>
        <source>Compared with revision {revision}, which “{channel}” holds. Files that differ: {count}.</source>
        <translation>«{channel}» арнасындағы {revision}-нұсқамен салыстырылды. Өзгеше файлдар: {count}.</translation>
    </message>
    <message>
        <source>Nothing would change: “{channel}” holds the same, revision {revision}.</source>
        <translation>Ештеңе өзгермейді: «{channel}» арнасында дәл сол {revision}-нұсқа.</translation>
    </message>
    <message>
        <source>new</source>
        <comment>file</comment>
        <translation>жаңа</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>file</comment>
        <translation>жойылады</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>file</comment>
        <translation>өзгерген</translation>
    </message>
    <message>
        <source>There are no lines to compare.</source>
        <translation>Салыстыратын жол жоқ.</translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation>Бос қалтаны таңдаңыз</translation>
    </message>
    <message>
        <source>Written into {folder}; nothing was sent.</source>
        <translation>{folder} қалтасына жазылды; ештеңе жіберілген жоқ.</translation>
    </message>
</context>
<context>
    <name>queue_offers</name>
    <message>
        <source>It is still on its way: only what was sent, failed or was given up is sent again.</source>
        <translation>Ол әлі жолда: тек жіберілгені, сәтсіз аяқталғаны немесе тоқтатылғаны қайта жіберіледі.</translation>
    </message>
    <message>
        <source>It did not fail: only what failed is tried again.</source>
        <translation>Мұнда қате болған жоқ: тек сәтсіз аяқталғаны қайталанады.</translation>
    </message>
    <message>
        <source>It does not wait: only what waits is sent now.</source>
        <translation>Ол кезекте тұрған жоқ: тек кезекте тұрғаны қазір жіберіледі.</translation>
    </message>
    <message>
        <source>It neither waits nor failed: what was sent is withdrawn in the article.</source>
        <translation>Ол кезекте де тұрған жоқ, сәтсіз де емес: жіберілгенді мақаланың өзінде қайтарып алады.</translation>
    </message>
    <message>
        <source>Choose a line of the list first.</source>
        <translation>Алдымен тізімнен жол таңдаңыз.</translation>
    </message>
    <message>
        <source>This is for editors or publishers of the newsroom.</source>
        <translation>Бұл редакцияның редакторлары мен шығарушыларына арналған.</translation>
    </message>
    <message>
        <source>This is for publishers of the newsroom.</source>
        <translation>Бұл редакцияның шығарушыларына арналған.</translation>
    </message>
</context>
</TS>
