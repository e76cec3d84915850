<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ReprintWords</name>
    <message numerus="yes">
        <source>%n style sheet(s) of the page could not be read; one may hide the link</source>
        <translation>
            <numerusform>%n style sheet of the page could not be read; it may hide the link</numerusform>
            <numerusform>%n style sheets of the page could not be read; one may hide the link</numerusform>
        </translation>
    </message>
</context>
</TS>
