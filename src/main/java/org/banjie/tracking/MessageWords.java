package org.banjie.tracking;

import org.banjie.notices.messages.Message;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** How a message went, in words: what was really sent, and why one was not. */
@Component("messageWords")
public class MessageWords {

    private final Sentences sentences;

    MessageWords(Sentences sentences) {
        this.sentences = sentences;
    }

    /** 已发短信到 138****5678 */
    public String way(Message.Way way) {
        return sentences.of("tracking.message." + way.channel() + "." + way.status(), way.to() == null ? "" : way.to());
    }
}
