<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>ArticleList</name>
    <message>
        <source>Without a headline</source>
        <translation>Тақырыпсыз</translation>
    </message>
</context>
<context>
    <name>ArticlePanel</name>
    <message>
        <source>Findings</source>
        <translation>Ескертулер</translation>
    </message>
    <message>
        <source>Notice and preview</source>
        <translation>Дереккөз бен көрініс</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Нұсқалар</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Мәліметтер</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Жариялау</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Ештеңе ашылмаған</translation>
    </message>
    <message>
        <source>Choose an article on the left, write a new one, or drop a file here.</source>
        <translation>Сол жақтан мақала таңдаңыз, жаңасын жазыңыз немесе осында файл тастаңыз.</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Жаңа мақала</translation>
    </message>
    <message>
        <source>Saved as a revision</source>
        <translation>Жаңа нұсқа сақталды</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) mended</source>
        <translation>
            <numerusform>%n жер түзетілді</numerusform>
            <numerusform>%n жер түзетілді</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BlockForm</name>
    <message>
        <source>Who speaks: name, role</source>
        <translation>Кім айтты: аты-жөні, қызметі</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Сөйлеуші</translation>
    </message>
    <message>
        <source>What the picture shows, for those who do not see it</source>
        <translation>Суретте не бейнеленген: оны көрмейтіндер үшін</translation>
    </message>
    <message>
        <source>Description (alt text)</source>
        <translation>Сипаттама (балама мәтін)</translation>
    </message>
    <message>
        <source>Whose picture it is</source>
        <translation>Суреттің авторы</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Address of the card</source>
        <translation>Карточканың мекенжайы</translation>
    </message>
</context>
<context>
    <name>BlockHandle</name>
    <message>
        <source>Drag to move the block</source>
        <translation>Блокты жылжыту үшін сүйреңіз</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>The file of this picture is missing on this machine.</source>
        <translation>Бұл компьютерде осы суреттің файлы жоқ.</translation>
    </message>
    <message>
        <source>No description yet (F2)</source>
        <translation>Сипаттамасы жоқ (F2)</translation>
    </message>
    <message>
        <source>This card has no address that it may lead to (F2)</source>
        <translation>Карточкада апаратын мекенжай жоқ (F2)</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Side by side</source>
        <translation>Қатар</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Тек айырмашылығы</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Алдыңғы айырма</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Келесі айырма</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Салыстырылуда…</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>{current} of {number}</source>
        <translation>{number} ішінен {current}</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Comparison</source>
        <translation>Салыстыру</translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Тақырыпша</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Дәйексөз</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>Тізім тармағы</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Сурет</translation>
    </message>
    <message>
        <source>Embed</source>
        <translation>Енгізілген карточка</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Сызық</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Деңгейі</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Сөз иесі</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Тереңдігі</translation>
    </message>
    <message>
        <source>Numbered</source>
        <translation>Нөмірленген</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Бірінші нөмірі</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Header rows</source>
        <translation>Тақырып жолдары</translation>
    </message>
    <message>
        <source>Merged cells</source>
        <translation>Біріккен ұяшықтар</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Сипаттама мәтіні</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжайы</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Үлгісі</translation>
    </message>
    <message>
        <source>Version of the template</source>
        <translation>Үлгінің нұсқасы</translation>
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
        <source>Copyright</source>
        <translation>Авторлық құқық</translation>
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
        <source>Channels</source>
        <translation>Арналар</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Агенттігі</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>қазақша</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>орысша</translation>
    </message>
    <message>
        <source>English</source>
        <translation>ағылшынша</translation>
    </message>
    <message>
        <source>that of the article</source>
        <translation>мақала тілі</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>біріккен</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
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
        <source>bold</source>
        <translation>қалың</translation>
    </message>
    <message>
        <source>italic</source>
        <translation>көлбеу</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>жай</translation>
    </message>
    <message>
        <source>Kept apart from the text</source>
        <translation>Мәтіннен бөлек сақталған</translation>
    </message>
    <message>
        <source>↓ Moved to place {number}</source>
        <translation>↓ {number}-орынға жылжыды</translation>
    </message>
    <message>
        <source>↑ Moved here from place {number}</source>
        <translation>↑ Мұнда {number}-орыннан жылжыды</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) unchanged</source>
        <translation>
            <numerusform>%n бөлік өзгермеген</numerusform>
            <numerusform>%n бөлік өзгермеген</numerusform>
        </translation>
    </message>
    <message>
        <source>The texts are the same</source>
        <translation>Мәтіндер бірдей</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n өзгерді</numerusform>
            <numerusform>%n өзгерді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n қосылды</numerusform>
            <numerusform>%n қосылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n алынды</numerusform>
            <numerusform>%n алынды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n жылжыды</numerusform>
            <numerusform>%n жылжыды</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Composing</name>
    <message>
        <source>Zoom: {n} %</source>
        <translation>Масштаб: {n} %</translation>
    </message>
    <message>
        <source>Select words of the text first</source>
        <translation>Алдымен мәтіннен сөз таңдаңыз</translation>
    </message>
    <message>
        <source>Typewriter scrolling is on</source>
        <translation>Жазу машинкасының режимі қосылды</translation>
    </message>
    <message>
        <source>Typewriter scrolling is off</source>
        <translation>Жазу машинкасының режимі өшірілді</translation>
    </message>
    <message>
        <source>The bar over chosen words is on</source>
        <translation>Таңдалған сөздердің үстіндегі тақта қосылды</translation>
    </message>
    <message>
        <source>The bar over chosen words is off</source>
        <translation>Таңдалған сөздердің үстіндегі тақта өшірілді</translation>
    </message>
    <message>
        <source>Signs become formatting while you type</source>
        <translation>Терілген таңбалар пішімге айналады</translation>
    </message>
    <message>
        <source>Signs stay as they are typed</source>
        <translation>Таңбалар терілген күйінде қалады</translation>
    </message>
    <message>
        <source>There is no link here</source>
        <translation>Бұл жерде сілтеме жоқ</translation>
    </message>
    <message>
        <source>Only addresses of the web and of mail are opened</source>
        <translation>Тек веб пен поштаның мекенжайлары ашылады</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Use “{text}”</source>
        <translation>«{text}» деп жазу</translation>
    </message>
    <message>
        <source>The dateline is in another language.</source>
        <translation>Орны мен күні басқа тілде жазылған.</translation>
    </message>
    <message>
        <source>Write the headline first; then this is kept.</source>
        <translation>Алдымен тақырыпты жазыңыз, содан кейін бұл сақталады.</translation>
    </message>
    <message>
        <source>This time is over: nothing is held back.</source>
        <translation>Бұл уақыт өтіп кеткен: мақала кідіртілмейді.</translation>
    </message>
    <message>
        <source>{author} changed this meanwhile: {value}. Leave the field once more to keep yours.</source>
        <translation>{author} осы аралықта мұны өзгертті: {value}. Өзіңіздікін қалдыру үшін өрістен тағы бір рет шығыңыз.</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Hold back until</source>
        <translation>Бұған дейін шығармау</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Авторлары</translation>
    </message>
    <message>
        <source>Dateline: place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Dateline: date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Dateline: agency</source>
        <translation>Агенттігі</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Бөлім</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Тақырыптары</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжайы</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Дереккөздері</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Эмбарго</translation>
    </message>
    <message>
        <source>Today’s dateline</source>
        <translation>Бүгінгі күнді қою</translation>
    </message>
    <message>
        <source>Names with commas between them</source>
        <translation>Есімдерді үтірмен бөліңіз</translation>
    </message>
    <message>
        <source>Who answers for it, such as Sport</source>
        <translation>Кім жауапты, мысалы: Спорт</translation>
    </message>
    <message>
        <source>With commas between them</source>
        <translation>Үтірмен бөліңіз</translation>
    </message>
    <message>
        <source>With semicolons between them</source>
        <translation>Нүктелі үтірмен бөліңіз</translation>
    </message>
    <message>
        <source>End of the embargo</source>
        <translation>Эмбаргоның аяқталуы</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Kept apart from the text</source>
        <translation>Мәтіннен бөлек сақталғаны</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Жарияланды</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Уақыт белдеуі</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Қаралымы</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Соңғы өзгеріс</translation>
    </message>
