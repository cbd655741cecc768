package org.banjie.assistance.application.board;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banjie.assistance.application.decision.GrantWords;
import org.banjie.assistance.application.model.AssistanceModel;
import org.banjie.kinds.Kinds;
import org.banjie.kinds.own.Hanging;
import org.banjie.kinds.own.HangingNotices;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** Puts what hangs into words: those of the printed notice, and for readers of English theirs. */
@Component
class AssistanceOnBoard implements HangingNotices {

    private final Board board;
    private final Kinds kinds;
    private final GrantWords words;
    private final Sentences sentences;

    AssistanceOnBoard(Board board, Kinds kinds, GrantWords words, Sentences sentences) {
        this.board = board;
        this.kinds = kinds;
        this.words = words;
        this.sentences = sentences;
    }

    @Override
    public List<Hanging> in(String village, LocalDate day, int most, Locale locale) {
        return board.in(village, day, most).stream()
                .map(posted -> hanging(posted, locale))
                .toList();
    }

    private Hanging hanging(Posted posted, Locale locale) {
        return new Hanging(
                posted.number(),
                posted.organ(),
                posted.from(),
                posted.until(),
                words.intention(posted.category(), locale),
                facts(posted, locale));
    }

    private Map<String, String> facts(Posted posted, Locale locale) {
        var facts = new LinkedHashMap<String, String>();
        facts.put(say("name", locale), posted.name());
        facts.put(say("size", locale), say("people", locale, posted.members()));
        facts.put(
                say("matter", locale),
                sentences.in(locale, kinds.get(AssistanceModel.KIND).matter(posted.applied())));
        facts.put(say("grant", locale), words.inBrief(posted.category(), posted.amount(), locale));
        return facts;
    }

    private String say(String key, Locale locale, Object... facts) {
        return sentences.in(locale, "kinds.assistance.notice." + key, facts);
    }
}
