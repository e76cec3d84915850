<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
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
        <source>Which reports</source>
        <translation>Қай хабарламалар</translation>
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
        <source>No report is in this state.</source>
        <translation>Мұндай хабарлама жоқ.</translation>
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
        <source>Undo the last fix</source>
        <translation>Соңғы түзетуден бас тарту</translation>
    </message>
    <message>
        <source>It is spelt right</source>
        <translation>Дұрыс жазылған</translation>
    </message>
    <message>
        <source>It is a name or a term</source>
        <translation>Бұл — есім немесе термин</translation>
    </message>
    <message>
        <source>It is a quotation, kept as it was said</source>
        <translation>Бұл — дәйексөз, айтылғандай қалдырылды</translation>
    </message>
    <message>
        <source>It is a matter of style</source>
        <translation>Бұл — стиль мәселесі</translation>
    </message>
    <message>
        <source>The report names no error</source>
        <translation>Хабарламада қате көрсетілмеген</translation>
    </message>
    <message>
        <source>The fix is undone; the report is open again</source>
        <translation>Түзетуден бас тартылды, хабарлама қайта ашылды</translation>
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
</TS>
