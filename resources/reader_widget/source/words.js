// What the dialog says.

const WORDS = {
  kk: {
    title: 'Қате туралы хабарлау',
    suggestion: 'Қалай болуы керек?',
    comment: 'Түсініктеме',
    reply: 'Электрондық поштаңыз',
    replyHint: ', тек сізге жауап беру үшін',
    optional: 'міндетті емес',
    send: 'Жіберу',
    sending: 'Жіберіліп жатыр…',
    cancel: 'Бас тарту',
    close: 'Жабу',
    thanks: 'Рақмет!',
    sent: 'Хабарыңыз бізге жетті.',
    kept: 'Хабар әзірге жіберілмеді',
    later: 'Хабар осы құрылғыда сақталды, байланыс орнағанда өзі жіберіледі.',
    unsent: 'Жіберу мүмкін болмады. Қайта жіберіп көріңіз.',
    refused: 'Хабар қабылданбады. Жазғаныңызды тексеріңіз. Код: ',
    large: 'Хабар тым ұзын. Түсініктемені қысқартыңыз.',
    long: 'Белгіленген жер тым ұзын. Қысқарақ үзінді белгілеңіз: 1000 таңбаға дейін.',
    none: 'Алдымен мақаладағы қате жерді белгілеңіз, содан кейін Ctrl + Enter пернелерін басыңыз.',
  },
  ru: {
    title: 'Сообщить об ошибке',
    suggestion: 'Как правильно?',
    comment: 'Комментарий',
    reply: 'Ваша электронная почта',
    replyHint: ', только чтобы вам ответить',
    optional: 'необязательно',
    send: 'Отправить',
    sending: 'Отправляется…',
    cancel: 'Отмена',
    close: 'Закрыть',
    thanks: 'Спасибо!',
    sent: 'Ваше сообщение дошло до редакции.',
    kept: 'Сообщение пока не отправлено',
    later: 'Оно сохранено на этом устройстве и уйдёт само, когда появится связь.',
    unsent: 'Отправить не удалось. Попробуйте ещё раз.',
    refused: 'Редакция не приняла сообщение. Проверьте написанное. Код: ',
    large: 'Сообщение слишком длинное. Сократите комментарий.',
    long: 'Выделено слишком много. Выделите фрагмент покороче: до 1000 знаков.',
    none: 'Сначала выделите ошибку в статье, затем нажмите Ctrl + Enter.',
  },
  en: {
    title: 'Report a mistake',
    suggestion: 'What should it be?',
    comment: 'Comment',
    reply: 'Your e-mail',
    replyHint: ', only to answer you',
    optional: 'optional',
    send: 'Send',
    sending: 'Sending…',
    cancel: 'Cancel',
    close: 'Close',
    thanks: 'Thank you!',
    sent: 'Your report has reached the newsroom.',
    kept: 'Your report is not sent yet',
    later: 'It is kept on this device and goes out by itself once you are connected.',
    unsent: 'It could not be sent. Try again.',
    refused: 'The newsroom did not accept the report. Check what you wrote. Code: ',
    large: 'The report is too long. Shorten the comment.',
    long: 'The selection is too long. Select a shorter piece: up to 1000 characters.',
    none: 'Select the mistake in the article first, then press Ctrl + Enter.',
  },
};

/* Kazakh and Russian are twice as long in the bundle, which is ASCII: build_spec/widget.py puts a letter of ASCII for each of
   theirs, and theirs for those of ASCII. Here they come back. */
const unpacked = (text) =>
  typeof PACKED === 'undefined' ? text : text.replace(/[2-9?-~\u0410-\u044f]/g, (sign) => PACKED[sign - 2] || String.fromCharCode(sign.charCodeAt(0) + (sign < '\x7f' ? 977 : -977)));

// Kazakh in its other alphabets, the Latin of 2021 and the Arabic of China: what stands for each letter and sign.
const LETTERS = unpacked('абгдежзйклмнопрстухшыэіғқңүұәө,?');
const ALPHABETS = {
  'kk-Latn': 'abgdejziklmnoprstuhşyeığqñüūäö,?',
  'kk-Arab': '\u0627\u0628\u06af\u062f\u06d5\u062c\u0632\u064a\u0643\u0644\u0645\u0646\u0648\u067e\u0631\u0633\u062a\u06cb\u062d\u0634\u0649\u06d5\u0649\u0639\u0642\u06ad\u06c7\u06c7\u0627\u0648\u060c\u061f',
};
const SOFT = '\u0674'; // before an Arabic word whose vowels are front ones, if no letter in it says so already

// Escaped, because the bundle is ASCII and esbuild leaves a regular expression's own letters as they are.
const WORD = /[\u0400-\u04ff]+|[,?]/g;
const FRONT = /^[^\u0433\u0435\u043a]*[\u04d9\u04e9\u04af\u0456][^\u0433\u0435\u043a]*$/i; // ә ө ү і, but not beside г е к

const respelt = (text, alphabet) =>
  text.replace(WORD, (word) => {
    const letters = [...word].map((letter) => {
      const low = letter.toLowerCase();
      const other = ALPHABETS[alphabet][LETTERS.indexOf(low)];
      return low === letter ? other : other.toUpperCase();
    });
    return (alphabet === 'kk-Arab' && FRONT.test(word) ? SOFT : '') + letters.join('');
  });

/** The tag of the texts closest to a page's language (`kk`, `kk-Arab`, `ru-KZ`): English for what is not known. */
export const closest = (language) =>
  ['kk-Latn', 'kk-Arab', 'kk', 'ru', 'en'].find((tag) => new RegExp(`^${tag}\\b`, 'i').test(language)) || 'en';

/** All texts in a language that `closest` gave. */
export const wordsIn = (tag) => {
  const words = { ...WORDS[tag.slice(0, 2)] };
  for (const name in words) {
    if (tag !== 'en') words[name] = unpacked(words[name]);
    if (ALPHABETS[tag]) words[name] = respelt(words[name], tag);
  }
  return words;
};
