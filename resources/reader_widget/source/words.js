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

/* Kazakh in its other alphabets, the Latin of 2021 and the Arabic of China: after each letter and sign of the texts above
   the one that stands for it. */
const ALPHABETS = {
  'kk-Latn': 'аaбbгgдdеeжjзzйiкkлlмmнnоoпpрrсsтtуuхhшşыyэeіıғğқqңñүüұūәäөö,,??',
  'kk-Arab': 'а\u0627б\u0628г\u06afд\u062fе\u06d5ж\u062cз\u0632й\u064aк\u0643л\u0644м\u0645н\u0646о\u0648п\u067eр\u0631с\u0633т\u062aу\u06cbх\u062dш\u0634ы\u0649э\u06d5і\u0649ғ\u0639қ\u0642ң\u06adү\u06c7ұ\u06c7ә\u0627ө\u0648,\u060c?\u061f',
};
const SOFT = '\u0674'; // before an Arabic word whose vowels are front ones, if no letter in it says so already

// From strings, because the bundle is ASCII and a regular expression's own letters are not.
const WORD = new RegExp('[а-яәғқңөұүі]+|[,?]', 'gi');
const FRONT = new RegExp('^[^гек]*[әөүі][^гек]*$', 'i');

const respelt = (text, alphabet) =>
  text.replace(WORD, (word) => {
    const letters = [...word].map((letter) => {
      const low = letter.toLowerCase();
      const other = ALPHABETS[alphabet][ALPHABETS[alphabet].indexOf(low) + 1];
      return low === letter ? other : other.toUpperCase();
    });
    return (alphabet === 'kk-Arab' && FRONT.test(word) ? SOFT : '') + letters.join('');
  });

/** The tag of the texts closest to a page's language (`kk`, `kk-Arab`, `ru-KZ`): English for what is not known. */
export const closest = (language) =>
  ['kk-Latn', 'kk-Arab', 'kk', 'ru', 'en'].find((tag) => new RegExp(`^${tag}\\b`, 'i').test(language)) || 'en';

/** All texts in a language that `closest` gave. */
export const wordsIn = (tag) => {
  if (!(tag in ALPHABETS)) return WORDS[tag];
  return Object.fromEntries(Object.entries(WORDS.kk).map(([name, text]) => [name, respelt(text, tag)]));
};
