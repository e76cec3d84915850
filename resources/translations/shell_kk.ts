<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>AgencyPage</name>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>The newsroom</source>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>What notices, pages and Word files say about you. Everybody in this newsroom shares it.</source>
        <translation>Ескертпелер, беттер мен Word файлдары сіз туралы не айтады. Бүкіл редакцияға ортақ.</translation>
    </message>
    <message>
        <source>Name of the agency</source>
        <translation>Агенттіктің атауы</translation>
    </message>
    <message>
        <source>Its address on the web</source>
        <translation>Агенттіктің интернеттегі мекенжайы</translation>
    </message>
    <message>
        <source>Address of the published site</source>
        <translation>Жарияланған сайттың мекенжайы</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Уақыт белдеуі</translation>
    </message>
    <message>
        <source>Saving the settings</source>
        <translation>Баптаулар сақталып жатыр</translation>
    </message>
    <message>
        <source>The newsroom&apos;s settings are saved</source>
        <translation>Редакция баптаулары сақталды</translation>
    </message>
</context>
<context>
    <name>AnswersPage</name>
    <message>
        <source>Do not send</source>
        <translation>Жібермеу</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Қайта жіберу</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тақырыбы</translation>
    </message>
    <message>
        <source>Letters to readers</source>
        <translation>Оқырмандарға хаттар</translation>
    </message>
    <message>
        <source>A letter goes out once its correction is on a page, and is tried again where the mail server is away. One that is in doubt may have arrived when the line broke: you decide.</source>
        <translation>Хат түзетуі бетке шыққан соң жіберіледі, пошта сервері жауап бермесе, қайта жіберіледі. Күмәнді хат байланыс үзілгенде жетіп қойған болуы мүмкін: өзіңіз шешіңіз.</translation>
    </message>
    <message>
        <source>No letter was written yet.</source>
        <translation>Әзірге хат жазылмаған.</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>Could not be delivered: {count}. The queue says why.</source>
        <translation>Жеткізілмегені: {count}. Себебі кезекте.</translation>
    </message>
    <message>
        <source>Late, and not gone out: {count}. The queue says why.</source>
        <translation>Уақытында жіберілмегені: {count}. Себебі кезекте.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Бұл хабарды жабу</translation>
    </message>
</context>
<context>
    <name>ChannelForm</name>
    <message>
        <source>one a line</source>
        <translation>әр жолға біреуден</translation>
    </message>
    <message>
        <source>kept; type to change it</source>
        <translation>сақтаулы; өзгерту үшін теріңіз</translation>
    </message>
</context>
<context>
    <name>ChannelsPage</name>
    <message>
        <source>Trust this key</source>
        <translation>Осы кілтке сену</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Add the channel</source>
        <translation>Арнаны қосу</translation>
    </message>
    <message>
        <source>such as “agency”</source>
        <translation>мысалы «agency»</translation>
    </message>
    <message>
        <source>Where articles go: sites, folders, other systems. Passwords and keys stay in this computer&apos;s keyring; where there is none, they are asked for in each session.</source>
        <translation>Мақалалар баратын жер: сайттар, қалталар, басқа жүйелер. Құпиясөздер мен кілттер осы компьютердің кілттер қоймасында тұрады; ол болмаса, әр сеанста сұралады.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Арна</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Арналар</translation>
    </message>
    <message>
        <source>A new channel…</source>
        <translation>Жаңа арна…</translation>
    </message>
    <message>
        <source>Save the channel</source>
        <translation>Арнаны сақтау</translation>
    </message>
    <message>
        <source>The channel is saved</source>
        <translation>Арна сақталды</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Сұралып жатыр…</translation>
    </message>
    <message>
        <source>Testing the channel</source>
        <translation>Арна тексеріліп жатыр</translation>
    </message>
    <message>
        <source>The channel works.</source>
        <translation>Арна жұмыс істейді.</translation>
    </message>
</context>
<context>
    <name>CorrectionsPage</name>
    <message>
        <source>Answer readers who left an address</source>
        <translation>Мекенжайын қалдырған оқырмандарға жауап беру</translation>
    </message>
    <message>
        <source>Put the built-in letter back</source>
        <translation>Дайын хатты қайтару</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Хатты сақтау</translation>
    </message>
    <message>
        <source>The page says that it was corrected where a kind is ticked here; every correction is kept in the records. In the letter, names in braces stand for what changes: {names}.</source>
        <translation>Түрі осында белгіленсе, бет түзетілгенін айтады; әр түзету жазбада сақталады. Хаттағы ирек жақша ішіндегі атаулардың орнына мәні қойылады: {names}.</translation>
    </message>
    <message>
        <source>Told on the page</source>
        <translation>Бетте айтылады</translation>
    </message>
    <message>
        <source>Letter in</source>
        <translation>Хат тілі</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тақырыбы</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Хат</translation>
    </message>
    <message>
        <source>Corrections and answers</source>
        <translation>Түзетулер мен жауаптар</translation>
    </message>
    <message>
        <source>The letter is saved</source>
        <translation>Хат сақталды</translation>
    </message>
</context>
<context>
    <name>CrashReporter</name>
    <message>
        <source>A mistake in the program</source>
        <translation>Бағдарламадағы қате</translation>
    </message>
    <message>
        <source>Qalam made a mistake of its own. What you did last may not have worked.</source>
        <translation>Qalam ішінде қате болды. Соңғы әрекетіңіз орындалмауы мүмкін.</translation>
    </message>
    <message>
        <source>Your texts are safe: what was saved is in the database, and what you typed since is kept on this computer.</source>
        <translation>Мәтіндеріңіз аман: сақталғаны дерекқорда, одан кейін терілгені осы компьютерде тұр.</translation>
    </message>
    <message>
        <source>A report without any of your text was written to {path}. Please send it to your support.</source>
        <translation>Мәтініңізден ештеңе кірмеген есеп {path} файлына жазылды. Оны қолдау қызметіне жіберіңіз.</translation>
    </message>
    <message>
        <source>A report could not be written: the disk refused.</source>
        <translation>Есеп жазылмады: диск жазуды қабылдамады.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Есепті көрсету</translation>
    </message>
</context>
<context>
    <name>DayPlot</name>
    <message>
        <source>Reports a day</source>
        <translation>Күніне хабарлар</translation>
    </message>
    <message>
        <source>{count} reports; most on {day}. The table has every day.</source>
        <translation>{count} хабар; ең көбі {day}. Кестеде әр күн бар.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Opening the newsroom</source>
        <translation>Редакция ашылып жатыр</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>Readers&apos; reports come in at port {port}</source>
        <translation>Оқырман хабарламалары {port}-портта қабылданады</translation>
    </message>
    <message>
        <source>Readers&apos; reports do not come in: {reason}</source>
        <translation>Оқырман хабарламалары қабылданбайды: {reason}</translation>
    </message>
    <message>
        <source>Readers&apos; reports do not come in: switched off in the settings</source>
        <translation>Оқырман хабарламаларын қабылдау баптауларда өшірілген</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Файлдарды импорттау…</translation>
    </message>
    <message>
        <source>What was kept and left out</source>
        <translation>Не алынды, не қалды</translation>
    </message>
    <message>
        <source>Open the sample newsroom</source>
        <translation>Үлгі редакцияны ашу</translation>
    </message>
    <message>
        <source>Opening the sample newsroom</source>
        <translation>Үлгі редакция ашылып жатыр</translation>
    </message>
</context>
<context>
    <name>DictionariesPage</name>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Read the archive</source>
        <translation>Мұрағатты оқу</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорттау…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорттау…</translation>
    </message>
    <message>
        <source>The newsroom&apos;s</source>
        <translation>Редакцияныкі</translation>
    </message>
    <message>
        <source>My own, on this computer</source>
        <translation>Менікі, осы компьютерде</translation>
    </message>
    <message>
        <source>Learned from the archive</source>
        <translation>Мұрағаттан үйренгені</translation>
    </message>
    <message>
        <source>A word to look for or to add</source>
        <translation>Іздейтін немесе қосатын сөз</translation>
    </message>
    <message>
        <source>Words that the speller takes as right. Kazakh words that were added are known with all their endings. A word that no dictionary has and that stands in three published articles is learned from the archive.</source>
        <translation>Емле тексеруші дұрыс деп санайтын сөздер. Қосылған қазақ сөздері барлық жалғауымен танылады. Ешбір сөздікте жоқ, бірақ жарияланған үш мақалада кездесетін сөз мұрағаттан үйреніледі.</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Сөздік</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Сөз</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Сөздер</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Сөздіктер</translation>
    </message>
    <message>
        <source>Not on this computer: {names}. Spelling in these languages is checked less or not at all. On Debian: apt install {packages}. Elsewhere put the .aff and .dic files, which LibreOffice&apos;s dictionaries have, into {folder} and start Qalam anew.</source>
        <translation>Бұл компьютерде жоқ: {names}. Бұл тілдердің емлесі аз тексеріледі не мүлде тексерілмейді. Debian жүйесінде: apt install {packages}. Басқа жүйеде LibreOffice сөздіктеріндегі .aff және .dic файлдарын {folder} қалтасына салып, Qalam-ды қайта іске қосыңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n сөз</numerusform>
            <numerusform>%n сөз</numerusform>
        </translation>
    </message>
    <message>
        <source>No words yet: they come when articles are published, or when the archive is read.</source>
        <translation>Әзірге сөз жоқ: мақала жарияланғанда немесе мұрағат оқылғанда пайда болады.</translation>
    </message>
    <message>
        <source>No words yet: type one above and press Enter, or import a list.</source>
        <translation>Әзірге сөз жоқ: жоғарыға бір сөз теріп, Enter басыңыз немесе тізім импорттаңыз.</translation>
    </message>
    <message>
        <source>“{word}” is in the dictionary</source>
        <translation>«{word}» сөздікке қосылды</translation>
    </message>
    <message numerus="yes">
        <source>%n words removed</source>
        <translation>
            <numerusform>%n сөз алып тасталды</numerusform>
            <numerusform>%n сөз алып тасталды</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the archive</source>
        <translation>Мұрағат оқылуда</translation>
    </message>
    <message numerus="yes">
        <source>%n articles read</source>
        <translation>
            <numerusform>%n мақала оқылды</numerusform>
            <numerusform>%n мақала оқылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words learned</source>
        <translation>
            <numerusform>%n сөз үйренілді</numerusform>
            <numerusform>%n сөз үйренілді</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a list of words</source>
        <translation>Сөз тізімін таңдаңыз</translation>
    </message>
    <message>
        <source>Lists of words (*.txt *.dic *.tsv)</source>
        <translation>Сөз тізімдері (*.txt *.dic *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>The list is in the dictionary</source>
        <translation>Тізім сөздікке қосылды</translation>
    </message>
    <message>
        <source>Write the words into a file</source>
        <translation>Сөздерді файлға жазу</translation>
    </message>
    <message>
        <source>One word a line (*.txt)</source>
        <translation>Әр жолда бір сөз (*.txt)</translation>
    </message>
    <message>
        <source>Hunspell dictionary (*.dic)</source>
        <translation>Hunspell сөздігі (*.dic)</translation>
    </message>
    <message>
        <source>Table with who and when (*.tsv)</source>
        <translation>Кім, қашан қосқаны бар кесте (*.tsv)</translation>
    </message>
    <message>
        <source>The words are in {name}</source>
        <translation>Сөздер {name} файлында</translation>
    </message>
    <message>
        <source>Writing the words</source>
        <translation>Сөздер жазылуда</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>Days</source>
        <translation>Күндер</translation>
    </message>
    <message>
        <source>Kinds of error</source>
        <translation>Қате түрлері</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Бөлімдер</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Авторлар</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Тілдер</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Мақалалар</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Сөздер</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 күн</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 күн</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 күн</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Бір жыл</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>… бастап … дейін</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Түзетулер</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Болған</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Болды</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Рет</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Қателер</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Хабарлар</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Дұрысы</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Қаралым</translation>
    </message>
    <message>
        <source>Per 1000 views</source>
        <translation>1000 қаралымға</translation>
    </message>
    <message>
        <source>No desk</source>
        <translation>Бөлімсіз</translation>
    </message>
    <message>
        <source>No author</source>
        <translation>Авторсыз</translation>
    </message>
    <message>
        <source>No headline</source>
        <translation>Тақырыпсыз</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} күн</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} сағ</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} мин</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} с</translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message>
        <source>Figures</source>
        <translation>Көрсеткіштер</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Бастап</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Дейін</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Суретті сақтау…</translation>
    </message>
    <message>
        <source>Save the tables…</source>
        <translation>Кестелерді сақтау…</translation>
    </message>
    <message>
        <source>The figures as a table</source>
        <translation>Көрсеткіштер кестесі</translation>
    </message>
    <message>
        <source>Counting reports</source>
        <translation>Хабарлар саналып жатыр</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Суретті сақтау</translation>
    </message>
    <message>
        <source>Save the tables</source>
        <translation>Кестелерді сақтау</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сақталды: {name}</translation>
    </message>
    <message>
        <source>Saving the figures</source>
        <translation>Көрсеткіштер сақталып жатыр</translation>
    </message>
</context>
<context>
    <name>FolderEdit</name>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>Folder of the channel</source>
        <translation>Арнаның қалтасы</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>How Qalam works</source>
        <translation>Qalam қалай жұмыс істейді</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>What was imported</source>
        <translation>Импорт есебі</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Алынды</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Өзгертілді</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Алынбады</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>тағы %n</numerusform>
            <numerusform>тағы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Import files</source>
        <translation>Файлдарды импорттау</translation>
    </message>
    <message>
        <source>Articles ({endings})</source>
        <translation>Мақалалар ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Барлық файл (*)</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>Импортталып жатыр: {name}</translation>
    </message>
    <message>
        <source>Importing {name} ({number} of {total})</source>
        <translation>Импортталып жатыр: {name} ({total} файлдың {number}-сі)</translation>
    </message>
</context>
<context>
    <name>KindsPage</name>
    <message>
        <source>words</source>
        <translation>сөз</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>таңба</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Өшіру</translation>
    </message>
    <message>
        <source>Save the kind</source>
        <translation>Түрді сақтау</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>ұзындығы шектелмейді</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Кілті</translation>
    </message>
    <message>
        <source>Name in {language}</source>
        <translation>Атауы, {language}</translation>
    </message>
    <message>
        <source>It asks for</source>
        <translation>Міндетті бөліктер</translation>
    </message>
    <message>
        <source>Length: {part}</source>
        <translation>Ұзындығы: {part}</translation>
    </message>
    <message>
        <source>Pictures at least</source>
        <translation>Суреттер, кемінде</translation>
    </message>
    <message>
        <source>What each kind asks of an article is said while it is written. A length is written 30-150 words, or 20-90 characters.</source>
        <translation>Әр түрге қойылатын талап мақала жазылып жатқанда айтылады. Ұзындықты былай жазыңыз: 30-150 сөз немесе 20-90 таңба.</translation>
    </message>
    <message>
        <source>Kinds of content</source>
        <translation>Материал түрлері</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>тақырып</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>лид</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>орны мен күні</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>авторы</translation>
    </message>
    <message>
        <source>text</source>
        <translation>мәтін</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>тақырыптар</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>дереккөздер</translation>
    </message>
    <message>
        <source>A new kind…</source>
        <translation>Жаңа түр…</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Бастапқы қалпына</translation>
    </message>
    <message>
        <source>There is a kind with this key already. Choose another key.</source>
        <translation>Мұндай кілті бар түр бұрыннан бар. Басқа кілт таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>LetterTemplatesPage</name>
    <message>
        <source>Remove</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Үлгіні сақтау</translation>
    </message>
    <message>
        <source>Letters of Orphus and Mistape are read without one. For others write a letter here as it comes, with names in the places of what changes: {names}.</source>
        <translation>Orphus пен Mistape хаттары үлгісіз оқылады. Басқалары үшін хатты осында келген күйінде жазып, өзгеретін жерлеріне аттар қойыңыз: {names}.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Үлгі</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Subject holds</source>
        <translation>Тақырыбында бар</translation>
    </message>
    <message>
        <source>Sender holds</source>
        <translation>Жіберушіде бар</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Хат</translation>
    </message>
    <message>
        <source>Letters of other widgets</source>
        <translation>Басқа виджеттердің хаттары</translation>
    </message>
    <message>
        <source>A new template…</source>
        <translation>Жаңа үлгі…</translation>
    </message>
    <message>
        <source>The template is saved</source>
        <translation>Үлгі сақталды</translation>
    </message>
</context>
<context>
    <name>MailboxesPage</name>
    <message>
        <source>Test</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Қазір алу</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Add the mailbox</source>
        <translation>Жәшікті қосу</translation>
    </message>
    <message>
        <source>None (this computer only)</source>
        <translation>Жоқ (тек осы компьютер)</translation>
    </message>
    <message>
        <source>A file in PEM, for a server of your own</source>
        <translation>PEM файлы, өз серверіңіз үшін</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source>Letters of Orphus, Mistape and other widgets come into the inbox from here. The password is kept in this computer&apos;s keyring; where there is none, it is asked for in each session.</source>
        <translation>Orphus, Mistape және басқа виджеттердің хаттары кіріс жәшігіне осыдан келеді. Құпиясөз осы компьютердің кілттер қоймасында сақталады; ол болмаса, әр сеанста сұралады.</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Жәшік</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Пошта сервері</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Қорғаныс</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пайдаланушы</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Бума</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Look every</source>
        <translation>Тексеру аралығы</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Пошта жәшіктері</translation>
    </message>
    <message>
        <source>A new mailbox…</source>
        <translation>Жаңа жәшік…</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Бұрынғыдай</translation>
    </message>
    <message>
        <source>Save the mailbox</source>
        <translation>Жәшікті сақтау</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Әлі оқылған жоқ.</translation>
    </message>
    <message>
        <source>The last look went well.</source>
        <translation>Соңғы тексеру сәтті өтті.</translation>
    </message>
    <message>
        <source>The mailbox is saved</source>
        <translation>Жәшік сақталды</translation>
    </message>
    <message numerus="yes">
        <source>The mailbox answers: %n letter(s),</source>
        <translation>
            <numerusform>Жәшік жауап береді: %n хат,</numerusform>
            <numerusform>Жәшік жауап береді: %n хат,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them unread.</source>
        <translation>
            <numerusform>олардың %n оқылмаған.</numerusform>
            <numerusform>олардың %n оқылмаған.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new report(s),</source>
        <translation>
            <numerusform>%n жаңа хабарлама,</numerusform>
            <numerusform>%n жаңа хабарлама,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) not understood.</source>
        <translation>
            <numerusform>%n хат түсініксіз.</numerusform>
            <numerusform>%n хат түсініксіз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the mail server…</source>
        <translation>Пошта серверінен сұралып жатыр…</translation>
    </message>
    <message>
        <source>Reading the mailbox</source>
        <translation>Жәшік оқылып жатыр</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Opening the newsroom…</source>
        <translation>Редакция ашылып жатыр…</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>Барлық пәрмендер…</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Ашық және қараңғы көріністі ауыстыру</translation>
    </message>
    <message>
        <source>How Qalam works</source>
        <translation>Qalam қалай жұмыс істейді</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Пернелер тіркесімі</translation>
    </message>
    <message>
        <source>Close Qalam</source>
        <translation>Qalam-ды жабу</translation>
    </message>
    <message>
        <source>Go to the menus</source>
        <translation>Мәзірге өту</translation>
    </message>
