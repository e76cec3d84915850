<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message numerus="yes">
        <source>%n group(s) merged</source>
        <translation>
            <numerusform>%n group merged</numerusform>
            <numerusform>%n groups merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) taken out</source>
        <translation>
            <numerusform>%n report taken out</numerusform>
            <numerusform>%n reports taken out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) decided</source>
        <translation>
            <numerusform>%n group decided</numerusform>
            <numerusform>%n groups decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are</source>
        <translation>
            <numerusform>%n left as it is</numerusform>
            <numerusform>%n left as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message numerus="yes">
        <source>%n saved change(s) of this article were not published yet: the fix publishes them too.</source>
        <translation>
            <numerusform>%n saved change of this article was not published yet: the fix publishes it too.</numerusform>
            <numerusform>%n saved changes of this article were not published yet: the fix publishes them too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reader(s)</source>
        <translation>
            <numerusform>%n reader</numerusform>
            <numerusform>%n readers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message numerus="yes">
        <source>%n letter(s) not understood</source>
        <translation>
            <numerusform>%n letter not understood</numerusform>
            <numerusform>%n letters not understood</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>of the last %n day(s)</source>
        <translation>
            <numerusform>of the last %n day</numerusform>
            <numerusform>of the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>older than %n day(s)</source>
        <translation>
            <numerusform>older than %n day</numerusform>
            <numerusform>older than %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupModel</name>
    <message numerus="yes">
        <source>%n reader(s)</source>
        <translation>
            <numerusform>%n reader</numerusform>
            <numerusform>%n readers</numerusform>
        </translation>
    </message>
</context>
</TS>
