<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>ReprintWords</name>
    <message>
        <source>Not ours</source>
        <translation>Біздікі емес</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Рұқсат етілген</translation>
    </message>
    <message>
        <source>Rule kept</source>
        <translation>Ереже сақталған</translation>
    </message>
    <message>
        <source>Rule broken</source>
        <translation>Ереже бұзылған</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Жаңа</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>Хат жіберілді</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Түзетілді</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Жабылды</translation>
    </message>
    <message>
        <source>No article of ours was found on the page.</source>
        <translation>Бетте біздің мақала табылмады.</translation>
    </message>
    <message>
        <source>{share} % of the article is there; up to {free} % may be taken without a link.</source>
        <translation>Мақаланың {share} %-ы бар; {free} %-ға дейін сілтемесіз алуға болады.</translation>
    </message>
    <message>
        <source>There is no link to us.</source>
        <translation>Бізге сілтеме жоқ.</translation>
    </message>
    <message>
        <source>The link is not in the first paragraph.</source>
        <translation>Сілтеме бірінші абзацта емес.</translation>
    </message>
    <message>
        <source>The link says {rel}: search engines do not follow it.</source>
        <translation>Сілтемеде {rel} тұр: іздеу жүйелері оған өтпейді.</translation>
    </message>
    <message>
        <source>The link is hidden from readers.</source>
        <translation>Сілтеме оқырманнан жасырылған.</translation>
    </message>
    <message>
        <source>Our notice is not there.</source>
        <translation>Біздің ескертпеміз жоқ.</translation>
    </message>
    <message>
        <source>The link is there, as the rule asks.</source>
        <translation>Сілтеме ереже талап еткендей тұр.</translation>
    </message>
    <message>
        <source>The rule asks for no link.</source>
        <translation>Ереже сілтеме талап етпейді.</translation>
    </message>
    <message>
        <source>{ours} % of ours is there; {theirs} % of theirs is ours</source>
        <translation>Біздің мәтіннің {ours} %-ы сонда; олардың мәтінінің {theirs} %-ы біздікі</translation>
    </message>
    <message>
        <source>Notice: {languages}</source>
        <translation>Ескертпе: {languages}</translation>
    </message>
    <message>
        <source>Notice: none</source>
        <translation>Ескертпе: жоқ</translation>
    </message>
    <message>
        <source>Links to us: {count}</source>
        <translation>Бізге сілтеме: {count}</translation>
    </message>
    <message>
        <source>Words of ours were found outside of what reads as the page’s article</source>
        <translation>Сөздеріміз беттің мақаласы саналатын бөліктен тыс табылды</translation>
    </message>
    <message numerus="yes">
        <source>%n style sheet(s) of the page could not be read; one may hide the link</source>
        <translation>
            <numerusform>Беттің %n стиль кестесі оқылмады; сілтемені жасырып тұруы мүмкін</numerusform>
            <numerusform>Беттің %n стиль кестесі оқылмады; сілтемені жасырып тұруы мүмкін</numerusform>
        </translation>
    </message>
    <message>
        <source>robots.txt asks machines not to read this page</source>
        <translation>robots.txt бұл бетті машина оқымасын дейді</translation>
    </message>
</context>
<context>
    <name>ReprintsPanel</name>
    <message>
        <source>No page is open</source>
        <translation>Ашылған бет жоқ</translation>
    </message>
    <message>
        <source>Give the address of a page above, or choose one of the ledger. What it has of our articles is marked in both texts.</source>
        <translation>Жоғарыға беттің мекенжайын жазыңыз немесе тізілімнен таңдаңыз. Онда мақалаларымыздан не барын екі мәтінде де белгілейміз.</translation>
    </message>
    <message>
        <source>Reprints</source>
        <translation>Көшірмелер</translation>
    </message>
    <message>
        <source>Address of a page, or the path of a saved one</source>
        <translation>Беттің мекенжайы немесе сақталған файлдың жолы</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Файл ашу…</translation>
    </message>
    <message>
        <source>Rule…</source>
        <translation>Ереже…</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Тізілім</translation>
    </message>
    <message>
        <source>The ledger is empty. A page that was checked is kept here with what stood on it.</source>
        <translation>Тізілім бос. Тексерілген бет осында мазмұнымен бірге сақталады.</translation>
    </message>
    <message>
        <source>The ledger of copies</source>
        <translation>Көшірмелер тізілімі</translation>
    </message>
    <message>
        <source>Check a page for our text</source>
        <translation>Бетте мәтініміз бар-жоғын тексеру</translation>
    </message>
    <message>
        <source>Check a saved page…</source>
        <translation>Сақталған бетті тексеру…</translation>
    </message>
    <message>
        <source>Rule of reprints</source>
        <translation>Көшіру ережесі</translation>
    </message>
    <message>
        <source>Checking a page</source>
        <translation>Бет тексерілуде</translation>
    </message>
    <message>
        <source>Opening a kept page</source>
        <translation>Сақталған бет ашылуда</translation>
    </message>
    <message>
        <source>Kept in the ledger</source>
        <translation>Тізілімге енгізілді</translation>
    </message>
    <message>
        <source>The page was changed</source>
        <translation>Бет өзгерген</translation>
    </message>
    <message>
        <source>The page is as it was</source>
        <translation>Бет бұрынғыдай</translation>
    </message>
    <message>
        <source>Changing the ledger</source>
        <translation>Тізілім өзгертілуде</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Хатты сақтау</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сақталды: {name}</translation>
    </message>
    <message>
        <source>Saved pages</source>
        <translation>Сақталған беттер</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Rule of reprints</source>
        <translation>Көшіру ережесі</translation>
    </message>
    <message>
        <source>A link to us</source>
        <translation>Бізге сілтеме</translation>
    </message>
    <message>
        <source>It stands in the first paragraph</source>
        <translation>Ол бірінші абзацта тұрады</translation>
    </message>
    <message>
        <source>It is open to search engines</source>
        <translation>Ол іздеу жүйелеріне ашық</translation>
    </message>
    <message>
        <source>Readers see it</source>
        <translation>Оны оқырман көреді</translation>
    </message>
    <message>
        <source>Our notice</source>
        <translation>Біздің ескертпе</translation>
    </message>
    <message>
        <source>What we ask of those who copy</source>
        <translation>Көшіретіндерден не талап етеміз</translation>
    </message>
    <message>
        <source>Of an article, may be taken without a link</source>
        <translation>Мақаланың сілтемесіз алуға болатын бөлігі</translation>
    </message>
</context>
<context>
    <name>TwoTexts</name>
    <message>
        <source>Our article</source>
        <translation>Біздің мақала</translation>
    </message>
    <message>
        <source>Their page</source>
        <translation>Олардың беті</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>Keep in the ledger</source>
        <translation>Тізілімге енгізу</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Қайта қарау</translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation>Хат…</translation>
    </message>
    <message>
        <source>Close the entry</source>
        <translation>Жазбаны жабу</translation>
    </message>
    <message>
        <source>Reopen the entry</source>
        <translation>Жазбаны қайта ашу</translation>
    </message>
    <message>
        <source>Letter in Kazakh…</source>
        <translation>Қазақша хат…</translation>
    </message>
    <message>
        <source>Letter in Russian…</source>
        <translation>Орысша хат…</translation>
    </message>
    <message>
        <source>Letter in English…</source>
        <translation>Ағылшынша хат…</translation>
    </message>
</context>
</TS>