</context>
<context>
    <name>NoticeRulesPage</name>
    <message>
        <source>There is no rule yet: every article has the agency&apos;s own notice.</source>
        <translation>Әзірге ереже жоқ: әр мақалада агенттіктің өз ескертпесі тұрады.</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Ереже қосу</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Ертерек</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Кейінірек</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>The first rule that fits an article decides which notice it goes out with; where none fits, it is the agency&apos;s own. Double-click a cell to change it.</source>
        <translation>Мақалаға сай келген бірінші ереже ол қай ескертпемен шығатынын шешеді; ешқайсысы сай келмесе, агенттіктің өз ескертпесі қойылады. Өзгерту үшін ұяшықты екі рет басыңыз.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>кез келген</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Ережелер</translation>
    </message>
    <message>
        <source>Which notice goes out</source>
        <translation>Қай ескертпемен шығады</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>full</source>
        <translation>толық</translation>
    </message>
    <message>
        <source>short</source>
        <translation>қысқа</translation>
    </message>
    <message>
        <source>one line</source>
        <translation>бір жол</translation>
    </message>
    <message>
        <source>before the text</source>
        <translation>мәтіннің алдында</translation>
    </message>
    <message>
        <source>after the first paragraph</source>
        <translation>бірінші абзацтан кейін</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>соңында</translation>
    </message>
    <message>
        <source>in the footer of Word files</source>
        <translation>Word файлының төменгі колонтитулында</translation>
    </message>
    <message>
        <source>only in the file&apos;s data</source>
        <translation>тек файл деректерінде</translation>
    </message>
    <message>
        <source>The agency&apos;s own</source>
        <translation>Агенттіктің өзінікі</translation>
    </message>
    <message>
        <source>source: {value}</source>
        <translation>дереккөз: {value}</translation>
    </message>
    <message>
        <source>topic: {value}</source>
        <translation>тақырып: {value}</translation>
    </message>
    <message>
        <source>channel: {value}</source>
        <translation>арна: {value}</translation>
    </message>
    <message>
        <source>language: {value}</source>
        <translation>тілі: {value}</translation>
    </message>
    <message>
        <source>exclusive</source>
        <translation>эксклюзив</translation>
    </message>
    <message>
        <source>not exclusive</source>
        <translation>эксклюзив емес</translation>
    </message>
    <message>
        <source>every article</source>
        <translation>кез келген мақала</translation>
    </message>
    <message>
        <source>{notice}: no rule says otherwise.</source>
        <translation>{notice}: басқаша айтатын ереже жоқ.</translation>
    </message>
    <message>
        <source>{notice}, by the rule “{rule}”.</source>
        <translation>{notice} — «{rule}» ережесі бойынша.</translation>
    </message>
    <message>
        <source>source</source>
        <translation>дереккөз</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>тақырып</translation>
    </message>
    <message>
        <source>language</source>
        <translation>тіл</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>арна</translation>
    </message>
    <message>
        <source>exclusiveness</source>
        <translation>эксклюзивтік</translation>
    </message>
    <message>
        <source>{number}. It fits, and decides.</source>
        <translation>{number}. Сай келеді, шешетін — осы.</translation>
    </message>
    <message>
        <source>{number}. It does not fit: {conditions}.</source>
        <translation>{number}. Сай келмейді: {conditions}.</translation>
    </message>
    <message>
        <source>{number}. It would fit, and an earlier one decides.</source>
        <translation>{number}. Сай келер еді, бірақ алдыңғысы шешеді.</translation>
    </message>
    <message>
        <source>{number}. It fits, but its notice is not valid today.</source>
        <translation>{number}. Сай келеді, бірақ ескертпесінің бүгін күші жоқ.</translation>
    </message>
    <message>
        <source>it went out without one</source>
        <translation>ескертпесіз шыққан</translation>
    </message>
    <message>
        <source>another notice holds now</source>
        <translation>енді басқа ескертпе қолданылады</translation>
    </message>
    <message>
        <source>there is another version</source>
        <translation>оның басқа нұсқасы бар</translation>
    </message>
    <message>
        <source>it says something else now</source>
        <translation>енді мәтіні басқа</translation>
    </message>
    <message>
        <source>a channel shows it in another way now</source>
        <translation>бір арнада ол енді басқаша көрсетіледі</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Жаңа нұсқа етіп сақтау</translation>
    </message>
    <message>
        <source>2026-06-13; empty for always</source>
        <translation>2026-06-13; бос болса — әрқашан</translation>
    </message>
    <message>
        <source>What every copy says about whose text it is. These names stand for what changes: {names}. The shorter lengths may be left empty: the longer one is used then.</source>
        <translation>Әр көшірме мәтіннің кімдікі екенін осылай айтады. Өзгеретін жерлердің орнында мына атаулар тұрады: {names}. Қысқа түрлерін бос қалдыруға болады: онда ұзынырағы алынады.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Толық мәтіні</translation>
    </message>
    <message>
        <source>Short text</source>
        <translation>Қысқа мәтіні</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>Бір жол</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Сілтеме</translation>
    </message>
    <message>
        <source>Words of the link</source>
        <translation>Сілтеме сөздері</translation>
    </message>
    <message>
        <source>Copyright line</source>
        <translation>Авторлық құқық жолы</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Address of the licence</source>
        <translation>Лицензияның мекенжайы</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Бірінші күні</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күні</translation>
    </message>
    <message>
        <source>Attribution notices</source>
        <translation>Дереккөз ескертпелері</translation>
    </message>
    <message>
        <source>A version is never changed, but for the days on which it is valid: double-click them. Of those that are valid on the day of going out, the newest is used. A click shows a version above.</source>
        <translation>Нұсқа өзгермейді, тек қай күндері күшінде болатынын өзгертуге болады: күнді екі рет басыңыз. Шығатын күні күшінде болғандардың ең жаңасы қолданылады. Бір рет бассаңыз, нұсқа жоғарыда көрсетіледі.</translation>
    </message>
    <message>
        <source>Versions and their days</source>
        <translation>Нұсқалар және олардың күндері</translation>
    </message>
    <message>
        <source>A new notice…</source>
        <translation>Жаңа ескертпе…</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>{number}-нұсқа</translation>
    </message>
    <message>
        <source>There is none in this language yet.</source>
        <translation>Бұл тілде әзірге жоқ.</translation>
    </message>
    <message>
        <source>The notice is saved</source>
        <translation>Ескертпе сақталды</translation>
    </message>
    <message>
        <source>The notice says that already</source>
        <translation>Ескертпеде онсыз да осылай жазылған</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>Reports</source>
        <translation>Хабарлар</translation>
    </message>
    <message>
        <source>Until the first look</source>
        <translation>Алғаш қарағанша</translation>
    </message>
    <message>
        <source>Until the fix</source>
        <translation>Түзетілгенше</translation>
    </message>
    <message>
        <source>Readers were right</source>
        <translation>Оқырмандікі дұрыс</translation>
    </message>
    <message>
        <source>Reports per 1000 views</source>
        <translation>1000 қаралымға хабар</translation>
    </message>
    <message>
        <source>nine of ten: {time}</source>
        <translation>оннан тоғызы: {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in texts</source>
        <translation>
            <numerusform>мәтіндерде %n жер</numerusform>
            <numerusform>мәтіндерде %n жер</numerusform>
        </translation>
    </message>
    <message>
        <source>{right} of {all} decided</source>
        <translation>шешілген {all} ішінен {right}</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) of new articles</source>
        <translation>
            <numerusform>жаңа мақалалардың %n қаралымы</numerusform>
            <numerusform>жаңа мақалалардың %n қаралымы</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutdatedPage</name>
    <message>
        <source>Look for them</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>Send all anew</source>
        <translation>Бәрін қайта жіберу</translation>
    </message>
    <message>
        <source>Outdated notices</source>
        <translation>Ескірген ескертпелер</translation>
    </message>
    <message>
        <source>Articles that are out keep the notice that they were published with. Those whose notice would be another one today can be sent anew with it, to every channel that has them; nothing else in them changes.</source>
        <translation>Жарияланған мақалаларда олар жарияланған кездегі ескертпе қалады. Бүгін ескертпесі басқа болатындарын соның өзімен, олар бар барлық арнаға қайта жіберуге болады; олардағы басқа ештеңе өзгермейді.</translation>
    </message>
    <message>
        <source>Comparing notices</source>
        <translation>Ескертпелер салыстырылуда</translation>
    </message>
    <message>
        <source>edited since: publish it yourself</source>
        <translation>содан бері өңделген: өзіңіз жариялаңыз</translation>
    </message>
    <message numerus="yes">
        <source>Send %n article(s) anew</source>
        <translation>
            <numerusform>%n мақаланы қайта жіберу</numerusform>
            <numerusform>%n мақаланы қайта жіберу</numerusform>
        </translation>
    </message>
    <message>
        <source>Every published article has today&apos;s notice.</source>
        <translation>Жарияланған мақалалардың бәрінде бүгінгі ескертпе тұр.</translation>
    </message>
    <message>
        <source>Sending articles anew</source>
        <translation>Мақалалар қайта жіберілуде</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) go out anew; the queue shows them.</source>
        <translation>
            <numerusform>%n мақала қайта жіберіледі; кезекте көрінеді.</numerusform>
            <numerusform>%n мақала қайта жіберіледі; кезекте көрінеді.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutgoingPage</name>
    <message>
        <source>Send no letters</source>
        <translation>Хат жібермеу</translation>
    </message>
    <message>
        <source>Send a test letter</source>
        <translation>Сынақ хат жіберу</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>None (this computer only)</source>
        <translation>Жоқ (тек осы компьютер)</translation>
    </message>
    <message>
        <source>Readers who left an address are answered through this server once their correction is on the page. The password is kept in this computer&apos;s keyring; where there is none, it is asked for in each session.</source>
        <translation>Мекенжайын қалдырған оқырмандарға түзету бетке шыққаннан кейін осы сервер арқылы жауап беріледі. Құпиясөз осы компьютердің кілт қоймасында сақталады; ол болмаса, әр сеанста сұралады.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Пошта сервері</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Қорғаныс</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пайдаланушы</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>Letters come from</source>
        <translation>Хат жіберушінің мекенжайы</translation>
    </message>
    <message>
        <source>Name before it</source>
        <translation>Алдындағы атау</translation>
    </message>
    <message>
        <source>Test letter to</source>
        <translation>Сынақ хат кімге</translation>
    </message>
    <message>
        <source>Letters go out through this server.</source>
        <translation>Хаттар осы сервер арқылы жіберіледі.</translation>
    </message>
    <message>
        <source>Asking the mail server…</source>
        <translation>Пошта серверінен сұралып жатыр…</translation>
    </message>
    <message>
        <source>A test letter is on its way to {to}.</source>
        <translation>Сынақ хат {to} мекенжайына жөнелді.</translation>
    </message>
    <message>
        <source>Sending a test letter</source>
        <translation>Сынақ хат жіберіліп жатыр</translation>
    </message>
    <message>
        <source>No letters go out any more.</source>
        <translation>Енді хат жіберілмейді.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Не істегіңіз келеді?</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>Пәрмендерден іздеу</translation>
    </message>
    <message>
        <source>No command has these letters.</source>
        <translation>Мұндай әріптері бар пәрмен жоқ.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Journalist</source>
        <translation>Журналист</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Редактор</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Шығарушы</translation>
    </message>
    <message>
        <source>Name, as it stands in revisions</source>
        <translation>Нұсқаларда тұрған аты</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Journalists write and send for review; editors approve, publish and correct; publishers also withdraw. While nobody is named, everybody may do everything.</source>
        <translation>Журналистер жазып, тексеруге жібереді; редакторлар мақұлдайды, жариялайды, түзетеді; шығарушылар кері қайтара да алады. Ешкім аталмаған кезде бәріне бәрі рұқсат.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Рөлі</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>You are {name}: {role}</source>
        <translation>Сіз: {name}, {role}</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Save the places</source>
        <translation>Жерлерді сақтау</translation>
    </message>
    <message>
        <source>The places of datelines that come with Qalam are known already. Add yours, a line each, in Kazakh, Russian and English.</source>
        <translation>Қаламмен бірге келген жер атаулары белгілі. Өзіңіздікін әр жолға бір-бірден қазақша, орысша, ағылшынша жазып қосыңыз.</translation>
    </message>
    <message>
        <source>You write from</source>
        <translation>Әдетте қайдан жазасыз</translation>
    </message>
    <message>
        <source>Places of your own</source>
        <translation>Өз жерлеріңіз</translation>
    </message>
    <message>
        <source>Places of datelines</source>
        <translation>Хабар орындары</translation>
    </message>
    <message>
        <source>The places are saved</source>
        <translation>Жерлер сақталды</translation>
    </message>
</context>
<context>
    <name>PreflightPage</name>
    <message>
        <source>Off</source>
        <translation>Өшірулі</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Ескерту</translation>
    </message>
    <message>
        <source>Keep it back</source>
        <translation>Жібермеу</translation>
    </message>
    <message>
        <source>Looked at when an article is published or updated, and once more when the hour of a schedule has come. An embargo always keeps it back.</source>
        <translation>Мақала жарияланғанда не жаңартылғанда және белгіленген уақыты келгенде тағы бір рет тексеріледі. Эмбарго әрдайым ұстап тұрады.</translation>
    </message>
    <message>
        <source>Before something goes out</source>
        <translation>Шығар алдында</translation>
    </message>
    <message>
        <source>It holds from now on, for everybody</source>
        <translation>Енді бұл бәріне бірдей жүреді</translation>
    </message>
</context>
<context>
    <name>RankPlot</name>
    <message>
        <source>The most frequent</source>
        <translation>Ең жиілері</translation>
    </message>
</context>
<context>
    <name>RuleTable</name>
    <message>
        <source>Notice</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Арна</translation>
    </message>
    <message>
        <source>Exclusive</source>
        <translation>Эксклюзив</translation>
    </message>
    <message>
        <source>any</source>
        <translation>кез келген</translation>
    </message>
</context>
<context>
    <name>ScriptsPage</name>
    <message>
        <source>Save the words</source>
        <translation>Сөздерді сақтау</translation>
    </message>
    <message>
        <source>Kazakh is turned into Latin and Arabic script by published tables. Words that you write in your own way stand here, a line each: the word in Cyrillic, =, and how it is written. Its forms follow. A word alone stays in Cyrillic.</source>
        <translation>Қазақ мәтіні латын және араб жазуына жарияланған кестелер бойынша аударылады. Өзіңізше жазатын сөздерді осында әр жолға бір-бірден жазыңыз: кириллше сөз, =, қалай жазылатыны. Сөздің түрленген қалыптары соған қарай жазылады. Жалғыз тұрған сөз кириллше қалады.</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Жазу</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation>Өз сөздеріңіз</translation>
    </message>
    <message>
        <source>Kazakh in other scripts</source>
        <translation>Қазақша басқа жазулармен</translation>
    </message>
    <message>
        <source>The words are saved</source>
        <translation>Сөздер сақталды</translation>
    </message>
</context>
<context>
    <name>SeatPage</name>
    <message>
        <source>Take readers&apos; reports while Qalam is open</source>
        <translation>Qalam ашық кезде хабарламаларды қабылдау</translation>
    </message>
    <message>
        <source>Ask senders for a proof of work, against robots</source>
        <translation>Роботтарға қарсы жіберушіден есептеу дәлелін сұрау</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Осы терезе</translation>
    </message>
    <message>
        <source>On this computer only; holds at once.</source>
        <translation>Тек осы компьютерде; бірден күшіне енеді.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Көрініс</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Жазу</translation>
    </message>
    <message>
        <source>How the page behaves on this computer; holds at once.</source>
        <translation>Осы компьютердегі мәтін бетінің қалпы; бірден күшіне енеді.</translation>
    </message>
    <message>
        <source>Readers&apos; reports</source>
        <translation>Оқырман хабарламалары</translation>
    </message>
    <message>
        <source>A fix waits this long before it is sent, so that it can be undone.</source>
        <translation>Түзету жіберілмей тұрып осынша уақыт күтеді, сол кезде одан бас тартуға болады.</translation>
    </message>
    <message>
        <source>Undo for</source>
        <translation>Бас тарту уақыты</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Жүйедегідей</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Қараңғы</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Баптаулар бөлімдері</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
</context>
<context>
    <name>ShortcutPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Пернелер тіркесімі</translation>
    </message>
</context>
<context>
    <name>ShowingCard</name>
    <message>
        <source>Notice</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Арна</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Ұзындығы</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>How long the notice is on a channel, and where it stands. A choice holds at once.</source>
        <translation>Ескертпенің арнадағы ұзындығы мен орны. Таңдау бірден күшіне енеді.</translation>
    </message>
    <message>
        <source>Notices by channel</source>
        <translation>Арна бойынша ескертпелер</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>қалғандары</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Stop this</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Тоқтатылып жатыр…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Орындалып жатыр…</translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <source>Type words of its headline</source>
        <translation>Тақырыбындағы сөздерді теріңіз</translation>
    </message>
    <message>
        <source>Choose an article and where it goes, to see which rule decides and why the others do not.</source>
        <translation>Мақаланы және қайда шығатынын таңдаңыз: қай ереже шешетіні және қалғандары неге шешпейтіні көрінеді.</translation>
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
        <source>Try the rules</source>
        <translation>Ережелерді сынап көру</translation>
    </message>
    <message>
        <source>any</source>
        <translation>кез келген</translation>
    </message>
    <message>
        <source>Rule {number} decides: {notice}.</source>
        <translation>{number}-ереже шешеді: {notice}.</translation>
    </message>
    <message>
        <source>No rule decides, so it is {notice}.</source>
        <translation>Ешбір ереже шешпейді, сондықтан: {notice}.</translation>
    </message>
</context>
<context>
    <name>VersionTable</name>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Нұсқа</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Бірінші күні</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күні</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>{number}, built in</source>
        <translation>{number}, бағдарламадан</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>шексіз</translation>
    </message>
    <message>
        <source>is used</source>
        <translation>қолданылады</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to Qalam</source>
        <translation>Qalam-ға қош келдіңіз</translation>
    </message>
    <message>
        <source>Write, check, publish, and mend what readers find, in Kazakh, Russian and English.</source>
        <translation>Қазақ, орыс және ағылшын тілдерінде жазыңыз, тексеріңіз, жариялаңыз, оқырман тапқан қатені түзетіңіз.</translation>
    </message>
    <message>
        <source>Name of your agency or newsroom, as notices shall write it</source>
        <translation>Агенттіктің не редакцияның атауы: ескертпеде осылай жазылады</translation>
    </message>
    <message>
        <source>Name of your agency or newsroom</source>
        <translation>Агенттіктің не редакцияның атауы</translation>
    </message>
    <message>
        <source>Open the sample newsroom</source>
        <translation>Үлгі редакцияны ашу</translation>
    </message>
    <message>
        <source>A dozen articles, published on a site of your own, with reports from readers to work through.</source>
        <translation>Өз сайтыңызда жарияланған он екі мақала және соларға келген оқырман хабарламалары.</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Таза беттен бастау</translation>
    </message>
    <message>
        <source>Nothing but a blank page. The sample can be opened later from the Help menu.</source>
        <translation>Артық ештеңе жоқ. Үлгі редакцияны кейін «Анықтама» мәзірінен ашуға болады.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Файлды импорттау…</translation>
    </message>
    <message>
        <source>A text, a saved web page or a Word file becomes your first article.</source>
        <translation>Мәтін, сақталған веб-бет немесе Word файлы алғашқы мақалаңыз болады.</translation>
    </message>
</context>
<context>
    <name>WordPage</name>
    <message>
        <source>Choose a template…</source>
        <translation>Үлгі таңдау…</translation>
    </message>
    <message>
        <source>The house&apos;s template</source>
        <translation>Qalam үлгісі</translation>
    </message>
    <message>
        <source>Open a sample article</source>
        <translation>Үлгі мақаланы ашу</translation>
    </message>
    <message>
        <source>Open a sample day</source>
        <translation>Үлгі күнді ашу</translation>
    </message>
    <message>
        <source>Save the look</source>
        <translation>Көріністі сақтау</translation>
    </message>
    <message>
        <source>At the end of the text</source>
        <translation>Мәтіннің соңында</translation>
    </message>
    <message>
        <source>In the footer of every page</source>
        <translation>Әр беттің төменгі колонтитулында</translation>
    </message>
    <message>
        <source>Files for Word take the newsroom&apos;s own .docx or .dotx: its styles, header, footer and page. Choose a part on the left or on the page, and the style that it takes.</source>
        <translation>Word файлдары редакцияның өз .docx немесе .dotx үлгісін алады: стильдерін, колонтитулдарын, бетін. Сол жақтан не беттен бөлікті, содан кейін оның стилін таңдаңыз.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Үлгі</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Word files</source>
        <translation>Word файлдары</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Үлгі таңдау</translation>
    </message>
    <message>
        <source>Word documents and templates (*.docx *.dotx)</source>
        <translation>Word құжаттары мен үлгілері (*.docx *.dotx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>A template without a name</source>
        <translation>Атаусыз үлгі</translation>
    </message>
    <message>
        <source>This template has no footer: the notice stands at the end of the text.</source>
        <translation>Бұл үлгіде төменгі колонтитул жоқ: ескертпе мәтіннің соңында тұрады.</translation>
    </message>
    <message>
        <source>The look of Word files is saved</source>
        <translation>Word файлдарының көрінісі сақталды</translation>
    </message>
    <message>
        <source>Sample day</source>
        <translation>Үлгі күн</translation>
    </message>
    <message>
        <source>Sample article</source>
        <translation>Үлгі мақала</translation>
    </message>
    <message>
        <source>Writing a sample</source>
        <translation>Үлгі жазылып жатыр</translation>
    </message>
    <message>
        <source>No program for Word files could be started. The sample is {path}</source>
        <translation>Word файлдарын ашатын бағдарлама іске қосылмады. Үлгі мына жерде: {path}</translation>
    </message>
</context>
<context>
    <name>WordParts</name>
    <message>
        <source>Part</source>
        <translation>Бөлік</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Стиль</translation>
    </message>
    <message>
        <source>Parts of an article</source>
        <translation>Мақаланың бөліктері</translation>
    </message>
    <message>
        <source>What a Word file will look like</source>
        <translation>Word файлы қандай болады</translation>
    </message>
    <message>
        <source>{style}: missing</source>
        <translation>{style}: жоқ</translation>
    </message>
    <message>
        <source>no style</source>
        <translation>стильсіз</translation>
    </message>
    <message>
        <source>Style of “{part}”</source>
        <translation>«{part}» стилі</translation>
    </message>
    <message>
        <source>By itself: {style}</source>
        <translation>Өздігінен: {style}</translation>
    </message>
    <message>
        <source>By itself: no style</source>
        <translation>Өздігінен: стильсіз</translation>
    </message>
    <message>
        <source>The template has no style “{style}”: “{other}” is taken in its place.</source>
        <translation>Үлгіде «{style}» стилі жоқ: оның орнына «{other}» алынады.</translation>
    </message>
    <message>
        <source>The template has no style for this part: it looks like the text around it. Make one in Word, or choose another style here.</source>
        <translation>Үлгіде бұл бөлікке арналған стиль жоқ: ол айналасындағы мәтін сияқты болады. Word-та стиль жасаңыз немесе осы жерде басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Авторлары</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Орны мен күні</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Тақырыпша</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Кіші тақырыпша</translation>
    </message>
    <message>
        <source>Small heading</source>
        <translation>Ең кіші тақырыпша</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Дәйексөз</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Сөйлеуші</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Тізім</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Сурет астындағы жазу</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>Words in a table</source>
        <translation>Кестедегі сөздер</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Сілтеме</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>Attribution notice</source>
        <translation>Дереккөз ескертпесі</translation>
    </message>
    <message>
        <source>Title of a day&apos;s file</source>
        <translation>Күн файлының атауы</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>Мазмұны</translation>
    </message>
</context>
<context>
    <name>WordTable</name>
    <message>
        <source>Word</source>
        <translation>Сөз</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Мақала</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Кім қосты</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
</context>
<context>
    <name>WritingLikings</name>
    <message>
        <source>Hints on fine typography: no-break spaces, quotes, dates, numbers</source>
        <translation>Нәзік типографика: үзілмейтін бос орын, тырнақша, күн, сан</translation>
    </message>
    <message>
        <source>A bar over chosen words</source>
        <translation>Таңдалған сөздердің үстіндегі тақта</translation>
    </message>
    <message>
        <source>Typed signs become formatting: «## » a heading, «- » a list</source>
        <translation>Терілген таңбалар пішімге айналсын: «## » тақырыпша, «- » тізім</translation>
    </message>
    <message>
        <source>Typewriter scrolling: the line that is written stays at one height</source>
        <translation>Жазу машинкасының режимі: жазылып жатқан жол бір биіктікте тұрады</translation>
    </message>
    <message>
        <source>Misspelt words are underlined</source>
        <translation>Қате жазылған сөздердің асты сызылады</translation>
    </message>
</context>
<context>
    <name>age</name>
    <message>
        <source>now</source>
        <translation>қазір</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} мин</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} сағ</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} күн</translation>
    </message>
