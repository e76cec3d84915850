<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArticlePanel</name>
    <message numerus="yes">
        <source>%n place(s) mended</source>
        <translation>
            <numerusform>%n place mended</numerusform>
            <numerusform>%n places mended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message numerus="yes">
        <source>%n part(s) unchanged</source>
        <translation>
            <numerusform>%n part unchanged</numerusform>
            <numerusform>%n parts unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n article(s) chosen</source>
        <translation>
            <numerusform>%n article chosen</numerusform>
            <numerusform>%n articles chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) published on this day</source>
        <translation>
            <numerusform>%n article published on this day</numerusform>
            <numerusform>%n articles published on this day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names are in the folder already: {names}</source>
        <translation>
            <numerusform>%n file of this name is in the folder already: {names}</numerusform>
            <numerusform>%n files of these names are in the folder already: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n place replaced</numerusform>
            <numerusform>%n places replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>%n ignored</numerusform>
            <numerusform>%n ignored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>%n article(s) selected</source>
        <translation>
            <numerusform>%n article selected</numerusform>
            <numerusform>%n articles selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyExport</name>
    <message numerus="yes">
        <source>Exporting %n article(s)</source>
        <translation>
            <numerusform>Exporting %n article</numerusform>
            <numerusform>Exporting %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) exported</source>
        <translation>
            <numerusform>%n article exported</numerusform>
            <numerusform>%n articles exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message numerus="yes">
        <source>Left out: {what}, and %n more</source>
        <translation>
            <numerusform>Left out: {what}, and %n more</numerusform>
            <numerusform>Left out: {what}, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishPanel</name>
    <message numerus="yes">
        <source>%n thing(s) must be mended first.</source>
        <translation>
            <numerusform>%n thing must be mended first.</numerusform>
            <numerusform>%n things must be mended first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at. It may go out as it is.</source>
        <translation>
            <numerusform>%n thing to look at. It may go out as it is.</numerusform>
            <numerusform>%n things to look at. It may go out as it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScriptPage</name>
    <message numerus="yes">
        <source>%n doubtful word(s): </source>
        <translation>
            <numerusform>%n doubtful word: </numerusform>
            <numerusform>%n doubtful words: </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wanting</source>
        <translation>
            <numerusform>%n thing wanting</numerusform>
            <numerusform>%n things wanting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) to read</source>
        <translation>
            <numerusform>%n minute to read</numerusform>
            <numerusform>%n minutes to read</numerusform>
        </translation>
    </message>
</context>
</TS>
