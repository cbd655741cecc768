package org.banjie.oversight.messages;

import java.util.Locale;
import org.banjie.notices.messages.Ledger.Entry;
import org.banjie.notices.messages.Message.Status;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** A message of the list in words. */
@Component
class NewsWords {

    private final Sentences sentences;

    NewsWords(Sentences sentences) {
        this.sentences = sentences;
    }

    /**
     * A row of the page.
     *
     * @param caseNo null where it is about no case
     * @param event what it tells of: 受理
     * @param again whether it can be sent once more
     * @param settle whether it failed and nobody has seen to it
     */
    record Row(Entry entry, String caseNo, String event, boolean again, boolean settle) {}

    Row row(Entry entry, Locale locale) {
        var status = entry.way().status();
        return new Row(
                entry,
                Chains.isCase(entry.chain()) ? entry.chain() : null,
                event(entry.code(), locale),
                status == Status.FAILED || status == Status.KEPT,
                status == Status.FAILED && !entry.settled());
    }

    /** Words of a kind's own tell of the same event. */
    private String event(String code, Locale locale) {
        return sentences.inOr(locale, "news.event." + code.replaceFirst("\\..*", ""), code);
    }
}