</context>
<context>
    <name>answer_states</name>
    <message>
        <source>Waiting</source>
        <translation>Күтіп тұр</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Жіберіліп жатыр</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Жіберілді</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Жіберілмеді</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Күмәнді</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Тоқтатылды</translation>
    </message>
</context>
<context>
    <name>article_states</name>
    <message>
        <source>Draft</source>
        <translation>Жоба</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Тексеруде</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Бекітілген</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Жоспарланған</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Жарияланған</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Түзетілген</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Қайтарып алынған</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Fixes from the inbox</source>
        <translation>Кірістен келген түзетулер</translation>
    </message>
    <message>
        <source>Look-alike letter</source>
        <translation>Ұқсас әріп</translation>
    </message>
    <message>
        <source>Damaged letter</source>
        <translation>Бүлінген әріп</translation>
    </message>
    <message>
        <source>Quotation marks</source>
        <translation>Тырнақша</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Емле</translation>
    </message>
    <message>
        <source>Dash</source>
        <translation>Сызықша</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Бос орындар</translation>
    </message>
    <message>
        <source>Space before a mark</source>
        <translation>Белгі алдындағы бос орын</translation>
    </message>
    <message>
        <source>Repeated word</source>
        <translation>Қайталанған сөз</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Эмбарго</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Attribution notice</source>
        <translation>Дереккөз туралы ескертпе</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Балама мәтін</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Суреттер</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Әріптер</translation>
    </message>
    <message>
        <source>What the kind asks for</source>
        <translation>Түрге қойылатын талап</translation>
    </message>
    <message>
        <source>Wrong encoding</source>
        <translation>Қате кодтау</translation>
    </message>
    <message>
        <source>Lost letter</source>
        <translation>Жоғалған әріп</translation>
    </message>
    <message>
        <source>Keyboard layout</source>
        <translation>Пернетақта жаймасы</translation>
    </message>
    <message>
        <source>Brackets</source>
        <translation>Жақшалар</translation>
    </message>
    <message>
        <source>Form of quotation marks</source>
        <translation>Тырнақша түрі</translation>
    </message>
    <message>
        <source>Form of the dash</source>
        <translation>Сызықша түрі</translation>
    </message>
    <message>
        <source>Ellipsis</source>
        <translation>Көп нүкте</translation>
    </message>
    <message>
        <source>Repeated mark</source>
        <translation>Қайталанған белгі</translation>
    </message>
    <message>
        <source>Space after a mark</source>
        <translation>Белгіден кейінгі бос орын</translation>
    </message>
    <message>
        <source>Space within brackets</source>
        <translation>Жақша ішіндегі бос орын</translation>
    </message>
    <message>
        <source>Beginning of a sentence</source>
        <translation>Сөйлем басы</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Аты-жөннің бас әріптері</translation>
    </message>
    <message>
        <source>Dates and times</source>
        <translation>Күн мен уақыт</translation>
    </message>
    <message>
        <source>Impossible date</source>
        <translation>Болмайтын күн</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Көрсеткіштер</translation>
    </message>
    <message>
        <source>No-break space</source>
        <translation>Үзілмейтін бос орын</translation>
    </message>
    <message>
        <source>Typography</source>
        <translation>Типографика</translation>
    </message>
