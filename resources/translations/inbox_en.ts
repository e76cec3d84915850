<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
