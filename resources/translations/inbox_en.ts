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
</context>
<context>
    <name>Bulk</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n group(s) to</source>
        <translation>
            <numerusform>Give %n group to</numerusform>
            <numerusform>Give %n groups to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n group(s) wait</source>
        <translation>
            <numerusform>Let %n group wait</numerusform>
            <numerusform>Let %n groups wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n group(s)</source>
        <translation>
            <numerusform>Accept %n group</numerusform>
            <numerusform>Accept %n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) are spam</source>
        <translation>
            <numerusform>%n group is spam</numerusform>
            <numerusform>%n groups are spam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n group(s) again</source>
        <translation>
            <numerusform>Open %n group again</numerusform>
            <numerusform>Open %n groups again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %n group(s) as proposed</source>
        <translation>
            <numerusform>Fix %n group as proposed</numerusform>
            <numerusform>Fix %n groups as proposed</numerusform>
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
        <source>%n group(s) fixed</source>
        <translation>
            <numerusform>%n group fixed</numerusform>
            <numerusform>%n groups fixed</numerusform>
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
<context>
    <name>InboxPanel</name>
    <message numerus="yes">
        <source>%n group(s) selected: a key decides about all of them</source>
        <translation>
            <numerusform>%n group selected: a key decides about it</numerusform>
            <numerusform>%n groups selected: a key decides about all of them</numerusform>
        </translation>
    </message>
</context>
</TS>