</context>
<context>
    <name>EarlyList</name>
    <message>
        <source>Opening the newsroom…</source>
        <translation>Редакция ашылып жатыр…</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>One file with a table of contents</source>
        <translation>Мазмұны бар бір файл</translation>
    </message>
    <message>
        <source>A file for each article</source>
        <translation>Әр мақалаға жеке файл</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Шығару</translation>
    </message>
    <message>
        <source>Export a day</source>
        <translation>Күнді шығару</translation>
    </message>
    <message>
        <source>Export the selected articles</source>
        <translation>Белгіленген мақалаларды шығару</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Пішім</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Қалта</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) chosen</source>
        <translation>
            <numerusform>%n мақала таңдалды</numerusform>
            <numerusform>%n мақала таңдалды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) published on this day</source>
        <translation>
            <numerusform>Бұл күні %n мақала жарияланды</numerusform>
            <numerusform>Бұл күні %n мақала жарияланды</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was published on this day.</source>
        <translation>Бұл күні ештеңе жарияланбаған.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Қалта таңдау</translation>
    </message>
    <message>
        <source>Choose a folder for the files.</source>
        <translation>Файлдарға арналған қалтаны таңдаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names are in the folder already: {names}</source>
        <translation>
            <numerusform>Қалтада осындай атпен %n файл бар: {names}</numerusform>
            <numerusform>Қалтада осындай атпен %n файл бар: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace and export</source>
        <translation>Ауыстырып шығару</translation>
    </message>
</context>
<context>
    <name>FileExport</name>
    <message>
        <source>Export</source>
        <translation>Экспорттау</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation>{name} экспортталып жатыр</translation>
    </message>
    <message>
        <source>Exported: {name}</source>
        <translation>Экспортталды: {name}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Қалтаны ашу</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Алмастыратын сөз</translation>
    </message>
    <message>
        <source>Capitals and small letters differ</source>
        <translation>Бас әріп пен кіші әріп ажыратылсын</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Тек бүтін сөздер</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Тұрақты өрнек</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>Табылған жерлер</translation>
    </message>
    <message>
        <source>Replace this</source>
        <translation>Осыны алмастыру</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Алдыңғысы</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесісі</translation>
    </message>
    <message>
        <source>List of what is found</source>
        <translation>Табылғандар тізімі</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Replace all chosen</source>
        <translation>Бәрін алмастыру</translation>
    </message>