</context>
<context>
    <name>corrections</name>
    <message>
        <source>Typing error</source>
        <translation>Теру қатесі</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Грамматика</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Есім</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Дерек</translation>
    </message>
    <message>
        <source>Clarification</source>
        <translation>Нақтылау</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Басқа</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>The computer refused.</source>
        <translation>Компьютер орындамады.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The disk is full: {path} was not written. What was there before is whole.</source>
        <translation>Диск толды: {path} жазылмады. Бұрынғысы бүтін.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>Дискіде орын босатып, қайталаңыз.</translation>
    </message>
    <message>
        <source>The disk of {folder} is read-only.</source>
        <translation>{folder} қалтасының дискісі тек оқуға арналған.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Басқа қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>You may not write into {folder}.</source>
        <translation>{folder} қалтасына жазуға құқығыңыз жоқ.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for the right.</source>
        <translation>Басқа қалта таңдаңыз немесе рұқсат сұраңыз.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there.</source>
        <translation>{folder} қалтасы орнында жоқ.</translation>
    </message>
    <message>
        <source>Connect its disk, create it again, or choose another. What waits goes out then by itself.</source>
        <translation>Оның дискісін қосыңыз, қайта жасаңыз немесе басқасын таңдаңыз. Күтіп тұрғаны содан кейін өзі жіберіледі.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} — қалта.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Файл таңдаңыз.</translation>
    </message>
    <message>
        <source>The name {path} is too long for this disk.</source>
        <translation>{path} атауы бұл диск үшін тым ұзын.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Қысқарақ атау таңдаңыз.</translation>
    </message>
    <message>
        <source>{path} could not be written. What was there before is whole.</source>
        <translation>{path} жазылмады. Бұрынғысы бүтін.</translation>
    </message>
    <message>
        <source>Try again, or choose another folder.</source>
        <translation>Қайталаңыз немесе басқа қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>{path} was written, but the disk did not confirm it.</source>
        <translation>{path} жазылды, бірақ диск мұны растамады.</translation>
    </message>
    <message>
        <source>Check the disk: after a power cut the older files may stand there again.</source>
        <translation>Дискіні тексеріңіз: ток өшсе, бұрынғы файлдар қайта пайда болуы мүмкін.</translation>
    </message>
    <message>
        <source>Only {done} of {all} files came to {folder}.</source>
        <translation>{folder} қалтасына {all} файлдың тек {done} файлы түсті.</translation>
    </message>
    <message>
        <source>Check the disk, then write them once more.</source>
        <translation>Дискіні тексеріп, оларды тағы бір рет жазыңыз.</translation>
    </message>
    <message>
        <source>The article is not on the site yet.</source>
        <translation>Мақала әлі сайтта жоқ.</translation>
    </message>
    <message>
        <source>Publish it; the queue says when it has arrived.</source>
        <translation>Оны жариялаңыз; жеткенін кезектен көресіз.</translation>
    </message>
    <message>
        <source>Port {port} is taken by another program.</source>
        <translation>{port}-портты басқа бағдарлама алып тұр.</translation>
    </message>
    <message>
        <source>Close that program, or choose another port in the settings.</source>
        <translation>Сол бағдарламаны жабыңыз немесе баптаулардан басқа порт таңдаңыз.</translation>
    </message>
    <message>
        <source>The address {host} cannot be used on this computer.</source>
        <translation>{host} мекенжайын бұл компьютерде пайдалануға болмайды.</translation>
    </message>
    <message>
        <source>Use 127.0.0.1.</source>
        <translation>127.0.0.1 мекенжайын пайдаланыңыз.</translation>
    </message>
    <message>
        <source>Another program holds the newsroom&apos;s database. Nothing was written.</source>
        <translation>Редакция дерекқорын басқа бағдарлама ұстап тұр. Ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>Close that program, or try again in a moment.</source>
        <translation>Сол бағдарламаны жабыңыз немесе сәл кейін қайталаңыз.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s database cannot be written to. What you typed is kept on this computer.</source>
        <translation>Редакция дерекқорына жазу мүмкін емес. Терілген мәтін осы компьютерде сақтаулы.</translation>
    </message>
    <message>
        <source>Check the disk and your rights to the file {name}.</source>
        <translation>Дискіні және {name} файлына құқығыңызды тексеріңіз.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. What was saved before is whole.</source>
        <translation>Диск толды, ештеңе сақталмады. Бұрын сақталғаны бүтін.</translation>
    </message>
    <message>
        <source>Make room on the disk and save again.</source>
        <translation>Дискіде орын босатып, қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>The database {name} is damaged.</source>
        <translation>{name} дерекқоры бүлінген.</translation>
    </message>
    <message>
        <source>Put back the newest backup; the damaged file is left as it is.</source>
        <translation>Соңғы сақтық көшірмені қайтарыңыз; бүлінген файл сол күйінде қалады.</translation>
    </message>
    <message>
        <source>The database {name} was made by a newer version of Qalam. Nothing was changed.</source>
        <translation>{name} дерекқоры Qalam-ның жаңарақ нұсқасында жасалған. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Update Qalam on this computer.</source>
        <translation>Осы компьютердегі Qalam-ды жаңартыңыз.</translation>
    </message>
    <message>
        <source>The file {name} belongs to another program. Nothing was changed.</source>
        <translation>{name} файлы басқа бағдарламанікі. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Choose another database.</source>
        <translation>Басқа дерекқор таңдаңыз.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s database does not answer. What you typed is kept on this computer.</source>
        <translation>Редакция дерекқоры жауап бермейді. Терілген мәтін осы компьютерде сақтаулы.</translation>
    </message>
    <message>
        <source>Check the network and the server, then try again.</source>
        <translation>Желі мен серверді тексеріп, қайталаңыз.</translation>
    </message>
    <message>
        <source>There is no database {name} yet.</source>
        <translation>{name} дерекқоры әлі жоқ.</translation>
    </message>
    <message>
        <source>Start Qalam once without a database of your own.</source>
        <translation>Qalam-ды бір рет өз дерекқорыңызсыз іске қосыңыз.</translation>
    </message>
    <message>
        <source>The driver for this database is not installed.</source>
        <translation>Бұл дерекқордың драйвері орнатылмаған.</translation>
    </message>
    <message>
        <source>Run “qalam doctor”: it says what is missing.</source>
        <translation>«qalam doctor» пәрменін орындаңыз: не жетпейтінін айтады.</translation>
    </message>
    <message>
        <source>Qalam does not know databases of the kind “{scheme}”.</source>
        <translation>Qalam «{scheme}» түріндегі дерекқорларды білмейді.</translation>
    </message>
    <message>
        <source>Give a path to a file, or an address that begins with postgresql://.</source>
        <translation>Файл жолын немесе postgresql:// деп басталатын мекенжайды беріңіз.</translation>
    </message>
    <message>
        <source>The Word file holds no text of its own: what is in it stands in page headers, comments, diagrams, form fields, a table of contents or pictures that are not taken, or it is hidden or deleted.</source>
        <translation>Word файлында негізгі мәтін жоқ: ондағының бәрі колонтитулда, түсініктемеде, диаграммада, форма өрісінде, мазмұнда немесе алынбайтын суретте тұр, әйтпесе жасырылған не жойылған.</translation>
    </message>
    <message>
        <source>Open it in Word and copy what you need.</source>
        <translation>Оны Word бағдарламасында ашып, керегін көшіріп алыңыз.</translation>
    </message>
    <message>
        <source>The file is built in a way that could harm this computer, so it was not opened.</source>
        <translation>Файл компьютерге зиян келтіретіндей құрылған, сондықтан ашылмады.</translation>
    </message>
    <message>
        <source>The reported words stand in more than one place, so nothing was changed.</source>
        <translation>Хабарланған сөздер бірнеше жерде тұр, сондықтан ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>These words were changed since the reader saw them.</source>
        <translation>Бұл сөздер оқырман көргеннен бері өзгерген.</translation>
    </message>
    <message>
        <source>Look at them: say what shall stand there, or close the report.</source>
        <translation>Қараңыз: не тұруы керегін жазыңыз немесе хабарламаны жабыңыз.</translation>
    </message>
    <message>
        <source>This correction was taken back before.</source>
        <translation>Бұл түзетуден бұрын бас тартылған.</translation>
    </message>
    <message>
        <source>Somebody decided otherwise about this report since, so nothing was undone.</source>
        <translation>Одан бері бұл хабарлама туралы басқаша шешілді, сондықтан ештеңе қайтарылмады.</translation>
    </message>
    <message>
        <source>Look at its history, and decide anew.</source>
        <translation>Оның тарихын қарап, қайта шешіңіз.</translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <translation>Бас тартатын ештеңе қалған жоқ.</translation>
    </message>
    <message>
        <source>The history of the report says what was done.</source>
        <translation>Не істелгені хабарламаның тарихында жазылған.</translation>
    </message>
    <message>
        <source>This step changed the article, so it is not undone here.</source>
        <translation>Бұл қадам мақаланы өзгертті, сондықтан мұнда қайтарылмайды.</translation>
    </message>
    <message>
        <source>Open the article, and bring the earlier revision back.</source>
        <translation>Мақаланы ашып, алдыңғы нұсқасын қайтарыңыз.</translation>
    </message>
    <message>
        <source>It is not said for whom or until when the report waits.</source>
        <translation>Хабарлама кімді немесе қашанға дейін күтетіні айтылмаған.</translation>
    </message>
    <message>
        <source>Name a person, a time, or both.</source>
        <translation>Адамды, уақытты немесе екеуін де көрсетіңіз.</translation>
    </message>
    <message>
        <source>That time is over already.</source>
        <translation>Ол уақыт өтіп кетті.</translation>
    </message>
    <message>
        <source>Choose a later one.</source>
        <translation>Кейінірек уақытты таңдаңыз.</translation>
    </message>
    <message>
        <source>These reports do not stand together.</source>
        <translation>Бұл хабарламалар бір топта емес.</translation>
    </message>
    <message>
        <source>Take them apart group by group.</source>
        <translation>Оларды топ-тобымен бөліңіз.</translation>
    </message>
    <message>
        <source>All of its reports were chosen, so nothing would be left here.</source>
        <translation>Барлық хабарлама таңдалды, мұнда ештеңе қалмас еді.</translation>
    </message>
    <message>
        <source>Leave at least one report.</source>
        <translation>Кемінде бір хабарлама қалдырыңыз.</translation>
    </message>
    <message>
        <source>There is no such filter.</source>
        <translation>Мұндай сүзгі жоқ.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>An age is a number of days from 0 to 36500.</source>
        <translation>Жасы — 0-ден 36500-ге дейінгі күн саны.</translation>
    </message>
    <message>
        <source>Write another number.</source>
        <translation>Басқа сан жазыңыз.</translation>
    </message>
    <message>
        <source>The filter has no name.</source>
        <translation>Сүзгінің атауы жоқ.</translation>
    </message>
    <message>
        <source>Write one, and keep it once more.</source>
        <translation>Атауын жазып, қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>No more filters can be kept.</source>
        <translation>Бұдан көп сүзгі сақталмайды.</translation>
    </message>
    <message>
        <source>Remove one that is not needed any more.</source>
        <translation>Керек емесін өшіріңіз.</translation>
    </message>
    <message>
        <source>There are no reasons in that language.</source>
        <translation>Бұл тілде себептер жоқ.</translation>
    </message>
    <message>
        <source>They are kept in Kazakh, Russian and English.</source>
        <translation>Олар қазақша, орысша және ағылшынша сақталады.</translation>
    </message>
    <message>
        <source>There are more reasons than digits to choose them by.</source>
        <translation>Себептер оларды таңдайтын цифрлардан көп.</translation>
    </message>
    <message>
        <source>Leave at most nine for each language.</source>
        <translation>Әр тілге ең көбі тоғызын қалдырыңыз.</translation>
    </message>
    <message>
        <source>{where} refused it (status {status}).</source>
        <translation>{where} қабылдамады (күйі {status}).</translation>
    </message>
    <message>
        <source>{where} is in trouble (status {status}).</source>
        <translation>{where} істен шығып тұр (күйі {status}).</translation>
    </message>
    <message>
        <source>{where} answered {status} and asked to wait.</source>
        <translation>{where} {status} деп жауап беріп, күтуді сұрады.</translation>
    </message>
    <message>
        <source>Something newer of this article was queued for the channel since it failed.</source>
        <translation>Бұл сәтсіз аяқталған соң арнаға осы мақаланың жаңарағы кезекке қойылған.</translation>
    </message>
    <message>
        <source>If these are the words to show, send them again: they go out last then.</source>
        <translation>Дәл осы мәтін тұруы керек болса, оны қайта жіберіңіз: сонда ол ең соңынан кетеді.</translation>
    </message>
    <message>
        <source>Revision {revision} of this article is on its way, or waits for its hour.</source>
        <translation>Осы мақаланың {revision}-нұсқасы жолда немесе өз сағатын күтіп тұр.</translation>
    </message>
    <message>
        <source>Let that go out first, send it now, or cancel it.</source>
        <translation>Алдымен соның кетуін күтіңіз, оны қазір жіберіңіз немесе болдырмаңыз.</translation>
    </message>
    <message>
        <source>A withdrawal is not cancelled: the article would be called withdrawn and be out.</source>
        <translation>Қайтарып алуды болдырмауға болмайды: мақала қайтарылған деп аталып, көпшілікке көрініп тұра берер еді.</translation>
    </message>
    <message>
        <source>Publish the article again if it is to stay.</source>
        <translation>Мақала қалуы керек болса, оны қайта жариялаңыз.</translation>
    </message>
    <message>
        <source>The article was withdrawn, so nothing of it is sent again.</source>
        <translation>Мақала қайтарып алынған, сондықтан одан ештеңе қайта жіберілмейді.</translation>
    </message>
    <message>
        <source>Publish the article anew.</source>
        <translation>Мақаланы қайтадан жариялаңыз.</translation>
    </message>
    <message>
        <source>The article was published again since this withdrawal.</source>
        <translation>Осы қайтарып алудан кейін мақала қайта жарияланған.</translation>
    </message>
    <message>
        <source>Withdraw it once more if it is to go.</source>
        <translation>Ол кетуі керек болса, оны тағы бір рет қайтарып алыңыз.</translation>
    </message>
    <message>
        <source>The article is not out, so there is nothing to send again.</source>
        <translation>Мақала жарияланбаған, сондықтан қайта жіберетін ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Open the article and publish it.</source>
        <translation>Мақаланы ашып, жариялаңыз.</translation>
    </message>
    <message>
        <source>No channel was chosen, so it would go nowhere.</source>
        <translation>Бірде-бір арна таңдалмады, сондықтан ештеңе жіберілмейді.</translation>
    </message>
    <message>
        <source>Choose a channel; new ones are made in the settings.</source>
        <translation>Арнаны таңдаңыз; жаңасы баптауларда қосылады.</translation>
    </message>
    <message>
        <source>The channel “{channel}” writes into this folder already.</source>
        <translation>Бұл қалтаға «{channel}» арнасы жазып тұр.</translation>
    </message>
    <message>
        <source>Give each channel a folder of its own.</source>
        <translation>Әр арнаға жеке қалта беріңіз.</translation>
    </message>
    <message>
        <source>{where} answered {status} and asked to wait {seconds} s.</source>
        <translation>{where} {status} деп жауап беріп, {seconds} с күтуді сұрады.</translation>
    </message>
    <message>
        <source>{where} answered {status} and asked to wait {minutes} min.</source>
        <translation>{where} {status} деп жауап беріп, {minutes} мин күтуді сұрады.</translation>
    </message>
    <message>
        <source>The theme of the site cannot be used: a template is broken.</source>
        <translation>Сайт безендірілуін қолдануға болмайды: үлгі бұзылған.</translation>
    </message>
    <message>
        <source>`qalam site theme check FOLDER` names every trouble.</source>
        <translation>`qalam site theme check FOLDER` барлық ақауды атайды.</translation>
    </message>
    <message>
        <source>There is no folder {folder} with a theme.</source>
        <translation>Сайт безендіруінің {folder} деген қалтасы жоқ.</translation>
    </message>
    <message>
        <source>Connect its disk, or name another folder; `qalam site theme export FOLDER` makes one to begin with.</source>
        <translation>Дискісін қосыңыз немесе басқа қалтаны көрсетіңіз; `qalam site theme export FOLDER` бастапқы үлгілерді жазып береді.</translation>
    </message>
    <message>
        <source>The theme could not be written.</source>
        <translation>Безендіру жазылмады.</translation>
    </message>
    <message>
        <source>{folder} is not empty.</source>
        <translation>{folder} бос емес.</translation>
    </message>
    <message>
        <source>Choose a folder that is empty.</source>
        <translation>Бос қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>What goes to “{channel}” cannot be rehearsed: its kind of target is not installed.</source>
        <translation>«{channel}» арнасына кететінді алдын ала көру мүмкін емес: оның түрі орнатылмаған.</translation>
    </message>
    <message>
        <source>Install the package that brings it.</source>
        <translation>Оны беретін пакетті орнатыңыз.</translation>
    </message>
    <message>
        <source>“{channel}” did not answer for {minutes} min, so the attempt was given up.</source>
        <translation>«{channel}» {minutes} мин бойы жауап бермеді, сондықтан әрекет тоқтатылды.</translation>
    </message>
    <message>
        <source>The article is under embargo; nothing goes out before it ends.</source>
        <translation>Мақала эмбаргода: ол біткенше ештеңе жіберілмейді.</translation>
    </message>
    <message>
        <source>Change the embargo if it was lifted.</source>
        <translation>Эмбарго алынса, оны өзгертіңіз.</translation>
    </message>
    <message>
        <source>The channel “{channel}” is paused.</source>
        <translation>«{channel}» арнасы кідіртілген.</translation>
    </message>
    <message>
        <source>Let it go on: then this goes out.</source>
        <translation>Оны жалғастырыңыз: сонда бұл жіберіледі.</translation>
    </message>
    <message>
        <source>The article of this report is not known, so there is nothing to mend.</source>
        <translation>Бұл хабарламаның мақаласы белгісіз, түзететін ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Close the report, or mend the page by hand where it lies.</source>
        <translation>Хабарламаны жабыңыз немесе бетті тұрған жерінде қолмен түзетіңіз.</translation>
    </message>
    <message>
        <source>The corrected words were changed again since, so nothing was undone.</source>
        <translation>Түзетілген сөздер содан бері қайта өзгерген, сондықтан бас тартылмады.</translation>
    </message>
    <message>
        <source>Mend the text in the article.</source>
        <translation>Мәтінді мақаланың өзінде түзетіңіз.</translation>
    </message>
    <message>
        <source>The new text holds characters that cannot stand there.</source>
        <translation>Жаңа мәтінде болмайтын таңбалар бар.</translation>
    </message>
    <message>
        <source>Type it again without tabs, line breaks or control characters.</source>
        <translation>Табуляциясыз, жол ауыстырусыз, басқару таңбаларынсыз қайта теріңіз.</translation>
    </message>
    <message>
        <source>These reports are of different articles.</source>
        <translation>Бұл хабарламалар әртүрлі мақала туралы.</translation>
    </message>
    <message>
        <source>Merge reports of one article.</source>
        <translation>Бір мақала туралы хабарламаларды біріктіріңіз.</translation>
    </message>
    <message>
        <source>The reported words stand in the attribution notice, which comes from a template.</source>
        <translation>Бұл сөздер дереккөз туралы ескертпеде тұр, ал ол үлгіден алынады.</translation>
    </message>
    <message>
        <source>Change the template: the notice of every article comes from there.</source>
        <translation>Үлгіні өзгертіңіз: әр мақаланың ескертпесі содан алынады.</translation>
    </message>
    <message>
        <source>The reported words stand in more than one cell of a table.</source>
        <translation>Бұл сөздер кестенің бірнеше ұяшығында тұр.</translation>
    </message>
    <message>
        <source>Mend the cells in the article.</source>
        <translation>Ұяшықтарды мақалада түзетіңіз.</translation>
    </message>
    <message>
        <source>This report was taken for spam, so it belongs to no group.</source>
        <translation>Бұл хабарлама спам деп танылған, ешбір топта жоқ.</translation>
    </message>
    <message>
        <source>Mend the article by hand if the report is honest.</source>
        <translation>Хабарлама шынайы болса, мақаланы қолмен түзетіңіз.</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>Бұл файлда ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Choose a file with reports.</source>
        <translation>Хабарламалары бар файл таңдаңыз.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Файл тым үлкен.</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation>Оны бірнеше файлға бөліңіз.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Файл оқылмайды.</translation>
    </message>
    <message>
        <source>Check that it is yours to read, and its disk.</source>
        <translation>Оны оқуға құқығыңызды және дискісін тексеріңіз.</translation>
    </message>
    <message>
        <source>The file is not JSON.</source>
        <translation>Бұл JSON файлы емес.</translation>
    </message>
    <message>
        <source>Mend it where it was made, then choose it again.</source>
        <translation>Оны жасалған жерінде түзетіп, қайта таңдаңыз.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8.</source>
        <translation>Файл UTF-8 кодтауында емес.</translation>
    </message>
    <message>
        <source>Save it as JSON in UTF-8.</source>
        <translation>Оны UTF-8 кодтауында JSON етіп сақтаңыз.</translation>
    </message>
    <message>
        <source>One of the reports in the file is not built as a report.</source>
        <translation>Файлдағы бір хабарлама дұрыс құрылмаған.</translation>
    </message>
    <message>
        <source>Mend the file where it was made.</source>
        <translation>Файлды жасалған жерінде түзетіңіз.</translation>
    </message>
    <message>
        <source>A value in one of the reports is of the wrong kind.</source>
        <translation>Хабарламалардың бірінде мәннің түрі дұрыс емес.</translation>
    </message>
    <message>
        <source>Readers&apos; reports cannot come in at {host}, port {port}.</source>
        <translation>Оқырман хабарламаларын {host} мекенжайында, {port}-портта қабылдау мүмкін емес.</translation>
    </message>
    <message>
        <source>Choose a port from 1024 to 65535 in the settings.</source>
        <translation>Баптаулардан 1024 пен 65535 аралығындағы порт таңдаңыз.</translation>
    </message>
    <message>
        <source>The way in for readers&apos; reports did not open.</source>
        <translation>Оқырман хабарламаларын қабылдау ашылмады.</translation>
    </message>
    <message>
        <source>The delivery failed.</source>
        <translation>Жеткізу сәтсіз аяқталды.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Өздігінен қайталанады.</translation>
    </message>
    <message>
        <source>Something was queued for this channel, so it cannot be removed.</source>
        <translation>Бұл арнаға бірдеңе кезекке қойылған, оны өшіруге болмайды.</translation>
    </message>
    <message>
        <source>Pause it instead: what went out stays known, and corrections still reach it.</source>
        <translation>Оның орнына кідіртіңіз: жіберілгені белгілі болып қалады, түзетулер де жетеді.</translation>
    </message>
    <message>
        <source>The disk failed while the database {name} was used.</source>
        <translation>{name} дерекқорымен жұмыс кезінде диск істен шықты.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Дискіні тексеріп, қайталаңыз.</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>Бұл орындалмады.</translation>
    </message>
    <message>
        <source>The Word template cannot be read.</source>
        <translation>Word үлгісі оқылмайды.</translation>
    </message>
    <message>
        <source>Choose another template.</source>
        <translation>Басқа үлгі таңдаңыз.</translation>
    </message>
    <message>
        <source>{path} is not a Word file that can serve as a template.</source>
        <translation>{path} файлы Word үлгісі бола алмайды.</translation>
    </message>
    <message>
        <source>Save it from Word as .docx or .dotx, without macros, and choose it again.</source>
        <translation>Оны Word-та макроссыз .docx немесе .dotx етіп сақтап, қайта таңдаңыз.</translation>
    </message>
    <message>
        <source>A Word file has no part “{role}”.</source>
        <translation>Word файлында «{role}» деген бөлік жоқ.</translation>
    </message>
    <message>
        <source>Name one of: {known}.</source>
        <translation>Мыналардың бірін атаңыз: {known}.</translation>
    </message>
    <message>
        <source>The template has no style “{style}” for this part.</source>
        <translation>Үлгіде бұл бөлікке арналған «{style}» стилі жоқ.</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>Мыналардың бірін таңдаңыз: {known}.</translation>
    </message>
    <message>
        <source>There is no attribution notice that is valid on this day.</source>
        <translation>Бұл күнге жарамды дереккөз туралы ескертпе жоқ.</translation>
    </message>
    <message>
        <source>Add a template, or change its dates.</source>
        <translation>Үлгі қосыңыз немесе күндерін өзгертіңіз.</translation>
    </message>
    <message>
        <source>The notice has no text.</source>
        <translation>Ескертпеде мәтін жоқ.</translation>
    </message>
    <message>
        <source>Type what it shall say.</source>
        <translation>Не айту керегін жазыңыз.</translation>
    </message>
    <message>
        <source>The link of the notice is not a web address.</source>
        <translation>Ескертпедегі сілтеме веб-мекенжай емес.</translation>
    </message>
    <message>
        <source>Give one that begins with https://.</source>
        <translation>https:// деп басталатын мекенжай беріңіз.</translation>
    </message>
    <message>
        <source>The notice is too long.</source>
        <translation>Ескертпе тым ұзын.</translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation>Қысқартыңыз.</translation>
    </message>
    <message>
        <source>A brace in the notice has no partner.</source>
        <translation>Ескертпедегі жақшаның сыңары жоқ.</translation>
    </message>
    <message>
        <source>Write a variable as {{agency}}; braces have no other use.</source>
        <translation>Айнымалы {{agency}} түрінде жазылады; жақша басқаға қолданылмайды.</translation>
    </message>
    <message>
        <source>“{name}” is not a variable of notices.</source>
        <translation>«{name}» — ескертпе айнымалысы емес.</translation>
    </message>
    <message>
        <source>Use one of the list.</source>
        <translation>Тізімдегінің бірін алыңыз.</translation>
    </message>
    <message>
        <source>The notice needs a value for “{name}”, and there is none.</source>
        <translation>Ескертпеге «{name}» мәні керек, ал ол жоқ.</translation>
    </message>
    <message>
        <source>Set it in the settings, or take the variable out of the template.</source>
        <translation>Оны баптауларда көрсетіңіз немесе айнымалыны үлгіден алып тастаңыз.</translation>
    </message>
    <message>
        <source>The value of “{name}” is too long for a notice.</source>
        <translation>«{name}» мәні ескертпе үшін тым ұзын.</translation>
    </message>
    <message>
        <source>There is no channel that publishes to a site.</source>
        <translation>Сайтқа жариялайтын арна жоқ.</translation>
    </message>
    <message>
        <source>Add one first.</source>
        <translation>Алдымен қосыңыз.</translation>
    </message>
    <message>
        <source>This channel does not publish to a site.</source>
        <translation>Бұл арна сайтқа жарияламайды.</translation>
    </message>
    <message>
        <source>The page is built in so many layers that it cannot be read.</source>
        <translation>Бет тым көп қабаттан құралған, оны оқу мүмкін емес.</translation>
    </message>
    <message>
        <source>Save its text as a .txt file and choose that.</source>
        <translation>Мәтінін .txt файлына сақтап, соны таңдаңыз.</translation>
    </message>
    <message>
        <source>There is already a file {name}.</source>
        <translation>{name} файлы бұрыннан бар.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Басқа атау таңдаңыз.</translation>
    </message>
    <message>
        <source>The database could not be copied to {name}.</source>
        <translation>Дерекқорды {name} ішіне көшіру мүмкін болмады.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that there is room on the disk.</source>
        <translation>Қалта бар ма, дискіде орын бар ма, тексеріңіз.</translation>
    </message>
    <message>
        <source>This cannot be done as it is.</source>
        <translation>Бұлай істеуге болмайды.</translation>
    </message>
    <message>
        <source>Look at what you gave.</source>
        <translation>Не көрсеткеніңізді тексеріңіз.</translation>
    </message>
    <message>
        <source>What you asked for is not there any more.</source>
        <translation>Сұрағаныңыз енді жоқ.</translation>
    </message>
    <message>
        <source>Go back to the list; it is up to date.</source>
        <translation>Тізімге оралыңыз: ол жаңартылған.</translation>
    </message>
    <message>
        <source>Somebody else changed this first. Nothing was overwritten.</source>
        <translation>Мұны басқа біреу бұрын өзгертіп үлгерді. Ештеңенің үстінен жазылған жоқ.</translation>
    </message>
    <message>
        <source>Open it again and repeat what you did.</source>
        <translation>Қайта ашып, қайталаңыз.</translation>
    </message>
    <message>
        <source>Somebody else changed this since you looked at it. Nothing was overwritten.</source>
        <translation>Сіз қарағаннан бері мұны басқа біреу өзгертті. Ештеңе өшірілген жоқ.</translation>
    </message>
    <message>
        <source>What you typed still stands here: save once more to keep it, or choose it again to see theirs.</source>
        <translation>Сіз жазғаныңыз осында тұр: оны қалдыру үшін қайта сақтаңыз, ал басқаның жазғанын көру үшін тізімнен қайта таңдаңыз.</translation>
    </message>
    <message>
        <source>“{value}” exists already.</source>
        <translation>«{value}» бұрыннан бар.</translation>
    </message>
    <message>
        <source>The article was published, so it cannot be deleted.</source>
        <translation>Мақала жарияланған, оны өшіруге болмайды.</translation>
    </message>
    <message>
        <source>Withdraw it instead: every copy that went out is then withdrawn too.</source>
        <translation>Оның орнына қайтарып алыңыз: сонда таралған көшірмелердің бәрі қайтарылады.</translation>
    </message>
    <message>
        <source>The article is at revision {current} now; you worked on revision {base}. Nothing was overwritten.</source>
        <translation>Мақала қазір {current}-нұсқада, ал сіз {base}-нұсқамен жұмыс істедіңіз. Ештеңенің үстінен жазылған жоқ.</translation>
    </message>
    <message>
        <source>Compare your text with the new revision, then save again.</source>
        <translation>Мәтініңізді жаңа нұсқамен салыстырып, қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>The encoding of this text cannot be told.</source>
        <translation>Бұл мәтіннің кодтауын анықтау мүмкін емес.</translation>
    </message>
    <message>
        <source>Open it where it was written and save it again as UTF-8.</source>
        <translation>Жазылған жерінде ашып, UTF-8 етіп қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>This is not a text: the file holds binary data.</source>
        <translation>Бұл мәтін емес: файлда екілік деректер бар.</translation>
    </message>
    <message>
        <source>Choose a text, a saved web page or a Word file (.txt, .html, .docx).</source>
        <translation>Мәтін, сақталған веб-бет немесе Word файлын таңдаңыз (.txt, .html, .docx).</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>Бұл файлда мәтін жоқ.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Басқа файл таңдаңыз.</translation>
    </message>
    <message>
        <source>“{language}” is not a language of this program.</source>
        <translation>Бағдарлама «{language}» тілін білмейді.</translation>
    </message>
    <message>
        <source>Choose Kazakh, Russian or English.</source>
        <translation>Қазақ, орыс немесе ағылшын тілін таңдаңыз.</translation>
    </message>
    <message>
        <source>The file {path} is too big for an article.</source>
        <translation>{path} файлы мақала үшін тым үлкен.</translation>
    </message>
    <message>
        <source>Split it, or choose the article&apos;s own file.</source>
        <translation>Оны бөліңіз немесе мақаланың өз файлын таңдаңыз.</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <translation>{path} — файл емес.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>{path} файлы жоқ.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Атауын тексеріңіз.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read.</source>
        <translation>{path} файлы оқылмайды.</translation>
    </message>
    <message>
        <source>Ask its owner for the right, or copy it to where you may read.</source>
        <translation>Иесінен рұқсат сұраңыз немесе оқи алатын жерге көшіріңіз.</translation>
    </message>
    <message>
        <source>This version does not read files of this kind: {path}.</source>
        <translation>Бұл нұсқа мұндай файлды оқымайды: {path}.</translation>
    </message>
    <message>
        <source>Save it as .docx, .html or .txt and choose that file.</source>
        <translation>Оны .docx, .html немесе .txt етіп сақтап, сол файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>This is not a Word file that can be read.</source>
        <translation>Бұл оқуға болатын Word файлы емес.</translation>
    </message>
    <message>
        <source>This is not an OpenDocument text that can be read.</source>
        <translation>Бұл оқуға болатын OpenDocument мәтіні емес.</translation>
    </message>
    <message>
        <source>Open it in Word or LibreOffice and save it again as .docx.</source>
        <translation>Оны Word не LibreOffice бағдарламасында ашып, .docx етіп қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>Open it in Word or LibreOffice, copy the text and paste it here.</source>
        <translation>Оны Word немесе LibreOffice бағдарламасында ашып, мәтінін көшіріп алыңыз да, осында қойыңыз.</translation>
    </message>
    <message>
        <source>This file is encrypted, or in the Word format of before 2007.</source>
        <translation>Файл шифрланған немесе 2007 жылға дейінгі Word пішімінде.</translation>
    </message>
    <message>
        <source>Open it in Word, take the password away and save it as .docx.</source>
        <translation>Оны Word-та ашып, құпиясөзін алып тастап, .docx етіп сақтаңыз.</translation>
    </message>
    <message>
        <source>There is no check called “{name}”.</source>
        <translation>«{name}» деген тексеру жоқ.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Тізімнен таңдаңыз.</translation>
    </message>
    <message>
        <source>The check “{name}” of an installed package cannot be loaded.</source>
        <translation>Орнатылған дестедегі «{name}» тексеруі жүктелмейді.</translation>
    </message>
    <message>
        <source>Remove or update the package that brings it.</source>
        <translation>Ол дестені өшіріңіз немесе жаңартыңыз.</translation>
    </message>
    <message>
        <source>Two checks are called “{name}”.</source>
        <translation>Екі тексеру «{name}» деп аталады.</translation>
    </message>
    <message>
        <source>Remove one of the packages that bring them.</source>
        <translation>Ол дестелердің бірін өшіріңіз.</translation>
    </message>
    <message>
        <source>There is no time zone “{zone}”.</source>
        <translation>«{zone}» деген уақыт белдеуі жоқ.</translation>
    </message>
    <message>
        <source>Give a name such as Asia/Almaty.</source>
        <translation>Asia/Almaty сияқты атау беріңіз.</translation>
    </message>
    <message>
        <source>“{value}” is not a web address.</source>
        <translation>«{value}» — веб-мекенжай емес.</translation>
    </message>
    <message>
        <source>Give one that begins with https:// or http://.</source>
        <translation>https:// немесе http:// деп басталатын мекенжай беріңіз.</translation>
    </message>
    <message>
        <source>It was not published: something is missing that must be there.</source>
        <translation>Жарияланған жоқ: міндетті нәрсе жетіспейді.</translation>
    </message>
    <message>
        <source>Mend what the list names, then publish again.</source>
        <translation>Тізімде аталғанын түзетіп, қайта жариялаңыз.</translation>
    </message>
    <message>
        <source>There is no such check before publishing: {check}.</source>
        <translation>Жариялау алдында мұндай тексеру жоқ: {check}.</translation>
    </message>
    <message>
        <source>Choose off, warn or block for one of the list.</source>
        <translation>Тізімдегі тексеру үшін таңдаңыз: өшіру, ескерту немесе жібермеу.</translation>
    </message>
    <message>
        <source>The article was never published, so there is nothing to withdraw.</source>
        <translation>Мақала жарияланбаған, қайтарып алатын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Delete it if it is not needed.</source>
        <translation>Керек болмаса, өшіріңіз.</translation>
    </message>
    <message>
        <source>This item has moved on meanwhile, so that cannot be done to it any more.</source>
        <translation>Күйі өзгеріп үлгерді, енді бұлай істеуге болмайды.</translation>
    </message>
    <message>
        <source>The list is up to date now: look at its state.</source>
        <translation>Тізім жаңартылды: күйіне қараңыз.</translation>
    </message>
    <message>
        <source>Nothing here can publish to “{target}”.</source>
        <translation>Мұнда «{target}» тәсілімен жариялау мүмкін емес.</translation>
    </message>
    <message>
        <source>Install the package that brings it, or choose another kind of channel.</source>
        <translation>Керекті дестені орнатыңыз немесе арнаның басқа түрін таңдаңыз.</translation>
    </message>
    <message>
        <source>There is no channel “{channel}”.</source>
        <translation>«{channel}» арнасы жоқ.</translation>
    </message>
    <message>
        <source>A channel of this kind has no setting “{setting}”.</source>
        <translation>Мұндай арнада «{setting}» баптауы жоқ.</translation>
    </message>
    <message>
        <source>The setting “{setting}” is missing.</source>
        <translation>«{setting}» баптауы берілмеген.</translation>
    </message>
    <message>
        <source>A channel of this kind needs it.</source>
        <translation>Мұндай арнаға ол қажет.</translation>
    </message>
    <message>
        <source>The channel has no folder to write to.</source>
        <translation>Арнаның жазатын қалтасы жоқ.</translation>
    </message>
    <message>
        <source>Name one in its settings.</source>
        <translation>Оны арна баптауында көрсетіңіз.</translation>
    </message>
    <message>
        <source>“{folder}” is not a whole path.</source>
        <translation>«{folder}» — толық жол емес.</translation>
    </message>
    <message>
        <source>Name the folder from the root of the disk.</source>
        <translation>Қалтаны диск түбірінен бастап көрсетіңіз.</translation>
    </message>
    <message>
        <source>The channel has no name.</source>
        <translation>Арнаның аты жоқ.</translation>
    </message>
    <message>
        <source>Give it one, such as “site”.</source>
        <translation>Оған ат беріңіз, мысалы «site».</translation>
    </message>
    <message>
        <source>“{value}” cannot be the setting “{setting}”.</source>
        <translation>«{value}» — «{setting}» параметріне жарамайды.</translation>
    </message>
    <message>
        <source>Mend it in the form.</source>
        <translation>Оны пішінде түзетіңіз.</translation>
    </message>
    <message>
        <source>“{setting}” is a secret, so it is not written among the settings.</source>
        <translation>«{setting}» — құпия, сондықтан ол баптаулар арасында жазылмайды.</translation>
    </message>
    <message>
        <source>Give it in the form: the keyring keeps it.</source>
        <translation>Оны пішінде беріңіз: оны кілттер қоймасы сақтайды.</translation>
    </message>
    <message>
        <source>Nobody has given the secret “{setting}” of this channel on this computer.</source>
        <translation>Осы арнаның «{setting}» құпиясын бұл компьютерде ешкім бермеген.</translation>
    </message>
    <message>
        <source>Give it in the channel&apos;s settings; what waits goes out then by itself.</source>
        <translation>Оны арнаның баптауларында беріңіз; кезекте тұрғандар сонда өзі кетеді.</translation>
    </message>
    <message>
        <source>The item breaks the schema of {format} at {place}, so it was not sent.</source>
        <translation>Хабар {format} сызбасын {place} жерінде бұзады, сондықтан жіберілмеді.</translation>
    </message>
    <message>
        <source>Look at that field of the article, mend it and try again.</source>
        <translation>Мақаланың сол өрісін қарап, түзетіп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>{where} is on this computer or an internal network.</source>
        <translation>{where} осы компьютерде немесе ішкі желіде тұр.</translation>
    </message>
    <message>
        <source>Allow it in the channel&apos;s settings if you mean it.</source>
        <translation>Шынымен керек болса, арнаның баптауларында рұқсат етіңіз.</translation>
    </message>
    <message>
        <source>{where} did not answer.</source>
        <translation>{where} жауап бермеді.</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>Мекенжай мен желіні тексеріңіз.</translation>
    </message>
    <message>
        <source>The answer of {where} is larger than {most} bytes.</source>
        <translation>{where} жауабы {most} байттан үлкен.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Мекенжайды тексеріңіз.</translation>
    </message>
    <message>
        <source>The certificate of {where} is not trusted.</source>
        <translation>{where} сертификатына сенім жоқ.</translation>
    </message>
    <message>
        <source>Check the address; a server of your own needs a certificate that this computer trusts.</source>
        <translation>Мекенжайды тексеріңіз; өз серверіңізге осы компьютер сенетін сертификат керек.</translation>
    </message>
    <message>
        <source>{where} sends on and on to other addresses.</source>
        <translation>{where} басқа мекенжайларға шексіз бағыттай береді.</translation>
    </message>
    <message>
        <source>Give the address that it ends at.</source>
        <translation>Соңғы мекенжайды көрсетіңіз.</translation>
    </message>
    <message>
        <source>{where} has moved to {place}.</source>
        <translation>{where} енді мына жерде: {place}.</translation>
    </message>
    <message>
        <source>Give the new address in the channel&apos;s settings.</source>
        <translation>Жаңа мекенжайды арнаның баптауларында көрсетіңіз.</translation>
    </message>
    <message>
        <source>{where} is still busy with the same item.</source>
        <translation>{where} осы хабарды әлі өңдеп жатыр.</translation>
    </message>
    <message>
        <source>It is sent again by itself.</source>
        <translation>Өздігінен қайта жіберіледі.</translation>
    </message>
    <message>
        <source>{where} does not take the user and the application password.</source>
        <translation>{where} пайдаланушы мен қосымша құпиясөзін қабылдамайды.</translation>
    </message>
    <message>
        <source>Make a new application password in the user&apos;s profile there, and give it in the channel&apos;s settings.</source>
        <translation>Ондағы пайдаланушы бетінде жаңа қосымша құпиясөзін жасап, арнаның баптауларында беріңіз.</translation>
    </message>
    <message>
        <source>{where} refused it: {words}</source>
        <translation>{where} қабылдамады: {words}</translation>
    </message>
    <message>
        <source>The user there needs the role of an editor.</source>
        <translation>Ондағы пайдаланушыға редактор рөлі керек.</translation>
    </message>
    <message>
        <source>The user “{user}” may not publish on {where}.</source>
        <translation>«{user}» пайдаланушысы {where} сайтында жариялай алмайды.</translation>
    </message>
    <message>
        <source>Give it the role of an editor or an author there.</source>
        <translation>Оған сонда редактор не автор рөлін беріңіз.</translation>
    </message>
    <message>
        <source>{where} does not say that it is a WordPress with its REST interface open.</source>
        <translation>{where} өзін REST интерфейсі ашық WordPress деп айтпайды.</translation>
    </message>
    <message>
        <source>Check the address; a plugin may have closed the interface.</source>
        <translation>Мекенжайды тексеріңіз; интерфейсті плагин жауып тастауы мүмкін.</translation>
    </message>
    <message>
        <source>The answer of {where} cannot be read.</source>
        <translation>{where} жауабы оқылмайды.</translation>
    </message>
    <message>
        <source>Look at the site: a plugin may have put its own words into the answer.</source>
        <translation>Сайтты қараңыз: плагин жауапқа өз сөзін қосып жіберуі мүмкін.</translation>
    </message>
    <message>
        <source>The server {where} is not known yet. Its key is {fingerprint}.</source>
        <translation>{where} сервері әлі таныс емес. Кілтінің ізі: {fingerprint}.</translation>
    </message>
    <message>
        <source>Compare it with the server&apos;s owner, then trust it in the channel&apos;s settings.</source>
        <translation>Оны сервер иесімен салыстырып, арнаның баптауларында растаңыз.</translation>
    </message>
    <message>
        <source>The server {where} shows another key than the one that was confirmed: {fingerprint}.</source>
        <translation>{where} сервері расталғаннан басқа кілт көрсетті: {fingerprint}.</translation>
    </message>
    <message>
        <source>Somebody may stand between. Ask its owner; if it was renewed, empty the fingerprint and test again.</source>
        <translation>Арада біреу тұруы мүмкін. Сервер иесінен сұраңыз; кілт жаңартылса, ізін өшіріп, қайта тексеріңіз.</translation>
    </message>
    <message>
        <source>The server {where} does not let {user} in.</source>
        <translation>{where} сервері {user} пайдаланушысын кіргізбейді.</translation>
    </message>
    <message>
        <source>Check the user, and the password or the key.</source>
        <translation>Пайдаланушыны, құпиясөзді не кілтті тексеріңіз.</translation>
    </message>
    <message>
        <source>The key file {path} cannot be read.</source>
        <translation>{path} кілт файлы оқылмайды.</translation>
    </message>
    <message>
        <source>Check the path, and that the passphrase is given as the channel&apos;s password.</source>
        <translation>Жолын және құпия сөйлемі арнаның құпиясөзі болып берілгенін тексеріңіз.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}” on the server {where}.</source>
        <translation>{where} серверінде «{folder}» қалтасы жоқ.</translation>
    </message>
    <message>
        <source>Create it there, or name another; what waits goes out then by itself.</source>
        <translation>Оны сонда жасаңыз немесе басқасын көрсетіңіз; кезектегілер сонда өзі кетеді.</translation>
    </message>
    <message>
        <source>The connection to {where} broke, or it is no SFTP server.</source>
        <translation>{where} байланысы үзілді немесе ол SFTP сервері емес.</translation>
    </message>
    <message>
        <source>Check the server and the port.</source>
        <translation>Сервер мен портты тексеріңіз.</translation>
    </message>
    <message>
        <source>The server {where} does not allow writing there.</source>
        <translation>{where} сервері онда жазуға рұқсат бермейді.</translation>
    </message>
    <message>
        <source>Ask its owner for the right, or name another folder.</source>
        <translation>Иесінен рұқсат сұраңыз немесе басқа қалта көрсетіңіз.</translation>
    </message>
    <message>
        <source>The disk of the server {where} is full.</source>
        <translation>{where} серверінің дискісі толы.</translation>
    </message>
    <message>
        <source>Ask its owner to make room; what waits goes out then by itself.</source>
        <translation>Иесінен орын босатуды сұраңыз; кезектегілер сонда өзі кетеді.</translation>
    </message>
    <message>
        <source>The server {where} could not write the file.</source>
        <translation>{where} сервері файлды жаза алмады.</translation>
    </message>
    <message>
        <source>Its owner may know why: most often this user&apos;s share of its disk is used up. It is sent again by itself.</source>
        <translation>Себебін иесі білуі мүмкін: көбіне дискінің осы пайдаланушыға берілген үлесі таусылған болады. Өздігінен қайта жіберіледі.</translation>
    </message>
    <message>
        <source>There are too many subscribers for one letter.</source>
        <translation>Бір хатқа жазылушылар тым көп.</translation>
    </message>
    <message>
        <source>At most {most}: give the address of a mailing list.</source>
        <translation>Ең көбі {most}: тарату тізімінің мекенжайын көрсетіңіз.</translation>
    </message>
    <message>
        <source>Check the channel&apos;s settings, then retry it.</source>
        <translation>Арна баптауларын тексеріп, қайталаңыз.</translation>
    </message>
    <message>
        <source>The report quotes no words.</source>
        <translation>Хабарламада дәйексөз жоқ.</translation>
    </message>
    <message>
        <source>Give the words as they stand on the page.</source>
        <translation>Сөздерді бетте тұрғанындай көрсетіңіз.</translation>
    </message>
    <message>
        <source>The report quotes {length} characters; {most} is the most.</source>
        <translation>Хабарламада {length} таңба келтірілген; ең көбі — {most}.</translation>
    </message>
    <message>
        <source>Quote only the words that are wrong.</source>
        <translation>Тек қате сөздерді келтіріңіз.</translation>
    </message>
    <message>
        <source>This report came before with other words.</source>
        <translation>Бұл хабарлама бұрын басқа сөздермен келген.</translation>
    </message>
    <message>
        <source>Send it again as a new report.</source>
        <translation>Оны жаңа хабарлама етіп жіберіңіз.</translation>
    </message>
    <message>
        <source>The reported words are not in today&apos;s text any more, so nothing was changed.</source>
        <translation>Бұл сөздер қазіргі мәтінде жоқ, ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Open the article and mend it there, or close the report.</source>
        <translation>Мақаланы ашып, сонда түзетіңіз немесе хабарламаны жабыңыз.</translation>
    </message>
    <message>
        <source>There is no proposal for these words.</source>
        <translation>Бұл сөздерге ұсыныс жоқ.</translation>
    </message>
    <message>
        <source>Write what shall stand there, then press Fix.</source>
        <translation>Не тұруы керегін жазып, «Түзету» түймесін басыңыз.</translation>
    </message>
    <message>
        <source>That is what stands there already.</source>
        <translation>Онсыз да солай тұр.</translation>
    </message>
    <message>
        <source>Write what shall stand there instead, or say that it is not an error.</source>
        <translation>Басқаша жазыңыз немесе қате емес деп белгілеңіз.</translation>
    </message>
    <message>
        <source>Somebody has closed this report already.</source>
        <translation>Бұл хабарламаны біреу жауып қойған.</translation>
    </message>
    <message>
        <source>The list is up to date now.</source>
        <translation>Тізім жаңартылды.</translation>
    </message>
    <message>
        <source>The correction has been sent, so it cannot be undone any more.</source>
        <translation>Түзету жіберіліп қойды, одан бас тартуға болмайды.</translation>
    </message>
    <message>
        <source>Open the article and correct it once more.</source>
        <translation>Мақаланы ашып, тағы бір рет түзетіңіз.</translation>
    </message>
    <message>
        <source>A report is not closed without a reason.</source>
        <translation>Хабарлама себепсіз жабылмайды.</translation>
    </message>
    <message>
        <source>Choose why it is not an error.</source>
        <translation>Неге қате емес екенін таңдаңыз.</translation>
    </message>
    <message>
        <source>Somebody has dealt with this report meanwhile.</source>
        <translation>Бұл хабарламаны біреу қарап үлгерді.</translation>
    </message>
    <message>
        <source>The sample newsroom is here already.</source>
        <translation>Үлгі редакция бұрыннан осында.</translation>
    </message>
    <message>
        <source>Look at its articles and reports.</source>
        <translation>Оның мақалалары мен хабарламаларын қараңыз.</translation>
    </message>
    <message>
        <source>A kept text is damaged and could not be read. It was set aside as {path}.</source>
        <translation>Сақталған бір мәтін бүлінген, оқылмады. Ол бөлек қойылды: {path}.</translation>
    </message>
    <message>
        <source>Nothing was deleted: a text editor may still show its words.</source>
        <translation>Ештеңе өшірілген жоқ: сөздері мәтін редакторында әлі де көрінуі мүмкін.</translation>
    </message>
    <message>
        <source>Neither the newsroom’s database nor this machine’s disk takes the text. The window stays open.</source>
        <translation>Мәтінді редакция дерекқоры да, осы компьютердің дискісі де қабылдамай тұр. Терезе ашық қалады.</translation>
    </message>
    <message>
        <source>Make room on the disk and close again, or copy the text to another place.</source>
        <translation>Дискіден орын босатып, терезені қайта жабыңыз немесе мәтінді басқа жерге көшіріп алыңыз.</translation>
    </message>
    <message>
        <source>“{name}” cannot be filled in this way.</source>
        <translation>«{name}» өрісі бұлай толтырылмайды.</translation>
    </message>
    <message>
        <source>Choose another field.</source>
        <translation>Басқа өрісті таңдаңыз.</translation>
    </message>
    <message>
        <source>The time does not say in which zone it is.</source>
        <translation>Уақыттың қай белдеуде екені көрсетілмеген.</translation>
    </message>
    <message>
        <source>Write it like 2026-11-23T18:30+05:00.</source>
        <translation>Былай жазыңыз: 2026-11-23T18:30+05:00.</translation>
    </message>
    <message>
        <source>A published article has a time of publication.</source>
        <translation>Жарияланған мақаланың жариялану уақыты болады.</translation>
    </message>
    <message>
        <source>Give another time, or withdraw the article.</source>
        <translation>Басқа уақыт беріңіз немесе мақаланы қайтарып алыңыз.</translation>
    </message>
    <message>
        <source>These are too many entries, or one of them is too long.</source>
        <translation>Жазба тым көп немесе біреуі тым ұзын.</translation>
    </message>
    <message>
        <source>An article may have {most}, of {longest} characters each.</source>
        <translation>Мақалада ең көбі {most} жазба, әрқайсысы {longest} таңбадан аспайды.</translation>
    </message>
    <message>
        <source>Another article has the address “{slug}”.</source>
        <translation>«{slug}» мекенжайы басқа мақалада тұр.</translation>
    </message>
    <message>
        <source>Choose another, such as {free}.</source>
        <translation>Басқасын таңдаңыз, мысалы, {free}.</translation>
    </message>
    <message>
        <source>“{slug}” cannot stand in an address.</source>
        <translation>«{slug}» мекенжайға жарамайды.</translation>
    </message>
    <message>
        <source>Use small Latin letters, digits and single hyphens, {longest} at most: zhana-kopir-ashyldy.</source>
        <translation>Кіші латын әріптері, цифрлар және жалғыз дефистер ғана, ең көбі {longest} таңба: zhana-kopir-ashyldy.</translation>
    </message>
    <message>
        <source>Somebody changed these details meanwhile. Nothing was overwritten.</source>
        <translation>Осы аралықта бұл деректерді басқа біреу өзгертті. Ештеңе өшірілген жоқ.</translation>
    </message>
    <message>
        <source>Look at what stands there now, then change it again.</source>
        <translation>Қазір не тұрғанын қарап, қайта өзгертіңіз.</translation>
    </message>
    <message>
        <source>There is no kind “{key}”.</source>
        <translation>«{key}» түрі жоқ.</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation>Барлары: {known}.</translation>
    </message>
    <message>
        <source>An article cannot be a version of itself.</source>
        <translation>Мақала өзінің нұсқасы бола алмайды.</translation>
    </message>
    <message>
        <source>Choose the article that tells the same story in another language.</source>
        <translation>Сол оқиғаны басқа тілде баяндайтын мақаланы таңдаңыз.</translation>
    </message>
    <message>
        <source>The story has an article in this language and script already: number {article}.</source>
        <translation>Бұл оқиғаның осы тілде және жазуда мақаласы бар: нөмірі {article}.</translation>
    </message>
    <message>
        <source>Open that one, or unlink it first.</source>
        <translation>Соны ашыңыз немесе алдымен оны ажыратыңыз.</translation>
    </message>
    <message>
        <source>This is not the name of a desk.</source>
        <translation>Бұл бөлімнің атауы емес.</translation>
    </message>
    <message>
        <source>Write a name of up to {longest} characters, such as Sport.</source>
        <translation>{longest} таңбадан аспайтын атау жазыңыз, мысалы: Спорт.</translation>
    </message>
    <message>
        <source>Only Kazakh is written in several scripts; this article is in another language.</source>
        <translation>Бірнеше жазумен тек қазақ тілі жазылады; бұл мақала басқа тілде.</translation>
    </message>
    <message>
        <source>If it is in Kazakh, set its language in the details.</source>
        <translation>Егер ол қазақша болса, тілін «Мәліметтер» тақтасында белгілеңіз.</translation>
    </message>
    <message>
        <source>Kazakh is not written in “{script}” here.</source>
        <translation>Мұнда қазақша «{script}» жазуымен жазылмайды.</translation>
    </message>
    <message>
        <source>“{word} = {written}” says of no word how it is written.</source>
        <translation>«{word} = {written}» сөздің қалай жазылатынын білдірмейді.</translation>
    </message>
    <message>
        <source>Write a Cyrillic word, =, and how it is written: letters and digits, {longest} at most in each.</source>
        <translation>Кириллше сөзді, = белгісін және оның жазылуын жазыңыз: әріптер мен цифрлар, әрқайсысында ең көбі {longest}.</translation>
    </message>
    <message>
        <source>“{word}” is not among the words of this script.</source>
        <translation>«{word}» осы жазудың сөздерінің арасында жоқ.</translation>
    </message>
    <message>
        <source>Somebody may have removed it meanwhile: look at the list again.</source>
        <translation>Оны осы арада біреу алып тастаған болуы мүмкін: тізімді қайта қараңыз.</translation>
    </message>
    <message>
        <source>“{key}” cannot be the key of a kind.</source>
        <translation>«{key}» түрдің кілті бола алмайды.</translation>
    </message>
    <message>
        <source>Use small Latin letters, digits and _, a letter first, 32 at most.</source>
        <translation>Кіші латын әріптері, цифрлар және _ белгісі, алдымен әріп, ең көбі 32 таңба.</translation>
    </message>
    <message>
        <source>A kind cannot ask for “{part}”.</source>
        <translation>Түр «{part}» бөлігін талап ете алмайды.</translation>
    </message>
    <message>
        <source>Choose another part of the article.</source>
        <translation>Мақаланың басқа бөлігін таңдаңыз.</translation>
    </message>
    <message>
        <source>A kind cannot ask for {number} images.</source>
        <translation>Түр {number} сурет талап ете алмайды.</translation>
    </message>
    <message>
        <source>Give a number from 0 to {most}.</source>
        <translation>0 мен {most} аралығындағы сан беріңіз.</translation>
    </message>
    <message>
        <source>“{text}” is not a length.</source>
        <translation>«{text}» ұзындыққа ұқсамайды.</translation>
    </message>
    <message>
        <source>Write it like 30-150 words, -90 characters, 60-, or none.</source>
        <translation>Былай жазыңыз: 30-150 words, -90 characters, 60- немесе none.</translation>
    </message>
    <message>
        <source>The kind needs a name of 1 to {longest} characters in each language.</source>
        <translation>Түрге әр тілде 1–{longest} таңбалық атау керек.</translation>
    </message>
    <message>
        <source>Give its names in Kazakh, Russian and English.</source>
        <translation>Атауын қазақ, орыс және ағылшын тілдерінде беріңіз.</translation>
    </message>
    <message>
        <source>A length cannot go from {least} to {most}.</source>
        <translation>Ұзындық {least} пен {most} аралығында бола алмайды.</translation>
    </message>
    <message>
        <source>Give a smaller number first and a larger one second; 0 leaves the end open.</source>
        <translation>Алдымен кіші, сосын үлкен санды беріңіз; 0 шекті ашық қалдырады.</translation>
    </message>
    <message>
        <source>A place needs a name of 1 to {longest} characters in each language, without a full stop inside.</source>
        <translation>Орынға әр тілде 1–{longest} таңбалық, ішінде нүктесі жоқ атау керек.</translation>
    </message>
    <message>
        <source>{number} places are too many; {most} of your own can be kept.</source>
        <translation>{number} орын тым көп; өз орындарыңыздың {most} ғана сақталады.</translation>
    </message>
    <message>
        <source>Leave out those that nobody writes from.</source>
        <translation>Ешкім жазбайтын орындарды алып тастаңыз.</translation>
    </message>
    <message>
        <source>“{name}” is not among the places.</source>
        <translation>Орындар арасында «{name}» жоқ.</translation>
    </message>
    <message>
        <source>Add it with its names in three languages first.</source>
        <translation>Алдымен оны үш тілдегі атауымен қосыңыз.</translation>
    </message>
    <message>
        <source>“{text}” is not one name, or three with semicolons between them.</source>
        <translation>«{text}» — бір атау да, нүктелі үтірмен бөлінген үш атау да емес.</translation>
    </message>
    <message>
        <source>Write the names in Kazakh, Russian and English: Орал; Уральск; Oral.</source>
        <translation>Атауын қазақ, орыс және ағылшын тілдерінде жазыңыз: Орал; Уральск; Oral.</translation>
    </message>
    <message>
        <source>What is looked for is longer than {most} characters.</source>
        <translation>Ізделетін мәтін {most} таңбадан ұзын.</translation>
    </message>
    <message>
        <source>Look for its first words.</source>
        <translation>Алғашқы сөздерін іздеңіз.</translation>
    </message>
    <message>
        <source>“{replacement}” cannot be used as the replacement.</source>
        <translation>«{replacement}» ауыстыруға жарамайды.</translation>
    </message>
    <message>
        <source>\1 is what the first brackets found, \\ is a backslash.</source>
        <translation>\1 — бірінші жақша тапқан мәтін, \\ — кері қиғаш сызық.</translation>
    </message>
    <message>
        <source>The regular expression “{pattern}” takes too long on this text.</source>
        <translation>«{pattern}» тұрақты өрнегі бұл мәтінде тым ұзақ орындалады.</translation>
    </message>
    <message>
        <source>Make it simpler: a repetition within a repetition is what takes long.</source>
        <translation>Оны жеңілдетіңіз: қайталаудың ішіндегі қайталау көп уақыт алады.</translation>
    </message>
    <message>
        <source>The regular expression cannot be read at character {position}.</source>
        <translation>Тұрақты өрнек {position}-таңбада түсініксіз.</translation>
    </message>
    <message>
        <source>A bracket may lack its partner; a sign that means itself takes a backslash: \. \( \?</source>
        <translation>Жақшаның сыңары жетіспейтін шығар; өзін білдіретін белгінің алдына кері қиғаш сызық қойылады: \. \( \?</translation>
    </message>
    <message>
        <source>The regular expression is too big: it repeats itself too often, or calls itself.</source>
        <translation>Тұрақты өрнек тым үлкен: тым көп қайталайды немесе өзін шақырады.</translation>
    </message>
    <message>
        <source>Use smaller numbers in braces, and no (?R).</source>
        <translation>Жүйелі жақшадағы сандарды кішірейтіңіз, (?R) қолданбаңыз.</translation>
    </message>
    <message>
        <source>The clipboard holds too much.</source>
        <translation>Алмасу буферіндегі мәтін тым үлкен.</translation>
    </message>
    <message>
        <source>Copy a part of it, or save it as a file and import that.</source>
        <translation>Бір бөлігін көшіріңіз немесе файлға сақтап, соны импорттаңыз.</translation>
    </message>
    <message>
        <source>This is not a rich text file.</source>
        <translation>Бұл RTF файлы емес.</translation>
    </message>
    <message>
        <source>Open it in the program that wrote it and save it as .docx.</source>
        <translation>Оны жазған бағдарламада ашып, .docx етіп сақтаңыз.</translation>
    </message>
    <message>
        <source>The text has hundreds of groups in one another, and is not read.</source>
        <translation>Мәтінде бірінің ішінде бірі жүздеген топ бар, сондықтан оқылмады.</translation>
    </message>
    <message>
        <source>Open it in Word or LibreOffice and save it as .docx.</source>
        <translation>Оны Word не LibreOffice бағдарламасында ашып, .docx етіп сақтаңыз.</translation>
    </message>
    <message>
        <source>The text has too many lists or quotes in one another.</source>
        <translation>Мәтінде бірінің ішінде бірі тым көп тізім не дәйексөз бар.</translation>
    </message>
    <message>
        <source>Look whether it is Markdown; if not, save it as .txt and import that.</source>
        <translation>Оның Markdown екенін тексеріңіз; болмаса, .txt етіп сақтап, соны импорттаңыз.</translation>
    </message>
    <message>
        <source>The article has no block “{block}”.</source>
        <translation>Мақалада «{block}» блогы жоқ.</translation>
    </message>
    <message>
        <source>Somebody may have taken it out; look at the text as it is now.</source>
        <translation>Оны біреу алып тастаған болуы мүмкін; мәтіннің қазіргі түріне қараңыз.</translation>
    </message>
    <message>
        <source>The picture of {width} by {height} points is too large.</source>
        <translation>{width} × {height} нүктелік сурет тым үлкен.</translation>
    </message>
    <message>
        <source>Make it smaller where it was made.</source>
        <translation>Оны жасалған жерінде кішірейтіңіз.</translation>
    </message>
    <message>
        <source>The picture’s file is larger than {most} megabytes.</source>
        <translation>Сурет файлы {most} мегабайттан үлкен.</translation>
    </message>
    <message>
        <source>Save it as JPEG and put it in again.</source>
        <translation>JPEG түрінде сақтап, қайта қойыңыз.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} файлын оқу мүмкін емес: {reason}.</translation>
    </message>
    <message>
        <source>Look whether the file is there and may be read.</source>
        <translation>Файл орнында ма және оны оқуға рұқсат бар ма, тексеріңіз.</translation>
    </message>
    <message>
        <source>The picture is in a form that no page shows, or it is damaged.</source>
        <translation>Сурет ешбір бет көрсетпейтін пішімде немесе бүлінген.</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG and put it in again.</source>
        <translation>Оны PNG не JPEG етіп сақтап, қайта салыңыз.</translation>
    </message>
    <message>
        <source>Revision {revision} of article {article} is damaged and cannot be read.</source>
        <translation>{article}-мақаланың {revision}-нұсқасы бүлінген, оны оқу мүмкін емес.</translation>
    </message>
    <message>
        <source>Take the text from a backup, or from another revision.</source>
        <translation>Мәтінді сақтық көшірмеден немесе басқа нұсқадан алыңыз.</translation>
    </message>
    <message>
        <source>A label has at most {most} characters; this one has {length}.</source>
        <translation>Белгіде ең көбі {most} таңба болады, мұнда {length}.</translation>
    </message>
    <message>
        <source>The article is in a state from which it does not come there.</source>
        <translation>Мақала бұл күйден онда өтпейді.</translation>
    </message>
    <message>
        <source>Open it again: its state may have changed meanwhile.</source>
        <translation>Қайта ашыңыз: күйі осы арада өзгерген болуы мүмкін.</translation>
    </message>
    <message>
        <source>{name} may not do this: it is for editors or publishers of the newsroom.</source>
        <translation>{name} мұны істей алмайды: бұл редакцияның редакторлары мен шығарушыларына арналған.</translation>
    </message>
    <message>
        <source>Send it for review, or ask somebody who may.</source>
        <translation>Тексеруге жіберіңіз немесе рұқсаты бар адамнан сұраңыз.</translation>
    </message>
    <message>
        <source>Ask somebody who may.</source>
        <translation>Құқығы бар адамнан сұраңыз.</translation>
    </message>
    <message>
        <source>{name} may not do this: it is for publishers of the newsroom.</source>
        <translation>{name} мұны істей алмайды: бұл редакцияның шығарушыларына арналған.</translation>
    </message>
    <message>
        <source>Its state follows from what was sent, so nobody sets it by hand.</source>
        <translation>Оның күйі жіберілгеніне байланысты, сондықтан қолмен қойылмайды.</translation>
    </message>
    <message>
        <source>Publish it, schedule it, call its schedule off, or withdraw it.</source>
        <translation>Жариялаңыз, уақытын белгілеңіз, болдырмаңыз немесе кері қайтарыңыз.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Қысқартыңыз.</translation>
    </message>
    <message>
        <source>“{role}” is no role.</source>
        <translation>«{role}» деген рөл жоқ.</translation>
    </message>
    <message>
        <source>Choose journalist, editor or publisher.</source>
        <translation>Журналист, редактор не шығарушыны таңдаңыз.</translation>
    </message>
    <message>
        <source>A name has 1 to {longest} characters.</source>
        <translation>Атта 1-ден {longest} таңбаға дейін болады.</translation>
    </message>
    <message>
        <source>Type the name that stands in revisions.</source>
        <translation>Нұсқаларда тұрған атты теріңіз.</translation>
    </message>
    <message>
        <source>Nobody is called “{name}”.</source>
        <translation>«{name}» деген адам жоқ.</translation>
    </message>
    <message>
        <source>Nobody could publish any more.</source>
        <translation>Енді ешкім жариялай алмай қалады.</translation>
    </message>
    <message>
        <source>Name a publisher first.</source>
        <translation>Алдымен шығарушыны атаңыз.</translation>
    </message>
    <message>
        <source>A calendar shows 1 to {most} days.</source>
        <translation>Күнтізбе 1-ден {most} күнге дейін көрсетеді.</translation>
    </message>
    <message>
        <source>Ask for fewer.</source>
        <translation>Азырақ сұраңыз.</translation>
    </message>
    <message>
        <source>Nothing of this article waits for its hour any more.</source>
        <translation>Бұл мақаладан уақытын күтіп тұрған ештеңе қалмады.</translation>
    </message>
    <message>
        <source>Schedule it from beside its text, under Publish.</source>
        <translation>Уақытын мәтін жанындағы «Жариялау» бөлімінде белгілеңіз.</translation>
    </message>
    <message>
        <source>That hour is over.</source>
        <translation>Ол уақыт өтіп кетті.</translation>
    </message>
    <message>
        <source>Choose a later one, or publish it now.</source>
        <translation>Кейінірек уақытты таңдаңыз немесе қазір жариялаңыз.</translation>
    </message>
    <message>
        <source>The article is under embargo until {until}; nothing goes out before.</source>
        <translation>Мақалада {until} дейін эмбарго бар; одан бұрын ештеңе шықпайды.</translation>
    </message>
    <message>
        <source>Choose a later hour, or change the embargo.</source>
        <translation>Кейінірек уақытты таңдаңыз немесе эмбаргоны өзгертіңіз.</translation>
    </message>
    <message>
        <source>It did not go out at its hour: something was missing that must be there.</source>
        <translation>Белгіленген уақытта шықпады: болуға тиіс бірдеңе жетіспеді.</translation>
    </message>
    <message>
        <source>Open the article, mend what Publish names, then publish it again.</source>
        <translation>Мақаланы ашып, «Жариялау» атағанды түзетіп, қайта жариялаңыз.</translation>
    </message>
    <message>
        <source>“{word}” is not one word.</source>
        <translation>«{word}» — бір сөз емес.</translation>
    </message>
    <message>
        <source>Choose a single word of letters, {longest} at most.</source>
        <translation>Әріптерден тұратын жалғыз сөзді таңдаңыз, ең көбі {longest} әріп.</translation>
    </message>
    <message>
        <source>“{word}” is not in the newsroom&apos;s dictionary.</source>
        <translation>«{word}» редакция сөздігінде жоқ.</translation>
    </message>
    <message>
        <source>Somebody may have taken it out; nothing needs to be done.</source>
        <translation>Оны басқа біреу алып тастаған болар; ештеңе істеудің қажеті жоқ.</translation>
    </message>
    <message>
        <source>This is no longer ignored.</source>
        <translation>Бұл енді еленбей тұрған жоқ.</translation>
    </message>
    <message>
        <source>Somebody took it back already; nothing needs to be done.</source>
        <translation>Оны басқа біреу қайтарып қойған; ештеңе істеудің қажеті жоқ.</translation>
    </message>
    <message>
        <source>There is nothing to export: nothing was published on this day.</source>
        <translation>Экспорттайтын ештеңе жоқ: бұл күні ештеңе жарияланбаған.</translation>
    </message>
    <message>
        <source>Choose another day.</source>
        <translation>Басқа күнді таңдаңыз.</translation>
    </message>
    <message>
        <source>{path} is a file, but several articles need a folder.</source>
        <translation>{path} — файл, ал бірнеше мақалаға қалта керек.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>“{format}” holds one article a file.</source>
        <translation>«{format}» пішімінде бір файлға бір мақала ғана сыяды.</translation>
    </message>
    <message>
        <source>Export into a folder.</source>
        <translation>Қалтаға экспорттаңыз.</translation>
    </message>
    <message>
        <source>“{name}” is not among the newsroom’s own places.</source>
        <translation>«{name}» редакцияның өз жерлері арасында жоқ.</translation>
    </message>
    <message>
        <source>Those that come with the program cannot be removed.</source>
        <translation>Бағдарламамен бірге келген жерлерді өшіруге болмайды.</translation>
    </message>
    <message>
        <source>The mail server has no name that can be used.</source>
        <translation>Пошта серверінің жарамды аты жоқ.</translation>
    </message>
    <message>
        <source>Give one such as mail.example.kz.</source>
        <translation>Оны көрсетіңіз, мысалы mail.example.kz.</translation>
    </message>
    <message>
        <source>The mailbox has no user.</source>
        <translation>Жәшіктің пайдаланушысы жоқ.</translation>
    </message>
    <message>
        <source>Give the name that you log in with.</source>
        <translation>Кіретін атыңызды көрсетіңіз.</translation>
    </message>
    <message>
        <source>That is not a port.</source>
        <translation>Мұндай порт болмайды.</translation>
    </message>
    <message>
        <source>Give one from 1 to 65535; IMAP&apos;s are 993 and 143.</source>
        <translation>1 мен 65535 аралығын көрсетіңіз; IMAP порттары — 993 пен 143.</translation>
    </message>
    <message>
        <source>There is no such kind of security.</source>
        <translation>Мұндай қорғаныс түрі жоқ.</translation>
    </message>
    <message>
        <source>Choose TLS, STARTTLS or none.</source>
        <translation>TLS, STARTTLS немесе қорғаныссыз дегенді таңдаңыз.</translation>
    </message>
    <message>
        <source>The password would cross the network for everyone to read.</source>
        <translation>Құпиясөз желіде ашық түрде өтер еді.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS; none is for a server on this computer.</source>
        <translation>TLS не STARTTLS таңдаңыз; қорғаныссыз тек осы компьютердегі серверге болады.</translation>
    </message>
    <message>
        <source>The mailbox would be looked at too often.</source>
        <translation>Жәшік тым жиі тексерілер еді.</translation>
    </message>
    <message>
        <source>Give {least} seconds or more.</source>
        <translation>{least} секундтан кем көрсетпеңіз.</translation>
    </message>
    <message>
        <source>The mailbox has no name.</source>
        <translation>Жәшіктің атауы жоқ.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Атау беріңіз.</translation>
    </message>
    <message>
        <source>The password of {user} is not known on this computer.</source>
        <translation>{user} құпиясөзі бұл компьютерде белгісіз.</translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>Оны тағы бір рет теріңіз.</translation>
    </message>
    <message>
        <source>The mail server refused {user}.</source>
        <translation>Пошта сервері {user} пайдаланушысын кіргізбеді.</translation>
    </message>
    <message>
        <source>Check the user and the password; some providers want a password made for programs.</source>
        <translation>Аты мен құпиясөзді тексеріңіз; кейбір қызметтер бағдарламаға арналған бөлек құпиясөз сұрайды.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}” in the mailbox.</source>
        <translation>Жәшікте «{folder}» бумасы жоқ.</translation>
    </message>
    <message>
        <source>INBOX is in every mailbox.</source>
        <translation>INBOX әр жәшікте бар.</translation>
    </message>
    <message>
        <source>The certificate {path} cannot be read.</source>
        <translation>{path} сертификаты оқылмайды.</translation>
    </message>
    <message>
        <source>Name a file in PEM, or leave it out for a server that everybody trusts.</source>
        <translation>PEM файлын көрсетіңіз, не жалпыға сенімді сервер үшін бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted.</source>
        <translation>{host} сертификаты сенімді емес.</translation>
    </message>
    <message>
        <source>For a server of your own name its certificate; else somebody may stand between.</source>
        <translation>Өз серверіңіз болса, сертификатын көрсетіңіз; әйтпесе араға бөгде біреу кіруі мүмкін.</translation>
    </message>
    <message>
        <source>The mail server {host}, port {port}, does not answer.</source>
        <translation>{host} пошта сервері, {port} порты, жауап бермейді.</translation>
    </message>
    <message>
        <source>Check its name, port and security, and your network.</source>
        <translation>Атын, портын, қорғанысын және желіңізді тексеріңіз.</translation>
    </message>
    <message>
        <source>The mail server {host}, port {port}, answered something that is not IMAP.</source>
        <translation>{host} пошта сервері, {port} порты, IMAP-қа жатпайтын жауап қайтарды.</translation>
    </message>
    <message>
        <source>Check its name and port; try again.</source>
        <translation>Аты мен портын тексеріп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>This letter is a report already.</source>
        <translation>Бұл хат хабарламаға айналған.</translation>
    </message>
    <message>
        <source>Close the report instead.</source>
        <translation>Оның орнына хабарламаны жабыңыз.</translation>
    </message>
    <message>
        <source>The template has no name.</source>
        <translation>Үлгінің атауы жоқ.</translation>
    </message>
    <message>
        <source>The template has more than {most} characters.</source>
        <translation>Үлгіде {most} таңбадан көп.</translation>
    </message>
    <message>
        <source>Keep only the lines that are the same in each letter.</source>
        <translation>Әр хатта бірдей жолдарды ғана қалдырыңыз.</translation>
    </message>
    <message>
        <source>There is no name “{name}”.</source>
        <translation>«{name}» деген ат жоқ.</translation>
    </message>
    <message>
        <source>Names are: {known}.</source>
        <translation>Аттар мынадай: {known}.</translation>
    </message>
    <message>
        <source>The template does not say where the reported words stand.</source>
        <translation>Үлгіде қате сөздердің орны айтылмаған.</translation>
    </message>
    <message>
        <source>Put {{quote}} in their place.</source>
        <translation>Олардың орнына {{quote}} қойыңыз.</translation>
    </message>
    <message>
        <source>Two names stand side by side: where one ends cannot be told.</source>
        <translation>Екі ат қатар тұр: біріншісінің соңы белгісіз.</translation>
    </message>
    <message>
        <source>Put what stands between them in the letter there too.</source>
        <translation>Хатта олардың арасында тұрғанды жазыңыз.</translation>
    </message>
    <message>
        <source>The table has no column “{column}”.</source>
        <translation>Кестеде «{column}» бағаны жоқ.</translation>
    </message>
    <message>
        <source>Name the columns in the first line: quote, url, suggestion, comment.</source>
        <translation>Бірінші жолда бағандарды атаңыз: quote, url, suggestion, comment.</translation>
    </message>
    <message>
        <source>This is not a table that can be read.</source>
        <translation>Бұл кестені оқу мүмкін емес.</translation>
    </message>
    <message>
        <source>Save it once more as CSV; a quotation mark may be open.</source>
        <translation>Оны CSV етіп қайта сақтаңыз; тырнақша жабылмаған шығар.</translation>
    </message>
    <message>
        <source>The collection names its pages and does not hold them.</source>
        <translation>Жинақ беттерін атайды, бірақ олардың өзі мұнда жоқ.</translation>
    </message>
    <message>
        <source>Give the pages themselves, one file each.</source>
        <translation>Беттердің өзін беріңіз: әрқайсысы бір файл.</translation>
    </message>
    <message>
        <source>The annotation does not say which words it is about.</source>
        <translation>Аннотацияда қай сөздер туралы екені айтылмаған.</translation>
    </message>
    <message>
        <source>Give a TextQuoteSelector, or a TextPositionSelector.</source>
        <translation>TextQuoteSelector не TextPositionSelector керек.</translation>
    </message>
    <message>
        <source>The report tells a place in a page that is not known, or is shorter than that.</source>
        <translation>Көрсетілген орын белгісіз не одан қысқа бетте.</translation>
    </message>
    <message>
        <source>Give the words themselves.</source>
        <translation>Сөздердің өзін келтіріңіз.</translation>
    </message>
    <message>
        <source>Give one from 1 to 65535; 587 and 465 are those for sending letters.</source>
        <translation>1 мен 65535 арасынан беріңіз; хат жіберуге 587 мен 465 арналған.</translation>
    </message>
    <message>
        <source>“{address}” is not an address that a letter can be sent to.</source>
        <translation>«{address}» — хат жіберуге болатын мекенжай емес.</translation>
    </message>
    <message>
        <source>Give one such as reader@example.kz.</source>
        <translation>Мысалы, reader@example.kz сияқты мекенжай беріңіз.</translation>
    </message>
    <message>
        <source>No mail server is set for letters to go out.</source>
        <translation>Хат жіберетін пошта сервері көрсетілмеген.</translation>
    </message>
    <message>
        <source>Set one in the settings, under “Letters”.</source>
        <translation>Оны баптаулардағы «Хаттар» бөлімінде көрсетіңіз.</translation>
    </message>
    <message>
        <source>The mail server {host} does not take the letter (answer {status}).</source>
        <translation>{host} пошта сервері хатты қабылдамайды (жауабы {status}).</translation>
    </message>
    <message>
        <source>Check the address that it goes to, and the one that it comes from.</source>
        <translation>Хат баратын және шығатын мекенжайларды тексеріңіз.</translation>
    </message>
    <message>
        <source>The mail server {host} does not take the letter now (answer {status}).</source>
        <translation>{host} пошта сервері хатты қазір қабылдамайды (жауабы {status}).</translation>
    </message>
    <message>
        <source>It is tried again later.</source>
        <translation>Кейінірек қайта жіберіледі.</translation>
    </message>
    <message>
        <source>The line to {host} broke while the letter was handed over.</source>
        <translation>Хат тапсырылып жатқанда {host} серверімен байланыс үзілді.</translation>
    </message>
    <message>
        <source>It may have arrived: send it again only if that does no harm.</source>
        <translation>Хат жетіп қойған болуы мүмкін: зиян келмесе ғана қайта жіберіңіз.</translation>
    </message>
    <message>
        <source>The mail server {host}, port {port}, does not speak SMTP as it was asked to.</source>
        <translation>{host} пошта сервері, {port}-порт, SMTP-мен сұралғандай жауап бермейді.</translation>
    </message>
    <message>
        <source>Check its name, port and security.</source>
        <translation>Атауын, портын және қорғалуын тексеріңіз.</translation>
    </message>
    <message>
        <source>The article was changed since you looked at it, so the fix was not made.</source>
        <translation>Сіз қарағаннан бері мақала өзгерді, сондықтан түзету енгізілмеді.</translation>
    </message>
    <message>
        <source>It waits as a suggestion in the text. Look at the words, then fix them again.</source>
        <translation>Ол мәтінде ұсыныс болып тұр. Сөздерді қарап, қайта түзетіңіз.</translation>
    </message>
    <message>
        <source>Somebody types in this article just now, so the fix was not made.</source>
        <translation>Бұл мақаланы қазір басқа біреу теріп жатыр, сондықтан түзету енгізілмеді.</translation>
    </message>
    <message>
        <source>It waits as a suggestion in their text, among the findings.</source>
        <translation>Ол сол мәтіннің ескертулері арасында ұсыныс болып тұр.</translation>
    </message>
    <message>
        <source>There is no kind of correction “{kind}”.</source>
        <translation>«{kind}» деген түзету түрі жоқ.</translation>
    </message>
    <message>
        <source>There are two notes in one language.</source>
        <translation>Бір тілде екі ескертпе бар.</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>Біреуін ғана беріңіз.</translation>
    </message>
    <message>
        <source>“{language}” is no language of this newsroom.</source>
        <translation>«{language}» — бұл редакцияның тілі емес.</translation>
    </message>
    <message>
        <source>The note has {length} characters; it may have {most}.</source>
        <translation>Ескертпеде {length} таңба бар; ең көбі {most} болады.</translation>
    </message>
    <message>
        <source>A reader was told of this correction already, so it cannot be taken back.</source>
        <translation>Оқырманға бұл түзету туралы хабарланған, сондықтан оны қайтарып алуға болмайды.</translation>
    </message>
    <message>
        <source>Mend the text in the article and publish it again.</source>
        <translation>Мәтінді мақалада түзетіп, қайта жариялаңыз.</translation>
    </message>
    <message>
        <source>There is nothing left to decide about this letter.</source>
        <translation>Бұл хат бойынша шешетін ештеңе қалмады.</translation>
    </message>
    <message>
        <source>It was sent, is being sent, or was cancelled.</source>
        <translation>Ол жіберілді, жіберіліп жатыр немесе тоқтатылды.</translation>
    </message>
    <message>
        <source>The letter has no subject or no text.</source>
        <translation>Хаттың тақырыбы не мәтіні жоқ.</translation>
    </message>
    <message>
        <source>Write what it should say.</source>
        <translation>Онда не айтылатынын жазыңыз.</translation>
    </message>
    <message>
        <source>A brace has no partner: character {position}.</source>
        <translation>Жақшаның сыңары жоқ: {position}-таңба.</translation>
    </message>
    <message>
        <source>Braces stand around names, and nowhere else.</source>
        <translation>Ирек жақша тек атаулардың айналасында тұрады.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Кезең басталмай тұрып аяқталады.</translation>
    </message>
    <message>
        <source>Give the earlier day first.</source>
        <translation>Алдымен ертерек күнді беріңіз.</translation>
    </message>
    <message>
        <source>The period is longer than thirty years.</source>
        <translation>Кезең отыз жылдан ұзақ.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Қысқарағын таңдаңыз.</translation>
    </message>
    <message>
        <source>{name} is too large for a list of words.</source>
        <translation>{name} — сөз тізімі үшін тым үлкен.</translation>
    </message>
    <message>
        <source>Split it into several.</source>
        <translation>Оны бірнеше файлға бөліңіз.</translation>
    </message>
    <message>
        <source>{name} is no list of words.</source>
        <translation>{name} — сөз тізімі емес.</translation>
    </message>
    <message>
        <source>Give a text file in UTF-8, one word a line.</source>
        <translation>UTF-8 мәтіндік файлын беріңіз: әр жолда бір сөз.</translation>
    </message>
    <message>
        <source>“{word}” is not in your dictionary.</source>
        <translation>«{word}» сіздің сөздігіңізде жоқ.</translation>
    </message>
    <message>
        <source>It may have been taken out already; nothing needs to be done.</source>
        <translation>Ол бұрын алынып тасталған болар; ештеңе істеудің қажеті жоқ.</translation>
    </message>
    <message>
        <source>“{word}” is no word that the archive taught.</source>
        <translation>«{word}» мұрағаттан үйренілген сөз емес.</translation>
    </message>
    <message>
        <source>Somebody may have refused it; nothing needs to be done.</source>
        <translation>Оны біреу қабылдамаған болар; ештеңе істеудің қажеті жоқ.</translation>
    </message>
    <message>
        <source>There is no notice “{name}”.</source>
        <translation>«{name}» деген ескертпе жоқ.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a notice.</source>
        <translation>«{name}» ескертпенің аты бола алмайды.</translation>
    </message>
    <message>
        <source>Give it a name of at most {longest} characters.</source>
        <translation>Ең көбі {longest} таңбалы ат беріңіз.</translation>
    </message>
    <message>
        <source>The notice has a link, and no words that it stands on.</source>
        <translation>Ескертпенің сілтемесі бар, бірақ ол тұратын сөздер жоқ.</translation>
    </message>
    <message>
        <source>Name them, for example {{agency}}.</source>
        <translation>Оларды атаңыз, мысалы {{agency}}.</translation>
    </message>
    <message>
        <source>The words “{words}”, which carry the link, are missing in one of the lengths.</source>
        <translation>Сілтеме тұратын «{words}» сөздері ұзындықтардың бірінде жоқ.</translation>
    </message>
    <message>
        <source>Write them there, or put the link on other words.</source>
        <translation>Оларды сол жерге жазыңыз немесе сілтемені басқа сөздерге қойыңыз.</translation>
    </message>
    <message>
        <source>The notice would end before it begins.</source>
        <translation>Ескертпе басталмай жатып аяқталар еді.</translation>
    </message>
    <message>
        <source>Give a later last day.</source>
        <translation>Соңғы күнін кейінірек қойыңыз.</translation>
    </message>
    <message>
        <source>The notice “{name}” comes with the program and cannot be taken away.</source>
        <translation>«{name}» ескертпесі бағдарламамен бірге келеді, оны алып тастауға болмайды.</translation>
    </message>
    <message>
        <source>Write a newer version of it, or let a rule choose another notice.</source>
        <translation>Оның жаңа нұсқасын жазыңыз немесе ереже басқа ескертпені таңдасын.</translation>
    </message>
    <message>
        <source>A rule still chooses the notice “{name}”.</source>
        <translation>«{name}» ескертпесін әлі бір ереже таңдайды.</translation>
    </message>
    <message>
        <source>Remove the rule first.</source>
        <translation>Алдымен ережені алып тастаңыз.</translation>
    </message>
    <message>
        <source>“{day}” is not a day.</source>
        <translation>«{day}» — күн емес.</translation>
    </message>
    <message>
        <source>Write it like 2026-06-13.</source>
        <translation>2026-06-13 түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>The program does not know this language.</source>
        <translation>Бағдарлама бұл тілді білмейді.</translation>
    </message>
    <message>
        <source>A notice cannot be shown in this length at this place.</source>
        <translation>Ескертпені бұл жерде мұндай ұзындықта көрсетуге болмайды.</translation>
    </message>
    <message>
        <source>Choose both from the lists.</source>
        <translation>Екеуін де тізімнен таңдаңыз.</translation>
    </message>
    <message>
        <source>The notice “{name}” has no version {version} in this language.</source>
        <translation>«{name}» ескертпесінің бұл тілде {version}-нұсқасы жоқ.</translation>
    </message>
    <message>
        <source>Nobody is named whose text this is.</source>
        <translation>Мәтіннің кімдікі екені аталмаған.</translation>
    </message>
    <message>
        <source>Name the agency in the dateline or in the settings.</source>
        <translation>Агенттікті күн жолында немесе баптауларда атаңыз.</translation>
    </message>
    <message>
        <source>{where} answered {status}, not with a page.</source>
        <translation>{where} бетпен емес, {status} деп жауап берді.</translation>
    </message>
    <message>
        <source>Open the address in a browser; if it shows there, save it and open the file.</source>
        <translation>Мекенжайды браузерде ашыңыз; онда көрінсе, бетті сақтап, файлын ашыңыз.</translation>
    </message>
    <message>
        <source>The page has no text; its words are drawn by a script, or are a picture.</source>
        <translation>Бетте мәтін жоқ: сөздерін скрипт салады немесе олар сурет.</translation>
    </message>
    <message>
        <source>Open it in a browser, save it as a complete page, and open the file.</source>
        <translation>Оны браузерде ашып, толық бет етіп сақтаңыз да, файлын ашыңыз.</translation>
    </message>
    <message>
        <source>The page is larger than {most} MB.</source>
        <translation>Бет {most} МБ-тан үлкен.</translation>
    </message>
    <message>
        <source>Save it without pictures and open the file.</source>
        <translation>Оны суретсіз сақтап, файлын ашыңыз.</translation>
    </message>
    <message>
        <source>This is no web page that can be read.</source>
        <translation>Бұл оқуға болатын веб-бет емес.</translation>
    </message>
    <message>
        <source>Give the address of the page with the text, or a saved .html or .mhtml file.</source>
        <translation>Мәтіні бар беттің мекенжайын немесе сақталған .html не .mhtml файлын беріңіз.</translation>
    </message>
    <message>
        <source>The page that was kept is damaged and cannot be read.</source>
        <translation>Сақталған бет бүлінген, оны оқу мүмкін емес.</translation>
    </message>
    <message>
        <source>Look at the address again.</source>
        <translation>Мекенжайды қайта қараңыз.</translation>
    </message>
    <message>
        <source>This page was a file, so there is no address to look at.</source>
        <translation>Бұл бет файл болған, сондықтан қарайтын мекенжай жоқ.</translation>
    </message>
    <message>
        <source>Save the page again and open its file.</source>
        <translation>Бетті қайта сақтап, файлын ашыңыз.</translation>
    </message>
    <message>
        <source>“{state}” is no state of the ledger.</source>
        <translation>Тізілімде «{state}» деген күй жоқ.</translation>
    </message>
    <message>
        <source>{value} is no share in per cent.</source>
        <translation>{value} — пайыздық үлес емес.</translation>
    </message>
    <message>
        <source>Give a number from 0 to 100.</source>
        <translation>0-ден 100-ге дейінгі сан беріңіз.</translation>
    </message>
    <message>
        <source>The letter has no text.</source>
        <translation>Хаттың мәтіні жоқ.</translation>
    </message>
    <message>
        <source>The page breaks no rule, so there is nothing to write about.</source>
        <translation>Бет ешбір ережені бұзбайды, сондықтан жазатын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Look at the page again, or change the rule.</source>
        <translation>Бетті қайта қараңыз немесе ережені өзгертіңіз.</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>{author} mended this in the inbox as «{text}»; the fix waits for you.</source>
        <translation>{author} мұны Кірісте «{text}» деп түзеді; түзету сізді күтіп тұр.</translation>
    </message>
    <message>
        <source>{found} stands where {wanted} belongs. Letters in this word: {count}.</source>
        <translation>{wanted} орнына {found} тұр. Сөздегі саны: {count}.</translation>
    </message>
    <message>
        <source>{found} stands where {wanted} belongs: the word is known only so.</source>
        <translation>{wanted} орнына {found} тұр: сөз тек солай жазылады.</translation>
    </message>
    <message>
        <source>{found} stands where another letter was lost; more than one word is possible.</source>
        <translation>Жоғалған әріптің орнында {found} тұр; бірнеше сөз болуы мүмкін.</translation>
    </message>
    <message>
        <source>{found} stands inside the word where another letter was lost.</source>
        <translation>Сөз ішінде жоғалған әріптің орнында {found} тұр.</translation>
    </message>
    <message>
        <source>The quotation that opens here is not closed: {near}</source>
        <translation>Осы жерде ашылған тырнақша жабылмаған: {near}</translation>
    </message>
    <message>
        <source>One quotation mark more closes than opens in this paragraph, by: {near}</source>
        <translation>Абзацта жабатын тырнақша ашатыннан көп, мына тұста: {near}</translation>
    </message>
    <message>
        <source>The quotation opens with {opener} and closes with {mark}.</source>
        <translation>Тырнақша {opener} белгісімен ашылып, {mark} белгісімен жабылған.</translation>
    </message>
    <message>
        <source>«{word}» is not in the dictionary.</source>
        <translation>«{word}» сөзі сөздікте жоқ.</translation>
    </message>
    <message>
        <source>A hyphen stands where a dash ({dash}) belongs.</source>
        <translation>Сызықша ({dash}) орнына дефис тұр.</translation>
    </message>
    <message>
        <source>A hyphen between spaces: a hyphenated word or a dash?</source>
        <translation>Бос орындар арасында дефис тұр: қос сөз бе, сызықша ма?</translation>
    </message>
    <message>
        <source>Spaces in a row: {count}.</source>
        <translation>Қатар тұрған бос орындар: {count}.</translation>
    </message>
    <message>
        <source>A space before «{mark}».</source>
        <translation>«{mark}» алдында бос орын тұр.</translation>
    </message>
    <message>
        <source>«{word}» is written twice.</source>
        <translation>«{word}» екі рет жазылған.</translation>
    </message>
    <message>
        <source>The attribution notice would be missing on: {channels}.</source>
        <translation>Дереккөз ескертпесі мына арналарда болмас еді: {channels}.</translation>
    </message>
    <message>
        <source>The attribution notice would stand twice on: {channels}.</source>
        <translation>Дереккөз ескертпесі мына арналарда екі рет тұрар еді: {channels}.</translation>
    </message>
    <message>
        <source>The link of the attribution notice could not be clicked on: {channels}.</source>
        <translation>Дереккөз ескертпесінің сілтемесі мына арналарда басылмас еді: {channels}.</translation>
    </message>
    <message>
        <source>The attribution notice would be missing among the file&apos;s own data on: {channels}.</source>
        <translation>Дереккөз ескертпесі мына арналарда файлдың өз деректерінде болмас еді: {channels}.</translation>
    </message>
    <message>
        <source>The notice needs a value for “{name}”, and there is none.</source>
        <translation>Ескертпеге «{name}» мәні керек, бірақ ол жоқ.</translation>
    </message>
    <message>
        <source>The headline is missing.</source>
        <translation>Тақырып жоқ.</translation>
    </message>
    <message>
        <source>The body is empty.</source>
        <translation>Мәтін бос.</translation>
    </message>
    <message>
        <source>The article has no language.</source>
        <translation>Мақаланың тілі көрсетілмеген.</translation>
    </message>
    <message>
        <source>The attribution notice is missing.</source>
        <translation>Дереккөз туралы ескертпе жоқ.</translation>
    </message>
    <message>
        <source>The article is under embargo until {until}; nothing goes out before.</source>
        <translation>Мақала {until} дейін эмбаргода; оған дейін ештеңе жіберілмейді.</translation>
    </message>
    <message>
        <source>A picture has no description for those who do not see it.</source>
        <translation>Суретте оны көрмейтіндерге арналған сипаттама жоқ.</translation>
    </message>
    <message>
        <source>The file of a picture is missing on this machine.</source>
        <translation>Бұл компьютерде суреттің файлы жоқ.</translation>
    </message>
    <message>
        <source>The attribution notice stands there more than once.</source>
        <translation>Дереккөз туралы ескертпе бір реттен көп тұр.</translation>
    </message>
    <message>
        <source>The lead is missing.</source>
        <translation>Лид жоқ.</translation>
    </message>
    <message>
        <source>The dateline is missing.</source>
        <translation>Орны мен күні жазылмаған.</translation>
    </message>
    <message>
        <source>The byline is missing.</source>
        <translation>Автордың аты жазылмаған.</translation>
    </message>
    <message>
        <source>No topic is named.</source>
        <translation>Тақырып белгілері қойылмаған.</translation>
    </message>
    <message>
        <source>No source is named.</source>
        <translation>Дереккөз көрсетілмеген.</translation>
    </message>
    <message>
        <source>The headline is short. Characters wanting: {number}.</source>
        <translation>Тақырып қысқа. Жетпейтін таңба саны: {number}.</translation>
    </message>
    <message>
        <source>The headline is long. Characters too many: {number}.</source>
        <translation>Тақырып ұзын. Артық таңба саны: {number}.</translation>
    </message>
    <message>
        <source>The headline is short. Words wanting: {number}.</source>
        <translation>Тақырып қысқа. Жетпейтін сөз саны: {number}.</translation>
    </message>
    <message>
        <source>The headline is long. Words too many: {number}.</source>
        <translation>Тақырып ұзын. Артық сөз саны: {number}.</translation>
    </message>
    <message>
        <source>The lead is short. Characters wanting: {number}.</source>
        <translation>Лид қысқа. Жетпейтін таңба саны: {number}.</translation>
    </message>
    <message>
        <source>The lead is long. Characters too many: {number}.</source>
        <translation>Лид ұзын. Артық таңба саны: {number}.</translation>
    </message>
    <message>
        <source>The lead is short. Words wanting: {number}.</source>
        <translation>Лид қысқа. Жетпейтін сөз саны: {number}.</translation>
    </message>
    <message>
        <source>The lead is long. Words too many: {number}.</source>
        <translation>Лид ұзын. Артық сөз саны: {number}.</translation>
    </message>
    <message>
        <source>The text is short. Characters wanting: {number}.</source>
        <translation>Мәтін қысқа. Жетпейтін таңба саны: {number}.</translation>
    </message>
    <message>
        <source>The text is long. Characters too many: {number}.</source>
        <translation>Мәтін ұзын. Артық таңба саны: {number}.</translation>
    </message>
    <message>
        <source>The text is short. Words wanting: {number}.</source>
        <translation>Мәтін қысқа. Жетпейтін сөз саны: {number}.</translation>
    </message>
    <message>
        <source>The text is long. Words too many: {number}.</source>
        <translation>Мәтін ұзын. Артық сөз саны: {number}.</translation>
    </message>
    <message>
        <source>Pictures still wanting: {number}.</source>
        <translation>Жетпейтін сурет саны: {number}.</translation>
    </message>
    <message>
        <source>This text is {truly} read as {read_as}. Known words: {before} % now, {after} % after the repair.</source>
        <translation>Бұл мәтін {truly} еді, {read_as} деп оқылған. Белгілі сөздер: қазір {before} %, түзеткеннен кейін {after} %.</translation>
    </message>
    <message>
        <source>The whole article is {truly} read as {read_as}. Known words here: {before} % now, {after} % after the repair.</source>
        <translation>Бүкіл мақала {truly} еді, {read_as} деп оқылған. Мұндағы белгілі сөздер: қазір {before} %, түзеткеннен кейін {after} %.</translation>
    </message>
    <message>
        <source>{found} stands where {wanted} belongs: {truly} or an old Kazakh font, read as {read_as}.</source>
        <translation>{wanted} орнында {found} тұр: {truly} немесе ескі қазақ қарпі {read_as} деп оқылған.</translation>
    </message>
    <message>
        <source>{found} stands where {wanted} belongs, throughout this text: an old Kazakh font.</source>
        <translation>Бүкіл мәтінде {wanted} орнында {found} тұр: ескі қазақ қарпі.</translation>
    </message>
    <message>
        <source>{found} stands where {wanted} was lost: the word is known only so.</source>
        <translation>{wanted} жоғалған жерде {found} тұр: сөз тек осылай белгілі.</translation>
    </message>
    <message>
        <source>{found} stands where a letter was lost; more than one word is possible.</source>
        <translation>Әріп жоғалған жерде {found} тұр; бірнеше сөз болуы мүмкін.</translation>
    </message>
    <message>
        <source>{found} stands where a letter was lost.</source>
        <translation>Әріп жоғалған жерде {found} тұр.</translation>
    </message>
    <message>
        <source>«{word}» was typed with the English layout: these keys are «{wanted}».</source>
        <translation>«{word}» ағылшын пернетақтасында терілген: бұл пернелер — «{wanted}».</translation>
    </message>
    <message>
        <source>«{word}» was typed with the Cyrillic layout: these keys are «{wanted}».</source>
        <translation>«{word}» кирилл пернетақтасында терілген: бұл пернелер — «{wanted}».</translation>
    </message>
    <message>
        <source>{found} stands where {wanted} belongs: both lie on the same key.</source>
        <translation>{wanted} орнында {found} тұр: екеуі бір пернеде.</translation>
    </message>
    <message>
        <source>The bracket that opens here is not closed.</source>
        <translation>Мұнда ашылған жақша жабылмаған.</translation>
    </message>
    <message>
        <source>A bracket closes here that was not opened.</source>
        <translation>Ашылмаған жақша осы жерде жабылады.</translation>
    </message>
    <message>
        <source>The bracket opens with {opener} and closes with {mark}.</source>
        <translation>Жақша {opener} белгісімен ашылып, {mark} белгісімен жабылады.</translation>
    </message>
    <message>
        <source>The quotation marks of this language are {wanted} ({source}).</source>
        <translation>Бұл тілдің тырнақшалары — {wanted} ({source}).</translation>
    </message>
    <message>
        <source>A quotation within another takes {wanted} ({source}).</source>
        <translation>Тырнақша ішіндегі тырнақша — {wanted} ({source}).</translation>
    </message>
    <message>
        <source>Hyphens in a row stand for a dash ({source}).</source>
        <translation>Қатар тұрған дефистер сызықшаның орнында тұр ({source}).</translation>
    </message>
    <message>
        <source>Another dash is usual here: «{wanted}» ({source}).</source>
        <translation>Мұнда басқа сызықша қойылады: «{wanted}» ({source}).</translation>
    </message>
    <message>
        <source>From year to year goes an en dash: {wanted} ({source}).</source>
        <translation>Жылдар арасына қысқа сызықша қойылады: {wanted} ({source}).</translation>
    </message>
    <message>
        <source>Three stops are one sign: … ({source}).</source>
        <translation>Көп нүкте — бір таңба: … ({source}).</translation>
    </message>
    <message>
        <source>After ? and ! two stops follow ({source}).</source>
        <translation>? және ! белгілерінен кейін екі нүкте қойылады ({source}).</translation>
    </message>
    <message>
        <source>More than three stops in a row ({source}).</source>
        <translation>Қатар үштен көп нүкте тұр ({source}).</translation>
    </message>
    <message>
        <source>«{found}»: the mark stands more than once.</source>
        <translation>«{found}»: белгі бірнеше рет тұр.</translation>
    </message>
    <message>
        <source>Two full stops: one, or an ellipsis?</source>
        <translation>Екі нүкте: біреуі ме, әлде көп нүкте ме?</translation>
    </message>
    <message>
        <source>«{found}»: one of the two marks is too many.</source>
        <translation>«{found}»: екі белгінің бірі артық.</translation>
    </message>
    <message>
        <source>A space is missing after «{found}».</source>
        <translation>«{found}» белгісінен кейін бос орын жоқ.</translation>
    </message>
    <message>
        <source>A space is missing after the full stop.</source>
        <translation>Нүктеден кейін бос орын жоқ.</translation>
    </message>
    <message>
        <source>A space is missing before the quotation mark.</source>
        <translation>Тырнақшаның алдында бос орын жоқ.</translation>
    </message>
    <message>
        <source>No space within brackets and quotation marks ({source}).</source>
        <translation>Жақша мен тырнақшаның ішкі жағында бос орын болмайды ({source}).</translation>
    </message>
    <message>
        <source>A sentence begins with a capital: «{wanted}».</source>
        <translation>Сөйлем бас әріптен басталады: «{wanted}».</translation>
    </message>
    <message>
        <source>Initials and surname stand apart: «{wanted}» ({source}).</source>
        <translation>Аты-жөннің бас әріптері мен тегі бөлек жазылады: «{wanted}» ({source}).</translation>
    </message>
    <message>
        <source>A no-break space between initials and surname ({source}).</source>
        <translation>Бас әріптер мен тектің арасында үзілмейтін бос орын қойылады ({source}).</translation>
    </message>
    <message>
        <source>A date is written so: {wanted} ({source}).</source>
        <translation>Күн былай жазылады: {wanted} ({source}).</translation>
    </message>
    <message>
        <source>A number of a date takes no ending: {wanted} ({source}).</source>
        <translation>Күн санына жалғау жалғанбайды: {wanted} ({source}).</translation>
    </message>
    <message>
        <source>A month has no capital ({source}).</source>
        <translation>Ай аты кіші әріппен жазылады ({source}).</translation>
    </message>
    <message>
        <source>A time is written so: {wanted} ({source}).</source>
        <translation>Уақыт былай жазылады: {wanted} ({source}).</translation>
    </message>
    <message>
        <source>There is no such date: «{found}».</source>
        <translation>Мұндай күн жоқ: «{found}».</translation>
    </message>
    <message>
        <source>There is no such time: «{found}».</source>
        <translation>Мұндай уақыт жоқ: «{found}».</translation>
    </message>
    <message>
        <source>A long number is written in groups of three: {wanted} ({source}).</source>
        <translation>Ұзын сан үш-үштен бөлініп жазылады: {wanted} ({source}).</translation>
    </message>
    <message>
        <source>A decimal comma: {wanted} ({source}).</source>
        <translation>Ондық бөлшек үтірмен жазылады: {wanted} ({source}).</translation>
    </message>
    <message>
        <source>A decimal point: {wanted} ({source}).</source>
        <translation>Ондық бөлшек нүктемен жазылады: {wanted} ({source}).</translation>
    </message>
    <message>
        <source>A no-break space between the number and {found} ({source}).</source>
        <translation>Сан мен {found} арасында үзілмейтін бос орын қойылады ({source}).</translation>
    </message>
    <message>
        <source>No space before % ({source}).</source>
        <translation>% алдында бос орын болмайды ({source}).</translation>
    </message>
    <message>
        <source>A no-break space after {found} ({source}).</source>
        <translation>{found} белгісінен кейін үзілмейтін бос орын қойылады ({source}).</translation>
    </message>
    <message>
        <source>A no-break space between the number and «{found}» ({source}).</source>
        <translation>Сан мен «{found}» арасында үзілмейтін бос орын қойылады ({source}).</translation>
    </message>
    <message>
        <source>The sign of the currency stands so: {wanted} ({source}).</source>
        <translation>Валюта белгісі былай қойылады: {wanted} ({source}).</translation>
    </message>
    <message>
        <source>In this language the currency is called «{wanted}» ({source}).</source>
        <translation>Бұл тілде валюта «{wanted}» деп аталады ({source}).</translation>
    </message>
    <message>
        <source>A no-break space before the dash, so that no line begins with it ({source}).</source>
        <translation>Жол сызықшадан басталмауы үшін оның алдына үзілмейтін бос орын қойылады ({source}).</translation>
    </message>
    <message>
        <source>A no-break space between the number and what it counts ({source}).</source>
        <translation>Сан мен оның өлшемі арасында үзілмейтін бос орын қойылады ({source}).</translation>
    </message>
    <message>
        <source>A no-break space between the sign and its number ({source}).</source>
        <translation>Белгі мен оның нөмірі арасында үзілмейтін бос орын қойылады ({source}).</translation>
    </message>
    <message>
        <source>The sign of a number is №, with a no-break space after it ({source}).</source>
        <translation>Нөмір белгісі — №, одан кейін үзілмес бос орын қойылады ({source}).</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>language: {tag}, told from the words</source>
        <translation>тілі: {tag}, сөздерінен анықталды</translation>
    </message>
    <message>
        <source>published {moment} ({zone})</source>
        <translation>жарияланған уақыты: {moment} ({zone})</translation>
    </message>
    <message>
        <source>views: {count}</source>
        <translation>қаралымы: {count}</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>тақырып</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>лид</translation>
    </message>
    <message>
        <source>dateline: {text}</source>
        <translation>орны мен күні: {text}</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>автор</translation>
    </message>
    <message>
        <source>blocks of the body: {count}</source>
        <translation>негізгі мәтіннің блоктары: {count}</translation>
    </message>
    <message>
        <source>blocks of the body: {count}, of them list items: {lists}</source>
        <translation>негізгі мәтіннің блоктары: {count}, оның ішінде тізім тармақтары: {lists}</translation>
    </message>
    <message>
        <source>attribution notice</source>
        <translation>дереккөз ескертпесі</translation>
    </message>
    <message>
        <source>kept apart from the text: {kind}</source>
        <translation>мәтіннен бөлек сақталды: {kind}</translation>
    </message>
    <message>
        <source>pictures: {count}</source>
        <translation>суреттер: {count}</translation>
    </message>
    <message>
        <source>notes: {count}, as numbers in the text with their words after it</source>
        <translation>ескертулер: {count}, мәтінде нөмірімен, сөздері мәтін соңында</translation>
    </message>
    <message>
        <source>the “{sign}” after the dateline was taken away: each output sets its own</source>
        <translation>орны мен күнінен кейінгі «{sign}» алынды: оны әр шығыс өзі қояды</translation>
    </message>
    <message>
        <source>the file does not name its encoding; it was read as {code_page}</source>
        <translation>файлда кодтауы көрсетілмеген; {code_page} деп оқылды</translation>
    </message>
    <message>
        <source>the page names a wrong encoding; it was read as {code_page}</source>
        <translation>бетте кодтауы қате көрсетілген; {code_page} деп оқылды</translation>
    </message>
    <message>
        <source>the file is called {suffix}, and was read as what it is: {format}</source>
        <translation>файл {suffix} деп аталған, бірақ шын түрінде оқылды: {format}</translation>
    </message>
    <message>
        <source>the letters are in the Kazakh code page {code_page}, not the Russian</source>
        <translation>әріптер орысша емес, қазақша {code_page} кодтауында</translation>
    </message>
    <message>
        <source>the numbers that Word puts before headings were not taken</source>
        <translation>Word тақырып алдына қоятын нөмірлер алынбады</translation>
    </message>
    <message>
        <source>a file that is embedded in the text was read with it</source>
        <translation>мәтінге салынған файл онымен бірге оқылды</translation>
    </message>
    <message>
        <source>paragraphs in one cell of a table stand on one line</source>
        <translation>кестенің бір ұяшығындағы абзацтар бір жолға жазылды</translation>
    </message>
    <message>
        <source>text boxes: {count}, set after the paragraph that they stand at</source>
        <translation>мәтін жақтаулары: {count}, өзі тұрған абзацтан кейін қойылды</translation>
    </message>
    <message>
        <source>links to no web address, kept as words: {count}</source>
        <translation>веб-мекенжайы жоқ сілтемелер сөз күйінде қалды: {count}</translation>
    </message>
    <message>
        <source>paragraphs that were too long to write in, cut at ends of sentences: {count}</source>
        <translation>жазуға тым ұзын, сөйлем соңынан бөлінген абзацтар: {count}</translation>
    </message>
    <message>
        <source>page header: “{words}”</source>
        <translation>жоғарғы колонтитул: «{words}»</translation>
    </message>
    <message>
        <source>page footer: “{words}”</source>
        <translation>төменгі колонтитул: «{words}»</translation>
    </message>
    <message>
        <source>comments: “{words}”</source>
        <translation>түсініктемелер: «{words}»</translation>
    </message>
    <message>
        <source>diagram: “{words}”</source>
        <translation>сызба: «{words}»</translation>
    </message>
    <message>
        <source>chart: “{words}”</source>
        <translation>диаграмма: «{words}»</translation>
    </message>
    <message>
        <source>hidden: “{words}”</source>
        <translation>жасырын: «{words}»</translation>
    </message>
    <message>
        <source>hidden pictures: {count}</source>
        <translation>жасырын суреттер: {count}</translation>
    </message>
    <message>
        <source>deleted: “{words}”</source>
        <translation>өшірілген: «{words}»</translation>
    </message>
    <message>
        <source>record of corrections: “{words}”</source>
        <translation>түзетулер жазбасы: «{words}»</translation>
    </message>
    <message>
        <source>table of contents: “{words}”</source>
        <translation>мазмұны: «{words}»</translation>
    </message>
    <message>
        <source>form fields that nobody has filled in: “{words}”</source>
        <translation>толтырылмаған форма өрістері: «{words}»</translation>
    </message>
    <message>
        <source>outside the article: “{words}”</source>
        <translation>мақаладан тыс: «{words}»</translation>
    </message>
    <message>
        <source>elements of the page &lt;{tag}&gt;: {count}</source>
        <translation>бет элементтері &lt;{tag}&gt;: {count}</translation>
    </message>
    <message>
        <source>signs of a font that stand for no letter: {fonts}</source>
        <translation>қаріптің әріпке сай келмейтін белгілері: {fonts}</translation>
    </message>
    <message>
        <source>a file that is embedded in the text</source>
        <translation>мәтінге енгізілген файл</translation>
    </message>
    <message>
        <source>pictures that are only an address: {count}</source>
        <translation>тек мекенжайы бар суреттер: {count}</translation>
    </message>
    <message>
        <source>a picture that is not in the file, and is not fetched{named}</source>
        <translation>файлда жоқ сурет, желіден алынбайды{named}</translation>
    </message>
    <message>
        <source>a picture that should be in the file, and is not{named}</source>
        <translation>файлда болуға тиіс, бірақ жоқ сурет{named}</translation>
    </message>
    <message>
        <source>a picture that is damaged or packed too close{named}</source>
        <translation>бүлінген немесе тым тығыз сығылған сурет{named}</translation>
    </message>
    <message>
        <source>a picture that is too large ({width} × {height}){named}</source>
        <translation>тым үлкен сурет ({width} × {height}){named}</translation>
    </message>
    <message>
        <source>a picture that is damaged, or in a form that no page shows{named}</source>
        <translation>бүлінген немесе бет көрсете алмайтын пішімдегі сурет{named}</translation>
    </message>
    <message>
        <source>call to report an error</source>
        <translation>қате туралы хабарлау шақыруы</translation>
    </message>
    <message>
        <source>related news</source>
        <translation>тақырыптас жаңалықтар</translation>
    </message>
    <message>
        <source>most read</source>
        <translation>ең көп оқылғаны</translation>
    </message>
    <message>
        <source>a Word file</source>
        <translation>Word файлы</translation>
    </message>
    <message>
        <source>rich text</source>
        <translation>пішімделген мәтін (RTF)</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>OpenDocument мәтіні</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>веб-бет</translation>
    </message>
    <message>
        <source>a web page in one file</source>
        <translation>бір файлға сақталған веб-бет</translation>
    </message>
    <message>
        <source>Imported: {headline}</source>
        <translation>Импортталды: {headline}</translation>
    </message>
    <message>
        <source>Articles imported: {count}</source>
        <translation>Импортталған мақалалар: {count}</translation>
    </message>
    <message>
        <source>Stopped: what was imported before stays</source>
        <translation>Тоқтатылды: бұған дейін импортталғаны қалады</translation>
    </message>
    <message>
        <source>Not imported: {names}</source>
        <translation>Импортталмады: {names}</translation>
    </message>
    <message>
        <source>Changed: {count}</source>
        <translation>Өзгертілді: {count}</translation>
    </message>
    <message>
        <source>Left out: {count}</source>
        <translation>Алынбады: {count}</translation>
    </message>
    <message>
        <source>(no headline)</source>
        <translation>(тақырыпсыз)</translation>
    </message>
    <message>
        <source>language: {tag}, as the page says</source>
        <translation>тілі: {tag}, бетте осылай көрсетілген</translation>
    </message>
    <message>
        <source>topics: {names}</source>
        <translation>тақырыптары: {names}</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Kazakh</source>
        <translation>қазақша</translation>
    </message>
    <message>
        <source>Kazakh, Latin</source>
        <translation>Қазақша, латын</translation>
    </message>
    <message>
        <source>Kazakh, Latin of 2018</source>
        <translation>Қазақша, 2018 жылғы латын</translation>
    </message>
    <message>
        <source>Kazakh, Arabic</source>
        <translation>Қазақша, араб жазуы</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>орысша</translation>
    </message>
    <message>
        <source>English</source>
        <translation>ағылшынша</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Өңдеу</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Мақала</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Кіріс</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Кезек</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Көрініс</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Анықтама</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Басқа</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Кірістіру</translation>
    </message>
