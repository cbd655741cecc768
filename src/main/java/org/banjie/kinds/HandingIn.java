package org.banjie.kinds;

import java.util.List;
import java.util.Locale;
import org.banjie.words.Words;

/**
 * What an applicant of this kind confirms and agrees to by handing in, sentence by sentence, and what the button says. A
 * consent has a purpose (个人信息保护法第十四条): what is true of assistance is not said to a family in mourning.
 *
 * @param zh the sentences in Chinese; none where nothing is asked but to be called back
 * @param en the same in English
 * @param button null for the usual words
 * @param received what the receipt is headed with: whoever reports a death has not applied for anything; null for the usual words
 */
public record HandingIn(List<String> zh, List<String> en, Words button, Words received) {

    public HandingIn {
        zh = zh == null ? List.of() : zh;
        en = en == null ? List.of() : en;
    }

    public List<String> says(Locale locale) {
        return Words.english(locale) ? en : zh;
    }
}