</context>
<context>
    <name>FindingHints</name>
    <message>
        <source>Nothing is underlined here</source>
        <translation>Мұнда асты сызылған сөз жоқ</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Алып тастау</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
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
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Орны мен күні</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Сөйлеуші</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Сурет сипаттамасы</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Сурет иесі</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Тақырыпша</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Дәйексөз</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Тізім</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Сурет асты</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>The first {shown} of {number}</source>
        <translation>{number} орынның алғашқы {shown}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>Ештеңе табылмады</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n жерде табылды</numerusform>
            <numerusform>%n жерде табылды</numerusform>
        </translation>
    </message>
    <message>
        <source>{row} of {number}</source>
        <translation>{row} / {number}</translation>
    </message>
    <message>
        <source>The notice is changed by its template alone</source>
        <translation>Ескертпе тек үлгісі арқылы өзгереді</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n жер алмастырылды</numerusform>
            <numerusform>%n жер алмастырылды</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Ескертулер</translation>
    </message>
    <message>
        <source>Fix all that are safe</source>
        <translation>Сенімдісін түзету</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Түзететін ештеңе жоқ</translation>
    </message>
    <message>
        <source>The text was read.</source>
        <translation>Мәтін оқылды.</translation>
    </message>
    <message>
        <source>Add to the newsroom&apos;s dictionary</source>
        <translation>Редакция сөздігіне қосу</translation>
    </message>
    <message>
        <source>Add to my dictionary</source>
        <translation>Менің сөздігіме қосу</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n ескерту</numerusform>
            <numerusform>%n ескерту</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the text…</source>
        <translation>Мәтін оқылып жатыр…</translation>
    </message>
    <message>
        <source>Letters, spelling, quotes and dashes were checked. New findings appear here while you write.</source>
        <translation>Әріптер, емле, тырнақшалар мен сызықшалар тексерілді. Жаза бастасаңыз, жаңа ескертулер осында шығады.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>Осы жерде елемеу</translation>
    </message>
    <message>
        <source>Ignore in this article</source>
        <translation>Осы мақалада елемеу</translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>Еленбейтіні: %n</numerusform>
            <numerusform>Еленбейтіні: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FocusMode</name>
    <message>
        <source>Esc brings the window back</source>
        <translation>Esc терезені қайтарады</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Chosen: {counts}</source>
        <translation>Таңдалғаны: {counts}</translation>
    </message>
</context>
<context>
    <name>Heeding</name>
    <message>
        <source>Fine typography is shown</source>
        <translation>Нәзік типографика көрсетіледі</translation>
    </message>
    <message>
        <source>Fine typography is not shown</source>
        <translation>Нәзік типографика көрсетілмейді</translation>
    </message>
    <message>
        <source>“{word}” is in the dictionary</source>
        <translation>«{word}» сөздікке қосылды</translation>
    </message>
    <message>
        <source>“{words}” is left alone</source>
        <translation>«{words}» еленбейді</translation>
    </message>
    <message>
        <source>in the whole article</source>
        <translation>бүкіл мақалада</translation>
    </message>
    <message>
        <source>Heed “{words}” again ({place})</source>
        <translation>«{words}» қайта еленсін ({place})</translation>
    </message>
    <message>
        <source>Spelling is underlined</source>
        <translation>Қате жазылған сөздердің асты сызылады</translation>
    </message>
    <message>
        <source>Spelling is not underlined</source>
        <translation>Қате жазылған сөздердің асты сызылмайды</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Revision {number}</source>
        <translation>{number}-нұсқа</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>Беттегі мәтін</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Мәтінге оралу</translation>
    </message>
    <message>
        <source>Restore revision {number}</source>
        <translation>{number}-нұсқаны қалпына келтіру</translation>
    </message>
    <message>
        <source>Restored as revision {number}</source>
        <translation>{number}-нұсқа болып қалпына келді</translation>
    </message>
    <message>
        <source>This text stands already; no revision was made</source>
        <translation>Бұл мәтін онсыз да тұр, жаңа нұсқа жасалмады</translation>
    </message>
    <message>
        <source>A newer revision of this article was saved elsewhere.</source>
        <translation>Бұл мақаланың жаңарақ нұсқасы басқа жерде сақталды.</translation>
    </message>
    <message>
        <source>Your text is kept. When you save, both are compared and nothing is overwritten.</source>
        <translation>Мәтініңіз сақтаулы. Сақтаған кезде екеуі салыстырылады, ештеңе өшпейді.</translation>
    </message>
    <message>
        <source>Unsaved text was found</source>
        <translation>Сақталмаған мәтін табылды</translation>
    </message>
    <message>
        <source>{author} saved revision {number} while you were writing. Nothing was overwritten.</source>
        <translation>Сіз жазып отырғанда {author} {number}-нұсқаны сақтады. Ештеңе өшкен жоқ.</translation>
    </message>
    <message>
        <source>Two texts of one article</source>
        <translation>Бір мақаланың екі мәтіні</translation>
    </message>
    <message>
        <source>You changed different words, so that both can be kept in one text.</source>
        <translation>Әрқайсыңыз басқа сөздерді өзгерттіңіз, сондықтан екеуін бір мәтінде сақтауға болады.</translation>
    </message>
    <message>
        <source>Keep both changes</source>
        <translation>Екеуінің де өзгерісін сақтау</translation>
    </message>
    <message>
        <source>Saved elsewhere</source>
        <translation>Басқа жерде сақталғаны</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Сіздікі</translation>
    </message>
    <message>
        <source>Save mine as the newest</source>
        <translation>Менікін ең жаңасы етіп сақтау</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Олардыкін алу</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Replacing</source>
        <translation>Алмастырылуда</translation>
    </message>
</context>
<context>
    <name>HourBox</name>
    <message>
        <source>At an hour</source>
        <translation>Белгілі бір сағатта</translation>
    </message>
    <message>
        <source>When it goes out</source>
        <translation>Қашан шығады</translation>
    </message>
    <message>
        <source>The text was changed since, and goes out as it was. For today&apos;s text tick “At an hour” and press Schedule once more.</source>
        <translation>Содан бері мәтін өзгерді, бірақ бұрынғы нұсқасы шығады. Бүгінгі мәтін шықсын десеңіз, «Белгілі бір сағатта» дегенді таңдап, «Уақытын белгілеу» батырмасын қайта басыңыз.</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>In the newsroom’s zone: {zone}</source>
        <translation>Редакцияның уақыт белдеуінде: {zone}</translation>
    </message>
    <message>
        <source>It waits for its hour: {time}</source>
        <translation>Шығатын уақытын күтуде: {time}</translation>
    </message>