</context>
<context>
    <name>outcomes</name>
    <message>
        <source>Running</source>
        <translation>Орындалып жатыр</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Жеткізілді</translation>
    </message>
    <message>
        <source>The network failed</source>
        <translation>Желі істен шықты</translation>
    </message>
    <message>
        <source>The receiver asked to wait</source>
        <translation>Қабылдаушы күте тұруды сұрады</translation>
    </message>
    <message>
        <source>The receiver refused</source>
        <translation>Қабылдаушы бас тартты</translation>
    </message>
    <message>
        <source>This computer failed</source>
        <translation>Осы компьютерде ақау болды</translation>
    </message>
    <message>
        <source>Did not come to an end</source>
        <translation>Аяқталмады</translation>
    </message>
</context>
<context>
    <name>panels</name>
    <message>
        <source>Go to: {panel}</source>
        <translation>Өту: {panel}</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Мақалалар</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Кіріс</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Кезек</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Көрсеткіштер</translation>
    </message>
    <message>
        <source>Reprints</source>
        <translation>Көшірмелер</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Not looked for yet</source>
        <translation>Орны әлі ізделген жоқ</translation>
    </message>
    <message>
        <source>Found in today&apos;s text</source>
        <translation>Қазіргі мәтіннен табылды</translation>
    </message>
    <message>
        <source>Moved, and found in today&apos;s text</source>
        <translation>Жылжыған, қазіргі мәтіннен табылды</translation>
    </message>
    <message>
        <source>These words were corrected since</source>
        <translation>Бұл сөздер содан бері түзетілген</translation>
    </message>
    <message>
        <source>These words stand in several places, and none is surely meant</source>
        <translation>Бұл сөздер бірнеше жерде бар, қайсысы екені анық емес</translation>
    </message>
    <message>
        <source>These words are not in today&apos;s text any more</source>
        <translation>Бұл сөздер қазіргі мәтінде жоқ</translation>
    </message>
    <message>
        <source>These words were never in this article</source>
        <translation>Бұл сөздер мақалада ешқашан болмаған</translation>
    </message>
    <message>
        <source>The report names no article of ours</source>
        <translation>Хабарламада біздің мақала аталмаған</translation>
    </message>
