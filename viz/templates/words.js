// words: the texts of the interface and the labels of things, in the language that was chosen.
((page) => {
  'use strict';

  const { data } = page;
  let language = data.language;

  function say(key, blanks = {}) {
    const text = data.texts[language][key];
    if (text === undefined) throw new Error(`no text for ${key}`);
    return text.replace(/\{(\w+)\}/g, (whole, name) => blanks[name] ?? whole);
  }

  // A label and the language it is in; labels that are known in one language only keep it.
  function named(id) {
    const thing = data.thing(id);
    if (thing.kind === 'nobody') return { text: say('nobody'), lang: language };
    if (thing.kind === 'instruction') return { text: thing.action, lang: thing.language };
    if (thing[`label_${language}`]) return { text: thing[`label_${language}`], lang: language };
    const code = ['kk', 'ru', 'en'].find((each) => thing[`label_${each}`] === thing.label);
    return { text: thing.label, lang: code ?? thing.language ?? null };
  }

  const label = (id) => named(id).text;

  // A label that is no thing of its own, such as that of a reporter.
  const own = (labels) => labels[`label_${language}`] ?? labels.label;

  function holder(shown) {
    return shown.acting ? `${label(shown.official)} (${say('acting')})` : label(shown.official);
  }

  const heading = () => {
    if (!data.focus) return say('title.accountability');
    const key = data.picture === 'responsibility' ? 'title.responsibility' : 'title.focused';
    return say(key, { label: label(data.focus) });
  };

  page.words = {
    say,
    named,
    label,
    own,
    holder,
    heading,
    languages: { kk: 'Қаз', ru: 'Рус', en: 'Eng' },
    language: () => language,
    speak: (code) => { language = code; },
  };
})(window.tapsyrma);