</context>
<context>
    <name>InLanguages</name>
    <message>
        <source>Making a draft</source>
        <translation>Жоба жасалуда</translation>
    </message>
    <message>
        <source>A draft to be translated was made; it holds the text of the original</source>
        <translation>Аударуға арналған жоба жасалды; онда түпнұсқаның мәтіні бар</translation>
    </message>
</context>
<context>
    <name>InScript</name>
    <message>
        <source>Only Kazakh is written in several scripts; this article is in another language.</source>
        <translation>Бірнеше жазумен тек қазақ тілі жазылады; бұл мақала басқа тілде.</translation>
    </message>
    <message>
        <source>Writing in another script</source>
        <translation>Басқа жазуға аударылып жатыр</translation>
    </message>
    <message>
        <source>The text is on the clipboard</source>
        <translation>Мәтін алмасу буферінде</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорттау</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation>{name} экспортталып жатыр</translation>
    </message>
    <message>
        <source>Exported: {name}</source>
        <translation>Экспортталды: {name}</translation>
    </message>
    <message>
        <source>A draft in this script was made</source>
        <translation>Осы жазумен жаңа мақала жасалды</translation>
    </message>
    <message>
        <source>Its article was renewed</source>
        <translation>Оның мақаласы жаңартылды</translation>
    </message>
</context>
<context>
    <name>Inserting</name>
    <message>
        <source>Pictures ({endings})</source>
        <translation>Суреттер ({endings})</translation>
    </message>
    <message>
        <source>Storing {name}</source>
        <translation>{name} сақталуда</translation>
    </message>
    <message>
        <source>Storing the picture</source>
        <translation>Сурет сақталуда</translation>
    </message>
    <message>
        <source>Another text came onto the page meanwhile: no picture was put in</source>
        <translation>Бұл арада бетте басқа мәтін ашылды: сурет қойылған жоқ</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Articles</source>
        <translation>Мақалалар</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Сүзгі</translation>
    </message>
    <message>
        <source>Filter the articles</source>
        <translation>Мақалаларды сүзу</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Әзірге мақала жоқ</translation>
    </message>
    <message>
        <source>Write the first one, or import a page, a text or a Word file.</source>
        <translation>Алғашқысын жазыңыз немесе бетті, мәтінді не Word файлын импорттаңыз.</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Жаңа мақала</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Файл импорттау…</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Сүзгіге ештеңе сай келмейді</translation>
    </message>
    <message>
        <source>No headline, author or topic has these words.</source>
        <translation>Бұл сөздер мақаланың атауында да, авторында да, тақырыптарында да жоқ.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Сүзгіні тазарту</translation>
    </message>
    <message>
        <source>Export the selected articles</source>
        <translation>Белгіленген мақалаларды шығару</translation>
    </message>
    <message>
        <source>Select one again</source>
        <translation>Белгілеуді алып тастау</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) selected</source>
        <translation>
            <numerusform>%n мақала белгіленді</numerusform>
            <numerusform>%n мақала белгіленді</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LifeStrip</name>
    <message>
        <source>A note about it</source>
        <translation>Бұл туралы ескертпе</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>Тексеруге жіберу</translation>
    </message>
    <message>
        <source>Back to review</source>
        <translation>Тексеруге қайтару</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Мақұлдау</translation>
    </message>
    <message>
        <source>Return to draft</source>
        <translation>Жобаға қайтару</translation>
    </message>
</context>
<context>
    <name>LinkBox</name>
    <message>
        <source>Address of the link</source>
        <translation>Сілтеме мекенжайы</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Сілтеме</translation>
    </message>
    <message>
        <source>Link the words</source>
        <translation>Сілтеме қою</translation>
    </message>
    <message>
        <source>Take the link away</source>
        <translation>Сілтемені алып тастау</translation>
    </message>
    <message>
        <source>Only words of the text can be linked</source>
        <translation>Сілтемені тек мәтін ішіндегі сөздерге қоюға болады</translation>
    </message>
    <message>
        <source>An address has no spaces</source>
        <translation>Мекенжайда бос орын болмайды</translation>
    </message>
</context>
<context>
    <name>LinkHints</name>
    <message>
        <source>Ctrl+click: {address}</source>
        <translation>Ctrl+шерту: {address}</translation>
    </message>
</context>
<context>
    <name>ManyExport</name>
    <message numerus="yes">
        <source>Exporting %n article(s)</source>
        <translation>
            <numerusform>%n мақала шығарылып жатыр</numerusform>
            <numerusform>%n мақала шығарылып жатыр</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped: nothing was written</source>
        <translation>Шығару тоқтатылды: ештеңе жазылған жоқ</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) exported</source>
        <translation>
            <numerusform>%n мақала шығарылды</numerusform>
            <numerusform>%n мақала шығарылды</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Қалтаны ашу</translation>
    </message>