</context>
<context>
    <name>queue_actions</name>
    <message>
        <source>Publish</source>
        <translation>Жариялау</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Жаңарту</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Қайтарып алу</translation>
    </message>
</context>
<context>
    <name>queue_reasons</name>
    <message>
        <source>Goes out at {until}.</source>
        <translation>{until} жіберіледі.</translation>
    </message>
    <message>
        <source>It was to go out at {due} and went out {minutes} minutes late: no worker was running.</source>
        <translation>{due} шығуға тиіс еді, {minutes} минут кешігіп шықты: жіберуші жұмыс істемей тұрды.</translation>
    </message>
    <message>
        <source>Goes out next.</source>
        <translation>Келесі болып жіберіледі.</translation>
    </message>
    <message>
        <source>The channel “{channel}” is paused.</source>
        <translation>«{channel}» арнасы кідіртілген.</translation>
    </message>
    <message>
        <source>Waits until revision {revision} of the same article has been sent.</source>
        <translation>Осы мақаланың {revision}-нұсқасы жіберілгенше күтеді.</translation>
    </message>
    <message>
        <source>Is being sent.</source>
        <translation>Жіберіліп жатыр.</translation>
    </message>
    <message>
        <source>Revision {revision} goes out in its place.</source>
        <translation>Мұның орнына {revision}-нұсқа жіберіледі.</translation>
    </message>
    <message>
        <source>The article was withdrawn before this was sent.</source>
        <translation>Жіберілмей тұрып мақала қайтарып алынды.</translation>
    </message>
    <message>
        <source>Cancelled by {author}.</source>
        <translation>Тоқтатқан: {author}.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Тоқтатылды.</translation>
    </message>
    <message>
        <source>The correction was undone before it was sent.</source>
        <translation>Жіберілмей тұрып түзетуден бас тартылды.</translation>
    </message>
    <message>
        <source>The last attempt did not come to an end; it is made again.</source>
        <translation>Соңғы талпыныс аяқталмады; қайта жасалады.</translation>
    </message>
    <message>
        <source>Attempts that did not come to an end: {attempts}.</source>
        <translation>Аяқталмаған талпыныс: {attempts}.</translation>
    </message>
    <message>
        <source>{message} Attempts: {attempts}; the next is at {until}.</source>
        <translation>{message} Талпыныс саны: {attempts}; келесісі {until}.</translation>
    </message>
    <message>
        <source>{message} The next attempt is at {until}.</source>
        <translation>{message} Келесі талпыныс {until}.</translation>
    </message>
    <message>
        <source>{message} Given up; attempts: {attempts}.</source>
        <translation>{message} Жіберу тоқтатылды; талпыныс саны: {attempts}.</translation>
    </message>
    <message>
        <source>{message}</source>
        <translation>{message}</translation>
    </message>
    <message>
        <source>Nothing here can publish to “{target}”, which the channel “{channel}” wants.</source>
        <translation>«{channel}» арнасы сұраған «{target}» тәсілімен жариялай алмаймыз.</translation>
    </message>
    <message>
        <source>“{target}” made a mistake of its own; a crash report says more.</source>
        <translation>«{target}» ішінде қате болды; толығы ақау есебінде.</translation>
    </message>
