<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ReprintWords</name>
    <message>
        <source>Not ours</source>
        <translation>Не наше</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Допустимо</translation>
    </message>
    <message>
        <source>Rule kept</source>
        <translation>Правило соблюдено</translation>
    </message>
    <message>
        <source>Rule broken</source>
        <translation>Правило нарушено</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новая</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>Письмо отправлено</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Исправлено</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыта</translation>
    </message>
    <message>
        <source>No article of ours was found on the page.</source>
        <translation>Наших статей на странице не найдено.</translation>
    </message>
    <message>
        <source>{share} % of the article is there; up to {free} % may be taken without a link.</source>
        <translation>Там {share} % статьи; без ссылки можно взять до {free} %.</translation>
    </message>
    <message>
        <source>There is no link to us.</source>
        <translation>Ссылки на нас нет.</translation>
    </message>
    <message>
        <source>The link is not in the first paragraph.</source>
        <translation>Ссылка стоит не в первом абзаце.</translation>
    </message>
    <message>
        <source>The link says {rel}: search engines do not follow it.</source>
        <translation>В ссылке стоит {rel}: поисковые системы по ней не идут.</translation>
    </message>
    <message>
        <source>The link is hidden from readers.</source>
        <translation>Ссылка скрыта от читателя.</translation>
    </message>
    <message>
        <source>Our notice is not there.</source>
        <translation>Нашего примечания нет.</translation>
    </message>
    <message>
        <source>The link is there, as the rule asks.</source>
        <translation>Ссылка стоит, как требует правило.</translation>
    </message>
    <message>
        <source>The rule asks for no link.</source>
        <translation>Правило ссылки не требует.</translation>
    </message>
    <message>
        <source>{ours} % of ours is there; {theirs} % of theirs is ours</source>
        <translation>Там {ours} % нашего текста; {theirs} % их текста — наше</translation>
    </message>
    <message>
        <source>Notice: {languages}</source>
        <translation>Примечание: {languages}</translation>
    </message>
    <message>
        <source>Notice: none</source>
        <translation>Примечание: нет</translation>
    </message>
    <message>
        <source>Links to us: {count}</source>
        <translation>Ссылок на нас: {count}</translation>
    </message>
    <message>
        <source>Words of ours were found outside of what reads as the page’s article</source>
        <translation>Наши слова найдены вне того, что читается как статья страницы</translation>
    </message>
    <message numerus="yes">
        <source>%n style sheet(s) of the page could not be read; one may hide the link</source>
        <translation>
            <numerusform>%n таблица стилей страницы не прочитана; она может скрывать ссылку</numerusform>
            <numerusform>%n таблицы стилей страницы не прочитаны; какая-то может скрывать ссылку</numerusform>
            <numerusform>%n таблиц стилей страницы не прочитано; какая-то может скрывать ссылку</numerusform>
        </translation>
    </message>
    <message>
        <source>robots.txt asks machines not to read this page</source>
        <translation>robots.txt просит машины не читать эту страницу</translation>
    </message>
</context>
<context>
    <name>ReprintsPanel</name>
    <message>
        <source>No page is open</source>
        <translation>Страница не открыта</translation>
    </message>
    <message>
        <source>Give the address of a page above, or choose one of the ledger. What it has of our articles is marked in both texts.</source>
        <translation>Введите вверху адрес страницы или выберите её в журнале. Всё, что на ней есть из наших статей, отмечено в обоих текстах.</translation>
    </message>
    <message>
        <source>Reprints</source>
        <translation>Перепечатки</translation>
    </message>
    <message>
        <source>Address of a page, or the path of a saved one</source>
        <translation>Адрес страницы или путь к сохранённой</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Открыть файл…</translation>
    </message>
    <message>
        <source>Rule…</source>
        <translation>Правило…</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>The ledger is empty. A page that was checked is kept here with what stood on it.</source>
        <translation>Журнал пуст. Проверенная страница хранится здесь вместе с тем, что на ней стояло.</translation>
    </message>
    <message>
        <source>The ledger of copies</source>
        <translation>Журнал копий</translation>
    </message>
    <message>
        <source>Check a page for our text</source>
        <translation>Проверить страницу на наш текст</translation>
    </message>
    <message>
        <source>Check a saved page…</source>
        <translation>Проверить сохранённую страницу…</translation>
    </message>
    <message>
        <source>Rule of reprints</source>
        <translation>Правило перепечатки</translation>
    </message>
    <message>
        <source>Checking a page</source>
        <translation>Проверка страницы</translation>
    </message>
    <message>
        <source>Opening a kept page</source>
        <translation>Открывается сохранённая страница</translation>
    </message>
    <message>
        <source>Kept in the ledger</source>
        <translation>Внесено в журнал</translation>
    </message>
    <message>
        <source>The page was changed</source>
        <translation>Страница изменилась</translation>
    </message>
    <message>
        <source>The page is as it was</source>
        <translation>Страница прежняя</translation>
    </message>
    <message>
        <source>Changing the ledger</source>
        <translation>Изменяется журнал</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Сохранить письмо</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Saved pages</source>
        <translation>Сохранённые страницы</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Rule of reprints</source>
        <translation>Правило перепечатки</translation>
    </message>
    <message>
        <source>A link to us</source>
        <translation>Ссылка на нас</translation>
    </message>
    <message>
        <source>It stands in the first paragraph</source>
        <translation>Она стоит в первом абзаце</translation>
    </message>
    <message>
        <source>It is open to search engines</source>
        <translation>Она открыта для поисковых систем</translation>
    </message>
    <message>
        <source>Readers see it</source>
        <translation>Её видит читатель</translation>
    </message>
    <message>
        <source>Our notice</source>
        <translation>Наше примечание</translation>
    </message>
    <message>
        <source>What we ask of those who copy</source>
        <translation>Чего мы просим от тех, кто перепечатывает</translation>
    </message>
    <message>
        <source>Of an article, may be taken without a link</source>
        <translation>Доля статьи, которую можно взять без ссылки</translation>
    </message>
</context>
<context>
    <name>TwoTexts</name>
    <message>
        <source>Our article</source>
        <translation>Наша статья</translation>
    </message>
    <message>
        <source>Their page</source>
        <translation>Их страница</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>Keep in the ledger</source>
        <translation>Внести в журнал</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Посмотреть снова</translation>
    </message>
    <message>
        <source>Letter…</source>
        <translation>Письмо…</translation>
    </message>
    <message>
        <source>Close the entry</source>
        <translation>Закрыть запись</translation>
    </message>
    <message>
        <source>Reopen the entry</source>
        <translation>Открыть запись снова</translation>
    </message>
    <message>
        <source>Letter in Kazakh…</source>
        <translation>Письмо по-казахски…</translation>
    </message>
    <message>
        <source>Letter in Russian…</source>
        <translation>Письмо по-русски…</translation>
    </message>
    <message>
        <source>Letter in English…</source>
        <translation>Письмо по-английски…</translation>
    </message>
</context>
</TS>