</context>
<context>
    <name>NoticePanel</name>
    <message>
        <source>Exclusive</source>
        <translation>Эксклюзив</translation>
    </message>
    <message>
        <source>Exclusive: nobody else may have it</source>
        <translation>Эксклюзив: басқа ешкімге берілмейді</translation>
    </message>
    <message>
        <source>All channels and languages…</source>
        <translation>Барлық арна мен тіл…</translation>
    </message>
    <message>
        <source>Place the notice</source>
        <translation>Ескертпені қою</translation>
    </message>
    <message>
        <source>Take the notice away</source>
        <translation>Ескертпені алып тастау</translation>
    </message>
    <message>
        <source>Attribution notice</source>
        <translation>Дереккөз ескертпесі</translation>
    </message>
    <message>
        <source>As it will be published</source>
        <translation>Жарияланғандағы көрінісі</translation>
    </message>
    <message>
        <source>Whose text is it? Name the agency in the dateline or in the settings.</source>
        <translation>Бұл кімнің мәтіні? Агенттікті орны мен күнінің қасында не баптауларда көрсетіңіз.</translation>
    </message>
    <message>
        <source>This notice stands at the end, once.</source>
        <translation>Бұл ескертпе соңында бір рет тұр.</translation>
    </message>
    <message>
        <source>The article has no notice yet. Publishing places it by itself.</source>
        <translation>Мақалада ескертпе әлі жоқ. Жариялағанда ол өзі қойылады.</translation>
    </message>
    <message>
        <source>The article carries a notice that came with its page. Placing replaces it.</source>
        <translation>Мақалада бетпен бірге келген ескертпе тұр. Жаңасы оны алмастырады.</translation>
    </message>
    <message>
        <source>The article carries an older notice. Placing replaces it.</source>
        <translation>Мақалада ескі ескертпе тұр. Жаңасы оны алмастырады.</translation>
    </message>
    <message>
        <source>No template fits this article.</source>
        <translation>Бұл мақалаға сай үлгі жоқ.</translation>
    </message>
</context>
<context>
    <name>NoticePreview</name>
    <message>
        <source>The notice on all channels</source>
        <translation>Ескертпе барлық арналарда</translation>
    </message>
    <message>
        <source>exports</source>
        <translation>экспорттар</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>The article’s text</source>
        <translation>Мақаланың мәтіні</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Lead: who, what, where and when</source>
        <translation>Лид: кім, не, қайда, қашан</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Place. Date. Agency</source>
        <translation>Орны. Күні. Агенттік</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Осында жазыңыз</translation>
    </message>
    <message>
        <source>Attribution notice</source>
        <translation>Дереккөз ескертпесі</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Сурет жазуы</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>Reading the clipboard</source>
        <translation>Алмасу буфері оқылып жатыр</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that can stand in an article</source>
        <translation>Алмасу буферінде мақалаға қоюға келетін ештеңе жоқ</translation>
    </message>
    <message>
        <source>Only the text of the clipboard was pasted</source>
        <translation>Алмасу буферінің тек мәтіні қойылды</translation>
    </message>
    <message>
        <source>Another text came onto the page while the clipboard was read: nothing was pasted</source>
        <translation>Буфер оқылып жатқанда бетке басқа мәтін ашылды: ештеңе қойылған жоқ</translation>
    </message>
    <message numerus="yes">
        <source>Left out: {what}, and %n more</source>
        <translation>
            <numerusform>Алынбады: {what}, тағы %n</numerusform>
            <numerusform>Алынбады: {what}, тағы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {what}</source>
        <translation>Алынбады: {what}</translation>
    </message>
</context>
<context>
    <name>Presenting</name>
    <message>
        <source>revision {number}</source>
        <translation>{number}-нұсқа</translation>
    </message>
    <message>
        <source>views: {number}</source>
        <translation>қаралымы: {number}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the published page</source>
        <translation>Жарияланатын беттің көрінісі</translation>
    </message>
</context>
<context>
    <name>PublishPanel</name>
    <message>
        <source>Publish</source>
        <translation>Жариялау</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation>Қайтарып алу себебі</translation>
    </message>
    <message>
        <source>Withdraw everywhere</source>
        <translation>Барлық жерден қайтарып алу</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Қай кезеңде тұр</translation>
    </message>
    <message>
        <source>Before it goes out</source>
        <translation>Шығар алдында</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Қайда шығады</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Қайтарып алу</translation>
    </message>
    <message>
        <source>What waits is cancelled, and every copy that went out is taken back.</source>
        <translation>Кезектегісі тоқтатылады, шыққан көшірмелердің бәрі қайтарылады.</translation>
    </message>
    <message>
        <source>{name} (paused)</source>
        <translation>{name} (кідіртілген)</translation>
    </message>
    <message>
        <source>Looking it over…</source>
        <translation>Қарап шығып жатыр…</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be mended first.</source>
        <translation>
            <numerusform>Алдымен %n нәрсені түзету керек.</numerusform>
            <numerusform>Алдымен %n нәрсені түзету керек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at. It may go out as it is.</source>
        <translation>
            <numerusform>Қарап шығатын %n нәрсе бар. Осы күйінде де шыға береді.</numerusform>
            <numerusform>Қарап шығатын %n нәрсе бар. Осы күйінде де шыға береді.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Бәрі ретінде.</translation>
    </message>
    <message>
        <source>{reason} In all: {number}.</source>
        <translation>{reason} Барлығы: {number}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Уақытын белгілеу</translation>
    </message>
    <message>
        <source>Publish as it is</source>
        <translation>Осы күйінде жариялау</translation>
    </message>
</context>
<context>
    <name>PublishedPage</name>
    <message>
        <source>No browser could be started. The page is at {address}</source>
        <translation>Браузер ашылмады. Беттің мекенжайы: {address}</translation>
    </message>