</context>
<context>
    <name>queue_states</name>
    <message>
        <source>Waiting</source>
        <translation>Күтуде</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Жіберіліп жатыр</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Сәтсіз</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Жаңасымен ауысты</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Тоқтатылған</translation>
    </message>
</context>
<context>
    <name>report_states</name>
    <message>
        <source>New</source>
        <translation>Жаңа</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Қабылданды</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Түзетілді</translation>
    </message>
    <message>
        <source>Corrected before</source>
        <translation>Бұрын түзетілген</translation>
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
        <source>Waiting</source>
        <translation>Күтуде</translation>
    </message>
</context>
<context>
    <name>scripts</name>
    <message>
        <source>Cyrillic</source>
        <translation>Кирилл</translation>
    </message>
    <message>
        <source>Latin (2021)</source>
        <translation>Латын (2021)</translation>
    </message>
    <message>
        <source>Latin (2018)</source>
        <translation>Латын (2018)</translation>
    </message>
    <message>
        <source>Arabic (töte jazu)</source>
        <translation>Араб (төте жазу)</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>General</source>
        <translation>Жалпы</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Осы компьютер</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Жазу</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Жариялау</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Оқырмандар</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>Versions and their days</source>
        <translation>Нұсқалар және олардың күндері</translation>
    </message>
</context>
</TS>
