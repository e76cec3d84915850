<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DictionariesPage</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words removed</source>
        <translation>
            <numerusform>%n word removed</numerusform>
            <numerusform>%n words removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles read</source>
        <translation>
            <numerusform>%n article read</numerusform>
            <numerusform>%n articles read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words learned</source>
        <translation>
            <numerusform>%n word learned</numerusform>
            <numerusform>%n words learned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailboxesPage</name>
    <message numerus="yes">
        <source>The mailbox answers: %n letter(s),</source>
        <translation>
            <numerusform>The mailbox answers: %n letter,</numerusform>
            <numerusform>The mailbox answers: %n letters,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them unread.</source>
        <translation>
            <numerusform>%n of them unread.</numerusform>
            <numerusform>%n of them unread.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new report(s),</source>
        <translation>
            <numerusform>%n new report,</numerusform>
            <numerusform>%n new reports,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) not understood.</source>
        <translation>
            <numerusform>%n letter not understood.</numerusform>
            <numerusform>%n letters not understood.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message numerus="yes">
        <source>%n place(s) in texts</source>
        <translation>
            <numerusform>%n place in texts</numerusform>
            <numerusform>%n places in texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) of new articles</source>
        <translation>
            <numerusform>%n view of new articles</numerusform>
            <numerusform>%n views of new articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutdatedPage</name>
    <message numerus="yes">
        <source>Send %n article(s) anew</source>
        <translation>
            <numerusform>Send %n article anew</numerusform>
            <numerusform>Send %n articles anew</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) go out anew; the queue shows them.</source>
        <translation>
            <numerusform>%n article goes out anew; the queue shows it.</numerusform>
            <numerusform>%n articles go out anew; the queue shows them.</numerusform>
        </translation>
    </message>
</context>
</TS>