</context>
<context>
    <name>PublishingFlow</name>
    <message>
        <source>The article’s state is now: {state}</source>
        <translation>Мақаланың күйі енді: {state}</translation>
    </message>
    <message>
        <source>It does not go out at its hour any more.</source>
        <translation>Ол енді белгіленген уақытта шықпайды.</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Жарияланып жатыр</translation>
    </message>
    <message>
        <source>On its way to: {channels}</source>
        <translation>Жолға шықты: {channels}</translation>
    </message>
    <message>
        <source>It is in the queue: {channels}</source>
        <translation>Кезекке тұрды: {channels}</translation>
    </message>
    <message>
        <source>Nothing new to send: every channel has this text.</source>
        <translation>Жіберетін жаңа ештеңе жоқ: бұл мәтін барлық арнада бар.</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Кезекті көрсету</translation>
    </message>
    <message>
        <source>Withdrawing</source>
        <translation>Қайтарып алынып жатыр</translation>
    </message>
    <message>
        <source>The article is being withdrawn from every channel.</source>
        <translation>Мақала барлық арнадан қайтарып алынып жатыр.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Without a headline</source>
        <translation>Тақырыпсыз</translation>
    </message>
    <message>
        <source>«{headline}», kept on this machine {when}. It had not become a revision.</source>
        <translation>«{headline}» осы компьютерде {when} сақталған, бірақ нұсқа болып үлгермеген.</translation>
    </message>
    <message>
        <source>Unsaved text was found</source>
        <translation>Сақталмаған мәтін табылды</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сақталған</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Қалпына келгені</translation>
    </message>
    <message>
        <source>Take the recovered text</source>
        <translation>Қалпына келген мәтінді алу</translation>
    </message>
    <message>
        <source>Keep the saved one</source>
        <translation>Сақталғанын қалдыру</translation>
    </message>
</context>
<context>
    <name>RevisionList</name>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Кеше</translation>
    </message>
</context>
<context>
    <name>RevisionsPanel</name>
    <message>
        <source>Which revisions to show</source>
        <translation>Қай нұсқалар көрсетілсін</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Нұсқалар</translation>
    </message>
    <message>
        <source>Choose one to compare it with the page, or two to compare them.</source>
        <translation>Бетпен салыстыру үшін біреуін, өзара салыстыру үшін екеуін таңдаңыз.</translation>
    </message>
    <message>
        <source>Label, such as “seen by the lawyer”</source>
        <translation>Белгі, мысалы «заңгер көрді»</translation>
    </message>
    <message>
        <source>Label of the revision</source>
        <translation>Нұсқаның белгісі</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>Restore as a new revision</source>
        <translation>Жаңа нұсқа етіп қайтару</translation>
    </message>
    <message>
        <source>All revisions</source>
        <translation>Барлық нұсқа</translation>
    </message>
    <message>
        <source>With a label</source>
        <translation>Белгісі бар</translation>
    </message>
</context>
<context>
    <name>ScriptPage</name>
    <message>
        <source>Script</source>
        <translation>Жазу</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіріп алу</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорттау…</translation>
    </message>
    <message>
        <source>Make an article of it</source>
        <translation>Одан мақала жасау</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Мәтінге оралу</translation>
    </message>
    <message>
        <source>The article in another script</source>
        <translation>Мақала басқа жазумен</translation>
    </message>
    <message>
        <source>In another script</source>
        <translation>Басқа жазумен</translation>
    </message>
    <message>
        <source>Addresses, numbers, Latin names and words in other languages stay as they are. Words that you write in your own way are in the settings.</source>
        <translation>Мекенжайлар, сандар, латынша атаулар және басқа тілдегі сөздер өзгермейді. Өзіңізше жазатын сөздер баптауларда.</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful word(s): </source>
        <translation>
            <numerusform>Күмәнді %n сөз: </numerusform>
            <numerusform>Күмәнді %n сөз: </numerusform>
        </translation>
    </message>
    <message>
        <source>Renew its article</source>
        <translation>Оның мақаласын жаңарту</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Formatting bar</source>
        <translation>Пішімдеу тақтасы</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Сөздердің тілі</translation>
    </message>
    <message>
        <source>As the article</source>
        <translation>Мақаланыкіндей</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Close the panel</source>
        <translation>Панельді жабу</translation>
    </message>
</context>
<context>
    <name>TableSize</name>
    <message>
        <source>Size of the table</source>
        <translation>Кестенің өлшемі</translation>
    </message>
    <message>
        <source>Rows: {rows}, columns: {columns}</source>
        <translation>Жол: {rows}, баған: {columns}</translation>
    </message>
</context>
<context>
    <name>TableStrip</name>
    <message>
        <source>Table</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Баған</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Біріктіру</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Бөлу</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Тақырып жолы</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Publish…</source>
        <translation>Жариялау…</translation>
    </message>
</context>
<context>
    <name>VersionsBox</name>
    <message>
        <source>In other languages</source>
        <translation>Басқа тілдерде</translation>
    </message>
    <message>
        <source>Number or headline</source>
        <translation>Нөмірі не тақырыбы</translation>
    </message>
    <message>
        <source>Article to link</source>
        <translation>Байланыстырылатын мақала</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Байланыстыру</translation>
    </message>
    <message>
        <source>Unlink this article</source>
        <translation>Бұл мақаланы ажырату</translation>
    </message>
    <message>
        <source>Translate into: {language}</source>
        <translation>Мына тілге аудару: {language}</translation>
    </message>
    <message>
        <source>Choose an article of the list, or type its number.</source>
        <translation>Тізімнен мақала таңдаңыз немесе нөмірін жазыңыз.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Call to report an error</source>
        <translation>Қате туралы хабарлауға шақыру</translation>
    </message>
    <message>
        <source>Related news</source>
        <translation>Тақырып бойынша жаңалықтар</translation>
    </message>
    <message>
        <source>Most read</source>
        <translation>Ең көп оқылғаны</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сақталды</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Жазылып жатыр…</translation>
    </message>
    <message>
        <source>Kept on this machine</source>
        <translation>Осы компьютерде сақтаулы</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сақталып жатыр…</translation>
    </message>
    <message>
        <source>Not kept: the disk refuses</source>
        <translation>Сақталмады: диск жазбай тұр</translation>
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
        <source>Dateline</source>
        <translation>Орны мен күні</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Өңделді</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Жазылды</translation>
    </message>
    <message>
        <source>Recovered after a crash</source>
        <translation>Үзілістен кейін қалпына келтірілді</translation>
    </message>
    <message>
        <source>Notice placed</source>
        <translation>Ескертпе қойылды</translation>
    </message>
    <message>
        <source>Safe findings fixed</source>
        <translation>Сенімді ескертулер түзетілді</translation>
    </message>
    <message>
        <source>For publishing</source>
        <translation>Жариялау үшін</translation>
    </message>
    <message>
        <source>All safe repairs</source>
        <translation>Қауіпсіз түзетулердің бәрі</translation>
    </message>
    <message>
        <source>Fields set from the command line</source>
        <translation>Өрістер командалық жолдан өзгертілді</translation>
    </message>
    <message>
        <source>Restored revision {number}</source>
        <translation>{number}-нұсқа қалпына келтірілді</translation>
    </message>
    <message>
        <source>“{old}” replaced with “{new}”</source>
        <translation>«{old}» орнына «{new}» қойылды</translation>
    </message>
    <message>
        <source>Reader&apos;s report: «{old}» → «{new}»</source>
        <translation>Оқырман хабары: «{old}» → «{new}»</translation>
    </message>
    <message>
        <source>Undone: «{old}» → «{new}»</source>
        <translation>Қайтарылды: «{old}» → «{new}»</translation>
    </message>
    <message>
        <source>To be translated from article {number}</source>
        <translation>{number}-мақаладан аударылады</translation>
    </message>
    <message>
        <source>Imported from {name}</source>
        <translation>{name} файлынан импортталды</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n сөз</numerusform>
            <numerusform>%n сөз</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} characters</source>
        <translation>{number} таңба</translation>
    </message>
    <message>
        <source>{number} characters without spaces</source>
        <translation>бос орынсыз {number} таңба</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n сөйлем</numerusform>
            <numerusform>%n сөйлем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wanting</source>
        <translation>
            <numerusform>%n кемшілік</numerusform>
            <numerusform>%n кемшілік</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute to read</source>
        <translation>оқуға бір минуттан аз</translation>
    </message>
    <message>
        <source>nothing to read</source>
        <translation>оқитын ештеңе жоқ</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) to read</source>
        <translation>
            <numerusform>оқуға %n минут</numerusform>
            <numerusform>оқуға %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>The newsroom’s database holds this text as a revision.</source>
        <translation>Бұл мәтін редакция дерекқорында нұсқа болып сақталған.</translation>
    </message>
    <message>
        <source>Every half second of rest, and at least every two seconds, the text is kept.</source>
        <translation>Жарты секунд кідірсеңіз, ал тоқтамай терсеңіз екі секунд сайын мәтін осы компьютерде сақталып отырады.</translation>
    </message>
    <message>
        <source>This machine’s disk holds the text; the newsroom does not have it yet. It becomes a revision when you save or leave the article, and is offered again after a crash.</source>
        <translation>Мәтін осы компьютердің дискісінде тұр, редакция дерекқорына әлі түскен жоқ. Мақаланы сақтасаңыз не жапсаңыз, ол нұсқаға айналады; ақау болса, келесі жолы қайта ұсынылады.</translation>
    </message>
    <message>
        <source>The text is on its way to the newsroom’s database.</source>
        <translation>Мәтін редакция дерекқорына жазылып жатыр.</translation>
    </message>
    <message>
        <source>The newest words are in this window only. Leave it open and make room on the disk: keeping is tried again every few seconds.</source>
        <translation>Соңғы сөздер тек осы терезеде тұр. Терезені жаппай, дискіден орын босатыңыз: сақтау бірнеше секунд сайын қайталанады.</translation>
    </message>
</context>
<context>
    <name>article_commands</name>
    <message>
        <source>New article</source>
        <translation>Жаңа мақала</translation>
    </message>
    <message>
        <source>Save a revision</source>
        <translation>Нұсқаны сақтау</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Файлға шығару…</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Жариялау…</translation>
    </message>
    <message>
        <source>Show the published page</source>
        <translation>Жарияланған бетті көрсету</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Қайтарып алу…</translation>
    </message>
    <message>
        <source>Find an article</source>
        <translation>Мақала іздеу</translation>
    </message>
    <message>
        <source>Show or hide the list of articles</source>
        <translation>Мақалалар тізімін көрсету не жасыру</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Қалың</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Көлбеу</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Сілтеме…</translation>
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
        <source>Quotation</source>
        <translation>Дәйексөз</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Тізім</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Нөмірленген тізім</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Келесі ескерту</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Алдыңғы ескерту</translation>
    </message>
    <message>
        <source>Accept the first suggestion</source>
        <translation>Бірінші ұсынысты қабылдау</translation>
    </message>
    <message>
        <source>Fix all that are safe</source>
        <translation>Сенімдісін түгел түзету</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Ескертулер</translation>
    </message>
    <message>
        <source>Notice and preview</source>
        <translation>Дереккөз бен көрініс</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Нұсқалар</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Мәліметтер</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Жай мәтін ретінде қою</translation>
    </message>
    <message>
        <source>Insert a picture, a table or a card</source>
        <translation>Сурет, кесте не карточка қою</translation>
    </message>
    <message>
        <source>Insert a picture…</source>
        <translation>Сурет қою…</translation>
    </message>
    <message>
        <source>Insert a table…</source>
        <translation>Кесте қою…</translation>
    </message>
    <message>
        <source>Insert a card of a post or film</source>
        <translation>Жазба не бейне карточкасын қою</translation>
    </message>
    <message>
        <source>Insert a line</source>
        <translation>Бөлгіш сызық қою</translation>
    </message>
    <message>
        <source>Describe the picture, card or speaker</source>
        <translation>Суретті, карточканы не сөйлеушіні сипаттау</translation>
    </message>
    <message>
        <source>Put another picture in its place…</source>
        <translation>Орнына басқа сурет қою…</translation>
    </message>
    <message>
        <source>Remove the picture, card or table</source>
        <translation>Суретті, карточканы не кестені алып тастау</translation>
    </message>
    <message>
        <source>Add a row above</source>
        <translation>Үстіне жол қосу</translation>
    </message>
    <message>
        <source>Add a row below</source>
        <translation>Астына жол қосу</translation>
    </message>
    <message>
        <source>Remove the rows</source>
        <translation>Жолдарды алып тастау</translation>
    </message>
    <message>
        <source>Add a column to the left</source>
        <translation>Сол жағына баған қосу</translation>
    </message>
    <message>
        <source>Add a column to the right</source>
        <translation>Оң жағына баған қосу</translation>
    </message>
    <message>
        <source>Remove the columns</source>
        <translation>Бағандарды алып тастау</translation>
    </message>
    <message>
        <source>Merge the cells</source>
        <translation>Ұяшықтарды біріктіру</translation>
    </message>
    <message>
        <source>Split the cell</source>
        <translation>Ұяшықты бөлу</translation>
    </message>
    <message>
        <source>First row as the header</source>
        <translation>Бірінші жол — кестенің тақырыбы</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Келесі айырма</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Алдыңғы айырма</translation>
    </message>
    <message>
        <source>Compare side by side or in one column</source>
        <translation>Қатар немесе бір бағанда салыстыру</translation>
    </message>
    <message>
        <source>Compare with the last revision</source>
        <translation>Соңғы нұсқамен салыстыру</translation>
    </message>
    <message>
        <source>Label the chosen revision</source>
        <translation>Таңдалған нұсқаға белгі қою</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>Осы жерде елемеу</translation>
    </message>
    <message>
        <source>Ignore in this article</source>
        <translation>Осы мақалада елемеу</translation>
    </message>
    <message>
        <source>Add to the newsroom&apos;s dictionary</source>
        <translation>Редакция сөздігіне қосу</translation>
    </message>
    <message>
        <source>Add to my dictionary</source>
        <translation>Менің сөздігіме қосу</translation>
    </message>
    <message>
        <source>Fine typography: on or off</source>
        <translation>Нәзік типографика: қосу не өшіру</translation>
    </message>
    <message>
        <source>Today’s dateline</source>
        <translation>Бүгінгі күнді қою</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Мақаладан іздеу</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Іздеу және алмастыру</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Келесі табылған жер</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>Алдыңғы табылған жер</translation>
    </message>
    <message>
        <source>What is wrong here</source>
        <translation>Мұнда не қате</translation>
    </message>
    <message>
        <source>Spelling: on or off</source>
        <translation>Емлені тексеру: қосу не өшіру</translation>
    </message>
    <message>
        <source>Export the selected articles…</source>
        <translation>Белгіленген мақалаларды шығару…</translation>
    </message>
    <message>
        <source>Export the day…</source>
        <translation>Күнді шығару…</translation>
    </message>
    <message>
        <source>In another script…</source>
        <translation>Басқа жазумен…</translation>
    </message>
</context>
<context>
    <name>body_commands</name>
    <message>
        <source>Move the block up</source>
        <translation>Блокты жоғары жылжыту</translation>
    </message>
    <message>
        <source>Move the block down</source>
        <translation>Блокты төмен жылжыту</translation>
    </message>
    <message>
        <source>List item deeper</source>
        <translation>Тізім тармағын ішке жылжыту</translation>
    </message>
    <message>
        <source>List item out</source>
        <translation>Тізім тармағын сыртқа шығару</translation>
    </message>
    <message>
        <source>Open the link in the browser</source>
        <translation>Сілтемені браузерде ашу</translation>
    </message>
    <message>
        <source>Take the link away</source>
        <translation>Сілтемені алып тастау</translation>
    </message>
    <message>
        <source>These words are Kazakh</source>
        <translation>Бұл сөздер қазақша</translation>
    </message>
    <message>
        <source>These words are Russian</source>
        <translation>Бұл сөздер орысша</translation>
    </message>
    <message>
        <source>These words are English</source>
        <translation>Бұл сөздер ағылшынша</translation>
    </message>
    <message>
        <source>These words are in the article’s language</source>
        <translation>Бұл сөздер мақаланың тілінде</translation>
    </message>
    <message>
        <source>Go to the formatting bar</source>
        <translation>Пішімдеу тақтасына өту</translation>
    </message>
    <message>
        <source>Only the page</source>
        <translation>Тек мәтін беті</translation>
    </message>
    <message>
        <source>Typewriter scrolling: on or off</source>
        <translation>Жазу машинкасының режимі: қосу не өшіру</translation>
    </message>
    <message>
        <source>Bar over chosen words: on or off</source>
        <translation>Таңдалған сөздердің үстіндегі тақта: қосу не өшіру</translation>
    </message>
    <message>
        <source>Formatting by typed signs: on or off</source>
        <translation>Таңбалармен пішімдеу: қосу не өшіру</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Мәтінді үлкейту</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мәтінді кішірейту</translation>
    </message>
    <message>
        <source>Text of natural size</source>
        <translation>Мәтіннің қалыпты өлшемі</translation>
    </message>
</context>
<context>
    <name>export_forms</name>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-бет</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Жай мәтін</translation>
    </message>
    <message>
        <source>ninjs</source>
        <translation>ninjs</translation>
    </message>
    <message>
        <source>NewsML-G2</source>
        <translation>NewsML-G2</translation>
    </message>
</context>
<context>
    <name>page_menu</name>
    <message>
        <source>Cut</source>
        <translation>Қиып алу</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Қою</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Жай мәтін ретінде қою</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Бәрін белгілеу</translation>
    </message>
</context>
</TS>
